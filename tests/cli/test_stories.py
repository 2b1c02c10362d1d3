"""The founding article as stories: each row from webhook to settled, over HTTP, by platform, supplier and owner."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
import requests
from cli_support import Here
from support import SECRET, START, event, line, refunded, returned

from integrator.app import utc_now
from integrator.core.codec import to_document
from integrator.core.signing import signed_headers
from integrator.core.types import Due, Evidence, Reason, ReturnEvent, Tracking
from integrator.registry import Registry
from integrator.testing.fixtures import fixtures_of, settings_of

USD = "USD"


def now() -> float:
    """The present, in hours after START, as events count them."""
    return (utc_now() - START) / timedelta(hours=1)


def money(amount: str) -> dict[str, str]:
    """An amount of dollars as a document."""
    return {"amount": amount, "currency": USD}


@dataclass
class Story:
    """One shop and one supplier, each spoken to over HTTP; the owner acts by command."""

    here: Here
    port: int
    hook: str
    key: str = field(repr=False)
    parts: int = 0

    def platform(self, *facts: ReturnEvent) -> None:
        """The shop's platform posts facts; everything that follows is done."""
        self.parts += 1
        body = json.dumps([to_document(fact) for fact in facts]).encode()
        headers = signed_headers(
            id=f"msg_{self.parts}", timestamp=int(utc_now().timestamp()), body=body, secrets=[SECRET]
        )
        posted = requests.post(f"http://127.0.0.1:{self.port}{self.hook}", data=body, headers=dict(headers), timeout=10)
        assert posted.status_code == 200, posted.text
        self.here.work()

    def supplier(self, type_: str, *, status: int = 201, **fields: Any) -> Any:
        """The supplier answers the newest instruction."""
        (leg,) = self.case()["legs"]
        told = {"type": type_, "instruction_version": leg["version"], **fields}
        address = f"http://127.0.0.1:{self.port}/api/v1/supplier/returns/{self.ref}/answers"
        answered = requests.post(address, json=told, headers={"Authorization": f"Bearer {self.key}"}, timeout=10)
        assert answered.status_code == status, answered.text
        self.here.work()
        return answered.json()

    def owner(self, act: str, *words: str) -> None:
        """The owner acts."""
        self.here.ok("rma", "act", self.ref, act, *words)
        self.here.work()

    @property
    def ref(self) -> str:
        """The only case."""
        (item,) = self.here.items("rma", "list")
        return str(item["ref"])

    def case(self) -> Any:
        """`integrator rma show`."""
        return self.here.json("rma", "show", self.ref)

    def waits(self) -> tuple[str, str] | None:
        """On whom the case waits, and for what."""
        waits = self.case()["waits"]
        return waits and (waits["for"], waits["what"])

    def goods_come_back(self, quantity: int = 1) -> None:
        """The parcel travels, arrives, and is received and found as it was claimed."""
        parcel = Tracking(carrier="DHL", number="JD1")
        self.platform(
            event("parcel.shipped", "return:R1", when=now(), tracking=parcel),
            event("parcel.delivered", "return:R1", when=now(), tracking=parcel),
        )
        self.supplier("received", lines=[{"line_id": "1", "quantity": quantity}])

    def credit(self, amount: str) -> None:
        """The supplier credits the line."""
        self.supplier("credit", lines=[{"line_id": "1", "amount": money(amount)}], document_no="CN-1")


@pytest.fixture
def story(here: Here) -> Iterator[Story]:
    """A generic shop whose goods come from Acme at 4.00 a piece."""
    made = here.shop()
    acme = here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.ok("agreement", "set", "--supplier", "Acme", "--set", "cost.AC-1=4.00 USD")
    with here.web() as port:
        yield Story(here, port, "/hooks/" + made["hook_url"].partition("/hooks/")[2], acme["api_key"])


_FOR_ALL = ("--set=valid_from=2026-01-01T00:00:00Z",)


def asks(words: str, **told: Any) -> ReturnEvent:
    """A customer asks for a return with these words."""
    return returned("requested", "R1", line("1", reason=Reason(text=words)), when=now(), **told)


