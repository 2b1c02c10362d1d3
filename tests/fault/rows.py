"""The rows of the fault matrix: each makes load and its fault on a stage. Numbers are those of docs/faults.md."""

from __future__ import annotations

import contextlib
import http.client
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

import rows_breaks
import rows_load
import rows_machines
import rows_queue
import rows_refusals
from driver import Delivery, Driver
from redis.exceptions import RedisError
from rows_queue import never_refused
from sink import Step
from stage import POISONED, Row, Stage, each_death, once_more
from system import LEASE_SECONDS, rest, until

WORKERS = ("worker-intake", "worker-send", "worker-slow")
WAITRESS = {"INTEGRATOR_SERVER": "waitress"}
ANSWER_SECONDS = 6.0
"""Within so long the shop has its answer, whatever is locked."""


# ------------------------------------------------------------ a process dies at a step


def at_step(stage: Stage) -> None:
    """Rows 1 to 8: one to three times, at a random moment of the load, whoever passes the step next dies."""
    with stage.load():
        for _ in range(stage.random.choice((1, 1, 2, 3))):
            stage.soon()
            stage.arm()
            stage.await_death()


def after_lease(stage: Stage) -> None:
    """Row 5, in turn: the reader of messages dies, the sender dies, whoever comes first dies."""
    which = stage.turn % 3
    if which == 0:
        stage.arm()
        with stage.load():
            stage.await_death()
    elif which == 1:
        with stage.system.paused("worker-send"):
            with stage.load():
                stage.soon()
            stage.read_all()
            rest(0.5)
            stage.arm()
        stage.await_death()
    else:
        at_step(stage)


def clocks(stage: Stage) -> None:
    """Row 9, in turn: the clock dies after a tick; and two clocks, two readers and two senders at once."""
    if stage.turn % 2 == 0:
        at_step(stage)
        return
    for supplier in stage.suppliers:
        stage.sink.script(supplier.name, Step(status=500), each_id=True)
    more = [("clock",), ("worker", "--queue", "intake"), ("worker", "--queue", "send")]
    with stage.another(*more), stage.load(seconds=3.0):
        rest(3.0)
    stage.fault_ends()


# ------------------------------------------------------------ a process stops, or is told to


def _slow(stage: Stage, seconds: float) -> None:
    for supplier in stage.suppliers:
        stage.sink.script(supplier.name, then=Step(delay=seconds))


@contextlib.contextmanager
def _slow_suppliers(stage: Stage) -> Iterator[None]:
    _slow(stage, 1.0)
    yield
    _slow(stage, 0.0)


def _await_a_request(stage: Stage) -> None:
    before = len(stage.sink.seen())
    until(lambda: len(stage.sink.seen()) > before, 20, "no supplier was sent anything")


def paused_sender(stage: Stage) -> None:
    """Row 10: the sender stands still in the middle of requests, past its lease, while another takes over."""
    with _slow_suppliers(stage), stage.load():
        _await_a_request(stage)
        stage.soon()
        with stage.system.paused("worker-send"), stage.another(("worker", "--queue", "send")):
            rest(max(stage.size.outage, LEASE_SECONDS + 2))
    stage.fault_ends()


def told_to_end(stage: Stage) -> None:
    """Row 11, in turn: SIGTERM to the sender, and to `up`, in the middle of requests."""
    with _slow_suppliers(stage), stage.load():
        _await_a_request(stage)
        stage.soon()
        if stage.turn % 2 == 0:
            stage.system.kill("worker-send", signal.SIGTERM)
        else:
            assert stage.system.stop() == 0, "up did not end with 0"
            leased = [row["id"] for row in stage.system.stored().outbox if row["lease_until"] is not None]
            assert not leased, f"up ended and left leases: {leased}"
            stage.system.start()
        stage.fault_ends()


def each_in_turn(stage: Stage) -> None:
    """Row all: each process is killed in a random order while many webhooks arrive; at last `up` itself."""
    names = ["web", *WORKERS, "clock", "valkey"]
    stage.random.shuffle(names)
    with stage.load(stage.planned(stage.size.many), seconds=max(10.0, stage.size.many / 50)):
        for name in names:
            stage.soon(2.0)
            stage.system.kill(name)
            stage.deaths += 1
        stage.soon(2.0)
        stage.system.crash()
        stage.deaths += 1
        stage.system.start()
        stage.fault_ends()


