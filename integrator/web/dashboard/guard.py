"""Who is asking: the session's cookie, the address, and what a role may do."""

from __future__ import annotations

import functools
import hmac
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, current_app, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from integrator.services.audit import Actor
from integrator.services.context import Context
from integrator.services.sign_in import ABSOLUTE, Hashing, actor_of

SITE = "integrator"
ROLES = ("viewer", "agent", "owner")
_PROXIES = ("forwarded", "via", "x-real-ip", "cf-connecting-ip")
V = TypeVar("V", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Site:
    """What the pages work on. `secure`: the public address is https."""

    context: Context
    passwords: Hashing
    public_url: str
    secure: bool
    first_run: str = field(repr=False)

    @property
    def cookie(self) -> str:
        """The name of the session's cookie; the prefix binds it to this host and to https."""
        return "__Host-integrator" if self.secure else "integrator_session"


def site() -> Site:
    """What the pages work on."""
    return cast(Site, current_app.extensions[SITE])


def actor() -> Actor:
    """Who is signed in; only where `let_in` has been asked."""
    return cast(Actor, g.actor)


def guarded_pages(name: str) -> Blueprint:
    """Pages that only who is signed in may see."""
    pages = Blueprint(name, __name__)
    pages.before_request(let_in)
    return pages


def let_in() -> ResponseReturnValue | None:
    """Before each page: the session's holder passes, everybody else is led to the sign-in."""
    token = request.cookies.get(site().cookie, "")
    g.actor = actor_of(site().context, token, address()) if token else None
    if g.actor is not None:
        return None
    wanted = request.full_path.rstrip("?") if request.method == "GET" else "/"
    return redirect(url_for("doors.sign_in", next=None if wanted == "/" else wanted))


def may(role: str) -> bool:
    """Whether who is signed in has at least this role."""
    found = g.get("actor")
    return found is not None and ROLES.index(found.role) >= ROLES.index(role)


def at_least(role: str) -> Callable[[V], V]:
    """A view that only this role and those above it may call; 403 for others."""

    def guarded(view: V) -> V:
        @functools.wraps(view)
        def asked(*args: Any, **kwargs: Any) -> Any:
            if not may(role):
                abort(403)
            return view(*args, **kwargs)

        return cast(V, asked)

    return guarded


def keep_session(answer: Response, token: str) -> Response:
    """Give the browser its session."""
    answer.set_cookie(
        site().cookie,
        token,
        max_age=int(ABSOLUTE.total_seconds()),
        secure=site().secure,
        httponly=True,
        samesite="Lax",
        path="/",
    )
    return answer


def drop_session(answer: Response) -> Response:
    """Take the session from the browser."""
    answer.delete_cookie(site().cookie, secure=site().secure, httponly=True, samesite="Lax", path="/")
    return answer


def address() -> str:
    """Where the request came from: of a proxy on this machine, the address that it added last."""
    peer = request.remote_addr or ""
    told = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return (told if told and (not peer or _is_loopback(peer)) else peer)[:64]


def may_set_up(token: str) -> bool:
    """Whether the first user may be made from here: on this very machine, or with the token `integrator up` prints.

    Behind a proxy or tunnel every request comes from this machine, so that its name and its marks are looked at too.
    """
    if token and hmac.compare_digest(token.encode(), site().first_run.encode()):
        return True
    names = {name.lower() for name, _ in request.headers}
    proxied = any(name.startswith("x-forwarded") or name in _PROXIES for name in names)
    hosts = (request.remote_addr or "", urlsplit(f"//{request.host}").hostname, urlsplit(site().public_url).hostname)
    return not proxied and all(_is_loopback(host or "") for host in hosts)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
