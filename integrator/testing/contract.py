"""What every adapter must keep to: sentences an author can act on, and a pytest class that is empty of them.

`problems(MyAdapter)` runs all; `adapter_contract(MyAdapter)` makes one test of each rule and fixture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from integrator.sdk import Adapter, Rejected
from integrator.testing import adapter_rules, fixture_rules, way_back_rules
from integrator.testing.fixtures import Fixture
from integrator.testing.suite import Problems, Suite

FIXTURE_RULES: tuple[Callable[[Suite, Fixture], Problems], ...] = (
    fixture_rules.verifies,
    fixture_rules.rejects,
    fixture_rules.golden,
    fixture_rules.pure,
    fixture_rules.survives,
    fixture_rules.withstands,
    fixture_rules.keeps_amounts,
    fixture_rules.ignores_unknown,
)
ADAPTER_RULES: tuple[Callable[[Suite], Problems], ...] = (
    adapter_rules.imports_little,
    adapter_rules.covers,
    adapter_rules.finds_orders,
    adapter_rules.sources,
    way_back_rules.settings_used,
    adapter_rules.calls_declared,
    adapter_rules.readme,
    way_back_rules.commands,
    way_back_rules.pages,
)


def checks(kind: type[Adapter], every: int = 1) -> Iterator[tuple[str, Callable[[], list[str]]]]:
    """(name, check) of every rule, and for rules about fixtures of every fixture; a check gives its problems.

    `every`: only each n-th place of a body is damaged.
    """
    suite = Suite(kind, every)
    for rule in ADAPTER_RULES:
        yield rule.__name__, partial(_run, partial(rule, suite))
    for fixture in suite.fixtures:
        for fixture_rule in FIXTURE_RULES:
            yield f"{fixture_rule.__name__}[{fixture.name}]", partial(_run, partial(fixture_rule, suite, fixture))


def _run(rule: Callable[[], Problems]) -> list[str]:
    try:
        return list(rule())
    except Rejected as error:
        return [f"a signed fixture is rejected: {error}"]


def problems(kind: type[Adapter], every: int = 1) -> list[str]:
    """Every sentence of every rule; empty for an adapter that keeps the contract. `every` as in `checks`."""
    return [f"{name}: {problem}" for name, check in checks(kind, every) for problem in check()]


def adapter_contract(kind: type[Adapter]) -> type:
    """A pytest class with one test for each rule and fixture: `TestAcme = adapter_contract(Acme)`.

    `fixtures/` and README.md are found beside the class's module. Only this needs pytest.
    """
    import pytest

    @pytest.mark.parametrize("check", [pytest.param(check, id=name) for name, check in checks(kind)])
    def test_contract(self: Any, check: Callable[[], list[str]]) -> None:
        """The adapter keeps this rule of the contract."""
        assert check() == []

    return type(f"Test{kind.__name__}", (), {"test_contract": test_contract, "__doc__": f"{kind.title}: the contract."})
