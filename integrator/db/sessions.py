"""Who is signed in: users by e-mail, sessions by the hash of their token, and tries that were counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.engine import insert
from integrator.db.models import lockouts, sessions, users

WINDOW = timedelta(minutes=15)
"""Tries further apart do not add up, and a lock-out lasts as long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody who may sign in. `role`: owner, agent or viewer."""

    id: str
    account_id: str
    email: str
    role: str
    password_hash: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A sign-in that has not ended, with what its user may do now."""

    user_id: str
    account_id: str
    email: str
    role: str
    seen_at: datetime


def any_user(conn: Connection) -> bool:
    """Whether somebody may sign in at all."""
    return conn.execute(sa.select(users.c.id).limit(1)).first() is not None


def users_by_email(conn: Connection, email: str) -> list[User]:
    """The users with that e-mail, one of each account at most, the oldest first."""
    names = ("id", "account_id", "email", "role", "password_hash")
    query = sa.select(*(users.c[name] for name in names)).where(users.c.email == email)
    return [User(**row._mapping) for row in conn.execute(query.order_by(users.c.created_at, users.c.id))]


def begin(conn: Connection, account: str, **values: Any) -> None:
    """A new session."""
    conn.execute(sa.insert(sessions).values(account_id=account, **values))


def find(conn: Connection, token_hash: str, *, now: datetime, idle: timedelta) -> Session | None:
    """The session with that token, unless it is over its time or was idle too long."""
    s = sessions.c
    columns = (s.user_id, s.account_id, users.c.email, users.c.role, s.seen_at)
    joined = sessions.join(users, s.user_id == users.c.id)
    alive = (s.token_hash == token_hash) & (s.ends_at > now) & (s.seen_at > now - idle)
    row = conn.execute(sa.select(*columns).select_from(joined).where(alive)).first()
    return Session(**row._mapping) if row else None


def set_language(conn: Connection, user: str, language: str) -> None:
    """What mail to a user is written in."""
    conn.execute(sa.update(users).where(users.c.id == user).values(language=language))


def see(conn: Connection, token_hash: str, now: datetime) -> None:
    """The session is in use."""
    conn.execute(sa.update(sessions).where(sessions.c.token_hash == token_hash).values(seen_at=now))


def end(conn: Connection, token_hash: str) -> None:
    """The session is over; its token opens nothing any more."""
    conn.execute(sa.delete(sessions).where(sessions.c.token_hash == token_hash))


def forget_ended(conn: Connection, now: datetime, idle: timedelta) -> None:
    """Take away sessions that are over."""
    conn.execute(sa.delete(sessions).where((sessions.c.ends_at <= now) | (sessions.c.seen_at <= now - idle)))


def count_try(conn: Connection, key: str, *, limit: int, now: datetime) -> datetime | None:
    """Count one try under `key`. None if it may go on, else the time until which none may.

    One statement decides, so that a hundred tries at once are not more than `limit` either.
    """
    t = lockouts.c
    apart = (t.last_at <= now - WINDOW) | t.until.is_not(None)
    upsert = insert(conn, lockouts).values(key=key, tries=1, last_at=now)
    counted = conn.execute(
        upsert.on_conflict_do_update(
            index_elements=["key"],
            set_={"tries": sa.case((apart, 1), else_=t.tries + 1), "last_at": now, "until": None},
            where=t.until.is_(None) | (t.until <= now),
        ).returning(t.tries)
    ).scalar()
    mine = t.key == key
    if counted is None:
        return conn.execute(sa.select(t.until).where(mine)).scalar()
    if counted >= limit:
        conn.execute(sa.update(lockouts).where(mine).values(until=now + WINDOW))
    return None


def forgive(conn: Connection, key: str, *, whole: bool) -> None:
    """The try was a good one: it does not count, and with `whole` those before it neither."""
    mine = lockouts.c.key == key
    if whole:
        conn.execute(sa.delete(lockouts).where(mine))
    else:
        conn.execute(sa.update(lockouts).where(mine).values(tries=lockouts.c.tries - 1, until=None))


def forget_tries(conn: Connection, now: datetime) -> None:
    """Take away what does not count any more."""
    conn.execute(sa.delete(lockouts).where(lockouts.c.last_at <= now - 2 * WINDOW))
