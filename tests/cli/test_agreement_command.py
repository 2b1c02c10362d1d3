"""`integrator agreement`: set by file or by field, listed, shown; a wrong call names the field and what it takes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from cli_support import Here

from integrator.core.agreements import HOURS, LIABLE, SILENCE
from schemas.agreement import AgreementSchema, loaded

PAGE = (Path(__file__).parents[2] / "docs" / "agreements.md").read_text()
SET = ("agreement", "set", "--supplier", "Acme")


@pytest.fixture
def acme(here: Here) -> str:
    """A supplier's id."""
    return str(here.supplier()["supplier"])


def pairs(*told: str) -> list[str]:
    """Each as its --set."""
    return [word for one in told for word in ("--set", one)]


def test_set_by_file(here: Here, acme: str, tmp_path: Path) -> None:
    """The example of the docs is agreed as it stands there, and shown as it was told."""
    (tmp_path / "acme.json").write_text(example())
    told = here.json(*SET, "--file", tmp_path / "acme.json")
    assert (told["supplier"], told["supplier_name"], told["version"], told["added"]) == (acme, "Acme", 1, True)
    shown = here.json("agreement", "show", "--supplier", acme)
    assert loaded(shown["agreement"]) == loaded(json.loads(example()))
    assert shown["agreement"] == told["agreement"]
    assert shown["effective"]["hours"] == {**HOURS, **json.loads(example())["hours"]}
    (tmp_path / "acme.json").write_text(json.dumps(shown["agreement"]))
    again = here.json(*SET, "--file", tmp_path / "acme.json")
    assert (again["version"], again["added"]) == (1, False)


def test_set_fields(here: Here, acme: str) -> None:
    """--set changes the fields it names of the newest version; without a value a field is the default again."""
    here.ok(
        *SET,
        *pairs("window_days=30", "buffer_hours=6", "hours.confirm=24", "silence.confirm=accepted", "reminders=none"),
        *pairs("liable.quality=merchant", "freight.quality=supplier", "restocking.customer_choice=15"),
        *pairs(
            "keep_below=30.00 USD",
            "credit_cap=500 JPY",
            "cost.AC-1.5=6.20 USD",
            "freight_costs.*=14.00 USD",
            "freight_costs.de=9.80 USD",
            "rates.CNY/USD=0.1400",
            "evidence.quality=photo, video",
        ),
        *pairs("calendar.timezone=Asia/Shanghai", "calendar.workdays=0,1,2,3,4", "calendar.holidays=2026-10-01"),
    )
    told = here.json(*SET, *pairs("hours.inspect=48", "hours.confirm=", "keep_below=", "buffer_hours="))
    assert told["version"] == 2
    agreed = told["agreement"]
    agreed.pop("valid_from")
    assert agreed == {
        "window_days": 30,
        "hours": {"inspect": 48},
        "buffer_hours": 12,
        "silence": {"confirm": "accepted"},
        "reminders": [],
        "liable": {"quality": "merchant"},
        "freight": {"quality": "supplier"},
        "freight_costs": {"*": {"amount": "14.00", "currency": "USD"}, "DE": {"amount": "9.80", "currency": "USD"}},
        "restocking": {"customer_choice": 15},
        "evidence": {"quality": ["photo", "video"]},
        "keep_below": None,
        "credit_cap": {"amount": "500", "currency": "JPY"},
        "unit_costs": {"AC-1.5": {"amount": "6.20", "currency": "USD"}},
        "rates": {"CNY/USD": "0.1400"},
        "return_to": [],
        "calendar": {"timezone": "Asia/Shanghai", "workdays": [0, 1, 2, 3, 4], "holidays": ["2026-10-01"]},
    }


def test_set_for_people(here: Here, acme: str) -> None:
    """What was agreed, for which orders, and what to do for cases that are there; nothing new is said so."""
    assert "Version 1 with Acme holds for all orders." in here.ok(*SET, *pairs("window_days=30"))
    assert "Nothing is new: version 1 with Acme" in here.ok(*SET, *pairs("window_days=30"))
    told = here.ok(*SET, *pairs("window_days=14", "valid_from=2026-10-01T00:00:00Z"))
    assert "Version 2 with Acme holds for orders placed from 2026-10-01T00:00:00Z on." in told
    assert "integrator rebuild" in told


