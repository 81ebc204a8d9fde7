"""A lesson to read and to listen to, with its questions, at the depth the learner wants."""

from collections.abc import Mapping
from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studyapp.gui import theme
from studyapp.gui.icons import icon
from studyapp.gui.kit import Kit
from studyapp.gui.page import Page
from studyapp.gui.pages.lesson_links import LessonLinks
from studyapp.gui.pages.lesson_text import LessonText
from studyapp.gui.pages.listening import Listening
from studyapp.gui.pages.stop_question import StopPanel
from studyapp.gui.widgets.cards import QuietButton, Segmented
from studyapp.gui.widgets.find_bar import FindBar
from studyapp.gui.widgets.listening_bar import ListeningBar
from studyapp.gui.widgets.outline import Outline
from studyapp.gui.widgets.reading_view import ReadingView
from studyapp.model.depth import Depth
from studyapp.model.spoken import Script
from studyapp.model.text import Ask, find_ask
from studyapp.model.voice import Voice
from studyapp.study.reading import OpenLesson

_KEEP_EVERY_MS: Final = 20_000
_WARM_UP_AFTER_MS: Final = 400
