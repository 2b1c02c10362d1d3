"""Due versions leave once each: claimed under a lease, sent with frozen bytes, judged by CONTRACT.md 7."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta
from threading import Event, Thread

import pytest
from support import ROOM, Bench, line, never, returned

from integrator.core.errors import Unreachable
from integrator.core.signing import check
from integrator.db.models import attempts
from integrator.sdk.http import Call, Response
from integrator.services import connect, send


@pytest.fixture
def told(bench: Bench) -> Bench:
    """One version is due."""
    bench.tell(returned("requested", "R1", line()))
    return bench


def the(bench: Bench) -> object:
    return bench.outbox()[0]


def wait_of(bench: Bench) -> float:
    return (the(bench).next_attempt_at - bench.clock()).total_seconds()


class TestDelivery:
    def test_signed(self, told: Bench) -> None:
        """A delivery is a POST with Standard Webhooks headers, its id the idempotency key and in the body."""
        (body,) = told.send()
        (call,), row = told.calls, the(told)
        assert (call.method, call.url, row.state) == ("POST", "https://supplier.test/hook", "delivered")
        assert {call.headers["webhook-id"], call.headers["idempotency-key"], body["data"]["instruction_id"]} == {row.id}
        assert call.body == row.body
        assert (body["data"]["version"], body["data"]["kind"]) == (1, "new")

    @pytest.mark.parametrize("status", [200, 201, 204, 299])
    def test_any_2xx(self, told: Bench, status: int) -> None:
        """Every 2xx is delivered, with one attempt noted."""
        told.send(status)
        assert the(told).state == "delivered"
        assert [(one.number, one.status) for one in told.rows(attempts)] == [(1, status)]

    @pytest.mark.parametrize("status", [301, 307, 400, 401, 404, 409, 422, 500, 504, 100])
    def test_all_else_is_tried_again(self, told: Bench, status: int) -> None:
        """Every other answer, a redirect included, is tried again on the schedule."""
        told.send(status)
        assert (the(told).state, wait_of(told), str(status) in the(told).last_error) == ("open", 10, True)

    def test_no_answer(self, told: Bench) -> None:
        """A time-out is tried again, and its reason is shown."""

        def nobody(call: Call) -> Response:
            raise Unreachable("timeout", "no answer within 15 s")

        told.answer = nobody
        told.send()
        assert (wait_of(told), the(told).last_error) == (10, "no answer within 15 s")

    def test_a_fault_of_ours(self, told: Bench) -> None:
        """An unexpected exception costs one attempt of one message, and shows no more than its name."""

        def broken(call: Call) -> Response:
            raise ZeroDivisionError("whsec_secret")

        told.answer = broken
        told.send()
        assert (the(told).state, the(told).last_error) == ("open", "it could not be sent (ZeroDivisionError)")

    def test_bytes_stay(self, told: Bench) -> None:
        """Id and body bytes are the same on every attempt; time and signature are new."""
        told.send(500)
        told.clock.advance(seconds=10)
        told.send(200)
        first, second = told.calls
        assert (first.body, first.headers["webhook-id"]) == (second.body, second.headers["webhook-id"])
        assert int(second.headers["webhook-timestamp"]) - int(first.headers["webhook-timestamp"]) == 10
        assert first.headers["webhook-signature"] != second.headers["webhook-signature"]

    def test_rotation(self, told: Bench) -> None:
        """For 24 hours after a rotation both secrets sign; then the new one alone."""
        _, new = connect.rotate_secret(told.context, told.account, "Acme")
        told.send(500)
        told.clock.advance(hours=24)
        told.send(200)
        counts = [len(call.headers["webhook-signature"].split()) for call in told.calls]
        assert counts == [2, 1]
        for call in told.calls:
            now = int(call.headers["webhook-timestamp"])
            assert check(call.headers, call.body, secrets=[new], now=now)


class TestSchedule:
    @pytest.mark.parametrize(("jitter", "waited"), [(-1.0, 9), (0.0, 10), (1.0, 11)])
    def test_jitter(self, told: Bench, jitter: float, waited: float) -> None:
        """The scheduled wait moves by up to ten per cent."""
        context = replace(told.context, jitter=lambda: jitter)
        told.answer = lambda call: Response(status=500)
        send.drain(context, never)
        assert wait_of(told) == pytest.approx(waited)

    def test_dead_at_last(self, told: Bench) -> None:
        """After the last retry the message is dead, all attempts are kept, and nothing is sent any more."""
        for wait in (0, 10, 60, 300):
            told.clock.advance(seconds=wait)
            assert len(told.send(500)) == 1
        assert (the(told).state, the(told).attempts, len(told.rows(attempts))) == ("dead", 4, 4)
        told.clock.advance(days=9)
        assert told.send() == []

    @pytest.mark.parametrize("status", [429, 503])
    @pytest.mark.parametrize(
        ("told_by", "waited"),
        [
            ("120", 120),
            ("0", 10),
            ("5", 10),
            ("999999999", 86400),
            ("9" * 400, 10),
            ("nan", 10),
            ("inf", 10),
            ("-30", 10),
            ("soon", 10),
            ("", 10),
            ("\u0661\u0662\u0660", 10),
            ("Fri, 06 Mar 2026 12:05:00 GMT", 300),
            ("Fri, 06 Mar 2026 11:00:00 GMT", 10),
            ("Fri, 06 Mar 2099 11:00:00 GMT", 86400),
        ],
    )
    def test_retry_after(self, sqlite_bench: Bench, status: int, told_by: str, waited: float) -> None:
        """Retry-After of 429 and 503 counts between the schedule and one day; rubbish counts for nothing."""
        bench = sqlite_bench
        bench.answer = lambda call: Response(status=status, headers={"retry-after": told_by})
        bench.send()
        assert wait_of(bench) == waited

    def test_retry_after_of_another_answer(self, told: Bench) -> None:
        """On any other status Retry-After is not heeded."""
        told.answer = lambda call: Response(status=500, headers={"retry-after": "3000"})
        told.send()
        assert wait_of(told) == 10

    @pytest.fixture
    def sqlite_bench(self, sqlite, clock) -> Bench:
        """On SQLite alone: nothing here depends on the database."""
        bench = Bench(sqlite, clock)
        bench.tell(returned("requested", "R1", line()))
        return bench


class TestLease:
    def test_counted_before(self, told: Bench) -> None:
        """An attempt is counted and leased before it is made."""
        seen = []

        def looks(call: Call) -> Response:
            seen.append(the(told))
            return Response(status=200)

        told.answer = looks
        told.send()
        (row,) = seen
        assert (row.attempts, row.generation, row.lease_until) == (1, 1, told.clock() + timedelta(seconds=30))

    def test_not_twice(self, told: Bench) -> None:
        """While it is leased nobody else sends it; when the lease has ended it is sent again with the same bytes."""
        others: list[int] = []

        def slow(call: Call) -> Response:
            told.answer = lambda call: Response(status=200)
            before = len(told.calls)
            send.drain(told.context, never)
            others.append(len(told.calls) - before)
            told.clock.advance(seconds=31)
            send.drain(told.context, never)
            others.append(len(told.calls) - before)
            return Response(status=500)

        told.answer = slow
        told.send()
        assert others == [0, 1]
        assert len({call.body for call in told.calls}) == 1
        # The slow worker's 500 came under a generation that is over.
        assert (the(told).state, the(told).generation, the(told).attempts) == ("delivered", 2, 2)
        assert [(one.generation, one.status) for one in told.rows(attempts)] == [(1, None), (2, 200)]

    def test_a_process_that_dies(self, told: Bench) -> None:
        """Attempts that never report count too: a message that kills its sender ends dead, never in a loop."""

        def dies(step: str) -> None:
            if step == "after-lease":
                raise KeyboardInterrupt

        for _ in range(4):
            with pytest.raises(KeyboardInterrupt):
                send.drain(replace(told.context, step=dies), never)
            told.clock.advance(seconds=31)
        assert told.send() == []
        assert (the(told).state, the(told).attempts) == ("dead", 4)
        assert [one.status for one in told.rows(attempts)] == [None] * 4

    def test_beside_a_supplier_that_hangs(self, bench: Bench) -> None:
        """What is written for another supplier while one hangs leaves at once, not when the call to that one ends."""
        bench.route(bench.add_supplier("Bolt", "https://bolt.test/"), sku="BO-*", priority=1)
        bench.tell(returned("requested", "R1", line()))
        hangs, ends, left = Event(), Event(), Event()

        def answers(call: Call) -> Response:
            if "bolt" in call.url:
                left.set()
            else:
                hangs.set()
                ends.wait(10)
            return Response(status=200)

        bench.answer = answers
        sender = Thread(target=send.drain, args=(bench.context, never))
        sender.start()
        assert hangs.wait(5)
        bench.tell(returned("requested", "B", line("b", sku="BO-1"), order="P"))
        assert left.wait(0.4)
        ends.set()
        sender.join(10)

    def test_beside_a_call_that_hangs(self, bench: Bench) -> None:
        """While one call hangs, other messages of the same supplier leave, and how they went is saved."""
        bench.tell(*(returned("requested", f"R{n}", line(str(n)), order=f"O{n}") for n in range(5)))
        ends = Event()

        def answers(call: Call) -> Response:
            if call is bench.calls[0]:
                ends.wait(10)
            return Response(status=200)

        bench.answer = answers
        sender = Thread(target=send.drain, args=(bench.context, never))
        sender.start()
        deadline = time.monotonic() + 5
        while [row.state for row in bench.outbox()].count("delivered") < 4 and time.monotonic() < deadline:
            time.sleep(0.02)
        states = [row.state for row in bench.outbox()]
        ends.set()
        sender.join(10)
        assert sorted(states) == ["delivered"] * 4 + ["open"]

    def test_nobody_is_woken_for_a_full_supplier(self, bench: Bench) -> None:
        """While a supplier has its eight requests in flight, what else is due for it wakes no worker."""
        bench.tell(*(returned("requested", f"R{n}", line(str(n)), order=f"O{n}") for n in range(9)))
        assert len(send._claim(bench.context, ROOM)) == 8
        assert bench.tick() == []
        bench.clock.advance(seconds=31)
        assert bench.tick() == ["send"]

    def test_eight_in_flight(self, bench: Bench) -> None:
        """At most eight requests per supplier are in flight; another supplier does not wait for them."""
        bench.route(bench.add_supplier("Bolt", "https://bolt.test/"), sku="BO-*", priority=1)
        bench.tell(*(returned("requested", f"R{n}", line(str(n)), order=f"O{n}") for n in range(20)))
        bench.tell(*(returned("requested", f"B{n}", line("b", sku="BO-1"), order=f"P{n}") for n in range(3)))
        claimed = send._claim(bench.context, ROOM)
        suppliers = [claim.supplier_id for claim in claimed]
        assert sorted(suppliers.count(one) for one in set(suppliers)) == [3, 8]
        assert send._claim(bench.context, ROOM) == []
        bench.clock.advance(seconds=31)
        assert len(bench.send()) == 23
