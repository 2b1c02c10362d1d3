"""What accounts promise their customers. Versions are added and never changed."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.agreements import ALWAYS
from integrator.core.errors import NotFound
from integrator.core.policy import Policy, in_force
from integrator.core.policy_form import content_document, policy_of
from integrator.db.accounts import lock_account
from integrator.db.engine import as_json, of_json
from integrator.db.models import ASKED, events, policies, rmas, unpoliced


def add_version(
    conn: Connection, account: str, policy: Policy, *, id_: str, now: datetime, valid_from: datetime | None = None
) -> Policy:
    """Keep the policy as the account's next version; nobody adds another meanwhile. NotFound without the account.

    Without `valid_from` the first version has held always, a later one holds from now on. What the policy has looked
    at is to be looked at again.
    """
    lock_account(conn, account)
    mine = policies.c.account_id == account
    last = conn.execute(sa.select(sa.func.max(policies.c.version)).where(mine)).scalar() or 0
    since, text = valid_from or (now if last else ALWAYS), as_json(content_document(policy))
    values: dict[str, Any] = {"valid_from": since, "document": text, "created_at": now}
    conn.execute(sa.insert(policies).values(id=id_, account_id=account, version=last + 1, **values))
    seen = (rmas.c.account_id == account) & rmas.c.policed_at.is_not(None) & _undecided()
    conn.execute(sa.update(rmas).where(seen).values(policed_at=None))
    return _read(last + 1, since, text)


def of_account(conn: Connection, account: str) -> list[Policy]:
    """All versions, the oldest first; `in_force` picks among them."""
    c = policies.c
    rows = conn.execute(sa.select(c.version, c.valid_from, c.document).where(c.account_id == account))
    return sorted((_read(*row) for row in rows), key=lambda one: one.version)


def automatic(conn: Connection, now: datetime) -> list[str]:
    """The accounts whose policy of today acts by itself."""
    owners = conn.execute(sa.select(policies.c.account_id).distinct().order_by(policies.c.account_id)).scalars()
    found = {owner: in_force(of_account(conn, owner), now) for owner in owners.all()}
    return [owner for owner, policy in found.items() if policy and policy.automatic]


@lru_cache(maxsize=256)
def _read(version: int, valid_from: datetime, text: str) -> Policy:
    """Read once only, as the clock asks every second and a version never changes."""
    return policy_of(version, valid_from, of_json(text))


# ------------------------------------------------------------------ the cases it is about


def to_be_looked_at(conn: Connection, account: str, limit: int) -> list[str]:
    """Refs of requests without a decision that the policy has not looked at as they are, the oldest first."""
    return list(conn.execute(unlooked(conn.dialect.name, account, limit)).scalars())


def unlooked(dialect: str, account: str, limit: int) -> sa.Select[Any]:
    """The query of `to_be_looked_at`; it reads an index that holds nothing else."""
    wanted = (rmas.c.account_id == account) & sa.text(unpoliced(dialect))
    return sa.select(rmas.c.ref).where(wanted).order_by(rmas.c.opened_at).limit(limit)


def looked_at(conn: Connection, ref: str) -> None:
    """The policy has looked at a case as it is now."""
    conn.execute(sa.update(rmas).where(rmas.c.ref == ref).values(policed_at=rmas.c.updated_at))


def requests(conn: Connection, account: str) -> list[str]:
    """Refs of all live requests without a decision, the oldest first."""
    mine = (rmas.c.account_id == account) & rmas.c.alias_of.is_(None) & _undecided()
    return list(conn.execute(sa.select(rmas.c.ref).where(mine).order_by(rmas.c.opened_at)).scalars())


def _undecided() -> sa.ColumnElement[bool]:
    return rmas.c.document.contains('"return_state":"requested"', autoescape=True)


def newest_cases(conn: Connection, account: str, limit: int) -> list[Any]:
    """The rows of the last cases that are no tests, the newest first: ref, connection_id, order_row."""
    c = rmas.c
    mine = (c.account_id == account) & c.alias_of.is_(None) & ~c.test
    query = sa.select(c.ref, c.connection_id, c.order_row).where(mine)
    return list(conn.execute(query.order_by(c.opened_at.desc(), c.ref).limit(limit)))


def case_row(conn: Connection, account: str, ref: str) -> Any:
    """The row of the live case that a ref or an alias leads to. NotFound if there is none."""
    seen: set[str] = set()
    while ref not in seen:
        seen.add(ref)
        mine = (rmas.c.account_id == account) & (rmas.c.ref == ref)
        row = conn.execute(sa.select(rmas).where(mine)).first()
        if row is None or row.alias_of == row.ref:
            break
        if row.alias_of is None:
            return row
        ref = row.alias_of
    raise NotFound(f"there is no case {ref}; `integrator rma list` shows them")


def requests_of(conn: Connection, connection: str, customer: str) -> list[Any]:
    """Requests of returns by a customer in one shop, as their events' documents."""
    told = f'"ref":{as_json(customer)}'
    mine = (events.c.connection_id == connection) & sa.text(ASKED)
    query = sa.select(events.c.document).where(mine & events.c.document.contains(told, autoescape=True))
    return [of_json(text) for text in conn.execute(query).scalars()]
