"""What an account has set up, as it is listed by command and by the account's API. Never a secret."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.agreements import Agreement, agreement_document
from integrator.core.codec import money_document, time_text
from integrator.core.conflicts import Conflict
from integrator.core.policy import Policy
from integrator.core.routing import Route
from integrator.db import accounts, breakers, queries
from integrator.db.accounts import Shop, Supplier
from integrator.db.breakers import Breaker
from integrator.services.codes import Seen
from integrator.services.connect import hook_token
from integrator.services.context import Context
from integrator.services.policies import DryRun
from integrator.services.policing import Outcome
from schemas.policy import dumped

Document = dict[str, Any]


def shop_row(context: Context, shop: Shop, *, hook: bool = True) -> Document:
    """A connection; `hook`: with the address its platform posts to, which is for its owner only."""
    url = f"{context.public_url}/hooks/{shop.slug}/{hook_token(context, shop)}" if hook else None
    return {
        "id": shop.id,
        "slug": shop.slug,
        "name": shop.name,
        "state": shop.state,
        "hook_url": url,
        "access_refused_at": time_text(shop.access_refused_at) if shop.access_refused_at else None,
        "write_back": {"on": not shop.silent, "money": shop.pays},
        "created_at": time_text(shop.created_at),
    }


def shop_shown(context: Context, shop: Shop, *, hook: bool = True) -> Document:
    """The same with its settings; of a secret one only whether it is set."""
    seen, adapter = context.shop(shop), context.adapters.get(shop.slug)
    filled = {item.name: _filled(seen[item.name], item.secret) for item in adapter.settings}
    missing = [item.name for item in adapter.settings if item.required and not seen[item.name]]
    return shop_row(context, shop, hook=hook) | {"settings": filled, "settings_missing": missing}


def _filled(value: str, secret: bool) -> str | None:
    return None if not value else "(set)" if secret else value


def supplier_row(one: Supplier, breaker: Breaker | None) -> Document:
    """A supplier, and whether its endpoint is given a rest."""
    return {
        "id": one.id,
        "name": one.name,
        "url": one.url,
        "email": one.email,
        "language": one.language,
        "state": one.state,
        "off_reason": one.off_reason,
        "created_at": time_text(one.created_at),
        "breaker": (breaker or Breaker()).document(),
    }


def supplier_rows(conn: Connection, context: Context, account: str) -> list[Document]:
    """The account's suppliers, oldest first."""
    resting = breakers.of_account(conn, account, context.now())
    return [supplier_row(one, resting.get(one.id)) for one in accounts.list_suppliers(conn, account)]


def supplier_shown(conn: Connection, context: Context, account: str, name: str) -> Document:
    """The supplier of that name or id. NotFound if there is none."""
    one = accounts.supplier_named(conn, account, name)
    return supplier_row(one, breakers.of_account(conn, account, context.now()).get(one.id))


def route_row(one: Route, names: Mapping[str, str]) -> Document:
    """A rule; `names` are the suppliers'."""
    return {
        "id": one.id,
        "supplier": one.supplier,
        "supplier_name": names.get(one.supplier),
        "connection": one.connection,
        "sku": one.sku,
        "vendor": one.vendor,
        "product": one.product_id,
        "default": one.is_default,
        "priority": one.priority,
    }


def route_rows(conn: Connection, account: str) -> list[Document]:
    """The account's rules, the first to be tried on top."""
    names = queries.supplier_names(conn, account)
    return [route_row(one, names) for one in sorted(accounts.list_routes(conn, account), key=Route.rank)]


def agreement_row(one: Agreement, names: Mapping[str, str]) -> Document:
    """A version of what was agreed; `names` are the suppliers'."""
    return {
        "supplier": one.supplier,
        "supplier_name": names.get(one.supplier),
        "version": one.version,
        "valid_from": time_text(one.valid_from),
        "agreement": agreement_document(one),
    }


def policy_row(one: Policy) -> Document:
    """A version of the account's policy."""
    return {"version": one.version, "valid_from": time_text(one.valid_from), "policy": dumped(one)}


def conflict_rows(found: Iterable[Conflict]) -> list[Document]:
    """Where a policy promises more than was agreed."""
    names = ("rule", "supplier", "field", "sentence")
    return [{name: getattr(one, name) for name in names} for one in found]


def code_row(seen: Seen) -> Document:
    """A platform's reason code, and what it means here."""
    return {
        "platform": seen.platform,
        "code": seen.code,
        "events": seen.events,
        "last_seen": time_text(seen.last_seen) if seen.last_seen else None,
        "category": seen.category.value,
        "detail": seen.detail,
        "by": seen.by,
    }


def dry_row(tried: DryRun) -> Document:
    """What a policy would have changed of past cases, and what that would have cost."""
    return {
        "cases": tried.cases,
        "requests": tried.requests,
        "against": tried.against,
        "more": dict(tried.more),
        "cost": [money_document(money) for money in tried.cost],
        "unknown": tried.unknown,
        "sentence": tried.sentence(),
        "changes": [
            {
                "ref": one.ref,
                "before": one.before,
                "after": one.after,
                "because": one.because,
                "cost": [money_document(money) for money in one.cost],
            }
            for one in tried.changes
        ],
    }


def outcome_row(one: Outcome) -> Document:
    """What a policy says of a case, or did with it."""
    return {
        "ref": one.ref,
        "action": one.action,
        "acts": one.acts,
        "policy": one.policy,
        "because": one.because,
        "lines": [
            {
                "line_id": line_id,
                "verdict": verdict.outcome,
                "saved": money_document(verdict.saved),
                "because": verdict.because,
            }
            for line_id, verdict in one.verdicts.items()
        ],
    }
