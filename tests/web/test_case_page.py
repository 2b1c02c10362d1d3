"""The page of a case: what it shows of a supplier's answers, which acts it offers, and what a form does."""

from __future__ import annotations

import re
from typing import Any

import full_house
import pytest
from one_case import give, ref, shown, text
from pages import Pages
from support import event, line, refunded, returned

from integrator.core.types import Due
from integrator.db.models import audit, outbox
from integrator.web.dashboard import case_view
from schemas import supplier_api

GOODS = line("1", quantity=2, title="Cup")
OF_THE_CASE = ("approve", "decline", "note", "close", "reopen")
ADDRESS = {"name": "Hall 3", "street": "Weg 1\nTor 3", "city": "Bonn", "postal_code": "53111", "country": "DE"}


@pytest.fixture
def pages(pages: Pages) -> Pages:
    """A browser of the owner, with one requested return of two pieces that was told to its supplier."""
    pages.bench.tell(returned("requested", "R1", GOODS, when=99))
    pages.bench.send(202)
    return pages


def press(pages: Pages, name: str, kind: str = "act", /, **form: Any) -> Any:
    """Send a form as the page has it: with its mark, supplier and version."""
    page = text(pages)
    mark = re.search(r'name="mark" value="(\w+)"', page)
    legs = [leg for leg in shown(pages)["legs"] if leg["version"]]
    about = {"supplier": legs[0]["supplier"], "version": legs[0]["version"]} if legs and name not in OF_THE_CASE else {}
    data = {"csrf_token": pages.token(), "mark": mark[1] if mark else "", **about, **form}
    return pages.client.post(f"/cases/{ref(pages)}/{kind}/{name}", data=data)


def received(pages: Pages) -> None:
    """The return is approved and its goods are there."""
    pages.bench.tell(returned("approved", "R1", when=100))
    pages.bench.send(202)
    give(pages, "received", lines=[{"line_id": "1", "quantity": 2}])


def later(pages: Pages, **by: float) -> None:
    """Time passes, beyond the end of the session."""
    pages.bench.clock.advance(**by)
    pages.sign_in()


def offered(page: str) -> set[str]:
    """The acts and answers that a page has a form for."""
    return set(re.findall(r'action="/cases/RMA-\w+/(?:act|answer)/(\w+)', page))


class TestTop:
    def test_the_sentence_leads(self, pages: Pages) -> None:
        """What the case waits for stands above everything, its time as a time, in the page's language."""
        page = text(pages)
        assert re.search(r'class="wait busy">Waits for Acme to confirm until <time datetime="2026-03-08T11:00', page)
        assert page.index('class="wait') < page.index('class="stages"') < page.index('id="clocks"')
        assert "等待Acme确认" in text(pages, "zh-CN")

    def test_what_is_to_be_done_is_one_step_away(self, pages: Pages) -> None:
        """Where a supplier's card holds what the case waits for, the top leads there."""
        give(pages, "ask", question="Which size?")
        page = text(pages)
        (target,) = re.findall(r'class="btn btn-main" href="#([^"]+)"', page)
        assert target == f"reply-{pages.bench.supplier}"
        assert f'id="{target}"' in page

    def test_clocks_are_nested(self, pages: Pages) -> None:
        """Platform, merchant and supplier have a line each on one axis, the platform's around the others."""
        due = Due(by=full_house.at(140), then="refund")
        pages.bench.tell(event("return.updated", "return:R1", when=101, return_id="R1", lines=(GOODS,), due=due))
        case = shown(pages)
        clocks, now = case_view.clocks(case, pages.bench.clock())
        assert [clock.owner for clock in clocks] == ["platform", "merchant", "supplier"]
        platform, you, supplier = clocks
        assert supplier.until < platform.until
        assert platform.left <= supplier.left
        assert supplier.left + supplier.width <= platform.left + platform.width == case_view.WIDTH
        assert 0 < now < case_view.WIDTH
        assert not you.late
        page = text(pages)
        assert page.count('<svg class="clock') == 3
        assert " style=" not in page

    def test_late_is_said_in_words(self, pages: Pages) -> None:
        """What is overdue is marked by a word and a sign, not by colour alone."""
        assert "Overdue" not in text(pages)
        later(pages, days=9)
        page = text(pages)
        assert "⚠</span> Overdue" in page
        assert 'class="wait bad"' in page
        assert "Overdue" in re.sub(r"\s+", " ", pages.get("/cases").text).split("<table")[1]