def test_list(here: Here, acme: str) -> None:
    """All versions, each supplier's oldest first, or one supplier's."""
    assert here.items("agreement", "list") == []
    assert "the defaults hold" in here.ok("agreement", "list")
    here.supplier("Bolt")
    here.ok(*SET, *pairs("window_days=30"))
    here.ok(*SET, *pairs("window_days=14"))
    here.ok("agreement", "set", "--supplier", "Bolt", *pairs("window_days=7"))
    theirs = here.items("agreement", "list", "--supplier", "Acme")
    assert [(one["supplier_name"], one["version"], one["agreement"]["window_days"]) for one in theirs] == [
        ("Acme", 1, 30),
        ("Acme", 2, 14),
    ]
    assert len(here.items("agreement", "list")) == 3
    assert re.search(rf"(?m)^{acme} +Acme +1 +1970-01-01T00:00:00Z$", here.ok("agreement", "list"))


def test_show(here: Here, acme: str) -> None:
    """What holds for an order placed now, or then, or one version; fields are named as --set names them."""
    nothing = here.json("agreement", "show", "--supplier", "Acme")
    assert (nothing["version"], nothing["effective"]["silence"]) == (0, dict(SILENCE))
    assert nothing["effective"]["liable"] == {str(name): party for name, party in LIABLE.items()}
    here.ok(*SET, *pairs("hours.confirm=24", "keep_below=30.00 USD", "cost.AC-1=6.20 USD"))
    here.ok(*SET, *pairs("hours.confirm=12", "valid_from=2026-01-01T00:00:00Z"))
    here.ok(*SET, *pairs("hours.confirm=6", "valid_from=2999-01-01T00:00:00Z"))
    show = ("agreement", "show", "--supplier", "Acme")
    versions = [here.json(*show, *more)["version"] for more in ((), ("--at", "2025-12-31T23:59:59Z"), ("--version", 3))]
    assert versions == [2, 1, 3]
    told = here.ok(*show).splitlines()
    for line in ("hours.confirm: 12", "hours.inspect: 72 (default)", "keep_below: 30.00 USD", "cost.AC-1: 6.20 USD"):
        assert line in told
    assert "calendar.workdays: 0,1,2,3,4,5,6 (default)" in told
    assert "calendar.holidays: - (default)" in told


def test_show_addresses(here: Here, acme: str, tmp_path: Path) -> None:
    """An address stands on one line with the countries it serves."""
    place = {"address": {"name": "Returns", "lines": ["1 Dock Road"], "city": "Ningbo", "country": "CN"}}
    (tmp_path / "acme.json").write_text(json.dumps({"return_to": [place, {**place, "countries": ["DE", "at"]}]}))
    here.ok(*SET, "--file", tmp_path / "acme.json")
    told = here.ok("agreement", "show", "--supplier", "Acme").splitlines()
    assert "return_to.0: all other countries: Returns, 1 Dock Road, Ningbo, CN" in told
    assert "return_to.1: DE,AT: Returns, 1 Dock Road, Ningbo, CN" in told


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        ("window_days", "is not written KEY=VALUE"),
        ("colour=red", "there is no colour; set valid_from, window_days"),
        ("hours=24", "there is no hours; set"),
        ("hours.=24", "there is no hours.; set"),
        ("hours.confirm=soon", "hours.confirm is a whole number"),
        ("hours.confirm=-1", "hours.confirm is a whole number from 0 to 8784, not -1"),
        ("hours.sing=1", "hours.sing: a name here is one of reply"),
        ("silence.confirm=maybe", "silence.confirm: is one of accepted"),
        ("liable.quality=me", "liable.quality: is one of supplier"),
        ("restocking.quality=101", "restocking.quality is a whole number from 0 to 100"),
        ("keep_below=30", 'keep_below is an amount and its currency, such as "30.00 USD"'),
        ("keep_below=30 USD", "keep_below: amount is written '30.00' in USD"),
        ("keep_below=30.00 XXX", "keep_below: 'XXX' is not a currency code"),
        ("cost.AC-1=-1.00 USD", "unit_costs.AC-1 is an amount of money of zero or more"),
        ("calendar.timezone=Mars/Base", "calendar.timezone is a name of the IANA table"),
        ("calendar.workdays=Mon", "calendar.workdays lists days from 0 (Monday) to 6"),
        ("calendar.holidays=soon", "calendar.holidays.0: is a day such as 2026-10-01"),
        ("valid_from=now", "valid_from: 'now' is not a time"),
    ],
)
def test_wrong_fields(here: Here, acme: str, pair: str, told: str) -> None:
    """Exit code 2, a sentence with the field and what it takes, and nothing stored."""
    done = here(*SET, *pairs("window_days=30", pair))
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert here.items("agreement", "list") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is not JSON"),
        ("null", "is a JSON object"),
        ("[]", "is a JSON object"),
        ('{"colour": 1}', "colour: is no"),
    ],
)
def test_wrong_files(here: Here, acme: str, tmp_path: Path, text: str, told: str) -> None:
    """A file that cannot be right is a wrong call too."""
    (tmp_path / "acme.json").write_text(text)
    done = here(*SET, "--file", tmp_path / "acme.json")
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@pytest.mark.parametrize(
    "words",
    [
        ["set", "--supplier", "Acme"],
        ["set", "--set", "window_days=1"],
        ["set", "--supplier", "Acme", "--file", "none.json"],
        ["set", "--supplier", "Acme", "--file", __file__, "--set", "window_days=1"],
        ["show"],
        ["show", "--supplier", "Acme", "--version", "0"],
        ["show", "--supplier", "Acme", "--version", "1", "--at", "2h"],
        ["show", "--supplier", "Acme", "--at", "yesterday"],
    ],
)
def test_wrong_calls(here: Here, acme: str, words: list[str]) -> None:
    """What cannot be right is exit code 2."""
    assert here("agreement", *words).code == 2


