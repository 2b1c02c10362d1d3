"""From a form of a supplier's reply page to the fields of its answer, beside those that merchants enter for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone

from integrator.core.codec import money_document, time_text
from integrator.services.held_case import Wrong
from integrator.web.dashboard import forms
from integrator.web.dashboard.forms import LONG, Fields, Form

_LAST_ZONE = timezone(timedelta(hours=-12))


def _nothing(form: Form) -> Fields:
    return {}


def _words(form: Form, name: str) -> str:
    text = forms.text(form, name, LONG)
    if text is None:
        raise Wrong([("/text", "is missing; say it in a few words")])
    return text


def _counter(form: Form) -> Fields:
    amount = form.get("amount", "").strip()
    currency = form.get("currency", "").strip().upper()
    return {
        "offer": _words(form, "offer"),
        "amount": money_document(forms.money(amount, currency, "/amount")) if amount else None,
        "expires_at": _end_of_day(form),
    }


def _end_of_day(form: Form) -> str | None:
    """An offer that ends on a day can be taken until that day is over everywhere."""
    told = form.get("expires_on", "").strip()
    if not told:
        return None
    try:
        over = datetime.combine(date.fromisoformat(told), time(23, 59, 59), _LAST_ZONE)
        return time_text(over.astimezone(UTC))
    except (ValueError, OverflowError):
        raise Wrong([("/expires_at", "is no day")]) from None


def _refusal(form: Form) -> Fields:
    return {"code": None, "text": _words(form, "text")}


def _question(form: Form) -> Fields:
    return {"question": _words(form, "question")}


def _replacement(form: Form) -> Fields:
    number = forms.text(form, "number")
    if number is None:
        raise Wrong([("/tracking/number", "is missing")])
    return {"tracking": {"carrier": forms.text(form, "carrier"), "number": number, "url": None}}


ANSWERS: Mapping[str, Callable[[Form], Fields]] = {
    **{name: forms.ANSWERS[name] for name in ("confirm", "received", "inspection", "credit")},
    "seen": _nothing,
    "counter": _counter,
    "reject": _refusal,
    "ask": _question,
    "replacement_shipped": _replacement,
    "cancel_accept": _nothing,
    "cancel_refuse": _refusal,
}
"""What can be answered from the page, and how its form is read."""
