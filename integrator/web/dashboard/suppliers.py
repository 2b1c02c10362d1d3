"""The suppliers: where they are told, whether their endpoint is on and why not."""

from __future__ import annotations

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from integrator.db import accounts, queries_overview
from integrator.services import connect
from integrator.services.audit import noting
from integrator.web.dashboard.guard import actor, at_least, guarded_pages, site
from integrator.web.dashboard.pieces import piece

pages = guarded_pages("suppliers")


@pages.get("/suppliers")
def index() -> ResponseReturnValue:
    """The list."""
    with site().context.database.read() as conn:
        found = accounts.list_suppliers(conn, actor().account)
        waiting = queries_overview.waiting_for_address(conn, actor().account)
    return render_template("suppliers.html", page=piece(found, request.args.get("after")), waiting=waiting)


@pages.post("/suppliers/<id_>/<act>")
@at_least("owner")
def change(id_: str, act: str) -> ResponseReturnValue:
    """Switch an endpoint on or off."""
    # A supplier is named by its id alone: somebody else's is not there.
    if act not in ("on", "off") or not id_.startswith("sup_"):
        abort(404)
    context = noting(site().context, actor(), f"supplier.{act}", id_)
    connect.switch(context, actor().account, id_, on=act == "on")
    if act == "on":
        flash(_("The supplier is switched on: what waited is sent now."), "good")
    else:
        flash(_("The supplier is switched off: messages to it wait."), "good")
    return redirect(url_for("suppliers.index"), 303)
