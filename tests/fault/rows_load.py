"""Rows 26, 27, 54, 57 and 58: slow and idle callers, secrets that change, a backlog, and reading all of it again."""

from __future__ import annotations

import contextlib
import http.client
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from driver import Driver
from rows_breaks import BUSY
from rows_queue import never_refused
from sink import Step
from stage import BOUND, Stage
from system import rest, until
from watch import since_now, waits

from integrator.core.codec import time_text
from integrator.core.signing import new_secret

SLOW, IDLE, LIVE = 50, 200, 60
STALLED_SECONDS = 75.0
"""A request that is not whole after a minute has been dropped by then."""
HEAD = "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


def _quick(stage: Stage, driver: Driver, limit: float = 1.0) -> None:
    took = sorted(one.seconds for one in driver.answers)
    p99 = took[int(len(took) * 0.99)]
    stage.measured = (p99, f"p99 of the shop's answers {p99:.3f} s")
    assert p99 < limit, f"p99 of the shop's answers was {p99:.2f} s"


@contextlib.contextmanager
def _slow_callers(stage: Stage) -> Iterator[list[socket.socket]]:
    """Half of them drip a head, half drip a body, a byte at a time."""
    stop, path = threading.Event(), stage.shop.hook_url.partition(stage.system.url)[2]
    head = HEAD.format(path=path).encode()
    whole = head + b"Content-Length: 1000\r\n\r\n{"
    with contextlib.ExitStack() as stack:
        callers = [stack.enter_context(socket.create_connection(("127.0.0.1", stage.system.port))) for _ in range(SLOW)]

        def drip() -> None:
            while not stop.wait(1.0):
                for place, caller in enumerate(callers):
                    with contextlib.suppress(OSError):
                        caller.sendall(b"x" if place % 2 else b"X-Slow: 1\r\n")

        for place, caller in enumerate(callers):
            caller.sendall(whole if place % 2 else head)
        thread = threading.Thread(target=drip)
        thread.start()
        stack.callback(thread.join)
        stack.callback(stop.set)
        yield callers


def slow_callers(stage: Stage) -> None:
    """Row 26: slow callers, dripping heads and bodies: others are answered as ever, and the slow ones are dropped."""
    begin = time.monotonic()
    with _slow_callers(stage) as callers:
        with stage.load(seconds=stage.size.outage) as driver:
            pass
        never_refused(driver)
        _quick(stage, driver)
        if stage.size.outage >= 60:
            until(lambda: all(map(_ended, callers)), begin + STALLED_SECONDS - time.monotonic(), "slow callers stay")
    stage.fault_ends()


def _ended(sock: socket.socket) -> bool:
    sock.setblocking(False)
    try:
        while sock.recv(65536):
            pass
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


def idle_callers(stage: Stage) -> None:
    """Row 27: connections that were used once and are kept: nobody starves."""
    with contextlib.ExitStack() as stack:
        for _ in range(IDLE):
            kept = http.client.HTTPConnection("127.0.0.1", stage.system.port, timeout=15)
            stack.callback(kept.close)
            kept.request("GET", "/healthz")
            assert kept.getresponse().read()
        with stage.load(seconds=stage.size.outage / 2) as driver:
            pass
    never_refused(driver)
    _quick(stage, driver)
    stage.fault_ends()


def rotated(stage: Stage) -> None:
    """Row 54: both secrets change under load: what is signed by the old one is taken, what we sign fits either."""
    place = stage.random.randrange(len(stage.suppliers))
    acme, shop = stage.suppliers[place], stage.shop
    # The first tries are signed before the rotation, the later ones after it.
    stage.sink.script(acme.name, Step(status=500), Step(status=500), each_id=True)
    with stage.load(seconds=2.0) as driver:
        stage.soon()
        new = stage.system.cli("supplier", "rotate-secret", acme.id)["signing_secret"]
        shop_secret = new_secret(os.urandom(32))
        stage.system.cli("connect", "generic", "--name", "generic", "--set", f"secret={shop_secret}")
    never_refused(driver)
    stage.system.wait_quiet(BOUND)
    stage.sink.script(acme.name)
    stage.sink.know(acme.name, new)
    stage.suppliers[place] = replace(acme, secret=new)
    stage.shop = stage.shops["generic"] = replace(shop, secret=shop_secret)
    both = stage.singles(10, acme.name)
    for half, owner in ((both[:5], shop), (both[5:], stage.shop)):
        with stage.load(half, seconds=0.2, shop=owner) as driver:
            pass
        never_refused(driver)
    stage.fault_ends()


