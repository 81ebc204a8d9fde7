"""What the source asks a translator for, read from its syntax trees.

`pyside6-lupdate` reads Python too, but it loses the plurals of `QCoreApplication.translate`, takes
the name of a variable for a context, and knows no sentence of a StudyError. So it is given what is
found here, and does the merging.
"""

import ast
import gc
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SENTENCES: Final = "StudyError"  # the context of what the floors below the window say
_SENTENCE: Final = "Sentence"
_MARKS: Final = ("QT_TRANSLATE_NOOP", "translate")
_WINDOW: Final = "studyapp/gui/"
_SPEAKS: Final = re.compile(r"\btr\(|\btranslate|QT_TRANSLATE_NOOP|Error\b|Sentence\b|_mark\(")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text as Qt asks for it."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message is said, and what the source says of it to translators (`#: …`)."""

    file: str
    line: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """All messages with their places, and the places where no translation could be found."""

    messages: Mapping[Message, tuple[Place, ...]]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Marker:
    """A function that hands its first argument on to be translated in `context`."""

    context: str
    plural: bool
    translates: bool  # what was marked elsewhere


def read(package: Path) -> Found:
    """Read every module in `package`."""
    gc.disable()  # it would walk through the trees again and again
    try:
        modules = [_Module(file, package.parent) for file in sorted(package.rglob("*.py"))]
        return _read([module for module in modules if module.matters])
    finally:
        gc.enable()


def _read(modules: "list[_Module]") -> Found:
    markers = {module.name: module.markers() for module in modules}
    sentences = _descendants(modules, SENTENCES) | {_SENTENCE}
    messages: dict[Message, list[Place]] = defaultdict(list)
    faults: list[str] = []
    own: set[str] = set()
    for module in modules:
        reading = _Reading(module, markers, sentences)
        reading.visit(module.tree)
        for message, place in reading.messages:
            messages[message].append(place)
        faults += reading.faults
        own |= reading.own
    faults += _inherited(modules, own)
    return Found({key: tuple(messages[key]) for key in sorted(messages)}, tuple(faults))


class _Module:
    def __init__(self, file: Path, root: Path) -> None:
        self.file = file.relative_to(root).as_posix()
        self.name = self.file.removesuffix(".py").replace("/", ".")
        text = file.read_text(encoding="utf-8")
        self.lines = text.splitlines()
        self.matters = self.file.startswith(_WINDOW) or _SPEAKS.search(text) is not None
        self.tree = ast.parse(text if self.matters else "")

    def markers(self) -> dict[str, _Marker]:
        """Return the functions that hand their first argument on to be translated."""
        found: dict[str, _Marker] = {}
        for function in self.tree.body:
            if isinstance(function, ast.FunctionDef) and function.args.args:
                marker = _marker(function, function.args.args[0].arg)
                if marker is not None:
                    found[function.name] = marker
        return found

    def classes(self) -> Iterator[ast.ClassDef]:
        """Return the classes at the top of the module."""
        return (node for node in self.tree.body if isinstance(node, ast.ClassDef))

    def note(self, line: int) -> str:
        """Return the comments `#: …` right above `line`."""
        notes: list[str] = []
        for text in reversed(self.lines[: line - 1]):
            if not text.strip().startswith("#:"):
                break
            notes.append(text.strip().removeprefix("#:").strip())
        return " ".join(reversed(notes))


def _marker(function: ast.FunctionDef, parameter: str) -> _Marker | None:
    for node in ast.walk(function):
        match node:
            case ast.Call(args=[ast.Constant(value=str() as context), ast.Name(id=name), *rest]):
                if _called(node) in _MARKS and name == parameter:
                    translates = _called(node) == "translate"
                    return _Marker(context, plural=len(rest) > 1, translates=translates)
    return None


