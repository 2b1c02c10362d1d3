"""`integrator rma` and `rebuild`."""

import json
from urllib.parse import urlsplit

import pytest
import requests
import sqlalchemy as sa
from support import line, refunded, returned

from integrator.db.models import audit

TWO = [{"line_id": "3", "quantity": 2}]


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
    """Each side's list holds the cases that wait for it; the four lists share none."""
    waits = {item["ref"]: item["waits"] and item["waits"]["for"] for item in here.items("rma", "list")}
    for side in ("supplier", "merchant", "customer", "platform"):
        found = {item["ref"] for item in here.items("rma", "list", "--waits-for", side)}
        assert found == {ref for ref, who in waits.items() if who == side}
    assert any(waits.values())


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


def test_answer_and_act(here, cases):
    """The owner answers for a supplier and acts on a case; each is told once more in the audit trail."""
    ref = cases[0]
    done = here.json("rma", "answer", ref, "confirm", "--supplier", "Acme", "--set", "authorization_no=A-77")
    assert (done["status"], done["headline"]) == ("confirmed", "waiting_for_merchant")
    told = here.ok("rma", "act", ref, "decline", "--text", "outside the window")
    assert told == f"{ref}: decline is done; the case is declined.\n"
    about = here.json("rma", "show", ref)
    assert [entry["answer"]["by"] for entry in about["timeline"] if entry.get("answer")] == ["merchant", "merchant"]
    with here.app() as app, app.database.read() as conn:
        noted = conn.execute(sa.select(audit.c.act, audit.c.subject).order_by(audit.c.id)).all()
    assert noted == [("rma.answer.confirm", ref), ("rma.decline", ref)]


@pytest.mark.parametrize(
    ("call", "code", "says"),
    [
        (("answer", "REF", "confirm", "--supplier", "Acme", "--set", "colour=red"), 2, "colour"),
        (("answer", "REF", "received", "--supplier", "Acme", "--set", f"lines={json.dumps(TWO)}"), 1, "2 of 1"),
        (("answer", "REF", "confirm", "--supplier", "Acme", "--version", "7"), 1, "version 1"),
        (("answer", "REF", "sing", "--supplier", "Acme"), 2, "sing"),
        (("act", "REF", "decline"), 1, "/text"),
        (("act", "REF", "reopen"), 1, "closed"),
        (("act", "REF", "note", "--set", "text"), 2, "NAME=VALUE"),
    ],
)  # fmt: skip
def test_a_wrong_answer_or_act(here, cases, call, code, says):
    """What cannot be right is 2, what does not fit the case 1, and the sentence names it."""
    done = here("rma", *(cases[0] if word == "REF" else word for word in call))
    assert (done.code, says in done.err) == (code, True), done.err


def test_a_link_for_the_supplier(here, cases):
    """A link is made for a supplier that was told of the case, taken back, and both are in the audit log."""
    ref = here.items("rma", "list")[1]["ref"]
    made = here.json("rma", "link", ref, "--supplier", "Acme")
    path = urlsplit(made["link"]).path
    assert path.startswith("/s/")
    assert made["ends_at"].endswith("Z")
    assert "about this case only" in here.ok("rma", "link", ref, "--supplier", "Acme")
    with here.web() as port:
        assert requests.get(f"http://127.0.0.1:{port}{path}", timeout=10).status_code == 200
        assert "by no link any more" in here.ok("rma", "link", ref, "--supplier", "Acme", "--end")
        assert requests.get(f"http://127.0.0.1:{port}{path}", timeout=10).status_code == 410
    with here.app() as app, app.database.read() as conn:
        wanted = sa.select(audit.c.act).where(audit.c.act.like("link.%")).order_by(audit.c.id)
        assert list(conn.execute(wanted).scalars()) == ["link.give", "link.give", "link.end"]
    here.ok("supplier", "add", "--name", "Other")
    done = here("rma", "link", ref, "--supplier", "Other")
    assert (done.code, "there is no return" in done.err) == (1, True)
