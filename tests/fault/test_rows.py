"""The fault matrix in short: each row once, on real processes. `make fault` runs all rows, longer and several times."""

from __future__ import annotations

from pathlib import Path

import pytest
from rows import ROWS
from stage import SHORT, Stage

pytestmark = pytest.mark.processes
SEED = 1
IN_SHORT = ("1", "2", "3", "4", "5", "6", "7", "8", "12", "13", "41", "45")


@pytest.mark.parametrize("name", IN_SHORT)
def test_nothing_is_lost_and_nothing_doubled(name: str, tmp_path: Path) -> None:
    """After the fault all becomes quiet, and the invariants I1 to I7 hold as seen from outside."""
    row = ROWS[name]
    with Stage(tmp_path, size=SHORT, fail_point=row.fail_point, own_valkey=row.own_valkey) as stage:
        for turn in range(row.variants):
            found = stage.try_row(row, f"{SEED}/{name}/{turn}")
            assert not found.problems, "\n".join(found.problems)
            assert found.delivered
