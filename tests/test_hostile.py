"""Hostile and broken requests against the real web process, under both servers; docs/security.md names these tests."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import itertools
import json
import signal
import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from typing import Any

import pytest
from hostile_site import API_SECRET, LIMIT, SECRET, SHOP, Headers, Site, lines, now, refund, shopify, webhook

pytestmark = pytest.mark.processes

SERVERS = ["granian", "waitress"]
BAD_BODY = (400, None)
"""A body that ends early has this answer, or none."""
MARK = "strictly-between-customer-and-shop"
_numbers = itertools.count(1)


@pytest.fixture(scope="module", params=SERVERS)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A web process that all tests of one server share: what one of them breaks, the others see."""
    found = Site.start(request.param, tmp_path_factory.mktemp(request.param) / "var")
    yield found
    found.stop()


def fresh() -> str:
    """A delivery id that was not used before."""
    return f"msg_{next(_numbers)}"


def event(**changes: Any) -> bytes:
    """A canonical event of its own, as bytes."""
    return json.dumps(refund(next(_numbers), note=MARK, **changes)).encode()


def tell(site: Site, body: bytes) -> tuple[str, str, list[dict[str, Any]]]:
    """Post these signed bytes, which must be taken and kept as they are; then (state, reason, facts)."""
    delivery = fresh()
    assert site.post(site.generic, body, webhook(body, delivery)) == 200
    assert site.body(delivery) == body
    return *site.fate(delivery), site.facts(delivery)


class TestSize:
    """Row 47."""

    @pytest.mark.parametrize("chunks", [0, 65536], ids=["length", "chunked"])
    def test_the_limit_is_exact(self, site: Site, chunks: int) -> None:
        """A body of exactly the limit is stored whole and one byte more is 413, with a length and in chunks."""
        whole, delivery = b" " * LIMIT, fresh()
        assert site.post(site.generic, whole, webhook(whole, delivery), chunks=chunks) == 200
        assert len(site.body(delivery)) == LIMIT
        longer, before = whole + b" ", site.count()
        assert site.post(site.generic, longer, webhook(longer, fresh()), chunks=chunks) == 413
        assert site.count() == before

    def test_a_length_far_above_the_limit_is_refused_unread(self, site: Site) -> None:
        """413 comes from the length alone, while the sender still waits to send."""
        assert site.raw(f"Content-Length: {100 * LIMIT}\r\n") == 413

    @pytest.mark.parametrize("length", ["-1", "+5", "five", "5, 6", "0x5", "9" * 400])
    def test_a_length_that_is_no_number(self, site: Site, length: str) -> None:
        """A Content-Length that cannot be one is the sender's mistake and stores nothing."""
        before = site.count()
        status = site.raw(f"Content-Length: {length}\r\n{lines(webhook(b'hello', fresh()))}", b"hello")
        assert status in (400, 413, None)
        assert site.count() == before

    def test_two_lengths(self, site: Site) -> None:
        """Two lengths that differ are refused."""
        before = site.count()
        head = "Content-Length: 5\r\nContent-Length: 6\r\n" + lines(webhook(b"hello", fresh()))
        assert site.raw(head, b"hello!") in (400, 401)
        assert site.count() == before

    def test_a_body_that_ends_early(self, site: Site) -> None:
        """A body shorter than its length is never stored, though its bytes are signed."""
        body, before = event(), site.count()
        head = f"Content-Length: {len(body) + 10}\r\n" + lines(webhook(body, fresh()))
        assert site.raw(head, body, end=True) in BAD_BODY
        assert site.count() == before

    def test_more_than_the_length_says(self, site: Site) -> None:
        """Bytes after the told length are no part of the message."""
        body, delivery = event(), fresh()
        head = f"Content-Length: {len(body)}\r\n" + lines(webhook(body, delivery))
        assert site.raw(head, body, b"GET / smuggled") == 200
        assert site.body(delivery) == body

    @pytest.mark.parametrize(
        "sent", [b"zz\r\nhello\r\n0\r\n\r\n", b"5\r\nhel", b"-5\r\nhello\r\n0\r\n\r\n", b"2\r\nheXX3\r\nllo"]
    )
    def test_broken_chunks(self, site: Site, sent: bytes) -> None:
        """Chunks that are cut or break their form are never stored; where a server hides it, the signature tells."""
        before = site.count()
        head = "Transfer-Encoding: chunked\r\n" + lines(webhook(b"hello", fresh()))
        assert site.raw(head, sent, end=True) in (401, *BAD_BODY)
        assert site.count() == before

    def test_a_length_beside_chunks(self, site: Site) -> None:
        """Where both are told the chunks count or the request is refused; a second request is never read out of it."""
        body, delivery = event(), fresh()
        head = "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n" + lines(webhook(body, delivery))
        status = site.raw(head, b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))
        assert status in (200, 400)
        assert status == 400 or site.body(delivery) == body

    def test_memory_stays_flat(self, site: Site) -> None:
        """Eighty of the largest bodies, forged ones and too long ones, eight at once, leave no trace in memory."""
        forged, longer = b"x" * LIMIT, b"x" * (LIMIT + 1)
        headers = webhook(b"another body", fresh())

        def post(times: int) -> list[int]:
            return [
                status
                for _ in range(times)
                for status in (
                    site.post(site.generic, forged, headers),
                    site.post(site.generic, longer, headers, chunks=1 << 20),
                )
            ]

        post(1)
        before = site.memory()
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(post, 8 * [5])) == 8 * [5 * [401, 413]]
        assert site.memory() - before < 60 * 1024 * 1024


