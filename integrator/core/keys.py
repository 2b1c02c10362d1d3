"""An event's key: the identity of the fact itself, equal for every delivery and topic that tells it (CONTRACT.md 6)."""

from __future__ import annotations

import hashlib
import json

from integrator.core.codec import line_document, money_document, time_text, tracking_document
from integrator.core.types import EventKind, RefundState, ReturnEvent

UNTOLD = "occurred_at"
"""Name in `extra` that holds the platform's own time where `occurred_at` is our arrival time (null: none was told)."""

_LONGEST = 100
_DIGESTED = {EventKind.RETURN_UPDATED, EventKind.ORDER_SNAPSHOT}


def event_key(event: ReturnEvent, qualifier: str | None) -> str:
    """`kind:subject.kind:subject.id[:qualifier]`; of a qualifier above 100 characters its SHA-256 stands there."""
    if qualifier and len(qualifier) > _LONGEST:
        qualifier = hashlib.sha256(qualifier.encode()).hexdigest()
    key = f"{event.kind}:{event.subject.kind}:{event.subject.id}"
    return f"{key}:{qualifier}" if qualifier else key


def default_qualifier(event: ReturnEvent) -> str | None:
    """What tells repeats of one kind apart: a refund's state, a parcel's number, else the version or own time."""
    if event.kind.startswith("refund."):
        return _refund_qualifier(event)
    if event.kind is EventKind.RETURN_REQUESTED:
        return None
    if event.kind.startswith("parcel.") and event.tracking and event.tracking.number:
        return event.tracking.number
    version = event.source_version or own_time(event)
    if version is None or event.kind in _DIGESTED:
        return f"{version}:{_digest(event)}" if version else _digest(event)
    return version


def own_time(event: ReturnEvent) -> str | None:
    """The platform's time of the fact as RFC 3339 text; None when `occurred_at` is our arrival time."""
    return None if UNTOLD in event.extra else time_text(event.occurred_at)


def _refund_qualifier(event: ReturnEvent) -> str:
    state = event.refund.state if event.refund else RefundState.UNKNOWN
    if not event.cumulative:
        return state
    told = event.refund.amount if event.refund else None
    return f"{state}:{told.amount} {told.currency}" if told else f"{state}:{_digest(event)}"


def _digest(event: ReturnEvent) -> str:
    stated = {
        "lines": sorted(json.dumps(line_document(line), sort_keys=True) for line in event.lines),
        "due": [time_text(event.due.by), event.due.then] if event.due else None,
        "tracking": tracking_document(event.tracking),
        "refund_ids": sorted(event.refund_ids) if event.refund_ids is not None else None,
        "refund": money_document(event.refund.amount) if event.refund else None,
        "dispute": event.extra.get("dispute"),
    }
    return hashlib.sha256(json.dumps(stated, sort_keys=True, default=str).encode()).hexdigest()[:16]
