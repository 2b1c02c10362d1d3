"""The wait before the next try: schedule, jitter, Retry-After."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from integrator.core.backoff import next_attempt, parse_retry_after
from integrator.core.errors import InvalidValue

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(("tries", "expected"), [(1, 10), (2, 60), (3, 300), (4, None), (99, None)])
def test_schedule(tries, expected):
    """Each failed try takes the next value, and after the last there is none."""
    assert next_attempt((10, 60, 300), tries, jitter=0) == expected


@pytest.mark.parametrize(("jitter", "expected"), [(-1, 90), (0, 100), (0.5, 105), (1, 110)])
def test_jitter_moves_by_a_tenth(jitter, expected):
    """Jitter moves the wait by up to ten per cent both ways."""
    assert next_attempt((100,), 1, jitter=jitter) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("retry_after", "expected"), [(None, 100), (0, 100), (5, 100), (400, 400), (99999999, 86400), (86400, 86400)]
)
def test_retry_after_between_schedule_and_a_day(retry_after, expected):
    """Retry-After lengthens the wait, never shortens it, and never beyond a day."""
    assert next_attempt((100,), 1, jitter=0, retry_after=retry_after) == expected


def test_retry_after_does_not_prolong_a_spent_schedule():
    """When the schedule is spent, Retry-After does not give another try."""
    assert next_attempt((100,), 2, jitter=0, retry_after=5) is None


@pytest.mark.parametrize(("tries", "jitter"), [(0, 0), (-1, 0), (1, 1.1), (1, float("nan"))])
def test_impossible_arguments(tries, jitter):
    """No failed try, and a jitter outside [-1, 1], are mistakes of the caller."""
    with pytest.raises(InvalidValue):
        next_attempt((10,), tries, jitter=jitter)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("5", 5),
        (" 120 ", 120),
        ("1.5", 1.5),
        ("0", 0),
        ("99999999", 99999999),
        ("Tue, 24 Nov 2026 12:01:30 GMT", 90),
        ("Tuesday, 24-Nov-26 12:01:30 GMT", 90),
        ("Tue Nov 24 12:01:30 2026", 90),
        ("Tue, 24 Nov 2026 13:01:30 +0100", 90),
    ],
)
def test_retry_after_is_read(value, expected):
    """Seconds and the three forms of an HTTP date are read."""
    assert parse_retry_after(value, NOW) == expected


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "nan",
        "inf",
        "-5",
        "1e9",
        "soon",
        "٣",
        "9" * 400,
        "5, 6",
        "\x00",
        "Tue, 24 Nov 2026 11:59:59 GMT",
        "Tue, 99 Nov 2026 12:00:00 GMT",
        "Mon, 01 Jan 0000 00:00:00 GMT",
        "Mon, 01 Jan 99999 00:00:00 GMT",
    ],
)
def test_rubbish_is_no_retry_after(value):
    """Rubbish, negative values and dates gone by count as not sent."""
    assert parse_retry_after(value, NOW) is None


def test_now_may_have_another_offset():
    """The date is compared as an instant, whatever the offset of `now`."""
    there = NOW.astimezone(timezone(timedelta(hours=8)))
    assert parse_retry_after("Tue, 24 Nov 2026 12:00:10 GMT", there) == 10
