"""A shop's access is renewed when its platform refuses it, once, and by nobody else meanwhile."""

from __future__ import annotations

import pytest
from support import Bench, Parser, line, never, returned

from integrator.db.accounts import shop_by_id
from integrator.sdk import Setting
from integrator.sdk.http import Call, Response
from integrator.sdk.outcomes import AccessRefused
from integrator.services import connect, intake

HOST = "api.parser.test"


class Renewing(Parser):
    """A platform whose tokens end; its messages hold nothing, so that each asks."""

    slug = "renewing"
    settings = (
        Setting("access_token", "Token", secret=True),
        Setting("refresh_token", "Refresh token", secret=True, required=False),
    )

    def hosts(self, shop):
        """Its only host."""
        return (HOST,)

    def authorize(self, call, shop, now):
        """With the token."""
        return Call(method=call.method, url=call.url, headers={"authorization": shop["access_token"]})

    def renew(self, shop, now):
        """By the refresh token, if there is one."""
        token = shop["refresh_token"]
        return Call(method="POST", url=f"https://{HOST}/token", body=token.encode()) if token else None

    def renewed(self, response):
        """A new pair."""
        if response.status != 200:
            raise AccessRefused("no")
        return {"access_token": response.body.decode(), "refresh_token": "r2", "strange": "x"}


def parse(message, shop):
    """One return, whose line the platform must be asked for."""
    shop.ask(Call(method="GET", url=f"https://{HOST}/returns/1"))
    return [returned("requested", "R1", line("1"))]


@pytest.fixture
def bench(database, clock):
    """A shop of that platform with one message; `asked` are the calls, `good` the token that is accepted."""
    made = Bench(database, clock)
    made.adapters.added["renewing"] = Renewing(parse, access=("access_token",))
    made.asked, made.good, made.token_answer = [], "t2", Response(status=200, body=b"t2")

    def send(call):
        made.asked.append(call.url.rpartition("/")[2])
        if call.url.endswith("/token"):
            return made.token_answer
        return Response(status=200 if call.headers.get("authorization") == made.good else 401)

    object.__setattr__(made.context, "send", send)
    return made


def connected(bench, **settings):
    """The shop, and its message read."""
    shop = connect.connect(bench.context, bench.account, "renewing", "mine", {"access_token": "t1", **settings}).id
    (stored,) = bench.store(bench.message(b"{}", connection_id=shop))
    for queue in ("intake", "slow", "intake"):
        intake.drain(bench.context, queue, never)
    return shop, bench.result(stored.inbox_id)


def test_renewed_and_read(bench):
    """The message is read with the new token, which is kept sealed; what the platform gives beside it is not."""
    shop, result = connected(bench, refresh_token="r1")
    assert (bench.asked, result.state) == (["1", "token", "1"], "done")
    with bench.database.read() as conn:
        stored = shop_by_id(conn, shop)
    view = bench.context.shop(stored)
    assert (view["access_token"], view["refresh_token"], view["strange"]) == ("t2", "r2", "")
    assert stored.access_refused_at is None


@pytest.mark.parametrize("answer", [Response(status=400), Response(status=401), Response(status=500)])
def test_not_renewed(bench, answer):
    """Where that fails, the message is held until somebody enters other credentials."""
    bench.token_answer = answer
    _, result = connected(bench, refresh_token="r1")
    assert (bench.asked, result.state, result.hold) == (["1", "token"], "pending", "access")


def test_nothing_to_renew_with(bench):
    """Without a refresh token nobody is asked."""
    _, result = connected(bench)
    assert (bench.asked, result.hold) == (["1"], "access")


def test_refused_again(bench):
    """New credentials that are refused too are not renewed again for the same message."""
    bench.good = "t9"
    _, result = connected(bench, refresh_token="r1")
    assert (bench.asked, result.hold) == (["1", "token", "1"], "access")
