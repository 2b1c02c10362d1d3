"""`integrator account` and `user`, and what holds for every command."""

import io
import os
import subprocess
import sys

import click
import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher, extract_parameters

from integrator.__main__ import COMMANDS, cli
from integrator.db.models import users

PASSWORD = "correct horse battery"


@pytest.fixture
def typed(monkeypatch):
    """Puts a text on standard input, which is no terminal."""

    def one(text):
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))

    return one


def commands(group=cli, *path):
    """The words that call each command and group."""
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        yield (*path, name)
        if isinstance(found, click.Group):
            yield from commands(found, *path, name)


def test_every_command_says_an_example(here):
    """--help of each command and group ends with 0 and holds an example line that names the command."""
    for words in commands():
        done = here(*words, "--help")
        assert (done.code, done.err) == (0, ""), words
        assert f"integrator {words[0]}" in " ".join(done.out.partition("Example:")[2].split()), words
    assert {words[0] for words in commands()} == set(COMMANDS)


@pytest.mark.parametrize(
    "words",
    [
        ["teleport"],
        ["inbox", "teleport"],
        ["inbox", "list", "--teleport"],
        ["inbox", "list", "--state", "lost"],
        ["account", "add"],
        ["connections", "show"],
        ["rma", "list", "--waits-for", "godot"],
    ],
)
def test_a_wrong_call_is_exit_code_2(here, words):
    """An unknown command, option or value, or a missing argument: exit code 2, told on stderr."""
    done = here(*words)
    assert (done.code, done.out) == (2, "")
    assert done.err


def test_undecodable_words_are_no_traceback(here):
    """Bytes that are no text end in one sentence."""
    done = here("rma", "show", "RMA-\udcff")
    assert done.code == 1
    assert done.err.startswith("Error: ")
    assert "Traceback" not in done.err


def test_accounts(here):
    """`add` prints the id, also as JSON; `list` shows all."""
    first = here.ok("account", "add", "North shop").strip()
    second = here.json("account", "add", "South shop")
    assert first.startswith("acc_")
    assert second == {"account": second["account"], "name": "South shop"}
    items = here.items("account", "list")
    assert [(item["id"], item["name"]) for item in items] == [
        (first, "North shop"),
        (second["account"], "South shop"),
    ]
    assert "North shop" in here.ok("account", "list")


@pytest.mark.parametrize("name", ["", " padded ", "two\nlines", "x" * 101])
def test_a_name_nobody_could_have(here, name):
    """Such an account is a wrong call."""
    assert here("account", "add", name).code == 2


def test_a_taken_account(here):
    """The same name twice is exit code 1 and says what to do."""
    here.ok("account", "add", "North shop")
    done = here("account", "add", "North shop")
    assert (done.code, "choose another name" in done.err) == (1, True)


def test_the_default_account_is_made_at_first_use(here):
    """A command without --account makes and takes `default`."""
    here.shop()
    assert [item["name"] for item in here.items("account", "list")] == ["default"]


def test_several_accounts_must_be_named(here):
    """Without --account the error names them; with it only that account's things show."""
    here.ok("account", "add", "North")
    here.ok("account", "add", "South")
    done = here("supplier", "list")
    assert (done.code, "North, South" in done.err) == (1, True)
    here.ok("supplier", "add", "--name", "Acme", "--account", "North")
    assert len(here.items("supplier", "list", "--account", "North")) == 1
    assert here.items("supplier", "list", "--account", "South") == []
    unknown = here("supplier", "list", "--account", "West")
    assert (unknown.code, "North, South" in unknown.err) == (1, True)


def test_a_user(here, typed):
    """The password is kept as an argon2id hash of the cost that sign-in can bear, and printed nowhere."""
    typed(f"{PASSWORD}\n")
    made = here.json("user", "add", "--email", "Me@Shop.example", "--role", "agent", "--password-stdin")
    assert made == {"user": made["user"], "email": "me@shop.example", "role": "agent"}
    with here.app() as app, app.database.read() as conn:
        row = conn.execute(sa.select(users)).one()
    assert PasswordHasher().verify(row.password_hash, PASSWORD)
    found = extract_parameters(row.password_hash)
    assert (found.type.name, found.time_cost, found.memory_cost, found.parallelism) == ("ID", 2, 19456, 1)
    assert (row.id, row.role) == (made["user"], "agent")
    assert PASSWORD not in "".join(here.said)


def test_a_taken_email(here, typed):
    """A second user of the same e-mail, however written, is exit code 1."""
    typed(f"{PASSWORD}\n")
    here.ok("user", "add", "--email", "me@shop.example", "--password-stdin")
    typed(f"{PASSWORD}\n")
    assert here("user", "add", "--email", "ME@shop.example", "--password-stdin").code == 1


@pytest.mark.parametrize("password", ["", "123456789", "\n"])
def test_a_short_password(here, typed, password):
    """Fewer than ten characters are refused, and not repeated."""
    typed(password)
    done = here("user", "add", "--email", "me@shop.example", "--password-stdin")
    assert (done.code, "10 characters" in done.err) == (2, True)
    assert "123456789" not in done.err


def test_without_a_terminal_nothing_is_asked(here, typed):
    """Where nobody can type, the error names --password-stdin."""
    typed("")
    done = here("user", "add", "--email", "me@shop.example")
    assert (done.code, "--password-stdin" in done.err) == (2, True)


@pytest.mark.parametrize("words", [["--email", "nobody"], ["--email", "a b@c.example"], []])
def test_a_wrong_user(here, typed, words):
    """No e-mail, or none that could be one, is a wrong call."""
    typed(f"{PASSWORD}\n")
    assert here("user", "add", "--password-stdin", *words).code == 2


@pytest.mark.processes
def test_as_a_process(tmp_path):
    """On a fresh folder the real command migrates by itself, makes what it is told and leaves private files."""
    env = {**os.environ, "INTEGRATOR_DATA_DIR": str(tmp_path / "var")}
    words = [sys.executable, "-m", "integrator"]
    made = subprocess.run([*words, "account", "add", "North"], env=env, capture_output=True, text=True, timeout=60)
    assert (made.returncode, made.stderr) == (0, "")
    wrong = subprocess.run([*words, "teleport"], env=env, capture_output=True, text=True, timeout=60)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "Traceback" not in wrong.stderr
    kept = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "var").iterdir()}
    assert set(kept.values()) == {0o600}, kept
