"""The cases of the last months as afterSale.List tells them, those changed last before the others.

Only facts that have the same key as the message that tells them: the request, the parcel and the money. What a case
that ended without money was is left to the messages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from adapters.doudian import gateway, reasons
from adapters.doudian.detail import line, share
from adapters.doudian.words import BEFORE_SHIPPING, WISHES, code, exact_id, moment, plain_text, wish_of_text, yuan
from integrator.sdk import (
    UNTOLD,
    Actor,
    Call,
    Disposition,
    Due,
    EventKind,
    Ignored,
    InvalidValue,
    Item,
    Line,
    Malformed,
    OrderRef,
    Page,
    Reader,
    Reason,
    Ref,
    Refund,
    RefundState,
    Response,
    ReturnEvent,
    Shop,
    SubjectKind,
    Tracking,
)

SIZE = 100
_LAST_PAGE = 499
"""Page times size stays below 50,000, as the platform demands."""
_ENDED = (27, 28, 29, 51, 53)
_ASKED, _PAID = 6, 12
_MONEY_BACK = 3


def call_of(cursor: str | None, shop: Shop) -> Call:
    """The page a cursor names. Newest change first: what changes meanwhile is told twice, never left out."""
    page = int(cursor) if cursor and cursor.isascii() and cursor.isdigit() else 0
    asked = {"page": page, "size": SIZE, "order_by": ["update_time desc"], "need_special_type": True}
    return gateway.call("afterSale.List", asked, shop)


def page_of(response: Response, cursor: str | None) -> Page:
    """The facts of an answer and the number of the next page. Raises Transient, AccessRefused and Malformed."""
    if response.status >= 300:
        raise Malformed("", f"Doudian refused the list ({response.status})")
    data = gateway.data_of(response)
    if data is None:
        return Page()
    page = int(cursor) if cursor and cursor.isascii() and cursor.isdigit() else 0
    items = list(data["items"].each())
    more = bool(items) and _true(data["has_more"]) and page < _LAST_PAGE
    return Page(
        items=tuple(found for item in items for found in _facts_or_problem(item)), next=str(page + 1) if more else None
    )


def _true(at: Reader) -> bool:
    try:
        return at.boolean(False)
    except Malformed:
        return (plain_text(at) or "").lower() in ("true", "1")


def _facts_or_problem(item: Reader) -> list[Item]:
    try:
        return [*_facts(item)]
    except Malformed as problem:
        return [problem]
    except InvalidValue as problem:
        return [Malformed(item.path, str(problem))]


def _facts(item: Reader) -> Iterator[Item]:
    case = item["aftersale_info"]
    case_id = exact_id(case["aftersale_id"]) or case["aftersale_id"].fail("names no after-sale case")
    status = code(case["aftersale_status"])
    if status in _ENDED:
        yield Ignored(f"the case {case_id} has ended without money (status {status})")
        return
    request = _request(item, case_id, asked_now=status == _ASKED)
    yield request
    changed = moment(case["update_time"]) or UNTOLD
    number = exact_id(case["return_logistics_code"])
    if number:
        carrier = plain_text(case["return_logistics_company_name"])
        yield _next(request, EventKind.PARCEL_SHIPPED, changed, tracking=Tracking(carrier=carrier, number=number))
    if status == _PAID and code(case["refund_status"]) == _MONEY_BACK and request.refund is not None:
        yield _next(
            request,
            EventKind.REFUND_ISSUED,
            moment(case["aftersale_status_to_final_time"]) or changed,
            subject=Ref(kind=SubjectKind.REFUND, id=case_id),
            actor=Actor.PLATFORM,
            lines=request.lines,
            reason=request.reason,
            refund=replace(request.refund, state=RefundState.SETTLED),
        )


def _request(item: Reader, case_id: str, *, asked_now: bool) -> ReturnEvent:
    """The request; its deadline is told while the shop has not answered."""
    case, order = item["aftersale_info"], item["order_info"]
    skus = list(order["related_order_info"].each())
    kind = case["aftersale_type"].integer(None)
    by_number = WISHES.get(kind) if kind is not None else None
    amount, shipping = yuan(case["refund_amount"]), yuan(case["refund_post_amount"])
    deadline = moment(case["status_deadline"]) if asked_now else None
    return ReturnEvent(
        kind=EventKind.RETURN_REQUESTED,
        subject=Ref(kind=SubjectKind.RETURN, id=case_id),
        order=OrderRef(
            id=exact_id(order["shop_order_id"]) or order["shop_order_id"].fail("names no order"),
            placed_at=min((at for sku in skus if (at := moment(sku["create_time"]))), default=None),
        ),
        return_id=case_id,
        occurred_at=moment(case["apply_time"]) or moment(case["create_time"]) or UNTOLD,
        actor=Actor.CUSTOMER,
        wish=by_number or wish_of_text(plain_text(item["text_part"]["aftersale_type_text"]) or ""),
        lines=tuple(_lines(skus, case, before=kind == BEFORE_SHIPPING)),
        reason=_reason(item),
        refund=Refund(id=case_id, amount=amount, shipping=shipping, state=RefundState.UNKNOWN)
        if amount is not None and amount.minor
        else None,
        due=Due(by=deadline) if deadline else None,
        extra={"aftersale_type": kind} if kind is not None and kind not in WISHES else {},
    )


def _next(request: ReturnEvent, kind: EventKind, at: datetime, **told: Any) -> ReturnEvent:
    """A later fact of the same case."""
    nothing: dict[str, Any] = {"lines": (), "reason": None, "refund": None, "due": None}
    return replace(request, kind=kind, occurred_at=at, **(nothing | told))


def _reason(item: Reader) -> Reason | None:
    """The chosen reason's text and the marks beside it; a list tells neither code nor the customer's words."""
    marks = item["aftersale_info"]["reason_second_labels"]
    names = tuple(name for mark in marks.each() if (name := plain_text(mark["name"])))
    return reasons.reason(None, label=plain_text(item["text_part"]["reason_text"]), marks=names, words=None)


def _lines(skus: list[Reader], case: Reader, *, before: bool) -> Iterator[Line]:
    alone = case["aftersale_num"].integer(None) if len(skus) == 1 else None
    for sku in skus:
        count, bought = sku["aftersale_item_num"].integer(None), sku["item_num"].integer(None)
        if count == 0 and len(skus) > 1:
            continue
        quantity = count or alone or bought
        if quantity is None or quantity <= 0:
            sku["aftersale_item_num"].fail("tells no quantity above zero")
        yield line(
            sku,
            quantity,
            share(yuan(sku["pay_amount"]), quantity, bought),
            disposition=Disposition.NEVER_SHIPPED if before else None,
        )
