"""Set the pieces of a document: titles, panels, bubbles, stops and lists of links."""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextFrame, QTextLength

from studyapp.gui.tokens import Colours, Tint
from studyapp.gui.widgets.text.document import (
    Anchor,
    Aside,
    AsideKind,
    Blocks,
    Bubble,
    Callout,
    LinkList,
    Piece,
    SectionHeading,
    Side,
    StopMark,
    Title,
)
from studyapp.gui.widgets.text.lines import Panel
from studyapp.gui.widgets.text.objects import InlineIcon
from studyapp.gui.widgets.text.typesetting import Typesetter
from studyapp.model.content import Reference
from studyapp.model.text import Heading

TOGGLE = "toggle:"

_ICONS = {
    AsideKind.EXPLANATION: "lightbulb",
    AsideKind.ANALOGY: "equal-approximately",
    AsideKind.EXAMPLE: "puzzle",
    AsideKind.NOTE: "info",
}
_PADDING = 18
_SECTION_SIZES = {1: 1.7, 2: 1.5, 3: 1.15}


class Composer:
    """Writes pieces with a typesetter; `closed` holds the ids of panels shown by their head."""

    def __init__(self, setter: Typesetter, closed: frozenset[str]) -> None:
        self._set = setter
        self._closed = closed
        self._first = True

    def piece(self, piece: Piece) -> None:
        """Set one piece."""
        match piece:
            case Title():
                self._title(piece)
            case SectionHeading():
                self._section(piece)
            case Blocks():
                self._blocks(piece)
            case Aside():
                self._aside(piece)
            case Bubble():
                self._bubble(piece)
            case Callout():
                self._callout(piece)
            case LinkList():
                self._links(piece)
            case StopMark():
                self._stop(piece)
            case Anchor():
                self._button(piece)
        self._first = False

    @property
    def _colours(self) -> Colours:
        return self._set.setting.tokens.colours

    def _title(self, title: Title) -> None:
        shape = self._set.shape(below=0.2 if title.detail else 1.2, line=1.15)
        shape.setHeadingLevel(1)
        self._set.open(shape)
        self._set.write(title.text, self._set.text(size=2.0, weight=600), title.id)
        if title.detail:
            self._set.open(self._set.shape(below=1.4, line=1.4))
            self._set.write(title.detail, self._set.caption())

    def _section(self, heading: SectionHeading) -> None:
        size = _SECTION_SIZES.get(heading.level, 1.0)
        above = 0.0 if self._first else 2.4 if heading.level <= 2 else 1.4  # noqa: PLR2004 - chapters stand apart
        shape = self._set.shape(below=0.55, above=above, line=1.2)
        shape.setHeadingLevel(heading.level)
        self._set.open(shape)
        self._set.write(heading.text, self._set.text(size=size, weight=600), heading.id)

    def _blocks(self, blocks: Blocks) -> None:
        inner = blocks.blocks
        if self._first and inner and isinstance(inner[0], Heading):
            self._set.fill_gap()
        self._set.blocks(inner)

    # --- panels ------------------------------------------------------------------------------

    def _aside(self, aside: Aside) -> None:
        tint = self._aside_tint(aside.kind)
        frame = self._begin_panel()
        self._aside_head(aside, tint)
        if aside.id not in self._closed:
            self._set.blocks(aside.blocks)
        self._end_panel(frame, tint.soft, trim=self._trim(closed=aside.id in self._closed))

    def _aside_tint(self, kind: AsideKind) -> Tint:
        c = self._colours
        tints = {
            AsideKind.EXPLANATION: c.speakers[0],
            AsideKind.ANALOGY: c.speakers[3],
            AsideKind.EXAMPLE: c.speakers[1],
        }
        return tints.get(kind, Tint(c.raised, c.muted))

    def _aside_head(self, aside: Aside, tint: Tint) -> None:
        closed = aside.id in self._closed
        target = f"{TOGGLE}{aside.id}"
        look = self._set.text(tint.strong, 0.88, 600, target)
        self._set.open(self._set.shape(below=0.0 if closed else 0.3, line=1.3), look)
        self._icon(_ICONS[aside.kind], tint.strong, look)
        own = aside.title.casefold() == aside.label.casefold() or not aside.title
        self._set.write(aside.label, look, aside.id if own else "")
        if not own:
            self._set.write("  ", look)
            title = self._set.text(self._colours.text, 0.94, 600, target)
            self._set.write(aside.title, title, aside.id)
        self._set.write("  ", look)
        self._icon("chevron-right" if closed else "chevron-down", tint.strong, look)

    def _callout(self, callout: Callout) -> None:
        c = self._colours
        frame = self._begin_panel()
        look = self._set.text(c.muted, 0.82, 600)
        self._set.open(self._set.shape(below=0.15, line=1.3), look)
        self._icon(callout.icon, c.accent, look)
        own = not callout.title or callout.title.casefold() == callout.label.casefold()
        self._set.write(callout.label, look, callout.id if own else "")
        if not own:
            title = self._set.text(size=1.08, weight=600)
            self._set.open(self._set.shape(below=0.2, line=1.3), title)
            self._set.write(callout.title, title, callout.id)
        self._set.blocks(callout.blocks)
        self._end_panel(frame, c.surface, stroke=c.line, bar=c.accent, trim=self._trim())

    def _bubble(self, bubble: Bubble) -> None:
        tint = self._colours.speakers[bubble.colour % len(self._colours.speakers)]
        right = bubble.side is Side.RIGHT
        shape = self._set.frame_shape(13, 0, 10)
        near, far = (round(part * self._set.setting.em) for part in (2.9, 4.2))
        shape.setLeftMargin(far if right else near)
        shape.setRightMargin(near if right else far)
        frame = self._set.begin_frame(shape)
        name = self._set.text(tint.strong, 0.82, 600)
        self._set.open(self._set.shape(below=0.05, line=1.25), name)
        self._set.write(bubble.speaker, name)
        self._set.paragraph(bubble.paragraph, self._set.shape(below=0, line=1.5))
        trim = self._set.setting.em * 0.2
        self._set.panels.append(
            Panel(
                frame,
                tint.soft,
                radius=14,
                trim=trim,
                avatar=bubble.speaker[:1].upper(),
                avatar_right=right,
                ink=tint.strong,
            )
        )
        self._set.end_frame(frame)

    def _stop(self, stop: StopMark) -> None:
        c = self._colours
        look = self._set.text(c.link, 0.94, 600, stop.target)
        frame = self._begin_panel(12)
        shape = self._set.shape(below=0, line=1.2)
        self._set.open(shape, look)
        self._icon(stop.icon, c.link, look)
        self._set.write(stop.label, look, stop.id)
        self._end_panel(frame, c.accent_soft, stroke=c.accent, trim=0)

    def _button(self, anchor: Anchor) -> None:
        c = self._colours
        look = self._set.text(c.link, 0.94, 600, anchor.target)
        shape = self._set.frame_shape(10, 10, 14)
        width = QFontMetricsF(look.font()).horizontalAdvance(anchor.text) + 36
        width += self._icon_side + 8 if anchor.icon else 0
        shape.setWidth(QTextLength(QTextLength.Type.FixedLength, width))
        frame = self._set.begin_frame(shape)
        line = self._set.shape(below=0, line=1.1)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._set.open(line, look)
        if anchor.icon:
            self._icon(anchor.icon, c.link, look)
        self._set.write(anchor.text, look)
        self._set.panels.append(Panel(frame, c.surface, stroke=c.outline))
        self._set.end_frame(frame)

    # --- lists of links ----------------------------------------------------------------------

    def _links(self, links: LinkList) -> None:
        for number, reference in enumerate(links.references):
            detail = links.details[number] if number < len(links.details) else ""
            self._link(reference, detail)

    def _link(self, reference: Reference, detail: str) -> None:
        c = self._colours
        frame = self._begin_panel(12)
        look = self._set.text(c.link, 1.0, 600, reference.url)
        self._set.open(self._set.shape(below=0.05, line=1.3), look)
        self._icon("video" if reference.kind == "video" else "file-text", c.link, look)
        self._set.write(reference.title, look)
        self._set.open(self._set.shape(below=0, line=1.3))
        parts = (detail, reference.by or "", urlsplit(reference.url).hostname or "")
        self._set.write(" \u00b7 ".join(part for part in parts if part), self._set.caption())
        self._end_panel(frame, c.surface, stroke=c.line, trim=self._set.setting.em * 0.1)

    # --- parts -------------------------------------------------------------------------------

    def _begin_panel(self, padding: int = _PADDING) -> QTextFrame:
        return self._set.begin_frame(self._set.frame_shape(padding, 3, 9))

    def _end_panel(
        self, frame: QTextFrame, fill: str, stroke: str = "", bar: str = "", trim: float = 0.0
    ) -> None:
        self._set.panels.append(Panel(frame, fill, stroke, bar, trim=trim))
        self._set.end_frame(frame)

    def _trim(self, *, closed: bool = False) -> float:
        em = self._set.setting.em
        return em * 0.1 if closed else self._set.setting.lead + em * 0.25

    def _icon(self, name: str, colour: str, look: QTextCharFormat) -> None:
        self._set.put(InlineIcon(name, colour, self._icon_side), look)

    @property
    def _icon_side(self) -> int:
        return round(self._set.setting.em * 1.05)
