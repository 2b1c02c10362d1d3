"""Words for a shop owner in the place of states and kinds, each with the tone it is shown in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Flask
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from integrator.web.dashboard import sentences

Text = Any
"""A text that becomes the visitor's language when it is shown."""


@dataclass(frozen=True, slots=True)
class Word:
    """A text and its tone: good, calm, busy, warn or bad."""

    text: Text
    tone: str = "calm"


HEADLINES = {
    "open": Word(_l("Open"), "busy"),
    "waiting_for_merchant": Word(_l("Waits for you"), "warn"),
    "waiting_for_supplier": Word(_l("Waits for the supplier"), "busy"),
    "waiting_for_customer": Word(_l("Waits for the customer"), "busy"),
    "goods_moving": Word(_l("Goods on their way"), "busy"),
    "money_open": Word(_l("Money is open"), "busy"),
    "disputed": Word(_l("In dispute"), "bad"),
    "closed": Word(_l("Closed"), "good"),
    "cancelled": Word(_l("Cancelled"), "calm"),
    "declined": Word(_l("Declined"), "calm"),
}
STAGES = {
    "request": _l("Request"),
    "inspect": _l("Inspection"),
    "refund": _l("Refund"),
    "send_back": _l("Way back"),
    "resolve": _l("Solving problems"),
}
AXES = {
    "reception": {
        "expected": Word(_l("Expected back")),
        "in_transit": Word(_l("On its way"), "busy"),
        "received": Word(_l("Received"), "good"),
        "lost": Word(_l("Lost"), "bad"),
        "not_required": Word(_l("Nothing comes back")),
    },
    "decision": {
        "pending": Word(_l("Not decided"), "warn"),
        "accepted": Word(_l("Accepted"), "good"),
        "rejected": Word(_l("Declined")),
        "manual": Word(_l("Decide by hand"), "warn"),
    },
    "refund": {
        "none": Word(_l("Not refunded")),
        "partial": Word(_l("Partly refunded"), "busy"),
        "full": Word(_l("Refunded"), "good"),
    },
    "credit": {
        "none": Word(_l("No credit asked")),
        "claimed": Word(_l("Credit asked for"), "busy"),
        "promised": Word(_l("Credit promised"), "busy"),
        "partial": Word(_l("Partly credited"), "warn"),
        "full": Word(_l("Credited"), "good"),
        "refused": Word(_l("Credit refused"), "bad"),
        "written_off": Word(_l("Written off")),
    },
}
LEGS = {
    "draft": Word(_l("Not told yet")),
    "sent": Word(_l("Asked"), "busy"),
    "seen": Word(_l("Has read it"), "busy"),
    "confirmed": Word(_l("Confirmed"), "good"),
    "rejected": Word(_l("Refused"), "bad"),
    "countered": Word(_l("An offer is open"), "warn"),
    "awaiting_goods": Word(_l("Waits for the goods"), "busy"),
    "received": Word(_l("Has the goods"), "good"),
    "inspected": Word(_l("Inspected"), "good"),
    "credit_due": Word(_l("Owes a credit"), "warn"),
    "credited": Word(_l("Credited in part"), "warn"),
    "settled": Word(_l("Settled"), "good"),
    "withdrawn": Word(_l("Withdrawn")),
}
DUTIES = {
    "answer_report": _l("Decide on what the supplier reports"),
    "route": _l("Choose a supplier"),
    "decide": _l("Decide on the request"),
    "confirm": _l("Confirm the return"),
    "acknowledge": _l("Acknowledge that nothing is shipped"),
    "reply": _l("Reply to the supplier's question"),
    "answer_offer": _l("Answer the supplier's offer"),
    "solve": _l("Solve a problem"),
    "answer_contest": _l("Answer the objection to the inspection"),
    "answer_counter": _l("Answer the counter-offer"),
    "ask_evidence": _l("Ask the customer for evidence"),
    "give_evidence": _l("Send the evidence that is missing"),
    "disposition": _l("Decide whether the goods go back"),
    "ship": _l("Send the goods"),
    "receive": _l("Receive the goods"),
    "inspect": _l("Inspect the goods"),
    "review": _l("Review the inspection"),
    "refund": _l("Refund the customer"),
    "credit": _l("Credit the shop"),
}
PARTIES = {
    "merchant": _l("You"),
    "supplier": _l("Supplier"),
    "customer": _l("Customer"),
    "carrier": _l("Carrier"),
    "platform": _l("Platform"),
    "system": _l("Integrator"),
}
GRADES = {
    "A": Word(_l("A: like new"), "good"),
    "B": Word(_l("B: small traces"), "good"),
    "C": Word(_l("C: used or damaged"), "warn"),
    "D": Word(_l("D: worthless"), "bad"),
    "X": Word(_l("X: other goods"), "bad"),
}
DISPOSITIONS = {
    "restock": _l("goes back on the shelf"),
    "refurbish": _l("is repaired"),
    "destroy": _l("is destroyed"),
    "donate": _l("is given away"),
    "to_merchant": _l("goes to you"),
    "to_customer": _l("goes back to the customer"),
    "hold": _l("is kept aside"),
}
WISHES = {
    "return_refund": _l("Send it back and get the money"),
    "refund_only": _l("Get the money and keep it"),
    "exchange": _l("Exchange it"),
    "resend": _l("Get it sent again"),
    "repair": _l("Have it repaired"),
}
EVIDENCE = {"photo": _l("Photo"), "video": _l("Video"), "document": _l("Document")}
SOLUTIONS = {
    "exchange": _l("Exchange"),
    "refund": _l("Refund"),
    "partial_refund": _l("Refund a part"),
    "resend": _l("Send it again"),
    "keep_and_compensate": _l("The customer keeps it and gets money"),
    "carrier_claim": _l("Claim it from the carrier"),
}
REPORTS = {
    "open": Word(_l("Waits for your decision"), "warn"),
    "taken": Word(_l("Taken as a return"), "good"),
    "declined": Word(_l("Declined")),
    "solved": Word(_l("Solved"), "good"),
}
OFFERS = {
    "open": Word(_l("Open offer"), "warn"),
    "accepted": Word(_l("Offer accepted"), "good"),
    "refused": Word(_l("Offer refused")),
    "countered": Word(_l("Offer answered by another"), "busy"),
    "withdrawn": Word(_l("Offer withdrawn")),
}
REFUNDS = {
    "requested": Word(_l("Asked for"), "warn"),
    "pending": Word(_l("Being paid"), "busy"),
    "settled": Word(_l("Paid"), "good"),
    "manual": Word(_l("To be paid by hand"), "warn"),
    "unknown": Word(_l("Not told")),
    "failed": Word(_l("Failed"), "bad"),
    "cancelled": Word(_l("Undone")),
}
TRANSPORT = {
    "queued": Word(_l("Waits to leave"), "busy"),
    "retrying": Word(_l("Is tried again"), "warn"),
    "delivered": Word(_l("Delivered"), "good"),
    "dead": Word(_l("Could not be delivered"), "bad"),
}
SHOPS = {
    "on": Word(_l("On"), "good"),
    "paused": Word(_l("Paused"), "warn"),
    "revoked": Word(_l("Access taken away by the platform"), "bad"),
}
TYPES = {
    "return.instruction": _l("Return instruction"),
    "refund.notice": _l("Refund notice"),
    "return.withdrawn": _l("Withdrawal"),
    "return.reminder": _l("Reminder"),
    "endpoint.test": _l("Test message"),
}
MAILS = {
    "supplier.reminder": _l("Mail to the supplier"),
    "merchant.alert": _l("Mail to your people: what needs them"),
}
COMMANDS = {
    "approve": _l("Approve the return"),
    "decline": _l("Decline the return"),
    "return_address": _l("Return address"),
    "label": _l("Label"),
    "tracking": _l("Parcel on its way back"),
    "received": _l("The goods were received"),
    "refund": _l("Refund"),
    "note": _l("Note"),
}
ROLES = {"owner": _l("Owner"), "agent": _l("Agent"), "viewer": _l("Viewer")}
CATEGORIES = {
    "quality": _l("Quality"),
    "not_as_described": _l("Not as described"),
    "customer_choice": _l("Customer's choice"),
    "logistics": _l("Transport"),
    "other": _l("Other reason"),
}
ACTORS = {
    "customer": _l("Customer"),
    "platform": _l("Platform"),
    "merchant": _l("Shop"),
    "supplier": _l("Supplier"),
    "carrier": _l("Carrier"),
    "system": _l("Integrator"),
}
INCOMING = {
    "done": Word(_l("Understood"), "good"),
    "ignored": Word(_l("Nothing to do")),
    "parked": Word(_l("Not understood"), "bad"),
}


