"""What a store owner does by the API beside what the other services do: acts on many cases, answers for suppliers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.codec import time_text
from integrator.core.errors import NotFound, Refused
from integrator.core.lines import LineFacts
from integrator.core.routing import Routed, routed
from integrator.db import accounts, queries
from integrator.db.journal import differences, messages
from integrator.db.models import rmas
from integrator.services import again, reply_links
from integrator.services.acting import act
from integrator.services.answer import answer
from integrator.services.context import Context
from integrator.services.held_case import Stale, Wrong

Document = dict[str, Any]
MOST = 500
"""Cases that one bulk act takes, and messages that one dry run reads, at most."""
TOGETHER = 20
Did = Callable[[Connection, str], None]


class _Undo(Exception):
    """Carries a result out of a transaction that must not be kept."""

    def __init__(self, result: Document) -> None:
        super().__init__()
        self.result = result


# ------------------------------------------------------------------ cases


def act_on(
    conn: Connection, context: Context, account: str, ref: str, type_: str, fields: Mapping[str, Any]
) -> Document:
    """Do a merchant's act; `fields` may name the supplier whose part it is about, by id or name."""
    told = dict(fields)
    name = told.pop("supplier", None)
    whose = accounts.supplier_named(conn, account, name).id if name else None
    return act(conn, context, account=account, ref=ref, type_=type_, fields=told, supplier=whose)


def link(conn: Connection, context: Context, account: str, ref: str, supplier: str, *, end: bool) -> Document:
    """A link by which a supplier, named by id or name, answers; or, with `end`, all that were given are taken back."""
    whose = accounts.supplier_named(conn, account, supplier).id
    made: Document = {"link": None, "ends_at": None}
    if end:
        reply_links.take_back(conn, context, account, ref, whose)
    else:
        made = {"link": reply_links.give(conn, context, account, ref, whose)}
        made["ends_at"] = time_text(context.now() + reply_links.LASTS)
    return {"rma": ref.upper(), "supplier": whose, **made}


def answer_for(
    conn: Connection,
    context: Context,
    account: str,
    ref: str,
    supplier: str,
    type_: str,
    version: int | None,
    fields: Mapping[str, Any],
) -> Document:
    """Answer for a supplier, by id or name; to its newest instruction unless a version is told."""
    whose = accounts.supplier_named(conn, account, supplier).id
    legs = queries.show_rma(conn, account, ref, context.now())["legs"]
    newest = next((leg["version"] for leg in legs if leg["supplier"] == whose), None)
    return answer(
        conn,
        context,
        account=account,
        supplier=whose,
        ref=ref,
        type_=type_,
        version=version or newest,
        fields=fields,
        by="merchant",
    )


def bulk(
    conn: Connection,
    context: Context,
    account: str,
    refs: Sequence[str],
    type_: str,
    fields: Mapping[str, Any],
    did: Did = lambda conn, ref: None,
) -> Document:
    """Do an act on each case by itself: what is refused of one stops no other. `did` hears of each that was done."""
    found = {ref: _one(conn, context, account, ref, type_, fields, did) for ref in _in_order(conn, account, refs)}
    items = [found[ref] for ref in refs]
    done = sum(item["outcome"] == "done" for item in items)
    return {"items": items, "done": done, "skipped": len(items) - done}


def bulk_preview(
    context: Context, account: str, refs: Sequence[str], type_: str, fields: Mapping[str, Any]
) -> Document:
    """What `bulk` would do, found by doing it and undoing it, a few cases at a time so that nobody waits for long."""

    def tried(part: Sequence[str]) -> Document:
        def work(conn: Connection) -> Document:
            raise _Undo(bulk(conn, context, account, part, type_, fields))

        try:
            return context.database.in_transaction(work)
        except _Undo as undo:
            return undo.result

    parts = [tried(refs[place : place + TOGETHER]) for place in range(0, len(refs), TOGETHER)]
    items = [item for part in parts for item in part["items"]]
    return {"items": items, **{name: sum(part[name] for part in parts) for name in ("done", "skipped")}}


def _in_order(conn: Connection, account: str, refs: Sequence[str]) -> list[str]:
    """The refs in the order of their orders, so that two such acts take the locks alike."""
    mine = (rmas.c.account_id == account) & rmas.c.ref.in_(refs)
    rows = {row.ref: row.order_row for row in conn.execute(sa.select(rmas.c.ref, rmas.c.order_row).where(mine))}
    return sorted(refs, key=lambda ref: (rows.get(ref, 0), ref))


def _one(
    conn: Connection, context: Context, account: str, ref: str, type_: str, fields: Mapping[str, Any], did: Did
) -> Document:
    item: Document = {"ref": ref, "outcome": "skipped", "why": None, "headline": None}
    try:
        with conn.begin_nested():
            done = act_on(conn, context, account, ref, type_, fields)
            did(conn, ref)
    except (NotFound, Refused, Stale, Wrong) as error:
        return item | {"why": str(error)}
    return item | {"outcome": "done", "headline": done["headline"]}


# ------------------------------------------------------------------ messages


def inbox_message(context: Context, account: str, inbox_id: int) -> Document:
    """One message as it came, its headers without secrets, and what became of it."""
    with context.database.read() as conn:
        about = queries.inbox_result(conn, account, inbox_id)
    raw = messages(context.database, [inbox_id])[inbox_id]
    return about | {
        "method": raw.method,
        "headers": dict(raw.headers),
        "query": raw.query,
        "size": len(raw.body),
        "sha256": raw.body_sha256,
        "body": raw.body.decode("utf-8", "replace"),
        "differences": differences(context.database, account, inbox_id),
    }


def replay_preview(
    context: Context, account: str, ids: Sequence[int] | None, since: datetime | None, until: datetime | None
) -> list[Document]:
    """What reading messages again would change; nothing is kept. Wrong for more than MOST."""
    if since:
        count, _, _ = again.replayable(context, account, since, until or context.now())
        if count > MOST:
            raise Wrong([("/since", f"names {count} messages; a dry run takes {MOST} at most: name a shorter time")])
    return [difference(one) for one in again.replay_difference(context, account, ids, since, until)]


def difference(one: again.Difference) -> Document:
    """What reading a message again would change, as it is shown."""
    about = asdict(one)
    return {"id": f"inb_{about.pop('inbox_id')}", **about}


# ------------------------------------------------------------------ routes


def explain(conn: Connection, account: str, facts: LineFacts, connection: str | None) -> Document:
    """Which supplier a line would go to, why, and which rules come after that one."""
    names = queries.supplier_names(conn, account)
    shop = accounts.shop_named(conn, account, connection).id if connection else ""
    found = list(_matching(conn, account, facts, shop))
    first = next(iter(found), None)
    return {
        "supplier": first.supplier if first else None,
        "supplier_name": names.get(first.supplier) if first else None,
        "route": first.route if first else None,
        "because": first.because if first else "no rule matches: the line stays unrouted until one does",
        "also_matching": [asdict(one) for one in found[1:]],
    }


def _matching(conn: Connection, account: str, facts: LineFacts, shop: str) -> Iterator[Routed]:
    """The rules that match, the strongest first."""
    left = accounts.list_routes(conn, account)
    while choice := routed(facts, shop, left):
        yield choice
        left = [rule for rule in left if rule.id != choice.route]
