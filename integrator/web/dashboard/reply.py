"""/s/<token>: what a supplier is asked about one case, and its answers, for whoever holds the link."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, abort, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l
from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement, in_force
from integrator.core.errors import Refused
from integrator.db import accounts, agreements, queries_cases, queries_supplier
from integrator.services import reply_links
from integrator.services.answer import answer as give_answer
from integrator.services.held_case import Stale, Wrong
from integrator.services.reply_links import Ended, Reply
from integrator.web.dashboard import reply_forms, reply_view
from integrator.web.dashboard.cases import Problem
from integrator.web.dashboard.guard import address, site
from integrator.web.dashboard.sentences import plain
from integrator.web.dashboard.words import TYPES, known

replies = Blueprint("reply", __name__)
"""Needs no session, so that nothing can be done in anybody else's name: the link itself is the permission."""
DONE: Mapping[str, Any] = {
    "seen": _l("Thank you: the shop knows that you have read it."),
    "confirm": _l("Thank you: your confirmation has arrived."),
    "counter": _l("Thank you: the shop decides on your offer."),
    "reject": _l("Your refusal has arrived."),
    "ask": _l("Your question has arrived. The reply will stand here; your deadline waits for it."),
    "received": _l("Thank you: the arrival is noted."),
    "inspection": _l("Thank you: the inspection is noted."),
    "credit": _l("Thank you: the credit is noted."),
    "replacement_shipped": _l("Thank you: the replacement is noted."),
    "cancel_accept": _l("Thank you: the cancellation is settled."),
    "cancel_refuse": _l("Your answer has arrived."),
}

HISTORY: Mapping[str, Any] = {
    "supplier.seen": _l("You have read it"),
    "supplier.confirmed": _l("You accepted"),
    "supplier.rejected": _l("You refused"),
    "supplier.countered": _l("You made an offer"),
    "supplier.asked": _l("You asked a question"),
    "supplier.received": _l("You received goods"),
    "supplier.inspected": _l("You inspected the goods"),
    "supplier.credited": _l("You gave a credit"),
    "supplier.replacement_shipped": _l("You sent a replacement"),
    "supplier.cancel_accepted": _l("You accepted the cancellation"),
    "supplier.cancel_refused": _l("You refused the cancellation"),
    "supplier.improved": _l("You told what you improve"),
    "supplier.case_opened": _l("You reported a problem"),
    "merchant.replied": _l("The shop replied"),
    "merchant.offer_accepted": _l("The shop accepted your offer"),
    "merchant.offer_refused": _l("The shop refused your offer"),
    "merchant.countered": _l("The shop made an offer of its own"),
    "merchant.inspection_accepted": _l("The shop accepted your inspection"),
    "merchant.inspection_contested": _l("The shop contests your inspection"),
    "system.silence": _l("Your deadline passed without a word"),
}


def told(entry: Mapping[str, Any]) -> Any:
    """An entry of the history in the words of the supplier who reads it; of a message, what it was."""
    return HISTORY.get(entry["kind"]) or known(TYPES, entry["kind"]).text


@replies.errorhandler(Ended)
def ended(error: Ended) -> ResponseReturnValue:
    """A page for a link whose time is over."""
    return render_template("reply_ended.html"), 410


@replies.after_request
def hidden(answer: Response) -> Response:
    """No search engine keeps the page, and no other site learns its address."""
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


@replies.get("/s/<token>")
def page(token: str) -> ResponseReturnValue:
    """What the supplier is asked, and the forms to answer it."""
    return _page(token, Problem())


@replies.post("/s/<token>/<name>")
def answer(token: str, name: str) -> ResponseReturnValue:
    """Take an answer, once."""
    if name not in reply_forms.ANSWERS:
        abort(404)
    context = site().context
    try:
        context.database.in_transaction(lambda conn: _take(conn, token, name))
    except Wrong as error:
        sentences = [plain(f"{pointer}: {detail}") for pointer, detail in error.errors]
        return _page(token, Problem(form=name, sentences=sentences, values=request.form), 422)
    except Refused as error:
        return _page(token, Problem(form=name, sentences=[plain(str(error))], values=request.form), 422)
    except Stale:
        return _page(token, Problem(form=name, sentences=[plain("the case has changed")], values=request.form), 409)
    context.wake("send")
    flash(DONE[name], "good")
    return redirect(url_for("reply.page", token=token, _anchor="content"), 303)


def _take(conn: Connection, token: str, name: str) -> None:
    context = site().context
    reply = reply_links.opened(conn, context, token)
    ref = queries_supplier.show_return(conn, reply.account, reply.supplier, reply.ref)["ref"]
    # Pressed twice, or on a page that is no longer true: the second time nothing is done.
    if queries_cases.locked_mark(conn, reply.account, ref) != request.form.get("mark"):
        raise Stale(0)
    version = request.form.get("version", "")
    give_answer(
        conn,
        context,
        account=reply.account,
        supplier=reply.supplier,
        ref=ref,
        type_=name,
        version=int(version) if version.isascii() and version.isdigit() and len(version) < 9 else None,
        fields=reply_forms.ANSWERS[name](request.form),
        by="link",
    )
    reply_links.note_use(conn, context, reply, f"rma.answer.{name}", address())


def _page(token: str, problem: Problem, status: int = 200) -> ResponseReturnValue:
    context = site().context
    with context.database.read() as conn:
        reply = reply_links.opened(conn, context, token)
        shown = queries_supplier.show_return(conn, reply.account, reply.supplier, reply.ref)
        supplier = accounts.supplier_named(conn, reply.account, reply.supplier)
        content = queries_supplier.content_of(conn, reply.account, reply.supplier, shown["instruction"]["id"])
        agreement = _agreement(conn, reply)
        mark = queries_cases.mark(conn, reply.account, shown["ref"])
    g.fallback_language = supplier.language
    about = reply_view.page(shown, content, agreement, context.now())
    body = render_template(
        "reply.html",
        case=shown,
        content=content,
        supplier=supplier,
        token=token,
        mark=mark,
        problem=problem,
        ends_at=reply.ends_at,
        told=told,
        **about,
    )
    return body, status


def _agreement(conn: Connection, reply: Reply) -> Agreement:
    versions = agreements.of_account(conn, reply.account)
    return in_force(versions, reply.supplier, site().context.now())
