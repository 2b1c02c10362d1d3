"""`integrator connect` and `connections`."""

import os
import re
from dataclasses import replace

import pytest
import sqlalchemy as sa
from support import SECRET

from integrator.cli.base import noted_port
from integrator.config import Config
from integrator.db import accounts, models
from integrator.db.models import connections

TOKEN, KEY = "shpat_0123456789", "api-secret-of-the-shop"
SHOPIFY = ("connect", "shopify", "--name", "Shop", "--set", "shop_domain=acme.myshopify.com")


def test_connect(here):
    """JSON tells id, hook address under the public address, and which settings are missing."""
    made = here.json(*SHOPIFY)
    assert set(made) == {"connection", "hook_url", "settings_missing"}
    assert re.fullmatch(r"con_\w+", made["connection"])
    assert re.fullmatch(r"http://127\.0\.0\.1:9/hooks/shopify/[\w-]{22}", made["hook_url"])
    assert made["settings_missing"] == ["api_secret"]


def test_connect_for_people(here):
    """The address and what is missing, as sentences."""
    told = here.ok(*SHOPIFY)
    assert "Hook address: http://" in told
    assert "Still missing: api_secret" in told


def test_the_public_address(here, monkeypatch):
    """INTEGRATOR_PUBLIC_URL is the base of hook addresses."""
    monkeypatch.setenv("INTEGRATOR_PUBLIC_URL", "https://returns.example/in/")
    assert here.shop()["hook_url"].startswith("https://returns.example/in/hooks/generic/")


def test_the_port_of_a_running_up(here, monkeypatch):
    """Without PORT the address names the port that `up --port` listens on; afterwards the default."""
    monkeypatch.delenv("PORT")
    config = Config.from_environ(os.environ)
    with noted_port(replace(config, port=8123)):
        assert here.shop()["hook_url"].startswith("http://127.0.0.1:8123/hooks/generic/")
    assert here.shop()["hook_url"].startswith("http://127.0.0.1:8000/hooks/generic/")


def test_the_port_is_noted_in_a_new_folder(here, tmp_path):
    """The data dir is made where, beside a database and a queue of one's own, nobody else needed it."""
    config = replace(Config.from_environ(os.environ), data_dir=tmp_path / "a" / "new")
    with noted_port(config):
        assert (config.data_dir / "up.port").exists()


def test_connect_again(here):
    """The same name changes settings; id and address stay, and what was set before is kept."""
    first = here.json(*SHOPIFY)
    second = here.json("connect", "shopify", "--name", "Shop", "--set", f"api_secret={KEY}")
    assert second == {**first, "settings_missing": []}
    assert len(here.items("connections", "list")) == 1


def test_a_value_may_hold_an_equals_sign(here):
    """Only the first one parts key and value."""
    here.ok(*SHOPIFY, "--set", "api_secret=a=b==")
    with here.app() as app, app.database.read() as conn:
        owner = accounts.list_accounts(conn)[0].id
        assert app.context.shop(accounts.list_shops(conn, owner)[0])["api_secret"] == "a=b=="


@pytest.mark.parametrize(
    "words",
    [
        ["nowhere", "--name", "Shop"],
        ["shopify"],
        ["shopify", "--name", ""],
        ["shopify", "--name", "Shop", "--set", "api_secret"],
        ["shopify", "--name", "Shop", "--set", f"={KEY}"],
        ["shopify", "--name", "Shop", "--set", f"api_sekret={KEY}"],
    ],
)
def test_a_wrong_connect(here, words):
    """An unknown platform or setting, a missing name, no KEY=VALUE: exit code 2, the value not repeated."""
    done = here("connect", *words)
    assert (done.code, done.out) == (2, "")
    assert KEY not in done.err
    assert here.items("connections", "list") == []


def test_the_name_of_another_platform(here):
    """A name belongs to one platform; asking for it on another is exit code 1."""
    here.shop()
    assert here("connect", "shopify", "--name", "own").code == 1


def test_list(here):
    """A listing has the keys programs rely on."""
    made = here.shop()
    (item,) = here.items("connections", "list")
    assert (item["id"], item["slug"], item["name"], item["state"], item["hook_url"]) == (
        *(made["connection"], "generic", "own", "on"),
        made["hook_url"],
    )
    assert "own" in here.ok("connections", "list")


