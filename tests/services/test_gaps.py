"""What a platform knows and never told is found by asking it, taken over once, and reported."""

from __future__ import annotations

import pytest
from listing import Listing
from support import Bench, line, never, refunded, returned

from integrator.core.errors import Refused
from integrator.db.models import audit
from integrator.sdk.http import Response
from integrator.services import gaps


@pytest.fixture
def bench(database, clock):
    """A shop with a return that was told, whose platform lists that and more."""
    made = Bench(database, clock)
    made.tell(returned("requested", "R1", line("1"), when=101))
    made.send()
    listing = Listing(lambda message, shop: (), access=("secret",))
    listing.pages = [
        [returned("requested", "R1", line("1"), when=101), returned("approved", "R1", when=102)],
        [refunded("F9", line("9"), order="1009", when=102), returned("approved", "R7", order=None, when=102)],
    ]
    made.adapters.added["generic"] = listing
    object.__setattr__(made.context, "send", lambda call: Response(status=200, body=b"{}"))
    return made


def compared(bench, **told):
    """One comparison."""
    return gaps.compare(bench.context, bench.account, "own", **told)


def test_a_dry_run(bench):
    """What is missing is said, and nothing is changed."""
    before = [(row.ref, row.document) for row in bench.cases()]
    found = compared(bench, heal=False)
    assert (found.listed, len(found.missing), found.healed) == (4, 2, False)
    assert [(row.ref, row.document) for row in bench.cases()] == before
    assert bench.rows(audit) == []


def test_healed_once(bench):
    """Missing facts become part of their cases as if they had been told; a second comparison finds nothing more."""
    assert sorted(compared(bench).missing) == [
        "refund.issued:refund:F9:settled",
        "return.approved:return:R1:2026-03-06T14:00:00Z",
    ]
    assert {case.headline for case in bench.cases()} == {"waiting_for_customer", "money_open"}
    assert [row.act for row in bench.rows(audit)] == ["gap.healed"]
    again = compared(bench)
    assert (again.missing, len(bench.rows(audit))) == ([], 1)


def test_a_return_without_a_known_order(bench):
    """A fact whose order nobody knows is named, not lost in silence."""
    assert [key.split(":")[2] for key in compared(bench).homeless] == ["R7"]


def test_what_was_before(bench):
    """What happened before the shop was connected is not taken over: suppliers must not hear of last year's returns."""
    bench.adapters.added["generic"].pages = [[refunded("F0", line("8"), order="1008", when=99)]]
    found = compared(bench)
    assert (found.listed, found.before, found.missing) == (1, 1, [])
    assert len(bench.cases()) == 1


def test_a_platform_that_cannot_be_asked(bench):
    """That is said, and why."""
    del bench.adapters.added["generic"]
    with pytest.raises(Refused, match="cannot be"):
        compared(bench)


def test_every_night(bench, clock):
    """A shop is compared once a day, whoever looks how often; a failure is tried again after an hour."""
    assert not gaps.any_due(bench.context)
    clock.advance(hours=25)
    assert gaps.any_due(bench.context)
    assert gaps.run_due(bench.context, never) is False
    assert len(bench.cases()) == 2
    assert not gaps.any_due(bench.context)
    clock.advance(hours=25)
    object.__setattr__(bench.context, "send", lambda call: Response(status=503))
    assert gaps.run_due(bench.context, never) is False
    assert "a comparison failed" in bench.logged
    clock.advance(minutes=59)
    assert not gaps.any_due(bench.context)
    clock.advance(minutes=2)
    assert gaps.any_due(bench.context)
