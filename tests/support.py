"""Builders of events, and a whole installation in one process whose clock, supplier and wake-ups a test holds."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from integrator.core.codec import to_document
from integrator.core.errors import NotFound
from integrator.core.keys import default_qualifier, event_key
from integrator.core.money import Money
from integrator.core.types import Line, OrderRef, Ref, Refund, ReturnEvent, SubjectKind
from integrator.db import models
from integrator.db.due import Room
from integrator.db.engine import Database, of_json
from integrator.db.journal import Journal, Received, Stored, append
from integrator.db.models import inbox_results, outbox, rmas
from integrator.db.secrets import Vault
from integrator.registry import Registry
from integrator.sdk import Adapter
from integrator.sdk.http import Call, Response
from integrator.services import again, connect, intake, send, sweep
from integrator.services.context import Context

START = datetime(2026, 3, 2, 8, tzinfo=UTC)
ORDER = "1001"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
KEY = b"k" * 32
ROOM = Room(messages=32, per_supplier=send.PER_SUPPLIER)


def at(hours: float) -> datetime:
    """A time of day of the facts; the bench's clock starts 100 hours later."""
    return START + timedelta(hours=hours)


def line(line_id: str = "1", quantity: int = 1, **told: Any) -> Line:
    """A line of the order; its SKU follows from its id unless told."""
    return Line(line_id=line_id, quantity=quantity, **{"sku": f"AC-{line_id}", **told})


def event(kind: str, subject: str, *, when: float = 0, order: str | None = ORDER, **told: Any) -> ReturnEvent:
    """An event with its key. `subject` is `kind:id`, `when` in hours after START."""
    about, _, id_ = subject.partition(":")
    made = ReturnEvent(
        kind=kind,
        subject=Ref(kind=SubjectKind(about), id=id_),
        order=OrderRef(id=order) if isinstance(order, str) else order,
        occurred_at=at(when),
        **told,
    )
    return made if made.key else replace(made, key=event_key(made, default_qualifier(made)))


def returned(step: str, return_id: str = "R1", *lines: Line, **told: Any) -> ReturnEvent:
    """A step of a return: `requested`, `approved`, ..."""
    return event(f"return.{step}", f"return:{return_id}", lines=lines, **told)


def refunded(
    refund_id: str = "F1", *lines: Line, state: str = "settled", amount: str | None = "10.00", **told: Any
) -> ReturnEvent:
    """A refund that was issued, or by `kind` another fact of it."""
    kind = told.pop("kind", "refund.issued")
    money = Money.parse(amount, "USD") if amount else None
    carried = Refund(id=refund_id, amount=money, state=state, shipping=told.pop("shipping", None))
    return event(kind, f"refund:{refund_id}", lines=lines, refund=carried, **told)


def snapshot(*refund_ids: str, **told: Any) -> ReturnEvent:
    """An order's whole state: the refunds it has."""
    return event("order.snapshot", f"order:{ORDER}", refund_ids=refund_ids, **told)


