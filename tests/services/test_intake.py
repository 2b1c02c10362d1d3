"""Stored messages are read once, whatever comes: each costs itself only, and what must wait is taken up by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlalchemy as sa
from support import Bench, Parser, line, never, returned
from thin import LINES, connect_thin, post_thin

from integrator.db import results
from integrator.db.models import events, inbox_results
from integrator.sdk.http import Response
from integrator.services import again, connect, intake, reading


def states(bench: Bench) -> list[str]:
    return [row.state for row in bench.rows(inbox_results)]


def keys(bench: Bench) -> list[str]:
    return [row.key for row in bench.rows(events, events.c.replaced_at.is_(None), events.c.kind != "system.routed")]


class TestBatch:
    def test_many(self, bench: Bench) -> None:
        """More messages than one batch holds are all read in one drain, each once."""
        for number in range(intake.BATCH + 7):
            bench.post(returned("requested", f"R{number}", line(), order=str(number % 9)))
        bench.read()
        assert set(states(bench)) == {"done"}
        assert len(keys(bench)) == intake.BATCH + 7

    def test_behind_what_is_new(self, bench: Bench) -> None:
        """Messages that are read again go a few at a time, and what came meanwhile is read before the next of them."""
        count, left = 2 * intake.REPLAYS + 5, []
        bench.store(*(bench.message(b"[]") for _ in range(count)))
        bench.read()
        assert again.replay(bench.context, bench.account, None, bench.clock()) == count

        def another_comes(step: str) -> None:
            if step == "after-fold":
                queue, state = inbox_results.c.queue, inbox_results.c.state
                left.append(len(bench.rows(inbox_results, queue == results.REPLAY, state == "pending")))
                if len(left) == 1:
                    bench.post(returned("requested", "R1", line()))

        assert intake.drain(replace(bench.context, step=another_comes), "intake", never) is False
        assert left == [count - intake.REPLAYS] * 2 + [5, 0]
        assert keys(bench) == ["return.requested:return:R1"]

    def test_read_again_by_one_that_dies(self, bench: Bench) -> None:
        """Messages read again whose reader never reported come after the others, alone, and the poison is parked."""
        count = intake.REPLAYS + 2
        for _ in range(count):
            bench.post()
        bench.read()
        again.replay(bench.context, bench.account, None, bench.clock())
        first = bench.rows(inbox_results)[0].inbox_id
        with bench.database.write() as conn:
            conn.execute(sa.update(inbox_results).where(inbox_results.c.inbox_id == first).values(attempts=3))
        bench.read()
        assert states(bench) == ["parked"] + ["ignored"] * (count - 1)

    def test_one_that_cannot_be_read(self, bench: Bench) -> None:
        """A message that is no JSON is parked with the reason; those beside it are done."""
        bench.post(returned("requested", "R1", line()))
        bad = bench.store(bench.message(b"\xff no json"))[0].inbox_id
        bench.post(returned("requested", "R2", line()))
        bench.read()
        assert states(bench) == ["done", "parked", "done"]
        assert "UTF-8" in bench.result(bad).reason

    def test_one_bad_item(self, bench: Bench) -> None:
        """Of a message with a bad item the good ones apply, and it is parked naming the bad one."""
        told = bench.tell(returned("requested", "R1", line()), {"kind": "refund.issued"})
        assert keys(bench) == ["return.requested:return:R1"]
        assert (bench.result(told).state, "[1]" in bench.result(told).reason) == ("parked", True)

    def test_an_adapter_that_fails(self, bench: Bench) -> None:
        """Any exception of an adapter parks its own message, naming the kind of failure and no value of the body."""
        bench.adapters.added["parser"] = Parser(lambda message, shop: [1 / 0])
        odd = connect.connect(bench.context, bench.account, "parser", "odd", {}).id
        bad = bench.store(bench.message(b'{"secret": "s"}', connection_id=odd))[0].inbox_id
        good = bench.post(returned("requested", "R1", line()))
        bench.read()
        assert (bench.result(bad).state, bench.result(good).state) == ("parked", "done")
        assert "ZeroDivisionError" in bench.result(bad).reason

    def test_what_is_ignored(self, bench: Bench) -> None:
        """A message of which nothing but Ignored came is ignored, with the reason."""
        told = bench.tell()
        assert (bench.result(told).state, bench.result(told).reason) == ("ignored", "the list of events is empty")

    def test_a_reader_that_dies(self, bench: Bench) -> None:
        """A message whose reading ends its process is taken alone from then on, and parked after three times."""
        poison, good = bench.post(returned("requested", "R1", line())), bench.post(returned("requested", "R2", line()))

        def dies(step: str) -> None:
            raise KeyboardInterrupt

        dying = replace(bench.context, step=dies)
        with pytest.raises(KeyboardInterrupt):
            intake.drain(dying, "intake", never)
        assert [row.attempts for row in bench.rows(inbox_results)] == [1, 1]
        with bench.database.write() as conn:
            conn.execute(sa.update(inbox_results).where(inbox_results.c.inbox_id == poison).values(attempts=3))
        bench.read()
        assert states(bench) == ["pending", "pending"]
        bench.clock.advance(seconds=31)
        bench.read()
        assert (bench.result(poison).state, bench.result(good).state) == ("parked", "done")
        assert "3 times" in bench.result(poison).reason

    def test_again_alone(self, bench: Bench) -> None:
        """Messages whose last reader never reported are claimed one at a time, never among the fresh ones."""
        bench.post(returned("requested", "R1", line())), bench.post(returned("requested", "R2", line()))
        bench.read()
        with bench.database.write() as conn:
            conn.execute(sa.update(inbox_results).values(state="pending", attempts=1, next_look_at=bench.clock()))
        with bench.database.write() as conn:
            at = {"now": bench.clock(), "lease_until": bench.clock(), "limit": 50}
            assert len(results.claim(conn, "intake", again=True, **at)) == 1
            assert results.claim(conn, "intake", again=False, **at) == []

    def test_an_outdated_lease(self, bench: Bench) -> None:
        """What a reader found is not kept once another process has taken the message over."""
        inbox_id = bench.post(returned("requested", "R1", line()))

        def overtaken(step: str) -> None:
            if step == "after-lease":
                with bench.database.write() as conn:
                    conn.execute(sa.update(inbox_results).values(generation=inbox_results.c.generation + 1))

        intake.drain(replace(bench.context, step=overtaken), "intake", never)
        assert keys(bench) == []
        assert bench.result(inbox_id).state == "pending"


class TestAsking:
    def test_asked_on_the_slow_queue(self, bench: Bench) -> None:
        """A message that asks moves to the slow queue and wakes it; intake calls nobody."""
        told = post_thin(bench, connect_thin(bench, token="t"))
        intake.drain(bench.context, "intake", never)
        assert (bench.result(told).queue, bench.result(told).state, bench.calls) == ("slow", "pending", [])
        assert "slow" in bench.woken

    @pytest.mark.parametrize("status", [429, 500, 503])
    def test_a_platform_that_is_ill(self, bench: Bench, status: int) -> None:
        """A passing failure is tried again by backoff, Retry-After heeded, and never stored half."""
        told = post_thin(bench, connect_thin(bench, token="t"))
        bench.answer = lambda call: Response(status=status, headers={"retry-after": "90"})
        bench.read()
        row = bench.result(told)
        assert (row.state, row.tries, row.attempts, keys(bench)) == ("pending", 1, 0, [])
        assert (row.next_look_at - bench.clock()).total_seconds() == 90
        bench.clock.advance(seconds=90)
        bench.answer = lambda call: Response(status=200, body=LINES)
        bench.read()
        assert bench.result(told).state == "done"

    def test_given_up(self, bench: Bench) -> None:
        """When the backoff is spent the message is parked with the last reason."""
        told = post_thin(bench, connect_thin(bench, token="t"))
        bench.answer = lambda call: Response(status=500)
        for _ in range(len(reading.ASK_SCHEDULE) + 1):
            bench.read()
            bench.clock.advance(days=1)
        assert (bench.result(told).state, "500" in bench.result(told).reason) == ("parked", True)


class TestSameKey:
    def test_other_content(self, bench: Bench) -> None:
        """The same key with other content: the first stays, and the difference is noted on the later message."""
        bench.tell(returned("requested", "R1", line()))
        again, other = returned("requested", "R1", line()), returned("requested", "R1", line(), note="other")
        same, differing = bench.tell(again), bench.tell(other)
        assert (bench.result(same).note, keys(bench)) == (None, ["return.requested:return:R1"])
        assert "return.requested:return:R1" in bench.result(differing).note
        assert bench.result(differing).state == "done"

    def test_other_content_in_another_order(self, bench: Bench) -> None:
        """A key told under another order is noted too, and makes no second case."""
        bench.tell(returned("requested", "R1", line()))
        told = bench.tell(returned("requested", "R1", line(), order="2002"))
        assert bench.result(told).note
        assert len(bench.cases()) == 1