class TestEncoding:
    """Row 48."""

    @pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "br", "identity, gzip", "nonsense"])
    def test_a_compressed_bomb_is_not_unpacked(self, site: Site, encoding: str) -> None:
        """Any Content-Encoding is 415, though the packed bytes are signed, and nothing is stored."""
        bomb, before = gzip.compress(b"\0" * 20_000_000), site.count()
        headers = webhook(bomb, fresh()) | {"Content-Encoding": encoding}
        assert site.post(site.generic, bomb, headers) == 415
        assert site.count() == before

    def test_packed_bytes_without_a_word_are_bytes(self, site: Site) -> None:
        """A packed body that does not say so is stored as it is, and parked as no JSON."""
        state, reason, _ = tell(site, gzip.compress(b'{"kind": "refund.issued"}'))
        assert (state, "is not UTF-8" in reason) == ("parked", True)


class TestDepth:
    """Row 49."""

    @pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"a":'])
    def test_a_hundred_thousand_levels(self, site: Site, opening: bytes) -> None:
        """Signed, it is stored and parked at the first reading; unsigned, it is 401; the process goes on."""
        body, delivery = opening * 100_000, fresh()
        assert site.post(site.generic, body, webhook(b"[]", fresh())) == 401
        assert site.post(site.generic, body, webhook(body, delivery)) == 200
        assert site.fate(delivery) == ("parked", "body: is nested deeper than 100 levels (generic event)")
        assert site.body(delivery) == body
        assert site.post(site.generic, body, webhook(body, delivery)) == 200
        assert site.alive()

    def test_a_shop_platforms_own_signature(self, site: Site) -> None:
        """The same holds where a platform signs in its own way."""
        body, delivery = b'{"refund_line_items":' + b"[" * 100_000, fresh()
        assert site.post(site.shopify, body, shopify(b"{}", delivery)) == 401
        assert site.post(site.shopify, body, shopify(body, delivery)) == 200
        state, reason = site.fate(delivery)
        assert (state, "nested deeper than 100 levels" in reason) == ("parked", True)


def amount(text: str) -> bytes:
    """An event whose refund's amount is written as `text`."""
    return event().replace(b'"12.50"', text.encode())