def test_show(here):
    """By name or id: plain settings as they are, secrets only as set or not."""
    made = here.json(*SHOPIFY, "--set", f"api_secret={KEY}")
    for name in ("Shop", made["connection"]):
        about = here.json("connections", "show", name)
        assert about["settings"] == {
            "shop_domain": "acme.myshopify.com",
            "api_secret": "(set)",
            "access_token": None,
            "refund_to": None,
        }
        assert about["settings_missing"] == []
    told = here.ok("connections", "show", "Shop")
    assert "access_token = (not set)" in told
    assert "api_secret = (set)" in told


def test_pause_and_resume(here):
    """A paused shop's messages are stored and wait; `resume` lets them be read."""
    here.shop()
    here.ok("connections", "pause", "own")
    here.post()
    here.work()
    (item,) = here.items("inbox", "list")
    assert (item["state"], "connections resume" in item["reason"]) == ("pending", True)
    assert here.items("connections", "list")[0]["state"] == "paused"
    here.ok("connections", "resume", "own")
    here.work()
    assert here.items("inbox", "list")[0]["state"] == "done"


def test_rotate(here):
    """A new address under the same id."""
    made = here.shop()
    turned = here.json("connections", "rotate", "own")
    assert turned["connection"] == made["connection"]
    assert turned["hook_url"] != made["hook_url"]
    assert here.items("connections", "list")[0]["hook_url"] == turned["hook_url"]
    assert "24 hours" in here.ok("connections", "rotate", "own")


def test_remove(here):
    """A removed shop is gone from the list, and its name is free again."""
    made = here.shop()
    here.ok("connections", "remove", "own")
    assert here.items("connections", "list") == []
    assert here.shop()["connection"] != made["connection"]


@pytest.mark.parametrize("act", ["show", "pause", "resume", "rotate", "remove"])
def test_an_unknown_shop(here, act):
    """Exit code 1 and where to look."""
    done = here("connections", act, "nobody")
    assert (done.code, "connections list" in done.err) == (1, True)


def test_a_revoked_shop_is_not_paused(here):
    """Its state must stay, so that nobody takes it for connected after a resume."""
    here.shop()
    with here.app() as app:
        app.database.in_transaction(lambda conn: conn.execute(connections.update().values(state="revoked")))
    assert here("connections", "pause", "own").code == 1
    assert here("connections", "resume", "own").code == 1
    assert here.items("connections", "list")[0]["state"] == "revoked"


def test_nothing_prints_a_stored_secret(here, caplog):
    """No listing, page or log of any command holds a secret that was entered or made."""
    here.shop()
    here.ok(*SHOPIFY, "--set", f"api_secret={KEY}", "--set", f"access_token={TOKEN}")
    made = here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.post()
    here.work(500)
    ref = here.items("rma", "list")[0]["ref"]
    out = here.items("outbox", "list")[0]["id"]
    here.said.clear()
    for words in (
        *(("connections", "list"), ("connections", "show", "own"), ("connections", "show", "Shop")),
        *(("supplier", "list"), ("supplier", "show", "Acme"), ("supplier", "update", "Acme", "--language", "zh")),
        *(("route", "list"), ("route", "explain", "--sku", "AC-1"), ("rma", "list"), ("rma", "show", ref)),
        *(("inbox", "list"), ("inbox", "show", "1"), ("inbox", "replay", "1", "--dry-run")),
        *(("outbox", "list"), ("outbox", "show", out), ("account", "list"), ("doctor",)),
    ):
        here(*words)
        here(*words, "--json")
    told = "".join(here.said) + caplog.text
    for secret in (SECRET, KEY, TOKEN, made["signing_secret"], made["api_key"], "let-me-in"):
        assert secret not in told
        assert secret.removeprefix("whsec_") not in told


def test_write_back(here):
    """Telling the platform is on, money is off; each is said by itself and stands on the audit trail."""
    here.shop()
    about = here.json("connections", "write-back", "own")
    assert (about["write_back"], about["money"]) == (True, False)
    assert here.json("connections", "write-back", "own", "--money")["money"] is True
    assert here.json("connections", "write-back", "own", "--off")["write_back"] is False
    assert here.ok("connections", "write-back", "own") == "own: the platform is told nothing.\n"
    with here.app() as app, app.database.read() as conn:
        acts = conn.execute(sa.select(models.audit.c.act)).scalars().all()
    assert acts == ["connection.write_back"] * 2
