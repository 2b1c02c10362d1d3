"""An account's own mappings of the platforms' reason codes, and the codes that its events have told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import from_document
from integrator.core.reasons import Codes
from integrator.core.types import Category, Reason
from integrator.db.engine import as_json, insert, of_json
from integrator.db.models import connections, events, reason_codes


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A reason with a code as an event has told it; `note` is given where the reason is the event's own."""

    event: int
    platform: str
    connection: str
    order_row: int | None
    inbox_id: int | None
    at: datetime
    reason: Reason
    note: str | None


def list_codes(conn: Connection, account: str) -> Codes:
    """The account's mappings."""
    t = reason_codes.c
    rows = conn.execute(sa.select(t.platform, t.code, t.category, t.detail).where(t.account_id == account))
    return {(row.platform, row.code): (Category(row.category), row.detail) for row in rows}


def save_code(
    conn: Connection, account: str, key: tuple[str, str], told: tuple[Category, str | None], now: datetime
) -> None:
    """Add a mapping, or change the one there is."""
    own = {"account_id": account, "platform": key[0], "code": key[1]}
    values = {"category": told[0].value, "detail": told[1], "created_at": now}
    upsert = insert(conn, reason_codes).values(**own, **values)
    conn.execute(upsert.on_conflict_do_update(index_elements=list(own), set_=values))


def remove_code(conn: Connection, account: str, platform: str, code: str) -> bool:
    """Take a mapping away. Whether there was one."""
    t = reason_codes.c
    mine = (t.account_id == account) & (t.platform == platform) & (t.code == code)
    return bool(conn.execute(sa.delete(reason_codes).where(mine)).rowcount)


def told(conn: Connection, account: str, code: str | None = None) -> Iterator[Told]:
    """Each reason with a code (or with that one) in the account's events in force, first stored first."""
    mine = (events.c.account_id == account) & events.c.replaced_at.is_(None)
    mine &= events.c.document.contains('"code":"' if code is None else f'"code":{as_json(code)}', autoescape=True)
    joined = events.join(connections, events.c.connection_id == connections.c.id)
    query = sa.select(events, connections.c.slug).select_from(joined).where(mine).order_by(events.c.id)
    for row in conn.execute(query):
        event = from_document(of_json(row.document))
        reasons = [(event.reason, event.note), *((line.reason, None) for line in event.lines)]
        for reason, note in reasons:
            if reason is not None and reason.code and code in (None, reason.code):
                yield Told(
                    event=row.id,
                    platform=row.slug,
                    connection=row.connection_id,
                    order_row=row.order_row,
                    inbox_id=row.inbox_id,
                    at=event.occurred_at,
                    reason=reason,
                    note=note,
                )
