"""When a supplier that does not work is left alone, and for how long: the numbers, and what an answer says of it.

The rules are in docs/architecture.md; the state is SQL (`db/breakers.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

FAILURES = 10
"""So many in a row open the breaker."""

TRIED = 16
"""While it is open, so many messages at least go by their own schedule; what was never tried waits beyond that."""

LONGEST_PAUSE = 60.0
LONGEST_HOLD = timedelta(days=3)
"""What was never tried is tried after that, whatever the breaker says."""

_JITTER = 0.1


def works(status: int | None) -> bool:
    """Whether an answer shows an endpoint that is there; 5xx, 429 and silence do not."""
    return status is not None and status < 500 and status != 429


def pause(schedule: Sequence[float], open_for: float, *, jitter: float) -> float:
    """Seconds until something never tried may go, `open_for` seconds after the breaker opened.

    As long again as it has been open, so that pauses double, from the first wait of the schedule up to a minute.
    """
    first = min(schedule[0], LONGEST_PAUSE) if schedule else 1.0
    return min(max(first, open_for), LONGEST_PAUSE) * (1 + _JITTER * jitter)


def life(schedule: Sequence[float]) -> float:
    """Seconds after which a message is given up, however few tries it had: three days, or the whole schedule."""
    return (1 + _JITTER) * max(LONGEST_HOLD.total_seconds(), sum(schedule))
