"""/api/v1/account/rmas: the cases, and what a merchant does with them."""

from __future__ import annotations

from typing import Any

from flask import Response
from sqlalchemy.engine import Connection

from integrator.db import accounts, queries, queries_account
from integrator.db.queries_account import Wanted
from integrator.services import account_side as service
from integrator.services.held_case import Wrong
from integrator.web.api.account import account, account_pages, note, shown, written
from integrator.web.api.body import answer
from integrator.web.api.gate import site
from integrator.web.api.supplier import WRITE
from schemas import account_api, account_view
from schemas.supplier_api import split

pages = account_pages("rmas", "The return cases.", writes="agent")


@pages.route("/rmas")
@pages.arguments(account_api.RmasQuerySchema, location="query")
@pages.response(200, account_view.RmasPageSchema)
def list_rmas(query: dict[str, Any]) -> Response:
    """List the cases, the newest change on top."""
    after = query.pop("cursor", None)
    with site().context.database.read() as conn:
        wanted = _wanted(conn, query)
        return shown(queries_account.list_rmas(conn, account(), site().context.now(), wanted, after))


def _wanted(conn: Connection, told: dict[str, Any]) -> Wanted:
    """The filter with names as ids. NotFound for a shop or supplier that is not there."""
    named = {}
    if told.get("connection"):
        named["connection"] = accounts.shop_named(conn, account(), told["connection"]).id
    if told.get("supplier"):
        named["supplier"] = accounts.supplier_named(conn, account(), told["supplier"]).id
    return Wanted(**{**told, **named})


@pages.route("/rmas/<ref>")
@pages.response(200, account_view.RmaSchema)
@pages.alt_response(404, "NOT_FOUND")
def show_rma(ref: str) -> Response:
    """Show a case whole; an earlier ref shows what it became part of."""
    with site().context.database.read() as conn:
        return answer(200, queries.show_rma(conn, account(), ref, site().context.now()))


@pages.route("/rmas/<ref>/acts", methods=["POST"])
@pages.arguments(account_api.ActSchema)
@pages.response(201, account_view.DoneSchema)
@pages.alt_response(404, "NOT_FOUND")
@pages.alt_response(409, "CONFLICT")
@pages.doc(**WRITE)
def act_on_rma(told: dict[str, Any], ref: str) -> Response:
    """Decide, bargain, reply, review, ask for evidence, solve, write off, refund, note, close or reopen."""
    type_, fields = account_api.act_of(told)
    return written(
        lambda conn, context: service.act_on(conn, context, account(), ref, type_, fields),
        act=f"rma.{type_}",
        subject=lambda done: str(done["rma"]),
        wakes=("send", "slow"),
        status=201,
    )


@pages.route("/rmas/<ref>/answers", methods=["POST"])
@pages.arguments(account_api.OnBehalfAnswerSchema)
@pages.response(201, account_view.DoneSchema)
@pages.alt_response(404, "NOT_FOUND")
@pages.alt_response(409, "CONFLICT")
@pages.doc(**WRITE)
def answer_rma(told: dict[str, Any], ref: str) -> Response:
    """Answer for a supplier, as it would by its own API."""
    type_, version, fields = split(told)
    supplier = fields.pop("supplier")
    return written(
        lambda conn, context: service.answer_for(conn, context, account(), ref, supplier, type_, version, fields),
        act=f"rma.answer.{type_}",
        subject=lambda done: str(done["rma"]),
        wakes=("send", "slow"),
        status=201,
    )


@pages.route("/rmas/<ref>/links", methods=["POST"])
@pages.arguments(account_api.LinkSchema)
@pages.response(201, account_view.LinkMadeSchema)
@pages.alt_response(404, "NOT_FOUND")
@pages.alt_response(409, "CONFLICT")
@pages.doc(**WRITE)
def link(told: dict[str, Any], ref: str) -> Response:
    """Make a link by which a supplier answers without an account, or take all of them back."""
    return written(
        lambda conn, context: service.link(conn, context, account(), ref, told["supplier"], end=told["end"]),
        act="link.end" if told["end"] else "link.give",
        subject=lambda done: f"{done['rma']} {done['supplier']}",
        status=201,
    )


@pages.route("/rmas/bulk", methods=["POST"])
@pages.arguments(account_api.BulkSchema)
@pages.response(200, account_view.BulkDoneSchema)
@pages.alt_response(409, "CONFLICT")
@pages.doc(**WRITE)
def bulk(told: dict[str, Any]) -> Response:
    """Do one act on up to 500 cases, each by itself; or say for each what would be done."""
    refs, type_, fields = _refs(told), told["act"], told["told"]
    if told["preview"]:
        return answer(200, service.bulk_preview(site().context, account(), refs, type_, fields) | {"preview": True})

    def work(conn: Connection, context: Any) -> dict[str, Any]:
        done = service.bulk(
            conn, context, account(), refs, type_, fields, lambda conn, ref: note(conn, f"rma.{type_}", ref)
        )
        return done | {"preview": False}

    return written(work, wakes=("send", "slow"))


def _refs(told: dict[str, Any]) -> list[str]:
    """The cases meant, each once. Wrong where a filter finds too many."""
    if "refs" in told:
        return list(dict.fromkeys(ref.upper() for ref in told["refs"]))
    with site().context.database.read() as conn:
        wanted = _wanted(conn, told["filter"])
        found = queries_account.refs(conn, account(), site().context.now(), wanted, service.MOST)
    if len(found) > service.MOST:
        raise Wrong([("/filter", f"finds more than {service.MOST} cases; narrow it")])
    return found