# ------------------------------------------------------------ the queue loses its memory, is away, is full


def flushed(stage: Stage) -> None:
    """Row 12, in turn: FLUSHALL idle, loaded (several times), and in the middle of a job."""
    which = stage.turn % 3
    if which == 0:
        stage.system.queue().flushall()
        stage.fault_ends()
    with _slow_suppliers(stage) if which == 2 else contextlib.nullcontext(), stage.load():
        if which == 2:
            _await_a_request(stage)
        for _ in range((0, 5, 1)[which]):
            stage.soon(0.3)
            stage.system.queue().flushall()
            stage.fault_ends()


def queue_away(stage: Stage) -> None:
    """Row 13: Valkey is killed, stays away, and comes back empty; the shop notices nothing."""
    assert stage.own_valkey
    with stage.load(seconds=stage.size.outage + 2) as driver:
        stage.soon()
        stage.own_valkey.kill()
        rest(stage.size.outage)
        stage.own_valkey.start()
        stage.fault_ends()
    never_refused(driver)


def queue_restarted(stage: Stage) -> None:
    """Row 14: Valkey is killed, and `up` starts it again on its append-only file, up to three times."""
    with stage.load(seconds=3.0) as driver:
        for _ in range(stage.random.choice((1, 2, 3))):
            stage.soon()
            stage.system.kill("valkey")
            until(lambda: _answers(stage), 20, "Valkey did not come back")
            stage.fault_ends()
    never_refused(driver)


def _answers(stage: Stage) -> bool:
    with contextlib.suppress(RedisError):
        return bool(stage.system.queue().ping())
    return False


def queue_full(stage: Stage) -> None:
    """Row 15: no memory is left, so that nothing can be put into the queue; then there is again."""
    client = stage.system.queue()
    with stage.load(seconds=stage.size.outage) as driver:
        stage.soon()
        client.config_set("maxmemory", "1")
        rest(stage.size.outage)
        client.config_set("maxmemory", "0")
        stage.fault_ends()
    never_refused(driver)


# ------------------------------------------------------------ the database is locked


def locked(stage: Stage) -> None:
    """Row 20, in turn: another connection holds the journal, and the main database."""
    journal = stage.turn % 2 == 0
    file = stage.system.data_dir / ("inbox.db" if journal else "integrator.db")
    with stage.load(seconds=stage.size.locked + 1) as driver:
        stage.soon()
        conn = sqlite3.connect(file, timeout=20, isolation_level=None)
        conn.execute("BEGIN EXCLUSIVE")
        begin = time.time()
        rest(stage.size.locked)
        end = time.time()
        conn.execute("ROLLBACK")
        conn.close()
        stage.fault_ends()
    late = [one for one in driver.answers if one.seconds > ANSWER_SECONDS]
    assert not late, f"the shop waited {max(one.seconds for one in late):.1f} s for an answer"
    if journal:
        _only_503(driver, begin, end)
    else:
        never_refused(driver)


def _only_503(driver: Driver, begin: float, end: float) -> None:
    held = [one for one in driver.answers if begin + 0.3 < one.at + one.seconds < end]
    other = [one for one in held if one.status != 503 or not (one.retry_after or "").isdigit()]
    assert held, "nothing was answered while the journal was locked"
    assert not other, f"answered otherwise than 503 with Retry-After while the journal was locked: {other[0]}"


# ------------------------------------------------------------ what shops send


def same_event(stage: Stage) -> None:
    """Row 41: one delivery, posted 100 times at once: one row, one instruction, 100 times 2xx."""
    (one,) = stage.planned(1)
    with stage.load([one], seconds=0.001, doubled=100, threads=100) as driver:
        pass
    never_refused(driver)
    assert len(driver.answers) == 100, f"{len(driver.answers)} answers"


