"""Workers of two processes on one backlog: nothing is doubled, nothing is lost, nothing is sent by two."""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from dataclasses import replace
from itertools import groupby
from typing import Any

import pytest
from support import Bench, event, line, never, refunded, returned

from integrator.core.breaker import FAILURES
from integrator.core.errors import Refused
from integrator.core.types import Tracking
from integrator.db.engine import Database
from integrator.db.models import events, inbox_results, outbox, rmas
from integrator.sdk.http import Call, Response
from integrator.services import connect, intake, send
from integrator.services.context import Context


@pytest.fixture
def others(bench: Bench, twin: Database) -> list[Context]:
    """Two processes of one installation."""
    return [bench.context, replace(bench.context, database=twin)]


def backlog(orders: int) -> list[list[Any]]:
    """Messages about some orders: each fact twice, some of several orders, some that wait for their order."""
    messages: list[list[Any]] = []
    for number in range(orders):
        order, name = f"O{number}", f"R{number}"
        requested = returned("requested", name, line(), line("2"), order=order)
        shipped = event("parcel.shipped", f"return:{name}", order=None, tracking=Tracking(number="1Z"), when=2)
        refund = refunded(f"F{number}", line(), order=order, when=3)
        near = returned("requested", f"N{number}", line("3"), order=f"O{(number + 1) % orders}")
        messages += [[requested], [shipped], [refund, near], [near, requested]]
    return messages


def test_one_backlog(bench: Bench, others: list[Context], at_once: Any) -> None:
    """Two intake workers on the same backlog store each fact once and write each version once, without gaps."""
    count = 12
    told = backlog(count)
    random.Random(7).shuffle(told)
    for message in told:
        bench.post(*message)
    at_once(*(lambda one=one: intake.drain(one, "intake", never) for one in others))
    bench.clock.advance(seconds=61)
    bench.read()
    assert {row.state for row in bench.rows(inbox_results)} == {"done"}
    facts = [row.key for row in bench.rows(events, events.c.kind != "system.routed")]
    assert Counter(facts) == Counter({item.key for message in told for item in message})
    decisions = Counter(row.key for row in bench.rows(events, events.c.kind == "system.routed"))
    assert set(decisions.values()) == {1}
    assert len(bench.rows(rmas, rmas.c.alias_of.is_(None))) == 2 * count
    rows = sorted(bench.outbox(), key=lambda row: (row.rma, row.supplier_id, row.version))
    for _, leg in groupby(rows, key=lambda row: (row.rma, row.supplier_id)):
        versions = list(leg)
        assert [row.version for row in versions] == list(range(1, len(versions) + 1))
        assert [row.newest for row in versions] == [False] * (len(versions) - 1) + [True]
        assert {row.state for row in versions[:-1]} <= {"superseded"}


def test_one_outbox(bench: Bench, others: list[Context], at_once: Any) -> None:
    """Two senders claim each message once, and together keep to eight requests in flight per supplier."""
    bench.route(bench.add_supplier("Bolt", "https://bolt.test/"), sku="BO-*", priority=1)
    for number in range(30):
        sku = f"BO-{number}" if number % 3 == 0 else f"AC-{number}"
        bench.tell(returned("requested", f"R{number}", line(sku=sku), order=f"O{number}"))
    lock, flying, most, sent = threading.Lock(), Counter[str](), Counter[str](), list[str]()

    def answers(call: Call) -> Response:
        with lock:
            flying[call.url] += 1
            most[call.url] = max(most[call.url], flying[call.url])
            sent.append(call.headers["webhook-id"])
        time.sleep(0.01)
        with lock:
            flying[call.url] -= 1
        return Response(status=200)

    bench.answer = answers
    for _ in range(3):
        # A worker that finds all locked by the other is done; the clock wakes it again.
        at_once(*(lambda one=one: send.drain(one, never) for one in others))
    assert sorted(sent) == sorted(row.id for row in bench.outbox())
    assert {row.state for row in bench.outbox()} == {"delivered"}
    assert max(most.values()) <= send.PER_SUPPLIER


def test_one_probe(bench: Bench, others: list[Context], at_once: Any) -> None:
    """Two senders on one supplier whose breaker is open never have two requests in flight."""
    bench.tell(*(returned("requested", f"R{n}", line(str(n)), order=f"O{n}") for n in range(40)))
    bench.send(500)
    lock, flying, most = threading.Lock(), list[str](), list[int]()

    def fails(call: Call) -> Response:
        with lock:
            flying.append(call.url)
            most.append(len(flying))
        time.sleep(0.01)
        with lock:
            flying.remove(call.url)
        return Response(status=500)

    bench.answer = fails
    bench.clock.advance(seconds=10)
    for _ in range(3):
        at_once(*(lambda one=one: send.drain(one, never) for one in others))
    assert len(most) >= FAILURES
    assert set(most) == {1}


def test_sent_while_it_changes(bench: Bench, others: list[Context], at_once: Any) -> None:
    """While one process tells news of a case and another sends, versions arrive in order and the last one arrives."""
    arrived: list[int] = []
    versions = 25
    bench.tell(returned("requested", "R1", line()))
    lock = threading.Lock()

    def answers(call: Call) -> Response:
        with lock:
            arrived.append(json.loads(call.body)["data"]["version"])
        return Response(status=200)

    bench.answer = answers
    done = threading.Event()

    def tells() -> None:
        for number in range(2, versions + 1):
            bench.post(returned("updated", "R1", line(quantity=number), when=number))
            intake.drain(others[0], "intake", never)
        done.set()

    def sends() -> None:
        while not done.is_set():
            send.drain(others[1], never)
        send.drain(others[1], never)

    at_once(tells, sends)
    assert arrived == sorted(set(arrived))
    assert arrived[-1] == versions
    assert {row.state for row in bench.outbox(outbox.c.newest)} == {"delivered"}


@pytest.mark.parametrize("on", [True, False])
def test_switched_meanwhile(bench: Bench, others: list[Context], on: bool) -> None:
    """A version written while its endpoint is being switched off waits, and one written while it comes on goes."""
    if on:
        connect.switch(bench.context, bench.account, "Acme", on=False)
    bench.post(returned("requested", "R1", line()))
    writes = threading.Thread(target=intake.drain, args=(others[1], "intake", never))
    with bench.database.write() as conn:
        if on:
            send.switch_on(conn, bench.account, bench.supplier, bench.clock())
        else:
            send.switch_off(conn, bench.account, bench.supplier, "by hand", bench.clock())
        writes.start()
        writes.join(0.3)
    writes.join(30)
    assert len(bench.outbox()) == 1
    assert len(bench.send(200)) == int(on)


def test_the_same_name(bench: Bench, others: list[Context], at_once: Any) -> None:
    """A name that two calls take at the same moment is one shop, and one supplier; the later call is told so."""

    def shop(context: Context, name: str) -> bool:
        return connect.connect(context, bench.account, "generic", name, {}).created

    def supplier(context: Context, name: str) -> bool:
        try:
            connect.add_supplier(context, bench.account, name, url=None, email=None, language="en")
        except Refused:
            return False
        return True

    for number in range(8):
        for act in (shop, supplier):
            made = at_once(*(lambda one=one: act(one, f"N{number}") for one in others))  # noqa: B023
            assert sorted(made) == [False, True]
