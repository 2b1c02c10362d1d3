"""The cases: the list, and one page for each, from the raw bytes to the last attempt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.engine import Connection
from werkzeug.datastructures import MultiDict

from integrator.db import accounts, queries, queries_cases, queries_messages, queries_overview
from integrator.db.journal import messages
from integrator.services.acting import refund_allowed
from integrator.web.dashboard import case_view
from integrator.web.dashboard.act_forms import STANDS
from integrator.web.dashboard.guard import actor, guarded_pages, site

pages = guarded_pages("cases")
CLOCKED = ("overdue", "late", "soon", "owed", "refunded")
"""Filters that a clock or a sum decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a form did nothing, and what was entered. `form` is its name, `supplier` whose card it stands on.

    `sure`: nothing is wrong, but these fields pay money, and are shown so that somebody says yes to them.
    """

    form: str = ""
    supplier: str | None = None
    sentences: Sequence[str] = ()
    values: MultiDict[str, str] = field(default_factory=MultiDict)
    sure: dict[str, Any] | None = None

    def of(self, form: str, supplier: str | None = None) -> bool:
        """Whether it is this form's."""
        return (form, supplier) == (self.form, self.supplier)


@pages.get("/cases")
def index() -> ResponseReturnValue:
    """The list, filtered and searched."""
    only, search = request.args.get("only", ""), request.args.get("q", "").strip()[:100]
    context, account = site().context, actor().account
    now = context.now()
    with context.database.read() as conn:
        watch = queries_overview.watch(conn, account, now)
        refs = _clocked(conn, account, watch, only) if only in CLOCKED else None
        found = queries_cases.cases(
            conn, account, now, only=only, refs=refs, search=search or None, after=request.args.get("after")
        )
        counts = queries_cases.counts(conn, account)
    counts |= {"overdue": len(watch.overdue)} | ({only: len(refs)} if refs is not None else {})
    more = counts["all"] >= queries_cases.COUNTED
    about: dict[str, Any] = {"counts": counts, "least": more, "least_overdue": not watch.whole}
    return render_template("cases.html", page=found, only=only, search=search, **about)


def _clocked(conn: Connection, account: str, watch: queries_overview.Watch, only: str) -> list[str]:
    if only == "refunded":
        since = site().context.now() - queries_overview.WEEK
        return queries_overview.refunded_since(conn, account, since)[0]
    found: list[str] = getattr(watch, only)
    return found


@pages.get("/cases/<ref>")
def show(ref: str) -> ResponseReturnValue:
    """One case; another name of it leads to its own page."""
    return case_page(ref, Problem())


def case_page(ref: str, problem: Problem, status: int = 200) -> ResponseReturnValue:
    """The page of a case, with what was wrong with a form."""
    context, account = site().context, actor().account
    now = context.now()
    with context.database.read() as conn:
        case = queries.show_rma(conn, account, ref, now)
        if case["ref"] != ref:
            return redirect(url_for("cases.show", ref=case["ref"]))
        sent = queries_messages.sent_of_case(conn, account, ref, now)
        came = queries_messages.received(conn, account, queries_cases.case_messages(conn, account, ref))
        names = {one.id: one.name for one in accounts.list_suppliers(conn, account)}
        shop = accounts.shop_by_id(conn, case["connection"])
        mark = queries_cases.mark(conn, account, ref)
    clocks, now_at = case_view.clocks(case, now)
    newest = {one["supplier"]: one for one in sent if one["kind"] == "instruction"}
    by_id = {one["id"]: one for one in sent}
    about: dict[str, Any] = {
        "sent": sent,
        "came": came,
        "bodies": messages(context.database, [one["id"] for one in came]),
        "names": names,
        "legs": [leg | {"message": newest.get(leg["supplier"])} for leg in case_view.parts(case, now)],
        "timeline": [_linked(entry) | {"sent": by_id.get(entry["outbox_id"])} for entry in case["timeline"]],
        "titles": case_view.titles(case),
        "clocks": clocks,
        "now_at": now_at,
        "stages": case_view.by_stage(case["duties"]),
        "late": case["overdue"],
        "acts": case_view.case_acts(case),
        "refund": case_view.refund_form(case) if refund_allowed(context, shop) else None,
        "stands": STANDS,
        "gap": case_view.gap(case.get("money") or {}),
        "mark": mark,
        "problem": problem,
    }
    return render_template("case.html", case=case, shop=shop.name, **about), status


def _linked(entry: dict[str, Any]) -> dict[str, Any]:
    """With the number of the message that told it."""
    number = (entry["inbox_id"] or "").removeprefix("inb_")
    return entry | {"message": int(number) if number else None}
