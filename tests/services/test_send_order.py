"""One live message per case and supplier, none to an endpoint that is off, and all that waits goes on by itself."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import replace

import pytest
import sqlalchemy as sa
from support import ROOM, Bench, line, never, returned

from integrator.core.breaker import TRIED
from integrator.db import due
from integrator.db import outbox as rows
from integrator.db.models import attempts, outbox, suppliers
from integrator.sdk.http import Call, Response
from integrator.services import again, connect, send


@pytest.fixture
def told(bench: Bench) -> Bench:
    """One version is due."""
    bench.tell(returned("requested", "R1", line()))
    return bench


class TestSuperseding:
    def change(self, bench: Bench) -> None:
        bench.tell(returned("updated", "R1", line(quantity=2), when=1))

    @pytest.mark.parametrize(("status", "ends", "kind"), [(200, "delivered", "update"), (500, "superseded", "new")])
    def test_an_older_one_in_flight(self, told: Bench, status: int, ends: str, kind: str) -> None:
        """The next version waits for the attempt in flight, which ends delivered at 2xx, else superseded."""

        def changes(call: Call) -> Response:
            told.answer = lambda call: Response(status=200)
            self.change(told)
            assert send._claim(told.context, ROOM) == []
            return Response(status=status)

        told.answer = changes
        first, second = told.send()
        assert [row.state for row in told.outbox()] == [ends, "delivered"]
        assert [body["data"]["version"] for body in (first, second)] == [1, 2]
        assert second["data"]["kind"] == kind

    def test_410_of_an_older_one(self, told: Bench) -> None:
        """An older version in flight that is answered 410 ends superseded, and the endpoint is off for the newer."""

        def changes(call: Call) -> Response:
            self.change(told)
            return Response(status=410)

        told.answer = changes
        told.send()
        assert [(row.state, row.next_attempt_at) for row in told.outbox()] == [("superseded", None), ("open", None)]

    def test_its_process_died(self, told: Bench) -> None:
        """An older version whose sender died is closed by the clock, and the next one goes when the lease has ended."""
        send._claim(told.context, ROOM)
        self.change(told)
        assert told.send() == []
        told.clock.advance(seconds=31)
        told.tick()
        assert [row.state for row in told.outbox()] == ["superseded", "open"]
        (body,) = told.send()
        assert (body["data"]["version"], body["data"]["kind"]) == (2, "new")
        assert json.loads(told.outbox(outbox.c.version == 2)[0].body) == body
        with told.database.read() as conn:
            assert conn.execute(sa.select(attempts.c.error).where(attempts.c.status.is_(None))).scalars().all()


class TestGone:
    def test_switches_off(self, told: Bench) -> None:
        """410 switches the endpoint off: that message is dead, and none is sent until it is on again."""
        told.send(410)
        told.tell(returned("requested", "R2", line(), order="2"))
        told.clock.advance(days=2)
        assert told.send(200) == []
        dead, later = told.outbox()
        assert (dead.state, later.state, later.next_attempt_at) == ("dead", "open", None)
        assert "switched off" in later.last_error
        assert told.rows(suppliers)[0].state == "off"
        connect.switch(told.context, told.account, "Acme", on=True)
        assert len(told.send(200)) == 1
        assert [row.state for row in told.outbox()] == ["dead", "delivered"]

    def test_what_waits_already(self, told: Bench) -> None:
        """What was to be tried again later waits too, and a new address lets all of it go."""
        told.send(500)
        told.tell(returned("requested", "R2", line(), order="2"))
        told.send(410)
        assert told.outbox()[0].next_attempt_at is None
        connect.update_supplier(told.context, told.account, "Acme", url="https://new.test/")
        assert len(told.send(200)) == 1
        assert told.calls[-1].url == "https://new.test/"

    def test_an_attempt_that_ends_later(self, told: Bench) -> None:
        """An attempt that was in flight when the endpoint was switched off is not tried again until it is on."""

        def switched(call: Call) -> Response:
            connect.switch(told.context, told.account, "Acme", on=False)
            return Response(status=500)

        told.answer = switched
        told.send()
        assert (told.outbox()[0].state, told.outbox()[0].next_attempt_at) == ("open", None)

    def test_between_claim_and_call(self, told: Bench) -> None:
        """What was claimed just before the endpoint was switched off is not sent, and counts as never taken."""

        def switches(step: str) -> None:
            if step == "after-lease":
                connect.switch(told.context, told.account, "Acme", on=False)

        assert send.drain(replace(told.context, step=switches), never) is False
        row = told.outbox()[0]
        assert (told.calls, row.attempts, row.tries, row.lease_until, row.next_attempt_at) == ([], 0, 0, None, None)
        connect.switch(told.context, told.account, "Acme", on=True)
        assert len(told.send()) == 1

    def test_a_resend_waits_too(self, told: Bench) -> None:
        """A delivered message that is to be sent once more waits for its endpoint like every other."""
        told.send(200)
        connect.switch(told.context, told.account, "Acme", on=False)
        again.resend(told.context, told.account, [told.outbox()[0].id])
        assert told.send() == []
        connect.switch(told.context, told.account, "Acme", on=True)
        assert len(told.send()) == 1
        assert told.send() == []

    def test_no_address(self, bench: Bench) -> None:
        """Without an address messages wait, switched on or not, and go when there is one."""
        bench.route(bench.add_supplier("Bolt", None), sku="BO-*")
        bench.tell(returned("requested", "R1", line(sku="BO-1")))
        connect.switch(bench.context, bench.account, "Bolt", on=True)
        (row,) = bench.outbox()
        assert (row.next_attempt_at, "address" in row.last_error, bench.send()) == (None, True, [])
        connect.update_supplier(bench.context, bench.account, "Bolt", url="https://bolt.test/")
        assert len(bench.send()) == 1


class TestClaim:
    def claim(
        self, bench: Bench, limit: int = 32, near: dict[str, int] | None = None, held: dict[str, int] | None = None
    ) -> list[rows.Claim]:
        with bench.database.write() as conn:
            return rows.claim(
                conn,
                now=bench.clock(),
                lease_until=bench.clock.now.replace(year=2030),
                freeze=lambda row, change: b"{}",
                room=due.Room(
                    messages=limit,
                    per_supplier=8,
                    ahead=4,
                    in_turn=20,
                    near=frozenset(near or ()),
                    held=near or held or {},
                ),
                most_tries=4,
            )

    def test_a_dead_process_ends_a_resend_too(self, told: Bench) -> None:
        """A resend whose sender dies again and again ends: the message stays delivered and is not sent for ever."""
        told.send(200)
        again.resend(told.context, told.account, [told.outbox()[0].id])
        for _ in range(4):
            assert len(self.claim(told)) == 1
            with told.database.write() as conn:
                conn.execute(sa.update(outbox).values(lease_until=told.clock()))
        assert self.claim(told) == []
        assert (told.outbox()[0].state, told.outbox()[0].again) == ("delivered", False)

    def test_given_back(self, told: Bench) -> None:
        """A claim that is given back counts as never made, unless the message was replaced meanwhile."""
        (claimed,) = self.claim(told)
        with told.database.write() as conn:
            rows.release(conn, [claimed])
        row = told.outbox()[0]
        assert (row.state, row.attempts, row.tries, row.lease_until) == ("open", 0, 0, None)
        (claimed,) = self.claim(told)
        told.tell(returned("updated", "R1", line(quantity=2), when=1))
        with told.database.write() as conn:
            rows.release(conn, [claimed])
        assert [one.state for one in told.outbox()] == ["superseded", "open"]

    def test_fair(self, bench: Bench) -> None:
        """A supplier with a long queue does not keep another's first message waiting."""
        bench.route(bench.add_supplier("Bolt", "https://bolt.test/"), sku="BO-*", priority=1)
        bench.tell(*(returned("requested", f"R{n}", line(str(n)), order=f"O{n}") for n in range(6)))
        bench.clock.advance(seconds=1)
        bench.tell(returned("requested", "B", line("b", sku="BO-1"), order="P"))
        assert len({claim.supplier_id for claim in self.claim(bench, limit=2)}) == 2

    def test_a_near_supplier(self, bench: Bench) -> None:
        """Of one that is called in turn more is held, whatever room there is for far ones, unless others send to it."""
        supplier = self.many(bench)
        first = self.claim(bench, limit=0, near={supplier: 0})
        assert len(first) == 20
        assert self.claim(bench) == self.claim(bench, near={supplier: 19}) == []
        with bench.database.write() as conn:
            rows.release(conn, first[:5])
        assert len(self.claim(bench, near={supplier: 15})) == 5

    def test_a_far_supplier(self, bench: Bench) -> None:
        """Of a far one some are held beyond those in flight, unless others send to it, or it is sluggish."""
        supplier = self.many(bench)
        room = due.Room(messages=32, per_supplier=8, ahead=4, sluggish=frozenset({supplier}))
        assert (room.limit(supplier, 0), replace(room, sluggish=frozenset()).limit(supplier, 0)) == (8, 12)
        assert len(self.claim(bench, limit=3)) == 3
        assert len(self.claim(bench, held={supplier: 3})) == 9
        first = self.claim(bench, held={supplier: 12})
        assert first == self.claim(bench, held={supplier: 11}) == []

    def many(self, bench: Bench) -> str:
        """30 messages are due for one supplier; returns which."""
        bench.tell(*(returned("requested", f"R{n}", line(str(n)), order=f"O{n}") for n in range(30)))
        (supplier,) = {row.supplier_id for row in bench.outbox()}
        return str(supplier)