class _Reading(ast.NodeVisitor):
    def __init__(
        self, module: _Module, markers: Mapping[str, Mapping[str, _Marker]], sentences: set[str]
    ) -> None:
        self._module = module
        self._all_markers = markers
        self._markers = dict(markers[module.name])
        self._sentences = sentences
        self._classes: list[str] = []
        self._lines: list[int] = []  # of the statements around
        self.own: set[str] = set()  # classes that translate under their own name
        self.messages: list[tuple[Message, Place]] = []
        self.faults: list[str] = []

    def visit(self, node: ast.AST) -> None:
        """Keep the lines of the statements around: a note stands above one of them."""
        if isinstance(node, ast.stmt):
            self._lines.append(node.lineno)
        super().visit(node)
        if isinstance(node, ast.stmt):
            self._lines.pop()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Keep the class around: it is the context of `self.tr`."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Keep under which name a marker of another module is known here."""
        for name in node.names:
            marker = self._all_markers.get(node.module or "", {}).get(name.name)
            if marker is not None:
                self._markers[name.asname or name.name] = marker

    def visit_Call(self, node: ast.Call) -> None:
        """Take the message of a call that translates."""
        called = _called(node)
        if called == "tr":
            self._take_tr(node)
        elif called in _MARKS and _is_qts(node):
            self._take_translate(node)
        elif isinstance(node.func, ast.Name) and called in self._markers and node.args:
            self._take_marked(node, self._markers[called])
        elif called in self._sentences and node.args:
            self._take_sentence(node)
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=ast.Name(id="self")) if self._classes:
                self.own.add(self._classes[-1])
                self._take(node, self._classes[-1], node.args, plural=_has_number(node, 2))
            case _:
                self._fault(node, "tr() of something else than self has no known context")

    def _take_marked(self, node: ast.Call, marker: _Marker) -> None:
        if isinstance(node.args[0], ast.Constant) or not marker.translates:
            self._take(node, marker.context, node.args[:1], plural=_counts(node, marker))

    def _take_translate(self, node: ast.Call) -> None:
        match node.args:
            case [ast.Constant(value=str() as context), ast.Constant(), *_]:
                self._take(node, context, node.args[1:], plural=_has_number(node, 3))
            case [_, ast.Name() | ast.Attribute() | ast.Subscript() | ast.Call(), *_]:
                pass  # it was marked where it was written
            case _:
                self._fault(node, "what is translated must be written out, or marked")

    def _take(self, node: ast.Call, context: str, args: list[ast.expr], *, plural: bool) -> None:
        match args:
            case [ast.Constant(value=str() as source), *rest]:
                comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
                self._keep(node, Message(context, source, str(comment or ""), plural))
            case _:
                self._fault(node, "what is translated must be written out")

    def _take_sentence(self, node: ast.Call) -> None:
        match node.args[0]:
            case ast.Constant(value=str() as source):
                plural = any(keyword.arg == "n" for keyword in node.keywords)
                self._keep(node, Message(SENTENCES, source, "", plural))
            case ast.JoinedStr() | ast.BinOp():
                self._fault(node, "a sentence has places (%1) and values, no f-string")

    def _keep(self, node: ast.Call, message: Message) -> None:
        notes = (self._module.note(line) for line in (node.lineno, *reversed(self._lines)))
        note = next(filter(None, notes), "")
        self.messages.append((message, Place(self._module.file, node.lineno, note)))

    def _fault(self, node: ast.Call, what: str) -> None:
        self.faults.append(f"{self._module.file}:{node.lineno}: {what}")


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_qts(node: ast.Call) -> bool:
    """Tell a translation from a painter's `translate` and a text's."""
    match node.func:
        case ast.Name() | ast.Attribute(value=ast.Name(id="QCoreApplication")):
            return True
    return False


def _has_number(node: ast.Call, place: int) -> bool:
    return len(node.args) > place or any(keyword.arg == "n" for keyword in node.keywords)


def _counts(node: ast.Call, marker: _Marker) -> bool:
    return marker.plural and len(node.args) + len(node.keywords) > 1


def _descendants(modules: list[_Module], ancestor: str) -> set[str]:
    """Return the names of the class `ancestor` and of all that are derived from it."""
    known = {ancestor}
    while True:
        more = {
            node.name
            for module in modules
            for node in module.classes()
            if known & {_last(base) for base in node.bases}
        }
        if more <= known:
            return known
        known |= more


def _last(base: ast.expr) -> str:
    return ast.unparse(base).split("[", maxsplit=1)[0].rsplit(".", 1)[-1]


def _inherited(modules: list[_Module], own: set[str]) -> Iterator[str]:
    """Find classes whose `tr` would ask under the name of a class derived from them.

    PySide asks under the name of the object's own class, not of the one that holds the method.
    """
    for module in modules:
        for node in module.classes():
            for base in {_last(base) for base in node.bases} & own:
                yield (
                    f"{module.file}:{node.lineno}: {node.name} is a {base}, whose texts would be "
                    f"looked for under {node.name}: use QCoreApplication.translate in {base}"
                )
