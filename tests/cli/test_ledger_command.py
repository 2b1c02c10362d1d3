"""`integrator ledger`."""

from __future__ import annotations

import csv
import io
import json

import pytest
import sqlalchemy as sa
from support import line, refunded

from integrator.db.models import audit

NOTE = ("ledger", "credit", "--supplier", "Acme", "--document", "CN-7", "--amount")


@pytest.fixture
def owing(here):
    """Two refunds that Acme owes 4.00 USD each for; gives their refs, the older first."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.ok("agreement", "set", "--supplier", "Acme", "--set", "cost.AC-1=4.00 USD")
    for number in (1, 2):
        here.post(
            refunded(f"F{number}", line("1", disposition="keep"), order=str(number), when=number), id_=f"m{number}"
        )
    here.work()
    return [item["ref"] for item in sorted(here.items("rma", "list"), key=lambda item: item["order"]["id"])]


def usd(amount):
    """Money as a document."""
    return {"amount": amount, "currency": "USD"}


def credits_of(here, ref):
    """What the supplier gave for a case."""
    return here.json("rma", "show", ref)["legs"][0]["credits"]


def test_owed(here, owing):
    """What is owed by supplier, for programs and for people."""
    (row,) = here.items("ledger", "owed")
    assert (row["supplier_name"], row["currency"], row["open"]) == ("Acme", "USD", usd("8.00"))
    assert set(row["refs"]) == set(owing)
    assert list(row["ageing"]) == ["0-7", "8-30", "31-60", "over_60", "not_due"]
    told = here.ok("ledger", "owed", "--supplier", "Acme").splitlines()
    assert told[0].split()[:3] == ["SUPPLIER", "NAME", "CURRENCY"]
    assert told[1].split()[:6] == ["Acme", "USD", "8.00", "0.00", "0.00", "8.00"]
    assert here("ledger", "owed", "--supplier", "Nobody").code == 1


def test_statement(here, owing):
    """The ledger with a supplier row by row, for programs, spreadsheets and people."""
    here.ok(*NOTE, "5.00 USD")
    command = ("ledger", "statement", "--supplier", "Acme")
    told = here.json(*command)
    assert (told["supplier_name"], told["next"], told["from"]) == ("Acme", None, None)
    assert [(row["ref"], row["what"]) for row in told["items"]] == [
        (ref, what) for ref in owing for what in ("goods", "total")
    ]
    first, total = told["items"][:2]
    assert (first["sku"], first["bears"], first["claimed"], first["received"]) == (
        "AC-1",
        ["merchant"],
        usd("4.00"),
        usd("4.00"),
    )
    assert (total["refunded"], total["short"], set(total["dates"])) == (
        usd("10.00"),
        None,
        {"refunded", "claimed", "received"},
    )
    (sums,) = told["totals"]
    assert (sums["currency"], sums["claimed"], sums["received"], sums["short"]) == (
        "USD",
        usd("8.00"),
        usd("5.00"),
        usd("3.00"),
    )
    table = list(csv.DictReader(io.StringIO(here.ok(*command, "--csv"))))
    assert [row["claimed"] for row in table] == ["4.00"] * 4
    assert table[0]["received_at"].endswith("T00:00:00Z")
    shown = here.ok(*command).splitlines()
    assert (len(shown), shown[0].split()[:2]) == (6, ["REF", "WHAT"])
    assert shown[-1].startswith("All in USD: 20.00 refunded, 8.00 claimed, 0.00 promised, 5.00 received")


def test_statement_of_a_time(here, owing):
    """A case belongs to the time of its first refund; what cannot be a time is refused."""
    at = here.json("ledger", "statement", "--supplier", "Acme")["items"][-1]["dates"]["refunded"]
    command = ("ledger", "statement", "--supplier", "Acme")

    def rows(*times):
        return here.json(*command, *times)["items"]

    assert {row["ref"] for row in rows("--from", at)} == {owing[1]}
    assert {row["ref"] for row in rows("--to", at)} == {owing[0]}
    assert rows("--from", "2020-01-01", "--to", "2020-02-01") == []
    assert "Nothing was refunded" in here.ok(*command, "--to", "2020-02-01")
    for wrong in (("--csv", "--json"), ("--from", "yesterday"), ("--from", "1d", "--to", "2d")):
        assert here(*command, *wrong).code == 2, wrong
    assert here("ledger", "statement", "--supplier", "Nobody").code == 1
    assert here("ledger", "statement").code == 2


def test_a_statement_holds_no_formula(here):
    """A SKU that a spreadsheet would take for a formula is told as text."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.post(refunded("F1", line("1", disposition="keep", sku="=1+1"), order="1"), id_="m1")
    here.work()
    table = list(csv.DictReader(io.StringIO(here.ok("ledger", "statement", "--supplier", "Acme", "--csv"))))
    assert [row["sku"] for row in table] == ["'=1+1", ""]


