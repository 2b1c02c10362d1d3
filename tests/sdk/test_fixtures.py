"""Fixture files: one HTTP message, byte for byte."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from adapters.shopify import Shopify
from integrator.core.errors import IntegratorError
from integrator.sdk import Call, Response
from integrator.testing.fixtures import (
    HttpFile,
    call_of,
    file_of,
    file_of_call,
    file_of_response,
    fixtures_of,
    read_http,
    request_of,
    response_of,
    settings_of,
    write_http,
)

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
TEXT = (
    b"# source: captured\n#received: 2026-01-01T00:00:00+01:00\n\nPOST /hooks?a=1 HTTP/1.1\n"
    b"X-A: 1\nx-a: 2\nEmpty:\n\n{\r\n\n}\n"
)


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_reading(end):
    """Comments, request line, joined headers and the exact body; LF or CRLF before the body."""
    head, _, body = TEXT.partition(b"\n\n{")
    request = request_of(read_http(head.replace(b"\n", end) + end + end + b"{" + body), now=NOW)
    assert request.body == b"{\r\n\n}\n"
    assert (request.method, request.path, request.query) == ("POST", "/hooks", "a=1")
    assert dict(request.headers) == {"x-a": "1, 2", "empty": ""}
    assert request.received_at == datetime(2025, 12, 31, 23, tzinfo=UTC)


def test_without_body_or_arrival():
    """A file may end after its headers; without `# received:` it arrived now."""
    request = request_of(read_http(b"GET /x"), now=NOW)
    assert (request.body, request.received_at, request.method) == (b"", NOW, "GET")


def test_writing_is_the_inverse():
    """What is written reads back the same, whatever bytes the body holds."""
    file = replace(read_http(TEXT), body=bytes(range(256)) + b"\n\n# no comment\n")
    assert read_http(write_http(file)) == file
    request = request_of(file, now=NOW)
    again = request_of(read_http(write_http(file_of(request, file.comments))), now=NOW)
    assert again == request


def test_calls_and_responses():
    """A recorded call names its whole address; a response begins with a status line."""
    call = Call(method="POST", url="https://x.example/a?b=1", headers={"A": "b"}, body=b"{}")
    assert call_of(read_http(write_http(file_of_call(call)))) == call
    response = Response(status=404, headers={"A": "b"}, body=b"gone")
    assert response_of(read_http(write_http(file_of_response(response)))) == response


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "holds no request line"),
        (b"# only a comment\n", "holds no request line"),
        (b"{}\n", "must begin with a request line"),
        (b"HTTP/1.1 200 OK\n\n", "must begin with a request line"),
        (b'POST / HTTP/1.1\n{"a": 1}\n', "is no header line; a blank line must stand before the body"),
        (b"# received: soon\nPOST / HTTP/1.1\n\n", "# received: 'soon' is not a time"),
    ],
)
def test_what_is_no_request(data, said):
    """The sentence says what a file must begin with."""
    with pytest.raises(IntegratorError, match=said.replace("(", r"\(")):
        request_of(read_http(data), now=NOW)


@pytest.mark.parametrize("first", ["POST / HTTP/1.1", "HTTP/1.1 many", "HTTP/1.1"])
def test_what_is_no_response(first):
    """An answer begins with a status line."""
    with pytest.raises(IntegratorError, match="must begin with a status line"):
        response_of(HttpFile(first=first))


def test_discovery():
    """An adapter's fixtures come in the order of their names, with golden files, verdicts and recorded answers."""
    found = {one.name: one for one in fixtures_of(Shopify, now=NOW)}
    assert list(found) == sorted(found)
    assert found["refunds_create__forged"].verdict == "rejected"
    assert found["refunds_create__without_order"].verdict == "parked"
    assert found["orders_paid"].verdict == "ignored"
    assert found["returns_request"].verdict == "events"
    assert len(found["returns_request__2026_04"].calls) == 2
    assert set(settings_of(Shopify)) == {"shop_domain", "api_secret", "access_token", "refund_to"}
