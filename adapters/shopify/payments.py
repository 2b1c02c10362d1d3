"""Money back through Shopify: which payments of the order a refund is taken from, and that it is not made twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adapters.shopify.admin import asked, query_call
from adapters.shopify.money import total
from adapters.shopify.words import tail, word
from integrator.sdk import Call, Command, Line, Money, Permanent, Reader, Shop

PAYMENTS, STORE_CREDIT = "payments", "store_credit"
"""What the setting refund_to may say; empty means payments."""
_PAYS = ("sale", "capture")
_MOVED = ("success", "pending", "awaiting_response")
_ORDER = """id currencyCode presentmentCurrencyCode
    transactions(first: 100) { id kind status gateway parentTransaction { id }
      amountSet { shopMoney { amount currencyCode } } }
    refunds(first: 100) { id note }"""
_OF_ORDER = f"""query Payments($id: ID!) {{
  order(id: $id) {{ {_ORDER} }}
}}"""
_OF_RETURN = f"""query ReturnPayments($id: ID!) {{
  return(id: $id) {{
    id
    returnLineItems(first: 100) {{ nodes {{ id refundableQuantity }} }}
    order {{ {_ORDER} }}
  }}
}}"""
_ERRORS = "userErrors { field message }"
_REFUND = f"""mutation Refund($input: RefundInput!, $key: String!) {{
  refundCreate(input: $input) @idempotent(key: $key) {{ refund {{ id }} {_ERRORS} }}
}}"""
_PROCESS = f"""mutation Process($input: ReturnProcessInput!, $key: String!) {{
  returnProcess(input: $input) @idempotent(key: $key) {{ return {{ id }} {_ERRORS} }}
}}"""


def refund_call(command: Command, shop: Shop) -> Call:
    """A refund within its return where that names the pieces, else of the order. Shopify knows a repeat by the key."""
    if command.amount is None or command.amount.minor <= 0:
        raise Permanent("a refund needs an amount above zero")
    to_credit = _to_credit(shop)
    if command.return_id and command.lines and all(line.return_line_id for line in command.lines):
        return _in_return(command, command.amount, shop, to_credit=to_credit)
    order_id = f"gid://shopify/Order/{command.order.id}"
    told: dict[str, Any] = {
        "orderId": order_id,
        "note": " ".join(filter(None, (command.note.strip(), _mark(command)))),
        "refundLineItems": [_line(line) for line in command.lines],
    }
    if to_credit:
        return query_call(shop, _REFUND, input=told | {"refundMethods": [_credit(command.amount)]}, key=command.id)
    order = asked(shop, _OF_ORDER, "order", id=order_id)
    if order is None:
        raise Permanent("Shopify does not know this order, or hides it from the app for its age")
    # Shopify forgets keys after 24 hours; the mark in the note stays.
    if any(_mark(command) in refund["note"].text("") for refund in order["refunds"].each()):
        return query_call(shop, _OF_ORDER, id=order_id)
    told["transactions"] = [
        {"orderId": order_id, "parentId": parent, "kind": "REFUND", "gateway": gateway, "amount": part.amount}
        for parent, gateway, part in _parts(order, command.amount)
    ]
    return query_call(shop, _REFUND, input=told, key=command.id)


def _in_return(command: Command, amount: Money, shop: Shop, *, to_credit: bool) -> Call:
    return_id = f"gid://shopify/Return/{command.return_id}"
    found = asked(shop, _OF_RETURN, "return", id=return_id)
    if found is None or not found["order"].present:
        raise Permanent("Shopify does not know this return or its order, or hides it from the app for its age")
    open_pieces = {
        tail(one["id"].id()): one["refundableQuantity"].integer() for one in found["returnLineItems"]["nodes"]
    }
    for line in command.lines:
        if open_pieces.get(line.return_line_id or "", 0) < line.quantity:
            raise Permanent("Shopify says that pieces of this return are refunded already; look at the return there")
    moves = (
        []
        if to_credit
        else [
            {"parentId": parent, "transactionAmount": _money(part)}
            for parent, _, part in _parts(found["order"], amount)
        ]
    )
    issued = {"orderTransactions": moves} | ({"refundMethods": [_credit(amount)]} if to_credit else {})
    told = {
        "returnId": return_id,
        "returnLineItems": [
            {"id": f"gid://shopify/ReturnLineItem/{line.return_line_id}", "quantity": line.quantity}
            for line in command.lines
        ],
        "financialTransfer": {"issueRefund": issued},
        "notifyCustomer": True,
    }
    return query_call(shop, _PROCESS, input=told, key=command.id)


def _to_credit(shop: Shop) -> bool:
    """Where the owner wants refunds to go."""
    told = shop["refund_to"].strip().lower()
    if told not in ("", PAYMENTS, STORE_CREDIT):
        raise Permanent(f"the setting refund_to is {told[:40]!r}, wanted {PAYMENTS} or {STORE_CREDIT}")
    return told == STORE_CREDIT


def _credit(amount: Money) -> dict[str, Any]:
    return {"storeCreditRefund": {"amount": _money(amount)}}


def _money(amount: Money) -> dict[str, str]:
    return {"amount": amount.amount, "currencyCode": amount.currency}


def _parts(order: Reader, amount: Money) -> Iterator[tuple[str, str, Money]]:
    """(payment, gateway, part): the amount, taken from the order's payments in turn, less what each gave back."""
    shop_code, code = order["currencyCode"].text(), order["presentmentCurrencyCode"].text(None)
    if amount.currency != shop_code or code not in (None, shop_code):
        raise Permanent(f"the customer paid in {code or shop_code}: refund in Shopify, which knows the rate")
    moved = [one for one in order["transactions"].each() if word(one["status"]) in _MOVED]
    left = amount
    for payment in moved:
        if word(payment["kind"]) not in _PAYS or word(payment["status"]) != "success":
            continue
        own = payment["id"].id()
        back = [
            _paid(one)
            for one in moved
            if word(one["kind"]) == "refund" and one["parentTransaction"]["id"].id("") == own
        ]
        open_here = _paid(payment) - (total(back) or Money(minor=0, currency=shop_code))
        part = min(left.minor, open_here.minor)
        if part > 0:
            yield own, payment["gateway"].text(""), Money(minor=part, currency=shop_code)
            left = Money(minor=left.minor - part, currency=shop_code)
    if left.minor:
        raise Permanent(
            f"the order's payments leave {(amount - left).amount} {shop_code} to refund, not {amount.amount}"
        )


def _paid(payment: Reader) -> Money:
    told = payment["amountSet"]["shopMoney"]
    return told["amount"].money(told["currencyCode"])


def _line(line: Line) -> dict[str, Any]:
    return {
        "lineItemId": f"gid://shopify/LineItem/{line.line_id}",
        "quantity": line.quantity,
        "restockType": "NO_RESTOCK",
    }


def _mark(command: Command) -> str:
    return f"({command.id})"
