"""What suppliers owe and what leaks over all cases, and credit notes that cover many of them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from support import Bench, line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.errors import InvalidValue, NotFound, Refused
from integrator.core.money import Money
from integrator.core.types import Category, Reason
from integrator.db import agreements, queries, queries_ledger
from integrator.db.engine import Database, as_json, of_json
from integrator.db.models import audit, rmas
from integrator.services import credit_note, ledger
from integrator.services.answer import answer
from integrator.services.audit import at_command_line, noting
from integrator.services.credit_note import Line, match
from integrator.services.statement import statement

COSTS = {"AC-1": "4.00", "AC-2": "2.50", "BO-1": "30.00"}


def usd(amount):
    """Dollars."""
    return Money.parse(amount, "USD")


def told(amount, currency="USD"):
    """Money as a document."""
    return {"amount": amount, "currency": currency}


def agree(bench, supplier=None, currency="USD", **terms):
    """A supplier's agreement with the costs of all SKUs."""
    costs = {sku: Money.parse(cost, currency) for sku, cost in COSTS.items()}
    made = Agreement(**{"supplier": supplier or bench.supplier, "unit_costs": costs, **terms})
    with bench.database.write() as conn:
        agreements.add_version(conn, bench.account, made, id_=f"agr_{made.supplier}", now=bench.clock())


def refund(bench, order, *lines, amount="10.00", when=0.0, **more):
    """A refund of an order's lines whose goods were never to come back; gives its ref."""
    stay = [line(one, disposition="keep", **about) for one, about in lines or [("1", {})]]
    bench.tell(refunded(f"F{order}", *stay, amount=amount, order=order, when=when, **more))
    return ref_of(bench, order)


def ref_of(bench, order):
    """The case of an order."""
    return next(row.ref for row in bench.cases() if of_json(row.document)["order"]["id"] == order)


def give(bench, ref, supplier=None, **told_):
    """The supplier's own credit."""
    whose = {"account": bench.account, "supplier": supplier or bench.supplier, "ref": ref, "by": "api"}
    bench.database.in_transaction(
        lambda conn: answer(conn, bench.context, type_="credit", version=None, fields=told_, **whose)
    )


def note(bench, amount, number="CN-1", lines=None, **more):
    """A credit note of the bench's supplier."""
    return match(bench.context, bench.account, bench.supplier, amount, number, None, lines, **more)


def shown(bench, ref):
    """A case as everybody sees it."""
    with bench.database.read() as conn:
        return queries.show_rma(conn, bench.account, ref, bench.clock())


def parts(done):
    """Case -> amount."""
    return {one["ref"]: one["amount"]["amount"] for one in done["cases"]}


def late_for(bench, first):
    """The installation for somebody whose transaction begins right after something else was done."""

    class Late(Database):
        """Lets the other be first."""

        def in_transaction(self, work):
            first()
            return Database.in_transaction(self, work)

    parts_ = {part.name: getattr(bench.database, part.name) for part in fields(Database)}
    return replace(bench.context, database=Late(**parts_))


@pytest.fixture
def owing(bench):
    """Three refunds that Acme owes for, the oldest first: 4.00, 2.50 and 6.50 on two lines."""
    agree(bench)
    orders = ("1", [("1", {})], 10), ("2", [("2", {})], 20), ("3", [("1", {}), ("2", {})], 30)
    return [refund(bench, order, *lines, when=when) for order, lines, when in orders]


