"""What rows about suppliers share: what was seen since, how long it took, and suppliers that are well again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sink import Seen
from stage import Stage
from system import RETRIES, Supplier, until

LATE = 5.0
"""Seconds by which an attempt on a busy machine may be later than its time."""


@dataclass(frozen=True, slots=True)
class Since:
    """What the suppliers saw from here on."""

    stage: Stage
    before: int

    def seen(self) -> list[Seen]:
        """All requests."""
        return self.stage.sink.seen()[self.before :]

    def each(self) -> dict[str, list[Seen]]:
        """Instruction -> its requests, first to last."""
        found: dict[str, list[Seen]] = {}
        for one in self.seen():
            found.setdefault(one.id, []).append(one)
        return found

    def await_ids(self, count: int, seconds: float = 20) -> None:
        """Until so many instructions were tried."""
        until(lambda: len(self.each()) >= count, seconds, f"not all of {count} instructions were tried")


def since_now(stage: Stage) -> Since:
    """What is seen from now on."""
    return Since(stage, len(stage.sink.seen()))


def some(stage: Stage) -> Supplier:
    """One of the suppliers."""
    return stage.random.choice(stage.suppliers)


def send(stage: Stage, count: int, *suppliers: str, seconds: float = 0.3) -> None:
    """Have the shop tell so many instructions, and wait for its last answer."""
    with stage.load(stage.singles(count, *suppliers), seconds=seconds):
        pass


def breaker_of(stage: Stage, supplier: Supplier) -> dict[str, Any]:
    """As the command line shows it."""
    found: dict[str, Any] = stage.system.cli("supplier", "show", supplier.id)["breaker"]
    return found


def heal(stage: Stage, *suppliers: Supplier) -> None:
    """From now on they accept all; what was given up meanwhile is sent again by hand."""
    for one in suppliers:
        stage.sink.script(one.name)
    stage.fault_ends()
    if any(row["state"] == "dead" for row in stage.system.stored().outbox):
        stage.system.cli("outbox", "resend", "--since", "1h")


def on_schedule(requests: Sequence[Seen]) -> None:
    """Assert that the attempts of one instruction came at the times of the schedule."""
    for place, (first, second) in enumerate(pairwise(requests)):
        gap, planned = second.at - first.at, RETRIES[place]
        assert 0.9 * planned - 0.05 < gap < 1.1 * planned + LATE, f"retry {place + 1} came after {gap:.2f} s"


def waits(seen: Sequence[Seen], taken: dict[str, float]) -> dict[str, list[float]]:
    """Supplier -> seconds from the shop's 2xx to each request's arrival, first attempts only."""
    found: dict[str, list[float]] = {}
    known = set()
    for one in seen:
        line = one.data["lines"][0]["line_id"]
        if line in taken and one.id not in known:
            known.add(one.id)
            found.setdefault(one.supplier, []).append(max(0.0, one.at - taken[line]))
    return found