class TestNumbers:
    """Row 50; the rules stand in docs/security.md."""

    @pytest.mark.parametrize(
        "text", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e-999", "1e99999999999999999999", "9" * 5000]
    )
    def test_what_is_no_number(self, site: Site, text: str) -> None:
        """No number of JSON, one out of all use and one of 5,000 digits park the message, raw bytes kept."""
        state, reason, facts = tell(site, amount(text))
        assert (state, facts) == ("parked", [])
        assert reason.startswith("body: is not JSON (")

    @pytest.mark.parametrize(
        "text", ['"NaN"', '"Infinity"', '"1e3"', '"12,50"', '"0x10"', '"' + "9" * 5000 + '"', "1e90", "{}"]
    )
    def test_what_is_no_amount(self, site: Site, text: str) -> None:
        """What is no amount of money parks the message and names the field."""
        state, reason, facts = tell(site, amount(text))
        assert (state, facts) == ("parked", [])
        assert reason.startswith("refund.amount.amount: ")

    @pytest.mark.parametrize(
        ("text", "kept"),
        [
            ("12.5", "12.50"),
            ("0.1", "0.10"),
            ("1.005", "1.01"),
            ("9007199254740993", "9007199254740993.00"),
            ("90071992547409.93", "90071992547409.93"),
            ("0.29999999999999999999999", "0.30"),
            ("1.25e1", "12.50"),
        ],
    )
    def test_money_is_exact(self, site: Site, text: str, kept: str) -> None:
        """An amount told as a number arrives to the last digit, never through a float, and is rounded half up."""
        state, _, facts = tell(site, amount(text))
        assert state == "done"
        assert facts[0]["refund"]["amount"] == {"amount": kept, "currency": "USD"}

    def test_a_name_told_twice(self, site: Site) -> None:
        """A name that stands twice in one object parks the message: no reader may choose which one counts."""
        body = event()[:-1] + b', "kind": "return.requested"}'
        state, reason, _ = tell(site, body)
        assert (state, reason) == ("parked", "kind: is told twice in one object (generic event)")

    def test_very_many_names_and_one_twice(self, site: Site) -> None:
        """A doubled name at the end of a full-sized body is found within seconds."""
        names = ",".join(f'"k{number}":0' for number in range(400_000))
        begun = time.monotonic()
        state, reason, _ = tell(site, f'{{{names},"k399999":1}}'.encode())
        assert (state, "is told twice" in reason) == ("parked", True)
        assert time.monotonic() - begun < 10

    def test_large_numbers_beside_the_facts(self, site: Site) -> None:
        """Ids are exact at any size, and a whole number in `extra` that JSON readers would change is kept as text."""
        body = event(order={"id": 10**80}, extra={"large": 10**80, "small": 7})
        state, _, facts = tell(site, body)
        assert state == "done"
        assert (facts[0]["order"]["id"], facts[0]["extra"]) == (str(10**80), {"large": str(10**80), "small": 7})


