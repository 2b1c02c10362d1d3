"""`integrator doctor` names what is wrong and what to do, and is silent about what is well."""

import json
from datetime import timedelta

from support import line, refunded


def wrong(here):
    """What doctor finds wrong, each with its remedy."""
    done = here("doctor", "--json")
    found = json.loads(done.out)
    assert (done.code, done.err) == (0 if found["ok"] else 1, "")
    return {one["what"]: one["remedy"] for one in found["findings"] if not one["ok"]}


def test_a_fresh_set_up_is_well(here):
    """A fresh, empty set-up is not wrong."""
    assert wrong(here) == {}


def test_a_shop_without_its_secret(here):
    """A connection that misses a required setting is named with the command that sets it."""
    here.json("connect", "generic", "--name", "own")
    assert wrong(here) == {"connection own": 'integrator connect generic --name "own" --set ...'}


def test_a_supplier_without_address(here):
    """It is wrong only once a message waits for the address."""
    here.shop()
    here.json("supplier", "add", "--name", "Acme")
    here.ok("route", "add", "--supplier", "Acme", "--default")
    assert wrong(here) == {}
    here.post(refunded("F1", line()))
    here.work()
    assert wrong(here) == {"supplier Acme": 'integrator supplier update "Acme" --url ...'}


def test_an_endpoint_that_said_gone(here):
    """A 410 switches the endpoint off: doctor names it and the dead message."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.post(refunded("F1", line()))
    here.work(410)
    found = wrong(here)
    assert found["supplier Acme"] == 'integrator supplier test "Acme"'
    assert "outbox resend" in found["dead instructions"]


def test_unread_parked_and_unrouted(here):
    """Messages nobody reads, those not understood and lines without supplier are told apart."""
    here.shop()
    here.later = -timedelta(minutes=2)
    here.post(refunded("F1", line()))
    here.post(body=b"[{}]", id_="msg_2")
    assert set(wrong(here)) == {"messages nobody reads"}
    here.work()
    assert set(wrong(here)) == {"messages not understood", "cases with a line without supplier"}


def test_a_lost_key(here, monkeypatch):
    """Secrets sealed under a key that is gone are named, not a traceback."""
    here.shop()
    monkeypatch.setenv("INTEGRATOR_SECRET_KEY", "b" * 42 + "A=")
    assert "INTEGRATOR_SECRET_KEY" in wrong(here)["stored secrets"]


def test_for_people(here):
    """Without --json each finding is a line that begins with ok or WRONG."""
    here.json("connect", "generic", "--name", "own")
    done = here("doctor")
    assert done.code == 1
    assert {told.split()[0] for told in done.out.splitlines()} == {"ok", "WRONG"}
    assert "WRONG  connection own: misses secret -> integrator connect" in done.out


def test_wrong_environment(here, monkeypatch):
    """A variable that cannot be read is the only finding, and it is named."""
    monkeypatch.setenv("INTEGRATOR_MAX_BODY", "much")
    done = here("doctor")
    assert done.code == 1
    assert "INTEGRATOR_MAX_BODY" in done.out
