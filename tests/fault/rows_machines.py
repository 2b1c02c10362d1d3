"""Row two: two machines on one database and one queue, and everything of either is killed under load."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from driver import Driver
from sink import Step
from stage import BOUND, FULL, Stage
from system import System

PARTS = ("web", "worker-intake", "worker-send", "worker-slow", "clock")
FAR = 0.1
"""Seconds a supplier takes to answer, so that whoever dies has requests in its hands."""
Act = Callable[[], None]


def two_machines(stage: Stage) -> None:
    """Row two: the shop posts to both in turn and repeats at the other; parts, machines and servers die and come back.

    Each machine is without power once, and the other goes on, and loses parts, meanwhile; the queue forgets all once
    and is gone once; the database breaks down once. In short one machine alone goes, and few parts are lost.
    """
    acts, (first, *others), doubled = _acts(stage), stage.machines, stage.random.choice((1, 2))
    seconds = len(acts) * (2.0 if _whole(stage) else 1.2)
    more: dict[str, Any] = {
        "doubled": doubled,
        "others": [stage.shop.hook_url.replace(first.url, one.url) for one in others],
    }
    posted = time.monotonic() + seconds
    with _far_suppliers(stage), stage.load(stage.planned(stage.size.many), seconds=seconds / doubled, **more) as driver:
        _all(stage, acts)
        stage.fault_ends()
    stage.fault_ended = max(stage.fault_ended, posted)
    _taken_by_all(stage, driver)


def _whole(stage: Stage) -> bool:
    return stage.size.many >= FULL.many


@contextlib.contextmanager
def _far_suppliers(stage: Stage) -> Iterator[None]:
    """Until all is told; one of them refuses everything once."""
    bad = stage.random.choice(stage.suppliers)
    for one in stage.suppliers:
        refusals = [Step(status=500)] if one is bad else []
        stage.sink.script(one.name, *refusals, then=Step(delay=FAR), each_id=one is bad)
    yield
    stage.system.wait_quiet(BOUND)
    for one in stage.suppliers:
        stage.sink.script(one.name)


def _all(stage: Stage, acts: Sequence[Act]) -> None:
    for act in acts:
        _pause(stage)
        act()


def _pause(stage: Stage) -> None:
    stage.soon(1.5 if _whole(stage) else 0.6)


def _acts(stage: Stage) -> list[Act]:
    """What shall happen, in a random order."""
    meanwhile, later = (2, 5) if _whole(stage) else (1, 2)
    kills = {machine: stage.random.sample(PARTS, len(PARTS)) for machine in stage.machines}
    acts: list[Act] = [partial(act, stage) for act in (_flush, _queue_dies, _database_breaks_down)]
    for machine in stage.machines if _whole(stage) else [stage.random.choice(stage.machines)]:
        (other,) = (one for one in stage.machines if one is not machine)
        acts.append(partial(_power_cut, stage, machine, other, kills[other][:meanwhile]))
    acts += [
        partial(_kill, stage, machine, part) for machine, parts in kills.items() for part in parts[meanwhile:later]
    ]
    stage.random.shuffle(acts)
    return acts


def _kill(stage: Stage, machine: System, part: str) -> None:
    machine.kill(part)
    stage.deaths += part == "worker-send"


def _power_cut(stage: Stage, machine: System, other: System, parts: Sequence[str]) -> None:
    machine.power_cut()
    stage.deaths += 1
    _all(stage, [partial(_kill, stage, other, part) for part in parts])
    machine.start()


def _flush(stage: Stage) -> None:
    stage.system.queue().flushall()


def _queue_dies(stage: Stage) -> None:
    assert stage.own_valkey
    stage.own_valkey.kill()
    _pause(stage)
    stage.own_valkey.start()


def _database_breaks_down(stage: Stage) -> None:
    """What a sender holds then is sent again: the answer cannot be saved."""
    assert stage.own_postgres
    stage.own_postgres.break_down()
    stage.deaths += 1
    _pause(stage)
    stage.own_postgres.start()


def _taken_by_all(stage: Stage, driver: Driver) -> None:
    odd = [one for one in driver.answers if one.status not in (200, 202, 503, None)]
    assert not odd, f"answered otherwise than 2xx or 503: {odd[0]}"
    taken = [one for one in driver.answers if one.status in (200, 202)]
    idle = set(range(len(stage.machines))) - {one.to for one in taken}
    assert not idle, f"machines {idle} took nothing"
    first: dict[str, float] = {}
    for one in driver.answers:
        first.setdefault(one.delivery, one.at)
    longest = max(at - first[one] for one, at in driver.acknowledged_at.items())
    stage.measured = (longest, f"a webhook was taken {longest:.1f} s after it was first posted")