class TestInTurn:
    """A supplier that answers at once is called by one thread, one message after another."""

    COUNT = 40

    @pytest.fixture
    def near(self, bench: Bench) -> Bench:
        """Its supplier is known to be near, and 40 messages are due."""
        bench.tell(*(returned("requested", f"R{n}", line(str(n)), order=f"O{n}") for n in range(self.COUNT)))
        for supplier in {row.supplier_id for row in bench.outbox()}:
            bench.context.pace.note(supplier, 0)
        return bench

    def test_one_at_a_time(self, near: Bench) -> None:
        """No two calls run at once, and all are delivered with one attempt each."""
        at_once = AtOnce(seconds=0.001)
        near.answer = at_once
        assert len(near.send()) == self.COUNT
        assert (at_once.most, {(row.state, row.attempts) for row in near.outbox()}) == (1, {("delivered", 1)})

    def test_one_that_turns_slow(self, near: Bench) -> None:
        """What was held goes side by side up to the limit; the rest is given back and counts as never tried."""
        at_once = AtOnce(seconds=0.3)
        near.answer = at_once
        assert len(near.send()) == self.COUNT
        assert at_once.most == send.PER_SUPPLIER
        assert {(row.state, row.attempts, row.tries) for row in near.outbox()} == {("delivered", 1, 1)}
        assert len(near.rows(attempts)) == self.COUNT

    def test_one_that_fails(self, near: Bench) -> None:
        """Nothing more of a turn is tried once the supplier fails: the breaker's limits hold for near ones too."""
        near.send(503)
        tried = [row.tries for row in near.outbox() if row.tries]
        assert len(near.calls) == sum(tried) <= TRIED + send.PER_SUPPLIER

    def test_a_stop_gives_back(self, near: Bench) -> None:
        """Asked to end, a sender finishes the call in hand; the others are as if they had never been taken."""
        asked = []

        def answer(call: Call) -> Response:
            asked.append(call)
            time.sleep(0.06)
            return Response(status=200)

        near.answer = answer
        assert send.drain(near.context, lambda: bool(asked)) is True
        # Until the sender looks, each of its threads may have begun one call more.
        assert 1 <= len(asked) <= 2 * send.PER_SUPPLIER
        open_ = [row for row in near.outbox() if row.state == "open"]
        assert len(open_) == self.COUNT - len(asked)
        assert {(row.attempts, row.tries, row.lease_until) for row in open_} == {(0, 0, None)}


class AtOnce:
    """A supplier that answers 200 after so many seconds. `most`: the calls it had at once."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._now, self.most, self._lock = seconds, 0, 0, threading.Lock()

    def __call__(self, call: Call) -> Response:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(self._seconds)
        with self._lock:
            self._now -= 1
        return Response(status=200)
