"""/api/v1/supplier: a supplier's returns, answers, messages and endpoint. All for the key's holder only."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask_smorest import Blueprint
from werkzeug.exceptions import TooManyRequests

from integrator.db import queries_supplier
from integrator.db.pages import Page
from integrator.services import supplier_side
from integrator.services.answer import answer as give_answer
from integrator.web.api.body import Parser, answer, this_write, written
from integrator.web.api.gate import caller, let_in, site
from integrator.web.api.problems import problem
from schemas import supplier_api, supplier_view

PREFIX = "/api/v1/supplier"
WRITE = {"parameters": ["IdempotencyKey"]}


class Pages(Blueprint):
    """Views whose documents are checked as our APIs check them."""

    ARGUMENTS_PARSER = Parser()


def _pages(name: str, says: str) -> Pages:
    pages = Pages(name, __name__, url_prefix=PREFIX, description=says)
    pages.before_request(let_in)
    return pages


returns = _pages("returns", "The cases that concern you, and your answers.")
instructions = _pages("instructions", "The messages to you, to be fetched instead of received.")
endpoint = _pages("endpoint", "Where messages are posted.")
money = _pages("statement", "What is claimed of you, and what you gave.")
ALL = (returns, instructions, money, endpoint)


def _page(page: Page) -> Response:
    return answer(200, {"items": page.items, "next": page.next})


@returns.route("/returns")
@returns.arguments(supplier_api.ReturnsQuerySchema, location="query")
@returns.response(200, supplier_view.ReturnsPageSchema)
def list_returns(query: dict[str, Any]) -> Response:
    """List your returns, oldest change first."""
    with site().context.database.read() as conn:
        page = queries_supplier.list_returns(
            conn,
            caller().account,
            caller().supplier,
            updated_after=query.get("updated_after"),
            status=query.get("status"),
            after=query.get("cursor"),
        )
    return _page(page)


@returns.route("/returns/<ref>")
@returns.response(200, supplier_view.ReturnSchema)
@returns.alt_response(404, "NOT_FOUND")
def show_return(ref: str) -> Response:
    """Show a return of yours; an earlier ref shows what it became part of."""
    with site().context.database.read() as conn:
        return answer(200, queries_supplier.show_return(conn, caller().account, caller().supplier, ref))


@returns.route("/returns/<ref>/answers", methods=["POST"])
@returns.arguments(supplier_api.AnswerSchema)
@returns.response(201, supplier_view.AnsweredSchema)
@returns.alt_response(404, "NOT_FOUND")
@returns.alt_response(409, "CONFLICT")
@returns.doc(**WRITE)
def answer_return(told: dict[str, Any], ref: str) -> Response:
    """Answer an instruction, or tell what happened to the goods and the money."""
    type_, version, fields = supplier_api.split(told)
    context, who = site().context, caller()
    whose = {"account": who.account, "supplier": who.supplier, "ref": ref, "by": "api"}
    return written(lambda conn: (201, give_answer(conn, context, type_=type_, version=version, fields=fields, **whose)))


@instructions.route("/instructions")
@instructions.arguments(supplier_api.InstructionsQuerySchema, location="query")
@instructions.response(200, supplier_view.InstructionsPageSchema)
def list_instructions(query: dict[str, Any]) -> Response:
    """Fetch the newest version of each message to you, oldest first."""
    return _page(supplier_side.instructions(site().context, caller().account, caller().supplier, query.get("after")))


@instructions.route("/instructions/<instruction>/ack", methods=["POST"])
@instructions.response(200, supplier_view.AcknowledgedSchema)
@instructions.alt_response(404, "NOT_FOUND")
@instructions.alt_response(409, "CONFLICT")
@instructions.doc(**WRITE)
def acknowledge(instruction: str) -> Response:
    """Say that you have a message: it counts as delivered, and is not posted any more."""
    context, who = site().context, caller()
    return written(lambda conn: (200, supplier_side.acknowledge(conn, context, who.account, who.supplier, instruction)))


@money.route("/statement")
@money.arguments(supplier_api.StatementQuerySchema, location="query")
@money.response(200, supplier_view.OwnStatementSchema)
def show_statement(query: dict[str, Any]) -> Response:
    """Show what stands between the shop and you: goods by line, then fee, freight and total of each return."""
    times = (query.get("since"), query.get("until"))
    return answer(200, supplier_side.statement(site().context, caller().account, caller().supplier, *times))


@endpoint.route("/endpoint")
@endpoint.response(200, supplier_view.EndpointSchema)
def show_endpoint() -> Response:
    """Show where messages are posted."""
    with site().context.database.read() as conn:
        return answer(200, supplier_side.endpoint(conn, caller().account, caller().supplier))


@endpoint.route("/endpoint", methods=["PUT"])
@endpoint.arguments(supplier_api.EndpointChangeSchema)
@endpoint.response(200, supplier_view.EndpointSchema)
@endpoint.doc(**WRITE)
def move_endpoint(told: dict[str, Any]) -> Response:
    """Have messages posted elsewhere; what waits goes there at once."""
    context, who = site().context, caller()
    if wrong := site().refusal(told["url"]):
        return problem(422, wrong, errors=[("/url", wrong)])
    change = {"url": told["url"], "address": who.address}
    return written(lambda conn: (200, supplier_side.move_endpoint(conn, context, who.account, who.supplier, **change)))


@endpoint.route("/endpoint/test", methods=["POST"])
@endpoint.response(200, supplier_view.EndpointTestSchema)
@endpoint.alt_response(409, "CONFLICT")
@endpoint.doc(**WRITE)
def try_endpoint() -> Response:
    """Have a signed test message posted; an answer of 2xx switches the endpoint on."""
    if not site().tests.count(caller().supplier):
        raise TooManyRequests(retry_after=site().tests.seconds_left())
    status, document = supplier_side.try_out(site().context, this_write(), caller().supplier)
    site().context.wake("send")
    return answer(status, document)


@endpoint.route("/endpoint/rotate", methods=["POST"])
@endpoint.response(200, supplier_view.NewSecretSchema)
@endpoint.doc(**WRITE)
def rotate() -> Response:
    """Get a new signing secret; the one before signs too for 24 hours."""
    context, who = site().context, caller()
    return written(
        lambda conn: (200, supplier_side.rotate(conn, context, who.account, who.supplier, address=who.address))
    )
