"""The receiver between hook and journal: what is stored, what is forgotten from a cache, what counts as which."""

from __future__ import annotations

from typing import Any

import pytest
from support import SECRET, Bench

from integrator.core.signing import signed_headers
from integrator.db.journal import Journal
from integrator.db.models import inbox
from integrator.sdk import Adapter, Message, Reply, Setting
from integrator.sdk.http import Call, Request
from integrator.sdk.outcomes import Need, Rejected
from integrator.services import connect, receive
from integrator.services.receive import KeyUnknown, Receiver, TooMany, UnknownHook


class Odd(Adapter):
    """A platform with a probe, whose messages say themselves who they are."""

    slug, title = "odd", "Odd"
    settings = (Setting(name="key", title="Key", secret=True),)
    ack = Reply.text("success")

    def handshake(self, request: Request, shop: Any) -> Reply | None:
        """GET is a probe."""
        return Reply.text("pong") if request.method == "GET" else None

    def verify(self, request: Request, shop: Any) -> Message:
        """By the words of the body."""
        if request.body == b"need":
            raise Need(Call(method="GET", url="https://odd.test/key"))
        if request.body == b"forged":
            raise Rejected("no")
        if request.body == b"broken":
            raise ZeroDivisionError
        told = request.headers.get("x-id")
        return Message(request, topic=request.headers.get("x-topic"), delivery_id=told)

    def sign(self, request: Request, shop: Any) -> Request:
        """Nothing is added."""
        return request


@pytest.fixture
def receiver(bench: Bench) -> Receiver:
    """Receives for the shops of the bench, one of them odd."""
    bench.adapters.added["odd"] = Odd()
    return Receiver(bench.context, Journal(bench.database))


def hook(bench: Bench) -> str:
    return connect.connect(bench.context, bench.account, "odd", "odd", {"key": "k3y-of-odd"}).token


def request(bench: Bench, body: bytes = b"{}", method: str = "POST", query: str = "", **headers: str) -> Request:
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(received_at=bench.clock(), method=method, path="/x", query=query, headers=told, body=body)


def test_the_platforms_own_answers(bench: Bench, receiver: Receiver) -> None:
    """A probe is answered and not stored; a message is answered as the platform wants to hear it."""
    token = hook(bench)
    assert receiver.receive("odd", token, request(bench, method="GET")).body == b"pong"
    assert (bench.rows(inbox), bench.woken) == ([], [])
    assert receiver.receive("odd", token, request(bench)).body == b"success"
    assert (len(bench.rows(inbox)), bench.woken) == (1, ["intake"])
    assert receiver.counted == {("odd", "probe"): 1, ("odd", "accepted"): 1}


def test_without_a_delivery_id(bench: Bench, receiver: Receiver) -> None:
    """Where the platform gives no id the body is the identity, and of an id too long its hash."""
    token = hook(bench)
    for told in ({}, {}, {"x_id": "i" * 300}, {"x_id": "i" * 300}, {"x_id": "i" * 299}):
        receiver.receive("odd", token, request(bench, **told))
    assert len(bench.rows(inbox)) == 3
    assert all(len(row.delivery_id) < 100 for row in bench.rows(inbox))
    assert receiver.counted["odd", "duplicate"] == 2


def test_what_no_database_can_hold(bench: Bench, receiver: Receiver) -> None:
    """NUL and lone surrogates in what a stranger sends do not keep a message from being stored."""
    strange = {"x_id": "a\x00b\udc80", "x_topic": "t\x00" * 200, "x_other": "\udcff"}
    receiver.receive("odd", hook(bench), request(bench, query="\x00\udc80", **strange))
    (row,) = bench.rows(inbox)
    assert (len(row.topic), "\x00" in row.delivery_id + row.query + row.topic) == (255, False)


def test_refusals(bench: Bench, receiver: Receiver) -> None:
    """A forged message is refused, one that breaks its check too, and one whose key is not known may come again."""
    token = hook(bench)
    for body, error in ((b"forged", Rejected), (b"broken", Rejected), (b"need", KeyUnknown)):
        with pytest.raises(error):
            receiver.receive("odd", token, request(bench, body))
    assert bench.rows(inbox) == []
    assert receiver.counted["odd", "rejected"] == 2


def test_secrets_are_masked(bench: Bench, receiver: Receiver) -> None:
    """A shared secret in query or headers is not stored, nor are credentials."""
    told = {"x_copy": "before k3y-of-odd after", "authorization": "Bearer x", "cookie": "a=b"}
    receiver.receive("odd", hook(bench), request(bench, query="sig=k3y-of-odd", **told))
    (row,) = bench.rows(inbox)
    assert row.query == "sig=***"
    assert row.headers == '{"authorization":"***","cookie":"***","x-copy":"before *** after"}'


def test_a_changed_secret_counts_at_once(bench: Bench, receiver: Receiver) -> None:
    """A message signed with a secret that was entered a moment ago is taken, though the old one is cached."""
    token = connect.connect(bench.context, bench.account, "generic", "own", {}).token

    def signed(id_: str, secret: str) -> Request:
        now = int(bench.clock().timestamp())
        headers = signed_headers(id=id_, timestamp=now, body=b"[]", secrets=[secret])
        return request(bench, b"[]", **{name.replace("-", "_"): value for name, value in headers.items()})

    receiver.receive("generic", token, signed("a", SECRET))
    fresh = "whsec_" + "QUJD" * 8
    connect.connect(bench.context, bench.account, "generic", "own", {"secret": fresh})
    try:
        receiver.receive("generic", token, signed("b", fresh))
    except Rejected:
        # Within a fifth of a second strangers cannot make us read the shop again.
        receive.time.sleep(receive.CACHE_SECONDS / 5)
        receiver.receive("generic", token, signed("b", fresh))
    assert [row.delivery_id for row in bench.rows(inbox)] == ["a", "b"]


def test_unknown_addresses(bench: Bench, receiver: Receiver) -> None:
    """A token leads to its own platform only, and to nothing when it is made up."""
    token = hook(bench)
    for slug, tried in (("odd", "made-up"), ("generic", token), ("odd", "")):
        with pytest.raises(UnknownHook):
            receiver.receive(slug, tried, request(bench))


def test_a_shop_in_a_loop(bench: Bench, receiver: Receiver) -> None:
    """A shop that sends more than any shop does is told to come again; another shop is not held up, nothing is lost."""
    bench.adapters.added["odd"] = Odd()
    slow = Receiver(bench.context, Journal(bench.database), most_per_minute=2)
    token = hook(bench)
    other = connect.connect(bench.context, bench.account, "odd", "other", {"key": "k3y-of-other"}).token
    for number in range(2):
        slow.receive("odd", token, request(bench, x_id=f"d-{number}"))
    with pytest.raises(TooMany):
        slow.receive("odd", token, request(bench, x_id="d-2"))
    slow.receive("odd", other, request(bench, x_id="d-2"))
    assert len(bench.rows(inbox)) == 3
    assert slow.counted["odd", "throttled"] == 1
