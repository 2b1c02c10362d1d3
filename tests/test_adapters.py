"""Every adapter found keeps the contract: one test for each rule and fixture."""

from collections.abc import Callable, Iterator

import pytest

from integrator.registry import Registry
from integrator.testing.contract import checks


def _all() -> Iterator[object]:
    registry = Registry()
    for slug in registry.slugs():
        for name, check in checks(type(registry.get(slug))):
            yield pytest.param(check, id=f"{slug}-{name}")


@pytest.mark.parametrize("check", list(_all()))
def test_contract(check: Callable[[], list[str]]):
    """The adapter keeps this rule."""
    assert check() == []


def test_none_is_broken():
    """Every adapter of ours can be loaded."""
    assert Registry().broken == {}