def other_body(stage: Stage) -> None:
    """Row 42: the same ids again with other bodies: taken, the first kept, the difference noted."""
    planned, before = stage.planned(), len(stage.rows_of("inbox_differences"))
    with stage.load(planned):
        pass
    other = [replace(one, body=one.body.replace(b'"Lamp"', b'"Lamp, changed"')) for one in planned]
    with stage.load(other) as driver:
        pass
    stage.fault_ends()
    never_refused(driver)
    noted = len(stage.rows_of("inbox_differences")) - before
    assert noted == len(planned), f"{noted} differences are noted, {len(planned)} were sent"
    changed = [row for row in stage.rows_of("inbox") if b"Lamp, changed" in bytes(row["body"])]
    assert not changed, "a later body took the place of the first"


def _poisoned(stage: Stage, wish: str) -> Delivery:
    (one,) = stage.planned(1, suppliers=[POISONED])
    note = one.body.index(b'"note": ')
    return replace(one, body=one.body[:note] + f'"note": "{wish}"}}'.encode())


def _poison_among_good(stage: Stage, wishes: Sequence[str], parked: Callable[[str], bool]) -> None:
    bad = [_poisoned(stage, wish) for wish in wishes]
    planned = [*stage.planned(), *bad]
    stage.random.shuffle(planned)
    with stage.load(planned, shop=stage.connected("broken")):
        pass
    stage.fault_ends()
    stage.system.wait_quiet()
    rows = {row["delivery_id"]: row for row in stage.rows_of("inbox")}
    results = {row["inbox_id"]: row for row in stage.system.stored().inbox_results}
    for one in bad:
        row = rows[one.id]
        result = results[row["id"]]
        assert result["state"] == "parked", f"a poisoned message is {result['state']}"
        assert parked(result["reason"]), f"a poisoned message is parked because {result['reason']!r}"
        assert bytes(row["body"]) == one.body, "the raw body of a poisoned message was not kept"


def crashing_adapter(stage: Stage) -> None:
    """Row 45: an adapter raises: its message alone is parked, raw body kept, and the batch goes on."""
    wishes = [stage.random.choice(("raise", "recurse")) for _ in range(stage.random.randint(1, 4))]
    _poison_among_good(stage, wishes, lambda reason: "the adapter failed with" in reason)


def killing_adapter(stage: Stage) -> None:
    """Row 46: an adapter ends its process: counted in SQL, parked after three times, the others go on."""
    wishes = [stage.random.choice(("kill", "exit")) for _ in range(stage.random.randint(1, 2))]
    _poison_among_good(stage, wishes, lambda reason: "ended its process" in reason)


def wrong_shop(stage: Stage) -> None:
    """Row 55: signed for one shop, posted to another of another account: refused, and no row for anybody."""
    if "other" not in {name.removeprefix("generic") for name in stage.shops}:
        stage.system.cli("account", "add", "other")
    other = stage.connected("generic", account="other")
    strays = {
        401: [(other.hook_url, one) for one in stage.planned(5)],
        404: [(other.hook_url.replace("/generic/", "/shopify/"), one) for one in stage.planned(5)]
        + [(f"{other.hook_url}x", one) for one in stage.planned(5)],
    }
    with stage.load():
        for status, posts in strays.items():
            for url, one in posts:
                got = _post(Driver(url, stage.shop.secret, [one]), url, one)
                assert got == status, f"a delivery for another shop was answered {got} instead of {status}"
    stage.fault_ends()
    there = {row["delivery_id"] for row in stage.rows_of("inbox")}
    assert not there & {one.id for posts in strays.values() for _, one in posts}, "a stray delivery was stored"


def _post(driver: Driver, url: str, one: Delivery) -> int:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=15)
    connection.request("POST", parts.path, one.body, driver.headers(one))
    status = connection.getresponse().status
    connection.close()
    return status


