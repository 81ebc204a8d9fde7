"""The weights that were trained on the learner's log, folded from the log."""

import json

from sqlalchemy import Connection, select

from studyapp.model.events import Event
from studyapp.model.training import Trained, trained_of
from studyapp.store import schema
from studyapp.store.rows import put


def take_training(connection: Connection, event: Event) -> None:
    """Keep the weights in `event`; what is no training counts for nothing."""
    if trained_of(event.payload, (event.hlc_ms, event.device, event.seq), event.wall_ms) is None:
        return
    row = {
        "device": event.device,
        "seq": event.seq,
        "hlc_ms": event.hlc_ms,
        "at_ms": event.wall_ms,
        "result": json.dumps(dict(event.payload), separators=(",", ":")),
    }
    put(connection, schema.training, row)


def trainings(connection: Connection) -> tuple[Trained, ...]:
    """Return every training, in the order that all devices agree on."""
    columns = schema.training.c
    wanted = select(schema.training).order_by(columns.hlc_ms, columns.device, columns.seq)
    found = [
        trained_of(json.loads(row.result), (row.hlc_ms, row.device, row.seq), row.at_ms)
        for row in connection.execute(wanted)
    ]
    return tuple(trained for trained in found if trained is not None)
