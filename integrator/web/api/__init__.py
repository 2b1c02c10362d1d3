"""The APIs: a Flask application of their own beside hooks and pages, made when it is first asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from flask import Flask

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]
PARTS = frozenset({"api", "openapi.json", "docs"})
"""First parts of the paths that the APIs answer."""


def beside_apis(others: Application, build: Callable[[], Flask]) -> Application:
    """The WSGI application of all: the APIs, built at their first request, and what was there before."""
    made: list[Application] = []
    lock = threading.Lock()

    def apis() -> Application:
        with lock:
            if not made:
                made.append(build().wsgi_app)
        return made[0]

    def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        first = environ.get("PATH_INFO", "").lstrip("/").partition("/")[0]
        chosen = apis() if first in PARTS else others
        return chosen(environ, start_response)

    return application
