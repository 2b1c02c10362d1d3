"""The pure runner: what escapes an adapter becomes an outcome of the contract; answers are played back."""

from datetime import UTC, datetime, timedelta
from typing import ClassVar

import pytest

from integrator.core.errors import IntegratorError
from integrator.sdk import (
    UNTOLD,
    AccessRefused,
    Adapter,
    Call,
    EventKind,
    Ignored,
    Malformed,
    Message,
    Reader,
    Ref,
    Rejected,
    Request,
    Response,
    ReturnEvent,
    Shop,
    SubjectKind,
    Transient,
)
from integrator.sdk.outcomes import Need
from integrator.sdk.run import check_answer, check_host, complete, read, verify

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
REQUEST = Request(received_at=NOW, body=b'{"id": 1}')
SHOP = Shop({"token": "t0ken"}, access=("token",))


def event(at: datetime = NOW, **more) -> ReturnEvent:
    return ReturnEvent(
        kind=EventKind.RETURN_CLOSED, subject=Ref(kind=SubjectKind.RETURN, id="1"), occurred_at=at, **more
    )


class Sample(Adapter):
    """Does what the test hands it."""

    slug, title = "sample", "Sample"
    topics: ClassVar = {"t": "handler", "again": "handler"}
    ignored: ClassVar = {"boring": "of no consequence"}

    def __init__(self, handler=lambda doc, message, shop: (), check=None):
        self.handler, self.check = handler, check

    def verify(self, request, shop):
        return self.check(request, shop) if self.check else Message(request, "t")

    def sign(self, request, shop):
        return request

    def hosts(self, shop):
        return ("api.example.com",)


def reading(handler, topic="t"):
    return read(Sample(handler), Message(REQUEST, topic), SHOP)


class TestVerify:
    """Only Rejected and Need leave `verify`."""

    @pytest.mark.parametrize("error", [KeyError("whsec_x"), ValueError(), Transient("later"), Malformed("", "x")])
    def test_anything_else_is_rejected(self, error):
        """A bug in an adapter's check turns a request away, and its text is not shown."""

        def check(request, shop):
            raise error

        with pytest.raises(Rejected) as caught:
            verify(Sample(check=check), REQUEST, SHOP)
        assert "whsec_x" not in str(caught.value)

    def test_need_passes(self):
        """An adapter may need a published key."""
        with pytest.raises(Need):
            verify(Sample(check=lambda request, shop: shop.ask(Call(method="GET", url="https://x"))), REQUEST, SHOP)


class TestRead:
    """Draining what an adapter yields."""

    def test_sorts_what_is_yielded(self):
        """Facts, ignored things and bad items are kept apart."""
        bad = Malformed("[1]", "is bad")
        found = reading(lambda doc, message, shop: [event(), Ignored("why"), bad])
        assert [one.kind for one in found.events] == ["return.closed"]
        assert found.ignored == (Ignored("why", "t"),)
        assert found.malformed == (bad,)

    def test_builds_keys(self):
        """A missing key is built, a posted one kept."""
        found = reading(lambda doc, message, shop: [event(), event(key="mine")])
        assert [one.key for one in found.events] == ["return.closed:return:1:2026-03-02T08:00:00Z", "mine"]

    @pytest.mark.parametrize(
        ("at", "told"),
        [
            (UNTOLD, None),
            (datetime(1989, 12, 31, tzinfo=UTC), "1989-12-31T00:00:00Z"),
            (NOW + timedelta(days=1, seconds=1), "2026-03-03T08:00:01Z"),
        ],
    )
    def test_absurd_times(self, at, told):
        """No time, one before 1990, or more than a day ahead: the arrival time holds, and is in no key."""
        (found,) = reading(lambda doc, message, shop: [event(at, extra={"a": 1})]).events
        assert found.occurred_at == NOW
        assert found.extra == {"a": 1, "occurred_at": told}
        assert "2026" not in found.key

    def test_plausible_times_stay(self):
        """A day ahead and the year 1990 are taken as told."""
        for at in (NOW + timedelta(days=1), datetime(1990, 1, 1, tzinfo=UTC)):
            (found,) = reading(lambda doc, message, shop, at=at: [event(at)]).events
            assert (found.occurred_at, found.extra) == (at, {})

    def test_topics(self):
        """An ignored topic says why; an unknown one is ignored and named."""
        assert reading(None, "boring").ignored == (Ignored("of no consequence", "boring"),)
        (unknown,) = reading(None, "new/topic").ignored
        assert "'new/topic' is not known" in unknown.reason

    def test_a_malformed_item_raised_parks_the_message(self):
        """The field's path stays, slug and topic are added."""
        with pytest.raises(Malformed, match=r"^a\.b: is not told, wanted an id .* \(sample t\)$") as caught:
            reading(lambda doc, message, shop: [doc["a"]["b"].id()])
        assert caught.value.path == "a.b"

    def test_broken_invariants_are_malformed(self):
        """A core type's InvalidValue parks the message."""
        with pytest.raises(Malformed, match=r"subject\.id"):
            reading(lambda doc, message, shop: [Ref(kind=SubjectKind.RETURN, id="")])

    @pytest.mark.parametrize("wrong", [lambda doc, message, shop: [{}["x"]], lambda doc, message, shop: ["text"]])
    def test_bugs_are_malformed_and_keep_their_cause(self, wrong):
        """Any other exception, and yielding something else, parks the message."""
        with pytest.raises(Malformed, match=r"failed with (KeyError|TypeError) \(sample t\)") as caught:
            reading(wrong)
        assert caught.value.__cause__ is not None

    @pytest.mark.parametrize("error", [Transient("x"), AccessRefused("x")])
    def test_waiting_passes(self, error):
        """What only time or new settings can mend is not the message's fault."""

        def handler(doc, message, shop):
            raise error

        with pytest.raises(type(error)):
            reading(handler)


