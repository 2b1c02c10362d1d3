"""The rules that lead lines to suppliers, and which supplier would get a SKU."""

from __future__ import annotations

from flask import render_template, request
from flask.typing import ResponseReturnValue

from integrator.core.lines import LineFacts
from integrator.core.routing import Route, routed
from integrator.db import accounts
from integrator.web.dashboard.guard import actor, guarded_pages, site
from integrator.web.dashboard.pieces import piece

pages = guarded_pages("routes")


@pages.get("/routes")
def index() -> ResponseReturnValue:
    """The rules, the first to be tried on top; with `sku` the supplier it would go to."""
    asked = {name: request.args.get(name, "").strip()[:255] for name in ("sku", "vendor", "connection")}
    with site().context.database.read() as conn:
        rules = accounts.list_routes(conn, actor().account)
        names = {one.id: one.name for one in accounts.list_suppliers(conn, actor().account)}
        shops = accounts.list_shops(conn, actor().account)
    found = None
    if asked["sku"] or asked["vendor"]:
        facts = LineFacts(line_id="-", sku=asked["sku"] or None, vendor=asked["vendor"] or None)
        found = routed(facts, asked["connection"], rules)
    page = piece(sorted(rules, key=Route.rank), request.args.get("after"))
    return render_template("routes.html", page=page, names=names, shops=shops, asked=asked, found=found)
