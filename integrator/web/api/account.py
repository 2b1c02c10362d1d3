"""What the account's API shares: who asks, what a role may do, and writes with their row of the audit trail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import orjson
from flask import Response, g, request
from sqlalchemy.engine import Connection
from werkzeug.exceptions import BadRequest, Forbidden

from integrator.db import api_keys, audit
from integrator.db.pages import Page
from integrator.services.api_keys import ROLES, note_use
from integrator.services.context import Context
from integrator.services.held_case import Wrong
from integrator.services.once import Answered, once
from integrator.services.within import within
from integrator.web.api.body import answer, this_write, whole_body
from integrator.web.api.gate import holder, site
from integrator.web.api.supplier import Pages
from integrator.web.dashboard.guard import address
from schemas.faults import faults

PREFIX = "/api/v1/account"
Document = dict[str, Any]
Work = Callable[[Connection, Context], Document]
Subject = str | Callable[[Document], str | None]
_READS = ("GET", "HEAD", "OPTIONS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The key that came with the request."""

    account: str
    key: str
    name: str
    role: str
    address: str

    @property
    def principal(self) -> str:
        """Its writes are its own."""
        return self.key

    def may(self, role: str) -> bool:
        """Whether it has at least this role."""
        return ROLES.index(self.role) >= ROLES.index(role)


def key_holder() -> Holder:
    """Who asks; only in views of `account_pages`."""
    return cast(Holder, g.caller)


def account() -> str:
    """Whose rows are shown and changed: those of the key's account, ever."""
    return key_holder().account


def account_pages(name: str, says: str, *, writes: str = "owner") -> Pages:
    """Views for keys of an account; whoever changes something has at least the role `writes`."""
    pages = Pages(name, __name__, url_prefix=PREFIX, description=says)

    def let_in() -> None:
        key = holder(api_keys.holder_of)
        g.caller = Holder(account=key.account_id, key=key.id, name=key.name, role=key.role, address=address())
        if request.method not in _READS and not key_holder().may(writes):
            raise Forbidden
        note_use(site().context, key)

    pages.before_request(let_in)
    return pages


def shown(page: Page | Sequence[Document]) -> Response:
    """A listing; what is no page is whole."""
    items, following = (page.items, page.next) if isinstance(page, Page) else (page, None)
    return answer(200, {"items": items, "next": following})


def note(conn: Connection, act: str, subject: str) -> None:
    """A row of the audit trail, in the transaction of the act itself."""
    who, now = key_holder(), site().context.now()
    audit.note(conn, who.account, at=now, user=None, who=who.name, act=act, subject=subject, address=who.address)


def told_nothing() -> None:
    """For a write that takes no fields: 400 for a body that is no JSON, Wrong names the fields it has."""
    data = whole_body(request).strip()
    try:
        told = orjson.loads(data) if data else {}
    except ValueError:
        raise BadRequest from None
    if not isinstance(told, dict):
        raise Wrong([("", "is an object without fields, or nothing")])
    if told:
        raise Wrong(list(faults({name: ["Unknown field"] for name in told})))


def written(
    work: Work, *, act: str | None = None, subject: Subject = "", wakes: Sequence[str] = (), status: int = 200
) -> Response:
    """What a write answers, done once for its key, its row beside it; then the queues it has work for are woken.

    A `subject` may depend on what was done; None leaves no row, as where nothing changed.
    """

    def noted(conn: Connection) -> Answered:
        document = work(conn, within(site().context, conn))
        name = subject(document) if callable(subject) else subject
        if act is not None and name is not None:
            note(conn, act, name)
        return status, document

    given, document = once(site().context, this_write(), noted)
    for queue in wakes:
        site().context.wake(queue)
    return answer(given, document)