def paid(**told: Any) -> ReturnEvent:
    """The customer has the money back."""
    return refunded("F1", line("1"), return_id="R1", when=now(), **told)


def settled(story: Story) -> Any:
    """Nothing is owed to anybody any more."""
    case = story.case()
    assert (case["headline"], case["waits"]) == ("closed", None), case["waits"]
    assert all(duty["done_at"] for duty in case["duties"]), case["duties"]
    assert not any(duty["overdue"] for duty in case["duties"])
    return case


# ------------------------------------------------------------------ 2.1: reasons


def test_quality_defect(story):
    """商品质量问题: photos go to the supplier, who accepts without the goods; the customer is refunded, he credits."""
    photo = Evidence(url="https://shop.test/crack.jpg")
    goods = line("1", reason=Reason(text="the screen broke after two days"), evidence=(photo,))
    story.platform(returned("requested", "R1", goods, wish="refund_only", when=now()))
    assert story.case()["lines"][0]["liable"] == "supplier"
    assert story.waits() == ("supplier", "confirm")
    story.supplier("confirm")
    assert story.waits() == ("merchant", "decide")
    story.platform(paid())
    assert story.waits() == ("supplier", "credit")
    story.credit("4.00")
    case = settled(story)
    assert case["money"]["leakage"] == money("6.00"), "the margin, as the supplier gave back its price"


def test_not_as_described(story):
    """商品不符合描述: the goods come back, the inspection finds another reason than was claimed, and that counts."""
    story.platform(asks("wrong colour, not like in the picture"))
    story.supplier("confirm", return_address={"lines": ["Weg 1"], "city": "Bonn", "country": "DE"})
    story.platform(returned("approved", "R1", when=now()))
    story.goods_come_back()
    found = {"category": "customer_choice", "detail": "changed_mind"}
    story.supplier("inspection", lines=[{"line_id": "1", "quantity": 1, "grade": "A", "found_reason": found}])
    (goods,) = story.case()["lines"]
    assert (goods["reason"]["category"], goods["found_reason"]) == ("not_as_described", "customer_choice")
    assert goods["liable"] == "customer"
    story.owner("contest", "--text", "the listing says blue")
    assert story.waits() == ("supplier", "answer_contest")
    corrected = {"category": "not_as_described"}
    story.platform(paid())
    story.supplier(
        "inspection", status=422, lines=[{"line_id": "1", "quantity": 1, "grade": "A", "found_reason": corrected}]
    )
    story.credit("4.00")
    settled(story)


def test_customer_mistake(story):
    """客户购买错误: the supplier keeps its restocking fee, so less is owed, and that is enough."""
    terms = ("restocking.customer_choice=25", "cost.AC-1=4.00 USD", "valid_from=2026-01-01T00:00:00Z")
    story.here.ok("agreement", "set", "--supplier", "Acme", *(f"--set={term}" for term in terms))
    story.platform(asks("I changed my mind"))
    assert story.case()["lines"][0]["liable"] == "customer"
    story.supplier("confirm")
    story.platform(returned("approved", "R1", when=now()))
    story.goods_come_back()
    story.supplier("inspection", lines=[{"line_id": "1", "quantity": 1, "grade": "A"}])
    story.owner("accept_inspection")
    story.platform(paid())
    assert story.case()["money"]["credit_expected"] == money("3.00")
    story.credit("3.00")
    settled(story)


def test_lost_on_the_way(story):
    """物流问题: the parcel is lost, so somebody must solve it; the supplier sends another and credits nothing."""
    story.platform(asks("never arrived, the parcel is lost"))
    assert story.case()["lines"][0]["reason"]["category"] == "logistics"
    story.supplier("confirm")
    story.platform(returned("approved", "R1", when=now()))
    lost = Tracking(carrier="DHL", number="JD1")
    story.platform(event("parcel.shipped", "return:R1", when=now(), tracking=lost))
    story.platform(event("parcel.lost", "return:R1", when=now(), tracking=lost))
    case = story.case()
    assert (case["stage"], case["lines"][0]["reception"], case["lines"][0]["liable"]) == ("resolve", "lost", "carrier")
    assert story.waits() == ("merchant", "solve")
    story.supplier("replacement_shipped", tracking={"carrier": "DHL", "number": "JD2", "url": None})
    story.owner("close", "--text", "sent again")
    assert story.case()["headline"] == "closed"


