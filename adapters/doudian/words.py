"""Doudian's ways of saying things: epoch seconds or text times, 分, ids that are zero, texts in stray quotes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from integrator.sdk import Malformed, Money, Reader, Wish

CURRENCY = "CNY"
BEIJING = timezone(timedelta(hours=8))

_MILLISECONDS = 10**11
"""From here on a number counts milliseconds: as seconds it would be the year 5138."""
_ZERO_YEAR = 1
"""The year of 0001-01-01T00:00:00Z, which programs written in Go print for a time nobody set."""

RETURN_AND_REFUND, REFUND_ONLY, BEFORE_SHIPPING, EXCHANGE = range(4)
WISHES = {
    RETURN_AND_REFUND: Wish.RETURN_REFUND,
    REFUND_ONLY: Wish.REFUND_ONLY,
    BEFORE_SHIPPING: Wish.REFUND_ONLY,
    EXCHANGE: Wish.EXCHANGE,
}
"""aftersale_type -> wish. The numbers of other types are not confirmed; the API's text tells them."""

FAVOURED: dict[int | str, str] = {1: "customer", 2: "merchant", 3: "customer"}
"""arbitrate_conclusion -> whom the platform's customer service sided with; 3 refunds at once."""

_TYPE_TEXTS = {
    "补寄": Wish.RESEND,
    "维修": Wish.REPAIR,
    "价保": Wish.REFUND_ONLY,
    "换货": Wish.EXCHANGE,
    "退货": Wish.RETURN_REFUND,
    "退款": Wish.REFUND_ONLY,
}


def wish_of_text(text: str) -> Wish | None:
    """The wish an after_sale_type_text names; the first word found counts, so 退货退款 is a return."""
    return next((wish for word, wish in _TYPE_TEXTS.items() if word in text), None)


def exact_id(at: Reader) -> str | None:
    """An id as text, exact at any size; zero and blank are none."""
    told = (at.id(None) or "").strip('"')
    return told if told.strip("0") else None


def plain_text(at: Reader) -> str | None:
    """A text (a number is one too) without the quotes some answers leave around it."""
    try:
        told = at.text("")
    except Malformed:
        told = at.id("")
    return told.strip().strip('"').strip() or None


def code(at: Reader) -> int | str | None:
    """A number of the platform's lists; a word where it tells none."""
    try:
        return at.integer(None)
    except Malformed:
        return plain_text(at)


def moment(at: Reader) -> datetime | None:
    """Epoch seconds or milliseconds, or a text, in Beijing time unless it says where; zero and blank are none."""
    try:
        told = at.integer(None)
    except Malformed:
        found = at.time(None, offset=timedelta(hours=8))
        return None if found is None or found.year == _ZERO_YEAR else found
    return at.epoch(milliseconds=abs(told) >= _MILLISECONDS) if told else None


def yuan(at: Reader) -> Money | None:
    """An amount told in 分; none is below zero."""
    found = at.money(CURRENCY, None, minor=True)
    if found is not None and found.minor < 0:
        at.fail("is an amount below zero")
    return found
