"""Stored cases for the ledger, in pages: all that suppliers owe can be asked of many cases, and memory stays small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement
from integrator.db import agreements
from integrator.db.engine import as_json, of_json
from integrator.db.models import EPOCH, events, marks, outbox, rmas

PAGE = 500
"""Cases that are in memory at a time."""
ASKED = '"what":"credit"'
REFUNDED = '"refunds":[{'
_r, _o, _e = rmas.c, outbox.c, events.c
Document = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A live case as it is stored, with the agreements that its parts name."""

    ref: str
    opened_at: datetime
    connection: str
    document: Document
    terms: dict[str, Agreement]


Versions = dict[tuple[str, int], Agreement]


def versions(conn: Connection, account: str) -> Versions:
    """All that was agreed: (supplier, version) -> the agreement."""
    return {(one.supplier, one.version): one for one in agreements.of_account(conn, account)}


def cases(
    conn: Connection,
    account: str,
    *,
    holding: str,
    supplier: str | None = None,
    changed_since: datetime | None = None,
    page: int = PAGE,
) -> Iterator[Case]:
    """The account's cases whose document holds a text, without tests, in no order. `supplier`: those it was told of."""
    mine = sa.select(_r.ref, _r.opened_at, _r.connection_id, _r.document).where(
        _r.account_id == account, _r.alias_of.is_(None), sa.not_(_r.test), _r.document.contains(holding)
    )
    if supplier:
        mine = mine.where(sa.exists().where(_o.rma == _r.ref, _o.supplier_id == supplier))
    if changed_since:
        mine = mine.where(_r.updated_at >= changed_since)
    agreed = versions(conn, account)
    # One statement, so that a case that changes meanwhile is neither missed nor told twice; fetched page by page.
    with conn.execute(mine.execution_options(yield_per=page)) as rows:
        for row in rows:
            yield _case(row, agreed)


def case(conn: Connection, account: str, ref: str) -> Case | None:
    """The live case that a ref or an alias leads to."""
    seen: set[str] = set()
    while ref.upper() not in seen:
        seen.add(ref.upper())
        row = conn.execute(sa.select(rmas).where(_r.account_id == account, _r.ref == ref.upper())).first()
        if row is None or row.alias_of in (None, row.ref):
            return _case(row, versions(conn, account)) if row else None
        ref = row.alias_of
    return None


def _case(row: Any, agreed: Versions) -> Case:
    # Cases that an older version stored have no legs until something happens to them, or `rebuild`.
    document = {"legs": [], "duties": [], **of_json(row.document)}
    named = ((leg["supplier"], leg["agreement"]) for leg in document["legs"])
    terms = {supplier: agreed[supplier, version] for supplier, version in named if (supplier, version) in agreed}
    return Case(ref=row.ref, opened_at=row.opened_at, connection=row.connection_id, document=document, terms=terms)


def take_number(conn: Connection, name: str, now: datetime) -> None:
    """Note for good that a credit note was given; IntegrityError where it was before, waiting for who gives it now."""
    conn.execute(sa.insert(marks).values(name=name, value=(now - EPOCH) // timedelta(microseconds=1)))


def credited_under(conn: Connection, account: str, supplier: str, document_no: str) -> bool:
    """Whether the supplier has credited under that number before, whoever told it."""
    named = as_json({"document_no": document_no})[1:-1]
    credits_ = sa.select(_e.document).where(
        _e.account_id == account,
        _e.kind == "supplier.credited",
        _e.replaced_at.is_(None),
        _e.document.contains(named, autoescape=True),
    )
    extras = [of_json(text)["extra"] for text in conn.execute(credits_).scalars()]
    return any(
        extra.get("supplier") == supplier and (extra.get("answer") or {}).get("document_no") == document_no
        for extra in extras
    )
