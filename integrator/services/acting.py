"""Acts of merchants: checked against the case as it stands, then facts, then folded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from integrator.core.answers import ACTS
from integrator.core.commands import CommandKind
from integrator.core.errors import NotFound, Refused
from integrator.db import accounts
from integrator.services.act_checks import CHECKS, LEG_ACTS
from integrator.services.context import Context
from integrator.services.held_case import Document, HeldCase, Wrong, held, stated, taken
from integrator.services.writeback import Allowed


def act(
    conn: Connection,
    context: Context,
    *,
    account: str,
    ref: str,
    type_: str,
    fields: Mapping[str, Any],
    supplier: str | None = None,
    by: str = "merchant",
) -> Document:
    """Do what a merchant may do with a case, within the caller's transaction. `supplier`: whose leg it is about.

    Raises NotFound, Wrong for a missing or unfitting field, Refused where the case is not in a state for it.
    """
    if type_ not in ACTS:
        raise Wrong([("/type", f"is one of {', '.join(ACTS)}")])
    case = held(conn, account, ref)
    leg = _whose(case, supplier) if type_ in LEG_ACTS else None
    CHECKS[type_](case, leg, fields, context.now())
    if type_ == "refund":
        _need_permission(conn, context, case)
    whose = leg["supplier"] if leg else None
    lines = case.reported() if type_ == "approve" else _named_lines(case, fields)
    id_ = stated(conn, context, case, ACTS[type_], whose, by, fields, lines)
    return taken(conn, context, case, id_, type_, leg["supplier"] if leg else None)


def _whose(case: HeldCase, supplier: str | None) -> Document:
    legs: Sequence[Document] = case.document.get("legs", [])
    found = [leg for leg in legs if supplier in (None, leg["supplier"])]
    if not found:
        raise NotFound(f"{supplier or 'no supplier'} has no part in {case.ref}")
    if len(found) > 1:
        names = ", ".join(leg["supplier"] for leg in found)
        raise Wrong([("/supplier", f"is missing: the case has several suppliers, {names}")])
    return found[0]


def _named_lines(case: HeldCase, fields: Mapping[str, Any]) -> list[tuple[str, int]]:
    have = {line["line_id"]: line["quantity"] for line in case.document["lines"]}
    return [(one["line_id"], one.get("quantity") or have[one["line_id"]]) for one in fields.get("lines") or ()]


def refund_allowed(context: Context, shop: accounts.Shop) -> bool:
    """Whether a shop's platform can be told to refund, and its owner lets it."""
    return shop.pays and CommandKind.REFUND in Allowed(context=context, shop=shop)()


def _need_permission(conn: Connection, context: Context, case: HeldCase) -> None:
    shop = accounts.shop_by_id(conn, case.connection)
    if refund_allowed(context, shop):
        return
    if not shop.pays:
        name = shop.name
        raise Refused(
            f"refunds through {name} are switched off; `integrator connections write-back {name} --money` allows them"
        )
    raise Refused(f"{shop.name} cannot be told to refund: its platform takes no such call, or access is missing")