class TestLegs:
    def test_a_confirmation_is_shown(self, pages: Pages) -> None:
        """Address, authorisation and instructions stand on the supplier's card and on the timeline."""
        where = {"name": "Hall", "lines": ["Weg 1"], "city": "Bonn", "postal_code": "53111", "country": "DE"}
        give(pages, "confirm", return_address=where, authorization_no="A-77", instructions="Keep the box")
        page = text(pages)
        assert page.count("Hall, Weg 1, 53111 Bonn, DE") == 2
        for words in ("A-77", "Keep the box", "Confirmed", "The supplier confirmed", "over the API"):
            assert words in page

    def test_an_inspection_is_shown(self, pages: Pages) -> None:
        """Grade, reason found and note of each line are told; a reason unlike the claimed one is marked."""
        goods = {
            "line_id": "1",
            "quantity": 2,
            "grade": "C",
            "note": "a crack",
            "found_reason": {"category": "quality"},
        }
        received(pages)
        give(pages, "inspection", lines=[goods])
        page = text(pages)
        for words in ("C: used or damaged", "a crack", "Quality", "2 × Cup"):
            assert words in page
        assert {"accept_inspection", "contest"} <= offered(page)

    def test_stages_hold_the_duties(self, pages: Pages) -> None:
        """Duties stand under the article's stages with owner and state."""
        received(pages)
        stages = dict(case_view.by_stage(shown(pages)["duties"]))
        assert list(stages) == [stage for stage in case_view.STAGES if stage in stages]
        assert {duty["what"]: duty["state"] for duty in stages["inspect"]} == {"inspect": "open"}
        assert {duty["state"] for duty in stages["request"]} == {"done", "overdue", "open"} & {
            duty["state"] for duty in stages["request"]
        }
        assert "Who does what" in text(pages)

    def test_money_shows_both_sides_and_the_gap(self, pages: Pages) -> None:
        """What was refunded and what came back stand side by side, with what is missing."""
        received(pages)
        pages.bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", amount="30.00", when=104))
        give(pages, "credit", lines=[{"line_id": "1", "amount": {"amount": "5.00", "currency": "USD"}}])
        page = text(pages)
        assert "$30.00" in page
        assert "$5.00" in page
        assert re.search(r"The gap: refunded and not given back</span> <strong>\$25.00", page)

    def test_silence_is_told(self, pages: Pages) -> None:
        """What a supplier's silence meant is a sentence, in both languages, not a raw kind."""
        later(pages, days=3)
        pages.bench.tick()
        assert "it did not confirm, so you decide without it" in text(pages)
        assert "没有确认退货，因此由您决定" in text(pages, "zh-CN")
        assert "system.silence" not in text(pages)


def test_no_kind_is_shown_raw(pages: Pages) -> None:
    """Every fact a supplier or a merchant can state has words in both languages."""
    from integrator.core.answers import ACTS, ANSWERS
    from integrator.web.dashboard.sentences import EVENTS

    assert {*ACTS.values(), *ANSWERS.values(), "system.silence"} - set(EVENTS) == set()


