"""The ledger of a case, row by row, as its stored document tells it."""

from __future__ import annotations

import pytest
from money_case import ASKED, COSTS, PAID, case, credit, document, said, usd
from support import at, event, line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.money import Money
from integrator.core.owed import losses, open_claims
from integrator.core.statement import rows
from integrator.core.told_money import refunded_at
from integrator.core.types import Category, OrderRef
from integrator.services.show import case_document

APPROVED = returned("approved", "R1", when=1)
BACK = event("goods.received", "return:R1", when=3)


def agreed(**terms):
    """The agreement under which `case` folds."""
    return {"sup_1": Agreement(**{"supplier": "sup_1", "version": 1, "unit_costs": COSTS, **terms})}


def stored(*events, suppliers=None, **terms):
    """The case as it is kept."""
    return case_document(case(*events, suppliers=suppliers, **terms), {})


def told(*events, suppliers=None, **terms):
    """Its rows, by kind and line."""
    found = rows(stored(*events, suppliers=suppliers, **terms), agreed(**terms))
    return {(row.what, row.line_id): row for row in found}


def amounts(row):
    """Refunded, claimed, promised, received, short and written off, as texts."""
    names = ("refunded", "claimed", "promised", "received", "short", "written_off")
    return {name: entry.money.amount for name in names if (entry := getattr(row, name))}


def test_claimed():
    """What was refunded is claimed line by line, from when the credit is due."""
    found = told(ASKED, APPROVED, PAID, BACK)
    assert amounts(found["goods", "1"]) == {"refunded": "13.33", "claimed": "8.00"}
    assert amounts(found["goods", "2"]) == {"refunded": "6.67", "claimed": "2.50"}
    assert amounts(found["total", None]) == {"refunded": "20.00", "claimed": "10.50"}
    assert (found["total", None].claimed.at, found["total", None].refunded.at) == (at(3), at(2))
    assert (found["goods", "1"].sku, found["goods", "1"].reason, found["goods", "1"].bears) == (
        "AC-1",
        "other",
        ("merchant",),
    )


def test_not_due_before_the_goods_are_there():
    """A claim whose time has not begun has no date."""
    assert told(ASKED, APPROVED, PAID)["total", None].claimed.at is None


def test_amounts_of_lines_count():
    """A refund that tells what each line was worth is split by that, its freight apart."""
    priced = refunded(
        *("F1", line("1", 2, amount=usd("12.00")), line("2", amount=usd("3.00"))),
        amount="20.00",
        shipping=usd("5.00"),
        return_id="R1",
        when=2,
    )
    found = told(ASKED, APPROVED, priced)
    assert [amounts(found["goods", one])["refunded"] for one in "12"] == ["12.00", "3.00"]
    assert amounts(found["freight", None]) == {"refunded": "5.00"}
    assert amounts(found["total", None])["refunded"] == "20.00"


def test_promised():
    """A confirmation promises what was claimed; an accepted offer its own amount, for the whole part."""
    found = told(ASKED, APPROVED, PAID, said("confirm", when=4))
    assert [amounts(found["goods", one]).get("promised") for one in "12"] == ["8.00", "2.50"]
    assert (amounts(found["total", None])["promised"], found["total", None].promised.at) == ("10.50", at(4))
    offer = said("counter", when=4, offer="half", amount=document("5.00"), expires_at=None)
    found = told(ASKED, APPROVED, PAID, offer, said("accept_offer", when=5))
    assert amounts(found["total", None])["promised"] == "5.00"
    assert "promised" not in amounts(found["goods", "1"])


def test_received_and_short():
    """A credit counts on the day its note names; what lacks then is short."""
    found = told(ASKED, APPROVED, PAID, BACK, credit(document("5.00"), date="2026-03-09"))
    assert amounts(found["goods", "1"]) | {"refunded": ""} == {
        "refunded": "",
        "claimed": "8.00",
        "received": "5.00",
        "short": "3.00",
    }
    assert amounts(found["total", None])["short"] == "5.50"
    assert found["goods", "1"].received.at.isoformat() == "2026-03-09T00:00:00+00:00"
    assert "short" not in amounts(found["goods", "2"]), "nothing was given for it yet: it is open"