class TestOwed:
    """`owed`."""

    def test_by_supplier_and_currency(self, bench):
        """Sums of open claims stay in their currency and name their cases; unknown amounts have a row of their own."""
        other = bench.add_supplier("Bolt")
        bench.route(other, sku="BO-*")
        third = bench.add_supplier("Cargo")
        bench.route(third, sku="CA-*")
        agree(bench), agree(bench, other, "CNY")
        one = refund(bench, "1", ("1", {}), ("7", {"sku": "BO-1"}))
        two = refund(bench, "2", ("2", {}))
        three = refund(bench, "3", ("9", {"sku": "CA-1"}))
        give(bench, one, lines=[{"line_id": "1", "amount": told("1.50")}])
        found = {(row["supplier_name"], row["currency"]): row for row in ledger.owed(bench.context, bench.account)}
        assert set(found) == {("Acme", "USD"), ("Bolt", "CNY"), ("Cargo", None)}
        acme = found["Acme", "USD"]
        assert {name: acme[name]["amount"] for name in ("expected", "received", "open")} == {
            "expected": "6.50",
            "received": "1.50",
            "open": "5.00",
        }
        assert (acme["cases"], set(acme["refs"])) == (2, {one, two})
        assert found["Bolt", "CNY"]["open"] == told("30.00", "CNY")
        assert (found["Cargo", None]["open"], found["Cargo", None]["refs"]) == (None, [three])
        only = ledger.owed(bench.context, bench.account, other)
        assert [row["supplier"] for row in only] == [other]

    @pytest.mark.parametrize(
        ("rates", "received", "left", "beside"),
        [({}, "0.00", "4.00", ["30.00"]), ({"USD/CNY": "10"}, "3.00", "1.00", [])],
        ids=["no-rate", "rate"],
    )
    def test_other_currency(self, bench, rates, received, left, beside):
        """A credit that no rate compares is shown beside the claim, which stays open whole; by a rate it counts."""
        agree(bench, rates=rates)
        ref = refund(bench, "1", ("1", {}))
        give(bench, ref, lines=[{"line_id": "1", "amount": told("30.00", "CNY")}])
        (row,) = ledger.owed(bench.context, bench.account)
        assert (row["received"], row["open"]) == (told(received), told(left))
        assert row["other_currency"] == [told(amount, "CNY") for amount in beside]
        assert {line["credit"] for line in shown(bench, ref)["lines"]} == {"partial"}

    def test_ages(self, bench, clock, owing):
        """Each claim stands under its age since the credit was due; what is not due yet stands apart."""
        bench.tell(returned("approved", "R9", line("1"), order="9", when=99))
        bench.tell(refunded("F9", line("1"), return_id="R9", order="9", when=99))
        clock.now = clock.now + timedelta(days=8) - timedelta(hours=85)
        (row,) = ledger.owed(bench.context, bench.account)
        ages = {name: money["amount"] for name, money in row["ageing"].items()}
        assert ages == {"0-7": "9.00", "8-30": "4.00", "31-60": "0.00", "over_60": "0.00", "not_due": "4.00"}
        assert row["oldest_days"] == 8
        clock.advance(days=60)
        (row,) = ledger.owed(bench.context, bench.account)
        assert (row["ageing"]["over_60"], row["oldest_days"]) == (told("13.00"), 68)

    def test_refused(self, bench, owing):
        """A refused claim is still owed, and told."""
        whose = {"account": bench.account, "supplier": bench.supplier, "ref": owing[0], "by": "api"}
        bench.database.in_transaction(
            lambda conn: answer(conn, bench.context, type_="reject", version=1, fields={"text": "no"}, **whose)
        )
        (row,) = ledger.owed(bench.context, bench.account)
        assert (row["open"], row["refused"]) == (told("13.00"), told("4.00"))

    def test_what_is_over_or_a_test(self, bench, owing):
        """Settled claims and tests are not owed."""
        refund(bench, "8", test=True)
        for ref, amounts in zip(owing, (["4.00"], ["2.50"], ["4.00", "2.50"]), strict=True):
            lines = [one["line_id"] for one in shown(bench, ref)["lines"]]
            given = zip(lines, amounts, strict=True)
            give(bench, ref, lines=[{"line_id": line_id, "amount": told(amount)} for line_id, amount in given])
        assert ledger.owed(bench.context, bench.account) == []

    def test_another_account(self, bench, owing):
        """Nobody sees what another account is owed."""
        assert ledger.owed(bench.context, "acc_other") == []

    def test_in_pages(self, bench, owing):
        """Every page is read, whatever its size."""
        with bench.database.read() as conn:
            for page in (1, 2, 3, 500):
                read = queries_ledger.cases(conn, bench.account, holding=queries_ledger.ASKED, page=page)
                assert sorted(case.ref for case in read) == sorted(owing)


