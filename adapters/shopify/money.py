"""The money of a Refund resource: what the customer gets, the same in the shop's currency, freight, and its state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from adapters.shopify.words import word
from integrator.sdk import Money, Reader, Refund, RefundState

SHOP, CUSTOMER = "shop_money", "presentment_money"
_STATES = {
    "success": RefundState.SETTLED,
    "pending": RefundState.PENDING,
    "awaiting_response": RefundState.PENDING,
    "failure": RefundState.FAILED,
    "error": RefundState.FAILED,
}
_MOVED = (RefundState.SETTLED, RefundState.PENDING)
# Besides lines, tax and freight; told as one sum each.
_SURCHARGES = ("total_duties", "total_additional_fees")
Codes = Mapping[str, str | None]
"""The currency of each side of a set of money."""


def refund_money(refund_id: str, doc: Reader, currency: str | None = None) -> Refund:
    """What a refund pays. `currency`: the customer's, where the order tells it and the refund itself does not."""
    codes = currencies(doc)
    moves = list(transfers(doc))
    paid = [move for move in moves if state_of(move) in _MOVED]
    moved = (_moved(move, codes[CUSTOMER] or currency) for move in paid)
    amount = total(moved) if paid else _stated(doc, codes, CUSTOMER)
    return Refund(
        id=refund_id,
        amount=amount,
        shop_amount=_in_shops_own(doc, codes, amount),
        shipping=total(_freight(doc, codes, CUSTOMER, ("amount",))),
        state=_state(moves),
    )


def transfers(doc: Reader) -> Iterator[Reader]:
    """The transactions that give money back; voids and captures beside them move none to the customer."""
    return (move for move in doc["transactions"].each() if word(move["kind"]) == "refund")


def state_of(move: Reader) -> RefundState:
    """How far one transaction has got."""
    return _STATES.get(word(move["status"]), RefundState.UNKNOWN)


def currencies(doc: Reader) -> dict[str, str | None]:
    """The shop's and the customer's currency, as the first set of money tells them."""
    found = {side: _first(one[side]["currency_code"] for one in _sets(doc)) for side in (SHOP, CUSTOMER)}
    return found | {CUSTOMER: found[CUSTOMER] or found[SHOP]}


def amount_of(holder: Reader, name: str, codes: Codes, side: str = SHOP, *, signed: bool = False) -> Money | None:
    """An amount from its set, else from the plain field of old bodies, which is in the shop's currency."""
    of_set, code = holder[f"{name}_set"], codes[SHOP]
    if of_set.present:
        told = of_set[side] if of_set[side].present else of_set[SHOP]
        found, at = (told["amount"].money(told["currency_code"]) if told.present else None), told["amount"]
    elif code and code == codes[side]:
        found, at = holder[name].money(code, None), holder[name]
    else:
        return None
    if found and found.minor < 0 and not signed:
        at.fail("is below zero, wanted an amount that is given back")
    return found


def total(amounts: Iterable[Money | None]) -> Money | None:
    """The sum; None when nothing is there, an amount is not told, or currencies differ."""
    given = list(amounts)
    known = [amount for amount in given if amount is not None]
    if not known or len(known) < len(given) or len({amount.currency for amount in known}) > 1:
        return None
    return sum(known[1:], known[0])


def _state(moves: list[Reader]) -> RefundState:
    told = {state_of(move) for move in moves}
    if told == {RefundState.FAILED}:
        return RefundState.FAILED
    return next((state for state in (RefundState.PENDING, RefundState.SETTLED) if state in told), RefundState.UNKNOWN)


def _moved(move: Reader, currency: str | None) -> Money | None:
    code = move["currency"].text(None) or currency
    found = move["amount"].money(code) if code else None
    if found and found.minor < 0:
        move["amount"].fail("is below zero, wanted an amount that is given back")
    return found


def _in_shops_own(doc: Reader, codes: Codes, amount: Money | None) -> Money | None:
    """The amount in the shop's currency, if lines, tax, freight and a told difference account for all of it."""
    if amount is None or amount.currency == codes[SHOP] or amount.currency != codes[CUSTOMER]:
        return None
    gap = [line for line in doc["order_adjustments"].each() if word(line["kind"]) == "refund_discrepancy"]
    for lines in ([], gap):
        told, shops = (_less(doc, codes, side, lines) for side in (CUSTOMER, SHOP))
        if told == amount and shops and shops.currency == codes[SHOP]:
            return shops
    return None


def _less(doc: Reader, codes: Codes, side: str, gap: list[Reader]) -> Money | None:
    less = (amount_of(line, "amount", codes, side, signed=True) for line in gap)
    return total([_stated(doc, codes, side), *(-one if one else None for one in less)])


def _stated(doc: Reader, codes: Codes, side: str) -> Money | None:
    """Lines, their tax, freight and duties; never the discrepancies, which only explain a difference."""
    items = list(doc["refund_line_items"].each())
    lines = [amount_of(item, "subtotal", codes, side) for item in items]
    taxes = [amount_of(item, "total_tax", codes, side) for item in items if _tells(item, "total_tax")]
    more = [amount_of(doc, name, codes, side) for name in _SURCHARGES if doc[f"{name}_set"].present]
    freight = _freight(doc, codes, side, ("amount", "tax_amount"))
    return total([*lines, *taxes, *freight, *(one for one in more if one is None or one.minor)])


def _freight(doc: Reader, codes: Codes, side: str, names: tuple[str, ...]) -> list[Money | None]:
    """Refunded freight: from its own lines where there are any, else from adjustments, there with a minus."""
    lines = list(doc["refund_shipping_lines"].each())
    if lines:
        names = tuple("subtotal_amount" if name == "amount" else name for name in names)
        return [amount_of(line, name, codes, side) for line in lines for name in names if _counts(line, name)]
    told = [line for line in doc["order_adjustments"].each() if word(line["kind"]) == "shipping_refund"]
    found = (amount_of(line, name, codes, side, signed=True) for line in told for name in names if _counts(line, name))
    return [-one if one and one.minor < 0 else one for one in found]


def _counts(line: Reader, name: str) -> bool:
    """Tax that is not told is none; an amount that is not told is unknown."""
    return name != "tax_amount" or _tells(line, name)


def _tells(holder: Reader, name: str) -> bool:
    return holder[f"{name}_set"].present or holder[name].present


def _sets(doc: Reader) -> Iterator[Reader]:
    for item in doc["refund_line_items"].each():
        yield from (item["subtotal_set"], item["total_tax_set"])
    yield from (line["subtotal_amount_set"] for line in doc["refund_shipping_lines"].each())
    yield from (line["amount_set"] for line in doc["order_adjustments"].each())
    yield from (doc[f"{name}_set"] for name in _SURCHARGES)


def _first(codes: Iterable[Reader]) -> str | None:
    return next((told for code in codes if (told := code.text(None))), None)
