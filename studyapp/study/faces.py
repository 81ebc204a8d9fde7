"""The two faces of a unit: what is asked and what is answered, as blocks to draw or to speak."""

from dataclasses import dataclass

from studyapp.model.answers.cloze import ClozePart, cloze_parts
from studyapp.model.content import Card, Mask, Pack
from studyapp.model.text import Block
from studyapp.model.units import Unit, UnitKind, units_of


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure with covered regions; `asked` is the mask whose label is wanted."""

    path: str
    alt: str
    masks: tuple[Mask, ...]
    asked: str
    hide_all: bool


@dataclass(frozen=True, slots=True)
class Face:
    """Both sides of a unit; `image` and `audio` are paths in the pack that belong to the front.

    `say` is what a voice says in place of the front.
    """

    front: tuple[Block, ...]
    back: tuple[Block, ...]
    extra: tuple[Block, ...]
    hint: str | None
    image: str | None
    picture: Picture | None
    say: tuple[Block, ...] = ()
    audio: str | None = None


def faces_of(card: Card) -> tuple[Face, ...]:
    """Return the faces of everything that `card` asks, none while it asks nothing yet."""
    whole = Pack(
        id="card", version="", title="", language="", license="", authors=(), cards=(card,)
    )
    return tuple(face_of(unit) for unit in units_of(whole))


def face_of(unit: Unit) -> Face:
    """Turn the text of `unit` into its two faces."""
    from studyapp.packs.markdown import blocks

    front, back = _texts(unit)
    masked = unit.kind is UnitKind.OCCLUSION and unit.image is not None
    return Face(
        front=blocks(front, "front"),
        back=blocks(back, "back"),
        extra=blocks(unit.extra, "extra") if unit.extra else (),
        hint=unit.hint,
        image=None if masked else unit.image,
        picture=_picture(unit) if masked else None,
        say=blocks(unit.say, "front") if unit.say else (),
        audio=unit.audio,
    )


def _texts(unit: Unit) -> tuple[str, str]:
    match unit.kind:
        case UnitKind.CLOZE:
            return _cloze(unit, revealed=False), _cloze(unit, revealed=True)
        case _:
            return unit.front, unit.back


def _cloze(unit: Unit, *, revealed: bool) -> str:
    number = int(unit.side)
    return "".join(
        _cloze_piece(piece, asked=isinstance(piece, ClozePart) and piece.number == number)
        if not revealed or isinstance(piece, str) or piece.number != number
        else f"**{piece.answer}**"
        for piece in cloze_parts(unit.front)
    )


def _cloze_piece(piece: ClozePart | str, *, asked: bool) -> str:
    if isinstance(piece, str):
        return piece
    return f"**[{piece.hint or '…'}]**" if asked else piece.answer


def _picture(unit: Unit) -> Picture:
    assert unit.image is not None
    return Picture(unit.image, unit.front, unit.masks, unit.side, unit.mode == "hide-all")
