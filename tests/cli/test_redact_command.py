"""`integrator redact`: exactly one of its three ways, counts before and after, and what is left to do."""

from __future__ import annotations

import json

import pytest
from cli_support import Here
from support import event, line, refunded

from integrator.core.types import Party

CUSTOMER = Party(ref="cust-191167", name="Wilhelmina Canary", email="w.canary@mail.example")


@pytest.fixture
def told(here: Here) -> Here:
    """A shop that told of one customer, and of a request to forget them; all was delivered."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.post(refunded("F1", line(), customer=CUSTOMER))
    asked = event("customer.redact_requested", "customer:cust-191167", order=None, when=2, customer=CUSTOMER)
    here.post(asked, id_="msg_2")
    here.work()
    return here


COUNTS = {"orders": 1, "events": 2, "cases": 0, "instructions": 1, "messages": 2, "kept": 0, "waiting": 0}


def test_customer(told: Here) -> None:
    """A dry run counts what a run then does; afterwards nothing is left, and the raw message is a hash."""
    counted = told.json("redact", "--customer", "cust-191167", "--dry-run")
    assert counted == {"dry_run": True, **COUNTS, "duties": [], "duties_left": 1}
    assert "w.canary@" in told.ok("inbox", "show", "inb_1")
    done = told.json("redact", "--customer", "cust-191167")
    assert done == {"dry_run": False, **COUNTS, "duties": [], "duties_left": 0}
    shown = told.json("inbox", "show", "inb_1")
    assert (shown["body"], shown["size"], len(shown["sha256"]), shown["state"]) == ("", 0, 64, "done")
    assert "redacted" in shown["note"]
    (sent,) = told.items("outbox", "list")
    body = told.json("outbox", "show", sent["id"])["body"]
    assert (body["redacted"], len(body["sha256"])) == (True, 64)
    assert told.json("redact", "--customer", "cust-191167")["events"] == 0


def test_pending(told: Here) -> None:
    """What platforms asked for is listed by a dry run, and carried out without."""
    (duty,) = told.json("redact", "--pending", "--dry-run")["duties"]
    assert (duty["scope"], duty["customer"]) == ("customer", "cust-191167")
    assert "customer cust-191167" in told.ok("redact", "--pending", "--dry-run")
    assert told.json("redact", "--pending")["duties_left"] == 0
    assert told.json("redact", "--pending")["duties"] == []
    assert "Redacted: 0 orders" in told.ok("redact", "--pending")


def test_older_than(told: Here) -> None:
    """Nothing that is younger goes; nothing of another account does."""
    assert told.json("redact", "--older-than", "1")["orders"] == 0
    told.json("account", "add", "Second")
    assert told("redact", "--older-than", "1").code == 1
    assert told.json("redact", "--older-than", "1", "--account", "Second")["orders"] == 0
    assert told("redact", "--customer", "cust-191167", "--account", "Second").code == 1


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--customer", "a", "--pending"),
        ("--customer", "a", "--older-than", "3"),
        ("--older-than", "0"),
        ("--older-than", "x"),
        ("--pending", "--connection", "own"),
        ("--customer", ""),
    ],
)
def test_wrong_calls(told: Here, words: tuple[str, ...]) -> None:
    """None of the three ways, or two of them, is a wrong call, and changes nothing."""
    assert told("redact", *words).code == 2
    assert "w.canary@" in told.ok("inbox", "show", "inb_1")


def test_unknown(told: Here) -> None:
    """A customer or a shop that nobody knows is one sentence."""
    done = told("redact", "--customer", "nobody")
    assert (done.code, len(done.err.splitlines())) == (1, 1)
    assert told("redact", "--customer", "cust-191167", "--connection", "none").code == 1


def test_on_its_way(here: Here) -> None:
    """What is still being tried is told, and its duty with it, in words too."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.post(refunded("F1", line(), customer=CUSTOMER))
    here.work(500)
    assert "1 instructions are still on their way" in here.ok("redact", "--customer", "cust-191167")
    assert json.loads(here.ok("redact", "--customer", "cust-191167", "--json"))["kept"] == 1
