"""Keys with which an account's own programs ask its API: made once, kept as a hash, taken away at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import InvalidValue
from integrator.db import api_keys as stored
from integrator.db.api_keys import ApiKey
from integrator.services import ids
from integrator.services.connect import check_name
from integrator.services.context import Context

ROLES = ("viewer", "agent", "owner")
"""Each may do what those before it may."""
PREFIX = "rak"
NOTED_AGAIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A new key, with the secret that is shown once."""

    id: str
    key: str = field(repr=False)


def add(context: Context, account: str, name: str, role: str) -> Made:
    """A new key. InvalidValue for a name or role that cannot be, Refused for a name that is taken."""
    check_name(name)
    if role not in ROLES:
        raise InvalidValue(f"a role is {', '.join(ROLES)}")
    made = Made(id=ids.new_id("key"), key=ids.new_api_key(PREFIX))
    values = {"id": made.id, "name": name, "role": role, "key_hash": ids.hashed(made.key), "created_at": context.now()}
    try:
        context.database.in_transaction(lambda conn: stored.add(conn, account, **values))
    except sa.exc.IntegrityError:
        # Another call took the name meanwhile; now it is found.
        context.database.in_transaction(lambda conn: stored.add(conn, account, **values))
    return made


def remove(context: Context, account: str, name: str) -> ApiKey:
    """Take a key away by its name or id; what asks with it is refused from now on."""
    return context.database.in_transaction(lambda conn: stored.remove(conn, account, name))


def listed(context: Context, account: str) -> list[ApiKey]:
    """The account's keys, oldest first."""
    with context.database.read() as conn:
        return stored.of_account(conn, account)


def note_use(context: Context, key: ApiKey) -> None:
    """Remember that a key was used, once an hour, so that asking does not write each time."""
    now = context.now()
    if key.used_at is None or now - key.used_at >= NOTED_AGAIN:

        def work(conn: Connection) -> None:
            stored.used(conn, key.account_id, key.id, now)

        context.database.in_transaction(work)
