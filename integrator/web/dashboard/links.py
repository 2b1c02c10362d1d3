"""The link by which a supplier answers without an account: made, shown once, taken back."""

from __future__ import annotations

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import lazy_gettext as _l

from integrator.core.errors import Refused
from integrator.db import accounts, queries_supplier
from integrator.services import reply_links
from integrator.services.audit import noting
from integrator.web.dashboard.guard import actor, at_least, guarded_pages, site
from integrator.web.dashboard.sentences import plain

pages = guarded_pages("links")


@pages.get("/cases/<ref>/link/<supplier>")
@at_least("agent")
def page(ref: str, supplier: str) -> ResponseReturnValue:
    """What a link is, and the buttons to make one or to take all back."""
    return _page(ref, supplier)


@pages.post("/cases/<ref>/link/<supplier>")
@at_least("agent")
def change(ref: str, supplier: str) -> ResponseReturnValue:
    """Make a link and show it, or take all links back."""
    context, owner = site().context, actor().account
    if request.form.get("end"):
        noted = noting(context, actor(), "link.end", f"{ref} {supplier}")
        noted.database.in_transaction(lambda conn: reply_links.take_back(conn, noted, owner, ref, supplier))
        flash(_l("No link that was given so far opens anything any more."), "good")
        return redirect(url_for("cases.show", ref=ref, _anchor="content"), 303)
    noted = noting(context, actor(), "link.give", f"{ref} {supplier}")
    try:
        link = noted.database.in_transaction(lambda conn: reply_links.give(conn, noted, owner, ref, supplier))
    except Refused as error:
        flash(plain(str(error)), "bad")
        return redirect(url_for("links.page", ref=ref, supplier=supplier), 303)
    return _page(ref, supplier, link)


def _page(ref: str, supplier: str, link: str | None = None) -> ResponseReturnValue:
    context, owner = site().context, actor().account
    with context.database.read() as conn:
        case = queries_supplier.show_return(conn, owner, supplier, ref)
        name = accounts.supplier_named(conn, owner, supplier).name
    ends_at = context.now() + reply_links.LASTS
    return render_template("link.html", case=case, supplier=supplier, name=name, link=link, ends_at=ends_at)
