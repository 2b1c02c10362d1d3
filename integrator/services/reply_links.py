"""Links by which a supplier answers without an account: each for its own part of one case, until it ends.

A link holds what it is for and a mark of the installation's key, so it needs no row: only one that was taken back has.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.engine import Connection

from integrator.core import links
from integrator.core.errors import IntegratorError, NotFound, Refused
from integrator.db import accounts, audit, queries_supplier
from integrator.db import links as stored
from integrator.db.models import EPOCH
from integrator.db.secrets import Vault
from integrator.services.context import Context

LASTS = timedelta(days=90)
"""How long a link can be used after it was made."""
_PURPOSE, _MARK_BYTES, _LONGEST = "reply link", 16, 300
_MICROSECOND = timedelta(microseconds=1)


class Ended(IntegratorError):
    """The link was right once: its time is over, or it was taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a link is for. `ref` may be an alias by now."""

    account: str
    supplier: str
    ref: str
    made_at: datetime

    @property
    def ends_at(self) -> datetime:
        """From when on it cannot be used."""
        return self.made_at + LASTS


def address(context: Context, ref: str, supplier: str, made_at: datetime) -> str | None:
    """The link for a supplier's part of a case; None where nobody knows how this installation is reached."""
    if not context.public_url:
        return None
    return f"{context.public_url.rstrip('/')}{links.PATH}{token(context.vault, ref, supplier, made_at)}"


def token(vault: Vault, ref: str, supplier: str, made_at: datetime) -> str:
    """The secret part of a link. The same for the same part and time."""
    told = f"{ref}|{supplier}|{(made_at - EPOCH) // _MICROSECOND}".encode()
    return _text(vault.mark(told, purpose=_PURPOSE) + told)


def opened(conn: Connection, context: Context, text: str) -> Reply:
    """What a link is for. NotFound for one that was never given, Ended for one that cannot be used any more."""
    ref, supplier, made_at = _read(context.vault, text)
    known = accounts.suppliers_by_id(conn, {supplier}).get(supplier)
    if known is None:
        raise NotFound("there is no such link")
    found = Reply(account=known.account_id, supplier=supplier, ref=ref, made_at=made_at)
    if found.ends_at <= context.now():
        raise Ended("the link has expired; ask the shop for a new one")
    if stored.taken_back(conn, ref, supplier, made_at):
        raise Ended("the link was taken back; ask the shop for a new one")
    return found


def give(conn: Connection, context: Context, account: str, ref: str, supplier: str) -> str:
    """A new link. NotFound for a case that the supplier was not told of, Refused without a public address."""
    shown = queries_supplier.show_return(conn, account, supplier, ref)
    found = address(context, shown["ref"], supplier, context.now())
    if found is None:
        raise Refused("nobody knows where this installation is reached: set INTEGRATOR_PUBLIC_URL")
    return found


def take_back(conn: Connection, context: Context, account: str, ref: str, supplier: str) -> None:
    """All links made so far for this supplier's part of the case end now; new ones can be given. NotFound as `give`."""
    shown = queries_supplier.show_return(conn, account, supplier, ref)
    for name in (shown["ref"], *shown["aliases"]):
        stored.take_back(conn, account, name, supplier, context.now())


def note_use(conn: Connection, context: Context, reply: Reply, what: str, address: str) -> None:
    """Keep in the audit log what was done by a link, and from where."""
    audit.note(
        conn,
        reply.account,
        at=context.now(),
        user=None,
        who="reply link",
        act=what,
        subject=f"{reply.ref} {reply.supplier}",
        address=address,
    )


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _read(vault: Vault, text: str) -> tuple[str, str, datetime]:
    missing = NotFound("there is no such link")
    if len(text) > _LONGEST or not text.isascii():
        raise missing
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise missing from None
    mark, told = raw[:_MARK_BYTES], raw[_MARK_BYTES:]
    if _text(raw) != text or not vault.is_marked(told, mark, purpose=_PURPOSE):
        raise missing
    ref, supplier, micros = told.decode().split("|")
    return ref, supplier, EPOCH + int(micros) * _MICROSECOND
