"""The commands a shop owner types, on a real database, as one would type them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from integrator.__main__ import cli
from integrator.cli import base

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class Shell:
    """Runs commands in this process on a data dir of its own."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.said: list[str] = []

    def __call__(self, *words: str, code: int = 0) -> str:
        found = base.run(cli, words)
        out, err = self._capsys.readouterr()
        self.said.append(out + err)
        assert found == code, err
        if code:
            assert err.count("\n") <= 4, err
        return out if not code else err

    def json(self, *words: str) -> Any:
        return json.loads(self(*words, "--json"))


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell on an empty data dir."""
    for name in ("DATABASE_URL", "REDIS_URL", "INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(tmp_path / "var"))
    return Shell(capsys)


class TestConnect:
    def test_a_shop_is_connected_and_keeps_its_address(self, shell: Shell) -> None:
        """`connect` prints id, hook address and what is missing; a second call changes settings and keeps both."""
        first = shell.json("connect", "shopify", "--name", "Acme", "--set", "shop_domain=acme.myshopify.com")
        assert first["settings_missing"] == ["api_secret"]
        assert first["hook_url"].startswith("http://127.0.0.1:8000/hooks/shopify/")
        second = shell.json("connect", "shopify", "--name", "Acme", "--set", "api_secret=shhh")
        assert (second["connection"], second["hook_url"]) == (first["connection"], first["hook_url"])
        assert second["settings_missing"] == []

    @pytest.mark.parametrize(
        ("words", "code", "names"),
        [
            (("connect", "nowhere", "--name", "x"), 2, "generic"),
            (("connect", "generic"), 2, "--name"),
            (("connect", "generic", "--name", "x", "--set", "secret"), 2, "KEY=VALUE"),
            (("connect", "generic", "--name", "x", "--set", "colour=red"), 1, "secret"),
            (("connections", "show", "nobody"), 1, "connections list"),
            (("supplier", "show", "nobody"), 1, "supplier list"),
            (("supplier", "update", "nobody"), 2, "--url"),
            (("route", "add", "--supplier", "x"), 2, "--sku"),
            (("route", "add", "--supplier", "x", "--sku", "A*"), 1, "supplier list"),
            (("route", "explain"), 2, "--sku"),
            (("rma", "show", "RMA-NOPE"), 1, "rma list"),
            (("inbox", "show", "12"), 1, "inbox list"),
            (("inbox", "show", "twelve"), 2, "inb_12"),
            (("inbox", "replay"), 2, "--since"),
            (("inbox", "replay", "--since", "yesterday"), 2, "2h"),
            (("inbox", "list", "--state", "lost"), 2, "parked"),
            (("outbox", "show", "ins_1"), 1, "outbox list"),
            (("outbox", "resend"), 2, "--since"),
            (("user", "add", "--email", "nobody"), 2, "e-mail"),
            (("frobnicate",), 2, "frobnicate"),
            (("rma", "list", "--account", "nobody"), 1, "no account is called nobody"),
        ],
    )
    def test_a_wrong_call_is_one_sentence_with_the_remedy(
        self, shell: Shell, words: tuple[str, ...], code: int, names: str
    ) -> None:
        """Wrong use is exit code 2 and a failure 1, each with a sentence that names the remedy, never a traceback."""
        said = shell(*words, code=code)
        assert names in said
        assert "Traceback" not in said

    def test_secrets_are_never_shown_again(self, shell: Shell) -> None:
        """No later command prints a stored secret, token secrets and keys included."""
        shell.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")
        made = shell.json("supplier", "add", "--name", "Acme", "--url", "https://supplier.example/in")
        shell.said.clear()
        for words in (
            ("connections", "list", "--json"),
            ("connections", "show", "own"),
            ("connections", "show", "own", "--json"),
            ("supplier", "list", "--json"),
            ("supplier", "show", "Acme", "--json"),
            ("doctor", "--json"),
        ):
            shell(*words)
        said = "\n".join(shell.said)
        for secret in (SECRET, made["signing_secret"], made["api_key"]):
            assert secret not in said

    def test_pause_resume_rotate_remove(self, shell: Shell) -> None:
        """A connection is paused, resumed, given another address and taken away."""
        first = shell.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")
        shell("connections", "pause", "own")
        assert shell.json("connections", "show", "own")["state"] == "paused"
        shell("connections", "resume", "own")
        assert shell.json("connections", "rotate", "own")["hook_url"] != first["hook_url"]
        shell("connections", "remove", "own")
        assert shell.json("connections", "list") == {"items": [], "next": None}
        shell.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")


class TestSuppliers:
    @pytest.mark.parametrize(
        "url", ["http://supplier.example/in", "https://127.0.0.1/in", "https://user:pw@supplier.example/", "ftp://x"]
    )
    def test_an_address_that_must_not_be_called_is_refused_when_saved(self, shell: Shell, url: str) -> None:
        """Plain http, private addresses and user-info are refused with the reason, and nothing is saved."""
        shell("supplier", "add", "--name", "Acme", "--url", url, code=1)
        assert shell.json("supplier", "list")["items"] == []

    def test_a_rotated_secret_differs(self, shell: Shell) -> None:
        """`rotate-secret` prints a new signing secret."""
        made = shell.json("supplier", "add", "--name", "Acme", "--url", "https://supplier.example/in")
        turned = shell.json("supplier", "rotate-secret", "Acme")
        assert turned["supplier"] == made["supplier"]
        assert turned["signing_secret"].startswith("whsec_")
        assert turned["signing_secret"] != made["signing_secret"]

    def test_a_name_is_taken_once(self, shell: Shell) -> None:
        """A second supplier of one name is refused, naming the command that changes the first."""
        shell("supplier", "add", "--name", "Acme")
        assert "update" in shell("supplier", "add", "--name", "Acme", code=1)


def test_route_explain_says_why(shell: Shell) -> None:
    """`route explain` names supplier and reason, and the rules that would come next."""
    for name in ("Acme", "Bolt"):
        shell("supplier", "add", "--name", name, "--url", "https://supplier.example/in")
    shell("route", "add", "--supplier", "Bolt", "--default")
    shell("route", "add", "--supplier", "Acme", "--sku", "AC-*")
    found = shell.json("route", "explain", "--sku", "ac-1")
    assert (found["supplier_name"], found["because"]) == ("Acme", "SKU ac-1 matches AC-*")
    assert [other["because"] for other in found["also_matching"]] == ["the default rule"]
    assert [one["supplier_name"] for one in shell.json("route", "list")["items"]] == ["Acme", "Bolt"]
    shell("route", "remove", shell.json("route", "list")["items"][0]["id"])
    assert shell.json("route", "explain", "--sku", "ac-1")["supplier_name"] == "Bolt"


def test_accounts_keep_apart(shell: Shell) -> None:
    """With two accounts each command wants --account, and sees that account's rows only."""
    for name in ("North", "South"):
        shell("account", "add", name)
    assert "North, South" in shell("supplier", "list", code=1)
    shell("supplier", "add", "--name", "Acme", "--account", "North")
    assert len(shell.json("supplier", "list", "--account", "North")["items"]) == 1
    assert shell.json("supplier", "list", "--account", "South")["items"] == []


