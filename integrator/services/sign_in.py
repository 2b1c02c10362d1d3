"""Signing in and out, and the first user of a fresh installation."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError, InvalidValue, Refused
from integrator.db import accounts, audit, sessions
from integrator.db.sessions import User
from integrator.services import ids
from integrator.services.audit import Actor
from integrator.services.connect import account_named
from integrator.services.context import Context

IDLE = timedelta(hours=12)
ABSOLUTE = timedelta(days=7)
SEEN_EVERY = timedelta(minutes=5)
TRIES_OF_EMAIL, TRIES_OF_ADDRESS = 5, 30
SHORTEST_PASSWORD, LONGEST_PASSWORD = 10, 500
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,189}")


class Hashing(Protocol):
    """Hashes and checks passwords."""

    def hashed(self, password: str) -> str: ...
    def fits(self, password: str, kept: str | None) -> bool: ...


class WrongPassword(IntegratorError):
    """E-mail and password do not belong together; never says which of the two is wrong."""


class LockedOut(IntegratorError):
    """Too many tries; none is heard before `until`."""

    def __init__(self, until: datetime) -> None:
        super().__init__("too many tries")
        self.until = until


def sign_in(context: Context, passwords: Hashing, email: str, password: str, address: str) -> str:
    """The token of a new session. Raises WrongPassword and LockedOut, for unknown e-mails as for known ones."""
    email = email.strip().lower()[:254]
    until = context.database.in_transaction(lambda conn: _count_try(conn, context, email, address))
    if until:
        raise LockedOut(until)
    with context.database.read() as conn:
        known: list[User | None] = list(sessions.users_by_email(conn, email))
    found = None
    for user in known or [None]:
        if passwords.fits(password[:LONGEST_PASSWORD], user.password_hash if user else None):
            found = user
            break
    if found is None:
        owner = known[0].account_id if known and known[0] else None
        context.database.in_transaction(lambda conn: _note(conn, context, owner, email, "sign_in.failed", address))
        raise WrongPassword("e-mail and password do not belong together")
    return context.database.in_transaction(lambda conn: _welcome(conn, context, found, address))


def _keys(email: str, address: str) -> tuple[str, str]:
    """Under which tries are counted: the e-mail as a hash, the address (of IPv6 the network of one customer)."""
    with suppress(ValueError):
        if ipaddress.ip_address(address).version == 6:
            address = str(ipaddress.ip_network(f"{address}/64", strict=False))
    return f"email {ids.hashed(email)}", f"address {address[:64]}"


def _count_try(conn: Connection, context: Context, email: str, address: str) -> datetime | None:
    now = context.now()
    sessions.forget_tries(conn, now)
    of_email, of_address = _keys(email, address)
    until = sessions.count_try(conn, of_address, limit=TRIES_OF_ADDRESS, now=now)
    return until or sessions.count_try(conn, of_email, limit=TRIES_OF_EMAIL, now=now)


def _welcome(conn: Connection, context: Context, user: User, address: str) -> str:
    of_email, of_address = _keys(user.email, address)
    sessions.forgive(conn, of_email, whole=True)
    sessions.forgive(conn, of_address, whole=False)
    _note(conn, context, user.account_id, user.email, "sign_in", address, user.id)
    return _begun(conn, context, user.account_id, user.id, address)


def _begun(conn: Connection, context: Context, account: str, user: str, address: str) -> str:
    token, now = ids.new_token() + ids.new_token(), context.now()
    sessions.forget_ended(conn, now, IDLE)
    hashed, times = ids.hashed(token), {"created_at": now, "seen_at": now, "ends_at": now + ABSOLUTE}
    sessions.begin(conn, account, token_hash=hashed, user_id=user, address=address, **times)
    return token


def _note(
    conn: Connection,
    context: Context,
    account: str | None,
    who: str,
    act: str,
    address: str,
    user: str | None = None,
) -> None:
    audit.note(conn, account, at=context.now(), user=user, who=who, act=act, address=address)


def actor_of(context: Context, token: str, address: str) -> Actor | None:
    """Who holds the token of a living session; using it keeps it from becoming idle."""
    now, hashed = context.now(), ids.hashed(token)
    with context.database.read() as conn:
        found = sessions.find(conn, hashed, now=now, idle=IDLE)
    if found is None:
        return None
    if found.seen_at <= now - SEEN_EVERY:
        context.database.in_transaction(lambda conn: sessions.see(conn, hashed, now))
    return Actor(user=found.user_id, account=found.account_id, email=found.email, role=found.role, address=address)


def keep_language(context: Context, token: str, language: str) -> None:
    """Mail to whoever holds the token is written in that language from now on."""
    now, hashed = context.now(), ids.hashed(token)
    with context.database.read() as conn:
        found = sessions.find(conn, hashed, now=now, idle=IDLE)
    if found is not None:
        context.database.in_transaction(lambda conn: sessions.set_language(conn, found.user_id, language))


def sign_out(context: Context, actor: Actor, token: str) -> None:
    """End the session."""

    def work(conn: Connection) -> None:
        sessions.end(conn, ids.hashed(token))
        _note(conn, context, actor.account, actor.email, "sign_out", actor.address, actor.user)

    context.database.in_transaction(work)


def needs_first_user(context: Context) -> bool:
    """Whether nobody can sign in yet."""
    with context.database.read() as conn:
        return not sessions.any_user(conn)


def first_run_token(key: bytes) -> str:
    """What proves, on a fresh installation, that one may read its terminal or its files."""
    return hmac.new(key, b"first run of the dashboard", hashlib.sha256).hexdigest()[:40]


def add_first_user(context: Context, passwords: Hashing, email: str, password: str, address: str) -> str:
    """Make the owner of a fresh installation; returns the token of a session. Refused once there is any user."""
    email = checked_email(email)
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise InvalidValue(f"a password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters")
    account, hashed, id_ = account_named(context, None).id, passwords.hashed(password), ids.new_id("usr")

    def work(conn: Connection) -> str:
        accounts.lock_account(conn, account)
        if sessions.any_user(conn):
            raise Refused("there is a user already; sign in")
        values = {"email": email, "role": "owner", "password_hash": hashed, "created_at": context.now()}
        accounts.add_user(conn, account, id=id_, **values)
        _note(conn, context, account, email, "first_user", address, id_)
        return _begun(conn, context, account, id_, address)

    return context.database.in_transaction(work)


def checked_email(text: str) -> str:
    """An e-mail address as it is kept. Raises InvalidValue."""
    email = text.strip().lower()
    if not (_EMAIL.fullmatch(email) and email.isprintable()):
        raise InvalidValue("that is no e-mail address")
    return email
