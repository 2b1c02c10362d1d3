"""The goods on their way back: labels and tracking numbers of reverse deliveries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adapters.shopify.admin import ask_return
from adapters.shopify.lines import asked_order
from adapters.shopify.words import exact_id, is_test, tail, told_id, triggered_at
from integrator.sdk import UNTOLD, EventKind, Item, Message, Reader, Ref, ReturnEvent, Shop, SubjectKind, Tracking


def labelled(doc: Reader, message: Message, shop: Shop) -> Iterator[Item]:
    """reverse_deliveries/attach_deliverable: a label or a tracking number for a return."""
    return_id, sent = exact_id(doc["return"]), doc["shipping_deliverable"]
    parcel = sent["tracking"]
    tracking = _tracking(parcel["carrier_name"], parcel["tracking_number"], parcel["tracking_url"])
    label, pages = sent["label"]["public_file_url"].text(None), list[Reader]()
    if tracking is None or tracking.number is None:
        pages = ask_return(return_id, shop)
        asked = _delivery(pages[:1], told_id(doc["admin_graphql_api_id"]) or told_id(doc["id"]))
        tracking = _of_answer(asked) or tracking
        label = label or asked["label"]["publicFileUrl"].text(None)
    silent = not pages and (tracking is None or tracking.number is None)
    yield ReturnEvent(
        kind=EventKind.PARCEL_SHIPPED,
        subject=Ref(kind=SubjectKind.RETURN, id=return_id),
        order=asked_order(pages[0]["order"]) if pages else None,
        return_id=return_id,
        occurred_at=triggered_at(message),
        tracking=tracking,
        test=is_test(message),
        extra=({"label_url": label} if label else {}) | ({"incomplete": True} if silent else {}),
    )


def listed(page: Reader) -> Iterator[ReturnEvent]:
    """The parcels of a return that have a number, by which a webhook's event of the same parcel is known."""
    return_id = tail(page["id"].id())
    for sent in _sent([page]):
        tracking, label = _of_answer(sent["deliverable"]), sent["deliverable"]["label"]["publicFileUrl"].text(None)
        if tracking and tracking.number:
            yield ReturnEvent(
                kind=EventKind.PARCEL_SHIPPED,
                subject=Ref(kind=SubjectKind.RETURN, id=return_id),
                order=asked_order(page["order"]),
                return_id=return_id,
                occurred_at=UNTOLD,
                tracking=tracking,
                extra={"label_url": label} if label else {},
            )


def _tracking(carrier: Reader, number: Reader, url: Reader) -> Tracking | None:
    found = Tracking(carrier=carrier.text(None), number=number.id(None), url=url.text(None))
    return found if found.carrier or found.number or found.url else None


def _of_answer(sent: Reader) -> Tracking | None:
    found = sent["tracking"]
    return _tracking(found["carrierName"], found["number"], found["url"])


def _delivery(pages: Sequence[Reader], own: str | None) -> Reader:
    """What was attached to this delivery; where an answer tells no ids, the first with a number, else the first."""
    found = list(_sent(pages))
    mine = [one for one in found if own is not None and told_id(one["id"]) == own]
    if not mine:
        mine = found if len(found) == 1 else [one for one in found if not one["id"].present]
    numbered = [one for one in mine if one["deliverable"]["tracking"]["number"].present]
    return next(iter([*numbered, *mine]), Reader(None))["deliverable"]


def _sent(pages: Sequence[Reader]) -> Iterator[Reader]:
    for page in pages:
        for order in page["reverseFulfillmentOrders"]["nodes"].each():
            yield from order["reverseDeliveries"]["nodes"].each()
