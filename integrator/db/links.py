"""Reply links: those that were taken back, up to a time for a supplier's part of a case; and texts without them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.engine import insert
from integrator.db.models import ended_links

_c = ended_links.c
_TOKEN = re.compile(r"(/s/)[A-Za-z0-9_-]{40,}")


def hidden(told: Any) -> Any:
    """A text, or all texts of a document, with the secret part of each link left out: who may look may not answer."""
    match told:
        case str():
            return _TOKEN.sub(r"\1…", told)
        case dict():
            return {name: hidden(below) for name, below in told.items()}
        case list():
            return [hidden(below) for below in told]
    return told


def take_back(conn: Connection, account: str, ref: str, supplier: str, now: datetime) -> None:
    """No link made until now counts any more."""
    values = {"account_id": account, "rma": ref, "supplier_id": supplier, "until": now}
    upsert = insert(conn, ended_links).values(values)
    conn.execute(upsert.on_conflict_do_update(index_elements=["rma", "supplier_id"], set_={"until": now}))


def taken_back(conn: Connection, ref: str, supplier: str, made_at: datetime) -> bool:
    """Whether a link made then was taken back."""
    mine = (_c.rma == ref) & (_c.supplier_id == supplier) & (_c.until >= made_at)
    return conn.execute(sa.select(_c.rma).where(mine)).first() is not None
