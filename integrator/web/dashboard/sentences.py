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
        (
            r"mail cannot be sent: .*",
            _l("No mail can be sent yet: set SMTP_URL and MAIL_FROM. It goes out once they are."),
        ),
        (r"the mail server answered (?P<n>\d+): .*", _l("The mail server answered %(n)s.")),
        (r"the mail server refuses the user.*", _l("The mail server refuses the user and password of SMTP_URL.")),
        (
            r"the mail server (?:cannot be reached|is not known|did not answer|ended).*",
            _l("The mail server cannot be reached."),
        ),
        (r"\S+ is no address that mail can be sent to", _l("The address is none that mail can be sent to.")),
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
        (r"the return is (?:\w+); this needs it to be .*", _l("The state of the return does not allow this any more.")),
        (
            r"the goods have arrived already;.*",
            _l("The goods have arrived already: contest the inspection, or refund a part instead."),
        ),
        (r"there is no open offer.*", _l("There is no open offer of this supplier.")),
        (r"the offer expired at .*", _l("The offer has expired: refuse it, and the supplier is asked again.")),
        (
            r"the merchant's offer expired at .*",
            _l("Your offer has expired and cannot be confirmed: make another, or enter what the supplier offers."),
        ),
        (r"that offer is not the supplier's newest:.*", _l("The supplier has made another offer: look at it first.")),
        (r"there is no open problem;.*", _l("There is no open problem any more; a note keeps your words.")),
        (r"no evidence is missing,.*", _l("No evidence is missing any more, or the request is decided already.")),
        (r"/offer: is missing;.*", _l("Say in a few words what you offer.")),
        (r"/expires_at: lies in the past;.*", _l("The end of the offer lies in the past.")),
        (r"/expires_at: is no time.*", _l("The end of the offer is no time.")),
        (r"this supplier has asked nothing.*", _l("This supplier has asked nothing that is still open.")),
        (r"this supplier has told of no inspection yet", _l("This supplier has told of no inspection yet.")),
        (r"this supplier owes no credit.*", _l("This supplier owes no credit that could be written off.")),
        (
            r"the return was withdrawn;.*",
            _l("The return was withdrawn: only goods, money and the cancellation itself can still be answered."),
        ),
        (r".+ has no part in RMA-\w+", _l("This supplier has no part in the case.")),
        (r"/text: is missing;.*", _l("Say it in a few words.")),
        (
            r"/lines/\d+/quantity: makes (?P<n>\d+) of (?P<most>\d+) in .*",
            _l("That makes %(n)s pieces, but this return has %(most)s of them."),
        ),
        (r"/lines/\d+/quantity: is no number", _l("A quantity is a whole number such as 1.")),
        (r"/lines/\d+/line_id: .*", _l("This line is not one of the supplier's any more.")),
        (
            r"/(?:lines/\d+/amount|freight): is in (?P<one>\w+); the others are in (?P<first>\w+):.*",
            _l("%(one)s does not fit: the other credits of this supplier are in %(first)s."),
        ),
        (r"/(?:lines/\d+/)?amount: is no amount", _l("An amount is a number such as 12.50, not below zero.")),
        (
            r"nobody knows where this installation is reached:.*",
            _l("Nobody knows where this installation is reached: set INTEGRATOR_PUBLIC_URL."),
        ),
        (r"/expires_at: is no day", _l("A day is written like 2026-11-20.")),
        (r"/tracking/number: is missing", _l("Give the tracking number.")),
        (r"/amount: is missing or too low;.*", _l("An amount is a number such as 12.50, above zero.")),
        (r"/lines/\d+/quantity: is a whole number from .*", _l("That is more than the return has.")),
        (r"refunds through .* are switched off;.*", _l("Refunds through this shop are switched off.")),
        (r".+ cannot be told to refund:.*", _l("This shop cannot be told to refund: its access is missing.")),
        (r"the customer was refunded already.*", _l("The customer was refunded already.")),
        (r"a refund was ordered already;.*", _l("A refund was ordered already; the timeline shows what comes of it.")),
        (
            r"no supplier has confirmed an address yet,.*",
            _l("No supplier has confirmed an address for the goods yet, and none is agreed for this country."),
        ),
        (r"/currency: is no currency", _l("A currency has three letters, such as EUR or CNY.")),
        (r"/lines: is missing", _l("Fill in at least one line.")),
        (r"/return_address: is missing", _l("Give the address to which the goods are to be sent.")),
        (r"/\w+: is too long", _l("One of the texts is too long: shorten it.")),
        (
            r"the case has changed",
            _l("The case has changed since you opened it. Look again, then press once more: your words are kept."),
        ),
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
    "supplier.seen": _l("The supplier has read it"),
    "supplier.confirmed": _l("The supplier confirmed"),
    "supplier.rejected": _l("The supplier refused"),
    "supplier.countered": _l("The supplier made an offer"),
    "supplier.asked": _l("The supplier asked a question"),
    "supplier.received": _l("The supplier received goods"),
    "supplier.inspected": _l("The supplier inspected the goods"),
    "supplier.credited": _l("The supplier gave a credit"),
    "supplier.replacement_shipped": _l("The supplier sent a replacement"),
    "supplier.cancel_accepted": _l("The supplier accepted the cancellation"),
    "supplier.cancel_refused": _l("The supplier refused the cancellation"),
    "supplier.improved": _l("The supplier told what it improves"),
    "supplier.case_opened": _l("The supplier reported a problem"),
    "merchant.approved": _l("You approved the return"),
    "merchant.declined": _l("You declined the return"),
    "merchant.offer_accepted": _l("You accepted the supplier's offer"),
    "merchant.offer_refused": _l("You refused the supplier's offer"),
    "merchant.countered": _l("You made a counter-offer"),
    "merchant.replied": _l("You replied to the supplier"),
    "merchant.inspection_accepted": _l("You accepted the inspection"),
    "merchant.inspection_contested": _l("You contested the inspection"),
    "merchant.written_off": _l("You wrote off the rest of the credit"),
    "merchant.refund_ordered": _l("You ordered a refund"),
    "merchant.solved": _l("You solved the problem"),
    "merchant.evidence_asked": _l("You asked the customer for evidence"),
    "merchant.noted": _l("You noted something"),
    "merchant.closed": _l("You closed the case"),
    "merchant.reopened": _l("You opened the case again"),
    "system.silence": _l("The supplier was silent until its deadline"),
    "system.routed": _l("The supplier was chosen"),
    "outbox.pending": _l("The supplier will be told"),
    "outbox.delivered": _l("The supplier was told"),
    "outbox.dead": _l("The supplier could not be told"),
    "outbox.superseded": _l("A message was replaced before it was delivered"),
    "alert.noted": _l("You will be warned by mail"),
    "alert.told": _l("You were warned by mail"),
}


