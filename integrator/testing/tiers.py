"""How far an adapter has come: bronze, silver or gold, computed from its files and never claimed by hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from integrator.sdk import Adapter
from integrator.testing.contract import problems
from integrator.testing.fixtures import folder_of
from integrator.testing.suite import Problems, Suite

_SAMPLE = 25
_DATE = re.compile(r"\b20\d\d-[01]\d(-[0-3]\d)?\b")
_TRIED = re.compile(r"^Tried against the real platform: .*\b20\d\d-[01]\d-[0-3]\d\b", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Standing:
    """An adapter's tier ("none" while it breaks the contract), and what it lacks for the next one."""

    tier: str
    lacks: tuple[str, ...] = ()


def standing(kind: type[Adapter], *, broken: bool | None = None) -> Standing:
    """Where an adapter stands. `broken`: whether it breaks the contract; if not known, a sample of damages is tried."""
    if bool(problems(kind, _SAMPLE)) if broken is None else broken:
        return Standing("none", (f"it breaks the contract; `integrator adapter check {kind.slug}` says where",))
    reached = "bronze"
    for tier, rules in _TIERS:
        lacks = tuple(sentence for rule in rules for sentence in rule(Suite(kind)))
        if lacks:
            return Standing(reached, lacks)
        reached = tier
    return Standing(reached)


def _real_fixtures(suite: Suite) -> Problems:
    """Each topic's payload was captured, or is printed in the vendor's documents or source; when, stands on line 1."""
    proven = set()
    for fixture in suite.fixtures:
        source = fixture.source or ""
        if fixture.verdict in ("events", "parked", "ignored") and not source.lower().startswith("constructed"):
            if _DATE.search(source):
                proven.add(suite.message(fixture).topic)
            else:
                yield f"the source of {fixture.path.name} has no date"
    for topic in sorted(set(suite.kind.topics) - proven):
        yield f"the topic {topic} has no captured or documented fixture"


def _handshake(suite: Suite) -> Problems:
    """Rotation is a rule of the contract; a handshake shows by a probe among the fixtures."""
    if suite.kind.handshake is not Adapter.handshake and not any(one.verdict == "probe" for one in suite.fixtures):
        yield "it has a handshake, but no fixture whose golden file says probe"


def _both_ways(suite: Suite) -> Problems:
    """What goes back and what is fetched is covered by recorded files."""
    fixtures = folder_of(suite.kind) / "fixtures"
    if not list(fixtures.glob("*.command.json")):
        yield "no write-back is covered (fixtures/NAME.command.json)"
    if not list(fixtures.glob("*.page.http")):
        yield "no polling is covered (fixtures/NAME.page.http)"


def _tried(suite: Suite) -> Problems:
    """Somebody ran it against the platform itself."""
    if not _TRIED.search((folder_of(suite.kind) / "README.md").read_text(encoding="utf-8")):
        yield "README.md has no line `Tried against the real platform: 2026-11-24, ...`"


_TIERS: tuple[tuple[str, tuple[Callable[[Suite], Problems], ...]], ...] = (
    ("silver", (_real_fixtures, _handshake)),
    ("gold", (_both_ways, _tried)),
)
