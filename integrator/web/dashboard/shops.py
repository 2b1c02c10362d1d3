"""The connected shops: hook address, state, what is missing, and pausing."""

from __future__ import annotations

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from integrator.core.errors import Refused
from integrator.services import connect
from integrator.services.audit import noting
from integrator.services.shops import shops
from integrator.web.dashboard.guard import actor, at_least, guarded_pages, site
from integrator.web.dashboard.pieces import piece

pages = guarded_pages("shops")


@pages.get("/connections")
def index() -> ResponseReturnValue:
    """The list."""
    found = piece(shops(site().context, actor().account), request.args.get("after"))
    return render_template("shops.html", page=found, public_url=site().public_url)


@pages.post("/connections/<id_>/<act>")
@at_least("owner")
def change(id_: str, act: str) -> ResponseReturnValue:
    """Pause a shop, or let it go on."""
    states = {"pause": "paused", "resume": "on"}
    # A shop is named by its id alone: somebody else's, or one that was removed, is not there.
    if act not in states or not id_.startswith("con_"):
        abort(404)
    context = noting(site().context, actor(), f"connection.{act}", id_)
    try:
        shop = connect.set_state(context, actor().account, id_, states[act])
    except Refused:
        flash(_("The platform took access away: enter its settings anew with integrator connect."), "bad")
    else:
        words = {
            "pause": _("%(name)s is paused: its messages are stored and wait."),
            "resume": _("%(name)s goes on: what waited is read now."),
        }
        flash(words[act] % {"name": shop.name}, "good")
    return redirect(url_for("shops.index"), 303)
