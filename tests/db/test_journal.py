"""The inbox as a journal: each delivery is one row, committed before it is acknowledged, and adopted once."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from support import Bench

from integrator.core.errors import IntegratorError
from integrator.db import results
from integrator.db.engine import Database
from integrator.db.journal import CannotStore, Journal, adopt, differences, messages, take_new, unadopted
from integrator.db.models import inbox, inbox_differences, inbox_results


def test_as_it_came(bench: Bench) -> None:
    """A stored message is the same bytes, headers and times."""
    sent = bench.message(
        b"\x00\xff\n", headers={"x-a": "\u00e4", "x-b": ""}, signed_at=bench.clock(), query="a=%20", topic=None
    )
    stored = Journal(bench.database).add(sent)
    assert messages(bench.database, [stored.inbox_id])[stored.inbox_id] == sent


def test_delivered_again(bench: Bench) -> None:
    """The same delivery is known; with another body it is known too, and each other body is kept once."""
    journal, first = Journal(bench.database), bench.message(b"a", delivery="m")
    other = bench.message(b"b", delivery="m")
    answers = [journal.add(one) for one in (first, first, other, other)]
    assert [(one.new, one.differs) for one in answers] == [(True, False), (False, False), (False, True), (False, True)]
    assert len({one.inbox_id for one in answers}) == 1
    assert [row.body for row in bench.rows(inbox)] == [b"a"]
    found = differences(bench.database, bench.account, answers[0].inbox_id)
    assert [(one["size"], one["sha256"]) for one in found] == [(1, other.body_sha256)]
    assert differences(bench.database, "acc_other", answers[0].inbox_id) == []


def test_ids_are_of_one_shop(bench: Bench) -> None:
    """Two shops may use the same delivery id."""
    journal = Journal(bench.database)
    one = bench.message(b"a", delivery="m")
    assert journal.add(one).new
    assert journal.add(replace(one, connection_id="con_other")).new


def test_two_writers(bench: Bench, twin: Database, at_once: Any) -> None:
    """A delivery that two processes receive at the same time is one row, new to exactly one of them."""
    writers = [Journal(bench.database), Journal(twin)]
    for number in range(15):
        both = at_once(
            *(lambda one=one: one.add(bench.message(b"same", delivery=f"m{number}")) for one in writers)  # noqa: B023
        )
        assert sorted(one.new for one in both) == [False, True]
    both = at_once(*(lambda n=n: writers[n].add(bench.message(b"%d" % n, delivery="other")) for n in range(2)))
    assert sorted((one.new, one.differs) for one in both) == [(False, True), (True, False)]
    assert (len(bench.rows(inbox)), len(bench.rows(inbox_differences))) == (16, 1)
    bench.read()
    assert len(bench.rows(inbox_results)) == 16


def test_many_threads(bench: Bench, twin: Database, at_once: Any) -> None:
    """What many threads of two processes add at once is all there, each row once."""
    writers = [Journal(bench.database), Journal(twin)]

    def adds(start: int) -> list[int]:
        found = [writers[start % 2].add(bench.message(b"[]", delivery=f"m{start}-{n}")) for n in range(20)]
        return [one.inbox_id for one in found]

    ids = [id_ for theirs in at_once(*(lambda start=start: adds(start) for start in range(6))) for id_ in theirs]
    assert len(set(ids)) == 120
    assert {row.id for row in bench.rows(inbox)} == set(ids)
    bench.read()
    assert {(row.inbox_id, row.state) for row in bench.rows(inbox_results)} == {(id_, "ignored") for id_ in ids}


def test_no_place(bench: Bench) -> None:
    """What cannot be written is refused within the time given, and the writer goes on afterwards."""
    journal = Journal(bench.database, wait_seconds=0.6)
    hidden = "ALTER TABLE inbox RENAME TO inbox_away"
    with bench.database.journal.begin() as conn:
        conn.exec_driver_sql(hidden)
    started = time.monotonic()
    with pytest.raises(CannotStore):
        journal.add(bench.message(b"a"))
    assert time.monotonic() - started < 2
    with bench.database.journal.begin() as conn:
        conn.exec_driver_sql("ALTER TABLE inbox_away RENAME TO inbox")
    assert journal.add(bench.message(b"b")).new
    assert [row.body for row in bench.rows(inbox)] == [b"b"]


@pytest.mark.postgres
def test_one_transaction(postgres: Database, clock: Any) -> None:
    """On PostgreSQL message and place in the queue are written together or not at all."""
    bench = Bench(postgres, clock)

    def fails(step: str) -> None:
        raise IntegratorError(step)

    with pytest.raises(IntegratorError, match="before-commit"):
        Journal(postgres, step=fails).add(bench.message(b"a"))
    assert (bench.rows(inbox), bench.rows(inbox_results)) == ([], [])
    Journal(postgres).add(bench.message(b"a"))
    assert [row.state for row in bench.rows(inbox_results)] == ["pending"]


class TestAdopting:
    def test_in_parts(self, sqlite: Database, clock: Any) -> None:
        """Rows are adopted oldest first, each once, however many a call takes."""
        bench = Bench(sqlite, clock)
        ids = [one.inbox_id for one in bench.store(*(bench.message(b"[]") for _ in range(7)))]
        assert [adopt(sqlite, limit=3), unadopted(sqlite)] == [3, 4]
        assert [adopt(sqlite, limit=3), adopt(sqlite, limit=3), adopt(sqlite, limit=3)] == [3, 1, 0]
        assert [row.inbox_id for row in bench.rows(inbox_results)] == ids

    def test_claimed_at_once(self, sqlite: Database, clock: Any) -> None:
        """What is new can be taken as it is adopted: under a lease, with its attempt counted, and once."""
        bench = Bench(sqlite, clock)
        ids = [one.inbox_id for one in bench.store(*(bench.message(b"[]") for _ in range(3)))]
        until = clock() + timedelta(seconds=30)
        taken = take_new(sqlite, lease_until=until, limit=2) + take_new(sqlite, lease_until=until, limit=2)
        assert [(one.inbox_id, one.generation, one.attempts) for one in taken] == [(id_, 1, 1) for id_ in ids]
        held = {(row.lease_until, row.generation, row.attempts) for row in bench.rows(inbox_results)}
        assert (held, take_new(sqlite, lease_until=until, limit=2)) == ({(until, 1, 1)}, [])
        with sqlite.write() as conn:
            assert results.claim(conn, "intake", now=clock(), lease_until=until, limit=9, again=False) == []

    def test_two_at_once(self, bench: Bench, twin: Database, at_once: Any) -> None:
        """Two workers that adopt the same rows give each one place; on PostgreSQL there is nothing to adopt."""
        for _ in range(8):
            bench.store(*(bench.message(b"[]") for _ in range(5)))
            at_once(lambda: adopt(bench.database, limit=5), lambda: adopt(twin, limit=3))
        while adopt(twin):
            continue
        assert [row.inbox_id for row in bench.rows(inbox_results)] == [row.id for row in bench.rows(inbox)]
        assert unadopted(twin) == 0
