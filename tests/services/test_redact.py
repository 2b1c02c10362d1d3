"""After a redaction no table tells of the customer; cases, proofs of delivery and everybody else's data stay."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa
from support import Bench, event, line, never, outcome, refunded, returned

from integrator.core.errors import NotFound, Refused
from integrator.core.redaction import is_tombstone
from integrator.core.types import Address, Evidence, Party, Reason, Tracking
from integrator.db import models
from integrator.db.engine import Database, of_json
from integrator.services import again, connect, mails
from integrator.services.erase import Erased
from integrator.services.redact import carry_out
from integrator.services.redact_tasks import of_customer, of_duties, older_than, pending

NAME, EMAIL, PHONE = "Wilhelmina Canary", "Wilhelmina.Canary@mail.example", "+49 170 5550199"
STREET, WORDS, POSTCODE = "17 Canary Wharf Passage", "the heel broke while I danced", "E14 5AB"
CANARIES = (NAME, EMAIL, PHONE, STREET, WORDS, POSTCODE, "Wilhelmina", "photo-of-me", "label-with-street")
CUSTOMER = Party(ref="cust-191167", name=NAME, email=EMAIL, phone=PHONE, postal_code=POSTCODE, country="GB")
OTHER = Party(ref="cust-2", name="Otto Other", email="otto@mail.example", phone="+49 170 5550100")


def told_by(customer: Party = CUSTOMER, **more: Any) -> dict[str, Any]:
    """What a platform tells of a person beside the facts."""
    told = {"customer": customer, "note": f"{customer.name} called, {STREET}", "extra": {"address": STREET}}
    return told | {"reason": Reason(code="DEFECT", text=WORDS)} | more


def goods(line_id: str = "1", **more: Any) -> Any:
    """A line with the customer's words and a photo of theirs."""
    picture = Evidence(url="https://cdn.example/photo-of-me.jpg", sha256="ab" * 32)
    title = f"Shoe engraved {NAME}"
    return line(line_id, reason=Reason(text=WORDS), evidence=(picture,), title=title, **more)


@pytest.fixture
def full(bench: Bench) -> Bench:
    """Messages of every fate about one customer: told, differing, replayed, parked; and of another."""
    label = {"label_url": "https://cdn.example/label-with-street.pdf", "dispute": f"call {PHONE}"}
    bench.tell(returned("requested", "R1", goods(), **told_by(extra=label)), delivery="d1")
    bench.send(202)
    bench.tell(returned("approved", "R1", when=1, customer=replace(CUSTOMER, ref=None)))
    bench.send(202)
    parcel = Tracking(carrier="DHL", number="JD0146", url=f"https://dhl.example/?who={EMAIL}")
    home = Address(name=NAME, phone=PHONE, lines=(STREET,), city="London")
    bench.tell(event("parcel.shipped", "return:R1", when=2, return_id="R1", tracking=parcel, customer=CUSTOMER))
    bench.tell(refunded("F1", goods(), return_id="R1", when=3, **told_by(return_address=home)))
    bench.send(500)
    bench.clock.advance(minutes=1)
    bench.send(202)
    bench.tell(refunded("F2", goods("2"), order="1002", when=4, **told_by()))
    for _ in range(4):
        bench.send(500)
        bench.clock.advance(hours=1)
    raw = f'{{"who": "{EMAIL}", "street": "{STREET}"}}'.encode()
    bench.store(bench.message(raw, headers={"x-customer": EMAIL}, query=f"mail={EMAIL}"))
    bench.store(bench.message(b"[]" + f"{EMAIL} {WORDS}".encode(), delivery="d1"))
    bench.read()
    bench.tell(refunded("F9", line("9"), order="1009", when=5, customer=OTHER))
    bench.send(202)
    again.replay(bench.context, bench.account, [bench.rows(models.inbox)[0].id], None)
    bench.read()
    assert {row.state for row in bench.outbox()} == {"delivered", "superseded", "dead"}
    return bench


def cells(database: Database) -> Iterator[tuple[str, str]]:
    """Every value of every column of every table there is, whatever it is called."""
    for engine in {id(one): one for one in (database.main, database.journal)}.values():
        with engine.connect() as conn:
            for name in sa.inspect(conn).get_table_names():
                for row in conn.execute(sa.text(f'SELECT * FROM "{name}"')).mappings():
                    for column, value in row.items():
                        is_blob = isinstance(value, bytes | memoryview)
                        yield f"{name}.{column}", bytes(value).decode("utf-8", "replace") if is_blob else str(value)


def telling(bench: Bench, words: tuple[str, ...] = CANARIES) -> set[str]:
    """The columns that hold any of the words."""
    wanted = [word.casefold() for word in words]
    return {place for place, value in cells(bench.database) if any(word in value.casefold() for word in wanted)}


