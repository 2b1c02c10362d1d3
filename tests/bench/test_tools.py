"""The benchmark's programs in C do what they say: the client posts what was signed, the sink checks and counts."""

import hashlib
import os
import shutil
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from adapters.shopify import Shopify
from integrator.core.signing import new_secret, signed_headers
from integrator.sdk import Request, Shop
from integrator.sdk.run import read, verify

sys.path.append(str(Path(__file__).parents[2] / "bench"))

import payload
import tools

pytestmark = pytest.mark.skipif(
    shutil.which(os.environ.get("CC") or "cc") is None, reason="no C compiler (cc): the benchmark's tools are not tried"
)
SECRET = new_secret(bytes(range(32)))


@pytest.fixture
def sink(tmp_path):
    """A sink with one supplier."""
    with tools.Sink(tmp_path, {"s0": SECRET}, seconds=60) as running:
        yield running


def told(sink, id_, body, *, secret=SECRET, age=0):
    """Post an instruction; the status answered."""
    headers = signed_headers(id=id_, timestamp=int(time.time()) - age, body=body, secrets=[secret])
    with requests.Session() as session:
        session.trust_env = False
        return session.post(sink.url("s0"), data=body, headers=headers, timeout=5).status_code


class TestSink:
    """What the sink says of the instructions that came."""

    @pytest.mark.parametrize("size", [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 831, 30_000])
    def test_signature_of_any_length(self, sink, size):
        """Its own SHA-256 agrees with the library's at each border of a block."""
        told(sink, "ins_1", b"x" * size)
        assert (sink.stats()["distinct"], sink.stats()["bad_signatures"]) == (1, 0)

    def test_a_long_key(self, tmp_path):
        """A key longer than a block is hashed first."""
        secret = "whsec_" + "QUJD" * 24
        with tools.Sink(tmp_path, {"s0": secret}, seconds=60) as sink:
            told(sink, "ins_1", b"{}", secret=secret)
            assert sink.stats()["bad_signatures"] == 0

    def test_a_wrong_signature(self, sink):
        """Counted, and no delivery; the same for one that is too old."""
        told(sink, "ins_1", b"{}", secret=new_secret(bytes(32)))
        told(sink, "ins_2", b"{}", age=400)
        stats = sink.stats()
        assert (stats["distinct"], stats["bad_signatures"]) == (0, 2)

    def test_each_id_once(self, sink):
        """A repeat is counted as one, and keeps the time of the first."""
        for id_, order in (("ins_1", 5), ("ins_2", 6), ("ins_1", 5)):
            told(sink, id_, b'{"data":{"order":{"number":null,"id":"%d"}}}' % order)
        stats = sink.stats()
        assert (stats["requests"], stats["distinct"], stats["repeated"]) == (3, 2, 1)
        assert [(order, name) for order, name, _ in sink.seen()] == [(5, "s0"), (6, "s0")]
        sink.reset()
        assert sink.seen() == []

    def test_answers(self, sink):
        """As it is told to, late and refusing; a refused one is no delivery."""
        sink.answer("s0", 503, 150)
        begin = time.monotonic()
        assert told(sink, "ins_1", b"{}") == 503
        assert time.monotonic() - begin >= 0.15
        assert (sink.stats()["distinct"], sink.stats()["refused"]) == (0, 1)


class TestClient:
    """What the load client posts, and what it tells of it."""

    def test_all_are_posted(self, sink, tmp_path):
        """Each request once, at its rate; numbers begin where the file does."""
        payload.write(tmp_path / "requests.bin", 40, ["s0"], start=7)
        load = tools.Client(sink.port, "/s/s0", tmp_path / "requests.bin", count=40, start=7, rate=400).finish()
        assert (load.posted, load.accepted, load.non_2xx, load.unanswered) == (40, 40, 0, 0)
        assert sorted(load.acked) == list(range(7, 47))
        assert load.seconds >= 39 / 400
        assert sink.stats()["requests"] == 40

    def test_nobody_listens(self, tmp_path):
        """Then nothing is acknowledged, and it ends."""
        payload.write(tmp_path / "requests.bin", 5, ["s0"])
        load = tools.Client(tools.free_port(), "/", tmp_path / "requests.bin", count=5).finish()
        assert (load.accepted, load.unanswered) == (0, 5)

    def test_requests_are_shopifys(self):
        """Signed right, of the size that was agreed, and each a refund of its own order by one supplier."""
        seen = set()
        for head, body in payload.requests(4, ["a", "b"]):
            headers = [tuple(line.split(": ", 1)) for line in head.decode().strip().splitlines()]
            shop = Shop({"shop_domain": payload.SHOP, "api_secret": payload.SECRET}, access=Shopify.access)
            asked = Request(received_at=datetime(2026, 11, 20, 8, tzinfo=UTC), headers=headers, body=body)
            (event,) = read(Shopify(), verify(Shopify(), asked, shop), shop).events
            assert 4400 <= len(body) <= 6500
            assert len(event.lines) in (2, 3)
            assert len({line.sku.partition("-")[0] for line in event.lines}) == 1
            seen.add((event.order.id, hashlib.sha256(body).hexdigest()))
        assert len(seen) == 4
