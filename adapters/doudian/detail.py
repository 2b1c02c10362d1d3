"""An after-sale case as afterSale.Detail tells it: the lines, the customer's words, the parcel, the deadlines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from adapters.doudian.gateway import ask, call
from adapters.doudian.words import CURRENCY, code, exact_id, moment, plain_text, yuan
from integrator.sdk import Call, Evidence, Line, Malformed, Money, Reader, Shop, Tracking

_METHOD = "afterSale.Detail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """The whole case at the time of asking; `lines` is None where it tells none, `deadline` belongs to `status`."""

    order_id: str | None
    placed_at: datetime | None
    lines: tuple[Line, ...] | None
    type: int | None
    type_text: str
    status: int | str | None
    status_text: str
    version: int | None
    deadline: datetime | None
    reason_code: str | None
    reason: str | None
    marks: tuple[str, ...]
    words: str | None
    asked: Money | None
    shipping: Money | None
    refunded: Money | None
    tracking: Tracking | None
    arbitrate_status: int | str | None
    arbitrate_deadline: datetime | None


def asked(aftersale_id: str, shop: Shop) -> Detail | None:
    """The case; None without credentials or when it is gone. Raises Malformed naming the place in the answer."""
    try:
        data = ask(_METHOD, _parameters(aftersale_id), shop)
        return None if data is None else _detail(data)
    except Malformed as error:
        raise Malformed(f"afterSale.Detail {error.path}", error.problem) from None


def question(aftersale_id: str, shop: Shop) -> Call:
    """The call that `asked` makes."""
    return call(_METHOD, _parameters(aftersale_id), shop)


def _parameters(aftersale_id: str) -> dict[str, str]:
    return {"after_sale_id": aftersale_id}


def _seconds(at: Reader) -> int | None:
    """The case's version, where it is told as the number that an operation wants to see again."""
    told = code(at)
    return told if isinstance(told, int) and told > 0 else None


def _detail(data: Reader) -> Detail:
    process, order = data["process_info"], data["order_info"]
    case, dispute = process["after_sale_info"], process["arbitrate_info"]
    skus = list(order["sku_order_infos"].each())
    return Detail(
        order_id=exact_id(order["shop_order_id"]),
        placed_at=min((at for sku in skus if (at := moment(sku["create_time"]))), default=None),
        lines=tuple(_lines(skus, case)) if order["sku_order_infos"].present else None,
        type=case["after_sale_type"].integer(None),
        type_text=plain_text(case["after_sale_type_text"]) or "",
        status=code(case["after_sale_status"]),
        status_text=plain_text(case["after_sale_status_desc"]) or "",
        version=_seconds(case["update_time"]),
        deadline=moment(case["status_deadline"]),
        reason_code=exact_id(case["reason_code"]),
        reason=plain_text(case["reason"]),
        marks=tuple(name for mark in case["reason_second_labels"].each() if (name := plain_text(mark["name"]))),
        words=plain_text(case["reason_remark"]),
        asked=yuan(case["refund_total_amount"]),
        shipping=yuan(case["refund_post_amount"]),
        refunded=yuan(case["real_refund_amount"]),
        tracking=_tracking(process["logistics_info"]["return"], case["return_logistics_code"]),
        arbitrate_status=code(dispute["arbitrate_status"]),
        arbitrate_deadline=moment(dispute["arbitrate_status_deadline"]),
    )


def _lines(skus: list[Reader], case: Reader) -> Iterator[Line]:
    """The sku orders of the case; one of which no piece is concerned is none of its lines."""
    counts = [sku["after_sale_item_count"].integer(None) for sku in skus]
    applied = case["after_sale_apply_count"].integer(None) if len(skus) == 1 else None
    proofs = tuple(Evidence(url=url) for shown in case["evidence"].each() if (url := plain_text(shown)))
    for sku, count in zip(skus, counts, strict=True):
        bought = sku["item_quantity"].integer(None)
        if not any(counts):
            yield _line(sku, applied or bought, bought, proofs)
        elif count != 0:
            yield _line(sku, count, bought, proofs)


def _line(sku: Reader, quantity: int | None, bought: int | None, proofs: tuple[Evidence, ...]) -> Line:
    if quantity is None or quantity <= 0:
        sku["after_sale_item_count"].fail("tells no quantity above zero")
    return line(sku, quantity, share(yuan(sku["sku_pay_amount"]), quantity, bought), evidence=proofs)


def line(sku: Reader, quantity: int, amount: Money | None, **told: Any) -> Line:
    """A sku order as a line; what is told of it has the same names in details and lists, its amounts have not."""
    values = (plain_text(spec["value"]) for spec in sku["sku_spec"].each())
    with sku.naming():
        return Line(
            line_id=exact_id(sku["sku_order_id"]) or sku["sku_order_id"].fail("names no order line"),
            quantity=quantity,
            sku=(sku["shop_sku_code"].id("")).strip('"') or None,
            title=plain_text(sku["product_name"]),
            variant=" / ".join(filter(None, values)) or None,
            product_id=exact_id(sku["product_id"]),
            amount=amount,
            **told,
        )


def share(paid: Money | None, quantity: int, bought: int | None) -> Money | None:
    """What was paid for `quantity` of the pieces bought, half a 分 rounded up; None if those are not told."""
    if paid is None or bought is None or bought <= 0:
        return None
    if quantity >= bought:
        return paid
    return Money(minor=(2 * paid.minor * quantity + bought) // (2 * bought), currency=CURRENCY)


def _tracking(parcel: Reader, code: Reader) -> Tracking | None:
    number = exact_id(parcel["tracking_no"]) or exact_id(code)
    carrier = plain_text(parcel["company_name"]) or plain_text(parcel["company_code"])
    return Tracking(carrier=carrier, number=number) if carrier or number else None
