"""`integrator api-key`: made once, listed without the key, taken away; each leaves a row on the audit trail."""

import pytest
import sqlalchemy as sa

from integrator.db.models import api_keys, audit
from integrator.services import ids


def rows(here, table):
    """All rows of a table."""
    with here.app() as app, app.database.read() as conn:
        return conn.execute(sa.select(table)).all()


def test_a_key_is_shown_once_and_kept_as_its_hash(here):
    """`add` prints it, `list` does not, and the table holds its SHA-256."""
    made = here.json("api-key", "add", "--name", "reports", "--role", "agent")
    assert set(made) == {"id", "api_key"}
    assert made["api_key"].startswith("rak_")
    (item,) = here.items("api-key", "list")
    assert {name: item[name] for name in ("id", "name", "role", "used_at")} == {
        "id": made["id"],
        "name": "reports",
        "role": "agent",
        "used_at": None,
    }
    (row,) = rows(here, api_keys)
    assert row.key_hash == ids.hashed(made["api_key"])
    assert made["api_key"] not in here.ok("api-key", "list") + str(row)


def test_a_key_for_people(here):
    """Without --json the same, and that it is not shown again; a key may all unless told otherwise, as a user may."""
    told = here.ok("api-key", "add", "--name", "reports")
    assert "api_key: rak_" in told
    assert "not shown again" in told
    assert here.items("api-key", "list")[0]["role"] == "owner"


@pytest.mark.parametrize("by", ["name", "id"])
def test_a_key_is_taken_away(here, by):
    """By its name or its id; a second time there is none."""
    made = here.json("api-key", "add", "--name", "reports")
    word = {"name": "reports", "id": made["id"]}[by]
    assert here.ok("api-key", "remove", word) == "reports opens nothing any more.\n"
    assert here.items("api-key", "list") == []
    done = here("api-key", "remove", word)
    assert (done.code, "api-key list" in done.err) == (1, True)
    assert [(row.act, row.subject, row.who) for row in rows(here, audit)] == [
        ("api_key.add", "reports owner", "command line"),
        ("api_key.remove", "reports", "command line"),
    ]


def test_a_taken_name(here):
    """The same name twice is exit code 1 and says what to do; another account may use it."""
    here.ok("account", "add", "North")
    here.ok("account", "add", "South")
    here.ok("api-key", "add", "--name", "reports", "--account", "North")
    done = here("api-key", "add", "--name", "reports", "--account", "North")
    assert (done.code, "choose another name" in done.err) == (1, True)
    here.ok("api-key", "add", "--name", "reports", "--account", "South")
    assert len(here.items("api-key", "list", "--account", "South")) == 1


@pytest.mark.parametrize("words", [("--name", ""), ("--name", "x", "--role", "king"), ()])
def test_a_wrong_call(here, words):
    """A name or role that cannot be is exit code 2."""
    assert here("api-key", "add", *words).code == 2
