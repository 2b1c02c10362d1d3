"""Reply links that were taken back: those made for a supplier's part of a case up to a time."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.engine import insert
from integrator.db.models import ended_links

_c = ended_links.c


def take_back(conn: Connection, account: str, ref: str, supplier: str, now: datetime) -> None:
    """No link made until now counts any more."""
    values = {"account_id": account, "rma": ref, "supplier_id": supplier, "until": now}
    upsert = insert(conn, ended_links).values(values)
    conn.execute(upsert.on_conflict_do_update(index_elements=["rma", "supplier_id"], set_={"until": now}))


def taken_back(conn: Connection, ref: str, supplier: str, made_at: datetime) -> bool:
    """Whether a link made then was taken back."""
    mine = (_c.rma == ref) & (_c.supplier_id == supplier) & (_c.until >= made_at)
    return conn.execute(sa.select(_c.rma).where(mine)).first() is not None
