"""What goes to Shopify: mutations of the Admin API, and what its answers mean.

What the API wants and a command does not tell (reverse orders, payments) is asked for first. Where the look shows that
all is so already, the look itself is what is sent, and changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from adapters.shopify.admin import asked, query_call, raise_refusal
from adapters.shopify.payments import refund_call
from adapters.shopify.words import told_id, word
from integrator.sdk import (
    Call,
    Command,
    CommandKind,
    Done,
    Line,
    Malformed,
    Permanent,
    Reader,
    Response,
    Shop,
    Transient,
)

SCOPES = "write_returns and write_orders"
NAMESPACE = "returns_integrator"
TAG = "return-note"
_TO_CUSTOMER = 500
"""Characters of a decline's note."""
_DECLINES = frozenset({"RETURN_PERIOD_ENDED", "FINAL_SALE", "OTHER"})
_ERRORS = "userErrors { code field message }"
_APPROVE = f"""mutation Approve($id: ID!) {{
  returnApproveRequest(input: {{id: $id, notifyCustomer: true}}) {{ return {{ id }} {_ERRORS} }}
}}"""
_DECLINE = f"""mutation Decline($id: ID!, $reason: ReturnDeclineReason!, $note: String) {{
  returnDeclineRequest(input: {{id: $id, declineReason: $reason, declineNote: $note, notifyCustomer: true}}) {{
    return {{ id }} {_ERRORS} }}
}}"""
_NOTE = f"""mutation Note($note: [MetafieldsSetInput!]!, $order: ID!, $tags: [String!]!) {{
  metafieldsSet(metafields: $note) {{ metafields {{ id }} {_ERRORS} }}
  tagsAdd(id: $order, tags: $tags) {{ userErrors {{ field message }} }}
}}"""
_REVERSE = """query Reverse($id: ID!) {
  return(id: $id) {
    id
    reverseFulfillmentOrders(first: 5) { nodes { id
      lineItems(first: 50) { nodes { id totalQuantity dispositions { quantity }
        fulfillmentLineItem { lineItem { id } } } }
      reverseDeliveries(first: 5) { nodes { id deliverable { ... on ReverseDeliveryShippingDeliverable {
        tracking { number } label { publicFileUrl } } } } }
    } }
  }
}"""
_SHIPPING = "$tracking: ReverseDeliveryTrackingInput, $label: ReverseDeliveryLabelInput"
_DELIVERY = f"""mutation Delivery($order: ID!, {_SHIPPING}) {{
  reverseDeliveryCreateWithShipping(reverseFulfillmentOrderId: $order, reverseDeliveryLineItems: [],
    trackingInput: $tracking, labelInput: $label, notifyCustomer: true) {{ reverseDelivery {{ id }} {_ERRORS} }}
}}"""
_SHIPPED = f"""mutation Shipped($id: ID!, {_SHIPPING}) {{
  reverseDeliveryShippingUpdate(reverseDeliveryId: $id,
    trackingInput: $tracking, labelInput: $label, notifyCustomer: true) {{ reverseDelivery {{ id }} {_ERRORS} }}
}}"""
_DISPOSE = f"""reverseFulfillmentOrderDispose(dispositionInputs: $%s) {{
    reverseFulfillmentOrderLineItems {{ id }} {_ERRORS} }}"""


def call_of(command: Command, shop: Shop) -> Call:
    """The call that tells Shopify. Raises Permanent where something is missing, and Need for the look before."""
    return _CALLS[command.kind](command, shop)


def settled(command: Command, response: Response) -> Done:
    """What Shopify answered: with status 200 too it may say later, never, or that it was done before."""
    if response.status != 200:
        raise Permanent(f"Shopify refused the {command.kind} ({response.status})")
    doc = Reader.json(response.body)
    try:
        raise_refusal(doc["errors"], SCOPES)
    except Malformed as error:
        said = doc["errors"][0]["message"].text("")
        raise Permanent(f"Shopify refused the {command.kind}: {said[:200] or error.problem}") from None
    answers = [doc["data"][name] for name in sorted(doc["data"].names)]
    if not answers or not all(answer.is_object for answer in answers):
        doc["data"].fail("does not tell what was done")
    for answer in answers:
        for refusal in answer["userErrors"].each():
            _judge(command, refusal)
    return Done(next(filter(None, map(_reference, answers)), None))


