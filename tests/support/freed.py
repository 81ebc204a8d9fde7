"""Whether a widget that was closed is gone, Python's half of it as well."""

import gc
import weakref
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def is_freed(make: Callable[[], QWidget]) -> bool:
    """Make a widget, show and close it, and tell whether nothing holds it any more."""
    widget = make()
    widget.show()
    QCoreApplication.processEvents()
    kept = weakref.ref(widget)
    widget.close()
    widget.deleteLater()
    del widget
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return kept() is None
