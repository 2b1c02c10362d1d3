"""What becomes of messages: claimed by one, saved by who holds the lease, held and let go by connection."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from support import Bench

from integrator.db import results
from integrator.db.engine import Database
from integrator.db.journal import adopt
from integrator.db.models import inbox_results

LEASE = timedelta(seconds=30)


@pytest.fixture
def stored(bench: Bench) -> list[int]:
    """Five messages that wait to be read, by age."""
    ids = []
    for _ in range(5):
        ids.append(bench.post())
        bench.clock.advance(seconds=1)
    adopt(bench.database)
    return ids


def claim(
    bench: Bench, limit: int = 50, *, again: bool = False, database: Database | None = None, queue: str = "intake"
) -> list[Any]:
    now = bench.clock()
    at = {"now": now, "lease_until": now + LEASE, "limit": limit, "again": again}
    return (database or bench.database).in_transaction(lambda conn: results.claim(conn, queue, **at))


def settle(bench: Bench, look: results.Look, **values: Any) -> bool:
    return bench.database.in_transaction(lambda conn: results.settle(conn, look, **values))


def test_oldest_first(bench: Bench, stored: list[int]) -> None:
    """The oldest are taken first, each by one process, its look counted."""
    assert {look.inbox_id for look in claim(bench, 2)} == set(stored[:2])
    assert [look.attempts for look in claim(bench, 50)] == [1, 1, 1]
    assert claim(bench) == []


def test_two_at_once(bench: Bench, stored: list[int], twin: Database, at_once: Any) -> None:
    """Two processes that claim at the same time share no message."""
    for _ in range(5):
        one, two = at_once(lambda: claim(bench, 3), lambda: claim(bench, 3, database=twin))
        ids = [look.inbox_id for look in (*one, *two)]
        assert len(ids) == len(set(ids))
        with bench.database.write() as conn:
            conn.execute(sa.update(inbox_results).values(lease_until=None, attempts=0))


def test_an_ended_lease(bench: Bench, stored: list[int]) -> None:
    """When a lease ends another process takes the message, alone; what the first one found is refused."""
    (first, *_) = claim(bench)
    bench.clock.advance(seconds=30)
    assert claim(bench) == []
    (second,) = claim(bench, again=True)
    assert (second.inbox_id, second.attempts, second.generation) == (first.inbox_id, 2, first.generation + 1)
    assert not settle(bench, first, state="done")
    assert settle(bench, second, state="parked")
    assert not settle(bench, second, state="done")
    row = bench.result(first.inbox_id)
    assert (row.state, row.attempts, row.lease_until) == ("parked", 0, None)


def test_late_and_alone(bench: Bench, stored: list[int]) -> None:
    """An outcome that comes after the lease, before anybody took the message over, is saved."""
    (first, *_) = claim(bench)
    bench.clock.advance(seconds=31)
    assert settle(bench, first, state="done")


def test_hold_and_release(bench: Bench, stored: list[int]) -> None:
    """What is held for one reason is let go for that reason only, and at one shop only."""
    with bench.database.write() as conn:
        results.hold(conn, bench.shop, "paused", "why")
        results.hold(conn, bench.shop, "access", "another")
        assert results.release(conn, bench.shop, "access", bench.clock()) == 0
        assert results.release(conn, "con_other", "paused", bench.clock()) == 0
    assert (claim(bench), bench.result(stored[0]).reason) == ([], "why")
    with bench.database.write() as conn:
        assert results.release(conn, bench.shop, "paused", bench.clock()) == 5
    assert (len(claim(bench)), bench.result(stored[0]).reason) == (5, None)


def test_waiting_for_an_order(bench: Bench, stored: list[int]) -> None:
    """What waits for a return is looked at now, parked or not; what is finished, or of another shop, is not."""
    waits = {"waits_for": "R1", "next_look_at": None}
    with bench.database.write() as conn:
        for place, state in enumerate(("pending", "parked", "done")):
            one = inbox_results.c.inbox_id == stored[place]
            conn.execute(sa.update(inbox_results).where(one).values(state=state, **waits))
        other = inbox_results.c.inbox_id == stored[3]
        conn.execute(sa.update(inbox_results).where(other).values(state="parked", connection_id="con_2", **waits))
        assert results.wake_waiting(conn, bench.shop, ["R1", "R2"], bench.clock()) == 2
    assert [bench.result(id_).state for id_ in stored[:4]] == ["pending", "pending", "done", "parked"]


def test_reading_again(bench: Bench, stored: list[int]) -> None:
    """Reading again leaves alone what another account owns, what is held and what is being read."""
    claim(bench, 1)
    with bench.database.write() as conn:
        held = inbox_results.c.inbox_id == stored[1]
        conn.execute(sa.update(inbox_results).where(held).values(hold="paused"))
        theirs = inbox_results.c.inbox_id == stored[2]
        conn.execute(sa.update(inbox_results).where(theirs).values(account_id="acc_2", state="done"))
        assert results.readable_again(conn, bench.account, stored)[0] == 2
        assert results.read_again(conn, bench.account, stored, bench.clock()) == 2
        assert results.read_again(conn, "acc_2", None, bench.clock()) == 1
    assert [bench.result(id_).replay for id_ in stored] == [False, False, True, True, True]


def test_behind_what_is_new(bench: Bench, stored: list[int]) -> None:
    """What was finished is read again in a queue of its own, however often that is asked; what waits stays in its."""
    for look in claim(bench, 3):
        settle(bench, look, state="done", next_look_at=None)
    for _ in range(2):
        with bench.database.write() as conn:
            assert results.read_again(conn, bench.account, None, bench.clock()) == 5
    assert {look.inbox_id for look in claim(bench)} == set(stored[3:])
    assert {look.inbox_id for look in claim(bench, queue=results.REPLAY)} == set(stored[:3])


def test_counted_first(bench: Bench, stored: list[int]) -> None:
    """How many would be read again, and when the first and the last of them came; of none there is no time."""
    with bench.database.read() as conn:
        came = inbox_results.c.received_at
        count, first, last = results.readable_again(
            conn, bench.account, None, came > bench.result(stored[0]).received_at
        )
        assert (count, last - first) == (4, timedelta(seconds=3))
        assert results.readable_again(conn, "acc_2", None) == (0, None, None)
