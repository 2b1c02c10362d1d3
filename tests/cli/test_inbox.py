"""`integrator inbox`."""

import json
import os
import pty
import sys
from datetime import timedelta

import pytest
import sqlalchemy as sa
from support import line, refunded

from integrator.core.codec import time_of, time_text
from integrator.db.models import audit

AGO = ("--since", "1h")


@pytest.fixture
def shop(here):
    """A connected shop."""
    here.shop()
    return here


def test_list(shop):
    """What is not read yet shows as pending, then as what became of it."""
    shop.post()
    (item,) = shop.items("inbox", "list")
    wanted = {"id", "connection", "topic", "delivery_id", "state", "reason", "received_at"}
    assert set(item) >= wanted
    assert (item["id"], item["delivery_id"], item["state"]) == ("inb_1", "msg_1", "pending")
    shop.work()
    assert shop.items("inbox", "list")[0]["state"] == "done"
    assert "inb_1" in shop.ok("inbox", "list")


def test_states(shop):
    """--state shows only these; a parked message says why."""
    shop.post()
    shop.post(body=b'{"kind": "refund.issued"}', id_="msg_2")
    shop.post(body=b"[]", id_="msg_3")
    shop.work()
    shop.post(refunded("F9", line()), id_="msg_4")
    found = {state: shop.items("inbox", "list", "--state", state) for state in ("parked", "done", "ignored", "pending")}
    assert {state: [item["id"] for item in items] for state, items in found.items()} == {
        "parked": ["inb_2"],
        "done": ["inb_1"],
        "ignored": ["inb_3"],
        "pending": ["inb_4"],
    }
    assert "subject" in found["parked"][0]["reason"]


@pytest.mark.parametrize("name", ["inb_1", "1"])
def test_show(shop, name):
    """Headers and body as they came, but for credentials, and what became of the message."""
    shop.post()
    shop.post(refunded("F1", line(), amount="99.00"))
    shop.work()
    about = shop.json("inbox", "show", name)
    assert (about["id"], about["state"], about["method"]) == ("inb_1", "done", "POST")
    assert json.loads(about["body"])[0]["kind"] == "refund.issued"
    assert about["headers"]["webhook-id"] == "msg_1"
    assert about["headers"]["authorization"] == "***"
    (difference,) = about["differences"]
    assert difference["size"] > 0
    assert "refund.issued" in shop.ok("inbox", "show", name)


@pytest.mark.parametrize("act", ["show", "replay"])
def test_an_unknown_message(shop, act):
    """Exit code 1 and where to look, however large the number."""
    for name in ("inb_7", "9" * 18):
        done = shop("inbox", act, name)
        assert (done.code, "inbox list" in done.err) == (1, True)


@pytest.mark.parametrize(
    "words",
    [
        ["show"],
        ["show", "x"],
        ["show", "inb_"],
        ["show", "inb_١"],
        ["show", "9" * 30],
        ["replay"],
        ["replay", "1", "--since", "2h"],
        ["replay", "--until", "2h"],
        ["replay", "1", "--until", "2h"],
        ["replay", "--since", "2h", "--until", "soon"],
        ["replay", "--since", "yesterday"],
        ["replay", "--since", "2026-11-24T10:00:00"],
        ["replay", "--since", "999999d"],
        ["replay", "ins_1"],
    ],
)
def test_a_wrong_call(shop, words):
    """What is no message id or no time, and replay of nothing or of both, is a wrong call."""
    assert shop("inbox", *words).code == 2


def test_replay(shop):
    """A parked message is read again, by its id or by its age, once it can be understood."""
    shop.post(body=b'{"kind": "refund.issued"}')
    shop.work()
    assert shop.items("inbox", "list")[0]["state"] == "parked"
    for words in (["inb_1"], ["1"], ["--since", "2h"], ["--since", "1d"], ["--since", "2020-01-01T00:00:00Z"]):
        assert shop.json("inbox", "replay", *words) == {"replayed": 1}
        assert shop.items("inbox", "list")[0]["state"] == "pending"
        shop.work()
    assert shop.json("inbox", "replay", "--since", "2100-01-01T00:00:00Z") == {"replayed": 0}
    assert "1 messages" in shop.ok("inbox", "replay", "1")


def trail(shop):
    """The audit trail."""
    with shop.app() as app, app.database.read() as conn:
        return conn.execute(sa.select(audit).order_by(audit.c.id)).all()


def at(shop, **ago):
    """A time, as it is typed."""
    with shop.app() as app:
        return time_text(app.context.now() - timedelta(**ago))


