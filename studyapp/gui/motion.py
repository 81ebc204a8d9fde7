"""Motion by itself: nothing moves that does not have to, unless the learner or the system allows.

Reduced motion is the rule wherever the system does not say; then what scrolls jumps and what
counts moves once a second. Nothing blinks, or moves for longer than it takes to get there.
"""

import sys
from typing import Final

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QScrollBar

from studyapp.study.settings import Preferences

GLIDE_MS: Final = 180
_STILL_TICK_MS: Final = 1000
_KEPT: Final = "studyapp-moves"  # on the application, of which there is one


def settle(preferences: Preferences) -> None:
    """Let the application move, or not, as the learner's settings say."""
    wish = preferences.text("motion")
    moves = wish == "full" or (wish == "auto" and system_moves())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setProperty(_KEPT, moves)
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
    ):
        QApplication.setEffectEnabled(effect, moves)


def system_moves() -> bool:
    """Tell whether the system says that it shows motion; where it does not say, nothing moves."""
    told = sys.platform == "win32" and QApplication.instance() is not None
    return told and QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def is_reduced() -> bool:
    """Tell whether nothing is to move by itself."""
    app = QApplication.instance()
    return app is None or not app.property(_KEPT)


def tick(full_ms: int) -> int:
    """Return how often something that counts is drawn: every `full_ms`, reduced once a second."""
    return _STILL_TICK_MS if is_reduced() else full_ms


def glide(bar: QScrollBar, value: int) -> None:
    """Scroll `bar` to `value`: at once, or gliding where motion is welcome."""
    running = bar.findChild(QPropertyAnimation, "glide")
    if isinstance(running, QPropertyAnimation):
        running.stop()
        running.deleteLater()
        running.setObjectName("")
    if is_reduced() or not bar.isVisible():
        bar.setValue(value)
        return
    way = QPropertyAnimation(bar, b"value", bar)
    way.setObjectName("glide")
    way.setDuration(GLIDE_MS)
    way.setEasingCurve(QEasingCurve.Type.OutCubic)
    way.setStartValue(bar.value())
    way.setEndValue(value)
    way.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