def redacted(bench: Bench, who: str = "cust-191167", **options: Any) -> Erased:
    """Forget a customer."""
    tasks = of_customer(bench.context, bench.account, who, options.pop("connection", None))
    return carry_out(bench.context, bench.account, tasks, dry_run=options.pop("dry_run", False))


class TestCustomer:
    @pytest.mark.parametrize("who", ["cust-191167", EMAIL.upper()])
    def test_no_table_tells(self, full: Bench, who: str) -> None:
        """No column of any table holds name, e-mail, phone, address, postal code, words or pictures of the customer."""
        before = telling(full)
        assert {"inbox.body", "inbox.headers", "inbox.query", "events.document", "rmas.document"} <= before
        assert {"outbox.content", "outbox.body", "inbox_differences.body"} <= before
        done = redacted(full, who)
        assert telling(full) == set()
        assert telling(full, ("Otto Other", "otto@mail.example")) == {"events.document", "inbox.body"}
        assert (done.kept, done.waiting) == (0, 0)

    def test_what_stays(self, full: Bench) -> None:
        """Ids, hashes, times, states and attempts stay; a tombstone tells the hash of each body that was sent."""
        columns = ("id", "version", "state", "attempts", "delivered_at", "last_status", "created_at", "change")
        proof = [tuple(getattr(row, name) for name in columns) for row in full.outbox()]
        bodies = {row.id: hashlib.sha256(row.body).hexdigest() for row in full.outbox() if row.body}
        attempts, inbox = full.rows(models.attempts), [_identity(row) for row in full.rows(models.inbox)]
        redacted(full)
        assert [tuple(getattr(row, name) for name in columns) for row in full.outbox()] == proof
        assert (full.rows(models.attempts), [_identity(row) for row in full.rows(models.inbox)]) == (attempts, inbox)
        gone = [row for row in full.outbox() if is_tombstone(row.body)]
        assert len(gone) == len(bodies) - 1
        assert all(of_json(bytes(row.body).decode())["sha256"] == bodies[row.id] for row in gone)

    def test_cases_stay_computable(self, full: Bench) -> None:
        """What is left of the events computes to the stored cases, with category, money and states as before."""
        before = [(row.ref, row.headline, row.stage, row.updated_at) for row in full.cases()]
        lines = [_without_words(row.document) for row in full.cases()]
        redacted(full)
        after, stored = outcome(full), [row.document for row in full.cases()]
        again.rebuild(full.context)
        assert ([row.document for row in full.cases()], outcome(full)) == (stored, after)
        assert [(row.ref, row.headline, row.stage, row.updated_at) for row in full.cases()] == before
        assert [_without_words(row.document) for row in full.cases()] == lines

    def test_nothing_is_sent(self, full: Bench) -> None:
        """Neither the redaction nor folding every order again writes or sends a message."""
        count = len(full.outbox())
        redacted(full)
        with full.database.write() as conn:
            conn.execute(sa.update(models.rmas).values(unrouted=True))
        assert again.route_unrouted(full.context) == []
        assert (full.send(), len(full.outbox())) == ([], count)

    def test_a_later_fact(self, full: Bench) -> None:
        """A fact that comes later goes on with the case: the next version, of the same ref, without the old words."""
        redacted(full)
        case = full.outbox()[0].rma
        full.tell(returned("updated", "R1", line("1", quantity=2), when=9))
        (sent,) = full.send(202)
        assert (sent["data"]["rma"]["ref"], sent["data"]["kind"]) == (case, "update")
        assert sent["data"]["lines"][0]["quantity"] == 2
        assert telling(full) == set()

    def test_the_same_fact_again(self, full: Bench) -> None:
        """Told again under another id, a fact is known already: the redacted telling stays."""
        redacted(full)
        full.tell(refunded("F2", goods("2"), order="1002", when=4, **told_by()))
        stored = [row for row in full.rows(models.events) if row.key.startswith("refund.issued:refund:F2")]
        assert len(stored) == 1
        assert EMAIL not in stored[0].document

    def test_twice(self, full: Bench) -> None:
        """A second run finds nothing left to do; a dry run counts the same and changes nothing."""
        before = sorted(cells(full.database))
        counted = redacted(full, dry_run=True)
        assert sorted(cells(full.database)) == before
        done = redacted(full)
        assert (counted, counted.orders, counted.messages > 5) == (done, 2, True)
        assert redacted(full) == replace(Erased(), inbox_ids=done.inbox_ids)

    def test_unknown(self, full: Bench) -> None:
        """Somebody nobody tells of is not found, whatever is like a pattern."""
        for who in ("cust-3", "cust-19116", "%", "cust_191167", "Wilhelmina Canary"):
            with pytest.raises(NotFound):
                redacted(full, who)

    def test_two_shops(self, full: Bench) -> None:
        """A ref that two shops know is refused until one is named; the other shop's customer stays."""
        token = connect.connect(full.context, full.account, "generic", "second", {"secret": "whsec_" + "QUJD" * 8})
        full.store(full.message(_body(refunded("F7", line("7"), order="7", customer=CUSTOMER)), connection_id=token.id))
        full.read()
        with pytest.raises(Refused, match="own, second"):
            redacted(full)
        redacted(full, connection="second")
        assert EMAIL in str([row.document for row in full.rows(models.events)])
        redacted(full, EMAIL)
        assert EMAIL not in str([row.document for row in full.rows(models.events)])

    def test_another_account(self, full: Bench) -> None:
        """Another account finds nobody."""
        other = connect.add_account(full.context, "other").id
        with pytest.raises(NotFound):
            of_customer(full.context, other, "cust-191167", None)

    def test_a_ref_that_is_an_address(self, bench: Bench) -> None:
        """Where a shop's ref is the e-mail itself it goes too, from keys and aliases, and nothing is sent for it."""
        mail = replace(CUSTOMER, ref=EMAIL)
        about = event("customer.data_requested", f"customer:{EMAIL}", order=None, customer=mail)
        bench.tell(refunded("F1", line(), customer=mail), about)
        bench.send(202)
        redacted(bench, EMAIL)
        assert telling(bench, (EMAIL,)) == set()
        assert of_customer(bench.context, bench.account, bench_ref(bench), None)
        with bench.database.write() as conn:
            conn.execute(sa.update(models.rmas).values(unrouted=True))
        assert again.route_unrouted(bench.context) == []

    def test_on_its_way(self, bench: Bench) -> None:
        """A body that is still being tried keeps its bytes and is counted; a run after it is through takes it."""
        bench.tell(refunded("F1", goods(), **told_by()))
        bench.send(500)
        body = bench.outbox()[0].body
        assert (redacted(bench).kept, bench.outbox()[0].body) == (1, body)
        bench.clock.advance(hours=1)
        bench.send(202)
        assert bench.calls[0].body == bench.calls[1].body
        assert redacted(bench).kept == 0
        assert telling(bench) == set()

    def test_not_read_yet(self, bench: Bench) -> None:
        """A message that nobody has read is counted and kept: its facts are not lost."""
        bench.tell(refunded("F1", goods(), **told_by()))
        bench.post(refunded("F2", goods(), when=1, **told_by()))
        assert redacted(bench).waiting == 1
        bench.read()
        assert redacted(bench).waiting == 0
        assert telling(bench) == set()

    def test_resend(self, full: Bench) -> None:
        """A redacted message is not sent again: named it is refused, with the rest it is passed over."""
        redacted(full)
        (dead,) = full.outbox(models.outbox.c.state == "dead")
        with pytest.raises(Refused, match="redacted"):
            again.resend(full.context, full.account, [dead.id])
        assert again.resend_dead(full.context, full.account, dead.created_at) == 0

    def test_replay(self, full: Bench) -> None:
        """Replaying every message afterwards changes no case and sends nothing."""
        redacted(full)
        before = outcome(full)
        ids = [row.id for row in full.rows(models.inbox)]
        again.replay(full.context, full.account, ids, None)
        full.read()
        assert (outcome(full), full.send()) == (before, [])