def test_replay_of_a_time(shop):
    """Between two times only what came then is read again, and what is printed says how many and from when."""
    shop.post()
    first = at(shop)
    shop.post(id_="msg_2")
    second = at(shop)
    shop.post(id_="msg_3")
    shop.work()
    assert shop.json("inbox", "replay", "--since", first, "--until", second) == {"replayed": 1}
    assert [item["state"] for item in shop.items("inbox", "list")] == ["done", "pending", "done"]
    assert [item["id"] for item in shop.items("inbox", "replay", *AGO, "--until", first, "--dry-run")] == ["inb_1"]
    assert shop.json("inbox", "replay", "--since", second, "--until", first) == {"replayed": 0}
    told = shop.ok("inbox", "replay", *AGO).splitlines()
    came = [item["received_at"] for item in shop.items("inbox", "list")]
    assert told == [f"3 messages, which came from {came[2]} to {came[0]}.", "3 messages are read again."]
    assert shop.ok("inbox", "replay", "--since", "2100-01-01T00:00:00Z").startswith("0 messages.")


@pytest.fixture
def types(monkeypatch):
    """Standard input is a terminal, at which what this is called with is typed."""
    keys, terminal = pty.openpty()
    with os.fdopen(terminal, encoding="utf-8") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        yield lambda text: os.write(keys, text.encode())
    os.close(keys)


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_on_a_terminal(shop, types, as_json):
    """Before a time is replayed somebody is asked; after a no nothing is changed, and programs still read JSON."""
    shop.post()
    shop.work()
    before = shop.items("inbox", "list")
    for answer in ("n\n", "\n", "\x04"):
        types(answer)
        done = shop("inbox", "replay", *AGO, *as_json)
        assert (done.code, "Stopped." in done.err, "1 messages, which came" in done.out + done.err) == (1, True, True)
    assert (shop.items("inbox", "list"), trail(shop)) == (before, [])
    types("y\n")
    done = shop("inbox", "replay", *AGO, *as_json)
    assert (done.code, "Read them again?" in done.out + done.err) == (0, True)
    if as_json:
        assert json.loads(done.out) == {"replayed": 1}
    assert shop.items("inbox", "list")[0]["state"] == "pending"


def test_a_terminal_is_not_asked(shop, types):
    """With --yes, by ids, for a dry run, and where there is nothing to do."""
    shop.post()
    shop.work()
    for words in (["1"], [*AGO, "--dry-run"], [*AGO, "--yes"], ["--since", "2100-01-01T00:00:00Z"]):
        assert "Read them again?" not in shop.ok("inbox", "replay", *words)


def test_replay_is_on_the_trail(shop):
    """Who, when, how many and which; a dry run, and what is refused, leaves no row."""
    shop.post()
    shop.post(id_="msg_2")
    began = at(shop)
    shop.json("inbox", "replay", "1")
    shop.json("inbox", "replay", "2", "1", "2", "1", "1")
    shop.json("inbox", "replay", "--since", "2026-01-01T00:00:00Z", "--until", "2100-01-01T00:00:00Z")
    shop.items("inbox", "replay", *AGO, "--dry-run")
    assert shop("inbox", "replay", "1", "7").code == 1
    rows = trail(shop)
    assert [row.subject for row in rows] == [
        "1 message: inb_1",
        "2 messages: inb_2, ..., inb_1",
        "2 messages: came from 2026-01-01T00:00:00Z to 2100-01-01T00:00:00Z",
    ]
    assert {(row.act, row.who, row.user_id) for row in rows} == {("replay", "command line", None)}
    assert all(row.account_id and row.at >= time_of(began) for row in rows)


def test_dry_run(shop):
    """What a replay would change is shown, and nothing is changed."""
    shop.post()
    shop.post(body=b'{"kind": "refund.issued"}', id_="msg_2")
    shop.work()
    before = shop.items("inbox", "list")
    same, parked = shop.items("inbox", "replay", "1", "2", "--dry-run")
    assert (same["id"], same["state"], same["problem"]) == ("inb_1", "done", None)
    assert (same["stored"], same["dropped"], same["written"]) == ([], [], [])
    assert "subject" in parked["problem"]
    assert shop.items("inbox", "list") == before
    told = shop.ok("inbox", "replay", "--since", "1h", "--dry-run")
    assert "nothing would change" in told
    assert "! " in told


def test_another_account_sees_nothing(shop):
    """A message belongs to its account."""
    shop.post()
    shop.ok("account", "add", "Other")
    assert shop.items("inbox", "list", "--account", "Other") == []
    assert shop("inbox", "show", "1", "--account", "Other").code == 1
    assert shop("inbox", "replay", "1", "--account", "Other").code == 1
