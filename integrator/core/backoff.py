"""When to try again: a schedule with jitter, and what the other side asked for by Retry-After."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from integrator.core.errors import InvalidValue

LONGEST_WAIT = 86400.0
_JITTER = 0.1
_SECONDS = re.compile(r"[0-9]{1,15}(\.[0-9]{1,9})?", re.ASCII)


def next_attempt(
    schedule: Sequence[float], tries: int, *, jitter: float, retry_after: float | None = None
) -> float | None:
    """Seconds until the next try after `tries` (1 or more) failed ones; None when the schedule is spent.

    `jitter` is a random number in [-1, 1] that moves the scheduled wait by up to 10 %. `retry_after` (seconds) can
    only lengthen that wait, and to one day at most.
    """
    if tries < 1 or not -1 <= jitter <= 1:
        raise InvalidValue("next_attempt takes at least one failed try and a jitter from -1 to 1")
    if tries > len(schedule):
        return None
    scheduled = schedule[tries - 1] * (1 + _JITTER * jitter)
    return scheduled if retry_after is None else max(scheduled, min(retry_after, LONGEST_WAIT))


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds named by a Retry-After header (a number or an HTTP date, seen from `now`); None for anything else."""
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    aware = until if until.tzinfo else until.replace(tzinfo=UTC)
    seconds = (aware - now).total_seconds()
    return seconds if seconds >= 0 else None
