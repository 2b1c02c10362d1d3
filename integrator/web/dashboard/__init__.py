"""The dashboard: a Flask application of its own beside the hooks, so that hooks pay nothing for what pages need."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask
from flask_babel import Babel
from flask_bootstrap import Bootstrap5
from flask_wtf.csrf import CSRFProtect

from integrator.services.context import Context
from integrator.services.sign_in import Hashing, first_run_token
from integrator.web.dashboard import (
    acts,
    cases,
    details,
    doors,
    errors,
    formats,
    guard,
    headers,
    incoming,
    links,
    outgoing,
    overview,
    preferences,
    reply,
    routes,
    shops,
    suppliers,
    words,
)

FORM_BYTES = 64 * 1024
_PAGES = (overview, cases, acts, links, incoming, outgoing, shops, suppliers, routes)


def dashboard(context: Context, passwords: Hashing, *, public_url: str, key: bytes) -> Flask:
    """The pages of an installation. `key` seals what a browser keeps, and proves a first run."""
    flask = Flask("integrator.web")
    secure = public_url.startswith("https://")
    flask.config.update(
        SECRET_KEY=hashlib.sha256(b"dashboard " + key).digest(),
        SESSION_COOKIE_NAME="integrator_form",
        SESSION_COOKIE_SECURE=secure,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=FORM_BYTES,
        SEND_FILE_MAX_AGE_DEFAULT=86400,
        WTF_CSRF_TIME_LIMIT=None,
        BOOTSTRAP_SERVE_LOCAL=True,
        BABEL_DEFAULT_TIMEZONE="UTC",
        TEMPLATES_AUTO_RELOAD=False,
    )
    site = guard.Site(context, passwords, public_url, secure, first_run_token(key))
    flask.extensions[guard.SITE] = site
    Babel(flask, locale_selector=preferences.language)
    Bootstrap5(flask)
    # A link is its own permission, and a phone may keep no cookies.
    CSRFProtect(flask).exempt(reply.replies)
    for part in (formats, words, details, preferences, headers, errors):
        part.equip(flask)
    flask.register_blueprint(doors.doors)
    flask.register_blueprint(preferences.choices)
    flask.register_blueprint(reply.replies)
    for pages in _PAGES:
        flask.register_blueprint(pages.pages)
    return flask


def beside(hooks: Flask, pages: Flask) -> Callable[[dict[str, Any], Any], Iterable[bytes]]:
    """The WSGI application of both: the first part of the path decides, before either has done anything."""
    of_hooks = {rule.rule.split("/")[1] for rule in hooks.url_map.iter_rules()}
    of_pages, own = pages.wsgi_app, hooks.wsgi_app

    def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        first = environ.get("PATH_INFO", "").lstrip("/").partition("/")[0]
        chosen = own if first in of_hooks else of_pages
        return chosen(environ, start_response)

    return application
