"""The services' own English sentences in the visitor's language; what is not known here is shown as it is."""

from __future__ import annotations

import re
from typing import Any

from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

_KNOWN = [
    (re.compile(pattern, re.DOTALL), sentence)
    for pattern, sentence in (
        (r"the supplier has no address yet", _l("The supplier has no address yet.")),
        (r"the endpoint is switched off \((?P<why>.*)\)", _l("The supplier is switched off: %(why)s.")),
        (r"the endpoint answered 410.*", _l("The supplier answered 410 (gone for good), so it was switched off.")),
        (r"it answered 410", _l("it answered 410: gone for good")),
        (r"by hand", _l("by hand")),
        (r"waits for an older version.*", _l("Waits for an older version that is just being sent.")),
        (r"the supplier answered (?P<n>\d+)", _l("The supplier answered %(n)s.")),
        (r"the connection is paused;.*", _l("The shop is paused; it is read when you let the shop go on.")),
        (r"asks the platform for what is missing", _l("The platform is asked for what is missing.")),
        (r"waits for an event that tells the order of return (?P<id>.*)", _l("Return %(id)s came before its order.")),
        (r"no event has told the order of return (?P<id>.*)", _l("Nothing has told the order of return %(id)s.")),
        (r"order\.id is missing.*", _l("It names neither an order nor a return.")),
        (r"given up after (?P<n>\d+) tries: (?P<why>.*)", _l("Given up after %(n)s tries: %(why)s")),
        (r"its raw message is no longer kept.*", _l("Its raw message is no longer kept; what it told stays.")),
        (r"the process that made this attempt.*", _l("The attempt was cut off; what came of it is not known.")),
    )
]
EVENTS = {
    "return.requested": _l("The customer asks for a return"),
    "return.updated": _l("The return was changed"),
    "return.approved": _l("The return was approved"),
    "return.declined": _l("The return was declined"),
    "return.cancelled": _l("The return was cancelled"),
    "return.closed": _l("The return was closed"),
    "return.reopened": _l("The return was opened again"),
    "parcel.shipped": _l("The parcel is on its way"),
    "parcel.delivered": _l("The parcel was delivered"),
    "parcel.lost": _l("The parcel is lost"),
    "parcel.returned_to_sender": _l("The parcel went back to its sender"),
    "goods.received": _l("The goods were received"),
    "goods.inspected": _l("The goods were inspected"),
    "refund.requested": _l("A refund was asked for"),
    "refund.issued": _l("A refund was made"),
    "refund.failed": _l("A refund failed"),
    "refund.cancelled": _l("A refund was undone"),
    "exchange.shipped": _l("The replacement was sent"),
    "dispute.opened": _l("A dispute was opened"),
    "dispute.resolved": _l("The dispute was resolved"),
    "order.snapshot": _l("The platform listed the order's refunds"),
    "connection.revoked": _l("The platform took access away"),
    "customer.data_requested": _l("The customer asks for their data"),
    "customer.redact_requested": _l("The customer asks to be forgotten"),
    "system.routed": _l("The supplier was chosen"),
    "outbox.pending": _l("The supplier will be told"),
    "outbox.delivered": _l("The supplier was told"),
    "outbox.dead": _l("The supplier could not be told"),
    "outbox.superseded": _l("A message was replaced before it was delivered"),
}


_SETTLED = re.compile(r"(?P<money>.+), (?P<state>requested|pending|settled|manual|unknown|failed|cancelled)")
_STATES = {
    "requested": _l("Asked for"),
    "pending": _l("Being paid"),
    "settled": _l("Paid"),
    "manual": _l("To be paid by hand"),
    "unknown": _l("Not told"),
    "failed": _l("Failed"),
    "cancelled": _l("Undone"),
}


def plain(text: str | None) -> str:
    """A reason or an error for a shop owner."""
    for pattern, sentence in _KNOWN if text else ():
        if found := pattern.fullmatch(text or ""):
            parts = {name: plain(value) for name, value in found.groupdict().items()}
            return str(sentence) % parts if parts else str(sentence)
    return text or ""


def told(entry: dict[str, Any]) -> str:
    """One entry of a timeline, with its detail."""
    sentence = EVENTS.get(entry["kind"])
    if sentence is None:
        return str(entry["summary"])
    _head, _colon, detail = entry["summary"].partition(": ")
    if entry["kind"].startswith("outbox.") or not detail:
        return str(sentence)
    if detail == "the default rule":
        detail = _("the rule for all the rest")
    elif settled := _SETTLED.fullmatch(detail):
        detail = f"{settled['money']} · {_STATES[settled['state']]}"
    return str(_("%(what)s: %(detail)s", what=sentence, detail=detail))
