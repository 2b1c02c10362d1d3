"""Breakers: a row for each supplier whose last attempt failed. It is open once `opened_at` is set; no row is closed.

Open, one message at a time is sent to it, and what was never tried waits until `next_probe_at`, if there is one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.core.breaker import LONGEST_HOLD
from integrator.core.codec import time_text
from integrator.db.engine import insert, skip_locked
from integrator.db.models import Time, breakers, outbox, suppliers

_b, _o = breakers.c, outbox.c
Now = datetime | sa.BindParameter[datetime]
"""A time, or in a statement that is built once the parameter `now`, beside which it takes `EARLY`."""
EARLY = sa.bindparam("early", type_=Time())
STATES = ("closed", "open", "half-open")


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaker:
    """How a supplier's endpoint does. `state`: closed, open, or half-open while a probe is in flight."""

    state: str = "closed"
    failures: int = 0
    opened_at: datetime | None = None
    next_probe_at: datetime | None = None
    last_error: str | None = None

    def waits(self) -> str:
        """What a message is told that waits for it."""
        return f"the supplier's endpoint fails ({self.last_error}); one message at a time tries it"

    def holds(self, row: Any, now: datetime) -> bool:
        """Whether a row of the outbox waits for the next probe; says what `held` does."""
        if self.next_probe_at is None or row.tries or row.next_attempt_at is None:
            return False
        wanted = row.state == "open" or row.again
        return bool(wanted and now - LONGEST_HOLD < row.next_attempt_at <= now < self.next_probe_at)

    def document(self) -> dict[str, Any]:
        """As listings show it."""
        times = {"opened_at": self.opened_at, "next_probe_at": self.next_probe_at}
        shown = {name: time_text(value) if value else None for name, value in times.items()}
        return {"state": self.state, "failures": self.failures, **shown, "last_error": self.last_error}


def note_failure(
    conn: Connection, account: str, supplier: str, error: str | None, times: int
) -> tuple[int, datetime | None]:
    """Count failures in a row. Returns how many there are now, and since when the breaker is open."""
    new = insert(conn, breakers).values(account_id=account, supplier_id=supplier, failures=times, last_error=error)
    again = {"failures": _b.failures + times, "last_error": error}
    row = conn.execute(
        new.on_conflict_do_update(index_elements=[_b.supplier_id], set_=again).returning(_b.failures, _b.opened_at)
    ).one()
    return row.failures, row.opened_at


def rest(conn: Connection, supplier: str, *, opened_at: datetime, until: datetime | None) -> None:
    """It is open; what was never tried waits until then, or for nothing but its turn."""
    mine = _b.supplier_id == supplier
    conn.execute(sa.update(breakers).where(mine).values(opened_at=opened_at, next_probe_at=until))


def close(conn: Connection, ids: Collection[str]) -> None:
    """The endpoints of these suppliers work: all that waited for a probe may go, in its order."""
    if ids:
        conn.execute(_CLOSE, {"ids": sorted(ids)})


_CLOSE = sa.delete(breakers).where(_b.supplier_id.in_(sa.bindparam("ids", expanding=True)))


def held(now: Now) -> sa.ColumnElement[bool]:
    """A message that was never tried and waits for the next probe of its supplier."""
    resting = sa.select(_b.supplier_id).where(_b.next_probe_at > now)
    early = now - LONGEST_HOLD if isinstance(now, datetime) else EARLY
    return sa.and_(_o.tries == 0, _o.next_attempt_at > early, _o.supplier_id.in_(resting))


def probed(flying: sa.Select[Any]) -> sa.Select[Any]:
    """Of the suppliers that something is in flight to, those that may have no more than one."""
    return sa.select(_b.supplier_id).where(_b.opened_at.is_not(None), _b.supplier_id.in_(flying))


def tried(conn: Connection, supplier: str) -> int:
    """How many of its messages are on their way through the schedule."""
    mine = (_o.supplier_id == supplier) & (_o.state == "open") & _o.newest & (_o.tries > 0)
    return conn.execute(sa.select(sa.func.count()).where(mine)).scalar() or 0


def probed_here(conn: Connection) -> tuple[Sequence[str], Sequence[str]]:
    """Suppliers to send one message at a time: those this transaction may probe, and those another one is probing."""
    opened = sa.select(_b.supplier_id).where(_b.opened_at.is_not(None))
    known = conn.execute(opened).scalars().all()
    mine = conn.execute(skip_locked(conn, opened)).scalars().all() if known else []
    return mine, sorted(set(known) - set(mine))


def of_account(conn: Connection, account: str, now: datetime) -> dict[str, Breaker]:
    """Supplier -> its breaker, for those whose last attempt failed."""
    return _found(conn, now, _b.account_id == account)


def all_open(conn: Connection, now: datetime) -> dict[str, Breaker]:
    """Supplier -> its breaker, for those of every account that are open."""
    return _found(conn, now, _b.opened_at.is_not(None))


def _found(conn: Connection, now: datetime, which: sa.ColumnElement[bool]) -> dict[str, Breaker]:
    flying = sa.exists().where(_o.supplier_id == _b.supplier_id, _o.lease_until > now)
    rows = conn.execute(sa.select(breakers, flying.label("flying")).where(which))
    return {
        row.supplier_id: Breaker(
            state="closed" if row.opened_at is None else "half-open" if row.flying else "open",
            failures=row.failures,
            opened_at=row.opened_at,
            next_probe_at=row.next_probe_at,
            last_error=row.last_error,
        )
        for row in rows
    }


def counts(conn: Connection, now: datetime) -> dict[str, int]:
    """How many suppliers have their breaker in which state."""
    found = [one.state for one in all_open(conn, now).values()]
    known = conn.execute(sa.select(sa.func.count()).select_from(suppliers)).scalar() or 0
    return {"closed": known - len(found), **{state: found.count(state) for state in STATES[1:]}}