def test_a_user_is_added_with_a_hashed_password(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stdin: Callable[[str], None]
) -> None:
    """`user add --password-stdin` keeps a hash; a short password is refused."""
    stdin("short\n")
    assert "10 characters" in shell("user", "add", "--email", "me@shop.example", "--password-stdin", code=1)
    stdin("correct horse battery\n")
    assert shell.json("user", "add", "--email", "Me@Shop.example", "--password-stdin")["email"] == "me@shop.example"
    assert b"correct horse" not in (tmp_path / "var" / "integrator.db").read_bytes()


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a text where the command reads."""
    import io

    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


class TestDoctor:
    def test_a_fresh_set_up_is_well(self, shell: Shell) -> None:
        """A fresh, empty set-up is not wrong."""
        assert shell.json("doctor")["ok"] is True

    def test_what_is_wrong_is_named_with_its_remedy(self, shell: Shell) -> None:
        """A connection without its secret and a supplier without address are named, each with a command."""
        shell("connect", "generic", "--name", "own")
        shell("supplier", "add", "--name", "Acme")
        said = shell("doctor", "--json", code=1)
        assert said == ""
        wrong = [one for one in json.loads(shell.said[-1])["findings"] if not one["ok"]]
        assert [one["what"] for one in wrong] == ["connection own", "supplier Acme"]
        assert all(one["remedy"].startswith("integrator ") for one in wrong)


@pytest.mark.parametrize("name", ["account", "connect", "doctor", "inbox", "outbox", "rma", "route", "simulate", "up"])
def test_every_command_explains_itself(shell: Shell, name: str) -> None:
    """--help of a command ends with 0."""
    assert "Usage:" in shell(name, "--help")
