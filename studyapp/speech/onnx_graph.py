"""Lets an ONNX model tell a value that it keeps to itself, such as how long each sound lasts.

Only what is needed of the format: a model is a protobuf message, and two messages one behind the
other are read as one whose lists are joined (protobuf encoding, "Last One Wins"; onnx.proto:
ModelProto.graph = 7, GraphProto.node = 1 and output = 12, NodeProto.output = 2 and op_type = 4).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

_GRAPH: Final = 7
_NODE: Final = 1
_NODE_OUTPUT: Final = 2
_NODE_KIND: Final = 4
_GRAPH_OUTPUT: Final = 12
_VALUE_NAME: Final = 1

_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5
_SEVEN_BITS: Final = 127
_LONGEST_VARINT: Final = 10


def output_of(model: bytes, kind: str) -> str | None:
    """Return the name of what the first node of `kind` gives, None if there is none.

    Raises ValueError if the bytes are no such message.
    """
    for graph in _messages(memoryview(model), _GRAPH):
        for node in _messages(graph, _NODE):
            kinds = [bytes(value) for value in _messages(node, _NODE_KIND)]
            if kinds == [kind.encode()]:
                return next(bytes(value).decode() for value in _messages(node, _NODE_OUTPUT))
    return None


def with_output(model: bytes, name: str) -> bytes:
    """Return the model with the inner value `name` among its outputs, as the last one."""
    value = _field(_VALUE_NAME, name.encode())
    return model + _field(_GRAPH, _field(_GRAPH_OUTPUT, value))


def timed(path: Path, kind: str) -> bytes:
    """Return the model in `path` with the value of its first `kind` node as the last output.

    Raises ValueError if there is no such node, or the file is no model.
    """
    model = path.read_bytes()
    name = output_of(model, kind)
    if name is None:
        raise ValueError(f"{path.name} has no node of the kind {kind}")
    return with_output(model, name)


def _messages(message: memoryview, wanted: int) -> Iterator[memoryview]:
    """Yield the fields with the number `wanted` that hold bytes."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        number, shape = key >> 3, key & 7
        size, at = _size(message, at, shape)
        if at + size > len(message):
            raise ValueError("the model ends too early")
        if number == wanted and shape == _BYTES:
            yield message[at : at + size]
        at += size


def _size(message: memoryview, at: int, shape: int) -> tuple[int, int]:
    """Return how many bytes the value takes and where it begins."""
    if shape == _BYTES:
        return _varint(message, at)
    if shape == _VARINT:
        _value, end = _varint(message, at)
        return 0, end
    if shape == _FOUR_BYTES:
        return 4, at
    if shape == _EIGHT_BYTES:
        return 8, at
    raise ValueError("no model in the ONNX format")


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """Return the number that begins at `at` and where it ends."""
    value = 0
    for place, byte in enumerate(message[at : at + _LONGEST_VARINT]):
        value |= (byte & _SEVEN_BITS) << (7 * place)
        if byte <= _SEVEN_BITS:
            return value, at + place + 1
    raise ValueError("no model in the ONNX format")


def _field(number: int, value: bytes) -> bytes:
    return _number((number << 3) | _BYTES) + _number(len(value)) + value


def _number(value: int) -> bytes:
    parts = []
    while value > _SEVEN_BITS:
        parts.append((value & _SEVEN_BITS) | (_SEVEN_BITS + 1))
        value >>= 7
    return bytes([*parts, value])
