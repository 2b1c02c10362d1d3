"""When somebody is reminded of a duty: a supplier at its endpoint and by mail, the merchant by mail. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from integrator.core.agreements import REMINDERS, Agreement
from integrator.core.codec import time_of, time_text
from integrator.core.duties import ORDER, Duty

Document = dict[str, Any]

REMINDER = "return.reminder"
OWN = 75
"""Percent of a merchant's own time after which it is warned."""
_ALONGSIDE = "disposition"
"""Decided together with `decide`, of which there is a warning already."""
_ACTIONS = {"answer_contest": "inspect", "answer_counter": "confirm"}
"""What a duty is called among the asks of a message, where that differs."""


def point(since: datetime, due: datetime, percent: int) -> datetime:
    """When so much of the time between two moments is gone."""
    return since + (due - since) * percent // 100


def window(since: datetime, due: datetime, begins: datetime | None) -> tuple[datetime, datetime]:
    """A duty's time for whoever heard of it at `begins` only: as long, and never over before its deadline."""
    if begins is None or begins <= since:
        return since, due
    return begins, max(due, begins + (due - since))


def reminds_at(
    duties: Iterable[Duty], agreements: Mapping[str, Agreement], begins: datetime | None = None
) -> datetime | None:
    """When it is first to be looked whether somebody is to be reminded. `begins`: nobody knew of the case before."""
    found = []
    for duty in duties:
        if duty.done_at is not None or duty.due_by is None or duty.what == _ALONGSIDE or duty.owner == "customer":
            continue
        percent = OWN
        if duty.owner == "supplier":
            agreement = agreements.get(duty.supplier or "")
            percents = agreement.reminders if agreement else REMINDERS
            if not percents:
                continue
            percent = percents[0]
        since, due = window(duty.since or duty.due_by, duty.due_by, begins)
        found.append(point(since, due, percent))
    return min(found, default=None)


def duty_key(ref: str, supplier: str | None, what: str, due_by: str) -> str:
    """The identity of a duty with its deadline: what is sent because of it goes once."""
    return f"{ref}:{supplier or ''}:{what}:{due_by}"


def open_keys(ref: str, duties: Iterable[Duty]) -> set[str]:
    """The keys of a case's duties that suppliers still have to do, and whose time runs."""
    return {
        duty_key(ref, duty.supplier, duty.what, time_text(duty.due_by))
        for duty in duties
        if duty.owner == "supplier" and duty.done_at is None and duty.due_by
    }


def timed(document: Document, owner: str) -> list[Document]:
    """The open duties of a case's document with a deadline, in the order of the process; none once it waits no more."""
    if not document.get("waits"):
        return []
    open_ = [duty for duty in document["duties"] if duty["owner"] == owner and duty["done_at"] is None]
    return [duty for duty in open_ if duty["due_by"] and duty["what"] != _ALONGSIDE]


def has_spoken(document: Document, duty: Document) -> bool:
    """Whether the supplier has said anything since its duty began."""
    since = time_of(duty["since"] or document["opened_at"])
    said = (entry for entry in document["timeline"] if entry["supplier"] == duty["supplier"])
    return any(entry["kind"].startswith("supplier.") and time_of(entry["at"]) >= since for entry in said)


def reminder(content: Document, document: Document, supplier: str) -> Document:
    """The newest version's content as a reminder: the same part of the case, asking what is still to be done."""
    asked = {ask["action"]: ask for ask in content["asks"]}
    mine = [duty for duty in document["duties"] if duty["owner"] == "supplier" and duty["supplier"] == supplier]
    open_ = sorted((duty for duty in mine if duty["done_at"] is None), key=lambda duty: ORDER.index(duty["what"]))
    asks: dict[str, Document] = {}
    for duty in open_:
        action = _ACTIONS.get(duty["what"], duty["what"])
        told = asked.get(action, {})
        silent = told.get("if_silent") or duty["then"] or "merchant_decides"
        due = duty["due_by"] or told.get("due_by")
        asks.setdefault(action, {"action": action, "due_by": due, "if_silent": silent})
    return content | {"type": REMINDER, "asks": list(asks.values())}
