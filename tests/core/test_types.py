"""Core types hold their invariants from birth."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrator.core.errors import InvalidValue
from integrator.core.types import (
    Disposition,
    Due,
    EventKind,
    Line,
    OrderRef,
    Party,
    Ref,
    Refund,
    RefundState,
    ReturnEvent,
    SubjectKind,
    clean_text,
)

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)
RETURN = Ref(kind=SubjectKind.RETURN, id="R1")


@pytest.mark.parametrize("quantity", [0, -1, 1.0, True, "1", None, 10**9 + 1])
def test_quantity_is_a_positive_whole_number(quantity):
    """A quantity is a whole number from 1 up; a bool or a float is none."""
    with pytest.raises(InvalidValue, match="quantity"):
        Line(line_id="1", quantity=quantity)


@pytest.mark.parametrize("id_", ["", None, 7, "x" * 256])
def test_ids_are_text(id_):
    """An id is a text of 1 to 255 characters, wherever it stands."""
    for make in (
        lambda: Ref(kind=SubjectKind.RETURN, id=id_),
        lambda: OrderRef(id=id_),
        lambda: Line(line_id=id_, quantity=1),
        lambda: Refund(id=id_, amount=None, state=RefundState.UNKNOWN),
    ):
        with pytest.raises(InvalidValue):
            make()


def test_times_need_an_offset():
    """A time without an offset is refused."""
    naive = datetime(2026, 3, 2, 8)
    for make in (
        lambda: ReturnEvent(kind=EventKind.RETURN_CLOSED, subject=RETURN, occurred_at=naive),
        lambda: OrderRef(id="1", placed_at=naive),
        lambda: Due(by=naive),
    ):
        with pytest.raises(InvalidValue, match="offset"):
            make()


def test_times_become_utc():
    """Equal moments are equal events, whatever offset they were told in."""
    there = AT.astimezone(timezone(timedelta(hours=8)))
    event = ReturnEvent(kind=EventKind.RETURN_CLOSED, subject=RETURN, occurred_at=there)
    assert event.occurred_at == AT
    assert event.occurred_at.tzinfo is UTC


def test_edge_of_the_calendar():
    """A time whose UTC lies outside the calendar is an invalid value, not an overflow."""
    edge = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
    with pytest.raises(InvalidValue, match="calendar"):
        Due(by=edge)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Ref(kind="parcel", id="1"),
        lambda: Line(line_id="1", quantity=1, disposition="burn"),
        lambda: Refund(id="1", amount=None, state="lost"),
        lambda: ReturnEvent(kind="return.eaten", subject=RETURN, occurred_at=AT),
    ],
)
def test_unknown_words_are_refused(make):
    """A word outside a vocabulary is refused, naming what there is."""
    with pytest.raises(InvalidValue, match="is one of"):
        make()


def test_words_become_members():
    """A word of a vocabulary given as text is the member."""
    assert Line(line_id="1", quantity=1, disposition="keep").disposition is Disposition.KEEP


@given(st.text(st.characters(codec=None), max_size=20))
def test_every_text_can_be_stored(text):
    """No text of an event holds what a database or JSON refuses: NUL and lone surrogates are replaced."""
    name = Party(name=text).name
    assert "\x00" not in name
    assert name.encode() == clean_text(text).encode()


def test_incomplete_is_said_by_extra():
    """Only a true `extra.incomplete` marks an event."""
    marks = [True, "true", 1, False, None]
    events = [
        ReturnEvent(kind=EventKind.RETURN_CLOSED, subject=RETURN, occurred_at=AT, extra={"incomplete": mark})
        for mark in marks
    ]
    assert [event.incomplete for event in events] == [True, False, False, False, False]
