"""The breaker: what fails is tried by one message at a time, nothing loses a try by it, and an answer ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from support import ROOM, Bench, line, returned

from integrator.core.breaker import FAILURES, TRIED
from integrator.core.errors import Unreachable
from integrator.db import breakers, queries
from integrator.db.breakers import Breaker
from integrator.db.models import attempts
from integrator.db.models import breakers as table
from integrator.sdk.http import Call, Response
from integrator.services import connect, examine, send

MANY = 40


def tell(bench: Bench, count: int, *, start: int = 0) -> None:
    """So many cases of one supplier."""
    for n in range(start, start + count):
        bench.tell(returned("requested", f"R{n}", line(str(n)), order=f"O{n}"))


def state(bench: Bench) -> Breaker:
    with bench.database.read() as conn:
        return breakers.of_account(conn, bench.account, bench.clock()).get(bench.supplier, Breaker())


def shown(bench: Bench) -> list[dict]:
    with bench.database.read() as conn:
        return queries.list_outbox(conn, bench.account, bench.clock())


def tries(bench: Bench) -> list[int]:
    return [row.tries for row in bench.outbox()]


@pytest.fixture
def down(bench: Bench) -> Bench:
    """Many messages to a supplier that answers 500, the first of them tried."""
    tell(bench, MANY)
    bench.send(500)
    return bench


class TestFew:
    @pytest.mark.parametrize("count", [1, 3, TRIED])
    def test_the_schedule_is_kept(self, bench: Bench, count: int) -> None:
        """A few messages to a supplier that fails are tried at the times of their own schedule, to the second."""
        tell(bench, count)
        begin, tried = bench.clock(), list[tuple[float, str]]()

        def fails(call: Call) -> Response:
            tried.append(((bench.clock() - begin).total_seconds(), call.headers["webhook-id"]))
            return Response(status=500)

        bench.answer = fails
        for wait in (0, 10, 60, 300):
            bench.clock.advance(seconds=wait)
            bench.send()
        ids = [row.id for row in bench.outbox()]
        assert sorted(tried) == sorted((at, id_) for at in (0, 10, 70, 370) for id_ in ids)
        assert {row.state for row in bench.outbox()} == {"dead"}

    def test_what_is_written_later(self, bench: Bench) -> None:
        """While few are on their way, a new message goes at once, open or not."""
        tell(bench, 3)
        for wait in (0, 10, 60, 300):
            bench.clock.advance(seconds=wait)
            bench.send(500)
        assert state(bench).state == "open"
        tell(bench, 1, start=3)
        assert len(bench.send(200)) == 1
        assert state(bench) == Breaker()


class TestOpen:
    def test_opens(self, down: Bench) -> None:
        """Failures in a row open it; what was not tried waits, says why and until when, and has lost no try."""
        now, found = down.clock(), state(down)
        assert (found.state, found.opened_at, found.next_probe_at) == ("open", now, now + timedelta(seconds=10))
        assert TRIED <= sum(tries(down)) == len(down.calls) < TRIED + send.PER_SUPPLIER
        waiting = [row for row in shown(down) if not row["attempts"]]
        assert {row["state"] for row in waiting} == {"pending"}
        assert {row["next_attempt_at"] for row in waiting} == {found.document()["next_probe_at"]}
        assert all("the supplier answered 500" in row["last_error"] or "500" in row["last_error"] for row in waiting)
        assert down.tick() == []

    def test_a_fresh_one_is_the_probe_after_the_pause(self, down: Bench) -> None:
        """When only long waits are ahead, one that was never tried goes after each pause, the oldest first."""
        for wait in (10, 60, 300):
            down.clock.advance(seconds=wait)
            down.send(500)
        before = tries(down)
        first = before.index(0)
        down.clock.advance(seconds=61)
        assert down.tick() == ["send"]
        assert len(down.send(500)) >= 1
        assert tries(down)[first] == 1

    def test_one_at_a_time(self, down: Bench) -> None:
        """While a probe is in flight no other is taken, though many are due."""
        down.clock.advance(seconds=61)
        assert len(send._claim(down.context, ROOM)) == 1
        assert state(down).state == "half-open"
        assert send._claim(down.context, ROOM) == []
        down.clock.advance(seconds=31)
        assert len(send._claim(down.context, ROOM)) == 1

    def test_others_do_not_wait(self, down: Bench) -> None:
        """Another supplier's messages go, eight at a time."""
        down.route(down.add_supplier("Bolt", "https://bolt.test/"), sku="BO-*", priority=1)
        down.tell(*(returned("requested", f"B{n}", line("b", sku="BO-1"), order=f"P{n}") for n in range(10)))
        assert len(send._claim(down.context, ROOM)) == 8

    def test_an_answer_closes_it(self, down: Bench) -> None:
        """One answer lets all that waited go at once, in its order; what failed before keeps its own time."""
        down.clock.advance(seconds=10)
        down.calls.clear()
        down.send(200)
        assert state(down) == Breaker()
        assert {row.state for row in down.outbox()} == {"delivered"}
        assert down.rows(table) == []

    def test_a_404_closes_it(self, down: Bench) -> None:
        """An endpoint that answers is there, though its messages are tried again."""
        down.clock.advance(seconds=10)
        down.send(404)
        assert state(down) == Breaker()
        assert min(tries(down)) == 1

    @pytest.mark.parametrize("act", ["on", "url"])
    def test_a_person_closes_it(self, down: Bench, act: str) -> None:
        """A test that was answered, and a new address, end the pause."""
        if act == "on":
            connect.switch(down.context, down.account, "Acme", on=True)
        else:
            connect.update_supplier(down.context, down.account, "Acme", url="https://new.test/")
        assert state(down) == Breaker()
        assert len(down.send(200)) >= MANY - TRIED - send.PER_SUPPLIER

    def test_doctor_and_gauges(self, down: Bench) -> None:
        """Doctor names the supplier, the cause and the way out, and calls nothing else wrong; the gauge counts it."""
        down.clock.advance(seconds=8)
        wrong = [one for one in examine.examine(down.context) if not one.ok]
        assert [one.what for one in wrong] == ["supplier Acme"]
        assert "answered 500" in wrong[0].detail
        assert "supplier test" in wrong[0].remedy
        found = queries.gauges(down.database, down.clock())
        assert found.breakers == {"closed": 0, "open": 1, "half-open": 0}
        assert (found.outbox["due"], found.outbox["pending"], found.oldest_outbox) == (0, MANY, 0.0)

    def test_all_end(self, down: Bench) -> None:
        """At a supplier that never comes back each message has all its tries, and ends dead."""
        for _ in range(MANY * 8):
            down.clock.advance(seconds=31)
            down.send(500)
        assert {(row.state, row.tries) for row in down.outbox()} == {("dead", 4)}
        assert len(down.rows(attempts)) == MANY * 4


