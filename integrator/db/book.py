"""What one transaction knows of the orders it has locked, and what it is going to write of them.

Read at once for a whole batch, written at once by `flush`: a statement for a batch costs about what one for a row does.
Whatever is read here already counts what is not flushed yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import to_document
from integrator.core.types import EventKind, ReturnEvent
from integrator.db import accounts, cases, outbox
from integrator.db.accounts import Supplier
from integrator.db.cases import StoredCase, StoredEvent
from integrator.db.engine import as_json
from integrator.db.models import events
from integrator.db.outbox import Version

UNWRITTEN = 1 << 62
"""Events that are not flushed have ids from here on, so that they sort behind all others."""


class Book:
    """Orders of one transaction; the caller holds their locks. Nothing is kept unless `flush` follows."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self._events: dict[int, list[StoredEvent]] = {}
        self._cases: dict[int, list[StoredCase]] = {}
        self._versions: dict[int, list[Version]] = {}
        self._known: dict[tuple[str, str], StoredEvent | None] = {}
        self._suppliers: dict[str, Supplier] = {}
        self._new: list[StoredEvent] = []
        self._new_events: list[dict[str, Any]] = []
        self._new_cases: dict[str, dict[str, Any]] = {}
        self._new_versions: list[dict[str, Any]] = []
        self._refs: dict[int, str] = {}
        self._written: set[int] = set()

    # ------------------------------------------------------------ reading

    def load(self, order_rows: Sequence[int]) -> None:
        """Read all there is of these orders, so that each of them costs no statement of its own."""
        self._events |= {row: [] for row in order_rows} | cases.events_of_orders(self.conn, order_rows)
        for told in self._new:
            if told.order_row is not None and told.order_row in order_rows:
                self._events[told.order_row].append(told)
        self._cases |= {row: [] for row in order_rows} | cases.cases_of_orders(self.conn, order_rows)
        self._versions |= {row: [] for row in order_rows} | outbox.versions_of_orders(self.conn, order_rows)

    def expect(self, connection: str, keys: Sequence[str]) -> None:
        """Look up these keys of events together; `append` then asks for none of them."""
        found = cases.events_by_key(self.conn, connection, keys)
        self._known |= {(connection, key): found.get(key) for key in keys}

    def begin(self, order_row: int) -> None:
        """Before an order is folded: what an earlier fold of it has written becomes what is read."""
        if order_row in self._written:
            self.flush()

    def order_events(self, order_row: int) -> list[StoredEvent]:
        """The order's events in force, first stored first."""
        if order_row not in self._events:
            self.load([order_row])
        return list(self._events[order_row])

    def order_cases(self, order_row: int) -> list[StoredCase]:
        """The refs of an order, aliases too, oldest first."""
        if order_row not in self._cases:
            self.load([order_row])
        return self._cases[order_row]

    def versions(self, order_row: int) -> list[Version]:
        """All versions of an order's cases, oldest first."""
        if order_row not in self._versions:
            self.load([order_row])
        return self._versions[order_row]

    def supplier(self, id_: str) -> Supplier:
        """The supplier; nobody switches its endpoint or changes its address until the transaction ends."""
        if id_ not in self._suppliers:
            self._suppliers[id_] = accounts.supplier_to_write_to(self.conn, id_)
        return self._suppliers[id_]

    # ------------------------------------------------------------ writing

    def append(
        self,
        event: ReturnEvent,
        *,
        account: str,
        connection: str,
        order_row: int | None,
        return_id: str | None,
        inbox_id: int | None,
        replay: bool,
        now: datetime,
    ) -> str:
        """Store a fact. Says `new`, `known`, `replaced` (another reading), or `differs` (then the first stays)."""
        before = self._find(connection, event.key, order_row)
        if before is not None:
            happened = cases.compared(before, event, order_row, own=replay and before.inbox_id == inbox_id)
            if happened != "replaced":
                return happened
            self.replace([before], now)
        ref = before.ref if before is not None and before.order_row == order_row else None
        told = StoredEvent(
            id=UNWRITTEN + len(self._new_events), event=event, inbox_id=inbox_id, ref=ref, order_row=order_row
        )
        self._new.append(told)
        self._new_events.append(
            {
                "account_id": account,
                "connection_id": connection,
                "order_row": order_row,
                "key": event.key,
                "kind": event.kind.value,
                "return_id": return_id,
                "document": as_json(to_document(event)),
                "inbox_id": inbox_id,
                "ref": ref,
                "stored_at": now,
            }
        )
        self._known[connection, event.key] = told
        if order_row in self._events:
            self._events[order_row].append(told)
        return "new" if before is None else "replaced"

    def _find(self, connection: str, key: str, order_row: int | None = None) -> StoredEvent | None:
        if (connection, key) not in self._known and key.startswith(_ROUTED) and order_row is not None:
            # These keys name their order, so they can be nowhere else.
            return next((told for told in self.order_events(order_row) if told.event.key == key), None)
        if (connection, key) not in self._known:
            self.expect(connection, [key])
        return self._known[connection, key]

    def replace(self, told: Iterable[StoredEvent], now: datetime) -> None:
        """Mark events as replaced: they are kept and count no more. `told` as read from here or from the database."""
        gone = list(told)
        keys = {self._key(item) for item in gone if item.id >= UNWRITTEN}
        self.flush()
        written = [found.id for key in keys if (found := self._find(*key)) is not None]
        cases.replace(self.conn, [item.id for item in gone if item.id < UNWRITTEN] + written, now)
        self._known.clear()
        self._forget(item.order_row for item in gone)

    def _key(self, item: StoredEvent) -> tuple[str, str]:
        row = self._new_events[item.id - UNWRITTEN]
        return row["connection_id"], row["key"]

    def give_refs(self, refs: Mapping[int, str]) -> None:
        """Remember which case each event belongs to: event id -> ref."""
        for event_id, ref in refs.items():
            if event_id >= UNWRITTEN:
                self._new_events[event_id - UNWRITTEN]["ref"] = ref
            else:
                self._refs[event_id] = ref

    def save_case(self, order_row: int, **values: Any) -> None:
        """Insert or replace the projection of a ref."""
        self._new_cases[values["ref"]] = {"order_row": order_row, **values}
        self._written.add(order_row)

    def remind(self, ref: str, at: datetime) -> None:
        """Have a look at a case whose projection was saved, whatever its duties say."""
        if ref in self._new_cases:
            self._new_cases[ref]["reminds_at"] = at

    def make_alias(self, ref: str, of: str) -> None:
        """The ref leads to another case from now on."""
        self.flush()
        cases.make_alias(self.conn, ref, of)

    def supersede(self, rma: str, supplier: str, now: datetime) -> bool:
        """See `outbox.supersede`."""
        return outbox.supersede(self.conn, rma, supplier, now)

    def write(self, order_row: int, **values: Any) -> None:
        """Write a version. The caller has superseded the one before."""
        self._new_versions.append(outbox.new_row(order_row=order_row, **values))
        self._written.add(order_row)

    def flush(self) -> None:
        """Bring everything to the database. What was read of the orders concerned is forgotten, as it has grown."""
        if self._new_events:
            self.conn.execute(_INSERT_EVENTS, self._new_events)
        if self._refs:
            cases.give_refs(self.conn, self._refs)
        if self._new_cases:
            cases.save_cases(self.conn, list(self._new_cases.values()))
        if self._new_versions:
            outbox.write_all(self.conn, self._new_versions)
        for row in self._new_events:
            self._known.pop((row["connection_id"], row["key"]), None)
        self._forget({*self._written, *(told.order_row for told in self._new)})
        self._new, self._new_events, self._new_versions, self._new_cases, self._refs = [], [], [], {}, {}
        self._written = set()

    def _forget(self, order_rows: Iterable[int | None]) -> None:
        for row in order_rows:
            if row is not None:
                self._events.pop(row, None)
                self._cases.pop(row, None)
                self._versions.pop(row, None)


_ROUTED = f"{EventKind.SYSTEM_ROUTED}:order:"
_INSERT_EVENTS = sa.insert(events)
