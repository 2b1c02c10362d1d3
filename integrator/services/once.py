"""A write that names an `Idempotency-Key` is done once: for a day the same request gets the same answer again."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.errors import IntegratorError
from integrator.db import once as stored
from integrator.services.context import Context

KEPT = timedelta(hours=24)
Document = dict[str, Any]
Answered = tuple[int, Document]
"""The status and body of an answer."""


class KeyReused(IntegratorError):
    """The key was used for another request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """A request that changes something. `principal`: who asks; `key`: under which name, if any; `digest`: for what."""

    account: str
    principal: str
    key: str | None
    digest: str


def digest(method: str, path: str, body: bytes) -> str:
    """What makes two requests the same one."""
    return hashlib.sha256(b"\n".join((method.encode(), path.encode(), body))).hexdigest()


def once(context: Context, write: Write, work: Callable[[Connection], Answered]) -> Answered:
    """What `work` answers, done in one transaction; or what it answered before. Raises KeyReused.

    Nothing is remembered of a `work` that raises. Of two at once one works, and the other gets its answer.
    """
    if write.key is None:
        return context.database.in_transaction(work)
    key = write.key

    def attempt(conn: Connection) -> Answered:
        before = _before(conn, context, write)
        if before is not None:
            return before
        now = context.now()
        stored.claim(
            conn,
            write.principal,
            key,
            account=write.account,
            digest=write.digest,
            since=now - KEPT,
            now=now,
        )
        status, document = work(conn)
        stored.keep(conn, write.principal, key, status=status, body=_sealed(context, write, document))
        return status, document

    try:
        return context.database.in_transaction(attempt)
    except sa.exc.IntegrityError:
        return context.database.in_transaction(attempt)


def answered(context: Context, write: Write) -> Answered | None:
    """What this request was answered before, if it was. Raises KeyReused."""
    with context.database.read() as conn:
        return _before(conn, context, write)


def _before(conn: Connection, context: Context, write: Write) -> Answered | None:
    given = stored.find(conn, write.principal, write.key, context.now() - KEPT) if write.key is not None else None
    if given is None:
        return None
    if given.digest != write.digest:
        raise KeyReused("this Idempotency-Key was used for another request; take a new one for each write")
    return given.status, _opened(context, write, given.body)


def _place(write: Write) -> dict[str, str]:
    return {"table": "idempotency", "column": "body", "row": f"{write.principal} {write.key}"}


def _sealed(context: Context, write: Write, document: Document) -> str:
    # An answer may hold a secret that is shown once.
    return base64.b64encode(context.vault.seal(orjson.dumps(document), **_place(write))).decode()


def _opened(context: Context, write: Write, body: str) -> Document:
    document: Document = orjson.loads(context.vault.open(base64.b64decode(body), **_place(write)))
    return document
