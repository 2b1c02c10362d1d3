"""Which supplier a line goes to: decided by the account's rules, as a fact of the order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from integrator.core.lines import LineFacts, decisions
from integrator.core.routing import first_match
from integrator.core.types import Actor, EventKind, Line, OrderRef, Ref, ReturnEvent, SubjectKind
from integrator.db import outbox
from integrator.db.book import Book
from integrator.db.cases import StoredEvent
from integrator.services.setting import Setting


def route(
    book: Book,
    order_row: int,
    told: Sequence[StoredEvent],
    facts: Mapping[str, LineFacts],
    sent: Sequence[outbox.Version],
    setting: Setting,
) -> list[StoredEvent]:
    """Decide for each line not decided yet, and again for one whose facts changed before anything was attempted.

    Returns the decisions made, as they are stored now.
    """
    events = [item.event for item in told]
    decided = decisions(events)
    attempted = {line["line_id"] for version in sent if version.attempts for line in version.content["lines"]}
    made = False
    for line_id, now_told in sorted(facts.items()):
        before = decided.get(line_id)
        supplier = before.extra.get("supplier") if before else None
        if before and supplier and (line_id in attempted or _same_facts(before, now_told)):
            continue
        choice = first_match(now_told, setting.sender.connection, setting.routes)
        if choice is None and supplier is None:
            continue
        event = _routed_event(events, now_told, choice, before, setting)
        made = True
        book.append(
            event,
            account=setting.account,
            connection=setting.sender.connection,
            order_row=order_row,
            return_id=None,
            inbox_id=None,
            replay=False,
            now=setting.now,
        )
    if not made:
        return []
    have = {item.id for item in told}
    return [item for item in book.order_events(order_row) if item.id not in have]


def _plain(id_: str) -> str:
    """An id without colons, so that two orders cannot make one key: A and B:1, A:B and 1."""
    return id_.replace("%", "%25").replace(":", "%3A")


def _same_facts(event: ReturnEvent, facts: LineFacts) -> bool:
    line = event.lines[0]
    return (line.sku, line.vendor, line.product_id) == (facts.sku, facts.vendor, facts.product_id)


def _routed_event(
    events: Sequence[ReturnEvent], facts: LineFacts, choice: Any, before: ReturnEvent | None, setting: Setting
) -> ReturnEvent:
    order = next(event.order for event in events if event.order)
    number = int(before.source_version or 0) + 1 if before else 1
    return ReturnEvent(
        kind=EventKind.SYSTEM_ROUTED,
        subject=Ref(kind=SubjectKind.ORDER, id=order.id),
        key=f"{EventKind.SYSTEM_ROUTED}:order:{_plain(order.id)}:{_plain(facts.line_id)}:{number}",
        order=OrderRef(id=order.id),
        occurred_at=setting.now,
        source_version=str(number),
        actor=Actor.SYSTEM,
        lines=(
            Line(
                line_id=facts.line_id,
                quantity=1,
                sku=facts.sku,
                vendor=facts.vendor,
                product_id=facts.product_id,
            ),
        ),
        extra={
            "supplier": choice.supplier if choice else None,
            "route": choice.route if choice else None,
            "because": choice.because if choice else "no rule matches any more",
        },
    )