class TestDuties:
    def test_carried_out(self, full: Bench) -> None:
        """What a platform asks for waits until it is carried out, for its ref and the orders it names."""
        guest = refunded("F5", goods("5"), order="1005", when=5, **told_by(replace(CUSTOMER, ref=None, email=None)))
        asked = event(
            "customer.redact_requested", "customer:cust-191167", order=None, when=9, extra={"orders": ["1005"]}
        )
        full.tell(guest, replace(asked, customer=CUSTOMER))
        full.send(202)
        assert [duty.customer for duty in duties(full)] == ["cust-191167"]
        assert telling(full, (EMAIL,))
        carry_out(full.context, full.account, of_duties(full.context, full.account), dry_run=True)
        assert len(duties(full)) == 1
        carry_out(full.context, full.account, of_duties(full.context, full.account), dry_run=False)
        assert (duties(full), telling(full, (EMAIL, PHONE))) == ([], set())
        assert STREET not in str([row.document for row in full.rows(models.events, _of(full, "1005"))])
        assert of_duties(full.context, full.account) == []

    def test_by_hand(self, full: Bench) -> None:
        """Redacting the customer by name carries out the request as well."""
        asked = event("customer.redact_requested", "customer:cust-191167", order=None, when=9, customer=CUSTOMER)
        full.tell(asked)
        redacted(full)
        assert duties(full) == []

    def test_not_while_something_is_left(self, bench: Bench) -> None:
        """As long as something is on its way the request stays open."""
        bench.tell(refunded("F1", goods(), **told_by()))
        bench.send(500)
        bench.tell(event("customer.redact_requested", "customer:cust-191167", order=None, when=9, customer=CUSTOMER))
        carry_out(bench.context, bench.account, of_duties(bench.context, bench.account), dry_run=False)
        assert len(duties(bench)) == 1
        bench.clock.advance(hours=1)
        bench.send(202)
        carry_out(bench.context, bench.account, of_duties(bench.context, bench.account), dry_run=False)
        assert (duties(bench), telling(bench)) == ([], set())

    def test_a_whole_shop(self, full: Bench) -> None:
        """A shop that is gone asks for all its customers: every one is forgotten, parked messages too."""
        full.tell(event("customer.redact_requested", "connection:own", order=None, when=9, extra={"scope": "shop"}))
        carry_out(full.context, full.account, of_duties(full.context, full.account), dry_run=False)
        assert telling(full, (*CANARIES, "Otto", "otto@mail.example", "5550100")) == set()
        assert duties(full) == []

    def test_audit(self, full: Bench) -> None:
        """Each redaction leaves a row of the audit trail that names nobody."""
        redacted(full, EMAIL)
        (row,) = full.rows(models.audit)
        assert (row.act, row.who, row.subject) == ("redact", "command line", "a customer by e-mail")


