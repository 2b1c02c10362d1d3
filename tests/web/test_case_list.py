"""The list of cases and the overview: what each filter finds, its count, and what the figures add up."""

from __future__ import annotations

import re
from typing import Any

import full_house
import pytest
from pages import Pages
from support import line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.money import Money
from integrator.core.types import OrderRef
from integrator.db import agreements, queries_cases, queries_overview
from integrator.db.models import rmas


def rows(pages: Pages, only: str) -> set[str]:
    """The refs that a filter lists."""
    return set(re.findall(r'strong ref" href="/cases/(RMA-\w+)', pages.get(f"/cases?only={only}").text))


def later(pages: Pages, **by: float) -> None:
    """Time passes, beyond the end of the session."""
    pages.bench.clock.advance(**by)
    pages.sign_in()


def count(pages: Pages, only: str) -> str:
    """What the tab says."""
    found = re.search(rf'href="/cases\?only={only}"[^>]*>[^<]*<span class="count">([^<]+)<', pages.get("/cases").text)
    assert found is not None
    return found[1]


def watch(pages: Pages) -> queries_overview.Watch:
    """What clocks and sums say now."""
    with pages.bench.database.read() as conn:
        return queries_overview.watch(conn, pages.bench.account, pages.bench.clock())


def test_filters_go_by_what_is_waited_for(pages: Pages) -> None:
    """Each case stands under the side it waits for, and each tab counts what it lists."""
    known = full_house.fill(pages.bench)
    waiting: dict[str, set[str]] = {}
    for row in pages.bench.cases():
        waiting.setdefault(row.waits_for or "-", set()).add(row.ref)
    for side in ("merchant", "supplier", "customer"):
        assert rows(pages, side) == waiting.get(side, set())
    for only in ("merchant", "supplier", "customer", "moving", "money", "disputed", "overdue", "unrouted", "ended"):
        assert count(pages, only) == str(len(rows(pages, only))), only
    assert {known["asked"], known["offered"], known["inspected"]} <= rows(pages, "merchant")
    assert known["settled"] in rows(pages, "ended")
    assert known["credited"] in rows(pages, "owed")
    assert {known["credited"], known["settled"]} <= rows(pages, "refunded")
    assert known["due"] in rows(pages, "soon")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_row_says_what_it_waits_for(pages: Pages, language: str) -> None:
    """The sentence is in the page's language; refunded and credited amounts stand beside it."""
    full_house.fill(pages.bench)
    text = re.sub(r"\s+", " ", pages.get("/cases", headers={"Accept-Language": language}).text)
    sentence = {"en": "Waits for you to answer the supplier", "zh": "等待您答复供应商的还价"}[language]
    assert sentence in text
    assert {"en": "of $16.00", "zh": "应退 US$16.00"}[language] in text


def test_overdue_has_a_sign_and_a_word(pages: Pages) -> None:
    """A row that is late says so in words."""
    pages.bench.tell(returned("requested", "R1", line("1"), when=99))
    pages.bench.send(202)
    assert rows(pages, "overdue") == set()
    later(pages, days=5)
    assert len(rows(pages, "overdue")) == 1
    assert "⚠</span> Overdue" in pages.get("/cases?only=overdue").text


def test_filters_and_search_stay_in_the_address(pages: Pages) -> None:
    """A filter keeps the search and the search the filter; an unknown filter shows all."""
    pages.bench.tell(refunded("F4", line("4"), order=OrderRef(id="998", number="#1004")))
    text = pages.get("/cases?only=money&q=1004").text
    assert "q=1004&amp;only=supplier" in text
    assert '<input type="hidden" name="only" value="money">' in text
    assert len(rows(pages, "dance")) == 1


def test_pages_of_a_clocked_filter_go_on(pages: Pages) -> None:
    """A filter that a clock decides is paged like the others."""
    for place in range(30):
        pages.bench.post(returned("requested", f"R{place}", line("1"), order=f"o{place}", when=99))
    pages.bench.read()
    later(pages, days=5)
    first = pages.get("/cases?only=overdue").text
    following = re.search(r'rel="next" href="([^"]+)"', first)
    assert following is not None
    assert "only=overdue" in following[1]
    second = pages.get(following[1].replace("&amp;", "&")).text
    refs = re.findall(r'strong ref" href="/cases/(RMA-\w+)', first + second)
    assert (len(refs), len(set(refs))) == (30, 30)


