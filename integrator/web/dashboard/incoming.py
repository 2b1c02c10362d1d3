"""What platforms sent: the list, one message with its raw body, and reading it again."""

from __future__ import annotations

from typing import Any

from flask import Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from integrator.core.errors import NotFound
from integrator.db import queries_messages
from integrator.db.journal import differences, messages
from integrator.services import again
from integrator.services.audit import counted, noting
from integrator.web.dashboard.guard import actor, at_least, guarded_pages, site

pages = guarded_pages("incoming")


@pages.get("/incoming")
def index() -> ResponseReturnValue:
    """The list."""
    state = request.args.get("state", "")
    with site().context.database.read() as conn:
        found = queries_messages.incoming(conn, actor().account, state=state, after=request.args.get("after"))
    return render_template("incoming.html", page=found, state=state)


@pages.get("/incoming/<int:number>")
def show(number: int) -> ResponseReturnValue:
    """One message."""
    return render_template("message.html", **_whole(number))


def _whole(number: int) -> dict[str, Any]:
    database, account = site().context.database, actor().account
    if number >= 10**18:
        raise NotFound(f"there is no message inb_{number}")
    with database.read() as conn:
        about = queries_messages.one_received(conn, account, number)
    return {
        "message": about,
        "request": messages(database, [number])[number],
        "differences": differences(database, account, number),
    }


@pages.get("/incoming/<int:number>/body")
def body(number: int) -> ResponseReturnValue:
    """The exact bytes, to be saved; no browser shows them as anything but text."""
    found = _whole(number)["request"].body
    headers = {"Content-Disposition": f"attachment; filename=inb_{number}.txt"}
    return Response(found, content_type="text/plain; charset=utf-8", headers=headers)


@pages.post("/incoming/<int:number>/replay")
@at_least("agent")
def replay(number: int) -> ResponseReturnValue:
    """Show what reading the message again would change; with `sure` do it."""
    context, account = site().context, actor().account
    whole = _whole(number)
    if "sure" not in request.form:
        (found,) = again.replay_difference(context, account, [number], None)
        return render_template("replay.html", difference=found, **whole)
    noted = noting(context, actor(), "replay", counted(f"inb_{number}"))
    count = again.replay(noted, account, [number], None)
    if count:
        flash(_("The message is read again; reload this page in a moment to see what came of it."), "good")
    else:
        flash(_("The message is being read or held just now, so it was left alone."), "warn")
    return redirect(url_for("incoming.show", number=number), 303)
