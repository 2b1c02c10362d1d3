"""Services that open transactions of their own, called within one that is open already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from integrator.db.engine import Database
from integrator.services.context import Context

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Open(Database):
    """The main database as the open transaction sees it; each writing transaction is a savepoint of it."""

    conn: Any = None

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A part of the transaction that is kept or undone as a whole."""
        with self.conn.begin_nested():
            yield self.conn

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """The transaction itself."""
        yield self.conn

    def in_transaction(self, work: Callable[[Connection], T]) -> T:
        """The result of `work`; what must be run again is run again by whoever opened the transaction."""
        with self.write() as conn:
            return work(conn)


def within(context: Context, conn: Connection) -> Context:
    """The installation inside an open transaction. It wakes nobody: whoever commits does."""
    parts = {part.name: getattr(context.database, part.name) for part in fields(Database)}
    return replace(context, database=_Open(**parts, conn=conn), wake=lambda queue: None)