def _judge(command: Command, error: Reader) -> None:
    """An error in what was told; that it is so already is none."""
    code, said = word(error["code"]), error["message"].text("")
    if code == "idempotency_concurrent_request":
        raise Transient("Shopify is still busy with the same command")
    if command.kind is not CommandKind.REFUND and _is_so_already(command.kind, code, said.lower()):
        return
    at = ".".join(str(step.plain()) for step in error["field"].each())
    named = " ".join(filter(None, (at and f"{at[:80]}:", said[:200], f"({code[:60]})" if code else "")))
    raise Permanent(f"Shopify refused the {command.kind}: {named or 'without a word'}")


def _is_so_already(kind: CommandKind, code: str, said: str) -> bool:
    if kind is CommandKind.APPROVE:
        # Shopify's words are "Only returns with status REQUESTED can be approved", whatever the status is now.
        return code == "invalid_state" or "already" in said
    return "already" in said


def _reference(answer: Reader) -> str | None:
    """Shopify's id of what was made or changed; of a look the id of what was looked at."""
    if told_id(answer["id"]):
        return told_id(answer["id"])
    made = [answer[name]["id"] for name in ("refund", "return", "reverseDelivery")]
    made += [one["id"] for one in answer["metafields"].each()]
    return next(filter(None, map(told_id, made)), None)


def _approve(command: Command, shop: Shop) -> Call:
    return query_call(shop, _APPROVE, id=_return(command))


def _decline(command: Command, shop: Shop) -> Call:
    code, text = (command.reason.code, command.reason.text) if command.reason else (None, None)
    reason = (code or "").upper()
    note = (text or command.note)[:_TO_CUSTOMER] or None
    return query_call(shop, _DECLINE, id=_return(command), reason=reason if reason in _DECLINES else "OTHER", note=note)


def _note(command: Command, shop: Shop) -> Call:
    return _noted(command, shop, f"note_{_short(command.id)}", [])


def _return_address(command: Command, shop: Shop) -> Call:
    """Shopify takes no address for a return: the staff find it on the order; a later one takes its place."""
    to = command.return_address
    if to is None:
        raise Permanent("a return address is missing")
    town = " ".join(filter(None, (to.postal_code, to.city)))
    lines = ["Return address:", *filter(None, (to.name, *to.lines, town, to.region, to.country, to.phone))]
    return _noted(command, shop, f"return_address_{_short(command.return_id or command.order.id)}", lines)


def _label(command: Command, shop: Shop) -> Call:
    url = command.label_url or ""
    if not url.startswith("https://"):
        raise Permanent("the address of a return label is missing, or does not begin with https://")
    if command.return_id is None:
        return _noted(command, shop, f"label_{_short(command.id)}", [f"Return label: {url}"])
    found = _looked(command, shop)
    for delivery in _deliveries(found):
        if delivery["deliverable"]["label"]["publicFileUrl"].text("") == url:
            return _look(command, shop)
    return _delivery(found, lambda sent: not sent["label"]["publicFileUrl"].present, shop, label={"fileUrl": url})


def _tracking(command: Command, shop: Shop) -> Call:
    parcel = command.tracking
    if parcel is None or not parcel.number:
        raise Permanent("a tracking number is missing")
    if command.return_id is None:
        named = " ".join(filter(None, (parcel.carrier, parcel.number, parcel.url)))
        return _noted(command, shop, f"tracking_{_short(command.id)}", [f"The goods are on their way back: {named}"])
    found = _looked(command, shop)
    for delivery in _deliveries(found):
        if delivery["deliverable"]["tracking"]["number"].id("") == parcel.number:
            return _look(command, shop)
    told = {"number": parcel.number} | ({"url": parcel.url} if parcel.url else {})
    return _delivery(found, lambda sent: not sent["tracking"]["number"].present, shop, tracking=told)


