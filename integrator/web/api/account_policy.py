"""/api/v1/account/policy and reasons: what customers are promised, and what platforms' codes mean."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response, request
from sqlalchemy.engine import Connection

from integrator.core.reasons import EVERY_PLATFORM
from integrator.core.types import Category, clean_text
from integrator.services import account_rows as rows
from integrator.services import codes, policies
from integrator.services.context import Context
from integrator.services.held_case import Wrong
from integrator.services.policing import apply_policy, preview
from integrator.web.api.account import Document, account, account_pages, note, shown, written
from integrator.web.api.body import answer, whole_body
from integrator.web.api.gate import site
from integrator.web.api.supplier import WRITE
from schemas import account_api, account_view
from schemas.policy import PolicySchema, loaded

promises = account_pages("policy", "What customers are promised.")
reasons = account_pages("reasons", "The platforms' reason codes.")
ALL = (promises, reasons)


@promises.route("/policy")
@promises.arguments(account_api.PolicyQuerySchema, location="query")
@promises.response(200, account_view.PolicyVersionSchema)
@promises.alt_response(404, "NOT_FOUND")
def show_policy(query: dict[str, Any]) -> Response:
    """Show the policy that holds for an order placed now, or another version of it."""
    return answer(200, rows.policy_row(policies.shown(site().context, account(), query.get("version"))))


@promises.route("/policy", methods=["POST"])
@promises.arguments(PolicySchema)
@promises.response(201, account_view.PolicySetSchema)
@promises.doc(**WRITE)
def set_policy(_told: Any) -> Response:
    """Set the policy: a version more, or none if nothing is new. docs/policy.md explains the fields."""
    document = orjson.loads(whole_body(request))

    def work(conn: Connection, context: Context) -> Document:
        before = {one.version for one in policies.listed(context, account())}
        made = policies.set_policy(context, account(), document)
        found = rows.conflict_rows(policies.differences(context, account(), made))
        return rows.policy_row(made) | {"added": made.version not in before, "conflicts": found}

    def subject(done: Document) -> str | None:
        return str(done["version"]) if done["added"] else None

    return written(work, act="policy.set", subject=subject, status=201)


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


@promises.route("/policy/dry-run", methods=["POST"])
@promises.arguments(account_api.DryRunSchema)
@promises.response(200, account_view.DryRunDoneSchema)
def dry_run(told: dict[str, Any]) -> Response:
    """Say what a policy would have decided of past cases, what that costs, and where it promises too much."""
    context, how = site().context, {"last": told["last"], "happened": told["happened"]}
    tried = policies.dry_run(context, account(), told["policy"], **how)
    found = policies.differences(context, account(), loaded(told["policy"]))
    return answer(200, rows.dry_row(tried) | {"conflicts": rows.conflict_rows(found)})


@promises.route("/policy/apply", methods=["POST"])
@promises.arguments(account_api.ApplyPolicySchema)
@promises.response(200, account_view.PolicyAppliedSchema)
@promises.alt_response(404, "NOT_FOUND")
@promises.doc(**WRITE)
def apply(told: dict[str, Any]) -> Response:
    """Decide requests by the policy, each as an act of its own; or only say what it would do."""
    refs = None if told["all_open"] else list(dict.fromkeys(ref.upper() for ref in told["refs"]))
    found = preview(site().context, account(), refs)
    says = [rows.outcome_row(one) for one in found]
    if told["preview"]:
        return answer(200, {"preview": says, "done": []})

    def work(conn: Connection, context: Context) -> Document:
        done = []
        for one in found:
            if one.acts and (outcome := apply_policy(context, account(), one.ref)).acts:
                note(conn, "policy.apply", one.ref)
                done.append(rows.outcome_row(outcome))
        return {"preview": says, "done": done}

    return written(work, wakes=("send", "slow"))


@reasons.route("/reasons")
@reasons.arguments(account_api.ReasonsQuerySchema, location="query")
@reasons.response(200, account_view.ReasonsPageSchema)
def list_reasons(query: dict[str, Any]) -> Response:
    """List the reason codes that platforms have told: how often, what each means here, and by what."""
    found = codes.seen_codes(site().context, account())
    return shown([rows.code_row(one) for one in found if not query["unmapped"] or one.by in codes.UNSORTED])


@reasons.route("/reasons/map", methods=["POST"])
@reasons.arguments(account_api.MapCodeSchema)
@reasons.response(200, account_view.CodeMappedSchema)
@reasons.alt_response(404, "NOT_FOUND")
@reasons.doc(**WRITE)
def map_code(told: dict[str, Any]) -> Response:
    """Say what a platform's code means, for stored events too; without a category the mapping is taken back."""
    if told["category"] is None and told["detail"] is not None:
        raise Wrong([("/category", "is missing, as a detail is below one")])
    if told["platform"] is not None:
        site().context.adapters.get(told["platform"])
    code, where = clean_text(told["code"]), told["platform"] or EVERY_PLATFORM
    category = Category(told["category"]) if told["category"] else None

    def work(conn: Connection, context: Context) -> Document:
        if category is None:
            codes.remove_mapping(conn, account(), code, where)
        else:
            codes.save_mapping(conn, context, account(), code, category, told["detail"], where)
        done = codes.folded(context, account(), code, where)
        return {**told, "code": code, "orders": done.orders, "messages_written": len(done.written)}

    subject = codes.subject(code, where, category, told["detail"])
    return written(work, act=codes.MAP if category else codes.UNMAP, subject=subject, wakes=("send",))
