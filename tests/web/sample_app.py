"""A small WSGI application with the habits of ours: it reads the body whole and checks its length."""

import os
import time

LIMIT = 100_000


def create_app():
    """The factory that the servers load."""
    return answer


def answer(environ, start_response):
    """GET /pid, GET /slow?seconds, or POST a body: its length comes back, 400 if cut short, 413 if too long."""
    if environ["PATH_INFO"] == "/slow":
        time.sleep(float(environ["QUERY_STRING"]))
    length = int(environ.get("CONTENT_LENGTH") or 0)
    chunked = environ.get("HTTP_TRANSFER_ENCODING") == "chunked"
    if length > LIMIT:
        status, body = "413 Content Too Large", b""
    else:
        stream = environ["wsgi.input"]
        body = stream.read(LIMIT + 1) if chunked else stream.read(length)
        status = "200 OK"
        if len(body) > LIMIT:
            status = "413 Content Too Large"
        elif not chunked and len(body) != length:
            status = "400 Bad Request"
    text = f"{os.getpid()} {len(body)}".encode()
    start_response(status, [("Content-Type", "text/plain"), ("Content-Length", str(len(text)))])
    return [text]
