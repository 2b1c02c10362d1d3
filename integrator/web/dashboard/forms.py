"""From a form of the case page to the fields of an answer or an act; `Wrong` names what does not fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from werkzeug.datastructures import MultiDict

from integrator.core.codec import money_document
from integrator.core.errors import InvalidValue
from integrator.core.money import Money, exponent
from integrator.services.held_case import Wrong
from schemas.supplier_api import GRADES

Form = MultiDict[str, str]
Fields = dict[str, Any]
SHORT, LONG = 255, 4000
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_COMMA = re.compile(r"\d+,\d{1,2}")


def act_fields(form: Form) -> Fields:
    """The words of an act, if there are any."""
    said = text(form, "text", LONG)
    return {"text": said} if said else {}


def text(form: Form, name: str, most: int = SHORT) -> str | None:
    """What was written in a field, without what no text can hold; None where it is blank."""
    told = _NO_TEXT.sub(" ", form.get(name, "").replace("\r\n", "\n")).strip()
    if len(told) > most:
        raise Wrong([(f"/{name}", "is too long")])
    return told or None


def _confirm(form: Form) -> Fields:
    lines = [line.strip() for line in (text(form, "street", LONG) or "").splitlines() if line.strip()]
    if len(lines) > 10 or any(len(line) > SHORT for line in lines):
        raise Wrong([("/street", "is too long")])
    names = ("name", "phone", "city", "region", "postal_code", "country")
    told = {name: text(form, name) for name in names}
    given = any(told.values()) or bool(lines)
    if given and not (lines and told["city"]):
        raise Wrong([("/return_address", "is missing")])
    return {
        "return_address": {**told, "lines": lines} if given else None,
        "authorization_no": text(form, "authorization_no"),
        "instructions": text(form, "instructions", LONG),
        "label_url": None,
        "valid_until": None,
        "lines": [],
    }


def _received(form: Form) -> Fields:
    found = []
    pairs = zip(form.getlist("line"), form.getlist("quantity"), strict=False)
    for place, (line_id, quantity) in enumerate(pairs):
        told = quantity.strip() or "0"
        if not (told.isascii() and told.isdigit()) or len(told) > 6:
            raise Wrong([(f"/lines/{place}/quantity", "is no number")])
        if int(told):
            found.append({"line_id": line_id, "quantity": int(told)})
    if not found:
        raise Wrong([("/lines", "is missing")])
    return {"lines": found, "extra": [], "photos": []}


def _inspection(form: Form) -> Fields:
    told = [form.getlist(name) for name in ("line", "quantity", "grade", "note")]
    found = []
    for place, (line_id, quantity, grade, note) in enumerate(zip(*told, strict=False)):
        if grade not in ("", *GRADES) or not (quantity.isascii() and quantity.isdigit()) or len(quantity) > 6:
            raise Wrong([(f"/lines/{place}/quantity", "is no number")])
        if grade:
            words = _NO_TEXT.sub(" ", note).strip()[:SHORT] or None
            empty: Fields = {"found_reason": None, "disposition": None, "photos": []}
            found.append({"line_id": line_id, "quantity": int(quantity), "grade": grade, "note": words, **empty})
    if not found:
        raise Wrong([("/lines", "is missing")])
    return {"lines": found}


def _credit(form: Form) -> Fields:
    currency = form.get("currency", "").strip().upper()
    found = []
    pairs = zip(form.getlist("line"), form.getlist("amount"), strict=False)
    for place, (line_id, amount) in enumerate(pairs):
        if amount.strip():
            given = money(amount.strip(), currency, f"/lines/{place}/amount")
            found.append({"line_id": line_id, "quantity": None, "amount": money_document(given)})
    if not found:
        raise Wrong([("/lines", "is missing")])
    empty = dict.fromkeys(("freight", "fee", "method", "date"))
    return {"lines": found, **empty, "document_no": text(form, "document_no")}


def money(text: str, currency: str, pointer: str) -> Money:
    """An amount as people write it, `12.50` or `12,50`. Wrong if it is none, or below zero."""
    try:
        exponent(currency)
    except InvalidValue:
        raise Wrong([("/currency", "is no currency")]) from None
    try:
        found = Money.parse(text.replace(",", ".") if _COMMA.fullmatch(text) else text, currency)
    except InvalidValue:
        raise Wrong([(pointer, "is no amount")]) from None
    if found.minor < 0:
        raise Wrong([(pointer, "is no amount")])
    return found


ANSWERS: Mapping[str, Callable[[Form], Fields]] = {
    "confirm": _confirm,
    "received": _received,
    "inspection": _inspection,
    "credit": _credit,
}
"""What can be answered on a supplier's behalf from the page, and how its form is read."""
