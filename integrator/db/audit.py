"""The audit trail: who did what, when and from where. Rows are only ever added."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from integrator.db.models import audit


def note(
    conn: Connection,
    account: str | None,
    *,
    at: datetime,
    user: str | None,
    who: str,
    act: str,
    subject: str = "",
    address: str,
) -> None:
    """Add a row, in the transaction of the act itself."""
    values = {"account_id": account, "at": at, "user_id": user, "who": who, "act": act, "address": address}
    conn.execute(sa.insert(audit).values(subject=subject[:100], **values))
