"""Times that a process notes for the next one: how far something has got, when it was last done."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.engine import insert
from integrator.db.models import EPOCH, marks


def time_of(conn: Connection, name: str) -> datetime | None:
    """The time noted under a name, if any was."""
    micros = conn.execute(sa.select(marks.c.value).where(marks.c.name == name)).scalar()
    return None if micros is None else EPOCH + timedelta(microseconds=micros)


def set_time(conn: Connection, name: str, at: datetime) -> None:
    """Note a time under a name."""
    value = (at - EPOCH) // timedelta(microseconds=1)
    upsert = insert(conn, marks).values(name=name, value=value)
    conn.execute(upsert.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
