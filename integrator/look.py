"""Looks at this machine's ports: whether our web process answers there, or somebody else listens."""

from __future__ import annotations

import errno
import http.client
import json
import socket
import urllib.error
import urllib.request
from typing import Any

_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def answers_ok(url: str, *, seconds: float = 2.0) -> bool:
    """Whether a GET of `url` is answered 200; never through a proxy."""
    try:
        with _OPENER.open(url, timeout=seconds) as response:
            return bool(response.status == 200)
    except (OSError, http.client.HTTPException):
        return False


def read_json(url: str, *, seconds: float = 2.0) -> Any:
    """What a GET of `url` is answered, whatever its status; None where that is no JSON."""
    try:
        try:
            response = _OPENER.open(url, timeout=seconds)
        except urllib.error.HTTPError as error:
            response = error
        with response:
            return json.loads(response.read(65536))
    except (OSError, http.client.HTTPException, ValueError):
        return None


def is_taken(host: str, port: int) -> bool:
    """Whether somebody listens on that address already."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        return False
    with socket.socket(found[0][0], socket.SOCK_STREAM) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(found[0][4])
        except OSError as error:
            return error.errno == errno.EADDRINUSE
    return False