def test_partial_credits_add_up():
    """Several credits are one sum, with the day of the last."""
    found = told(ASKED, APPROVED, PAID, BACK, credit(document("5.00")), credit(document("3.00"), when=7))
    assert (amounts(found["goods", "1"])["received"], found["goods", "1"].received.at) == ("8.00", at(7))
    assert "short" not in amounts(found["goods", "1"])


def test_refused():
    """A refused claim is short in whole since it was refused."""
    found = told(ASKED, APPROVED, PAID, BACK, said("reject", when=6, text="no"))
    assert (amounts(found["total", None])["short"], found["total", None].short.at) == ("10.50", at(6))


def test_written_off():
    """What is left is written off, or the amount the merchant named, and is short no more."""
    events = [ASKED, APPROVED, PAID, BACK, credit(document("5.00"))]
    found = told(*events, said("write_off", when=8, text="goodwill"))
    assert (amounts(found["total", None])["written_off"], found["total", None].written_off.at) == ("5.50", at(8))
    assert amounts(found["goods", "2"])["written_off"] == "2.50"
    assert "short" not in amounts(found["total", None])
    found = told(*events, said("write_off", when=8, text="goodwill", amount=document("4.00")))
    assert amounts(found["total", None])["written_off"] == "4.00"


def test_fee_and_freight():
    """The fee stands below zero beside the goods; both name who bears them by the agreement."""
    terms = {
        "restocking": {Category.OTHER: 10},
        "liable": {Category.OTHER: "customer"},
        "freight": {Category.OTHER: "supplier"},
    }
    credit_ = credit(document("8.00"), freight=document("3.00"), fee=document("1.00"))
    found = told(ASKED, APPROVED, PAID, BACK, credit_, **terms)
    fee, freight, total = found["fee", None], found["freight", None], found["total", None]
    assert (amounts(fee), fee.bears) == ({"claimed": "-1.05", "received": "-1.00"}, ("customer",))
    assert (amounts(freight), freight.bears) == ({"claimed": "3.00", "received": "3.00"}, ("supplier",))
    assert (amounts(total)["claimed"], amounts(total)["received"]) == ("12.45", "10.00")


def test_several_currencies():
    """By a rate of either direction a credit is compared; without one it stands beside, neither full nor short."""
    events = [ASKED, APPROVED, PAID, BACK, credit(document("50.00", "CNY"))]
    row = told(*events)["total", None]
    assert (row.received, row.short) == (None, None)
    assert [entry.money for entry in row.other_currency] == [Money.parse("50.00", "CNY")]
    for rates in ({"CNY/USD": "0.1400"}, {"USD/CNY": "7.142857"}):
        row = told(*events, rates=rates)["total", None]
        assert (row.received.money, row.other_currency, row.short.money) == (usd("7.00"), (), usd("3.50"))


def test_credits_in_several_currencies():
    """Each is compared by its own rate; the sum of a part's rows is its total."""
    events = [ASKED, APPROVED, PAID, BACK, credit(document("0.97", "CNY")), credit(document("1.00"), document("0.33"))]
    found = told(*events, rates={"USD/CNY": "7.1"})
    assert [amounts(found["goods", one])["received"] for one in "12"] == ["1.14", "0.33"]
    assert amounts(found["total", None])["received"] == "1.47"
    found = told(*events)
    assert (amounts(found["total", None])["received"], len(found["total", None].other_currency)) == ("1.33", 1)


def test_without_a_supplier():
    """A line that nobody was given shows what was refunded and nothing else."""
    found = told(refunded("F1", line("1")), suppliers={})
    assert list(found) == [("goods", "1")]
    assert amounts(found["goods", "1"]) == {"refunded": "10.00"}


def test_a_test_has_no_rows():
    """Tests count in no money."""
    kept = stored(refunded("F1", line("1"), test=True))
    assert (rows(kept, {}), open_claims(kept, {}), losses(kept, {})) == ([], [], [])


