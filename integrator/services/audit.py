"""Acts of people: the same services as the command line's, with a row of the audit trail in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from integrator.db import audit
from integrator.db.engine import Database
from integrator.services.context import Context

T = TypeVar("T")
COMMAND_LINE = "command line"
NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who is signed in, and from where. `role`: owner, agent or viewer. `user` is None for the command line."""

    user: str | None
    account: str
    email: str
    role: str
    address: str


def at_command_line(account: str) -> Actor:
    """Whoever may run commands on this installation."""
    return Actor(user=None, account=account, email=COMMAND_LINE, role="owner", address="")


@dataclass(frozen=True, slots=True)
class _Noting(Database):
    """Adds `note`'s row to each writing transaction that has done its work."""

    note: Callable[[Connection, Any], None] = lambda conn, result: None

    def in_transaction(self, work: Callable[[Connection], T]) -> T:
        """The result of `work`, its row beside it."""

        def noted(conn: Connection) -> T:
            result = work(conn)
            self.note(conn, result)
            return result

        return Database.in_transaction(self, noted)


def noting(context: Context, actor: Actor, act: str, subject: str | Callable[[Any], str]) -> Context:
    """The installation as `actor` uses it for one act: what a service writes through it carries an audit row.

    A `subject` may depend on the result of what was done in the transaction.
    """

    def note(conn: Connection, result: Any) -> None:
        audit.note(
            conn,
            actor.account,
            at=context.now(),
            user=actor.user,
            who=actor.email,
            act=act,
            subject=subject if isinstance(subject, str) else subject(result),
            address=actor.address,
        )

    return replace(context, database=_Noting(**_parts(context.database), note=note))


def unnoted(database: Database) -> Database:
    """The same database for what must be written first and is nobody's act."""
    return Database(**_parts(database))


def _parts(database: Database) -> dict[str, Any]:
    return {part.name: getattr(database, part.name) for part in fields(Database)}


def counted(which: str) -> Callable[[int], str]:
    """The subject of an act on several messages: how many, and which."""
    return lambda count: f"{count} message{'' if count == 1 else 's'}: {which}"


def named(ids: Sequence[str]) -> str:
    """Ids of messages, the first and the last where they are many."""
    return ", ".join(ids if len(ids) <= NAMED else (ids[0], "...", ids[-1]))