class Clock:
    """Says the time it was told."""

    def __init__(self, now: datetime = START + timedelta(hours=100)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


@dataclass
class Adapters:
    """The installed adapters, and those a test adds."""

    added: dict[str, Adapter] = field(default_factory=dict)
    registry: Registry = field(default_factory=Registry)

    def get(self, slug: str) -> Adapter:
        """The adapter called `slug`."""
        return self.added.get(slug) or self.registry.get(slug)


def never() -> bool:
    """A drain's bound that is never reached."""
    return False


def make_context(database: Database, clock: Clock, **changes: Any) -> Context:
    """An installation whose supplier says 202 and whose wake-ups go nowhere."""
    values: dict[str, Any] = {
        "database": database,
        "vault": Vault([KEY]),
        "adapters": Adapters(),
        "now": clock,
        "send": lambda call: Response(status=202),
        "wake": lambda queue: None,
        "schedule": (10.0, 60.0, 300.0),
        "jitter": lambda: 0.0,
    }
    return Context(**{**values, **changes})


class Bench:
    """An installation with a generic shop and suppliers. `answer` is what the suppliers say to a call."""

    def __init__(self, database: Database, clock: Clock, *, routed: bool = True, **changes: Any) -> None:
        self.clock, self.database = clock, database
        self.calls: list[Call] = []
        self.woken: list[str] = []
        self.logged: list[str] = []
        self.answer: Callable[[Call], Response] = lambda call: Response(status=202)
        self.adapters = Adapters()
        effects = {"send": self._send, "wake": self.woken.append, "log": lambda text, **_: self.logged.append(text)}
        self.context = make_context(database, clock, **{"adapters": self.adapters, **effects, **changes})
        self.account = connect.account_named(self.context, None).id
        self.shop = connect.connect(self.context, self.account, "generic", "own", {"secret": SECRET}).id
        self.supplier = self.add_supplier("Acme")
        self._deliveries = itertools.count(1)
        if routed:
            self.route(is_default=True)

    def _send(self, call: Call) -> Response:
        self.calls.append(call)
        return self.answer(call)

    def add_supplier(self, name: str, url: str | None = "https://supplier.test/hook") -> str:
        """A supplier's id."""
        added = connect.add_supplier(self.context, self.account, name, url=url, email=None, language="en")
        return added.id

    def route(self, supplier: str | None = None, **rule: Any) -> str:
        """Add a rule, as the command line does: what was unrouted goes out."""
        made = connect.add_route(self.context, self.account, supplier or self.supplier, **rule)
        again.route_unrouted(self.context, self.account)
        return made.id

    # ---------------------------------------------------------------- in

    def message(self, body: bytes, *, delivery: str | None = None, **changes: Any) -> Received:
        """A verified message of the generic shop on its way into the journal."""
        values: dict[str, Any] = {
            "account_id": self.account,
            "connection_id": self.shop,
            "topic": "event",
            "delivery_id": delivery or f"msg_{next(self._deliveries)}",
            "signed_at": None,
            "secret": "secret",
            "method": "POST",
            "path": "/hooks/generic",
            "query": "",
            "headers": {},
            "body": body,
            "body_sha256": hashlib.sha256(body).hexdigest(),
            "received_at": self.clock(),
        }
        return Received(**{**values, **changes})

    def store(self, *messages: Received) -> list[Stored]:
        """Into the journal, without its writer thread."""
        if self.database.is_sqlite:
            with self.database.journal.begin() as conn:
                return [append(conn, one) for one in messages]
        journal = Journal(self.database)
        return [journal.add(one) for one in messages]

    def post(self, *events: ReturnEvent | dict[str, Any], delivery: str | None = None) -> int:
        """Store one message with these events, not read yet. Returns its inbox id."""
        body = json.dumps([item if isinstance(item, dict) else to_document(item) for item in events]).encode()
        return self.store(self.message(body, delivery=delivery))[0].inbox_id

    def read(self) -> None:
        """Read all that is due, on both queues."""
        for queue in ("intake", "slow", "intake"):
            assert intake.drain(self.context, queue, never) is False

    def tell(self, *events: ReturnEvent | dict[str, Any], delivery: str | None = None) -> int:
        """Store one message with these events and read it."""
        inbox_id = self.post(*events, delivery=delivery)
        self.read()
        return inbox_id

    def result(self, inbox_id: int) -> Any:
        """What became of a message."""
        with self.database.read() as conn:
            return conn.execute(sa.select(inbox_results).where(inbox_results.c.inbox_id == inbox_id)).one()

    # ---------------------------------------------------------------- out

    def send(self, status: int | None = None) -> list[dict[str, Any]]:
        """Send all that is due; returns the bodies that were posted."""
        before = len(self.calls)
        if status is not None:
            self.answer = lambda call: Response(status=status)
        assert send.drain(self.context, never) is False
        return [json.loads(call.body) for call in self.calls[before:]]

    def tick(self) -> list[str]:
        """One second of the clock process."""
        return sweep.tick(self.context)

    def rows(self, table: sa.Table, *where: Any) -> Sequence[Any]:
        """Rows of a table, oldest first."""
        key = next(iter(table.primary_key.columns))
        engine = self.database.journal if table.metadata is models.journal else self.database.main
        with engine.connect() as conn:
            return conn.execute(sa.select(table).where(*where).order_by(key)).all()

    def outbox(self, *where: Any) -> Sequence[Any]:
        """All versions written, oldest first."""
        return self.rows(outbox, *where)

    def newest(self) -> Sequence[Any]:
        """The newest version of each (case, supplier) that is not a withdrawal of what nobody heard."""
        return self.outbox(outbox.c.newest, outbox.c.state != "superseded")

    def one(self) -> dict[str, Any]:
        """The content of the only message there is."""
        (row,) = self.newest()
        found: dict[str, Any] = of_json(row.content)
        return found

    def said(self) -> list[tuple[str, list[str]]]:
        """Type and asks of each newest message, oldest first."""
        contents = [of_json(row.content) for row in self.newest()]
        return [(content["type"], asked(content)) for content in contents]

    def cases(self) -> Sequence[Any]:
        """The live cases."""
        return self.rows(rmas, rmas.c.alias_of.is_(None))


def asked(content: dict[str, Any]) -> list[str]:
    """What a message asks for."""
    return [ask["action"] for ask in content["asks"]]


def outcome(bench: Bench) -> list[Any]:
    """All that a supplier and a merchant see, up to refs, ids, versions and the times of our own facts."""
    suppliers = {row.id: row.name for row in bench.rows(models.suppliers)}
    cases = {row.ref: _case(of_json(row.document), suppliers) for row in bench.cases()}
    for row in bench.newest():
        content = of_json(row.content)
        content["rma"].pop("ref")
        content["customer"].pop("alias")
        cases[row.rma]["told"][suppliers[row.supplier_id]] = content
    return sorted(cases.values(), key=lambda case: json.dumps(case, sort_keys=True))


def _case(document: dict[str, Any], suppliers: dict[str, str]) -> dict[str, Any]:
    kept = [item for item in document["timeline"] if not item["kind"].startswith("system.")]
    timeline = [{name: value for name, value in item.items() if name != "inbox_id"} for item in kept]
    text = json.dumps({**document, "timeline": timeline, "told": {}})
    for id_, name in suppliers.items():
        text = text.replace(id_, name)
    found: dict[str, Any] = json.loads(text)
    # Suppliers are listed by their ids, which are random.
    sorted_ = {name: sorted(found[name], key=json.dumps) for name in ("legs", "duties")}
    waits = found["waits"] and {**found["waits"], "who": None}
    return {**found, **sorted_, "waits": waits}


class Parser(Adapter):
    """An adapter for tests: `read` is what it makes of a body."""

    slug, title = "parser", "Parser"

    def __init__(self, read: Callable[[Any, Any], Iterable[Any]], *, access: tuple[str, ...] = ()) -> None:
        self._reading = read
        self.access = access  # type: ignore[misc]

    def verify(self, request: Any, shop: Any) -> Any:
        """Messages of this adapter are put into the journal by hand."""
        raise NotFound("not posted to")

    def sign(self, request: Any, shop: Any) -> Any:
        """Nothing is added."""
        return request

    def parse(self, message: Any, shop: Any) -> Iterable[Any]:
        """What the test says."""
        return self._reading(message, shop)
