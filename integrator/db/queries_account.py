"""What an account's API lists: cases, messages and the audit trail, page by page, the newest on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_text
from integrator.core.waits import ENDED
from integrator.db import breakers
from integrator.db.engine import of_json
from integrator.db.models import audit, connections, inbox_results, outbox, rmas
from integrator.db.outbox import just_being_sent
from integrator.db.pages import PAGE, Document, Page, number, page_of
from integrator.db.queries import DUE_STATES, inbox_row, outbox_row, rma_row, supplier_names
from integrator.db.queries_cases import found_by, older_than, place_of

LOOKED_AT = 1000
"""Rows that a page looks at, at most, for what few have; it may be short then, and goes on."""
_AT_ONCE = 2 * PAGE
_r, _i, _o, _a = rmas.c, inbox_results.c, outbox.c, audit.c
Shown = Callable[[Any], Document | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which cases: all that is told must fit. `connection` and `supplier` are ids."""

    waits_for: str | None = None
    overdue: bool = False
    headline: str | None = None
    connection: str | None = None
    supplier: str | None = None
    updated_after: datetime | None = None
    search: str | None = None


def _scanned(rows: Iterator[Any], after: str | None, place: Callable[[Any], str], shown: Shown) -> Page:
    """A page of what `shown` shows of the rows; None of it is passed over."""
    found: list[Document] = []
    looked, last = 0, after
    for row in rows:
        if len(found) == PAGE or looked == LOOKED_AT:
            return Page(items=found, next=last)
        looked, last = looked + 1, place(row)
        item = shown(row)
        found += [item] if item is not None else []
    return Page(items=found, next=None)


def _rows(
    fetch: Callable[[str | None], Sequence[Any]], after: str | None, place: Callable[[Any], str]
) -> Iterator[Any]:
    while True:
        rows = fetch(after)
        yield from rows
        if len(rows) < _AT_ONCE:
            return
        after = place(rows[-1])


# ------------------------------------------------------------------ cases


def list_rmas(conn: Connection, account: str, now: datetime, wanted: Wanted, after: str | None = None) -> Page:
    """The account's cases that fit, newest change first."""
    names = supplier_names(conn, account)

    def shown(row: Any) -> Document | None:
        document = of_json(row.document)
        item = rma_row(row, document, names, now)
        return item if _fits(item, document, wanted) else None

    return _scanned(_rma_rows(conn, account, wanted, after), after, place_of, shown)


def refs(conn: Connection, account: str, now: datetime, wanted: Wanted, most: int) -> list[str]:
    """The refs of the cases that fit, one more than `most` at most."""
    found: list[str] = []
    after: str | None = None
    while len(found) <= most:
        page = list_rmas(conn, account, now, wanted, after)
        found += [item["ref"] for item in page.items]
        after = page.next
        if after is None:
            break
    return found[: most + 1]


def _rma_rows(conn: Connection, account: str, wanted: Wanted, after: str | None) -> Iterator[Any]:
    query = (
        sa.select(rmas, connections.c.slug)
        .select_from(rmas.join(connections, _r.connection_id == connections.c.id))
        .where(_r.account_id == account, _r.alias_of.is_(None), *_narrowed(account, wanted))
        .order_by(_r.updated_at.desc(), _r.ref)
        .limit(_AT_ONCE)
    )

    def fetch(after: str | None) -> Sequence[Any]:
        return conn.execute(query.where(older_than(after)) if after else query).all()

    return _rows(fetch, after, place_of)


def _narrowed(account: str, wanted: Wanted) -> Iterator[sa.ColumnElement[bool]]:
    """What columns can decide."""
    for column, value in (
        (_r.waits_for, wanted.waits_for),
        (_r.headline, wanted.headline),
        (_r.connection_id, wanted.connection),
    ):
        if value:
            yield column == value
    if wanted.supplier:
        yield _r.document.contains(f'"supplier":"{wanted.supplier}"', autoescape=True)
    if wanted.overdue:
        yield _r.headline.not_in(ENDED)
    if wanted.updated_after:
        yield _r.updated_at > wanted.updated_after
    if wanted.search:
        yield found_by(account, wanted.search)


def _fits(item: Document, document: Mapping[str, Any], wanted: Wanted) -> bool:
    """What only a case's document can decide."""
    concerned = {one["supplier"] for one in (*document["lines"], *document.get("legs", ()))}
    return (not wanted.overdue or item["overdue"]) and (not wanted.supplier or wanted.supplier in concerned)


# ------------------------------------------------------------------ messages


def list_inbox(conn: Connection, account: str, *, state: str | None = None, after: str | None = None) -> Page:
    """Messages received, newest first."""
    query = sa.select(inbox_results).where(_i.account_id == account)
    query = query.where(_i.state == state) if state else query
    query = query.where(_i.inbox_id < number(after)) if after else query
    rows = conn.execute(query.order_by(_i.inbox_id.desc()).limit(PAGE + 1)).all()
    return page_of(rows, PAGE, lambda row: str(row.inbox_id), inbox_row)


def list_outbox(
    conn: Connection, account: str, now: datetime, *, state: str | None = None, after: str | None = None
) -> Page:
    """Messages to suppliers and platforms, newest first, with the state a person is told."""
    query = sa.select(outbox).where(_o.account_id == account).order_by(_o.seq.desc()).limit(_AT_ONCE)
    query = query.where(_o.state == ("open" if state in DUE_STATES else state)) if state else query
    flying, resting = just_being_sent(conn, account, now), breakers.of_account(conn, account, now)

    def fetch(after: str | None) -> Sequence[Any]:
        return conn.execute(query.where(_o.seq < number(after)) if after else query).all()

    def shown(row: Any) -> Document | None:
        item = outbox_row(row, now, flying, resting)
        return item if state in (None, item["state"]) else None

    return _scanned(_rows(fetch, after, _seq), after, _seq, shown)


def _seq(row: Any) -> str:
    return str(row.seq)


# ------------------------------------------------------------------ the audit trail


def list_audit(conn: Connection, account: str, after: str | None = None) -> Page:
    """Who did what, when and from where; newest first."""
    query = sa.select(audit).where(_a.account_id == account)
    query = query.where(_a.id < number(after)) if after else query
    rows = conn.execute(query.order_by(_a.id.desc()).limit(PAGE + 1)).all()
    return page_of(rows, PAGE, lambda row: str(row.id), _audit_row)


def _audit_row(row: Any) -> Document:
    names = ("id", "who", "act", "subject", "address")
    return {"at": time_text(row.at), **{name: getattr(row, name) for name in names}}
