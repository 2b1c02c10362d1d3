"""Rows 35 to 38 and I8: suppliers that break off, hang, and send too much."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator, Sequence

import psutil
from proxy import Proxy
from sink import BOMB, CUT, DRIP, DRIP_HEAD, ENDLESS, HANG, HUGE, Step
from stage import BOUND, Stage
from system import LEASE_SECONDS, Supplier, until
from watch import Since, heal, send, since_now, some, waits

FLAT = 24 << 20
"""Bytes by which the sender may grow while it is sent gigabytes."""
BUSY = 0.1
"""Below so many seconds the p99 of a busy machine is noise, and ratios of it mean nothing."""


def hanging(stage: Stage) -> None:
    """Row 35: silence, a head that drips, a body that drips: each ends at the deadline of the whole call."""
    acme, since, long = some(stage), since_now(stage), 4.0 * LEASE_SECONDS
    steps = [Step(instead=HANG, delay=long)] * 3 + [Step(instead=DRIP_HEAD, delay=long)] * 3
    steps += [Step(shape=DRIP, delay=long)] * 2
    stage.sink.script(acme.name, *steps)
    send(stage, len(steps), acme.name)
    since.await_ids(len(steps))
    stage.fault_ends()
    stage.system.wait_quiet(BOUND)
    ids = set(since.each())
    longest = max(row["milliseconds"] or 0 for row in stage.system.stored().attempts if row["outbox_id"] in ids) / 1000
    stage.measured = (longest, f"{longest:.2f} s for a call whose deadline is {LEASE_SECONDS / 2} s")
    assert longest < LEASE_SECONDS / 2 + 1, f"a call took {longest:.1f} s"


def broken_off(stage: Stage) -> None:
    """Row 36: 200, then a reset in the middle of the body: delivered, and never sent again."""
    acme, since = some(stage), since_now(stage)
    stage.sink.script(acme.name, then=Step(shape=CUT))
    send(stage, 20, acme.name)
    since.await_ids(20)
    stage.fault_ends()
    stage.system.wait_quiet(BOUND)
    assert len(since.seen()) == 20, f"{len(since.seen())} requests for 20 instructions"
    stage.sink.script(acme.name)


def vanished(stage: Stage) -> None:
    """Row 37: the peer of kept connections is gone without a word: the deadline ends the call, a new one is made."""
    acme = stage.suppliers[0]
    with Proxy(("127.0.0.1", stage.sink.port)) as proxy:
        through = stage.sink.url(acme.name).replace(str(stage.sink.port), str(proxy.port))
        stage.system.cli("supplier", "update", acme.id, "--url", through)
        since = since_now(stage)
        send(stage, 10, acme.name)
        since.await_ids(10)
        stage.system.wait_quiet(BOUND)
        assert proxy.vanish(), "no connection was kept"
        begin = time.monotonic()
        send(stage, 10, acme.name)
        stage.fault_ends()
        stage.system.wait_quiet(BOUND)
        stage.measured = (took := time.monotonic() - begin, f"all told {took:.1f} s after the peer vanished")
        stage.system.cli("supplier", "update", acme.id, "--url", stage.sink.url(acme.name))


@contextlib.contextmanager
def _largest(pids: Sequence[int]) -> Iterator[list[int]]:
    """Resident bytes of these processes: at the start, and the most there were."""
    processes, stop = [psutil.Process(pid) for pid in pids], threading.Event()

    def now() -> int:
        return sum(one.memory_info().rss for one in processes)

    sizes = [now(), now()]

    def watch() -> None:
        while not stop.wait(0.05):
            sizes[1] = max(sizes[1], now())

    thread = threading.Thread(target=watch)
    thread.start()
    yield sizes
    stop.set()
    thread.join()


def too_much(stage: Stage) -> None:
    """Row 38: a body of 1 GiB, a compressed GiB, chunks without end: read up to the cap, memory flat."""
    acme, since = some(stage), since_now(stage)
    send(stage, 10, acme.name)
    since.await_ids(10)
    shapes = [HUGE, BOMB, ENDLESS] * 8
    stage.sink.script(acme.name, *(Step(shape=shape) for shape in shapes))
    with _largest(stage.system.pids("worker-send")) as sizes:
        send(stage, len(shapes), acme.name)
        since.await_ids(10 + len(shapes))
        stage.fault_ends()
        stage.system.wait_quiet(BOUND)
    grown = sizes[1] - sizes[0]
    stage.measured = (grown, f"the sender grew by {grown / (1 << 20):.1f} MiB to {sizes[1] / (1 << 20):.0f} MiB")
    assert grown < FLAT, f"the sender grew by {grown >> 20} MiB"
    assert len(since.seen()) == 10 + len(shapes), "what was answered 200 was sent again"


def one_of_ten(stage: Stage) -> None:
    """I8: of ten suppliers one hangs; the p99 of the others moves by no more than twice.

    It is measured with all well before and after, so that other work of the machine is not taken for the supplier's.
    """
    stage.more_suppliers(10)
    bad, names = stage.suppliers[-1], [one.name for one in stage.suppliers]
    alone = _p99_of_others(stage, names, bad)
    stage.sink.script(bad.name, then=Step(instead=HANG, delay=2 * LEASE_SECONDS))
    beside = _p99_of_others(stage, names, bad)
    heal(stage, bad)
    stage.system.wait_quiet(BOUND)
    alone = max(alone, _p99_of_others(stage, names, bad))
    moved = beside / max(alone, BUSY)
    stage.measured = (moved, f"p99 {alone:.3f} s with ten well, {beside:.3f} s with one hanging")
    assert moved <= 2, f"p99 went from {alone:.3f} to {beside:.3f} s"


def _p99_of_others(stage: Stage, names: Sequence[str], bad: Supplier) -> float:
    since, count = since_now(stage), 10 * stage.size.count
    with stage.load(stage.singles(count, *names), seconds=count / 60) as driver:
        pass
    taken = {one.line: driver.acknowledged_at[one.id] for one in driver.acknowledged.values()}
    wanted = count - count // len(names)
    until(lambda: sum(map(len, _others(since, taken, bad).values())) >= wanted, 60, "others were not told")
    waited = sorted(one for found in _others(since, taken, bad).values() for one in found)
    return waited[int(len(waited) * 0.99)]


def _others(since: Since, taken: dict[str, float], bad: Supplier) -> dict[str, list[float]]:
    return {name: found for name, found in waits(since.seen(), taken).items() if name != bad.name}
