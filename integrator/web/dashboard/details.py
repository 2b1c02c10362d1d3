"""What an answer or an act said, as labelled parts that a timeline and a supplier's card show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from flask import Flask
from flask_babel import gettext as _
from flask_babel import lazy_gettext as _l

from integrator.web.dashboard.formats import money, when
from integrator.web.dashboard.words import CATEGORIES, DISPOSITIONS, GRADES, known

Fields = Mapping[str, Any]
_TEXTS = {
    "authorization_no": _l("Authorisation"),
    "instructions": _l("Instructions"),
    "label_url": _l("Label"),
    "code": _l("Code"),
    "text": _l("Said"),
    "offer": _l("Offer"),
    "question": _l("Question"),
    "method": _l("Paid by"),
    "document_no": _l("Document"),
    "date": _l("Dated"),
    "cause": _l("Cause"),
    "action": _l("What is done"),
    "from_batch": _l("From batch"),
}
_MONEYS = {"amount": _l("Amount"), "freight": _l("Freight"), "fee": _l("Fee kept back")}
_TIMES = {"valid_until": _l("Valid until"), "expires_at": _l("Offer ends")}
_BY = {
    "merchant": _l("entered by you on its behalf"),
    "api": _l("over the API"),
    "page": _l("on its reply page"),
    "mail": _l("by mail"),
}


def equip(flask: Flask) -> None:
    """Add the filters."""
    flask.jinja_env.filters.update(details=details, address=address, on_behalf=on_behalf, found=found)


def details(entry: Mapping[str, Any], titles: Mapping[str, str]) -> list[tuple[Any, Any]]:
    """Labels and what was said, in the order in which a person asks for them."""
    fields = (entry.get("answer") or {}).get("fields") or {}
    return [*_parts(fields), *_lines(fields, titles)]


def _parts(fields: Fields) -> Iterator[tuple[Any, Any]]:
    if where := address(fields.get("return_address")):
        yield _("Return address"), where
    for name, label in _TEXTS.items():
        if fields.get(name):
            yield label, str(fields[name])
    for name, label in _MONEYS.items():
        if fields.get(name):
            yield label, money(fields[name])
    for name, label in _TIMES.items():
        if fields.get(name):
            yield label, when(fields[name])
    if parcel := fields.get("tracking"):
        yield _("Parcel"), " ".join(filter(None, (parcel.get("carrier"), parcel.get("number"))))
    if reason := fields.get("reason"):
        yield _("Reason"), reason.get("text") or ""


def _lines(fields: Fields, titles: Mapping[str, str]) -> Iterator[tuple[Any, Any]]:
    for one in fields.get("lines") or ():
        goods = _goods(one, titles.get(one["line_id"], one["line_id"]))
        yield (goods, told) if (told := found(one)) else (_("Goods"), goods)
    for one in fields.get("extra") or ():
        yield _("Not announced"), " ".join(filter(None, (f"{one['quantity']} ×", one.get("title") or one.get("sku"))))


def _goods(one: Fields, title: str) -> str:
    return f"{one['quantity']} × {title}" if one.get("quantity") else title


def found(one: Fields) -> str:
    """What was found of a line, or what was given for it."""
    reason = one.get("found_reason") or {}
    told = (
        str(known(GRADES, one["grade"]).text) if one.get("grade") else None,
        str(known(CATEGORIES, reason["category"]).text) if reason.get("category") else None,
        reason.get("text"),
        str(DISPOSITIONS.get(one["disposition"], one["disposition"])) if one.get("disposition") else None,
        one.get("note"),
        money(one["amount"]) if one.get("amount") else None,
        *(one.get("photos") or ()),
    )
    return " · ".join(part for part in told if part)


def address(where: Fields | None) -> str:
    """A postal address in one line."""
    if not where:
        return ""
    town = " ".join(filter(None, (where.get("postal_code"), where.get("city"))))
    parts = (where.get("name"), *(where.get("lines") or ()), town, where.get("region"), where.get("country"))
    return ", ".join(part for part in (*parts, where.get("phone")) if part)


def on_behalf(entry: Mapping[str, Any]) -> str:
    """How a supplier's answer came; nothing for whatever is none."""
    if not entry["kind"].startswith("supplier.") or not entry.get("answer"):
        return ""
    return str(_BY.get(entry["answer"]["by"], ""))