class TestActs:
    def test_only_what_fits_is_offered(self, pages: Pages) -> None:
        """A fresh request can be approved, declined, noted and closed; nothing of a supplier can be answered."""
        assert offered(text(pages)) == {"approve", "decline", "note", "close", "confirm"}

    def test_approve(self, pages: Pages) -> None:
        """The return is approved, which is told above the page and on the audit trail."""
        answer = press(pages, "approve")
        assert (answer.status_code, answer.location) == (303, f"/cases/{ref(pages)}#content")
        page = text(pages)
        assert "The return is approved." in page
        assert "You approved the return" in page
        assert "approve" not in offered(page)
        (row,) = [row for row in pages.bench.rows(audit) if row.act == "rma.approve"]
        assert (row.subject, row.who) == (ref(pages), full_house.EMAIL)
        assert "send" in pages.bench.woken

    def test_decline_needs_words(self, pages: Pages) -> None:
        """Without words nothing is done and the form says so, open and in place."""
        answer = press(pages, "decline", text="  ")
        assert answer.status_code == 422
        assert answer.text.count("Say it in a few words.") == 2
        assert shown(pages)["return_state"] == "requested"
        assert [row for row in pages.bench.rows(audit) if row.act.startswith("rma")] == []
        assert press(pages, "decline", text="too late").status_code == 303
        assert shown(pages)["headline"] == "declined"
        assert "too late" in text(pages)
        assert offered(text(pages)) == {"reopen", "note"}

    def test_an_offer(self, pages: Pages) -> None:
        """An open offer is accepted or refused on its supplier's card."""
        give(pages, "counter", offer="half", amount={"amount": "3.00", "currency": "USD"})
        assert {"accept_offer", "refuse_offer"} <= offered(text(pages))
        pages.bench.clock.advance(minutes=1)
        assert press(pages, "accept_offer").status_code == 303
        assert shown(pages)["legs"][0]["offer"]["state"] == "accepted"
        assert not {"accept_offer", "refuse_offer"} & offered(text(pages))

    def test_an_offer_that_expired_is_not_offered(self, pages: Pages) -> None:
        """After its time there is no button; pressing an old one is refused with a sentence."""
        expires = "2026-03-07T00:00:00Z"
        give(pages, "counter", offer="half", expires_at=expires)
        later(pages, days=2)
        page = text(pages)
        assert "accept_offer" not in offered(page)
        assert "Offer that has expired" in page
        answer = press(pages, "accept_offer")
        assert answer.status_code == 422
        assert "The offer has expired" in answer.text

    def test_a_reply_is_kept_when_it_fails(self, pages: Pages) -> None:
        """What was written is still in the form after a refusal: nothing is lost."""
        give(pages, "ask", question="Which size?")
        answer = press(pages, "reply", text="XL <b>", mark="old")
        assert answer.status_code == 409
        assert "The case has changed since you opened it" in answer.text
        assert "XL &lt;b&gt;</textarea>" in answer.text
        assert press(pages, "reply", text="XL").status_code == 303
        assert shown(pages)["legs"][0]["question"] is None

    def test_pressed_twice(self, pages: Pages) -> None:
        """A form pressed twice does its work once."""
        received(pages)
        pages.bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", amount="30.00", when=104))
        mark = re.search(r'name="mark" value="(\w+)"', text(pages))
        assert mark is not None
        form = {"line": "1", "amount": "5.00", "currency": "USD", "mark": mark[1]}
        assert [press(pages, "credit", "answer", **form).status_code for _ in range(2)] == [303, 409]
        assert len(shown(pages)["legs"][0]["credits"]) == 1

    def test_an_inspection_is_contested(self, pages: Pages) -> None:
        """After contesting, the card says so and offers it no more."""
        received(pages)
        give(pages, "inspection", lines=[{"line_id": "1", "quantity": 2, "grade": "D"}])
        pages.bench.clock.advance(minutes=1)
        assert press(pages, "contest", text="the tag is on").status_code == 303
        page = text(pages)
        assert "Contested" in page
        assert "the tag is on" in page
        assert not {"contest", "accept_inspection"} & offered(page)

    def test_write_off_close_and_reopen(self, pages: Pages) -> None:
        """A refused credit is written off; a case is closed and opened again."""
        give(pages, "reject", text="no")
        pages.bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", when=105))
        assert "write_off" in offered(text(pages))
        pages.bench.clock.advance(hours=3)
        assert press(pages, "write_off").status_code == 303
        assert shown(pages)["lines"][0]["credit"] == "written_off"
        assert "write_off" not in offered(text(pages))

    def test_a_note(self, pages: Pages) -> None:
        """A note stands on the timeline, its control characters gone."""
        assert press(pages, "note", text="call\x00 back\r\ntomorrow").status_code == 303
        assert "call back tomorrow" in text(pages)
        assert press(pages, "note", text="x" * 4001).status_code == 422

    @pytest.mark.parametrize("path", ["act/dance", "answer/seen", "act/../x"])
    def test_unknown_acts(self, pages: Pages, path: str) -> None:
        """An act the page does not have is 404."""
        assert pages.post(f"/cases/{ref(pages)}/{path}").status_code == 404

    def test_an_act_of_the_past_is_refused(self, pages: Pages) -> None:
        """What the state does not allow is said in a sentence, at the top too."""
        answer = press(pages, "reopen")
        assert answer.status_code == 422
        assert "The state of the return does not allow this any more." in answer.text

    def test_a_viewer_sees_and_does_nothing(self, pages: Pages) -> None:
        """A viewer has no form and is refused; an agent has them."""
        give(pages, "ask", question="Which size?")
        viewer, agent = pages.as_role("viewer"), pages.as_role("agent")
        assert offered(text(viewer)) == set()
        assert "Which size?" in text(viewer)
        assert [press(viewer, "approve").status_code, press(viewer, "confirm", "answer").status_code] == [403, 403]
        assert "reply" in offered(text(agent))
        assert press(agent, "note", text="seen").status_code == 303

    def test_nobody_elses_case(self, pages: Pages) -> None:
        """Acts on another account's case are 404; without the token 400."""
        from integrator.services import connect

        account = connect.add_account(pages.bench.context, "other").id
        full_house.add_user(pages.bench, "spy@shop.example", account=account)
        spy = Pages.of(pages.bench)
        spy.sign_in("spy@shop.example")
        for path in ("act/note", "answer/received"):
            answer = spy.post(f"/cases/{ref(pages)}/{path}", text="x", supplier=pages.bench.supplier)
            assert answer.status_code == 404
        assert pages.client.post(f"/cases/{ref(pages)}/act/note", data={"text": "x"}).status_code == 400