def test_older_documents():
    """A case stored before refunds told their lines and time is split by pieces."""
    kept = stored(ASKED, APPROVED, PAID, BACK)
    for refund in kept["refunds"]:
        del refund["at"], refund["lines"]
    found = {(row.what, row.line_id): row for row in rows(kept, agreed())}
    assert amounts(found["goods", "1"]) == {"refunded": "13.33", "claimed": "8.00"}
    assert refunded_at(kept) == at(0)


class TestOpen:
    """What suppliers still owe."""

    def test_left(self):
        """Expected less given, since the credit is due, with what each line lacks."""
        kept = stored(ASKED, APPROVED, PAID, BACK, credit(document("5.00")))
        (claim,) = open_claims(kept, agreed())
        assert (claim.expected, claim.received, claim.left) == (usd("10.50"), usd("5.00"), usd("5.50"))
        assert (claim.since, dict(claim.lines), claim.refused) == (at(3), {"1": 300, "2": 250}, False)

    @pytest.mark.parametrize(
        "last",
        [credit(document("8.00"), document("2.50"), when=9), said("write_off", when=9, text="enough")],
        ids=["whole", "written-off"],
    )
    def test_over(self, last):
        """A claim that was met or written off is not open."""
        assert open_claims(stored(ASKED, APPROVED, PAID, BACK, last), agreed()) == []

    def test_other_currency(self):
        """A credit that no rate compares leaves the claim open, and stands beside it."""
        events = [ASKED, APPROVED, PAID, BACK, credit(document("99.00", "CNY"))]
        (claim,) = open_claims(stored(*events), agreed())
        assert (claim.received, claim.left, claim.other_currency) == (None, None, (Money.parse("99.00", "CNY"),))
        rates = {"USD/CNY": "9.9"}
        (claim,) = open_claims(stored(*events, rates=rates), agreed(rates=rates))
        assert (claim.received, claim.left, claim.other_currency) == (usd("10.00"), usd("0.50"), ())

    def test_unknown(self):
        """A claim whose cost nobody knows is open, without an amount."""
        (claim,) = open_claims(stored(ASKED, APPROVED, PAID, BACK, unit_costs={}), agreed(unit_costs={}))
        assert (claim.expected, claim.left) == (None, None)

    def test_nothing_claimed(self):
        """Before anything is refunded nothing is owed."""
        assert open_claims(stored(ASKED, APPROVED), agreed()) == []


class TestLosses:
    """What each line cost the merchant."""

    def test_by_line(self):
        """Refund and credit of each line; freight and fee are spread by what was credited."""
        kept = stored(ASKED, APPROVED, PAID, BACK, credit(document("8.00"), document("2.00"), freight=document("1.00")))
        found = [(loss.sku, loss.refunded.amount, loss.credited.amount) for loss in losses(kept, agreed())]
        assert found == [("AC-1", "13.33", "8.80"), ("AC-2", "6.67", "2.20")]

    def test_other_currency(self):
        """By a rate, or unknown."""
        kept = stored(ASKED, APPROVED, PAID, BACK, credit(document("50.00", "CNY")))
        assert {loss.credited for loss in losses(kept, agreed())} == {None}
        terms = agreed(rates={"CNY/USD": "0.1400"})
        assert [loss.credited.amount for loss in losses(kept, terms)] == ["7.00", "0.00"]

    def test_of_an_order(self):
        """A refund of no line is nobody's loss but the merchant's, and is there."""
        kept = stored(refunded("F1", amount="4.00", order=OrderRef(id="1001")))
        assert [(loss.supplier, loss.sku, loss.refunded.amount) for loss in losses(kept, {})] == [(None, None, "4.00")]

    def test_undone(self):
        """A refund that failed or was undone cost nothing."""
        kept = stored(ASKED, PAID, refunded("F1", kind="refund.failed", when=4))
        assert (losses(kept, agreed()), refunded_at(kept)) == ([], None)
