"""The one sentence that says what a case waits for, on whom, until when, and what happens then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from integrator.core.codec import time_of
from integrator.core.duties import Duty

Document = dict[str, Any]
ENDED = ("closed", "cancelled", "declined")
"""Headlines of cases that wait for nobody any more."""

# What blocks a case comes before what is merely open; within a rank the order of the process decides.
_RANK = (
    *("answer_report", "route", "reply", "answer_offer", "answer_contest", "answer_counter", "solve"),
    *("ask_evidence", "confirm", "give_evidence", "decide", "acknowledge"),
)
_THEN = ("ship", "receive", "inspect", "review", "refund", "credit", "disposition")
FIRST = _RANK + _THEN

_EN = {
    "answer_report": "Waits for you to decide on what {who} reports",
    "route": "Waits for you to choose a supplier (add a route)",
    "reply": "Waits for you to reply to the supplier's question",
    "answer_offer": "Waits for you to answer the supplier's offer",
    "answer_contest": "Waits for {who} to answer your objection to the inspection",
    "answer_counter": "Waits for {who} to answer your counter-offer",
    "ask_evidence": "Waits for you to ask the customer for the evidence that is missing",
    "give_evidence": "Waits for the customer to send the evidence that is missing",
    "solve": "Waits for you to solve a problem",
    "confirm": "Waits for {who} to confirm",
    "decide": "Waits for you to decide on the request",
    "acknowledge": "Waits for {who} to acknowledge that nothing is shipped",
    "ship": "Waits for the customer to send the goods",
    "receive": "Waits for the goods to reach {who}",
    "inspect": "Waits for {who} to inspect the goods",
    "review": "Waits for you to review the inspection",
    "refund": "Waits for you to refund the customer",
    "credit": "Waits for {who} to credit you",
    "disposition": "Waits for you to decide whether the goods go back",
}
_ZH = {
    "answer_report": "等待您就{who}报告的情况作出决定",
    "route": "等待您选择供应商（添加路由规则）",
    "reply": "等待您回复供应商的问题",
    "answer_offer": "等待您答复供应商的还价",
    "answer_contest": "等待{who}答复您对检验结果的异议",
    "answer_counter": "等待{who}答复您的还价",
    "ask_evidence": "等待您向买家索取缺少的凭证",
    "give_evidence": "等待买家提供缺少的凭证",
    "solve": "等待您解决问题",
    "confirm": "等待{who}确认",
    "decide": "等待您对申请作出决定",
    "acknowledge": "等待{who}确认不再发货",
    "ship": "等待买家寄回商品",
    "receive": "等待{who}收到退货",
    "inspect": "等待{who}检验商品",
    "review": "等待您审核检验结果",
    "refund": "等待您向买家退款",
    "credit": "等待{who}向您退款（抵扣）",
    "disposition": "等待您决定商品是否退回",
}
_SILENT_EN = {
    "accepted": "then it counts as accepted",
    "merchant_decides": "then you decide without them",
    "refund_only": "then the customer is refunded and the goods stay",
}
_SILENT_ZH = {
    "accepted": "逾期视为同意",
    "merchant_decides": "逾期由您决定",
    "refund_only": "逾期仅退款，商品不退回",
}


def next_duty(duties: Iterable[Duty]) -> Duty | None:
    """The open duty the case waits for first. Once the return is agreed, the customer's parcel comes before a word."""
    open_ = [duty for duty in duties if duty.done_at is None]
    undecided = any(duty.what == "decide" for duty in open_)
    return min(open_, key=lambda duty: (_rank(duty.what, undecided), duty.supplier or ""), default=None)


def late_duties(headline: str, duties: Iterable[Document], now: datetime) -> list[Document]:
    """The duties of a case's document that are open after their time; none once the case has ended."""
    open_ = [duty for duty in duties if duty["done_at"] is None and duty["due_by"]]
    return [] if headline in ENDED else [duty for duty in open_ if time_of(duty["due_by"]) < now]


def _rank(what: str, undecided: bool) -> float:
    return FIRST.index("ship") + 0.5 if what == "confirm" and not undecided else FIRST.index(what)


def sentence(waits: Document, who: str | None) -> dict[str, str]:
    """The sentence in English and Chinese. `waits` as in CONTRACT 9, without it; `who` is the supplier's name."""
    until = _minute(time_of(waits["until"])) if waits["until"] else None
    then = waits["then"]
    english = _EN[waits["what"]].format(who=who or "the supplier")
    chinese = _ZH[waits["what"]].format(who=who or "供应商")
    if until:
        english, chinese = f"{english} until {until}", f"{chinese}，截止 {until}"
    if then:
        english, chinese = f"{english}; {_SILENT_EN.get(then, then)}", f"{chinese}；{_SILENT_ZH.get(then, then)}"
    return {"en": f"{english}.", "zh": f"{chinese}。"}


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
