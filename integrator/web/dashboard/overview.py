"""The first page: what needs attention, four figures, what the last day brought, the newest cases."""

from __future__ import annotations

from flask import render_template
from flask.typing import ResponseReturnValue

from integrator.db import accounts, queries_cases, queries_overview
from integrator.services.shops import shops
from integrator.web.dashboard.guard import actor, guarded_pages, site

NEWEST, URGENT = 8, 6
pages = guarded_pages("overview")


@pages.get("/")
def page() -> ResponseReturnValue:
    """The overview."""
    context, account = site().context, actor().account
    now = context.now()
    with context.database.read() as conn:
        suppliers = accounts.list_suppliers(conn, account)
        waiting = queries_overview.waiting_for_address(conn, account)
        refunded, refunds = queries_overview.refunded_since(conn, account, now - queries_overview.WEEK)
        about = {
            "attention": queries_overview.attention(conn, account),
            "day": queries_overview.last_day(conn, account, now),
            "newest": queries_cases.cases(conn, account, now, limit=NEWEST).items,
            "ruled": bool(accounts.list_routes(conn, account)),
            "watch": queries_overview.watch(conn, account, now),
        }
    connected = shops(context, account)
    return render_template(
        "overview.html",
        shops=connected,
        ill=[shop for shop in connected if not shop.is_well],
        suppliers=suppliers,
        mute=[one for one in suppliers if one.state == "off" or (not one.url and waiting.get(one.id))],
        waiting=waiting,
        urgent=URGENT,
        refunded=refunded,
        refunds=refunds,
        most=queries_overview.MOST,
        tail=queries_overview.TAIL,
        **about,
    )
