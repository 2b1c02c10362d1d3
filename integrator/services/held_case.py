"""A case under its order's lock, as answers and acts find it: checked against, added to, folded again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.answers import answer_event
from integrator.core.errors import IntegratorError, NotFound, Refused
from integrator.core.types import EventKind, OrderRef
from integrator.db import cases as stored
from integrator.db.engine import of_json
from integrator.db.models import outbox, rmas
from integrator.services import ids
from integrator.services.context import Context
from integrator.services.stating import state

Document = dict[str, Any]
Errors = list[tuple[str, str]]


class Stale(IntegratorError):
    """The answer was given to an instruction that a newer version has replaced; `current` is its number."""

    def __init__(self, current: int) -> None:
        super().__init__(f"version {current} has replaced that instruction: read it and answer it instead")
        self.current = current


class StaleOffer(Refused):
    """The act is about an offer that is not the supplier's newest any more; `offer` is the id of that one."""

    def __init__(self, offer: str | None) -> None:
        super().__init__(f"that offer is not the supplier's newest: {offer or 'none'} is; look at it first")
        self.offer = offer


class Wrong(IntegratorError):
    """The answer cannot be right for this case; `errors` are JSON pointers, each with what to do."""

    def __init__(self, errors: Errors) -> None:
        super().__init__("; ".join(f"{pointer}: {detail}" for pointer, detail in errors))
        self.errors = errors


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldCase:
    """A case under its order's lock. `document` is its projection as it stands."""

    ref: str
    account: str
    connection: str
    order_row: int
    document: Document

    @property
    def order(self) -> OrderRef:
        """Its order."""
        return OrderRef(id=self.document["order"]["id"])

    def leg(self, supplier: str) -> Document | None:
        """One supplier's part."""
        return next((leg for leg in self.document.get("legs", []) if leg["supplier"] == supplier), None)

    def reported(self) -> list[tuple[str, int]]:
        """The lines and pieces that suppliers told of unasked, as far as nobody has decided on them."""
        reports = [leg.get("report") for leg in self.document.get("legs", [])]
        told = [one for report in reports if report and report["state"] == "open" for one in report["lines"]]
        return [(one["line_id"], one["quantity"]) for one in told]

    def lines(self, supplier: str) -> dict[str, int]:
        """The supplier's lines: id -> pieces."""
        return {line["line_id"]: line["quantity"] for line in self.document["lines"] if line["supplier"] == supplier}

    def acts(self, type_: str) -> Iterable[Document]:
        """The fields of earlier acts of one type."""
        for entry in self.document["timeline"]:
            said = entry.get("answer")
            if said and said["type"] == type_ and entry["actor"] == "merchant":
                yield said["fields"] or {}

    def told(self, type_: str, supplier: str) -> Iterable[Document]:
        """The fields of earlier answers of one type."""
        for entry in self.document["timeline"]:
            said = entry.get("answer")
            if said and said["type"] == type_ and entry["supplier"] == supplier:
                yield said["fields"] or {}


def held(conn: Connection, account: str, ref: str) -> HeldCase:
    """The case a ref or an alias leads to, its order locked until the transaction ends. NotFound without it."""
    row = _row(conn, account, ref)
    order_id = stored.order_id(conn, row.order_row)
    order_row = stored.lock_orders(conn, account, row.connection_id, [order_id])[order_id]
    row = _row(conn, account, row.ref)
    return HeldCase(
        ref=row.ref,
        account=account,
        connection=row.connection_id,
        order_row=order_row,
        document=of_json(row.document),
    )


def _row(conn: Connection, account: str, ref: str) -> Any:
    """The live case a ref or an alias leads to."""
    seen: set[str] = set()
    while True:
        mine = (rmas.c.account_id == account) & (rmas.c.ref == ref.upper())
        row = conn.execute(sa.select(rmas).where(mine)).first()
        if row is None or row.ref in seen:
            raise NotFound(f"there is no return {ref}")
        if row.alias_of in (None, row.ref):
            return row
        seen.add(row.ref)
        ref = row.alias_of


def newest(conn: Connection, ref: str, supplier: str) -> Any:
    """The newest version a supplier has of a case, or None."""
    mine = (outbox.c.rma == ref) & (outbox.c.supplier_id == supplier) & (outbox.c.kind == "instruction")
    return conn.execute(sa.select(outbox).where(mine).order_by(outbox.c.version.desc()).limit(1)).first()


def stated(
    conn: Connection,
    context: Context,
    case: HeldCase,
    kind: EventKind,
    supplier: str | None,
    by: str,
    fields: Mapping[str, Any],
    lines: Iterable[tuple[str, int]],
) -> str:
    """Store the fact and fold the order. Returns the answer's id."""
    id_ = ids.new_id("ans")
    event = answer_event(
        kind,
        id_=id_,
        order=case.order,
        return_id=case.document.get("return_id"),
        at=context.now(),
        supplier=supplier,
        by=by,
        fields=fields,
        lines=lines,
    )
    state(conn, context, case.connection, {case.order_row: [event]})
    return id_


def taken(conn: Connection, context: Context, case: HeldCase, id_: str, type_: str, supplier: str | None) -> Document:
    """How the case stands after an answer or act."""
    after = _row(conn, case.account, case.ref)
    legs = of_json(after.document)["legs"]
    last = newest(conn, after.ref, supplier) if supplier else None
    return {
        "id": id_,
        "type": type_,
        "rma": after.ref,
        "instruction_version": last.version if last else None,
        "status": next((leg["status"] for leg in legs if leg["supplier"] == supplier), None),
        "headline": after.headline,
    }
