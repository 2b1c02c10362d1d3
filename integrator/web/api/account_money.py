"""/api/v1/account/ledger, policy and reasons: what is owed and lost, what is promised, what codes mean. Reads only."""

from __future__ import annotations

from typing import Any

from flask import Response

from integrator.db import accounts
from integrator.services import account_rows as rows
from integrator.services import codes, ledger, policies
from integrator.services.statement import statement
from integrator.web.api.account import account, account_pages, shown
from integrator.web.api.body import answer
from integrator.web.api.gate import site
from schemas import account_api, account_view

ledgers = account_pages("ledger", "What suppliers owe, and what was lost.")
promises = account_pages("policy", "What customers are promised.")
reasons = account_pages("reasons", "The platforms' reason codes.")
ALL = (ledgers, promises, reasons)


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


@promises.route("/policy")
@promises.arguments(account_api.PolicyQuerySchema, location="query")
@promises.response(200, account_view.PolicyVersionSchema)
@promises.alt_response(404, "NOT_FOUND")
def show_policy(query: dict[str, Any]) -> Response:
    """Show the policy that holds for an order placed now, or another version of it."""
    return answer(200, rows.policy_row(policies.shown(site().context, account(), query.get("version"))))


@promises.route("/policy/versions")
@promises.response(200, account_view.PoliciesPageSchema)
def list_policies() -> Response:
    """List all versions of the policy, the oldest first."""
    return shown([rows.policy_row(one) for one in policies.listed(site().context, account())])


@promises.route("/policy/conflicts")
@promises.arguments(account_api.PolicyQuerySchema, location="query")
@promises.response(200, account_view.ConflictsPageSchema)
@promises.alt_response(404, "NOT_FOUND")
def list_conflicts(query: dict[str, Any]) -> Response:
    """List where the policy promises more than suppliers have agreed to."""
    one = policies.shown(site().context, account(), query.get("version"))
    return shown(rows.conflict_rows(policies.differences(site().context, account(), one)))


@reasons.route("/reasons")
@reasons.arguments(account_api.ReasonsQuerySchema, location="query")
@reasons.response(200, account_view.ReasonsPageSchema)
def list_reasons(query: dict[str, Any]) -> Response:
    """List the reason codes that platforms have told: how often, what each means here, and by what."""
    found = codes.seen_codes(site().context, account())
    return shown([rows.code_row(one) for one in found if not query["unmapped"] or one.by in codes.UNSORTED])
