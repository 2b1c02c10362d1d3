"""Mail to suppliers and to an account's people, as text in their language. Tells nothing of customers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from integrator.core import mail_words as words
from integrator.core.codec import time_of
from integrator.core.waits import sentence

Document = dict[str, Any]

LONGEST = 254
LISTED = 50
"""Cases that one mail lists; of the others it says how many there are."""
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail to one address. `id` and `at` are the same on every attempt, so that a receiver knows a repeat."""

    id: str
    to: str
    subject: str
    text: str
    language: str
    at: datetime


def is_address(text: str | None) -> bool:
    """Whether mail can go there: one plain address in ASCII, without a name, of 254 characters at most."""
    return bool(text) and len(text or "") <= LONGEST and _ADDRESS.fullmatch(text or "") is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """A case that people are warned of: why (soon, overdue, silent, dead), of which duty, what it waits for now.

    `who`: the supplier whose duty it is; None for one of their own.
    """

    ref: str
    why: str
    what: str
    who: str | None
    due_by: datetime | None
    waits: Document | None
    waits_who: str | None
    link: str


def supplier_mail(content: Document, duty: Document, language: str, link: str) -> tuple[str, str]:
    """Subject and text of what a supplier is asked to do, by when, and what it means that it says nothing.

    `content` is the newest version it is told of the case; `link` leads to the page on which it can answer.
    """
    told, ref = words.SUPPLIER[language], content["rma"]["ref"]
    until = minute(time_of(duty["due_by"]))
    asked = told["asks"].get(duty["what"], told["asks"][""])
    silent = told["silent"].get(duty["then"], duty["then"]) if duty["then"] else told["owed"]
    text = told["text"].format(
        shop=one_line(content["rma"]["shop"]),
        ref=ref,
        asked=asked,
        until=until,
        silent=silent,
        goods="\n".join(_goods(line) for line in content["lines"]),
        order=one_line(content["order"]["number"] or content["order"]["id"]),
        link=link,
    )
    return told["subject"].format(ref=ref, until=until), text


def _goods(line: Document) -> str:
    name = " ".join(one_line(part) for part in (line["title"], line["variant"]) if part)
    sku = f"SKU {one_line(line['sku'])}" if line["sku"] else ""
    return f"- {line['quantity']} × {', '.join(part for part in (name, sku) if part) or line['line_id']}"


def alert_mail(cases: Sequence[Warned], language: str, url: str) -> tuple[str, str]:
    """Subject and text of what needs an account's people, each case with a link. `url`: where all are listed."""
    told = words.ALERT[language]
    shown = "\n\n".join(_warned(case, language) for case in cases[:LISTED])
    more = told["more"].format(count=len(cases) - LISTED) if len(cases) > LISTED else ""
    text = told["text"].format(cases=shown, more=more, url=url)
    return told["subject" if len(cases) > 1 else "subject_one"].format(count=len(cases), ref=cases[0].ref), text


def _warned(case: Warned, language: str) -> str:
    told = words.ALERT[language]
    duty = told["duties"].get(case.what, case.what)
    who = one_line(case.who) if case.who else told["supplier"]
    due = minute(case.due_by) if case.due_by else "-"
    head = told[case.why if case.who or case.why == "dead" else f"mine_{case.why}"]
    lines = [f"{case.ref}: {head.format(who=who, duty=duty, due=due)}"]
    lines += [sentence(case.waits, one_line(case.waits_who or "") or None)[language]] if case.waits else []
    return "\n".join([*lines, case.link])


def minute(at: datetime) -> str:
    """A time as mail tells it."""
    return f"{at:%Y-%m-%d %H:%M} UTC"


def one_line(text: str) -> str:
    """A text without line breaks and other control characters."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