class TestStatement:
    """`statement`."""

    def test_currencies(self, bench):
        """A row with amounts in two currencies stands once for each, and each has its sum."""
        agree(bench, currency="CNY")
        ref = refund(bench, "1", ("1", {}))
        give(bench, ref, lines=[{"line_id": "1", "amount": told("1.00", "EUR")}])
        found = statement(bench.context, bench.account, "Acme")
        assert [(row["what"], row["currency"]) for row in found["items"]] == [
            (what, currency) for what in ("goods", "total") for currency in ("USD", "CNY", "EUR")
        ]
        sums = {row["currency"]: row for row in found["totals"]}
        assert (sums["USD"]["refunded"], sums["CNY"]["claimed"]) == (told("10.00"), told("4.00", "CNY"))
        assert (sums["EUR"]["received"], sums["EUR"]["other_currency"]) == (told("0.00", "EUR"), told("1.00", "EUR"))

    def test_of_one_supplier(self, bench):
        """Only its own rows are told, of cases with several suppliers too; tests and other accounts are in none."""
        other = bench.add_supplier("Bolt")
        bench.route(other, sku="BO-*")
        agree(bench), agree(bench, other)
        ref = refund(bench, "1", ("1", {}), ("7", {"sku": "BO-1"}))
        refund(bench, "8", test=True)
        acme, bolt = (statement(bench.context, bench.account, name)["items"] for name in ("Acme", "Bolt"))
        assert [(row["ref"], row["sku"]) for row in acme] == [(ref, "AC-1"), (ref, None)]
        assert [(row["ref"], row["sku"]) for row in bolt] == [(ref, "BO-1"), (ref, None)]
        with pytest.raises(NotFound):
            statement(bench.context, "acc_other", "Acme")

    def test_totals_are_the_sums_of_their_rows(self, bench):
        """Goods, freight and fee of all cases are the totals; the way back that a note paid is told as freight."""
        terms = {
            "freight": {Category.OTHER: "supplier"},
            "freight_costs": {"*": usd("3.00")},
            "restocking": {Category.OTHER: 10},
        }
        agree(bench, **terms)
        for number in ("1", "2"):
            bench.tell(returned("approved", f"R{number}", line("1"), line("2"), order=number, when=1))
            bench.tell(refunded(f"F{number}", line("1"), line("2"), return_id=f"R{number}", order=number, when=2))
        done = note(bench, usd("10.00"))
        assert [one["freight"] for one in done["cases"]] == [told("3.00"), told("0.39")]
        found = statement(bench.context, bench.account, "Acme")
        for figure in ("refunded", "claimed", "received"):
            parts = [
                Money.parse(**row[figure]).minor for row in found["items"] if row["what"] != "total" and row[figure]
            ]
            assert sum(parts) == Money.parse(**found["totals"][0][figure]).minor, figure
        assert found["totals"][0]["claimed"] == told("17.70")
        assert found["totals"][0]["received"] == told("10.00")


