"""`integrator rma` and `rebuild`."""

import pytest
from support import line, refunded, returned


@pytest.fixture
def cases(here):
    """A refund on one order, told to Acme, and a return asked for on another; gives the refs, the newest first."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--sku", "AC-*")
    here.post(refunded("F1", line("1", title="Blue jug"), line("2", sku="ZZ-1")))
    here.work()
    here.post(returned("requested", "R1", line("3"), order="1002", when=1), id_="msg_2")
    here.work()
    return [item["ref"] for item in here.items("rma", "list")]


def test_list(here, cases):
    """A listing has the keys programs rely on."""
    for item in here.items("rma", "list"):
        assert set(item) >= {"ref", "platform", "order", "headline", "stage", "opened_at", "updated_at"}
        assert item["platform"] == "generic"
    assert {item["order"]["id"] for item in here.items("rma", "list")} == {"1001", "1002"}
    assert cases[0] in here.ok("rma", "list")


def test_waits_for(here, cases):
    """Each side's list holds the cases whose headline says so; the four lists share none."""
    headlines = {item["ref"]: item["headline"] for item in here.items("rma", "list")}
    for side in ("supplier", "merchant", "customer", "platform"):
        found = {item["ref"] for item in here.items("rma", "list", "--waits-for", side)}
        assert found == {ref for ref, headline in headlines.items() if headline == f"waiting_for_{side}"}
    assert any(headline.startswith("waiting_for_") for headline in headlines.values())


def test_show(here, cases):
    """One case with its lines, legs and timeline; the ref may be written in small letters."""
    ref = here.items("rma", "list")[1]["ref"]
    about = here.json("rma", "show", ref.lower())
    assert (about["ref"], about["order"]["id"], about["platform"]) == (ref, "1001", "generic")
    assert [(one["sku"], bool(one["supplier"])) for one in about["lines"]] == [("AC-1", True), ("ZZ-1", False)]
    (leg,) = about["legs"]
    assert (leg["version"], leg["transport"], leg["status"]) == (1, "delivered", "credit_due")
    kinds = [entry["kind"] for entry in about["timeline"]]
    assert {"refund.issued", "system.routed", "outbox.delivered"} <= set(kinds)
    assert about["timeline"] == sorted(about["timeline"], key=lambda entry: entry["at"])


def test_show_for_people(here, cases):
    """The same as sentences, with what a line without supplier needs."""
    told = here.ok("rma", "show", here.items("rma", "list")[1]["ref"])
    assert "Blue jug" in told
    assert "add a route" in told
    assert "A refund was made: 10.00 USD" in told


def test_an_unknown_case(here):
    """Exit code 1 and where to look."""
    done = here("rma", "show", "RMA-XXXXXXXX")
    assert (done.code, "rma list" in done.err) == (1, True)


def test_an_empty_list(here):
    """Nothing there is no error."""
    assert here.items("rma", "list") == []
    assert here.ok("rma", "list")


def test_rebuild(here, cases):
    """Every order is computed anew, to the same case, and nothing is written for suppliers."""
    before = [here.json("rma", "show", ref) for ref in cases]
    sent = here.items("outbox", "list")
    told = here.ok("rebuild")
    assert told == "The cases of 2 orders were computed anew.\n"
    assert [here.json("rma", "show", ref) for ref in cases] == before
    assert here.items("outbox", "list") == sent


def test_an_alias_shows_the_case_it_became(here):
    """Where two cases meet, the younger ref still leads to what they are now."""
    here.shop()
    for number, told in enumerate(
        (returned("requested", "R1", line("1")), refunded("F1", line("2"), when=1)),
    ):
        here.post(told, id_=f"msg_{number}")
        here.read()
    assert len(here.items("rma", "list")) == 2
    here.post(returned("updated", "R1", line("1"), line("2"), when=2), id_="msg_9")
    here.read()
    (item,) = here.items("rma", "list")
    (alias,) = here.json("rma", "show", item["ref"])["aliases"]
    assert here.json("rma", "show", alias)["ref"] == item["ref"]
    assert alias in here.ok("rma", "show", item["ref"])