def backlog(stage: Stage) -> None:
    """Row 57: a long backlog of one supplier leaves in its order; another is told meanwhile without waiting for it."""
    *rest_of_them, live = stage.suppliers
    count, before = stage.size.backlog, stage.size.backlog // 250 + 1
    with stage.system.paused("worker-send"):
        with stage.load(stage.singles(count, rest_of_them[0].name), seconds=float(before), threads=16):
            pass
        stage.read_all()
    since = since_now(stage)
    stage.fault_ends()
    with stage.load(stage.singles(stage.size.count, live.name), seconds=max(2.0, before / 4)) as driver:
        pass
    taken = {one.line: driver.acknowledged_at[one.id] for one in driver.acknowledged.values()}
    until(lambda: len(waits(since.seen(), taken).get(live.name, [])) >= len(taken), 60, "live traffic waits")
    waited = sorted(waits(since.seen(), taken)[live.name])
    slowest = waited[int(len(waited) * 0.99)]
    stage.measured = (slowest, f"beside {count} waiting, another supplier's p99 {slowest:.2f} s")
    assert slowest < 5, f"another supplier waited {slowest:.1f} s behind the backlog"
    stage.system.wait_quiet(BOUND)
    numbers = [int(one.data["lines"][0]["sku"].rpartition("-")[2]) for one in since.seen() if one.supplier != live.name]
    early = numbers[: len(numbers) // 2]
    assert sum(number < len(numbers) * 0.6 for number in early) > 0.9 * len(early), "the backlog left out of order"


def read_again(stage: Stage) -> None:
    """Row 58: many messages are read again beside new ones: counted first, told nobody, noted, and nobody waits for it.

    What waiting is normal is measured before and after, as in I8.
    """
    many = stage.size.backlog // 2
    since = time_text(datetime.now(UTC))
    with stage.load(stage.singles(many), seconds=max(1.0, many / 150), threads=16):
        pass
    stage.system.wait_quiet(BOUND)
    span = ("--since", since, "--until", time_text(datetime.now(UTC)))
    counting, before = _counted(stage, many, span), _told(stage)
    seconds = max(3.0, stage.size.outage / 2)
    alone = _p99_beside(stage, seconds / 2, lambda: rest(seconds / 2 - 0.5))[0]
    beside, took = _p99_beside(stage, seconds, lambda: _replayed(stage, many, span))
    stage.fault_ends()
    alone = max(alone, _p99_beside(stage, seconds / 2, lambda: rest(seconds / 2 - 0.5))[0])
    after = _told(stage)
    changed = [one for one, told in before.items() if after.get(one) != told]
    assert not changed, f"{len(changed)} instructions are others or were sent again, such as {changed[0]}"
    assert len(after) == len(stage.acknowledged), f"{len(after)} instructions, {len(stage.acknowledged)} messages"
    moved = beside / max(alone, BUSY)
    speed = f"{many} counted in {counting:.1f} s and read again in {took:.1f} s"
    stage.measured = (moved, f"{speed}; live p99 {alone:.3f} s without, {beside:.3f} s beside it")
    assert moved <= 2, f"the p99 of what was new went from {alone:.3f} to {beside:.3f} s"


def _counted(stage: Stage, many: int, span: Sequence[str]) -> float:
    """The dry run says how many, and that no supplier would be told anything; how long it took."""
    begin = time.monotonic()
    told = stage.system.cli("inbox", "replay", *span, "--dry-run")["items"]
    took = time.monotonic() - begin
    assert len(told) == many, f"{len(told)} messages would be read again, there are {many}"
    changes = [one for one in told if one["problem"] or one["stored"] or one["dropped"] or one["written"]]
    assert not changes, f"reading again would change something, as in {changes[0]}"
    return took


def _told(stage: Stage) -> dict[str, tuple[Any, ...]]:
    """Instruction -> what a repeat, another version or another attempt would change."""
    stage.system.wait_quiet(BOUND)
    names = ("rma", "version", "digest", "body", "state", "attempts")
    return {row["id"]: tuple(row[name] for name in names) for row in stage.system.stored().outbox}


def _p99_beside(stage: Stage, seconds: float, act: Callable[[], None]) -> tuple[float, float]:
    """Seconds from acceptance to arrival of what came while `act` did its work, and how long that took."""
    since, planned = since_now(stage), stage.singles(round(seconds * LIVE))
    with stage.load(planned, seconds=seconds) as driver:
        rest(0.2)
        begin = time.time()
        act()
        end = time.time()
    never_refused(driver)
    all_of_it = {one.line: driver.acknowledged_at[one.id] for one in planned}
    told = {line: at for line, at in all_of_it.items() if begin <= at <= end}
    until(lambda: sum(map(len, waits(since.seen(), all_of_it).values())) >= len(planned), 60, "live traffic waits")
    waited = sorted(one for found in waits(since.seen(), told).values() for one in found)
    assert len(waited) > 10, f"only {len(waited)} messages came meanwhile"
    return waited[int(len(waited) * 0.99)], end - begin


def _replayed(stage: Stage, many: int, span: Sequence[str]) -> None:
    """Until all is read again; who did it, and how many it were, is on the audit trail."""
    count = stage.system.cli("inbox", "replay", *span)["replayed"]
    assert count == many, f"{count} messages are read again, {many} were counted"
    left = "SELECT count(*) AS n FROM inbox_results WHERE state = 'pending' AND replay"
    # Asked so often that the asking itself is no load.
    until(lambda: rest(0.3) or not _asked(stage, left)[0]["n"], BOUND, "not all is read again")
    (row,) = _asked(stage, "SELECT * FROM audit WHERE act = 'replay' ORDER BY id DESC LIMIT 1")
    said = f"{many} messages: came from {span[1]} to {span[3]}"
    assert (row["who"], row["subject"]) == ("command line", said), f"the audit trail says {row['subject']}"
    age = time.time() - row["at"] / 1_000_000
    assert 0 <= age < BOUND, f"the audit trail says it was {age:.0f} s ago"


def _asked(stage: Stage, sql: str) -> Sequence[Any]:
    """Rows of the main database."""
    url = stage.system.env.get("DATABASE_URL") or f"sqlite:///{stage.system.data_dir / 'integrator.db'}"
    with sa.create_engine(url, poolclass=sa.NullPool).connect() as conn:
        return conn.execute(sa.text(sql)).mappings().all()