class TestAge:
    def test_older_than(self, full: Bench) -> None:
        """Whatever ended longer ago is redacted, of everybody; what is younger, or waits, stays."""
        full.clock.advance(days=40)
        full.tell(refunded("F20", goods("20"), order="1020", when=20, **told_by()))
        full.send(202)
        tasks = older_than(full.context, full.account, 30)
        carry_out(full.context, full.account, tasks, dry_run=False)
        young = [row.id for row in full.rows(models.events, _of(full, "1020"))]
        left = [row.id for row in full.rows(models.events) if EMAIL in row.document]
        assert (left, bool(left)) == ([one for one in young if one in left], True)
        assert telling(full, ("Otto Other", "otto@mail.example")) == set()
        parked = [row for row in full.rows(models.inbox_results) if row.state == "parked"]
        assert len(parked) == 1

    def test_waiting_orders_stay(self, bench: Bench) -> None:
        """An order whose message is still on its way is not touched, however old."""
        bench.tell(refunded("F1", goods(), **told_by()))
        bench.send(500)
        bench.clock.advance(days=400)
        carry_out(bench.context, bench.account, older_than(bench.context, bench.account, 30), dry_run=False)
        assert EMAIL in bench.rows(models.events)[0].document


def duties(bench: Bench) -> list[Any]:
    with bench.database.read() as conn:
        return pending(conn, bench.account)


def bench_ref(bench: Bench) -> str:
    """The ref by which a customer is known now."""
    customers = [of_json(row.document)["customer"] for row in bench.rows(models.events)]
    return str(next(one["ref"] for one in customers if one))


def _order(bench: Bench, order_id: str) -> int:
    (row,) = bench.rows(models.orders, models.orders.c.order_id == order_id)
    return int(row.id)


def _of(bench: Bench, order_id: str) -> Any:
    return models.events.c.order_row == _order(bench, order_id)


def _identity(row: Any) -> tuple[Any, ...]:
    return row.id, row.delivery_id, row.body_sha256, row.received_at, row.signed_at, row.topic


def _without_words(document: str) -> Any:
    found = of_json(document)
    for one in found["lines"]:
        one["title"] = None
        one["reason"] = one["reason"] and one["reason"] | {"text": None}
        one["evidence"] = []
    return found | {"parcels": [one["number"] for one in found["parcels"]]}


def _body(*events: Any) -> bytes:
    import json

    from integrator.core.codec import to_document

    return json.dumps([to_document(one) for one in events]).encode()


def test_mail_to_a_supplier(bench: Bench) -> None:
    """A name that stood in the title of goods is taken out of the mail that named them, and nothing is sent for it."""
    told = returned("requested", "R7", line("7", title=f"Mug for {NAME}"), when=100, order="1007", customer=CUSTOMER)
    connect.update_supplier(bench.context, bench.account, "Acme", email="returns@acme.example")
    bench.tell(told)
    bench.send()
    bench.clock.advance(hours=36)
    bench.tick()
    mail = models.outbox.c.type == "supplier.reminder"
    assert NAME in next(row.content for row in bench.outbox(mail))
    bench.send()
    mails.drain(bench.context, never)
    assert redacted(bench).is_complete
    bench.tick()
    assert not [row for row in bench.outbox() if NAME in row.content]
    assert bench.send() == []
