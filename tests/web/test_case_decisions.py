"""The page of a case where it has to be decided: what is proposed and lacking, bargaining, reports, and paying."""

from __future__ import annotations

import re
from typing import Any, ClassVar

import pytest
from one_case import give, ref, shown, text
from pages import Pages
from support import SECRET, event, line, refunded, returned

from integrator.core.agreements import Agreement
from integrator.core.money import Money
from integrator.core.types import Category, Evidence, Reason
from integrator.db import agreements
from integrator.db.models import audit, outbox
from integrator.services import connect

GOODS = line("1", quantity=2, title="Cup", amount=Money.parse("20.00", "USD"))
USD = {"amount": "3.00", "currency": "USD"}


def press(pages: Pages, name: str, **form: Any) -> Any:
    """Send the form of an act as the page has it."""
    mark = re.search(r'name="mark" value="(\w+)"', text(pages))
    about = {"csrf_token": pages.token(), "mark": mark[1] if mark else ""}
    pages.bench.clock.advance(minutes=1)
    return pages.client.post(f"/cases/{ref(pages)}/act/{name}", data={**about, **form})


def forms(page: str) -> set[str]:
    """The acts that a page has a form for."""
    return set(re.findall(r'action="/cases/RMA-\w+/act/(\w+)', page))


@pytest.fixture
def asked(pages: Pages) -> Pages:
    """A request of two pieces, told to the supplier, which needs a photo of what broke."""
    needs = {"evidence": {Category.QUALITY: ("photo",)}, "unit_costs": {"AC-1": Money.parse("4.00", "USD")}}
    with pages.bench.database.write() as conn:
        made = Agreement(supplier=pages.bench.supplier, **needs)
        agreements.add_version(conn, pages.bench.account, made, id_="agr_1", now=pages.bench.clock())
    pages.bench.tell(returned("requested", "R1", GOODS, when=99))
    pages.bench.send(202)
    return pages


class TestDeciding:
    def test_solutions_stand_with_their_cost(self, asked: Pages) -> None:
        """While it is undecided each line's solutions are shown, the best marked, with cost and who bears it."""
        page = text(asked)
        assert "What you can offer" in page
        assert page.count("Fits best") == 1
        assert "$20.00" in page
        assert "您可以提供的方案" in text(asked, "zh-CN")
        asked.bench.tell(returned("approved", "R1", when=99.5))
        assert "What you can offer" not in text(asked)

    def test_what_is_missing_is_named(self, asked: Pages) -> None:
        """A missing photo is a badge on the line, and keeping that the customer was asked ends the duty."""
        goods = line("1", quantity=2, reason=Reason(text="it broke after two days"))
        asked.bench.tell(event("return.updated", "return:R1", when=100, return_id="R1", lines=(goods,)))
        page = text(asked)
        assert re.search(r"Missing: Photo", page)
        assert "缺少： 照片" in text(asked, "zh-CN")
        assert press(asked, "ask_evidence", text="a photo, please").status_code == 303
        assert "ask_evidence" not in forms(text(asked))
        assert "You asked the customer for evidence" in text(asked)

    def test_evidence_is_linked_only_where_it_is_a_link(self, asked: Pages) -> None:
        """A picture opens beside the page; what is no address of the web is no link."""
        pictures = tuple(Evidence(url=url) for url in ("https://shop.test/1.jpg", "javascript:alert(1)"))
        goods = line("1", quantity=2, evidence=pictures)
        asked.bench.tell(event("return.updated", "return:R1", when=100, return_id="R1", lines=(goods,)))
        page = text(asked)
        assert 'href="https://shop.test/1.jpg" rel="noreferrer noopener"' in page
        assert 'href="javascript:' not in page

    def test_a_held_approval_says_why(self, asked: Pages) -> None:
        """An approval that waits for an address says so until a supplier gives one."""
        assert press(asked, "approve").status_code == 303
        assert "has not gone to the platform yet" in text(asked)
        assert "尚未通知平台" in text(asked, "zh-CN")
        give(asked, "confirm", return_address={"lines": ["Weg 1"], "city": "Bonn", "country": "DE"})
        assert "has not gone to the platform yet" not in text(asked)