_STEPS = [
    Row(name="1", title="web dies before the commit", fault=at_step, fail_point="before-commit"),
    Row(name="2", title="web dies after the commit, before its 2xx", fault=at_step, fail_point="after-commit"),
    Row(name="3", title="web dies after the wake-up, before its 2xx", fault=at_step, fail_point="after-wake"),
    Row(name="4", title="a worker dies after it took its job", fault=at_step, fail_point="job-start"),
    Row(
        name="5",
        title="a worker dies after it took leases",
        fault=after_lease,
        fail_point="after-lease",
        variants=3,
        most_repeats=lambda stage: stage.deaths if stage.turn % 3 == 2 else 0,
    ),
    Row(
        name="6",
        title="the sender dies after the supplier's answer",
        fault=at_step,
        fail_point="after-send",
        most_repeats=each_death,
    ),
    Row(name="7", title="a worker dies at the end of its job", fault=at_step, fail_point="job-end"),
    Row(
        name="8",
        title="the sender dies after the outcome is saved",
        fault=at_step,
        fail_point="after-save",
        most_repeats=each_death,
    ),
]
_OTHERS = [
    Row(
        name="9",
        title="the clock dies after a tick; two clocks, readers and senders",
        fault=clocks,
        fail_point="after-sweep",
        variants=2,
    ),
    Row(name="10", title="the sender stands still past its lease", fault=paused_sender, most_repeats=once_more),
    Row(name="11", title="SIGTERM during requests to suppliers", fault=told_to_end, variants=2),
    Row(name="12", title="FLUSHALL idle, loaded, mid-job", fault=flushed, variants=3),
    Row(name="13", title="Valkey away, then back empty", fault=queue_away, own_valkey=True),
    Row(name="14", title="Valkey killed, back with its file", fault=queue_restarted),
    Row(name="15", title="Valkey full", fault=queue_full),
    Row(name="16", title="Valkey throws jobs away", fault=rows_queue.evicted),
    Row(name="17", title="Valkey says nothing", fault=rows_queue.silent, proxied=True, variants=3),
    Row(name="18", title="Valkey's answers are lost", fault=rows_queue.unheard, proxied=True),
    Row(name="20", title="journal or main database locked", fault=locked, variants=2, most_repeats=once_more),
    Row(name="26", title="slow callers (waitress)", fault=rows_load.slow_callers, env=WAITRESS),
    Row(name="27", title="idle callers", fault=rows_load.idle_callers),
    Row(name="27w", title="idle callers (waitress)", fault=rows_load.idle_callers, env=WAITRESS),
    Row(name="28", title="429 and 503 with every Retry-After", fault=rows_refusals.throttled),
    Row(name="29", title="one supplier answers 5xx", fault=rows_refusals.failing),
    Row(name="30", title="a supplier answers 4xx", fault=rows_refusals.refusing),
    Row(name="31", title="a supplier answers 410", fault=rows_refusals.gone),
    Row(name="32", title="a supplier redirects", fault=rows_refusals.redirecting),
    Row(name="35", title="a supplier hangs, drips", fault=rows_breaks.hanging),
    Row(name="36", title="200, then a reset", fault=rows_breaks.broken_off),
    Row(name="37", title="the peer vanished", fault=rows_breaks.vanished),
    Row(name="38", title="answers of a GiB", fault=rows_breaks.too_much),
    Row(name="41", title="one event 100 times at once", fault=same_event),
    Row(name="42", title="same ids, other bodies", fault=other_body),
    Row(name="45", title="messages that crash the adapter", fault=crashing_adapter),
    Row(name="46", title="messages that kill the reader", fault=killing_adapter),
    Row(name="54", title="secrets rotate under load", fault=rows_load.rotated),
    Row(name="57", title="a backlog, and others beside it", fault=rows_load.backlog),
    Row(name="58", title="many are read again beside new ones", fault=rows_load.read_again),
    Row(name="I8", title="one supplier of ten hangs", fault=rows_breaks.one_of_ten),
    Row(name="55", title="signed for another shop", fault=wrong_shop),
    Row(name="all", title="each process killed in turn", fault=each_in_turn, most_repeats=each_death),
]
_POSTGRES = [
    Row(name="P21", title="every connection is cut (PostgreSQL)", fault=rows_queue.cut_off, postgres=True),
    Row(
        name="two",
        title="two machines, one PostgreSQL, one Valkey: all killed",
        fault=rows_machines.two_machines,
        most_repeats=each_death,
        own_valkey=True,
        own_postgres=True,
        machines=2,
    ),
]
ROWS = {
    row.name: row
    for row in [
        *_STEPS,
        *_OTHERS,
        *_POSTGRES,
        *(row.on_postgres() for row in _STEPS if row.name in ("1", "2", "5", "6", "8")),
    ]
}