# ------------------------------------------------------------------ 2.2: stages


def test_the_request(story):
    """收到退货请求: the platform's deadline less a buffer is the supplier's; its address and number are in the case."""
    limit = utc_now() + timedelta(hours=30)
    story.platform(asks("broken", due=Due(by=limit)))
    (duty,) = [one for one in story.case()["duties"] if one["what"] == "confirm"]
    assert duty["due_by"] == (limit - timedelta(hours=12)).isoformat().replace("+00:00", "Z")
    address = {"name": "Lager 3", "lines": ["Weg 1"], "city": "Bonn", "country": "DE"}
    story.supplier("confirm", return_address=address, authorization_no="A-77")
    (leg,) = story.case()["legs"]
    assert (leg["return_address"]["name"], leg["authorization_no"]) == ("Lager 3", "A-77")


def test_the_inspection(story):
    """检查退货商品: part of the goods came, and the rest is waited for; too many are refused by the line."""
    story.platform(
        returned("requested", "R1", line("1", quantity=3), when=now()), returned("approved", "R1", when=now())
    )
    story.supplier("received", lines=[{"line_id": "1", "quantity": 2}], extra=[{"sku": "ZZ", "quantity": 1}])
    assert story.case()["lines"][0]["reception"] != "received"
    refused = story.supplier("received", status=422, lines=[{"line_id": "1", "quantity": 2}])
    assert refused["errors"][0]["pointer"] == "/lines/0/quantity"
    story.supplier("received", lines=[{"line_id": "1", "quantity": 1}])
    assert story.waits() == ("supplier", "inspect")


def test_the_refund(story):
    """客户退款: two sums side by side; a part credited leaves the rest owed until it comes."""
    story.platform(refunded("F1", line("1", quantity=2), when=now(), amount="30.00"))
    money_ = story.case()["money"]
    assert (money_["refunded"], money_["credit_expected"]) == (money("30.00"), money("8.00"))
    story.credit("5.00")
    assert (story.waits(), story.case()["lines"][0]["credit"]) == (("supplier", "credit"), "partial")
    story.credit("3.00")
    assert settled(story)["money"]["leakage"] == money("22.00")


def test_goods_that_do_not_go_back(story):
    """退货处理: the customer keeps the goods; the supplier is told so and asked for credit alone."""
    story.platform(refunded("F1", line("1", disposition="keep"), when=now()))
    case = story.case()
    assert (case["lines"][0]["reception"], case["legs"][0]["type"]) == ("not_required", "refund.notice")
    story.credit("4.00")
    settled(story)


def test_problem_solving(story):
    """问题解决: a refusal, an offer, a question, each with its turn, until both agree."""
    story.platform(asks("broken"))
    story.supplier("ask", question="Which part?")
    assert story.waits() == ("merchant", "reply")
    story.owner("reply", "--text", "the handle")
    story.supplier("counter", offer="half of it", amount=money("2.00"))
    assert story.waits() == ("merchant", "answer_offer")
    story.owner("refuse_offer", "--text", "all of it")
    story.supplier("reject", code="used", text="it was used")
    assert story.waits() == ("merchant", "solve")
    story.platform(paid())
    story.owner("write_off", "--text", "not worth more words")
    assert story.case()["lines"][0]["credit"] == "written_off"