def call(number: int = 0) -> Call:
    return Call(method="GET", url=f"https://api.example.com/{number}")


class TestComplete:
    """The ask loop."""

    def test_asks_one_by_one(self):
        """Each answer is known on the next run; every call is made once."""
        made = []

        def fetch(asked):
            made.append(asked.url)
            return Response(status=200, body=b"%d" % len(made))

        total = complete(lambda shop: sum(int(shop.ask(call(n)).body) for n in range(3)), SHOP, fetch)
        assert total == 6
        assert made == [call(n).url for n in range(3)]

    def test_headers_do_not_tell_calls_apart(self):
        """Method, address and body do."""
        step = lambda shop: [  # noqa: E731
            shop.ask(call().with_headers(accept=kind)).body for kind in ("a", "b")
        ]
        assert complete(step, SHOP, lambda asked: Response(status=200, body=b"x")) == [b"x", b"x"]

    def test_without_credentials_nothing_is_asked(self):
        """An empty setting or a revoked shop gives None."""
        for shop in (Shop({}, access=("token",)), Shop({"token": "t"}, access=("token",), revoked=True), Shop({})):
            assert complete(lambda known: known.ask(call()), shop, None) is None

    def test_at_most_fifty(self):
        """The fifty-first question is Malformed."""
        with pytest.raises(Malformed, match="more than 50 times"):
            complete(lambda shop: [shop.ask(call(n)) for n in range(51)], SHOP, lambda asked: Response(status=200))
        complete(lambda shop: [shop.ask(call(n)) for n in range(50)], SHOP, lambda asked: Response(status=200))

    def test_never_the_same_twice(self):
        """A step that needs what it has been given ends as Malformed, not in a loop."""

        def step(shop):
            raise Need(call())

        with pytest.raises(Malformed, match="twice"):
            complete(step, SHOP, lambda asked: Response(status=200))


@pytest.mark.parametrize(
    ("status", "error"),
    [(429, Transient), (500, Transient), (599, Transient), (401, AccessRefused), (403, AccessRefused)],
)
def test_answers_that_are_not_the_adapters(status, error):
    """429 and 5xx wait, 401 and 403 hold; the rest is the adapter's to judge."""
    with pytest.raises(error):
        check_answer(Response(status=status))
    for fine in (200, 204, 302, 400, 404, 422):
        assert check_answer(Response(status=fine)).status == fine


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7), ("x", None), ("-1", None), ("Wed, 21 Oct", None), (None, None)]
)
def test_retry_after(header, seconds):
    """Only whole seconds are taken; a date would need a clock."""
    with pytest.raises(Transient) as caught:
        check_answer(Response(status=429, headers={"retry-after": header} if header else {}))
    assert caught.value.retry_after == seconds


def test_hosts_are_declared():
    """A call to another host, or without https, is refused."""
    check_host(Sample(), call(), SHOP)
    for url in ("https://evil.example.com/", "http://api.example.com/", "https:///x", "api.example.com"):
        with pytest.raises(IntegratorError):
            check_host(Sample(), Call(method="GET", url=url), SHOP)


def test_the_reader_is_json_by_default():
    """The base class reads the body as JSON."""
    assert isinstance(Sample().document(Message(REQUEST, "t")), Reader)
