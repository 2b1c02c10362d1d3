"""`integrator outbox`."""

from datetime import timedelta

import pytest
import sqlalchemy as sa
from support import line, refunded

from integrator.db.models import audit


@pytest.fixture
def told(here):
    """A message to Acme, due and not sent; gives its id."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.post(refunded("F1", line(disposition="return")))
    here.read()
    return here.items("outbox", "list")[0]["id"]


KEYS = {
    *("id", "kind", "type", "supplier", "rma", "version", "state"),
    *("attempts", "next_attempt_at", "last_status", "last_error"),
}


def test_list(here, told):
    """A listing has the keys programs rely on, and only the state asked for."""
    (item,) = here.items("outbox", "list", "--state", "due")
    assert set(item) >= KEYS
    assert (item["kind"], item["type"], item["version"]) == ("instruction", "return.instruction", 1)
    assert (item["attempts"], item["last_status"]) == (0, None)
    here.work(500)
    (item,) = here.items("outbox", "list", "--state", "pending")
    assert (item["attempts"], item["last_status"]) == (1, 500)
    assert item["next_attempt_at"]
    assert "500" in here.ok("outbox", "list")
    here.later = timedelta(hours=1)
    here.work()
    assert [one["id"] for one in here.items("outbox", "list", "--state", "delivered")] == [told]
    for state in ("pending", "due", "superseded", "dead"):
        assert here.items("outbox", "list", "--state", state) == []


def test_show(here, told):
    """Before the first attempt what it will say, then the bytes that were sent, and every attempt."""
    before = here.json("outbox", "show", told)
    assert (before["body"], before["attempt_log"]) == (None, [])
    assert before["content"]["lines"][0]["sku"] == "AC-1"
    here.work(500)
    after = here.json("outbox", "show", told)
    assert after["body"]["data"]["instruction_id"] == told
    assert [(one["number"], one["status"]) for one in after["attempt_log"]] == [(1, 500)]
    assert after["inbox_id"] == "inb_1"
    assert "attempt 1 at" in here.ok("outbox", "show", told)


def test_resend_a_dead_one(here, told):
    """By its id or by its age it goes out again, with the same id and the same bytes."""
    for words in ([told], ["--since", "3d"]):
        here.die()
        dead = here.json("outbox", "show", told)
        assert dead["state"] == "dead"
        assert here.json("outbox", "resend", *words) == {"resent": 1}
        again = here.json("outbox", "show", told)
        assert (again["state"], again["body"]) == ("due", dead["body"])
    here.work()
    assert here.items("outbox", "list")[0]["state"] == "delivered"


def test_resend_a_delivered_one(here, told):
    """Only when it is named; it stays delivered."""
    here.work()
    assert here.json("outbox", "resend", "--since", "3d") == {"resent": 0}
    assert here.json("outbox", "resend", told) == {"resent": 1}
    here.work(500)
    about = here.json("outbox", "show", told)
    assert (about["state"], about["attempts"]) == ("delivered", 2)


def test_a_superseded_one_is_refused(here, told):
    """The error names the version that took its place."""
    here.post(refunded("F2", line("2")), id_="msg_2")
    here.work()
    newer, older = here.items("outbox", "list")
    assert (older["id"], older["state"]) == (told, "superseded")
    done = here("outbox", "resend", told)
    assert (done.code, newer["id"] in done.err) == (1, True)


def test_resend_is_on_the_trail(here, told):
    """Who, how many and which; what is refused leaves no row."""
    here.die()
    here.json("outbox", "resend", told)
    here.die()
    here.json("outbox", "resend", "--since", "2026-01-01T00:00:00Z")
    assert here("outbox", "resend", told, "ins_nothing").code == 1
    with here.app() as app, app.database.read() as conn:
        rows = conn.execute(sa.select(audit).order_by(audit.c.id)).all()
    assert [row.subject for row in rows] == [
        f"1 message: {told}",
        "1 message: dead, written since 2026-01-01T00:00:00Z",
    ]
    assert {(row.act, row.who, row.user_id) for row in rows} == {("resend", "command line", None)}


@pytest.mark.parametrize("act", ["show", "resend"])
def test_an_unknown_message(here, act):
    """Exit code 1 and where to look."""
    done = here("outbox", act, "ins_nothing")
    assert (done.code, "outbox list" in done.err) == (1, True)


@pytest.mark.parametrize(
    "words", [["show"], ["resend"], ["resend", "ins_1", "--since", "2h"], ["resend", "--since", "soon"]]
)
def test_a_wrong_call(here, words):
    """Nothing named, both named, or no time: a wrong call."""
    assert here("outbox", *words).code == 2
