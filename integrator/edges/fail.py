"""Fail points: `INTEGRATOR_FAIL_POINT` names a step at which the process kills itself, for the fault tests.

`step` dies whenever it is passed, `step:3` at the third passing of a process, `step@FILE` once only: the FILE, made
just before, spares every later passing and every restarted process. Both can be joined: `step:3@FILE`.
"""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable


def make_step(fail_point: str | None) -> Callable[[str], None]:
    """The callable that services call with the name of each step they pass; it does nothing when no point is set."""
    if fail_point is None:
        return _pass
    point, _, mark = fail_point.partition("@")
    name, _, number = point.partition(":")
    wanted, passings = int(number or 0), itertools.count(1)

    def step(passed: str) -> None:
        if passed == name and (wanted in (0, next(passings))) and (not mark or _is_first(mark)):
            os.kill(os.getpid(), signal.SIGKILL)

    return step


def _pass(passed: str) -> None:
    """No fail point is set."""


def _is_first(mark: str) -> bool:
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return False
    return True
