"""The cases: the list, and one page for each, from the raw bytes to the last attempt."""

from __future__ import annotations

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from integrator.db import accounts, queries, queries_cases, queries_messages
from integrator.db.journal import messages
from integrator.web.dashboard.guard import actor, guarded_pages, site

pages = guarded_pages("cases")


@pages.get("/cases")
def index() -> ResponseReturnValue:
    """The list, filtered and searched."""
    only, search = request.args.get("only", ""), request.args.get("q", "").strip()[:100]
    with site().context.database.read() as conn:
        found = queries_cases.cases(
            conn, actor().account, only=only, search=search or None, after=request.args.get("after")
        )
    return render_template("cases.html", page=found, only=only, search=search)


@pages.get("/cases/<ref>")
def show(ref: str) -> ResponseReturnValue:
    """One case; another name of it leads to its own page."""
    context, account = site().context, actor().account
    with context.database.read() as conn:
        case = queries.show_rma(conn, account, ref, context.now())
        if case["ref"] != ref:
            return redirect(url_for("cases.show", ref=case["ref"]))
        sent = queries_messages.sent_of_case(conn, account, ref, context.now())
        came = queries_messages.received(conn, account, queries_cases.case_messages(conn, account, ref))
        names = {one.id: one.name for one in accounts.list_suppliers(conn, account)}
        shop = accounts.shop_by_id(conn, case["connection"])
    bodies = messages(context.database, [one["id"] for one in came])
    newest = {one["supplier"]: one for one in sent}
    legs = [leg | {"message": newest.get(leg["supplier"])} for leg in case["legs"]]
    by_id = {one["id"]: one for one in sent}
    timeline = [_linked(entry) | {"sent": by_id.get(entry["outbox_id"])} for entry in case["timeline"]]
    about: dict[str, Any] = {"sent": sent, "came": came, "bodies": bodies, "names": names, "legs": legs}
    return render_template("case.html", case=case, shop=shop.name, timeline=timeline, **about)


def _linked(entry: dict[str, Any]) -> dict[str, Any]:
    """With the number of the message that told it."""
    number = (entry["inbox_id"] or "").removeprefix("inb_")
    return entry | {"message": int(number) if number else None}