def incoming_word(message: dict[str, Any]) -> Word:
    """What a message received waits for, or what became of it."""
    if message["state"] != "pending":
        return INCOMING.get(message["state"], Word(message["state"]))
    if message["hold"] == "paused":
        return Word(_("Waits: the shop is paused"), "warn")
    if message["hold"] == "access":
        return Word(_("Waits for access to the shop"), "bad")
    if message["waits_for"]:
        return Word(_("Waits for its order"), "busy")
    if message["queue"] == "slow":
        return Word(_("Asks the shop for details"), "busy")
    return Word(_("Is being read"), "busy")


def outgoing_word(message: dict[str, Any]) -> Word:
    """What a message to a supplier waits for, or what became of it."""
    match message["state"]:
        case "delivered":
            return Word(_("Delivered"), "good")
        case "superseded" if message["kind"] in ("mail", "reminder"):
            return Word(_("No longer needed"))
        case "superseded":
            return Word(_("Replaced by a newer one"))
        case "dead":
            return Word(_("Could not be delivered"), "bad")
        case "due":
            return Word(_("Is leaving now"), "busy")
    if message["endpoint"] == "off":
        return Word(_("Waits: the supplier is switched off"), "bad")
    if message["next_attempt_at"] is None and message["kind"] == "mail":
        return Word(_("Waits until mail can be sent"), "warn")
    if message["next_attempt_at"] is None and message["kind"] == "command":
        return Word(_("Waits for access to the shop"), "bad")
    if message["next_attempt_at"] is None:
        return Word(_("Waits for the supplier's address"), "warn")
    return Word(_("Waits for its next try"), "warn") if message["attempts"] else Word(_("Waits to leave"), "busy")