class TestText:
    """Row 51; what goes on to supplier and database is in test_odd_input.py."""

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "latin-1", "gb18030"])
    def test_another_encoding(self, site: Site, encoding: str) -> None:
        """A body in another encoding is stored byte for byte and parked."""
        state, reason, _ = tell(
            site,
            json.dumps(refund(note="été 退货"[: 3 if encoding == "latin-1" else 6]), ensure_ascii=False).encode(
                encoding
            ),
        )
        assert state == "parked"
        assert reason.startswith("body: is not ")

    @pytest.mark.parametrize("broken", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe9"])
    def test_invalid_utf_8(self, site: Site, broken: bytes) -> None:
        """Bytes that are no UTF-8, overlong and surrogate forms included, park the message and say where."""
        body = event(title="@").replace(b"@", broken)
        state, reason, _ = tell(site, body)
        assert (state, f"is not UTF-8 (byte {body.index(broken)})" in reason) == ("parked", True)

    def test_a_byte_order_mark_is_passed_over(self, site: Site) -> None:
        """A byte order mark is signed and stored with the body, and does no harm."""
        assert tell(site, b"\xef\xbb\xbf" + event())[0] == "done"

    @pytest.mark.parametrize("escaped", [r"\ud800", r"\udfff\ud800", r"\u0000"])
    def test_characters_that_cannot_be_stored(self, site: Site, escaped: str) -> None:
        """Lone surrogates and NUL become U+FFFD in texts, and park the message where an id has them."""
        state, _, facts = tell(site, event(reason={"text": "a@b"}).replace(b"@", escaped.encode()))
        assert state == "done"
        assert set(facts[0]["reason"]["text"]) == {"a", "\ufffd", "b"}
        state, reason, _ = tell(site, event(order={"id": "O@1"}).replace(b"@", escaped.encode()))
        assert (state, reason[:9]) == ("parked", "order.id:")


def right(body: bytes, delivery: str) -> tuple[str, str]:
    """The two halves of a right signature header: its entry and the hex form of the same bytes."""
    entry = webhook(body, delivery)["webhook-signature"]
    return entry, base64.b64decode(entry.removeprefix("v1,")).hex()


BROKEN = {
    "empty": lambda entry, hex_: "",
    "blank": lambda entry, hex_: "   ",
    "short": lambda entry, hex_: entry[:-4],
    "long": lambda entry, hex_: entry + "AAAA",
    "hex": lambda entry, hex_: hex_,
    "hex after v1": lambda entry, hex_: f"v1,{hex_}",
    "no comma": lambda entry, hex_: entry.replace(",", ""),
    "only the version": lambda entry, hex_: "v1",
    "two commas": lambda entry, hex_: f"v1,{entry}",
    "not ASCII": lambda entry, hex_: f"v1,\u00e9{entry[4:]}",
    "not base64": lambda entry, hex_: "v1,!!!!",
    "other version": lambda entry, hex_: "v2" + entry[2:],
    "quoted": lambda entry, hex_: f'"{entry}"',
    "changed case": lambda entry, hex_: entry.swapcase(),
    "url-safe": lambda entry, hex_: "v1," + "-_" * 22,
    "joined twice": lambda entry, hex_: f"{entry}, {entry}",
    "huge": lambda entry, hex_: "v1," + "A" * 6000,
    "many": lambda entry, hex_: " ".join(["v1,AAAA"] * 800),
}


class TestSignature:
    """Row 52."""

    @pytest.mark.parametrize("how", BROKEN)
    def test_a_broken_signature(self, site: Site, how: str) -> None:
        """Each way to break a signature is 401, in our own form and in a platform's, and stores nothing."""
        body, before = event(), site.count()
        ours, theirs = webhook(body, fresh()), shopify(body, fresh())
        entry, hex_ = right(body, ours["webhook-id"])
        length = f"Content-Length: {len(body)}\r\n"
        broken = BROKEN[how](entry, hex_)
        assert site.raw(length + lines(ours | {"webhook-signature": broken}), body) == 401
        name = "x-shopify-hmac-sha256"
        broken = BROKEN[how]("v1," + theirs[name], base64.b64decode(theirs[name]).hex()).removeprefix("v1,")
        if broken != theirs[name]:
            assert site.raw(length + lines(theirs | {name: broken}), body, path=site.shopify) == 401
        assert site.count() == before

    @pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
    def test_a_header_that_is_missing_or_doubled(self, site: Site, name: str) -> None:
        """Without one of the three headers, or with one of them twice, it is 401."""
        body = event()
        headers = webhook(body, fresh())
        length, doubled = f"Content-Length: {len(body)}\r\n", f"{name}: {headers[name]}\r\n"
        assert site.raw(length + doubled + lines(headers), body) == 401
        assert site.raw(length + lines({key: headers[key] for key in headers if key != name}), body) == 401

    def test_a_platforms_headers_missing_or_doubled(self, site: Site) -> None:
        """A platform's signature twice, missing, or for another shop is 401."""
        body = event()
        headers, length = shopify(body, fresh()), f"Content-Length: {len(body)}\r\n"
        signature = {"x-shopify-hmac-sha256": headers.pop("x-shopify-hmac-sha256")}
        assert site.raw(length + lines(headers) + 2 * lines(signature), body, path=site.shopify) == 401
        assert site.raw(length + lines(headers), body, path=site.shopify) == 401
        other = headers | signature | {"x-shopify-shop-domain": f"x{SHOP}"}
        assert site.raw(length + lines(other), body, path=site.shopify) == 401

    def test_wrong_and_missing_look_the_same(self, site: Site) -> None:
        """A wrong signature, a missing one and an old one have one answer, and none says which it was."""
        body = event()
        told: list[Headers] = [{}, webhook(b"other", fresh()), webhook(body, fresh(), now() - 1000)]
        answers = [site.ask("POST", site.generic, body, headers) for headers in told]
        assert {(answer.status, answer.text) for answer in answers} == {(401, answers[0].text)}
        assert answers[0].text.count("\n") == 1

    def test_a_weak_or_foreign_secret(self, site: Site) -> None:
        """The empty key, the secret's written form as key, and another platform's way to sign prove nothing."""
        body, delivery = event(), fresh()
        signed = f"{delivery}.{now()}.".encode() + body
        for key in (b"", SECRET.encode(), API_SECRET.encode()):
            entry = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
            assert site.post(site.generic, body, webhook(body, delivery) | {"webhook-signature": entry}) == 401
        assert site.post(site.generic, body, shopify(body, delivery)) == 401
        assert site.post(site.shopify, body, webhook(body, delivery)) == 401


class TestTime:
    """Row 53; that an id is known for good is in test_odd_input.py."""

    @pytest.mark.parametrize("seconds", [-310, 310, -86400, 10**9])
    def test_outside_the_window(self, site: Site, seconds: int) -> None:
        """Signed more than five minutes ago, or in the future, is 401."""
        body, before = event(), site.count()
        assert site.post(site.generic, body, webhook(body, fresh(), now() + seconds)) == 401
        assert site.count() == before

    @pytest.mark.parametrize("stamp", ["0", "-1", "1e9", "99999999999999999999", "1.5", " ", "\u0661"])
    def test_a_time_that_is_none(self, site: Site, stamp: str) -> None:
        """A time that is no count of whole seconds is 401."""
        body = event()
        head = f"Content-Length: {len(body)}\r\n" + lines(webhook(body, fresh()))
        sent = head.replace(f"timestamp: {now()}", f"timestamp: {stamp.encode().decode('latin-1')}")
        assert site.raw(sent, body) == 401

    def test_a_known_id_signed_again(self, site: Site) -> None:
        """A delivery that comes again, signed anew, is 200 and adds nothing; its old signature is 401 by then."""
        body, delivery = event(), fresh()
        assert site.post(site.generic, body, webhook(body, delivery, now() - 200)) == 200
        before = site.count()
        assert site.post(site.generic, body, webhook(body, delivery)) == 200
        assert site.post(site.generic, body, webhook(body, delivery, now() - 400)) == 401
        assert (site.count(), site.fate(delivery)[0], len(site.facts(delivery))) == (before, "done", 1)

    def test_the_same_facts_under_a_new_id(self, site: Site) -> None:
        """A delivery replayed under an id of its own is stored, and its facts are known already."""
        body, first, second = event(), fresh(), fresh()
        for delivery in (first, second):
            assert site.post(site.generic, body, webhook(body, delivery)) == 200
        assert [site.fate(delivery)[0] for delivery in (first, second)] == ["done", "done"]
        assert [len(site.facts(delivery)) for delivery in (first, second)] == [1, 0]


class TestAddress:
    """What is not a hook's address, or not a POST."""

    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "BREW"])
    def test_other_methods(self, site: Site, method: str) -> None:
        """Every method but POST is 405 and is told what is allowed."""
        answer = site.ask(method, site.generic)
        assert (answer.status, answer.headers["Allow"]) == (405, "POST")

    @pytest.mark.parametrize(
        "token",
        [
            "x",
            "A" * 22,
            "%00",
            "%ff%fe",
            "%E4%B8%AD",
            "%C0%AF",
            "%ed%a0%80",
            "..",
            "%2e%2e%2f",
            "a%0d%0ab",
            "%",
            "%zz",
            "'--",
            "A" * 5000,
        ],
        ids=lambda token: token[:12],
    )
    def test_an_unknown_token(self, site: Site, token: str) -> None:
        """An address that nobody was given is 404, whatever its bytes."""
        assert site.post(f"/hooks/generic/{token}", b"{}", {}) == 404

    def test_an_address_that_is_almost_right(self, site: Site) -> None:
        """A known token with a byte more, in another case, under another platform or path, is 404 and no redirect."""
        _, _, slug, token = site.generic.split("/")
        changed = [f"{token}%00", f"{token}%20", f"{token}/", f"{token}/x", token.swapcase(), token[:-1]]
        paths = [f"/hooks/{slug}/{one}" for one in changed]
        paths += [f"/hooks/{other}/{token}" for other in ("shopify", "Generic", "none", "..")]
        paths += [f"/hooks//{slug}/{token}", f"/hooks/{slug}//{token}", f"/HOOKS/{slug}/{token}", f"/hooks/{token}"]
        for path in paths:
            body = event()
            answer = site.ask("POST", path, body, webhook(body, fresh()))
            assert (path, answer.status, answer.headers["Location"]) == (path, 404, None)

    def test_a_stranger_learns_before_his_body_is_read(self, site: Site) -> None:
        """At an unknown address Granian's answer does not wait for the body, which waitress takes in first."""
        sent = [b"x" * 1_000_000] if site.server == "waitress" else []
        assert site.raw("Content-Length: 1000000\r\n", *sent, path="/hooks/generic/none") == 404

    def test_an_address_without_end(self, site: Site) -> None:
        """An address of 200 kB is the sender's mistake."""
        status = site.raw("Content-Length: 2\r\n", b"{}", path="/hooks/generic/" + "A" * 200_000)
        assert status in (400, 404, 414, 431, None)

    def test_floods_of_headers(self, site: Site) -> None:
        """A head far above 64 KiB is 431, in many headers or in one; one of half that is judged."""
        many = "".join(f"x-{number}: {'v' * 300}\r\n" for number in range(1000))
        assert site.raw(f"Content-Length: 2\r\n{many}", b"{}") in (431, None)
        assert site.raw(f"Content-Length: 2\r\nx-long: {'v' * 200_000}\r\n", b"{}") in (431, None)
        assert site.raw(f"Content-Length: 2\r\nx-long: {'v' * 32_000}\r\n", b"{}") == 401
        assert site.alive()

    def test_no_answer_sets_a_cookie_or_opens_the_address_to_pages(self, site: Site) -> None:
        """No answer of a hook redirects, sets a cookie or lets a web page of another site call it."""
        body = event()
        for headers in ({}, webhook(body, fresh())):
            answer = site.ask("POST", site.generic, body, headers | {"Origin": "https://evil.example"})
            names = {name.lower() for name in answer.headers}
            assert not names & {"set-cookie", "location", "access-control-allow-origin"}

    @pytest.mark.parametrize(
        "sent",
        [
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
            b"GET\r\n\r\n",
            b"\x00" * 100,
            b"POST / HTTP/9.9\r\n\r\n",
            b"\r\n" * 50,
        ],
        ids=["TLS", "half a line", "zeros", "version", "blank lines"],
    )
    def test_what_is_no_http(self, site: Site, sent: bytes) -> None:
        """Bytes that are no HTTP end that connection alone."""
        with closing(socket.create_connection(("127.0.0.1", site.port), timeout=5)) as sock:
            sock.sendall(sent)
            sock.shutdown(socket.SHUT_WR)
            answer = sock.recv(1000)
        assert not answer.startswith((b"HTTP/1.1 2", b"HTTP/1.1 5"))
        assert site.alive()


