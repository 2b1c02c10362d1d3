"""Cases as the dashboard lists them: filtered, searched, page by page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import InvalidValue
from integrator.db.engine import as_json, of_json
from integrator.db.models import EPOCH, connections, events, orders, rmas
from integrator.db.pages import PAGE, Document, Page, number, page_of

ENDED = ("closed", "cancelled", "declined")
_r = rmas.c
FILTERS: dict[str, Callable[[], sa.ColumnElement[bool]]] = {
    "merchant": lambda: _r.headline == "waiting_for_merchant",
    "supplier": lambda: _r.headline == "waiting_for_supplier",
    "customer": lambda: _r.headline == "waiting_for_customer",
    "moving": lambda: _r.headline == "goods_moving",
    "money": lambda: _r.headline == "money_open",
    "disputed": lambda: _r.headline == "disputed",
    "unrouted": lambda: _r.unrouted,
    "ended": lambda: _r.headline.in_(ENDED),
}
"""What a list of cases can be narrowed to."""


def cases(
    conn: Connection,
    account: str,
    *,
    only: str | None = None,
    search: str | None = None,
    after: str | None = None,
    limit: int = PAGE,
) -> Page:
    """The account's cases, newest change first. `search`: the beginning of a ref, or a whole order number or id."""
    query = (
        sa.select(rmas, connections.c.slug, connections.c.name.label("shop"))
        .select_from(rmas.join(connections, _r.connection_id == connections.c.id))
        .where(_r.account_id == account)
    )
    query = query.where(_found(account, search)) if search else query.where(_r.alias_of.is_(None))
    if only in FILTERS:
        query = query.where(FILTERS[only]())
    if after:
        query = query.where(_after(after))
    rows = conn.execute(query.order_by(_r.updated_at.desc(), _r.ref).limit(limit + 1)).all()
    return page_of(rows, limit, _cursor, _row)


def _found(account: str, search: str) -> sa.ColumnElement[bool]:
    text = search.strip()
    number_in_order = as_json({"number": text})[1:-1]
    mine = (orders.c.account_id == account) & (orders.c.order_id == text)
    live = _r.alias_of.is_(None)
    return sa.or_(
        _r.ref.startswith(text.upper(), autoescape=True),
        live & _r.order_row.in_(sa.select(orders.c.id).where(mine)),
        live & _r.document.contains(f"{number_in_order},", autoescape=True),
        live & _r.document.contains(as_json({"number": f"#{text}"})[1:-1] + ",", autoescape=True),
    )


def _after(cursor: str) -> sa.ColumnElement[bool]:
    micros, dot, ref = cursor.partition(".")
    if not dot:
        raise InvalidValue("the address of this page is broken; start at the first page")
    at = EPOCH + timedelta(microseconds=min(number(micros), 10**17))
    return (_r.updated_at < at) | ((_r.updated_at == at) & (_r.ref > ref))


def _cursor(row: Any) -> str:
    return f"{(row.updated_at - EPOCH) // timedelta(microseconds=1)}.{row.ref}"


def _row(row: Any) -> Document:
    document = of_json(row.document)
    return {
        "ref": row.ref,
        "platform": row.slug,
        "shop": row.shop,
        "order": document["order"],
        "headline": row.headline,
        "stage": row.stage,
        "test": row.test,
        "unrouted": row.unrouted,
        "alias_of": row.alias_of if row.alias_of != row.ref else None,
        "lines": document["lines"],
        "refunds": document["refunds"],
        "due": document["due"],
        "opened_at": row.opened_at,
        "updated_at": row.updated_at,
    }


def case_messages(conn: Connection, account: str, ref: str, *, limit: int = PAGE) -> list[int]:
    """The messages received that told of a case, oldest first."""
    of_case = sa.select(rmas.c.ref).where(_r.account_id == account, sa.or_(_r.ref == ref, _r.alias_of == ref))
    mine = (events.c.account_id == account) & events.c.ref.in_(of_case) & events.c.inbox_id.is_not(None)
    query = sa.select(events.c.inbox_id).where(mine).distinct().order_by(events.c.inbox_id).limit(limit)
    return list(conn.execute(query).scalars())
