"""`integrator route`."""

import pytest
from support import line, refunded


@pytest.fixture
def two(here):
    """Two suppliers; gives their ids."""
    return [here.supplier(name)["supplier"] for name in ("Acme", "Bolt")]


def test_add_sends_what_waited(here, two):
    """Lines without a supplier go out as soon as a rule takes them, and the answer says how many messages that made."""
    here.shop()
    here.post(refunded("F1", line("1"), line("2", sku="ZZ-9")))
    here.work()
    assert here.items("outbox", "list") == []
    made = here.json("route", "add", "--supplier", "Acme", "--sku", "AC-*")
    assert made == {"route": made["route"], "messages_written": 1}
    assert here.json("route", "add", "--supplier", "Acme", "--vendor", "Nobody")["messages_written"] == 0
    here.ok("route", "add", "--supplier", two[1], "--default")
    assert [item["supplier"] for item in here.items("outbox", "list")] == two[::-1]


def test_list(here, two):
    """The first to be tried stands on top, with all it names."""
    shop = here.shop()["connection"]
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.ok("route", "add", "--supplier", "Acme", "--sku", "AC-*")
    here.ok("route", "add", "--supplier", "Bolt", "--sku", "AC-*", "--connection", "own")
    here.ok("route", "add", "--supplier", "Bolt", "--vendor", "Bolt & Co", "--priority", "5")
    here.ok("route", "add", "--supplier", "Bolt", "--product", "77")
    items = here.items("route", "list")
    assert [(one["priority"], one["product"], one["sku"], one["vendor"], one["connection"]) for one in items] == [
        (5, None, None, "Bolt & Co", None),
        (0, "77", None, None, None),
        (0, None, "AC-*", None, shop),
        (0, None, "AC-*", None, None),
        (0, None, None, None, None),
    ]
    assert [one["default"] for one in items] == [False, False, False, False, True]
    assert (items[0]["supplier"], items[0]["supplier_name"]) == (two[1], "Bolt")
    assert "Bolt & Co" in here.ok("route", "list")


@pytest.mark.parametrize(
    "words",
    [
        ["--sku", "AC-*"],
        ["--supplier", "Acme"],
        ["--supplier", "Acme", "--sku", ""],
        ["--supplier", "Acme", "--sku", "x" * 256],
        ["--supplier", "Acme", "--sku", "AC-*", "--default"],
        ["--supplier", "Acme", "--default", "--priority", "high"],
        ["--supplier", "Acme", "--default", "--priority", "99999999999999999999"],
    ],
)
def test_a_wrong_add(here, two, words):
    """A rule that names nothing, or both something and all, is a wrong call."""
    assert here("route", "add", *words).code == 2
    assert here.items("route", "list") == []


@pytest.mark.parametrize("words", [["--supplier", "nobody"], ["--supplier", "Acme", "--connection", "nowhere"]])
def test_an_unknown_end(here, two, words):
    """An unknown supplier or shop is exit code 1."""
    assert here("route", "add", *words, "--default").code == 1


def test_remove(here, two):
    """A removed rule is gone; one that is not there is exit code 1."""
    made = here.json("route", "add", "--supplier", "Acme", "--default")["route"]
    here.ok("route", "remove", made)
    assert here.items("route", "list") == []
    done = here("route", "remove", made)
    assert (done.code, "route list" in done.err) == (1, True)


def test_explain(here, two):
    """The winner with its reason, then the rules that match too but come after it."""
    here.ok("route", "add", "--supplier", "Acme", "--default")
    rule = here.json("route", "add", "--supplier", "Bolt", "--sku", "bo-*")["route"]
    here.ok("route", "add", "--supplier", "Acme", "--sku", "AC-*")
    about = here.json("route", "explain", "--sku", "BO-7")
    assert (about["supplier"], about["supplier_name"], about["route"]) == (two[1], "Bolt", rule)
    assert "BO-7" in about["because"]
    assert [(other["supplier"], other["because"]) for other in about["also_matching"]] == [(two[0], "the default rule")]
    told = here.ok("route", "explain", "--sku", "BO-7").splitlines()
    assert told == ["Bolt: SKU BO-7 matches bo-*", "  after it: Acme (the default rule)"]


def test_explain_for_one_shop(here, two):
    """A rule of one shop counts only when that shop is named."""
    here.shop()
    here.ok("route", "add", "--supplier", "Bolt", "--sku", "*", "--connection", "own")
    assert here.json("route", "explain", "--sku", "A", "--connection", "own")["supplier"] == two[1]
    assert here.json("route", "explain", "--sku", "A")["supplier"] is None


def test_explain_nothing(here, two):
    """No rule matches: that is the answer, and no error; nothing told about the line is a wrong call."""
    assert "no supplier" in here.ok("route", "explain", "--sku", "A")
    assert here("route", "explain").code == 2