def test_nothing_owed(here):
    """Nothing there is no error."""
    assert here.items("ledger", "owed") == here.items("ledger", "leakage") == []
    assert "No supplier owes" in here.ok("ledger", "owed")
    assert "Nothing was refunded" in here.ok("ledger", "leakage")


def test_leakage(here, owing):
    """What leaked by supplier and SKU, in a time."""
    (row,) = here.items("ledger", "leakage")
    assert (row["supplier_name"], row["leakage"], row["share"], row["cases"]) == ("Acme", usd("20.00"), "1.0000", 2)
    (row,) = here.items("ledger", "leakage", "--by", "sku", "--since", "2026-03-02T09:30:00Z")
    assert (row["sku"], row["leakage"]) == ("AC-1", usd("10.00"))
    assert here.items("ledger", "leakage", "--until", "2026-03-01T00:00:00Z") == []
    assert "AC-1" in here.ok("ledger", "leakage", "--by", "sku")


def test_credit(here, owing):
    """A note is looked at, given, told once on the audit trail, and refused the second time."""
    told = here.ok(*NOTE, "5.00 USD", "--preview")
    assert f"{owing[0]}: 4.00 USD of 4.00 USD open" in told
    assert "Would be given: CN-7 of Acme, 5.00 USD, 2 cases." in told
    assert credits_of(here, owing[0]) == []
    done = here.json(*NOTE, "5.00 USD", "--date", "2026-03-09")
    assert [(one["ref"], one["amount"]) for one in done["cases"]] == [(owing[0], usd("4.00")), (owing[1], usd("1.00"))]
    assert [credits_of(here, ref) for ref in owing] == [[usd("4.00")], [usd("1.00")]]
    again = here(*NOTE, "3.00 USD")
    assert (again.code, "CN-7 before" in again.err) == (1, True)
    with here.app() as app, app.database.read() as conn:
        noted = conn.execute(sa.select(audit.c.subject).where(audit.c.act == "ledger.credit")).scalars().all()
    assert noted == [f"5.00 USD, {done['supplier']} CN-7"]


def test_a_rest(here, owing):
    """What fits no claim is named and refused unless it is allowed."""
    assert "Unmatched: 2.00 USD" in here.ok(*NOTE, "10.00 USD", "--preview")
    refused = here(*NOTE, "10.00 USD")
    assert (refused.code, "--allow-rest" in refused.err) == (1, True)
    assert here.json(*NOTE, "10.00 USD", "--allow-rest")["unmatched"] == usd("2.00")


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_a_file(here, owing, tmp_path, kind):
    """The note's own lines, as CSV of a spreadsheet or as JSON."""
    rows = [{"ref": owing[0], "line_id": "1", "amount": "1.50"}, {"ref": owing[1], "amount": usd("2.50")}]
    if kind == "csv":
        text = f"\ufeffref,line_id,amount\r\n{owing[0]},1,1.50\r\n{owing[1]},,2.50 USD\r\n"
    else:
        text = json.dumps(rows)
    (tmp_path / "note").write_text(text, "utf-8", newline="")
    here.ok(*NOTE, "4.00 USD", "--file", tmp_path / "note")
    assert [credits_of(here, ref) for ref in owing] == [[usd("1.50")], [usd("2.50")]]


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("ref,amount\n", 2, "has no rows"),
        ("case,money\nA,1.00\n", 2, "row 1"),
        ("[1]", 2, "row 1"),
        ("[", 2, "neither"),
        ("\udcff", 2, "neither"),
        ("ref,amount\nRMA-1,1\n", 2, "'1.00'"),
        ("ref,amount\nRMA-1,1.00 EUR\n", 2, "line 1 is not an amount above zero in USD"),
        ("ref,amount\nRMA-1,1.00\n", 1, "no return RMA-1"),
    ],
)
def test_a_wrong_file(here, owing, tmp_path, text, code, says):
    """A file that cannot be is named with its row, and nothing is written."""
    (tmp_path / "note").write_bytes(text.encode("utf-8", "surrogateescape"))
    done = here(*NOTE, "4.00 USD", "--file", tmp_path / "note")
    assert (done.code, says in done.err) == (code, True), done.err
    assert credits_of(here, owing[0]) == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("credit", "--supplier", "Acme", "--document", "X", "--amount", "4.00"), "40.00 USD"),
        (("credit", "--supplier", "Acme", "--document", "X", "--amount", "4 USD"), "'4.00'"),
        (("credit", "--supplier", "Acme", "--document", "X", "--amount", "0.00 USD"), "above zero"),
        (("credit", "--supplier", "Acme", "--amount", "4.00 USD"), "--document"),
        (("leakage", "--by", "colour"), "colour"),
        (("leakage", "--since", "yesterday"), "yesterday"),
        (("leakage", "--since", "1d", "--until", "2d"), "lies before"),
    ],
)
def test_a_wrong_call(here, owing, words, says):
    """What cannot be right is exit code 2."""
    done = here("ledger", *words)
    assert (done.code, says in done.err) == (2, True), done.err
