"""What was agreed with suppliers. Versions are added and never changed: an order keeps the one it began under."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.agreements import ALWAYS, Agreement, agreement_of, content_document
from integrator.core.errors import NotFound
from integrator.db.engine import as_json, of_json
from integrator.db.models import agreements, suppliers


def add_version(
    conn: Connection, account: str, agreement: Agreement, *, id_: str, now: datetime, valid_from: datetime | None = None
) -> Agreement:
    """Keep the agreement as its supplier's next version; nobody adds another meanwhile. NotFound without the supplier.

    Without `valid_from` the first version has held always, a later one holds from now on. It may lie before that of an
    older version, which then no longer holds for orders placed from there on.
    """
    _lock(conn, account, agreement.supplier)
    mine = (agreements.c.account_id == account) & (agreements.c.supplier_id == agreement.supplier)
    last = conn.execute(sa.select(sa.func.max(agreements.c.version)).where(mine)).scalar() or 0
    since = valid_from or (now if last else ALWAYS)
    text = as_json(content_document(agreement))
    conn.execute(
        sa.insert(agreements).values(
            id=id_,
            account_id=account,
            supplier_id=agreement.supplier,
            version=last + 1,
            valid_from=since,
            document=text,
            created_at=now,
        )
    )
    return _read(agreement.supplier, last + 1, since, text)


def _lock(conn: Connection, account: str, supplier: str) -> None:
    mine = (suppliers.c.account_id == account) & (suppliers.c.id == supplier)
    if not conn.execute(sa.select(suppliers.c.id).where(mine).with_for_update()).first():
        raise NotFound(f"no supplier has the id {supplier}; `integrator supplier list` shows them")


def of_account(conn: Connection, account: str) -> list[Agreement]:
    """All versions of all the account's suppliers, each supplier's oldest first; `in_force` picks among them."""
    return _agreements(conn, agreements.c.account_id == account)


def of_supplier(conn: Connection, account: str, supplier: str) -> list[Agreement]:
    """All versions agreed with the supplier of that id, oldest first."""
    return _agreements(conn, (agreements.c.account_id == account) & (agreements.c.supplier_id == supplier))


def _agreements(conn: Connection, mine: Any) -> list[Agreement]:
    columns = (agreements.c.supplier_id, agreements.c.version, agreements.c.valid_from, agreements.c.document)
    rows = conn.execute(sa.select(*columns).where(mine).order_by(agreements.c.supplier_id, agreements.c.version))
    return [_read(*row) for row in rows]


@lru_cache(maxsize=1024)
def _read(supplier: str, version: int, valid_from: datetime, text: str) -> Agreement:
    """Read once only, as intake asks for each batch and a version never changes."""
    return agreement_of(supplier, version, valid_from, of_json(text))