def seconds_for(site: Site, count: int) -> float:
    """How long so many honest deliveries take."""
    begun = time.monotonic()
    for _ in range(count):
        body = event()
        assert site.post(site.generic, body, webhook(body, fresh())) == 200
    return time.monotonic() - begun


class TestSlowSenders:
    """Those who send little, or nothing, for as long as they like."""

    def test_idle_connections_starve_nobody(self, site: Site) -> None:
        """Two hundred connections that asked once and stay open do not hold up others."""
        with ExitStack() as stack:
            for _ in range(200):
                sock = stack.enter_context(closing(socket.create_connection(("127.0.0.1", site.port), timeout=10)))
                sock.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                assert sock.recv(1000).startswith(b"HTTP/1.1 200")
            assert seconds_for(site, 20) < 5

    def test_stalled_headers_starve_nobody(self, site: Site) -> None:
        """A hundred requests whose headers never end hold no thread."""
        with ExitStack() as stack:
            for _ in range(100):
                sock = stack.enter_context(closing(socket.create_connection(("127.0.0.1", site.port), timeout=10)))
                sock.sendall(b"POST /hooks/generic/x HTTP/1.1\r\nHost: x\r\nx-a: b\r\n")
            assert seconds_for(site, 20) < 5

    def test_stalled_bodies_of_strangers_starve_nobody(self, site: Site) -> None:
        """Fifty bodies that never end, at an address nobody was given, hold no thread under either server."""
        with ExitStack() as stack:
            for _ in range(50):
                stack.enter_context(closing(site.open("Content-Length: 1000\r\n", b"half", path="/hooks/generic/none")))
            assert seconds_for(site, 20) < 5

    def test_stalled_bodies_at_a_known_address(self, site: Site) -> None:
        """Fifty of them leave waitress unharmed; Granian answers again as soon as they are gone. None is stored."""
        before = site.count()
        with ExitStack() as stack:
            for _ in range(50):
                stack.enter_context(closing(site.open("Content-Length: 1000\r\n", b"half")))
            if site.server == "waitress":
                assert seconds_for(site, 20) < 5
                before += 20
        assert seconds_for(site, 5) < 5
        assert site.count() == before + 5


def test_nothing_above_was_our_fault(site: Site) -> None:
    """After all these requests no line of the log speaks of a fault of ours, of a body or of a secret."""
    log = site.log.read_text()
    for word in (
        "Traceback",
        "a hook failed",
        "could not be stored",
        MARK,
        SECRET,
        API_SECRET,
        site.generic.split("/")[-1],
    ):
        assert word not in log
    assert "requests without a right signature were refused" in log


@pytest.mark.parametrize("server", SERVERS)
def test_sigterm_answers_what_is_in_hand(server: str, tmp_path: Any) -> None:
    """A delivery that waits for the journal when SIGTERM comes is stored and answered, and the process ends with 0."""
    site = Site.start(server, tmp_path / "var")
    body, answers = event(), list[int]()
    file = site.app.database.journal_file
    assert file is not None
    post = threading.Thread(target=lambda: answers.append(site.post(site.generic, body, webhook(body, "msg_last"))))
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        post.start()
        time.sleep(0.5)
        site.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        other.execute("ROLLBACK")
    post.join()
    assert (answers, site.process.wait(20), site.body("msg_last")) == ([200], 0, body)
    site.stop()
