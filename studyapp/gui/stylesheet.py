"""The rules the palette cannot express: shapes, focus rings, text roles; from tokens only."""

from string import Template

from studyapp.gui.tokens import Tokens


def stylesheet(tokens: Tokens) -> str:
    """Return the application's style sheet for `tokens`."""
    return Template(_RULES).substitute(_values(tokens))


def _values(tokens: Tokens) -> dict[str, str]:
    c, t, s = tokens.colours, tokens.type, tokens.size
    marks = "dark" if tokens.dark else "light"
    return {
        "canvas": c.canvas,
        "sidebar": c.sidebar,
        "surface": c.surface,
        "raised": c.raised,
        "sunken": c.sunken,
        "segment": c.raised if tokens.dark else c.surface,
        "line": c.line,
        "outline": c.outline,
        "text": c.text,
        "muted": c.muted,
        "accent": c.accent,
        "accent_hover": c.accent_hover,
        "on_accent": c.on_accent,
        "accent_soft": c.accent_soft,
        "link": c.link,
        "focus": c.focus,
        "danger": c.danger.strong,
        "success": c.success.strong,
        "warning": c.warning.strong,
        "danger_soft": c.danger.soft,
        "success_soft": c.success.soft,
        "warning_soft": c.warning.soft,
        "check": f"url(icons:mark-check-{marks}.svg)",
        "caption": str(s(t.caption)),
        "small": str(s(t.small)),
        "body": str(s(t.body)),
        "lead": str(s(t.lead)),
        "heading": str(s(t.heading)),
        "title": str(s(t.title)),
        "display": str(s(t.display)),
        "box": str(max(18, s(18))),
        "icon": str(round(18 * max(1.0, min(1.5, tokens.scale)))),
        "target": str(max(24, s(24))),
        "r_small": str(tokens.radius.small),
        "r": str(tokens.radius.medium),
        "r_large": str(tokens.radius.large),
    }


