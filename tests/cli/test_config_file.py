"""`integrator config export|import`: no secret goes out, importing twice is once, and a bad file changes nothing."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from cli_support import URL, Here
from support import SECRET, Bench, line, refunded

from integrator.core.errors import InvalidValue
from integrator.core.setups import AccountSetup, Setup
from integrator.db import models
from integrator.services import connect
from integrator.services.setup_import import imported
from integrator.services.setups import exported
from schemas.config_file import dumped, loaded


@pytest.fixture
def file(here: Here, tmp_path: Path) -> Path:
    """What a whole installation exports."""
    here.shop()
    here.json(
        *("connect", "shopify", "--name", "Shop", "--set", "shop_domain=a.myshopify.com"),
        *("--set", "api_secret=very-secret-1", "--set", "access_token=very-secret-2"),
    )
    here.supplier("Bolt", "--email", "bolt@supplier.example", "--language", "zh")
    here.supplier("Acme")
    here.json("route", "add", "--supplier", "Bolt", "--sku", "B-*", "--connection", "Shop", "--priority", "3")
    here.json("route", "add", "--supplier", "Acme", "--default")
    here.ok("config", "export", tmp_path / "set-up.json")
    return tmp_path / "set-up.json"


@pytest.fixture
def empty(here: Here, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Here:
    """Another installation, with nothing in it."""
    monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(tmp_path / "other"))
    here.environment["INTEGRATOR_DATA_DIR"] = str(tmp_path / "other")
    return here


def rows(here: Here) -> dict[str, int]:
    """How much of everything there is."""
    with here.app() as app, app.database.read() as conn:
        tables = (models.accounts, models.suppliers, models.connections, models.routes)
        return {t.name: conn.execute(sa.select(sa.func.count()).select_from(t)).scalar() or 0 for t in tables}


def test_export(here: Here, file: Path) -> None:
    """The file holds all but secrets, which it names, in an order that does not depend on age."""
    told = json.loads(file.read_text())
    (account,) = told["accounts"]
    assert (told["version"], account["name"]) == (1, "default")
    assert [one["name"] for one in account["suppliers"]] == ["Acme", "Bolt"]
    assert account["connections"][0] == {
        "name": "Shop",
        "platform": "shopify",
        "settings": {"shop_domain": "a.myshopify.com"},
        "secrets": ["access_token", "api_secret"],
    }
    assert [(one["supplier"], one["sku"], one["connection"]) for one in account["routes"]] == [
        ("Bolt", "B-*", "Shop"),
        ("Acme", None, None),
    ]
    with here.app() as app, app.database.read() as conn:
        hashes = conn.execute(sa.select(models.connections.c.token_hash)).scalars().all()
    secrets = [SECRET, base64.b64encode(SECRET.encode()).decode(), "very-secret", "whsec_", "rik_", *hashes]
    tokens = [one["hook_url"].rpartition("/")[2] for one in here.items("connections", "list")]
    assert not [secret for secret in secrets + tokens if secret in file.read_text()]


def test_export_is_stable(here: Here, file: Path) -> None:
    """Exporting twice gives the same bytes, to a file and to stdout, with a line for each value."""
    assert here.ok("config", "export", "-") == file.read_text()
    assert file.read_text().endswith("}\n")
    assert '          "name": "Acme",\n' in file.read_text()


def test_import_elsewhere(empty: Here, file: Path, tmp_path: Path) -> None:
    """Elsewhere all is made, with new secrets shown once, and what it exports is the same but for the secrets."""
    done = empty.json("config", "import", file)
    assert [(one["kind"], one["name"]) for one in done["made"]] == [
        ("account", "default"),
        ("supplier", "Acme"),
        ("supplier", "Bolt"),
        ("connection", "Shop"),
        ("connection", "own"),
        ("route", "B-* -> Bolt"),
        ("route", "default -> Acme"),
    ]
    made = {one["name"]: one for one in done["made"]}
    assert made["Acme"]["signing_secret"].startswith("whsec_")
    assert made["Bolt"]["api_key"].startswith("rik_")
    assert made["own"]["hook_url"] in {one["hook_url"] for one in empty.items("connections", "list")}
    missing = {one["connection"]: one["settings"] for one in done["secrets_missing"]}
    assert missing == {"Shop": ["access_token", "api_secret"], "own": ["secret"]}
    empty.ok("config", "export", tmp_path / "again.json")
    again, before = (json.loads(one.read_text())["accounts"][0] for one in (tmp_path / "again.json", file))
    assert [one.pop("secrets") for one in again["connections"]] == [[], []]
    assert [one.pop("secrets") for one in before["connections"]] != [[], []]
    assert again == before


def test_import_twice(empty: Here, file: Path) -> None:
    """The second import makes and changes nothing, and still says which secrets are to be entered."""
    first = empty.json("config", "import", file)
    before = rows(empty)
    second = empty.json("config", "import", file)
    assert (second["made"], second["changed"], second["unchanged"]) == ([], [], 6)
    assert second["secrets_missing"] == first["secrets_missing"]
    assert rows(empty) == before
    empty.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")
    (left,) = empty.json("config", "import", file)["secrets_missing"]
    assert left["connection"] == "Shop"


def test_changes(here: Here, file: Path) -> None:
    """What differs is changed and named; secrets, ids and what the file does not name stay."""
    told = json.loads(file.read_text())
    (account,) = told["accounts"]
    account["suppliers"][0]["url"] = "https://new.example/returns"
    account["connections"][0]["settings"]["shop_domain"] = "b.myshopify.com"
    account["suppliers"].pop(1)
    account["routes"].pop(0)
    file.write_text(json.dumps(told))
    before = here.items("connections", "list")
    done = here.json("config", "import", file)
    assert [(one["name"], one["fields"]) for one in done["changed"]] == [("Acme", ["url"]), ("Shop", ["shop_domain"])]
    assert (done["made"], done["secrets_missing"]) == ([], [])
    assert here.json("supplier", "show", "Acme")["url"] == "https://new.example/returns"
    assert here.items("connections", "list") == before
    assert (len(here.items("supplier", "list")), len(here.items("route", "list"))) == (2, 2)


def test_dry_run(empty: Here, file: Path) -> None:
    """A dry run tells the same, shows no secret, and nothing is here afterwards."""
    told = empty.json("config", "import", file, "--dry-run")
    assert [one["kind"] for one in told["made"]].count("supplier") == 2
    assert not [name for one in told["made"] for name in one if name not in ("kind", "account", "name")]
    assert rows(empty) == dict.fromkeys(("accounts", "suppliers", "connections", "routes"), 0)
    assert "supplier Acme would be made" in empty.ok("config", "import", file, "--dry-run")


def test_a_new_rule_frees_what_waited(here: Here, tmp_path: Path) -> None:
    """A line that had no supplier goes out when an import brings its rule."""
    here.shop()
    here.supplier()
    here.post(refunded("F1", line()))
    here.read()
    told = here.ok("config", "export", "-")
    document = json.loads(told)
    document["accounts"][0]["routes"] = [{"supplier": "Acme", "default": True}]
    (tmp_path / "set-up.json").write_text(json.dumps(document))
    assert here.json("config", "import", tmp_path / "set-up.json")["messages_written"] == 1


BASE: dict[str, Any] = {
    "version": 1,
    "accounts": [
        {
            "name": "default",
            "suppliers": [{"name": "Acme", "url": URL}],
            "connections": [{"name": "own", "platform": "generic"}],
            "routes": [{"supplier": "Acme", "default": True}],
        }
    ],
}

FAULTS = [
    ({"version": 2}, "/version"),
    ({"more": 1}, "/more"),
    ({"accounts": [{"name": "a", "policy": {}}]}, "/accounts/0/policy"),
    ({"accounts": [{"name": " a"}]}, "/accounts/0/name"),
    ({"accounts": [{"name": "a"}, {"name": "a"}]}, "/accounts: a stands there twice"),
    ({"suppliers": [{"name": "Acme", "secret": "x"}]}, "/accounts/0/suppliers/0/secret"),
    ({"suppliers": [{"name": "Acme"}, {"name": "Acme"}]}, "/accounts/0/suppliers: Acme stands there twice"),
    ({"suppliers": [{"name": "Acme", "language": "fr"}]}, "/accounts/0/suppliers/0/language"),
    ({"suppliers": [{"name": "Acme", "email": "nobody"}]}, "/accounts/0/suppliers/0/email"),
    ({"suppliers": [{"name": "Acme", "url": "http://10.0.0.1/"}]}, "/accounts/0/suppliers/0: The address must"),
    ({"connections": [{"name": "own", "platform": "nowhere"}]}, "/accounts/0/connections/0: no adapter is called"),
    (
        {"connections": [{"name": "own", "platform": "generic", "settings": {"colour": "red"}}]},
        "/accounts/0/connections/0: Any shop has no setting colour",
    ),
    (
        {"connections": [{"name": "own", "platform": "generic", "settings": {"secret": "whsec_x"}}]},
        "/accounts/0/connections/0: secret is a secret",
    ),
    ({"routes": [{"supplier": "Nobody", "default": True}]}, "/accounts/0/routes/0: no supplier is called Nobody"),
    ({"routes": [{"supplier": "Acme"}]}, "/accounts/0/routes/0: a rule names"),
    ({"routes": [{"supplier": "Acme", "default": True, "priority": "1"}]}, "/accounts/0/routes/0/priority"),
]


@pytest.mark.parametrize(("change", "told"), FAULTS, ids=[told.split(":")[0] for _, told in FAULTS])
def test_faults(here: Here, tmp_path: Path, change: dict[str, Any], told: str) -> None:
    """A file that cannot be taken whole is not taken at all; the sentence points at the fault."""
    inside = not set(change) & {"version", "more", "accounts"}
    account = BASE["accounts"][0]
    document = {**BASE, "accounts": [{**account, **change}]} if inside else {**BASE, **change}
    (tmp_path / "bad.json").write_text(json.dumps(document))
    done = here("config", "import", tmp_path / "bad.json")
    assert (done.code, done.out) == (1, "")
    assert told in done.err
    assert len(done.err.splitlines()) == 1
    assert sum(rows(here).values()) == 0


def test_what_is_no_file_of_ours(here: Here, tmp_path: Path) -> None:
    """No file is a wrong call; what is no JSON, or JSON of another shape, is refused in a sentence."""
    assert here("config", "import", tmp_path / "none.json").code == 2
    for text in ("{", "[]", "1", '"x"', "null"):
        (tmp_path / "bad.json").write_text(text)
        done = here("config", "import", tmp_path / "bad.json")
        assert (done.code, done.out, len(done.err.splitlines())) == (1, "", 1)


def test_one_account(here: Here, file: Path) -> None:
    """--account takes one account out of several, or is told that there is none of that name."""
    here.json("account", "add", "Second")
    assert [one["name"] for one in json.loads(here.ok("config", "export", "-"))["accounts"]] == ["Second", "default"]
    only = json.loads(here.ok("config", "export", "-", "--account", "Second"))
    assert [one["name"] for one in only["accounts"]] == ["Second"]
    assert here("config", "export", "-", "--account", "Third").code == 1
    assert here("config", "import", file, "--account", "Second").code == 1
    assert here.json("config", "import", file, "--account", "default")["unchanged"] == 6


def test_both_databases(bench: Bench) -> None:
    """On both databases an import into another account brings the same; one that fails late brings nothing."""
    bench.route(sku="AC-*", priority=2)
    (mine,) = exported(bench.context).accounts
    second = Setup(accounts=(AccountSetup(name="Second", suppliers=mine.suppliers, routes=mine.routes),))
    done = imported(bench.context, second, lambda url: None, dry_run=False)
    assert [one.kind for one in done.made] == ["account", "supplier", "route", "route"]
    assert exported(bench.context, "Second") == second
    assert loaded(dumped(exported(bench.context))) == exported(bench.context)
    bad = AccountSetup(name="Fourth", routes=mine.routes)
    third = Setup(accounts=(AccountSetup(name="Third", suppliers=mine.suppliers), bad))
    with pytest.raises(InvalidValue, match="/accounts/1/routes/0"):
        imported(bench.context, third, lambda url: None, dry_run=False)
    with bench.database.read() as conn:
        names = conn.execute(sa.select(models.accounts.c.name)).scalars().all()
    assert set(names) == {"default", "Second"}
    assert connect.account_named(bench.context, "Second").name == "Second"