def supplier_word(supplier: Any) -> Word:
    """Whether a supplier can be told anything."""
    if supplier.state == "off":
        return Word(_("Switched off"), "bad")
    return Word(_("On"), "good") if supplier.url else Word(_("No address yet"), "warn")


def shop_word(shop: Any) -> Word:
    """Whether a shop's messages can be read."""
    if shop.broken:
        return Word(_("Cannot be used at the moment"), "bad")
    if shop.state == "on" and shop.refused_at:
        return Word(_("The platform refuses access"), "bad")
    if shop.state == "on" and shop.missing:
        return Word(_("Settings are missing"), "warn")
    return SHOPS.get(shop.state, Word(shop.state))


def known(table: dict[str, Any], value: str) -> Word:
    """The word for a value, or the value itself where a newer version has made it."""
    found = table.get(value, value)
    return found if isinstance(found, Word) else Word(found)


def equip(flask: Flask) -> None:
    """Give templates the words."""
    tables = {
        "HEADLINES": HEADLINES,
        "STAGES": STAGES,
        "AXES": AXES,
        "REFUNDS": REFUNDS,
        "TRANSPORT": TRANSPORT,
        "TYPES": TYPES,
        "COMMANDS": COMMANDS,
        "MAILS": MAILS,
        "ROLES": ROLES,
        "CATEGORIES": CATEGORIES,
        "ACTORS": ACTORS,
        "LEGS": LEGS,
        "DUTIES": DUTIES,
        "PARTIES": PARTIES,
        "GRADES": GRADES,
        "DISPOSITIONS": DISPOSITIONS,
        "OFFERS": OFFERS,
        "EVIDENCE": EVIDENCE,
        "WISHES": WISHES,
        "SOLUTIONS": SOLUTIONS,
        "REPORTS": REPORTS,
    }
    words = (incoming_word, outgoing_word, supplier_word, shop_word, known)
    flask.jinja_env.globals.update(tables, **{word.__name__: word for word in words})
    flask.jinja_env.filters.update(plain=sentences.plain, told=sentences.told)
