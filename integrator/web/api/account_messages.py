"""/api/v1/account/inbox, outbox and audit: what came, what went out, and who did what."""

from __future__ import annotations

from typing import Any

from flask import Response
from sqlalchemy.engine import Connection
from werkzeug.exceptions import NotFound

from integrator.core.codec import time_text
from integrator.core.links import hidden
from integrator.db import queries, queries_account
from integrator.services import account_side as service
from integrator.services import again
from integrator.services.audit import counted, named
from integrator.services.context import Context
from integrator.web.api.account import Document, account, account_pages, shown, written
from integrator.web.api.body import answer
from integrator.web.api.gate import site
from integrator.web.api.supplier import WRITE
from schemas import account_api, account_view

inbox = account_pages("inbox", "What platforms sent.", writes="agent")
outbox = account_pages("outbox", "What suppliers and platforms are told.", writes="agent")
audit = account_pages("audit", "Who did what, when and from where.")
ALL = (inbox, outbox, audit)
_INBOX = "inb_"


@inbox.route("/inbox")
@inbox.arguments(account_api.InboxQuerySchema, location="query")
@inbox.response(200, account_view.InboxPageSchema)
def list_inbox(query: dict[str, Any]) -> Response:
    """List messages received, the newest on top."""
    with site().context.database.read() as conn:
        state, after = query.get("state"), query.get("cursor")
        return shown(queries_account.list_inbox(conn, account(), state=state, after=after))


@inbox.route("/inbox/<message_id>")
@inbox.response(200, account_view.ReceivedMessageSchema)
@inbox.alt_response(404, "NOT_FOUND")
def show_inbox(message_id: str) -> Response:
    """Show a message: its headers, its body as it came, and what became of it."""
    digits = message_id.removeprefix(_INBOX)
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 18:
        raise NotFound
    return answer(200, service.inbox_message(site().context, account(), int(digits)))


@inbox.route("/inbox/replay", methods=["POST"])
@inbox.arguments(account_api.ReplaySchema)
@inbox.response(200, account_view.ReplayedSchema)
@inbox.alt_response(404, "NOT_FOUND")
@inbox.doc(**WRITE)
def replay(told: dict[str, Any]) -> Response:
    """Have messages read again by their adapter as it is now; or say what that would change."""
    now = site().context.now()
    ids = [int(text.removeprefix(_INBOX)) for text in told["ids"]] if "ids" in told else None
    since = told.get("since")
    until = (told.get("until") or now) if since else None
    if told["dry_run"]:
        return shown(service.replay_preview(site().context, account(), ids, since, until))
    again.adopt_all(site().context)

    def work(conn: Connection, context: Context) -> Document:
        return {"replayed": again.replay_in(conn, context, account(), ids, since, until)}

    which = f"came from {time_text(since)} to {time_text(until)}" if since and until else named(told.get("ids", []))
    return written(work, act="replay", subject=lambda done: counted(which)(done["replayed"]), wakes=("intake",))


@outbox.route("/outbox")
@outbox.arguments(account_api.OutboxQuerySchema, location="query")
@outbox.response(200, account_view.OutboxPageSchema)
def list_outbox(query: dict[str, Any]) -> Response:
    """List messages to suppliers and platforms, the newest on top."""
    now, state, after = site().context.now(), query.get("state"), query.get("cursor")
    with site().context.database.read() as conn:
        return shown(queries_account.list_outbox(conn, account(), now, state=state, after=after))


@outbox.route("/outbox/<message_id>")
@outbox.response(200, account_view.SentMessageSchema)
@outbox.alt_response(404, "NOT_FOUND")
def show_outbox(message_id: str) -> Response:
    """Show a message: what it says, and every attempt to deliver it."""
    with site().context.database.read() as conn:
        return answer(200, hidden(queries.show_outbox(conn, account(), message_id, site().context.now())))


@outbox.route("/outbox/resend", methods=["POST"])
@outbox.arguments(account_api.ResendSchema)
@outbox.response(200, account_view.ResentSchema)
@outbox.alt_response(404, "NOT_FOUND")
@outbox.alt_response(409, "CONFLICT")
@outbox.doc(**WRITE)
def resend(told: dict[str, Any]) -> Response:
    """Send messages again, with the same id and the same bytes."""
    ids, since = list(dict.fromkeys(told.get("ids", []))), told.get("since")

    def work(conn: Connection, context: Context) -> Document:
        count = again.resend_dead(context, account(), since) if since else again.resend(context, account(), ids)
        return {"resent": count}

    which = f"dead, written since {time_text(since)}" if since else named(ids)
    return written(work, act="resend", subject=lambda done: counted(which)(done["resent"]), wakes=("send", "slow"))


@audit.route("/audit")
@audit.arguments(account_api.AuditQuerySchema, location="query")
@audit.response(200, account_view.AuditPageSchema)
def list_audit(query: dict[str, Any]) -> Response:
    """List who did what, the newest on top."""
    with site().context.database.read() as conn:
        return shown(queries_account.list_audit(conn, account(), query.get("cursor")))