def test_counts_say_at_least(pages: Pages, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the newest cases looked at, a count says so."""
    monkeypatch.setattr(queries_cases, "COUNTED", 2)
    monkeypatch.setattr(queries_overview, "WATCHED", 2)
    for place in range(3):
        pages.bench.tell(returned("requested", f"R{place}", line("1"), order=f"o{place}", when=10))
    assert (count(pages, "merchant") + count(pages, "supplier")).count("+") == 2
    assert count(pages, "overdue") == "2+"


class TestOverview:
    def test_the_least_time_left_comes_first(self, pages: Pages) -> None:
        """What needs the merchant is ordered by its deadline, and leads the page with its sentence."""
        known = full_house.fill(pages.bench)
        mine = watch(pages).mine
        untils = [case["waits"]["until"] for case in mine]
        assert untils == sorted(untils)
        text = pages.get("/").text
        assert text.index("Waits for you to reply") < text.index("could not be delivered") < text.index("At a glance")
        assert f'href="/cases/{known["asked"]}"' in text

    def test_figures_open_their_lists(self, pages: Pages) -> None:
        """Due, overdue, owed and refunded are told and lead to the cases behind them."""
        full_house.fill(pages.bench)
        text = re.sub(r"\s+", " ", pages.get("/").text)
        for only, words in (
            ("soon", "Due within"),
            ("late", "Overdue at"),
            ("owed", "Credit owed"),
            ("refunded", "week"),
        ):
            assert re.search(rf'href="/cases\?only={only}"><span class="figure">.*?{words}', text)
        assert '$10.00</span></span><span class="soft">Credit owed to you' in text

    def test_what_is_owed(self, pages: Pages) -> None:
        """Expected less given, by currency; what is settled or not known does not count."""
        owed, settled = self._credits(pages)
        assert watch(pages).owing == {"USD": 3}
        assert (watch(pages).owed, settled in watch(pages).owed) == ([owed], False)

    def test_what_nobody_can_name(self, pages: Pages) -> None:
        """Without unit costs the amount is not known: such cases are counted, and listed with the others."""
        pages.bench.tell(refunded("F1", line("1"), when=99))
        pages.bench.send(202)
        assert (watch(pages).owing, watch(pages).unknown) == ({}, 1)
        assert rows(pages, "owed") == set(watch(pages).owed) != set()
        assert "and in 1 case an amount that is not known" in pages.get("/").text

    def _credits(self, pages: Pages) -> tuple[str, str]:
        bench = pages.bench
        with bench.database.write() as conn:
            made = Agreement(supplier=bench.supplier, unit_costs={"AC-1": Money.parse("4.00", "USD")})
            agreements.add_version(conn, bench.account, made, id_="agr_1", now=bench.clock())
        found = []
        for place, amount in enumerate(("1.00", "4.00")):
            bench.tell(refunded(f"F{place}", line("1"), order=f"o{place}", when=99))
            bench.send(202)
            ref = next(row.ref for row in bench.cases() if row.ref not in found)
            credit = {"line_id": "1", "amount": {"amount": amount, "currency": "USD"}}
            full_house.give(bench, ref, "credit", bench.supplier, lines=[credit])
            found.append(ref)
        return found[0], found[1]

    def test_late_suppliers(self, pages: Pages) -> None:
        """A supplier that lets its credit wait is counted and listed."""
        pages.bench.tell(refunded("F1", line("1"), when=99))
        pages.bench.send(202)
        assert watch(pages).late == []
        later(pages, days=30)
        assert len(watch(pages).late) == 1
        assert rows(pages, "late") == set(watch(pages).late)

    def test_refunded_this_week(self, pages: Pages) -> None:
        """Refunds of the last seven days by currency; older ones, tests and what came to nothing are left out."""
        bench = pages.bench
        bench.tell(refunded("F1", line("1"), order="o1", when=99))
        bench.tell(refunded("F2", line("1"), order="o2", when=-100))
        bench.tell(refunded("F3", line("1"), order="o3", when=99, state="failed", kind="refund.failed"))
        since = bench.clock() - queries_overview.WEEK
        with bench.database.read() as conn:
            refs, sums = queries_overview.refunded_since(conn, bench.account, since)
        assert (len(refs), sums) == (1, {"USD": 10})

    def test_nothing_waits(self, pages: Pages) -> None:
        """Where nothing needs the merchant it says so, and what is due next."""
        pages.bench.tell(returned("requested", "R1", line("1"), when=99))
        pages.bench.send(202)
        text: Any = pages.get("/").text
        assert "Nothing waits for you." in text
        assert "Next due:" in text


def test_a_case_without_its_process_breaks_no_page(pages: Pages) -> None:
    """A row written before cases had duties and money is listed until `rebuild` renews it."""
    pages.bench.tell(refunded("F1", line("1")))
    (case,) = pages.bench.cases()
    with pages.bench.database.write() as conn:
        document = full_house.of_json(case.document)
        for name in ("waits", "legs", "duties", "money"):
            document.pop(name)
        from integrator.db.engine import as_json

        conn.execute(rmas.update().values(document=as_json(document), waits_for=None))
    assert [pages.get(path).status_code for path in ("/", "/cases", f"/cases/{case.ref}")] == [200, 200, 200]