_RULES = """
QToolTip { background: $surface; color: $text; border: 1px solid $outline; padding: 6px 8px; }

QLabel[role="caption"] { font-size: ${caption}px; color: $muted; }
QLabel[role="small"] { font-size: ${small}px; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="lead"] { font-size: ${lead}px; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="success"] { color: $success; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="accent"] { color: $link; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: ${r}px;
  padding: 6px 15px; min-height: ${target}px; font-weight: 600; outline: none;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:checked { background: $accent_soft; color: $link; border-color: $accent; }
QPushButton:focus { border: 2px solid $focus; padding: 5px 14px; }
QPushButton:disabled { color: $muted; background: transparent; border: 1px solid $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] {
  background: transparent; border: 1px solid transparent; color: $link; padding: 6px 9px;
}
QPushButton[kind="quiet"]:hover { background: $accent_soft; }
QPushButton[kind="quiet"]:disabled { color: $muted; border-color: transparent; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; padding: 5px 8px; }

QPushButton[kind="chip"] { padding: 2px 10px; font-weight: 400; border-radius: ${r_large}px; }
QPushButton[kind="chip"][opens="true"] { padding-right: 26px; }
QPushButton[kind="chip"]:focus { border: 2px solid $focus; padding: 1px 9px; }
QPushButton[kind="chip"][opens="true"]:focus { padding-right: 25px; }
QPushButton[kind="chip"][set="true"] {
  background: $accent_soft; color: $link; border-color: $accent; font-weight: 600;
}
QPushButton[kind="chip"]::menu-indicator {
  image: url(icons:mark-down.svg); width: 12px; height: 12px; subcontrol-position: right center;
  right: 8px;
}

QFrame#navigation { background: $sidebar; border: none; border-right: 1px solid $line; }
QLabel#brand { font-size: ${lead}px; font-weight: 600; }
QPushButton[kind="nav"] {
  background: transparent; color: $text; border: 2px solid transparent; padding: 6px 10px;
  text-align: left; font-weight: 400;
}
QPushButton[kind="nav"]:hover { background: $raised; }
QPushButton[kind="nav"]:pressed { background: $line; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $link; font-weight: 600; }
QPushButton[kind="nav"]:focus { border: 2px solid $focus; padding: 6px 10px; }
QPushButton[kind="nav"]:disabled { color: $muted; border: 2px solid transparent; }
QPushButton[kind="nav"][narrow="true"] { text-align: center; padding: 6px 0; }
QPushButton[kind="nav"][dense="true"] { min-height: 24px; padding: 1px 10px; }
QPushButton[kind="nav"][dense="true"]:focus { padding: 1px 10px; }
QPushButton[kind="nav"][dense="true"][narrow="true"] { padding: 1px 0; }
QLabel[role="keycap"] {
  background: $surface; border: 1px solid $outline; border-radius: ${r_small}px; padding: 2px 7px;
  font-size: ${small}px; font-weight: 600;
}
QDialog { background: $canvas; }
QFrame#palette-frame {
  background: $surface; border: 1px solid $outline; border-radius: ${r_large}px;
}
QListView#palette-list { background: transparent; border: none; }
QFrame#banner { background: $accent_soft; border: none; border-bottom: 1px solid $line; }

Panel { background: $surface; border: 1px solid $line; border-radius: ${r_large}px; }
FirstStep { background: $accent_soft; }
Pill {
  background: $raised; color: $muted; border-radius: ${r_small}px; padding: 3px 8px;
  font-size: ${caption}px; font-weight: 600;
}
Pill[tone="accent"] { background: $accent_soft; color: $link; }
Pill[tone="success"] { background: $success_soft; color: $success; }
Pill[tone="warning"] { background: $warning_soft; color: $warning; }
Pill[tone="danger"] { background: $danger_soft; color: $danger; }
TermPopup { background: $surface; border: 1px solid $outline; border-radius: ${r}px; }
QLabel#empty_mark { background: $accent_soft; border-radius: 36px; }
Segmented { background: $sunken; border: 1px solid $line; border-radius: ${r}px; }
Segmented QPushButton {
  background: transparent; border: 2px solid transparent; color: $muted; padding: 3px 13px;
  border-radius: ${r_small}px;
}
Segmented QPushButton:hover { color: $text; }
Segmented QPushButton:checked { background: $segment; color: $link; border: 2px solid $segment; }
Segmented QPushButton:focus { border: 2px solid $focus; padding: 3px 13px; }

QToolButton {
  background: transparent; border: 1px solid transparent; border-radius: ${r_small}px;
  padding: 5px; min-width: 22px; min-height: 22px; outline: none;
  qproperty-iconSize: ${icon}px ${icon}px;
}
QToolButton#search-clear { qproperty-iconSize: 16px 16px; }
QToolButton:hover { background: $raised; }
QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QSpinBox, QComboBox, QDateEdit {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: ${r_small}px;
  padding: 5px 9px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted;
}
QLineEdit, QSpinBox, QComboBox, QDateEdit { min-height: ${target}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit,
QComboBox QLineEdit:focus {
  border: none; padding: 0; background: transparent; min-height: 0;
}
QAbstractSpinBox { qproperty-alignment: AlignCenter; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus {
  border: 2px solid $focus; padding: 4px 8px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  color: $muted; background: $sunken; border-color: $line;
}
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
  image: url(icons:mark-down.svg); width: 16px; height: 16px;
}
QSpinBox::up-button {
  border: none; background: transparent; width: 26px; subcontrol-position: top right;
}
QSpinBox::down-button {
  border: none; background: transparent; width: 26px; subcontrol-position: bottom right;
}
QSpinBox::up-arrow { image: url(icons:mark-up.svg); width: 14px; height: 14px; }
QSpinBox::down-arrow { image: url(icons:mark-down.svg); width: 14px; height: 14px; }
QCalendarWidget QWidget {
  background: $surface; alternate-background-color: $surface; color: $text;
}
QCalendarWidget QTableView, QCalendarWidget QTableView:focus {
  border: 1px solid $outline; border-top: none; border-radius: 0;
}
QWidget#qt_calendar_navigationbar { border: 1px solid $outline; border-bottom: none; }
QCalendarWidget QAbstractItemView:disabled { color: $muted; }
QAbstractItemView { selection-background-color: $accent_soft; selection-color: $text; }
QComboBox { combobox-popup: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
  background: $surface; border: 1px solid $outline; border-radius: 0; padding: 4px; outline: none;
}
QComboBox QAbstractItemView::item { min-height: ${target}px; padding: 2px 8px; }

QCheckBox {
  spacing: 9px; min-height: ${target}px; border: 2px solid transparent; border-radius: 4px;
  padding: 1px 3px; outline: none;
}
QCheckBox:focus { border: 2px solid $focus; }
QCheckBox::indicator {
  width: ${box}px; height: ${box}px; background: $surface; border: 1px solid $outline;
  border-radius: 5px;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: $check; }
QCheckBox:disabled { color: $muted; }
QCheckBox::indicator:disabled { border-color: $line; }

QListView, QTableView {
  background: $surface; border: 1px solid $line; border-radius: ${r}px; outline: none;
  alternate-background-color: $sunken;
}
QListView::item { padding: 6px 8px; border-radius: ${r_small}px; }
QListView::item:hover { background: $raised; }
QListView::item:selected, QTableView::item:selected { background: $accent_soft; color: $text; }
QListView:focus, QTableView:focus { border: 2px solid $focus; }
QHeaderView { background: transparent; }
QHeaderView::section {
  background: transparent; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 7px 8px; font-weight: 600;
}

QMenu { background: $surface; border: 1px solid $outline; padding: 5px; }
QMenu::item { padding: 7px 26px 7px 12px; border-radius: ${r_small}px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QProgressBar {
  background: $line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
  color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider { min-height: ${target}px; border: 2px solid transparent; border-radius: ${r_small}px; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 16px; height: 16px; margin: -7px 0; border-radius: 9px;
  background: $surface; border: 2px solid $accent;
}

Scroller, QWidget#page_body { background: $canvas; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
