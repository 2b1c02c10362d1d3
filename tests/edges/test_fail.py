"""Fail points, in processes that may die."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from integrator.edges.fail import make_step

CODE = (
    "import sys; from integrator.edges.fail import make_step; step = make_step(sys.argv[1])\n"
    "for name in ('read', 'sent', 'sent', 'saved'): print(name, flush=True); step(name)"
)


def passed(fail_point):
    """The steps a process reached, and how it ended."""
    ended = subprocess.run(
        [sys.executable, "-c", CODE, fail_point], capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    return ended.stdout.split(), ended.returncode


@pytest.mark.parametrize(
    ("fail_point", "steps"), [("sent", ["read", "sent"]), ("sent:2", ["read", "sent", "sent"]), ("read", ["read"])]
)
def test_a_process_dies_at_the_named_step(fail_point, steps):
    """By SIGKILL, at the first or the numbered passing."""
    assert passed(fail_point) == (steps, -signal.SIGKILL)


def test_a_step_nobody_passes_kills_nobody():
    """Another name, or a passing that never comes, changes nothing."""
    for fail_point in ("other", "sent:3"):
        assert passed(fail_point) == (["read", "sent", "sent", "saved"], 0)


def test_a_marked_point_strikes_once(tmp_path):
    """The file made before the end spares the next process."""
    mark = tmp_path / "struck"
    assert passed(f"sent:2@{mark}") == (["read", "sent", "sent"], -signal.SIGKILL)
    assert mark.exists()
    assert passed(f"sent:2@{mark}")[1] == 0


def test_without_a_point_nothing_happens():
    """No variable, no effect."""
    assert make_step(None)("sent") is None