@pytest.mark.parametrize(
    "words",
    [
        ["set", "--supplier", "Bolt", "--set", "window_days=1"],
        ["show", "--supplier", "Bolt"],
        ["show", "--supplier", "Acme", "--version", "1"],
        ["list", "--supplier", "Bolt"],
        ["list", "--account", "Second"],
    ],
)
def test_not_found(here: Here, acme: str, words: list[str]) -> None:
    """What is not here is exit code 1 and one sentence."""
    done = here("agreement", *words)
    assert (done.code, done.out, len(done.err.splitlines())) == (1, "", 1)


def test_config_file(here: Here, acme: str, tmp_path: Path) -> None:
    """The configuration file carries all versions; imported where they are it adds none; a bad one is pointed at."""
    here.ok(*SET, *pairs("window_days=30"))
    here.ok(*SET, *pairs("window_days=14"))
    file = tmp_path / "set-up.json"
    assert "2 agreements" in here.ok("config", "export", file)
    document = json.loads(file.read_text())
    (account,) = document["accounts"]
    assert [(one["supplier"], one["version"], one["window_days"]) for one in account["agreements"]] == [
        ("Acme", 1, 30),
        ("Acme", 2, 14),
    ]
    done = here.json("config", "import", file)
    assert (done["made"], done["unchanged"]) == ([], 3)
    account["agreements"].append({"supplier": "Acme", "window_days": 7, "valid_from": "2026-01-01T00:00:00Z"})
    file.write_text(json.dumps(document))
    assert [one["name"] for one in here.json("config", "import", file)["made"]] == ["Acme 3"]
    assert here.json("config", "import", file)["made"] == []
    for change, told in (
        ({"supplier": "Bolt"}, "/accounts/0/agreements/2: no supplier is called Bolt"),
        ({"hours": {"sing": 1}}, "/accounts/0/agreements/2/hours/sing: "),
        ({"window_days": -1}, "/accounts/0/agreements/2: window_days is a whole number"),
        ({"colour": 1}, "/accounts/0/agreements/2/colour: "),
        ({"supplier": None}, "/accounts/0/agreements/2/supplier: "),
    ):
        account["agreements"][2] = {"supplier": "Acme", "valid_from": "2026-02-01T00:00:00Z", **change}
        file.write_text(json.dumps(document))
        bad = here("config", "import", file)
        assert (bad.code, told in bad.err) == (1, True), bad
    assert len(here.items("agreement", "list")) == 3


def example() -> str:
    """The whole agreement that the docs show."""
    (found,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


def test_docs() -> None:
    """The page explains every field and gives every default, and its example is complete."""
    rows = dict(re.findall(r"(?m)^\| `([a-z_.]+)` \| .* \| (.*) \|$", PAGE))
    fields = set(AgreementSchema().fields)
    assert set(json.loads(example())) == fields
    assert {name.partition(".")[0] for name in rows if name.partition(".")[0] in fields} == fields
    assert {name: rows[f"hours.{name}"] for name in HOURS} == {name: str(hours) for name, hours in HOURS.items()}
    assert {name: rows[f"liable.{name}"] for name in LIABLE} == dict(LIABLE)
