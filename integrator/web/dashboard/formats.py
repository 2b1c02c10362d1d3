"""Times, money and raw bytes as templates show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import orjson
from babel.dates import format_skeleton
from babel.numbers import format_currency
from flask import Flask
from flask_babel import get_locale
from markupsafe import Markup

from integrator.core.codec import time_of
from integrator.web.dashboard.guard import may, site

RAW_SHOWN = 32 * 1024


def equip(flask: Flask) -> None:
    """Add the filters."""
    shown = (when, waiting, money, sums, amounts, code, raw, pretty, mailed)
    flask.jinja_env.filters.update({show.__name__: show for show in shown})
    flask.jinja_env.globals.update(may=may)


def when(value: datetime | str | None) -> str:
    """A time in the notation of the visitor's language, UTC in its title; a script puts it in their own zone."""
    if value is None:
        return "–"
    at = (time_of(value) if isinstance(value, str) else value).astimezone(UTC)
    day = "MMMd" if at.year == site().context.now().year else "yMMMd"
    parts = [format_skeleton(skeleton, at, tzinfo=UTC, locale=get_locale()) for skeleton in (day, "Hm")]
    text = (" " if get_locale().language == "zh" else ", ").join(parts)
    exact = f"{at:%Y-%m-%d %H:%M:%S} UTC"
    return Markup('<time datetime="{}" title="{}">{} UTC</time>').format(at.isoformat(), exact, text)


def waiting(waits: Mapping[str, Any]) -> str:
    """The sentence that says what a case waits for, in the visitor's language, with its time as a time."""
    sentence: str = waits["sentence"]["zh" if get_locale().language == "zh" else "en"]
    if not waits["until"]:
        return sentence
    told = f"{time_of(waits['until']).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    before, found, after = sentence.rpartition(told)
    return Markup("{}{}{}").format(before, when(waits["until"]), after) if found else sentence


def money(value: Mapping[str, str] | None) -> str:
    """An amount with its currency; a dash where none is known."""
    if not value:
        return "–"
    amount = Decimal(value["amount"])
    return format_currency(amount, value["currency"], locale=get_locale(), decimal_quantization=False)


def sums(refunds: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """What was refunded, one amount for each currency; what was only asked for or came to nothing does not count."""
    totals: dict[str, Decimal] = {}
    for refund in refunds:
        if refund["amount"] and refund["state"] not in ("requested", "cancelled", "failed"):
            currency = refund["amount"]["currency"]
            totals[currency] = totals.get(currency, Decimal(0)) + Decimal(refund["amount"]["amount"])
    return [{"amount": str(amount), "currency": currency} for currency, amount in totals.items()]


def amounts(totals: Mapping[str, Decimal]) -> list[dict[str, str]]:
    """Sums by currency as amounts, the largest first."""
    ranked = sorted(totals.items(), key=lambda item: (-item[1], item[0]))
    return [{"amount": str(amount), "currency": currency} for currency, amount in ranked]


def code(text: object) -> str:
    """A sentence in which what stands between backticks is a command."""
    parts = str(text).split("`")
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if place % 2 else part for place, part in enumerate(parts)
    )


def raw(body: bytes | str) -> str:
    """The beginning of a body as text; whatever it holds, it is only ever shown."""
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
    return text[:RAW_SHOWN]


def pretty(text: str) -> str:
    """A JSON text of our own, indented."""
    return orjson.dumps(orjson.loads(text), option=orjson.OPT_INDENT_2).decode()


def mailed(text: str) -> dict[str, str]:
    """The content of a mail: subject and text."""
    found: dict[str, str] = orjson.loads(text)
    return found
