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
    text = _text(form, "text", LONG)
    return {"text": text} if text else {}


def _text(form: Form, name: str, most: int = SHORT) -> str | None:
    text = _NO_TEXT.sub(" ", form.get(name, "").replace("\r\n", "\n")).strip()
    if len(text) > most:
        raise Wrong([(f"/{name}", "is too long")])
    return text or None


def _confirm(form: Form) -> Fields:
    lines = [line.strip() for line in (_text(form, "street", LONG) or "").splitlines() if line.strip()]
    if len(lines) > 10 or any(len(line) > SHORT for line in lines):
        raise Wrong([("/street", "is too long")])
    names = ("name", "phone", "city", "region", "postal_code", "country")
    told = {name: _text(form, name) for name in names}
    given = any(told.values()) or bool(lines)
    if given and not (lines and told["city"]):
        raise Wrong([("/return_address", "is missing")])
    return {
        "return_address": {**told, "lines": lines} if given else None,
        "authorization_no": _text(form, "authorization_no"),
        "instructions": _text(form, "instructions", LONG),
        "label_url": None,
        "valid_until": None,
        "lines": [],
    }


def _received(form: Form) -> Fields:
    found = []
    pairs = zip(form.getlist("line"), form.getlist("quantity"), strict=False)
    for place, (line_id, quantity) in enumerate(pairs):
        text = quantity.strip() or "0"
        if not (text.isascii() and text.isdigit()) or len(text) > 6:
            raise Wrong([(f"/lines/{place}/quantity", "is no number")])
        if int(text):
            found.append({"line_id": line_id, "quantity": int(text)})
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
            money = _money(amount.strip(), currency, f"/lines/{place}/amount")
            found.append({"line_id": line_id, "quantity": None, "amount": money_document(money)})
    if not found:
        raise Wrong([("/lines", "is missing")])
    empty = dict.fromkeys(("freight", "fee", "method", "date"))
    return {"lines": found, **empty, "document_no": _text(form, "document_no")}


def _money(text: str, currency: str, pointer: str) -> Money:
    try:
        exponent(currency)
    except InvalidValue:
        raise Wrong([("/currency", "is no currency")]) from None
    try:
        money = Money.parse(text.replace(",", ".") if _COMMA.fullmatch(text) else text, currency)
    except InvalidValue:
        raise Wrong([(pointer, "is no amount")]) from None
    if money.minor < 0:
        raise Wrong([(pointer, "is no amount")])
    return money


ANSWERS: Mapping[str, Callable[[Form], Fields]] = {
    "confirm": _confirm,
    "received": _received,
    "inspection": _inspection,
    "credit": _credit,
}
"""What can be answered on a supplier's behalf from the page, and how its form is read."""
