"""What suppliers are told: the list, one message with every attempt, and sending it again."""

from __future__ import annotations

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from integrator.core.errors import Refused
from integrator.db import queries_messages
from integrator.services import again
from integrator.services.audit import counted, noting
from integrator.web.dashboard.guard import actor, at_least, guarded_pages, site

pages = guarded_pages("outgoing")


@pages.get("/outgoing")
def index() -> ResponseReturnValue:
    """The list."""
    context, state = site().context, request.args.get("state", "")
    with context.database.read() as conn:
        found = queries_messages.outgoing(
            conn, actor().account, context.now(), state=state, after=request.args.get("after")
        )
    return render_template("outgoing.html", page=found, state=state)


@pages.get("/outgoing/<id_>")
def show(id_: str) -> ResponseReturnValue:
    """One message."""
    context = site().context
    with context.database.read() as conn:
        about = queries_messages.one_sent(conn, actor().account, id_, context.now())
    return render_template("instruction.html", message=about)


@pages.post("/outgoing/<id_>/resend")
@at_least("agent")
def resend(id_: str) -> ResponseReturnValue:
    """Send it again, with the same id and bytes."""
    try:
        again.resend(noting(site().context, actor(), "resend", counted(id_)), actor().account, [id_])
        flash(_("The message is sent again, with the same id and the same content."), "good")
    except Refused:
        flash(_("A newer message has taken its place, so it is not sent again: look at the newest one."), "warn")
    return redirect(url_for("outgoing.show", id_=id_), 303)
