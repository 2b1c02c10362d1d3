"""What is told of a connection itself is acted on there: a revoked one forgets its tokens."""

from __future__ import annotations

from collections.abc import Container

from sqlalchemy.engine import Connection

from integrator.core.types import EventKind, ReturnEvent, SubjectKind
from integrator.db import accounts, results
from integrator.sdk import Adapter
from integrator.services.context import Context


def revoke(conn: Connection, context: Context, connection: str, event: ReturnEvent) -> None:
    """Have the connection forget what its authorisation gave, if the event says that it was revoked."""
    if event.kind is not EventKind.CONNECTION_REVOKED or event.subject.kind is not SubjectKind.CONNECTION:
        return
    shop = accounts.shop_by_id(conn, connection, lock=True)
    if shop.state in ("removed", "revoked"):
        return
    tokens = _tokens(context.adapters.get(shop.slug))
    blobs = {"secrets": shop.secrets, "previous": shop.previous}
    kept = {column: _without(context, shop.id, column, blob, tokens) for column, blob in blobs.items() if blob}
    accounts.change_shop(conn, shop.account_id, shop.id, state="revoked", **kept)
    # A revoked shop is not paused any more, so nobody could resume it.
    results.release(conn, shop.id, "paused", context.now())


def _tokens(adapter: Adapter) -> set[str]:
    """What the shop's authorisation gave. What a connection cannot do without checks signatures, and stays."""
    return {item.name for item in adapter.settings if item.name in adapter.access and not item.required}


def _without(context: Context, shop: str, column: str, blob: bytes, names: Container[str]) -> bytes:
    values = accounts.opened(context.vault, blob, column=column, row=shop)
    kept = {name: value for name, value in values.items() if name not in names}
    return accounts.sealed(context.vault, kept, column=column, row=shop)
