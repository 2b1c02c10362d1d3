"""One message's `data` as typed values. It is thin: ids, codes, an amount, one time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from adapters.doudian.words import code, exact_id, moment, plain_text, yuan
from integrator.sdk import Address, Malformed, Money, Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a message says of its after-sale case; None for what it leaves out."""

    aftersale_id: str
    order_id: str | None
    type: int | None
    status: int | str | None
    reason_code: str | None
    amount: Money | None
    shipping: Money | None
    at: datetime | None
    version: str | None
    deadline: datetime | None
    tracking_number: str | None
    return_address: Address | None
    arbitrate_id: str | None
    arbitrate_status: int | str | None
    arbitrate_conclusion: int | str | None


def told(item: Reader, times: tuple[str, ...]) -> Told:
    """The data of a message, which is JSON text in live traffic; `times` names the fields its own time may stand in."""
    data = item["data"]
    if data.is_object:
        return _told(data, times)
    text = data.text()
    try:
        return _told(Reader.json(text.encode()), times)
    except Malformed as error:
        inner = "" if error.path == "body" else f".{error.path}"
        raise Malformed(f"{data.path}{inner}", error.problem) from None


def _told(data: Reader, times: tuple[str, ...]) -> Told:
    case = data["aftersale_id"]
    status = code(data["aftersale_status"])
    moments = (moment(data[name]) for name in (*times, "update_time"))
    return Told(
        aftersale_id=exact_id(case) or case.fail("names no after-sale case"),
        order_id=exact_id(data["p_id"]),
        type=data["aftersale_type"].integer(None),
        status=code(data["after_sale_status"]) if status is None else status,
        reason_code=exact_id(data["reason_code"]),
        amount=yuan(data["refund_amount"]),
        shipping=yuan(data["refund_post_amount"]),
        at=next((found for found in moments if found), None),
        version=exact_id(data["update_time"]) if moment(data["update_time"]) else None,
        deadline=moment(data["status_deadline"]) or moment(data["arbitrate_status_deadline"]),
        tracking_number=exact_id(data["logistics"]),
        return_address=_address(data["addr"]),
        arbitrate_id=exact_id(data["arbitrate_id"]),
        arbitrate_status=code(data["arbitrate_status"]),
        arbitrate_conclusion=code(data["arbitrate_conclusion"]),
    )


def _address(at: Reader) -> Address | None:
    """The shop's own return address: an object, the JSON text of one, or in older messages a plain text."""
    if at.is_object:
        return _of_parts(at)
    text = plain_text(at)
    if text is None:
        return None
    try:
        return _of_parts(Reader.json(text.encode()))
    except Malformed:
        return Address(lines=(text,))


def _of_parts(at: Reader) -> Address | None:
    found = Address(
        name=plain_text(at["name"]),
        phone=plain_text(at["mobile"]),
        lines=tuple(text for part in ("town", "street", "detail") if (text := plain_text(at[part]))),
        city=plain_text(at["city"]),
        region=plain_text(at["province"]),
    )
    return None if found == Address() else found
