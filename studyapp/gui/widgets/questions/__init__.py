"""Questions as they are asked: one view for all kinds."""

from studyapp.gui.widgets.questions.view import QuestionView

__all__ = ["QuestionView"]
