"""One refund id is one refund, told by all its facts together (CONTRACT.md 6)."""

import pytest
from support import line, refunded, snapshot

from integrator.core.money import Money
from integrator.core.refunds import refunds
from integrator.core.types import RefundState


def one(*events):
    """The only refund that these facts tell of."""
    (view,) = refunds(events)
    return view


@pytest.mark.parametrize(
    ("states", "furthest"),
    [
        (("pending", "settled"), "settled"),
        (("settled", "pending"), "settled"),
        (("manual", "pending"), "manual"),
        (("unknown", "pending"), "pending"),
        (("manual", "settled"), "settled"),
    ],
)
def test_furthest_state(states, furthest):
    """A refund's state is the furthest told, whatever was told last."""
    view = one(*(refunded(state=state, when=hour) for hour, state in enumerate(states)))
    assert view.state == RefundState(furthest)
    assert not view.ended


def test_never_added_up():
    """Facts of one refund are not summed: the lines are the most complete told, the amount the newest."""
    view = one(
        refunded("F1", line(quantity=2), state="pending", amount="10.00"),
        refunded("F1", state="settled", amount="12.00", when=1),
    )
    assert [item.quantity for item in view.lines] == [2]
    assert view.amount == Money.parse("12.00", "USD")


def test_two_refunds_are_two():
    """Refunds of different ids stay apart, oldest first."""
    assert [view.id for view in refunds([refunded("F2", when=2), refunded("F1", when=3)])] == ["F2", "F1"]


@pytest.mark.parametrize(
    ("facts", "ended"),
    [
        ([refunded(), refunded(kind="refund.failed", when=1)], True),
        ([refunded(), refunded(kind="refund.cancelled", when=1)], True),
        ([refunded(state="failed", when=1), refunded(state="settled", when=2)], False),
        ([refunded(state="failed", when=1), refunded(state="settled", when=1)], True),
        ([refunded(state="failed", when=2), refunded(state="settled", when=1)], True),
        ([refunded(kind="refund.failed", when=1), refunded(state="pending", when=2)], True),
    ],
)
def test_failure_ends_it_unless_settled_later(facts, ended):
    """A failed refund is over unless a later-dated fact says that it was settled."""
    assert one(*facts).ended is ended


def test_a_failure_alone_is_no_refund():
    """A failure of a refund nobody told of is nothing."""
    assert refunds([refunded(kind="refund.failed")]) == ()


@pytest.mark.parametrize(
    ("snapshots", "ended"),
    [
        ([], False),
        ([snapshot(when=5)], True),
        ([snapshot("F1", when=5)], False),
        ([snapshot(when=5), snapshot("F1", when=6)], False),
        ([snapshot("F1", when=5), snapshot(when=6)], True),
        ([snapshot("F1", "F2", when=5), snapshot(when=5)], True),
        ([snapshot(when=1)], False),
        ([snapshot(when=0)], False),
    ],
    ids=["none", "missing", "listed", "listed again", "gone", "same time", "as old as the refund", "older"],
)
def test_snapshots_undo_what_they_miss(snapshots, ended):
    """A refund missing from the newest snapshot dated after it was undone; of equally new ones one without it wins."""
    assert one(refunded("F1", when=1), *snapshots).ended is ended


def test_snapshots_say_nothing_of_what_is_only_asked():
    """A refund that is only asked for is on no platform's list, and a snapshot does not end it."""
    view = one(refunded("F1", line(), kind="refund.requested", state="unknown"), snapshot(when=5))
    assert not view.ended
    assert not view.issued


def test_cumulative_sums_replace_one_another():
    """Sums so far for one subject are not added: the newest sum stands."""
    view = one(
        refunded("F1", amount="10.00", cumulative=True, when=1), refunded("F1", amount="25.00", cumulative=True, when=2)
    )
    assert view.amount == Money.parse("25.00", "USD")


def test_shipping_only():
    """Money for freight alone is told apart from money for goods."""
    freight = Money.parse("10.00", "USD")
    assert one(refunded("F1", shipping=freight)).shipping_only
    assert not one(refunded("F1", amount="12.00", shipping=freight)).shipping_only
    assert not one(refunded("F1", line(), shipping=freight)).shipping_only