class TestBargaining:
    def test_a_counter_offer(self, asked: Pages) -> None:
        """Words, an amount and for how long; it stands on the card until the supplier answers."""
        give(asked, "counter", offer="three", amount=USD)
        assert {"accept_offer", "refuse_offer", "counter_offer"} <= forms(text(asked))
        told = {"supplier": asked.bench.supplier, "offer": "six", "currency": "usd", "stands": "24"}
        answer = press(asked, "counter_offer", amount="6,50", **told)
        assert answer.status_code == 303
        (leg,) = shown(asked)["legs"]
        assert leg["counter_offer"]["amount"] == {"amount": "6.50", "currency": "USD"}
        assert leg["counter_offer"]["expires_at"] is not None
        page = text(asked)
        assert "What you offered" in page
        assert "$6.50" in page
        assert "accept_offer" not in forms(page)

    @pytest.mark.parametrize(
        ("told", "says"),
        [
            ({"offer": "six", "amount": "six", "currency": "USD"}, "An amount is a number"),
            ({"offer": "six", "amount": "6", "currency": "USDX"}, "A currency has three letters"),
            ({"offer": " "}, "Say in a few words what you offer"),
            ({"offer": "six", "stands": "9999"}, "The end of the offer is no time"),
        ],
    )
    def test_what_does_not_fit(self, asked: Pages, told: dict[str, str], says: str) -> None:
        """It is said at the form, nothing is done, and what was entered is kept."""
        give(asked, "counter", offer="three")
        answer = press(asked, "counter_offer", supplier=asked.bench.supplier, **told)
        assert answer.status_code == 422
        assert says in re.sub(r"\s+", " ", answer.text)
        assert shown(asked)["legs"][0]["counter_offer"] is None

    def test_an_expired_offer_can_be_refused(self, asked: Pages) -> None:
        """What has ended can only be refused, so that the supplier is asked again."""
        give(asked, "counter", offer="three", expires_at="2026-03-06T20:00:00Z")
        asked.bench.clock.advance(hours=30)
        asked.sign_in()
        page = text(asked)
        assert forms(page) >= {"refuse_offer"}
        assert not forms(page) & {"accept_offer", "counter_offer"}
        assert press(asked, "refuse_offer", supplier=asked.bench.supplier).status_code == 303


def test_a_report_is_decided(pages: Pages) -> None:
    """What a supplier reports leads the page, and one press makes a return of it."""
    pages.bench.tell(refunded("F1", line("1", quantity=2, title="Cup", disposition="keep"), when=99))
    pages.bench.send(202)
    reason = {"category": "logistics", "text": "undeliverable"}
    give(pages, "open_case", lines=[{"line_id": "1", "quantity": 2}], reason=reason)
    page = text(pages)
    assert f'class="btn btn-main" href="#report-{pages.bench.supplier}"' in page
    assert "Waits for your decision" in page
    assert press(pages, "approve", supplier=pages.bench.supplier).status_code == 303
    assert shown(pages)["return_state"] == "approved"
    assert "Taken as a return" in text(pages)


class TestPaying:
    @pytest.fixture
    def paying(self, asked: Pages) -> Pages:
        """A shop that can be told to refund, and its owner lets it."""
        settings = {"secret": SECRET, "command_url": "https://shop.test/commands", "command_secret": SECRET}
        connect.connect(asked.bench.context, asked.bench.account, "generic", "own", settings)
        connect.set_write_back(asked.bench.context, asked.bench.account, asked.bench.shop, pays=True)
        return asked

    FORM: ClassVar[dict[str, Any]] = {"line": "1", "quantity": "2", "amount": "20.00", "currency": "USD"}

    def test_no_form_where_money_is_off(self, asked: Pages) -> None:
        """Without the owner's word for it there is no form, and sending one does nothing."""
        assert "refund" not in forms(text(asked))
        assert press(asked, "refund", **self.FORM).status_code == 422
        assert shown(asked)["timeline"][-1]["kind"] != "merchant.refund_ordered"

    def test_money_needs_two_presses(self, paying: Pages) -> None:
        """The first shows what would be paid and does nothing; the second pays, once, with its audit row."""
        assert "refund" in forms(text(paying))
        first = press(paying, "refund", **self.FORM)
        assert (first.status_code, "Pay $20.00 to the customer?" in re.sub(r"\s+", " ", first.text)) == (200, True)
        assert not any(one["kind"] == "merchant.refund_ordered" for one in shown(paying)["timeline"])
        assert not [row for row in paying.bench.rows(audit) if row.act == "rma.refund"]
        yes = re.search(r'name="yes" value="(\w+)"', first.text)
        assert yes is not None
        other = press(paying, "refund", **{**self.FORM, "amount": "30.00", "yes": yes[1]})
        assert (other.status_code, "$30.00" in other.text) == (200, True), "another amount is asked about again"
        assert press(paying, "refund", **self.FORM, yes=yes[1]).status_code == 303
        assert "You ordered a refund" in text(paying)
        assert [row.type for row in paying.bench.rows(outbox, outbox.c.kind == "command")] == ["refund"]
        assert [row.act for row in paying.bench.rows(audit) if row.act.startswith("rma.")] == ["rma.refund"]
        assert "refund" not in forms(text(paying)), "it was ordered already"

    @pytest.mark.parametrize(
        ("told", "says"),
        [
            ({"quantity": "3"}, "That is more than the return has"),
            ({"amount": "0"}, "above zero"),
            ({"amount": ""}, "An amount is a number"),
            ({"quantity": "0"}, "Fill in at least one line"),
        ],
    )
    def test_what_cannot_be_paid(self, paying: Pages, told: dict[str, str], says: str) -> None:
        """A wrong amount or number is said at the form, before anybody is asked to say yes."""
        answer = press(paying, "refund", **{**self.FORM, **told})
        assert answer.status_code == 422
        assert says in re.sub(r"\s+", " ", answer.text)

    def test_who_only_looks_pays_nothing(self, paying: Pages) -> None:
        """A viewer sees neither form nor effect."""
        viewer = paying.as_role("viewer")
        assert "refund" not in forms(text(viewer))
        for name in ("refund", "counter_offer", "ask_evidence"):
            assert press(viewer, name, **self.FORM).status_code == 403