def _received(command: Command, shop: Shop) -> Call:
    """The goods lie with the supplier, so the shop's stock is left alone."""
    if command.return_id is None:
        return _noted(command, shop, f"received_{_short(command.id)}", list(_arrived(command.lines)))
    orders = [list(order["lineItems"]["nodes"].each()) for order in _orders(_looked(command, shop))]
    every = [[one for line in command.lines for one in _disposals(line, items)] for items in orders]
    told = {f"of{number}": inputs for number, inputs in enumerate(every, 1) if inputs}
    if told:
        # Goods of several reverse orders in one list are refused.
        names = ", ".join(f"${name}: [ReverseFulfillmentOrderDisposeInput!]!" for name in told)
        steps = "\n".join(f"  {name}: {_DISPOSE % name}" for name in told)
        return query_call(shop, f"mutation Dispose({names}) {{\n{steps}\n}}", **told)
    if any(_line_of(item) == line.line_id for items in orders for item in items for line in command.lines):
        return _look(command, shop)
    raise Permanent("none of the goods belongs to this return in Shopify")


def _disposals(line: Line, items: Sequence[Reader]) -> Iterator[dict[str, Any]]:
    """The places of a line's pieces in the return, as far as nothing was said of them yet."""
    left = line.quantity
    for item in items:
        gone = sum(one["quantity"].integer() for one in item["dispositions"].each())
        pieces = min(left, item["totalQuantity"].integer() - gone)
        if pieces > 0 and _line_of(item) == line.line_id:
            left -= pieces
            yield {
                "reverseFulfillmentOrderLineItemId": item["id"].id(),
                "quantity": pieces,
                "dispositionType": "NOT_RESTOCKED",
            }


def _arrived(lines: Sequence[Line]) -> Iterator[str]:
    yield "The returned goods have arrived with the supplier."
    yield from (f"{line.quantity} x {line.sku or line.title or f'line {line.line_id}'}" for line in lines)


def _delivery(found: Reader, free: Callable[[Reader], bool], shop: Shop, **sent: Any) -> Call:
    """Onto the delivery that lacks it, else a new one of the whole reverse order."""
    for delivery in _deliveries(found):
        if free(delivery["deliverable"]):
            return query_call(shop, _SHIPPED, id=delivery["id"].id(), **sent)
    order = next(_orders(found), None)
    if order is None:
        raise Permanent("the return is not approved in Shopify yet, so nothing is on its way back")
    return query_call(shop, _DELIVERY, order=order["id"].id(), **sent)


def _deliveries(found: Reader) -> Iterator[Reader]:
    for order in _orders(found):
        yield from order["reverseDeliveries"]["nodes"].each()


def _orders(found: Reader) -> Iterator[Reader]:
    yield from found["reverseFulfillmentOrders"]["nodes"].each()


def _line_of(item: Reader) -> str | None:
    return told_id(item["fulfillmentLineItem"]["lineItem"]["id"])


def _look(command: Command, shop: Shop) -> Call:
    return query_call(shop, _REVERSE, id=_return(command))


def _looked(command: Command, shop: Shop) -> Reader:
    found = asked(shop, _REVERSE, "return", id=_return(command))
    if found is None:
        raise Permanent("Shopify does not know this return any more")
    return found


def _noted(command: Command, shop: Shop, key: str, lines: list[str]) -> Call:
    """On the order, as a metafield under a key of its own: the order's own note can only be replaced as a whole."""
    text = "\n".join(filter(None, [*lines, command.note.strip()]))
    if not text:
        raise Permanent("there is nothing to note: the command holds no text")
    order = f"gid://shopify/Order/{command.order.id}"
    note = {"ownerId": order, "namespace": NAMESPACE, "key": key, "type": "multi_line_text_field", "value": text}
    return query_call(shop, _NOTE, note=[note], order=order, tags=[TAG])


def _short(text: str) -> str:
    """An id as part of a metafield's key, which is at most 64 characters of a few kinds long."""
    return (
        text
        if text.isascii() and text.isdigit() and len(text) <= 20
        else hashlib.sha256(text.encode()).hexdigest()[:20]
    )


def _return(command: Command) -> str:
    if command.return_id is None:
        raise Permanent(f"Shopify can be told to {command.kind} returns only, and this case has none")
    return f"gid://shopify/Return/{command.return_id}"


_CALLS: dict[CommandKind, Callable[[Command, Shop], Call]] = {
    CommandKind.APPROVE: _approve,
    CommandKind.DECLINE: _decline,
    CommandKind.RETURN_ADDRESS: _return_address,
    CommandKind.LABEL: _label,
    CommandKind.TRACKING: _tracking,
    CommandKind.RECEIVED: _received,
    CommandKind.REFUND: refund_call,
    CommandKind.NOTE: _note,
}
KINDS = frozenset(_CALLS)
"""What Shopify can be told."""
