"""`integrator policy`: set by file, listed, shown, held against agreements, tried on the past, applied."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
from cli_support import Here
from support import at, line, returned

from integrator.core.money import Money
from integrator.core.policy import ACTIONS
from integrator.core.policy_form import LISTS
from integrator.core.types import OrderRef, Reason
from schemas.policy import CostsSchema, PolicySchema, RuleSchema, WhenSchema, loaded

PAGE = (Path(__file__).parents[2] / "docs" / "policy.md").read_text()
WORDS = {"en": "Too late.", "zh": "太晚了。"}
DEFECTS = {"name": "defects", "when": {"categories": ["quality"], "days_to": 30}, "action": "approve"}
SECOND = {"rules": [DEFECTS, {"action": "decline", "words": WORDS}]}


@pytest.fixture
def put(here: Here, tmp_path: Path):
    """Sets a policy; returns what the command prints with --json."""

    def put(document: dict, *more: str) -> dict:
        return here.json("policy", "set", "--file", written(tmp_path, document), *more)

    return put


def written(folder: Path, document: dict | str) -> Path:
    """A file with that document."""
    file = folder / "policy.json"
    file.write_text(document if isinstance(document, str) else json.dumps(document))
    return file


def example() -> str:
    """The whole policy that the docs show."""
    (found,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


def asked(here: Here, *told: tuple[str, str], days: int = 5) -> list[str]:
    """Requests with these words and amounts, of their own orders; their refs, in the same order."""
    here.shop()
    events = []
    for number, (text, amount) in enumerate(told):
        goods = line("1", reason=Reason(text=text), amount=Money.parse(amount, "USD"))
        order = OrderRef(id=f"O{number}", number=f"#{number}", placed_at=at(0) - timedelta(days=days))
        events.append(returned("requested", f"R{number}", goods, order=order, when=number))
    here.post(*events)
    here.read()
    refs = {one["order"]["number"]: one["ref"] for one in here.items("rma", "list")}
    return [refs[f"#{number}"] for number in range(len(told))]


def test_set(here: Here, put, tmp_path: Path) -> None:
    """The example of the docs is set as it stands there, and shown as it was told; the same again is nothing new."""
    made = put(json.loads(example()))
    assert (made["version"], made["added"], made["conflicts"]) == (1, True, [])
    shown = here.json("policy", "show")
    assert shown["policy"] == made["policy"]
    assert loaded(shown["policy"]) == loaded(json.loads(example()))
    assert put(shown["policy"])["added"] is False
    assert "Nothing is new: version 1" in here.ok("policy", "set", "--file", written(tmp_path, example()))


def test_set_for_people(here: Here, tmp_path: Path) -> None:
    """For which orders it holds, and where it promises too much."""
    here.supplier()
    here.ok("agreement", "set", "--supplier", "Acme", "--set", "window_days=14")
    told = here.ok("policy", "set", "--file", written(tmp_path, SECOND)).splitlines()
    conflict = 'Rule 1 "defects" approves up to 30 days after the order, but Acme takes goods back for 14 days only.'
    assert told == ["Version 1 holds for all orders.", conflict]
    again = here.ok("policy", "set", "--file", written(tmp_path, {"rules": [{"action": "ask"}]})).splitlines()
    assert re.fullmatch(r"Version 2 holds for orders placed from \S+Z on\.", again[0])
    assert again[1] == "It promises nothing that a supplier has not agreed to."
    assert here.ok("policy", "conflicts", "--version", "1").splitlines() == [conflict]
    (one,) = here.items("policy", "conflicts", "--version", "1")
    assert (one["rule"], one["field"], one["sentence"]) == (1, "window_days", conflict)


def test_set_dry_run(here: Here, put, tmp_path: Path) -> None:
    """What would differ is said, and nothing stored."""
    (ref,) = asked(here, ("it broke", "10.00"))
    told = put(SECOND, "--dry-run")
    assert (told["more"]["approve"], [one["ref"] for one in told["changes"]], told["conflicts"]) == (1, [ref], [])
    said = here.ok("policy", "set", "--file", written(tmp_path, SECOND), "--dry-run")
    assert "would have approved 1 more" in said
    assert "It promises nothing" in said
    assert here.items("policy", "list") == []


def test_list_and_show(here: Here, put) -> None:
    """All versions; the one in force, or another, with each rule on a line."""
    assert "you are asked about every request" in here.ok("policy", "list")
    put({**SECOND, "costs": {"freight": {"DE": {"amount": "9.80", "currency": "USD"}}}})
    put({"automatic": True, "rules": []})
    items = here.items("policy", "list")
    assert [(one["version"], one["rules"], one["automatic"]) for one in items] == [(1, 2, False), (2, 0, True)]
    assert here.json("policy", "show")["version"] == 2
    told = here.ok("policy", "show", "--version", "1").splitlines()
    for text in (
        "automatic: no",
        "freight: DE 9.80 USD",
        "1. defects: categories quality; days_to 30 -> approve",
        "2. every request -> decline",
        "   zh: 太晚了。",
    ):
        assert text in told


def test_dry_run(here: Here, put, tmp_path: Path) -> None:
    """On the last cases, against the present policy or what happened, with count, money and refs."""
    refs = asked(here, ("it broke", "10.00"), ("too small", "20.00"))
    file = written(tmp_path, {"rules": [{"action": "approve"}]})
    told = here.json("policy", "dry-run", "--file", file)
    assert (told["against"], told["requests"], told["more"]["approve"]) == ("what happened", 2, 2)
    assert told["cost"] == [{"amount": "30.00", "currency": "USD"}]
    put({"rules": [DEFECTS]})
    file = written(tmp_path, {"rules": [{"action": "approve"}]})
    told = here.ok("policy", "dry-run", "--file", file, "--last", 10).splitlines()
    assert told == [
        "On the last 2 requests, against version 1, the policy would have approved 1 more, asked you about 1 fewer,"
        " cost 20.00 USD more.",
        f"  {refs[1]}: approve instead of ask. Rule 1 says approve: it fits every request.",
    ]
    assert here.json("policy", "dry-run", "--file", file, "--happened")["more"]["approve"] == 2
    assert here.json("policy", "dry-run", "--file", file, "--last", 1)["cases"] == 1


def test_apply(here: Here, put) -> None:
    """First what would be done and what is skipped, and why; done only by --yes where nobody can be asked."""
    broken, small = asked(here, ("it broke", "10.00"), ("too small", "20.00"))
    put({"rules": [DEFECTS]})
    told = here.ok("policy", "apply", "--all-open").splitlines()
    because = 'Rule 1 "defects" says approve: the reason is quality, it was asked 5 days after the order.'
    assert told == [
        f"{broken}: approve. {because}",
        f"{small}: skipped. You are asked, as no rule fits.",
        "2 cases: 1 approve, 1 skipped.",
        "Nothing was done; --yes does it.",
    ]
    assert here.json("policy", "apply", "--all-open")["done"] == []
    done = here.json("policy", "apply", broken, small, "--yes")
    assert [(one["ref"], one["action"], one["acts"]) for one in done["done"]] == [(broken, "approve", True)]
    assert [one["lines"][0]["verdict"] for one in done["preview"]] == ["unknown", "unknown"]
    (entry,) = [one for one in here.json("rma", "show", broken)["timeline"] if one["kind"] == "merchant.approved"]
    assert (entry["answer"]["by"], entry["answer"]["fields"]["policy"]) == ("policy", 1)
    again = here.ok("policy", "apply", broken, "--yes")
    assert "It is approved already." in again
    assert here.ok("policy", "apply", "--all-open", "--yes").splitlines()[-1] == "1 cases: 1 skipped."


def test_apply_declines(here: Here, put) -> None:
    """What is declined counts as such, and is done."""
    (ref,) = asked(here, ("too small", "10.00"))
    put(SECOND)
    assert here.ok("policy", "apply", "--all-open", "--yes").splitlines()[-1] == "Done: 1 decline."
    assert here.json("rma", "show", ref)["headline"] == "declined"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "is not JSON"),
        ("[]", "is a JSON object"),
        ("{}", "rules: is missing"),
        ('{"rules": [{"action": "nod"}]}', "rules.0.action: is one of approve, ask"),
        ('{"rules": [{"action": "decline"}]}', "rules.0.words is missing; say in en and zh"),
        ('{"rules": [{"action": "ask"}, {"action": "ask"}]}', "rules.1 is never reached"),
        ('{"rules": [{"action": "ask", "when": {"value_to": 5}}]}', "rules.0.when.value_to: is an object with amount"),
    ],
)
def test_wrong_files(here: Here, tmp_path: Path, text: str, told: str) -> None:
    """Exit code 2, a sentence with the field and what it takes, and nothing stored; also where it is only tried."""
    file = written(tmp_path, text)
    for words in (["set"], ["set", "--dry-run"], ["dry-run"]):
        done = here("policy", *words, "--file", file)
        assert (done.code, done.out) == (2, "")
        assert told in done.err
    assert here.items("policy", "list") == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["set"], 2),
        (["set", "--file", "none.json"], 2),
        (["dry-run", "--file", __file__, "--last", "0"], 2),
        (["apply"], 2),
        (["apply", "RMA-1", "--all-open"], 2),
        (["apply", "RMA-1"], 1),
        (["show"], 1),
        (["show", "--version", "0"], 2),
        (["conflicts"], 1),
        (["list", "--account", "Second"], 1),
    ],
)
def test_wrong_calls(here: Here, words: list[str], code: int) -> None:
    """What cannot be right is exit code 2, what is not here 1 and one sentence."""
    done = here("policy", *words)
    assert (done.code, done.out) == (code, "")
    assert code == 2 or len(done.err.splitlines()) == 1


def test_config_file(here: Here, put, tmp_path: Path) -> None:
    """The configuration file carries the newest version; imported where it is it adds none; a bad one is pointed at."""
    put({"rules": [{"action": "ask"}]})
    put(SECOND)
    file = tmp_path / "set-up.json"
    assert "1 policies" in here.ok("config", "export", file)
    document = json.loads(file.read_text())
    (account,) = document["accounts"]
    assert (account["policy"]["version"], len(account["policy"]["rules"])) == (2, 2)
    assert here.json("config", "import", file)["made"] == []
    account["policy"]["automatic"] = True
    file.write_text(json.dumps(document))
    assert "policy 3 made" in here.ok("config", "import", file)
    assert here.json("policy", "show", "--version", 3)["policy"]["automatic"] is True
    for change, told in (
        ({"rules": [{"action": "decline"}]}, "/accounts/0/policy: rules.0.words is missing"),
        ({"colour": 1}, "/accounts/0/policy/colour: "),
    ):
        account["policy"] = {"rules": [], **change}
        file.write_text(json.dumps(document))
        bad = here("config", "import", file)
        assert (bad.code, told in bad.err) == (1, True), bad


def test_docs() -> None:
    """The page explains every field, condition and action, and its example uses most of them."""
    named = set(re.findall(r"`([a-z_.]+)`", "\n".join(re.findall(r"(?m)^\| (.*?) \|", PAGE))))
    costs = {f"costs.{name}" for name in CostsSchema().fields}
    assert set(PolicySchema().fields) - {"costs"} | costs | set(RuleSchema().fields) | set(WhenSchema().fields) <= named
    assert set(LISTS) <= named
    assert all(f"`{action}`" in PAGE for action in ACTIONS)
    told = json.loads(example())
    assert set(told) == set(PolicySchema().fields)
    assert {rule["action"] for rule in told["rules"]} == set(ACTIONS)