class TestFailures:
    @pytest.mark.parametrize("kind", ["dns", "connect", "tls", "timeout", "reset"])
    def test_no_answer(self, bench: Bench, kind: str) -> None:
        """Every kind of silence counts."""
        tell(bench, FAILURES)
        bench.answer = raising(lambda: Unreachable(kind, "nobody there"))
        bench.send()
        assert (state(bench).state, state(bench).last_error) == ("open", "nobody there")

    @pytest.mark.parametrize("problem", [Unreachable("refused", "a private address"), ZeroDivisionError()])
    def test_faults_of_ours(self, bench: Bench, problem: Exception) -> None:
        """What never reached the supplier says nothing of it."""
        tell(bench, FAILURES)
        bench.answer = raising(lambda: problem)
        bench.send()
        assert state(bench) == Breaker()

    def test_not_in_a_row(self, bench: Bench) -> None:
        """An answer in between begins the count anew."""
        tell(bench, FAILURES - 1)
        bench.send(500)
        assert (state(bench).state, state(bench).failures) == ("closed", FAILURES - 1)
        tell(bench, 1, start=100)
        bench.send(200)
        bench.clock.advance(seconds=10)
        bench.send(503)
        assert state(bench).state == "closed"


def raising(problem: Callable[[], Exception]) -> Callable[[Call], Response]:
    def answer(call: Call) -> Response:
        raise problem()

    return answer


class TestThreeDays:
    def held(self, bench: Bench) -> datetime:
        tell(bench, MANY)
        bench.context = replace(bench.context, schedule=(10.0, 60.0, 86400.0))
        bench.send(500)
        with bench.database.write() as conn:
            breakers.rest(conn, bench.supplier, opened_at=bench.clock(), until=bench.clock() + timedelta(days=9))
        return bench.clock()

    def test_then_tried_whatever_it_says(self, bench: Bench) -> None:
        """What was held for three days is tried, once, and then given up with the cause."""
        self.held(bench)
        bench.clock.advance(days=3, seconds=1)
        bench.send(500)
        fresh = [row for row in bench.outbox() if row.attempts == 1]
        assert len(fresh) >= MANY - TRIED - send.PER_SUPPLIER
        bench.clock.advance(hours=8)
        bench.send(500)
        ended = [row for row in bench.outbox() if row.id in {one.id for one in fresh}]
        assert {row.state for row in ended} == {"dead"}
        assert all("three days" in row.last_error for row in ended)
