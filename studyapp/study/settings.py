"""The learner's settings, for the floors above; light enough for the first moment of a start."""

from studyapp.store.preferences import SETTINGS, Preferences

__all__ = ["SETTINGS", "Preferences"]