class TestLeakage:
    """`leakage`."""

    def leaks(self, bench, by="supplier", **times):
        """Key and currency -> refunded, credited, unknown, leakage, cases and share."""
        names = ("refunded", "credited", "unknown", "leakage")
        return {
            (row.get("supplier_name") or row[by], row["currency"]): (
                *(row[name]["amount"] for name in names),
                row["cases"],
                row["share"],
            )
            for row in ledger.leakage(bench.context, bench.account, by=by, **times)
        }

    def test_by(self, bench, owing):
        """By supplier, SKU and reason the same sum is told in parts."""
        give(bench, owing[0], lines=[{"line_id": "1", "amount": told("4.00")}])
        assert self.leaks(bench) == {("Acme", "USD"): ("30.00", "4.00", "0.00", "26.00", 3, "1.0000")}
        assert self.leaks(bench, "sku") == {
            ("AC-1", "USD"): ("15.00", "4.00", "0.00", "11.00", 2, "0.4231"),
            ("AC-2", "USD"): ("15.00", "0.00", "0.00", "15.00", 2, "0.5769"),
        }
        assert set(self.leaks(bench, "reason")) == {("other", "USD")}

    def test_reasons(self, bench):
        """The reason that counts is the line's."""
        agree(bench)
        refund(bench, "1", ("1", {"reason": Reason(category=Category.QUALITY)}))
        refund(bench, "2", ("1", {}))
        assert set(self.leaks(bench, "reason")) == {("quality", "USD"), ("other", "USD")}

    def test_time(self, bench, owing):
        """A case belongs to the time of its first refund, whenever the credit came."""
        at = bench.clock().replace(hour=8) - timedelta(hours=96)
        begin = at.replace(day=2)
        cut = begin + timedelta(hours=20)
        assert self.leaks(bench, until=cut) == {("Acme", "USD"): ("10.00", "0.00", "0.00", "10.00", 1, "1.0000")}
        assert self.leaks(bench, since=cut) == {("Acme", "USD"): ("20.00", "0.00", "0.00", "20.00", 2, "1.0000")}
        assert self.leaks(bench, since=bench.clock()) == {}

    def test_currencies(self, bench):
        """A credit in another currency counts by the rate of the agreement, else its refund's leakage is unknown."""
        other = bench.add_supplier("Bolt")
        bench.route(other, sku="BO-*")
        agree(bench, currency="CNY", rates={"CNY/USD": "0.1400"}), agree(bench, other, "CNY")
        one, two = refund(bench, "1"), refund(bench, "2", ("7", {"sku": "BO-1"}))
        give(bench, one, lines=[{"line_id": "1", "amount": told("50.00", "CNY")}])
        give(bench, two, other, lines=[{"line_id": "7", "amount": told("30.00", "CNY")}])
        assert self.leaks(bench) == {
            ("Acme", "USD"): ("10.00", "7.00", "0.00", "3.00", 1, "1.0000"),
            ("Bolt", "USD"): ("10.00", "0.00", "10.00", "0.00", 1, "0.0000"),
        }
        assert shown(bench, one)["money"]["leakage"] == told("3.00")
        assert shown(bench, two)["money"]["leakage"] is None

    def test_cases_of_an_older_version(self, bench, owing):
        """A case stored before legs, duties and the lines of refunds were counts with what it tells."""
        cases = bench.cases()
        with bench.database.write() as conn:
            for row in cases:
                document = of_json(row.document)
                kept = {name: document[name] for name in document if name not in ("legs", "duties", "money", "waits")}
                kept["refunds"] = [{**one, "lines": None, "at": None} for one in kept["refunds"]]
                conn.execute(sa.update(rmas).where(rmas.c.ref == row.ref).values(document=as_json(kept)))
        assert self.leaks(bench) == {("Acme", "USD"): ("30.00", "0.00", "0.00", "30.00", 3, "1.0000")}
        assert ledger.owed(bench.context, bench.account) == []

    def test_a_test(self, bench):
        """Tests count in no money."""
        refund(bench, "1", test=True)
        assert self.leaks(bench) == {}