PLATFORM = {
    "outbox.pending": _l("The platform will be told"),
    "outbox.delivered": _l("The platform was told"),
    "outbox.dead": _l("The platform could not be told"),
}
REMINDED = {
    "outbox.pending": _l("The supplier will be reminded"),
    "outbox.delivered": _l("The supplier was reminded"),
    "outbox.dead": _l("The supplier could not be reminded"),
    "outbox.superseded": _l("A reminder was not needed any more"),
}
MAILED = {
    "outbox.pending": _l("Mail will be sent to the supplier"),
    "outbox.delivered": _l("Mail was sent to the supplier"),
    "outbox.dead": _l("Mail could not be sent to the supplier"),
    "outbox.superseded": _l("Mail to the supplier was not needed any more"),
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
STEPS = {
    "confirm": _l("it did not confirm"),
    "answer_counter": _l("it did not answer your counter-offer"),
    "receive": _l("it did not say that the goods arrived"),
    "inspect": _l("it did not inspect them"),
    "credit": _l("it gave no credit"),
}
MEANS = {
    "accepted": _l("this counts as accepted"),
    "merchant_decides": _l("you decide without it"),
    "refund_only": _l("the customer is refunded and the goods stay"),
}


_OUTGOING = ((r"Platform ", PLATFORM), (r"Mail ", MAILED), (r"Supplier .*remind", REMINDED))
"""How the services' words for a message begin, and the words for it here."""


def plain(text: str | None) -> str:
    """A reason or an error for a shop owner."""
    for pattern, sentence in _KNOWN if text else ():
        if found := pattern.fullmatch(text or ""):
            parts = {name: plain(value) for name, value in found.groupdict().items()}
            return str(sentence) % parts if parts else str(sentence)
    return text or ""


def told(entry: dict[str, Any]) -> str:
    """One entry of a timeline, with its detail."""
    words = next((table for begin, table in _OUTGOING if re.match(begin, entry["summary"])), EVENTS)
    sentence = words.get(entry["kind"]) or EVENTS.get(entry["kind"])
    if sentence is None:
        return str(entry["summary"])
    _head, _colon, detail = entry["summary"].partition(": ")
    if entry["kind"].startswith(("outbox.", "alert.")) or not detail:
        return str(sentence)
    if detail == "the default rule":
        detail = _("the rule for all the rest")
    elif settled := _SETTLED.fullmatch(detail):
        detail = f"{settled['money']} · {_STATES[settled['state']]}"
    elif entry["kind"] == "system.silence":
        step, _comma, means = detail.partition(", ")
        detail = _("%(step)s, so %(means)s", step=STEPS.get(step, step), means=MEANS.get(means, means))
    return str(_("%(what)s: %(detail)s", what=sentence, detail=detail))
