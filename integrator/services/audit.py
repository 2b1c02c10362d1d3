"""Acts of people: the same services as the command line's, with a row of the audit trail in the same transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from sqlalchemy.engine import Connection

from integrator.db import audit
from integrator.db.engine import Database
from integrator.services.context import Context

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who is signed in, and from where. `role`: owner, agent or viewer."""

    user: str
    account: str
    email: str
    role: str
    address: str


@dataclass(frozen=True, slots=True)
class _Noting(Database):
    """Adds `note`'s row to each writing transaction that has done its work."""

    note: Callable[[Connection], None] = lambda conn: None

    def in_transaction(self, work: Callable[[Connection], T]) -> T:
        """The result of `work`, its row beside it."""

        def noted(conn: Connection) -> T:
            result = work(conn)
            self.note(conn)
            return result

        return Database.in_transaction(self, noted)


def noting(context: Context, actor: Actor, act: str, subject: str) -> Context:
    """The installation as `actor` uses it for one act: what a service writes through it carries an audit row."""

    def note(conn: Connection) -> None:
        audit.note(
            conn,
            actor.account,
            at=context.now(),
            user=actor.user,
            who=actor.email,
            act=act,
            subject=subject,
            address=actor.address,
        )

    parts = {part.name: getattr(context.database, part.name) for part in fields(Database)}
    return replace(context, database=_Noting(**parts, note=note))
