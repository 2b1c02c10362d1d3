"""The numbers of the breaker."""

from __future__ import annotations

import pytest

from integrator.config import RETRY_SCHEDULE
from integrator.core.breaker import LONGEST_PAUSE, life, pause, works


@pytest.mark.parametrize(("status", "well"), [(200, True), (302, True), (404, True), (410, True)])
def test_an_answer(status: int, well: bool) -> None:
    """An endpoint that answers is there, whatever it says."""
    assert works(status) is well


@pytest.mark.parametrize("status", [None, 429, 500, 502, 503, 504])
def test_no_good_answer(status: int | None) -> None:
    """Silence, 5xx and 429 are failures."""
    assert works(status) is False


def test_pauses_double_up_to_a_minute() -> None:
    """From the schedule's first wait on, each pause is as long as the breaker has been open, one minute at most."""
    opened, pauses = 0.0, []
    for _ in range(5):
        pauses.append(pause(RETRY_SCHEDULE, opened, jitter=0))
        opened += pauses[-1]
    assert pauses == [10, 10, 20, 40, 60]
    assert pause((0.5, 1), 0, jitter=0) == 0.5
    assert (pause((), 0, jitter=0), pause((99999.0,), 0, jitter=0)) == (1, LONGEST_PAUSE)


@pytest.mark.parametrize("jitter", [-1.0, 1.0])
def test_pauses_are_spread(jitter: float) -> None:
    """By up to ten per cent."""
    assert pause(RETRY_SCHEDULE, 1000, jitter=jitter) == pytest.approx(60 + 6 * jitter)


def test_no_schedule_is_cut_short() -> None:
    """Even with every wait at its longest, a message that was never held has all its tries."""
    assert 1.1 * sum(RETRY_SCHEDULE) <= life(RETRY_SCHEDULE) <= 1.1 * 3 * 86400
    assert life((86400.0,) * 9) >= 1.1 * 9 * 86400
