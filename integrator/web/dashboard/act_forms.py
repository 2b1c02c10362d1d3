"""From a form of the case page to the fields of an act of the merchant; `Wrong` names what does not fit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import orjson

from integrator.core.codec import money_document, time_text
from integrator.core.money import Money
from integrator.services.held_case import Wrong
from integrator.web.dashboard.forms import ANSWERS, LONG, Fields, Form, act_fields, money, text

STANDS = ("24", "48", "72", "168", "")
"""Hours for which an offer can stand; the last is without end."""
PAYS = ("refund",)
"""Acts by which money is paid: what the first press would do is shown, and done by the second."""


def act_form(name: str, form: Form, now: datetime) -> Fields:
    """What an act's form says; of most its words, if there are any."""
    more = _MORE.get(name)
    return act_fields(form) | (more(form, now) if more else {})


def _counter_offer(form: Form, now: datetime) -> Fields:
    hours = form.get("stands", "")
    if hours not in STANDS:
        raise Wrong([("/expires_at", "is no time")])
    told: Fields = {"offer": text(form, "offer", LONG) or ""}
    if form.get("amount", "").strip():
        told["amount"] = money_document(_amount(form))
    return told | ({"expires_at": time_text(now + timedelta(hours=int(hours)))} if hours else {})


def _refund(form: Form, now: datetime) -> Fields:
    return {"amount": money_document(_amount(form)), "lines": ANSWERS["received"](form)["lines"]}


def _amount(form: Form) -> Money:
    return money(form.get("amount", "").strip(), form.get("currency", "").strip().upper(), "/amount")


_MORE: Mapping[str, Callable[[Form, datetime], Fields]] = {"counter_offer": _counter_offer, "refund": _refund}


def yes_to(fields: Fields) -> str:
    """What a yes to just these fields is: to others that were entered since it is none."""
    return hashlib.sha256(orjson.dumps(fields, option=orjson.OPT_SORT_KEYS)).hexdigest()[:32]
