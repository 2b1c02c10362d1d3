"""Keys of an account's own programs. Only the hash of a key is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import NotFound, Refused
from integrator.db.models import api_keys

_k = api_keys.c
_COLUMNS = (_k.id, _k.account_id, _k.name, _k.role, _k.created_at, _k.used_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key as it may be shown. `role`: owner, agent or viewer; `used_at` is true to the hour."""

    id: str
    account_id: str
    name: str
    role: str
    created_at: datetime
    used_at: datetime | None


def add(conn: Connection, account: str, **values: Any) -> None:
    """A new key. Refused when the name is taken."""
    taken = (_k.account_id == account) & (_k.name == values["name"])
    if conn.execute(sa.select(_k.id).where(taken)).first():
        raise Refused(f"there is a key called {values['name']} already; choose another name, or remove that one first")
    conn.execute(sa.insert(api_keys).values(account_id=account, **values))


def of_account(conn: Connection, account: str) -> list[ApiKey]:
    """The account's keys, oldest first."""
    rows = conn.execute(sa.select(*_COLUMNS).where(_k.account_id == account).order_by(_k.created_at, _k.id))
    return [ApiKey(**row._mapping) for row in rows]


def remove(conn: Connection, account: str, name: str) -> ApiKey:
    """Take away the key of that name or id, and say which it was. NotFound if there is none."""
    found = next((key for key in of_account(conn, account) if name in (key.id, key.name)), None)
    if found is None:
        raise NotFound(f"no key is called {name}; `integrator api-key list` shows them")
    conn.execute(sa.delete(api_keys).where((_k.account_id == account) & (_k.id == found.id)))
    return found


def holder_of(conn: Connection, key_hash: str) -> ApiKey | None:
    """The key with this hash, of whichever account."""
    row = conn.execute(sa.select(*_COLUMNS).where(_k.key_hash == key_hash)).first()
    return ApiKey(**row._mapping) if row else None


def used(conn: Connection, account: str, id_: str, at: datetime) -> None:
    """Note when a key was used."""
    conn.execute(sa.update(api_keys).where((_k.account_id == account) & (_k.id == id_)).values(used_at=at))
