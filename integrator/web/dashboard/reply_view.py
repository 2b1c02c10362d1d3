"""What a supplier's reply page makes of its part of a case: what is asked, what may be answered, how forms begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from integrator.core.agreements import Agreement
from integrator.core.answers import allowed
from integrator.core.codec import time_of
from integrator.web.dashboard import case_view

Document = dict[str, Any]
ADDRESS = ("name", "phone", "lines", "city", "region", "postal_code", "country")


def page(shown: Document, content: Mapping[str, Any], agreement: Agreement, now: datetime) -> Document:
    """`shown` is the case as its supplier sees it, `content` its newest instruction."""
    leg, lines = shown["legs"][0], shown["lines"]
    asks = [_ask(ask, now) for ask in content["asks"]]
    said = [entry for entry in shown["timeline"] if entry.get("answer")]
    given = {entry["answer"]["type"] for entry in said}
    begin = partial(_begin, leg=leg, lines=lines, said=said, agreement=agreement, content=content)
    open_ = set(allowed(content["type"], [ask["action"] for ask in content["asks"]]))
    return {
        "leg": leg,
        "asks": [ask for ask in asks if not _is_done(ask["action"], leg, lines, given)],
        "lines": [line | {"told": _told_line(content, line["line_id"])} for line in lines],
        "answers": {name: begin(name) for name in _fit(open_, leg, lines, given)},
        "offer": content.get("counter_offer"),
        "titles": case_view.titles(shown),
    }


def _ask(ask: Mapping[str, Any], now: datetime) -> Document:
    return {**ask, "late": bool(ask["due_by"]) and time_of(ask["due_by"]) < now}


def _told_line(content: Mapping[str, Any], line_id: str) -> Document:
    """The line as the instruction tells it: evidence, wish and what becomes of the goods."""
    return next((line for line in content["lines"] if line["line_id"] == line_id), {})


def _is_done(action: str, leg: Document, lines: Sequence[Document], given: set[str]) -> bool:
    """Whether the supplier has done what its instruction asks, though no newer one says so yet."""
    back = [line for line in lines if line["comes_back"]]
    return {
        "confirm": leg["status"] not in ("draft", "sent", "seen"),
        "acknowledge": bool(given & {"confirm", "cancel_accept", "cancel_refuse"}),
        "receive": bool(back) and all(line["reception"] == "received" for line in back),
        "inspect": "inspection" in given,
        "credit": leg["status"] in ("credited", "settled"),
    }.get(action, False)


def _fit(open_: set[str], leg: Document, lines: Sequence[Document], given: set[str]) -> list[str]:
    """Of what may be answered, what makes sense to show now; nothing is lost, as the API takes the rest."""
    back = [line for line in lines if line["comes_back"]]
    here = [line for line in back if line["reception"] == "received"]
    decided = leg["status"] not in ("draft", "sent", "seen", "countered", "rejected")
    rules = {
        "seen": leg["status"] in ("draft", "sent") and "seen" not in given,
        "confirm": not decided or not leg["return_address"],
        "counter": not decided,
        "reject": not decided,
        "received": bool(back) and len(here) < len(back),
        "inspection": bool(here) and "inspection" not in given,
        "credit": leg["status"] not in ("settled", "credited"),
        "replacement_shipped": leg["status"] != "settled",
        "cancel_accept": not given & {"cancel_accept", "cancel_refuse"},
        "cancel_refuse": not given & {"cancel_accept", "cancel_refuse"},
        "ask": True,
    }
    return [name for name, fits in rules.items() if fits and name in open_]


def _begin(
    name: str,
    leg: Document,
    lines: Sequence[Document],
    said: Sequence[Document],
    agreement: Agreement,
    content: Mapping[str, Any],
) -> Document:
    """What a form begins with."""
    if name == "confirm":
        return _address(leg["return_address"], agreement, content["customer"].get("country"))
    if name in ("received", "inspection"):
        done = case_view.pieces(said, name)
        left = [{**line, "quantity": line["quantity"] - done.get(line["line_id"], 0)} for line in lines]
        here = [line for line in left if line["comes_back"] and line["quantity"] > 0]
        return {"lines": [line for line in here if (line["reception"] == "received") == (name == "inspection")]}
    if name == "credit":
        owed = case_view.owed(leg)
        amount = str(owed) if owed is not None and len(lines) == 1 else ""
        return {"lines": [{**line, "amount": amount} for line in lines], "currency": case_view.currency(leg)}
    return {"currency": case_view.currency(leg)}


def _address(known: Mapping[str, Any] | None, agreement: Agreement, country: str | None) -> Document:
    """The address told before, else the one that was agreed on: one tap confirms it."""
    agreed = agreement.address(country)
    told = known or ({name: getattr(agreed, name) for name in ADDRESS} if agreed else {})
    found = {name: told.get(name) or "" for name in ADDRESS}
    return found | {"street": "\n".join(found.pop("lines") or ())}
