"""Doudian's ways of saying things: epoch seconds or Beijing time, 分, ids that are zero, texts in stray quotes."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from integrator.sdk import Malformed, Money, Reader, Wish

CURRENCY = "CNY"
BEIJING = timezone(timedelta(hours=8))

RETURN_AND_REFUND, REFUND_ONLY, BEFORE_SHIPPING, EXCHANGE = range(4)
WISHES = {
    RETURN_AND_REFUND: Wish.RETURN_REFUND,
    REFUND_ONLY: Wish.REFUND_ONLY,
    BEFORE_SHIPPING: Wish.REFUND_ONLY,
    EXCHANGE: Wish.EXCHANGE,
}
"""aftersale_type -> wish. The numbers of other types are not confirmed; the API's text tells them."""

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
    """A text without the quotes some answers leave around it."""
    return (at.text("")).strip().strip('"').strip() or None


def moment(at: Reader) -> datetime | None:
    """Epoch seconds, or a local text as in Beijing; zero and blank are none."""
    try:
        return at.epoch(None)
    except Malformed:
        return at.time(None, offset=timedelta(hours=8))


def yuan(at: Reader) -> Money | None:
    """An amount told in 分."""
    return at.money(CURRENCY, None, minor=True)