class TestCreditNote:
    """`match`."""

    def test_oldest_first(self, bench, owing):
        """Without lines the oldest claims are met whole, the last in part, to the cent; previewed, then done."""
        planned = note(bench, usd("9.17"), preview=True)
        assert parts(planned) == dict(zip(owing, ("4.00", "2.50", "2.67"), strict=True))
        assert [shown(bench, ref)["legs"][0]["credits"] for ref in owing] == [[], [], []]
        done = note(bench, usd("9.17"))
        assert {**done, "preview": True} == planned
        assert [shown(bench, ref)["legs"][0]["status"] for ref in owing] == ["settled", "settled", "credited"]
        third = shown(bench, owing[2])
        assert third["money"]["credit_received"] == told("2.67")
        assert [one["credit"] for one in third["lines"]] == ["partial", "partial"]
        said = next(entry["answer"] for entry in third["timeline"] if entry.get("answer"))
        assert (said["type"], said["by"], said["fields"]["document_no"]) == ("credit", "merchant", "CN-1")
        assert said["fields"]["date"] == bench.clock().date().isoformat()
        assert "send" in bench.woken

    def test_what_was_given_before_counts(self, bench, owing):
        """A claim is met with what is left of it."""
        give(bench, owing[0], lines=[{"line_id": "1", "amount": told("1.50")}])
        assert parts(note(bench, usd("2.50"))) == {owing[0]: "2.50"}
        assert shown(bench, owing[0])["legs"][0]["status"] == "settled"

    def test_twice(self, bench, owing):
        """A number is taken once; also one that the supplier told itself for a case."""
        note(bench, usd("4.00"))
        with pytest.raises(Refused, match="CN-1 before"):
            note(bench, usd("2.50"))
        with pytest.raises(Refused, match="CN-1 before"):
            note(bench, usd("2.50"), preview=True)
        give(bench, owing[1], lines=[{"line_id": "2", "amount": told("1.00")}], document_no="CN-2")
        with pytest.raises(Refused, match="CN-2 before"):
            note(bench, usd("1.00"), "CN-2")
        assert parts(note(bench, usd("1.50"), "CN-3")) == {owing[1]: "1.50"}

    def test_of_two_suppliers(self, bench, owing):
        """Two suppliers may use the same number."""
        other = bench.add_supplier("Bolt")
        bench.route(other, sku="BO-*")
        agree(bench, other)
        theirs = refund(bench, "7", ("7", {"sku": "BO-1"}))
        note(bench, usd("4.00"))
        done = match(bench.context, bench.account, "Bolt", usd("30.00"), "CN-1")
        assert parts(done) == {theirs: "30.00"}

    def test_more_than_is_owed(self, bench, owing):
        """A rest is named and refused; allowed, it stands on the audit trail."""
        assert note(bench, usd("20.00"), preview=True)["unmatched"] == told("7.00")
        with pytest.raises(Refused, match=r"7.00 USD of the note fit no claim"):
            note(bench, usd("20.00"))
        assert shown(bench, owing[0])["legs"][0]["credits"] == []
        noted = noting(bench.context, at_command_line(bench.account), "ledger.credit", credit_note.subject)
        done = match(noted, bench.account, "Acme", usd("20.00"), "CN-1", allow_rest=True)
        assert (sum(map(float, parts(done).values())), done["unmatched"]) == (13.0, told("7.00"))
        with bench.database.read() as conn:
            (row,) = conn.execute(sa.select(audit.c.act, audit.c.subject)).all()
        assert row.act == "ledger.credit"
        assert row.subject == f"7.00 USD unmatched of 20.00 USD, {bench.supplier} CN-1"

    def test_other_currency_and_unknown_claims(self, bench, owing):
        """Claims in another currency or without an amount are left out and named."""
        unknown = refund(bench, "7", ("9", {"sku": "ZZ"}))
        done = note(bench, usd("1.00"), preview=True)
        assert (parts(done), done["skipped"]) == ({owing[0]: "1.00"}, [unknown])
        done = note(bench, Money.parse("1.00", "EUR"), preview=True)
        assert (parts(done), done["unmatched"], len(done["skipped"])) == ({}, told("1.00", "EUR"), 4)
        with pytest.raises(Refused, match="no open claim in EUR"):
            note(bench, Money.parse("1.00", "EUR"), allow_rest=True)

    def test_by_lines(self, bench, owing):
        """Each row goes to its case and line; a row without a line over the case; two rows of a case are one answer."""
        rows = [
            Line(ref=owing[1].lower(), amount=usd("2.00")),
            Line(ref=owing[2], amount=usd("1.00"), line_id="2"),
            Line(ref=owing[2], amount=usd("3.25")),
        ]
        done = note(bench, usd("6.25"), lines=rows)
        assert parts(done) == {owing[1]: "2.00", owing[2]: "4.25"}
        lines = {one["line_id"]: one["amount"]["amount"] for one in done["cases"][1]["lines"]}
        assert lines == {"1": "2.00", "2": "2.25"}
        answers = [entry for entry in shown(bench, owing[2])["timeline"] if entry.get("answer")]
        assert len(answers) == 1

    def test_lines_beyond_the_claims(self, bench, owing):
        """The supplier's word counts: it may give more than was asked, and for what nothing is known of."""
        unknown = refund(bench, "7", ("9", {"sku": "ZZ"}))
        rows = [Line(ref=owing[0], amount=usd("5.00")), Line(ref=unknown, amount=usd("1.00"))]
        note(bench, usd("6.00"), lines=rows)
        assert shown(bench, owing[0])["money"]["credit_received"] == told("5.00")
        assert shown(bench, unknown)["money"]["credit_received"] == told("1.00")

    @pytest.mark.parametrize(
        ("rows", "error", "says"),
        [
            ([("RMA-XXXXXXXX", "1.00", None)], NotFound, "RMA-XXXXXXXX"),
            ([("0", "1.00", "77")], NotFound, "line 1"),
            ([("0", "0.00", None)], InvalidValue, "line 1"),
            ([("0", "4.00", None), ("1", "4.00", None)], InvalidValue, "3.00 USD more"),
            ([("0", "4.00", None)], Refused, "1.00 USD of the note"),
        ],
    )
    def test_wrong_lines(self, bench, owing, rows, error, says):
        """What cannot be is refused by its row, and nothing is written."""
        lines = [
            Line(ref=owing[int(ref)] if ref.isdigit() else ref, amount=usd(amount), line_id=line_id)
            for ref, amount, line_id in rows
        ]
        with pytest.raises(error, match=says):
            note(bench, usd("5.00"), lines=lines)
        assert [shown(bench, ref)["legs"][0]["credits"] for ref in owing] == [[], [], []]

    @pytest.mark.parametrize(
        ("amount", "number", "says"), [("0.00", "CN", "above zero"), ("1.00", " ", "number"), ("1.00", "x\n", "number")]
    )
    def test_no_note(self, bench, owing, amount, number, says):
        """A note has an amount and a number."""
        with pytest.raises(InvalidValue, match=says):
            note(bench, usd(amount), number)

    def test_one_refusal_gives_nothing(self, bench, owing):
        """Where one case cannot take its part, no case gets any, and the number is free."""
        give(bench, owing[1], lines=[{"line_id": "2", "amount": told("1.00", "EUR")}])
        rows = [Line(ref=owing[0], amount=usd("4.00")), Line(ref=owing[1], amount=usd("1.00"))]
        with pytest.raises(Refused, match=f"{owing[1]}: .*one currency"):
            note(bench, usd("5.00"), lines=rows)
        assert shown(bench, owing[0])["legs"][0]["credits"] == []
        assert parts(note(bench, usd("4.00"))) == {owing[0]: "4.00"}

    def test_changed_meanwhile(self, bench, owing):
        """A claim that somebody met between plan and transaction is not met twice."""
        late = late_for(bench, lambda: give(bench, owing[0], lines=[{"line_id": "1", "amount": told("1.00")}]))
        with pytest.raises(Refused, match=f"{owing[0]} has changed meanwhile"):
            match(late, bench.account, "Acme", usd("4.00"), "CN-1")
        assert shown(bench, owing[0])["legs"][0]["credits"] == [told("1.00")]

    def test_two_at_once(self, bench, owing):
        """Of two who give the same note one is refused, and nothing of it is given twice."""
        late = late_for(bench, lambda: note(bench, usd("2.50"), lines=[Line(ref=owing[1], amount=usd("2.50"))]))
        with pytest.raises(Refused, match="given by somebody else just now"):
            match(late, bench.account, "Acme", usd("4.00"), "CN-1")
        assert [len(shown(bench, ref)["legs"][0]["credits"]) for ref in owing] == [0, 1, 0]

    def test_rebuild_keeps_it(self, bench, owing):
        """The credits are facts of their cases."""
        from integrator.services import again

        note(bench, usd("9.17"))
        before = bench.rows(rmas)
        again.rebuild(bench.context)
        assert bench.rows(rmas) == before


def test_many_cases(sqlite, clock):
    """Claims of a few hundred cases of one note are met in one transaction, and the ledger is then even."""
    bench = Bench(sqlite, clock)
    agree(bench)
    made = [refunded(f"F{n}", line("1", disposition="keep"), order=str(n), when=n / 10) for n in range(120)]
    bench.tell(*made)
    done = note(bench, usd("480.00"))
    assert len(done["cases"]) == 120
    assert ledger.owed(bench.context, bench.account) == []
