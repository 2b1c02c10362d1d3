"""Evidence that an agreement needs: asked for once, named everywhere, and no policy pays without it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support import START, Bench, line, returned
from talking import agree, do, shown

from integrator.core.errors import Refused
from integrator.core.types import Category, Evidence, OrderRef, Reason
from integrator.services import policies
from integrator.services.policing import apply_policy

PHOTO = Evidence(url="https://shop.test/crack.jpg")
BROKEN = Reason(text="it broke after two days")


@pytest.fixture
def bench(database, clock):
    """A supplier that needs a photo of what broke, within 30 days."""
    made = Bench(database, clock)
    agree(made, evidence={Category.QUALITY: ("photo",)}, window_days=30)
    return made


def request(*pictures, when=99.0, step="requested"):
    """The customer's request, or an update of it."""
    return returned(step, "R1", line("1", reason=BROKEN, evidence=pictures), when=when)


def test_the_case_says_what_is_missing(bench, clock):
    """It waits for the merchant to ask, then for the customer; with the photo it goes on, and the supplier sees it."""
    bench.tell(request())
    (told,) = bench.send()
    assert told["data"]["lines"][0]["evidence"] == []
    about = shown(bench)
    assert about["lines"][0]["evidence_missing"] == ["photo"]
    assert (about["headline"], about["waits"]["what"]) == ("waiting_for_merchant", "ask_evidence")
    do(bench, "ask_evidence", text="Please send a picture.")
    about = shown(bench)
    assert [one["what"] for one in about["duties"] if one["owner"] == "customer" and not one["done_at"]] == [
        "give_evidence"
    ]
    assert about["waits"]["what"] == "confirm", "the supplier answers meanwhile"
    bench.tell(request(PHOTO, when=101, step="updated"))
    about = shown(bench)
    assert (about["lines"][0]["evidence_missing"], about["lines"][0]["evidence"][0]["url"]) == ([], PHOTO.url)
    (told,) = bench.send()
    assert [item["url"] for item in told["data"]["lines"][0]["evidence"]] == [PHOTO.url]


def test_nothing_is_missing(bench):
    """With the photo at once nobody is asked."""
    bench.tell(request(PHOTO))
    assert shown(bench)["waits"]["what"] == "confirm"
    with pytest.raises(Refused, match="no evidence is missing"):
        do(bench, "ask_evidence")


def test_a_policy_asks(bench):
    """An automatic approval waits for the photo, and for the merchant where the window is over."""
    policies.set_policy(bench.context, bench.account, {"automatic": True, "rules": [{"action": "approve"}]})
    bench.tell(request())
    outcome = apply_policy(bench.context, bench.account, shown(bench)["ref"])
    assert (outcome.action, outcome.acts) == ("ask", False)
    assert "needs a photo" in outcome.because
    bench.tell(request(PHOTO, when=101, step="updated"))
    assert apply_policy(bench.context, bench.account, shown(bench)["ref"]).acts


def test_outside_the_window(bench):
    """A late request is named so on the case."""
    late = replace(request(PHOTO, when=24 * 40), order=OrderRef(id="1001", placed_at=START))
    bench.clock.advance(hours=24 * 40)
    bench.tell(late)
    assert shown(bench)["lines"][0]["outside_window"] == {"days": 40, "window_days": 30}
