"""/api/v1/account/ledger: what is owed and lost, and what suppliers credit."""

from __future__ import annotations

from typing import Any

from flask import Response
from sqlalchemy.engine import Connection

from integrator.db import accounts
from integrator.services import credit_note, ledger
from integrator.services.context import Context
from integrator.services.statement import statement
from integrator.web.api.account import Document, account, account_pages, shown, written
from integrator.web.api.body import answer
from integrator.web.api.gate import site
from integrator.web.api.supplier import WRITE
from schemas import account_api, account_view

ledgers = account_pages("ledger", "What suppliers owe, and what was lost.")
ALL = (ledgers,)


@ledgers.route("/ledger/owed")
@ledgers.arguments(account_api.OwedQuerySchema, location="query")
@ledgers.response(200, account_view.OwedPageSchema)
@ledgers.alt_response(404, "NOT_FOUND")
def owed(query: dict[str, Any]) -> Response:
    """List what each supplier owes, by currency, with its age; the largest first."""
    name = query.get("supplier")
    with site().context.database.read() as conn:
        whose = accounts.supplier_named(conn, account(), name).id if name else None
    return shown(ledger.owed(site().context, account(), whose))


@ledgers.route("/ledger/leakage")
@ledgers.arguments(account_api.LeakageQuerySchema, location="query")
@ledgers.response(200, account_view.LeakagePageSchema)
def leakage(query: dict[str, Any]) -> Response:
    """List what was refunded and not credited, by supplier, sku or reason; the most first."""
    found = ledger.leakage(site().context, account(), query.get("since"), query.get("until"), query["by"])
    return shown(found)


@ledgers.route("/ledger/statement")
@ledgers.arguments(account_api.LedgerStatementQuerySchema, location="query")
@ledgers.response(200, account_view.StatementSchema)
@ledgers.alt_response(404, "NOT_FOUND")
def show_statement(query: dict[str, Any]) -> Response:
    """Show the ledger with a supplier: goods by line, then fee, freight and total of each case, and their sums."""
    times = (query.get("since"), query.get("until"))
    return answer(200, statement(site().context, account(), query["supplier"], *times))


@ledgers.route("/ledger/credits", methods=["POST"])
@ledgers.arguments(account_api.CreditNoteSchema)
@ledgers.response(201, account_view.CreditGivenSchema)
@ledgers.alt_response(404, "NOT_FOUND")
@ledgers.alt_response(409, "CONFLICT")
@ledgers.doc(**WRITE)
def give_credit(told: dict[str, Any]) -> Response:
    """Give a supplier's credit note to the cases it is for; or only say how it would be given."""
    lines = [credit_note.Line(**one) for one in told.pop("lines")] or None

    def work(_conn: Connection, context: Context) -> Document:
        return credit_note.match(context, account(), lines=lines, **told)

    def subject(done: Document) -> str | None:
        return None if done["preview"] else credit_note.subject(done)

    return written(work, act="ledger.credit", subject=subject, wakes=("send",), status=201)
