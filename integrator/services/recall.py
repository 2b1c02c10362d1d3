"""Cases read again from their events as rules look at them: as they are, and as they were when they were asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement, pinned
from integrator.core.cases import Case, cases, placed_at
from integrator.core.codec import time_of
from integrator.core.evidence import asked_at
from integrator.core.lines import LineFacts, line_facts, suppliers_of
from integrator.core.policy import Facts
from integrator.core.reasons import with_codes
from integrator.core.rma import Rma, projected
from integrator.core.types import EventKind
from integrator.db import accounts, agreements, codes
from integrator.db import cases as stored
from integrator.db import policies as store

K = EventKind
_AT_ONCE = 100
_DECIDES = frozenset(
    {
        K.RETURN_APPROVED,
        K.RETURN_DECLINED,
        K.RETURN_CANCELLED,
        K.RETURN_CLOSED,
        K.MERCHANT_APPROVED,
        K.MERCHANT_DECLINED,
        K.MERCHANT_CLOSED,
        K.REFUND_ISSUED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """A case as it is, and `asked` as it was before anybody decided, None if nobody had to.

    `placed`: the time of its order, which pins versions; `facts` are what a policy looks at beside the case.
    """

    ref: str
    placed: datetime
    case: Rma
    asked: Rma | None
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    """What all cases of one order share."""

    facts: dict[str, LineFacts]
    suppliers: dict[str, str | None]
    agreements: dict[str, Agreement]

    def view(self, case: Case) -> Rma:
        """The case of these events."""
        return projected(case, facts=self.facts, suppliers=self.suppliers, agreements=self.agreements)


class Recall:
    """Reads the cases of one account within a transaction. With `counts` each one's customer is looked up too."""

    def __init__(self, conn: Connection, account: str, *, counts: bool) -> None:
        self.conn, self.counts = conn, counts
        self.agreements = agreements.of_account(conn, account)
        self.codes = codes.list_codes(conn, account)
        self.platforms: dict[str, str] = {}

    def all(self, rows: Sequence[Any]) -> Iterator[Recalled]:
        """The cases of these rows (ref, connection_id, order_row), in their order."""
        for start in range(0, len(rows), _AT_ONCE):
            here = rows[start : start + _AT_ONCE]
            told = stored.events_of_orders(self.conn, [row.order_row for row in here])
            for row in here:
                if found := self._recalled(row, told.get(row.order_row, [])):
                    yield found

    def one(self, row: Any) -> Recalled | None:
        """The case of a row; None if no event tells of it any more."""
        return next(self.all([row]), None)

    def _recalled(self, row: Any, told: Sequence[stored.StoredEvent]) -> Recalled | None:
        platform = self._platform(row.connection_id)
        events = [with_codes(item.event, platform, self.codes) if self.codes else item.event for item in told]
        mine = {item.event.key for item in told if item.ref == row.ref}
        case = next((case for case in cases(events) if any(event.key in mine for event in case.events)), None)
        if case is None:
            return None
        at, suppliers = placed_at(events), suppliers_of(events)
        agreed = pinned(self.agreements, suppliers.values(), at)
        order = _Order(facts=line_facts(events), suppliers=suppliers, agreements=agreed)
        view = order.view(case)
        facts = Facts(earlier_returns=self._earlier(row.connection_id, view), agreements=agreed)
        return Recalled(ref=row.ref, placed=at, case=view, asked=_as_asked(case, order), facts=facts)

    def _platform(self, connection: str) -> str:
        if connection not in self.platforms:
            self.platforms[connection] = accounts.shop_by_id(self.conn, connection).slug
        return self.platforms[connection]

    def _earlier(self, connection: str, case: Rma) -> int | None:
        """How many other returns the customer asked this shop for before this one; refs are the shop's own."""
        customer = case.customer.ref if case.customer else None
        if not self.counts or customer is None:
            return None
        since = asked_at(case)
        told = store.requests_of(self.conn, connection, customer)
        return len(
            {_identity(one) for one in told if _is_theirs(one, customer) and time_of(one["occurred_at"]) < since}
        )


def _is_theirs(document: Any, customer: str) -> bool:
    return (document["customer"] or {}).get("ref") == customer and not document["test"]


def _identity(document: Any) -> tuple[str | None, str | None]:
    return (document["order"] or {}).get("id"), document["return_id"] or document["subject"]["id"]


def _as_asked(case: Case, order: _Order) -> Rma | None:
    """The case by what was told before the first decision."""
    before = tuple(_until(case.events))
    if not any(event.kind is K.RETURN_REQUESTED for event in before):
        return None
    view = order.view(replace(case, events=before))
    return view if view.return_state == "requested" and not view.closed else None


def _until(events: Iterable[Any]) -> Iterator[Any]:
    for event in events:
        if event.kind in _DECIDES:
            return
        yield event