def test_bargaining(story):
    """协商解决方案: offer, counter-offer, another, and the merchant's last one is confirmed and paid."""
    story.platform(refunded("F1", line("1", disposition="keep"), when=now()))
    story.supplier("counter", offer="half of it", amount=money("2.00"))
    first = story.case()["legs"][0]["offer"]["id"]
    ends = (utc_now() + timedelta(hours=30)).isoformat()
    fields = ("offer=three and we are done", 'amount={"amount": "3.50", "currency": "USD"}', f"expires_at={ends}")
    story.owner("counter_offer", *(f"--set={one}" for one in fields))
    assert story.waits() == ("supplier", "answer_counter")
    stale = story.here("rma", "act", story.ref, "accept_offer", "--set", "offer_id=ans_nothing")
    assert (stale.code, first in stale.err) == (1, True)
    story.supplier("counter", offer="2.50", amount=money("2.50"))
    assert story.waits() == ("merchant", "answer_offer")
    story.owner("counter_offer", "--set=offer=three", '--set=amount={"amount": "3.00", "currency": "USD"}')
    told = story.supplier("confirm")
    assert told["status"] == "credit_due"
    assert story.case()["money"]["credit_promised"] == money("3.00")
    story.credit("3.00")
    kinds = [one["kind"] for one in settled(story)["timeline"]]
    assert (kinds.count("supplier.countered"), kinds.count("merchant.countered")) == (2, 2)


def test_an_undeliverable_parcel(story):
    """The refunded parcel came back to the supplier, who reports it; taken, it is received, inspected and credited."""
    story.platform(refunded("F1", line("1", disposition="keep"), when=now()))
    story.credit("4.00")
    settled(story)
    parcel = [{"line_id": "1", "quantity": 1}]
    story.supplier("open_case", lines=parcel, reason={"category": "logistics", "text": "undeliverable"})
    assert story.waits() == ("merchant", "answer_report")
    assert story.case()["headline"] == "waiting_for_merchant"
    story.owner("approve")
    assert story.waits() == ("supplier", "receive")
    story.supplier("received", lines=parcel)
    story.supplier("inspection", lines=[{"line_id": "1", "quantity": 1, "grade": "A"}])
    story.owner("accept_inspection")
    settled(story)


def test_evidence_is_asked_for(story):
    """A claim lacks the photo its supplier needs: it is named, asked for once, and given to the supplier."""
    story.here.ok("agreement", "set", "--supplier", "Acme", "--set=evidence.quality=photo", *_FOR_ALL)
    story.platform(asks("the screen broke after two days"))
    assert story.waits() == ("merchant", "ask_evidence")
    assert "EVIDENCE MISSING: photo" in story.here.ok("rma", "show", story.ref)
    story.owner("ask_evidence", "--text", "a picture, please")
    photo = Evidence(url="https://shop.test/crack.jpg")
    goods = line("1", reason=Reason(text="the screen broke after two days"), evidence=(photo,))
    story.platform(returned("updated", "R1", goods, when=now()))
    case = story.case()
    assert (case["lines"][0]["evidence_missing"], story.waits()) == ([], ("supplier", "confirm"))
    (asked,) = [one for one in case["duties"] if one["what"] == "give_evidence"]
    assert asked["done_at"]


# ------------------------------------------------------------------ platforms


PLATFORMS = {
    "generic": "refund_issued__chinese_shop",
    "shopify": "refunds_create__two_lines",
    "woocommerce": "action_order_fully_refunded",
    "doudian": "206_refund_success",
}


@pytest.mark.parametrize(("slug", "name"), PLATFORMS.items())
def test_a_refund_on_each_platform(here, slug, name, monkeypatch):
    """A refund in each platform's own form reaches the supplier, whose credit settles it; its API is played."""
    adapter = type(Registry().get(slug))
    (fixture,) = [one for one in fixtures_of(adapter, now=utc_now()) if one.name == name]
    settings = [f"--set={key}={value}" for key, value in settings_of(adapter).items()]
    here.ok("connect", slug, "--name", "own", *settings)
    acme = here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.played = fixture.calls
    with here.web() as port:
        monkeypatch.setenv("PORT", str(port))
        here.ok("simulate", slug, "--connection", "own", "--fixture", name)
        here.work()
        story = Story(here, port, "", acme["api_key"])
        story.supplier("seen")
        assert story.waits() == ("supplier", "credit")
        lines = [{"line_id": one["line_id"], "amount": money("1.00")} for one in story.case()["lines"]]
        story.supplier("credit", lines=lines)
        settled(story)
