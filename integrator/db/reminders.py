"""Rows behind reminders: which cases are to be looked at, what was sent of them, and warnings for the account."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.due import in_flight
from integrator.db.engine import insert
from integrator.db.models import alerts, outbox, rmas, users

REMINDER, MAIL = "reminder", "mail"
"""Kinds of the outbox that go once by their key."""
WARNED = ("owner", "agent")
"""Roles whose users are warned."""
_o, _r, _a = outbox.c, rmas.c, alerts.c
# In the words of the index that holds such rows only.
_OPEN_MAIL = sa.text("outbox.kind = 'mail' AND outbox.state = 'open'")


# ------------------------------------------------------------------ when to look


def due(conn: Connection, now: datetime, limit: int) -> list[str]:
    """Refs of cases at which it is time to look, the longest due first."""
    query = sa.select(_r.ref).where(_r.reminds_at <= now).order_by(_r.reminds_at).limit(limit)
    return list(conn.execute(query).scalars())


def look_at(conn: Connection, ref: str, at: datetime | None) -> None:
    """When it is next to be looked at a case."""
    conn.execute(sa.update(rmas).where(_r.ref == ref).values(reminds_at=at))


def look_now(conn: Connection, ids: Collection[str], now: datetime) -> None:
    """Have a look at the cases of these messages, of which something became known that no fact tells."""
    told = sa.select(_o.rma).where(_o.id.in_(ids))
    conn.execute(sa.update(rmas).where(_r.ref.in_(told)).values(reminds_at=now))


def look_now_of(conn: Connection, supplier: str, now: datetime) -> None:
    """Have a look at the cases of which something waits for this supplier's endpoint."""
    open_ = sa.select(_o.rma).where(_o.supplier_id == supplier, _o.state == "open", _o.newest)
    conn.execute(sa.update(rmas).where(_r.ref.in_(open_)).values(reminds_at=now))


# ------------------------------------------------------------------ what was sent


def sent(conn: Connection, ref: str) -> Sequence[Any]:
    """All messages of a case but their bodies, oldest first."""
    names = ("id", "kind", "type", "supplier_id", "key", "version", "state", "newest", "created_at", "delivered_at")
    return conn.execute(sa.select(*(_o[name] for name in names)).where(_o.rma == ref).order_by(_o.seq)).all()


def content(conn: Connection, id_: str) -> str:
    """What a message says."""
    return str(conn.execute(sa.select(_o.content).where(_o.id == id_)).scalar_one())


def write(conn: Connection, row: Mapping[str, Any]) -> bool:
    """Write a reminder or a mail; False if there is one with its key already."""
    fixed = {"digest": "", "newest": True, "state": "open"}
    adding = insert(conn, outbox).on_conflict_do_nothing().returning(_o.seq)
    return conn.execute(adding, [fixed | dict(row)]).first() is not None


def drop(conn: Connection, ids: Collection[str], now: datetime) -> None:
    """What has not left never will; what is just leaving may end first."""
    gone = _o.id.in_(ids) & _o.state.in_(("open", "dead"))
    ends = sa.case((~in_flight(now), "superseded"), else_=_o.state)
    values = {"newest": False, "again": False, "next_attempt_at": None, "state": ends}
    conn.execute(sa.update(outbox).where(gone).values(**values))


def told_at(conn: Connection, ref: str, supplier: str) -> datetime | None:
    """When a supplier was first told of a case, by a message or by mail."""
    mail = (_o.kind == MAIL) & _o.key.startswith(f"{MAIL}:{ref}:{supplier}:", autoescape=True)
    mine = (_o.rma == ref) & ((_o.supplier_id == supplier) | mail)
    return conn.execute(sa.select(sa.func.min(_o.delivered_at)).where(mine)).scalar()


# ------------------------------------------------------------------ warnings


def warn(conn: Connection, account: str, **values: Any) -> None:
    """Note that the account's people are to be warned, once by the key; of a silence that was stated, in its words."""
    adding = insert(conn, alerts).values(account_id=account, **values)
    graver = {"why": adding.excluded.why}
    upsert = adding.on_conflict_do_update(
        index_elements=["account_id", "key"],
        set_=graver,
        where=_a.told_at.is_(None) & (adding.excluded.why == "silent"),
    )
    conn.execute(upsert)


def unwarned(conn: Connection) -> list[str]:
    """Accounts with something their people are to be warned of."""
    return list(conn.execute(sa.select(_a.account_id).where(_a.told_at.is_(None)).distinct()).scalars())


def to_tell(conn: Connection, account: str) -> Sequence[Any]:
    """What the account's people are to be warned of, the oldest first, each with its case."""
    joined = alerts.join(rmas, _a.rma == _r.ref)
    query = sa.select(alerts, _r.document, _r.headline, _r.alias_of).select_from(joined)
    return conn.execute(query.where(_a.account_id == account, _a.told_at.is_(None)).order_by(_a.id)).all()


def waits(conn: Connection, account: str, type_: str) -> bool:
    """Whether a mail of that type has not left yet."""
    mine = (_o.account_id == account) & (_o.type == type_)
    return conn.execute(sa.select(_o.seq).where(_OPEN_MAIL, mine).limit(1)).first() is not None


def state_of(conn: Connection, id_: str) -> str | None:
    """The state of a message."""
    return conn.execute(sa.select(_o.state).where(_o.id == id_)).scalar()


def told(conn: Connection, ids: Collection[int], now: datetime, mail: str | None) -> None:
    """These warnings went by that mail, or need none any more."""
    conn.execute(sa.update(alerts).where(_a.id.in_(ids)).values(told_at=now, mail_id=mail))


def people(conn: Connection, account: str) -> Sequence[Any]:
    """Users who are warned: id, e-mail and language."""
    mine = (users.c.account_id == account) & users.c.role.in_(WARNED)
    return conn.execute(sa.select(users.c.id, users.c.email, users.c.language).where(mine).order_by(users.c.id)).all()