def test_what_the_platform_is_told(pages: Pages) -> None:
    """A message to the platform is called by what it asks, and no supplier is named for it."""
    with pages.bench.database.write() as conn:
        conn.execute(outbox.update().values(kind="command", type="approve", supplier_id=None))
    page = text(pages)
    assert "The platform was told" in page
    assert "Platform: Approve the return" in page
    (row,) = pages.bench.outbox()
    for path in ("/outgoing", f"/outgoing/{row.id}"):
        assert "Approve the return" in pages.get(path).text
        assert "Platform" in pages.get(path).text


class TestOnBehalf:
    def test_confirm(self, pages: Pages) -> None:
        """The confirmation is the supplier's, marked as entered by the merchant."""
        answer = press(pages, "confirm", "answer", **ADDRESS, authorization_no="A-77")
        assert answer.status_code == 303
        (leg,) = shown(pages)["legs"]
        assert (leg["status"], leg["authorization_no"]) == ("confirmed", "A-77")
        assert leg["return_address"]["lines"] == ["Weg 1", "Tor 3"]
        page = text(pages)
        assert "entered by you on its behalf" in page
        assert "confirm" not in offered(page)
        assert any(row.act == "rma.answer.confirm" for row in pages.bench.rows(audit))

    def test_half_an_address_is_refused_and_kept(self, pages: Pages) -> None:
        """An address without a street is asked for again, with what was entered."""
        answer = press(pages, "confirm", "answer", city="Bonn")
        assert answer.status_code == 422
        assert "Give the address" in answer.text
        assert 'value="Bonn"' in answer.text
        assert '<details class="fold" open>' in answer.text

    def test_received_begins_with_what_is_missing(self, pages: Pages) -> None:
        """The pieces still to come stand in the form; too many are refused."""
        pages.bench.tell(returned("approved", "R1", when=100))
        pages.bench.send(202)
        give(pages, "received", lines=[{"line_id": "1", "quantity": 1}])
        assert re.search(r'name="quantity" inputmode="numeric" value="1"', text(pages))
        answer = press(pages, "received", "answer", line="1", quantity="2")
        assert answer.status_code == 422
        assert "That makes 3 pieces, but this return has 2 of them." in answer.text
        assert 'inputmode="numeric" value="2"' in answer.text
        assert press(pages, "received", "answer", line="1", quantity="1").status_code == 303
        assert shown(pages)["lines"][0]["reception"] == "received"

    def test_an_inspection(self, pages: Pages) -> None:
        """Grade and note are entered for what has arrived; without a grade nothing is done."""
        received(pages)
        form = {"line": "1", "quantity": "2", "note": "a crack"}
        answer = press(pages, "inspection", "answer", **form, grade="")
        assert (answer.status_code, 'value="a crack"' in answer.text) == (422, True)
        assert press(pages, "inspection", "answer", **form, grade="C").status_code == 303
        page = text(pages)
        assert "C: used or damaged · a crack" in page
        assert "inspection" not in offered(page)

    @pytest.mark.parametrize(
        ("form", "says"),
        [
            ({"amount": "five"}, "An amount is a number"),
            ({"amount": "-1"}, "An amount is a number"),
            ({"amount": ""}, "Fill in at least one line."),
            ({"amount": "5", "currency": "XXY"}, "A currency has three letters"),
            ({"amount": "5", "line": "9"}, "not one of the supplier"),
        ],
    )
    def test_a_credit_that_cannot_be(self, pages: Pages, form: dict[str, str], says: str) -> None:
        """What is no amount, no currency or no line is said at the form, and nothing is stored."""
        received(pages)
        pages.bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", amount="30.00", when=104))
        answer = press(pages, "credit", "answer", **{"line": "1", "currency": "USD", **form})
        assert answer.status_code == 422
        assert says in answer.text
        assert shown(pages)["legs"][0]["credits"] == []

    def test_a_credit(self, pages: Pages) -> None:
        """An amount with a comma is understood; the document's number is kept."""
        received(pages)
        pages.bench.tell(refunded("F1", line("1", quantity=2), return_id="R1", amount="30.00", when=104))
        form = {"line": "1", "amount": "5,50", "currency": "usd", "document_no": "CN-1"}
        assert press(pages, "credit", "answer", **form).status_code == 303
        assert shown(pages)["legs"][0]["credits"] == [{"amount": "5.50", "currency": "USD"}]
        assert "CN-1" in text(pages)

    def test_a_stale_version(self, pages: Pages) -> None:
        """A form for a replaced instruction is refused."""
        pages.bench.tell(returned("updated", "R1", line("1", quantity=1, title="Cup"), when=101))
        assert press(pages, "confirm", "answer", version="1").status_code == 409

    @pytest.mark.parametrize("version", ["", "x", "²"])
    def test_a_broken_version(self, pages: Pages, version: str) -> None:
        """Without a version what binds is refused."""
        assert press(pages, "confirm", "answer", version=version).status_code == 422

    def test_the_fields_are_those_of_the_api(self) -> None:
        """What a form makes is what the supplier's own answer would be read as."""
        from werkzeug.datastructures import MultiDict

        from integrator.web.dashboard.forms import ANSWERS

        told = {
            "confirm": {**ADDRESS, "authorization_no": "A"},
            "received": {"line": "1", "quantity": "2"},
            "inspection": {"line": "1", "quantity": "2", "grade": "C", "note": "a crack"},
            "credit": {"line": "1", "amount": "2.00", "currency": "USD"},
        }
        for type_, form in told.items():
            fields = ANSWERS[type_](MultiDict(form))
            assert supplier_api.parsed({"type": type_, "instruction_version": 1, **fields})[2] == fields
