"""The first page: what needs attention, what the last day brought, the newest cases."""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue

from integrator.db import accounts, queries_cases, queries_overview
from integrator.services.shops import shops
from integrator.web.dashboard.guard import actor, guarded_pages, site

NEWEST = 8
pages = guarded_pages("overview")


@pages.get("/")
def page() -> ResponseReturnValue:
    """The overview."""
    context, account = site().context, actor().account
    with context.database.read() as conn:
        suppliers = accounts.list_suppliers(conn, account)
        waiting = queries_overview.waiting_for_address(conn, account)
        about = {
            "attention": queries_overview.attention(conn, account),
            "day": queries_overview.last_day(conn, account, context.now()),
            "newest": queries_cases.cases(conn, account, limit=NEWEST).items,
            "ruled": bool(accounts.list_routes(conn, account)),
        }
    connected = shops(context, account)
    return render_template(
        "overview.html",
        shops=connected,
        ill=[shop for shop in connected if not shop.is_well],
        suppliers=suppliers,
        mute=[one for one in suppliers if one.state == "off" or (not one.url and waiting.get(one.id))],
        waiting=waiting,
        most=queries_overview.MOST,
        tail=queries_overview.TAIL,
        **about,
    )
