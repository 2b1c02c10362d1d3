"""The scripted supplier and the load driver, one against the other."""

import http.client
import socket
import time

import pytest
from driver import Driver, deliveries, expected
from sink import CLOSE, HANG, RESET, Sink, Step

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture
def sink(tmp_path):
    """A running sink that knows the supplier acme."""
    with Sink(tmp_path) as running:
        running.know("acme", SECRET)
        yield running


def post(sink, count=1, **options):
    planned = deliveries(count, suppliers=["acme"])
    options = {"rate": 1000, "patience": 5} | options
    return Driver(sink.url("acme"), options.pop("secret", SECRET), planned, **options).start().finish()


def test_all_are_acknowledged_and_recorded(sink):
    """Each delivery is posted once, verified by the public library, and recorded with its body."""
    driver = post(sink, 40)
    seen = sink.seen()
    assert set(driver.acknowledged) == {one.id for one in seen} == {f"dlv-a-{n}" for n in range(40)}
    assert all(one.verified and one.status == 200 and one.supplier == "acme" for one in seen)
    assert seen[0].document["kind"] == "refund.issued"
    assert (driver.repeats, driver.given_up) == (0, set())


def test_wrong_secret_is_recorded(sink):
    """A signature under another secret is told apart."""
    post(sink, secret="whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
    assert [one.verified for one in sink.seen()] == [False]


@pytest.mark.parametrize("bad", [Step(status=503), Step(instead=CLOSE), Step(instead=RESET)])
def test_repeats_under_the_same_id(sink, bad):
    """After a 5xx, a close or a reset the driver repeats the same delivery."""
    sink.script("acme", bad, bad)
    driver = post(sink)
    assert [one.id for one in sink.seen()] == ["dlv-a-0"] * 3
    assert [one.status for one in sink.seen()][-1] == 200
    assert driver.repeats == 2


def test_several_addresses_in_turn(sink):
    """Deliveries go to each address in turn, and what one does not take is repeated at the next."""
    driver = post(sink, 10, others=[sink.url("bolt"), "http://127.0.0.1:9/s/away"])
    assert len(driver.acknowledged) == 10
    assert {one.supplier for one in sink.seen()} == {"acme", "bolt"}
    first = {one.delivery: one.to for one in reversed(driver.answers)}
    assert [first[f"dlv-a-{n}"] for n in range(10)] == [n % 3 for n in range(10)]
    assert all(one.status is None for one in driver.answers if one.to == 2)


def test_script_for_each_message(sink):
    """A script can be run through by each message on its own."""
    sink.script("acme", Step(status=500), each_id=True)
    post(sink, 5)
    assert sorted(one.status for one in sink.seen()) == [200] * 5 + [500] * 5


def test_refusal_is_final(sink):
    """A 4xx is an answer: not repeated, and not counted as acknowledged."""
    sink.script("acme", then=Step(status=401))
    driver = post(sink)
    assert driver.refused == {"dlv-a-0": 401}
    assert driver.acknowledged == {}


def test_headers_delay_and_silence(sink):
    """Headers and a delay are given as told; silence ends without an answer."""
    sink.script("acme", Step(status=429, delay=0.2, headers={"Retry-After": "5"}), Step(instead=HANG, delay=0.2))
    connection = http.client.HTTPConnection("127.0.0.1", sink.port, timeout=5)
    begin = time.monotonic()
    connection.request("POST", "/s/acme", b"{}")
    answer = connection.getresponse()
    assert (answer.status, answer.headers["Retry-After"], answer.read()) == (429, "5", b"")
    assert time.monotonic() - begin > 0.2
    connection.request("POST", "/s/acme", b"{}")
    with pytest.raises(http.client.RemoteDisconnected):
        connection.getresponse()
    connection.close()
    assert [one.status for one in sink.seen()] == [429, None]


def test_suppliers_do_not_share_a_script(sink):
    """Each path is a supplier of its own."""
    sink.script("other", then=Step(status=500))
    assert post(sink).acknowledged


def test_doubled(sink):
    """Doubled deliveries are posted twice under one id."""
    driver = post(sink, 3, doubled=2)
    assert len(sink.seen()) == 6
    assert len(driver.acknowledged) == 3


def test_expected_sums_up_by_order_and_supplier():
    """What must reach whom is told by order and supplier, line by line."""
    planned = deliveries(4, suppliers=["a", "b"], per_order=4, tag="x")
    assert expected(planned) == {
        ("order-x-0", "a"): {"line-x-0": 1, "line-x-2": 3},
        ("order-x-0", "b"): {"line-x-1": 2, "line-x-3": 1},
    }


def test_half_a_request_is_none(sink):
    """What a sender that died in the middle of a body left behind is not recorded, and nobody is answered."""
    connection = http.client.HTTPConnection("127.0.0.1", sink.port, timeout=5)
    connection.putrequest("POST", "/s/acme")
    connection.putheader("Content-Length", "20")
    connection.endheaders(b"half")
    connection.sock.shutdown(socket.SHUT_WR)
    with pytest.raises(http.client.RemoteDisconnected):
        connection.getresponse()
    connection.close()
    assert sink.seen() == []
