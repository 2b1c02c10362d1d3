"""A message is sent once more: which ones, with which bytes, on which schedule."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support import Bench, line, returned

from integrator.core.errors import NotFound, Refused
from integrator.db.models import attempts
from integrator.services import again, connect

REQUESTED = returned("requested", "R1", line())
CHANGED = returned("updated", "R1", line(quantity=2), when=1)


@pytest.fixture
def told(bench: Bench) -> Bench:
    """One version is due."""
    bench.tell(REQUESTED)
    return bench


def resend(bench: Bench, place: int = -1) -> int:
    return again.resend(bench.context, bench.account, [bench.outbox()[place].id])


def die(bench: Bench) -> None:
    for _ in range(4):
        bench.send(500)
        bench.clock.advance(minutes=6)
    assert bench.outbox()[-1].state == "dead"


class TestResend:
    def test_dead(self, told: Bench) -> None:
        """A dead message goes again with the same id and bytes and a fresh schedule."""
        die(told)
        assert resend(told) == 1
        assert told.woken[-1] == "send"
        for wait in (0, 10, 60, 300):
            told.clock.advance(seconds=wait)
            assert len(told.send(500)) == 1
        assert (told.outbox()[0].state, told.outbox()[0].attempts) == ("dead", 8)
        assert len({(call.body, call.headers["webhook-id"]) for call in told.calls}) == 1

    def test_delivered(self, told: Bench) -> None:
        """A delivered one that is named is sent once more and stays delivered, whatever is answered."""
        told.send(200)
        resend(told)
        assert len(told.send(500)) == 1
        told.clock.advance(days=1)
        assert told.send(200) == []
        assert (told.outbox()[0].state, len(told.rows(attempts))) == ("delivered", 2)

    def test_superseded(self, told: Bench) -> None:
        """A replaced one is refused, naming the newer; nothing of that call is done."""
        die(told)
        told.tell(CHANGED)
        told.send(200)
        old, new = told.outbox()
        with pytest.raises(Refused, match=new.id):
            again.resend(told.context, told.account, [new.id, old.id])
        assert told.send() == []

    def test_a_delivered_one_that_was_replaced(self, told: Bench) -> None:
        """Only the newest version is resent, delivered or not."""
        told.send(200)
        told.tell(CHANGED)
        with pytest.raises(Refused, match=told.outbox()[1].id):
            resend(told, 0)

    def test_cancelled(self, told: Bench) -> None:
        """What took back a message that was never sent cannot be resent."""
        told.tell(returned("cancelled", "R1", when=1))
        with pytest.raises(Refused):
            resend(told)

    def test_open(self, told: Bench) -> None:
        """One that waits for its next try goes now, its schedule fresh."""
        told.send(500)
        resend(told)
        assert len(told.send(500)) == 1
        assert told.outbox()[0].next_attempt_at - told.clock() == timedelta(seconds=10)

    def test_to_an_endpoint_that_is_off(self, told: Bench) -> None:
        """A dead one whose endpoint is off waits, says for what, and goes when it is on."""
        told.send(410)
        resend(told)
        row = told.outbox()[0]
        assert (row.state, row.next_attempt_at, "switched off" in row.last_error) == ("open", None, True)
        assert told.send(200) == []
        connect.switch(told.context, told.account, "Acme", on=True)
        assert len(told.send(200)) == 1

    def test_since(self, told: Bench) -> None:
        """By time only dead newest versions are put back."""
        die(told)
        since = told.clock()
        told.tell(returned("requested", "R2", line(), order="2"))
        told.send(200)
        told.tell(returned("requested", "R3", line(), order="3"))
        die(told)
        assert again.resend_dead(told.context, told.account, since) == 1
        assert [row.state for row in told.outbox()] == ["dead", "delivered", "open"]
        assert again.resend_dead(told.context, told.account, since - timedelta(days=1)) == 1

    def test_another_account(self, told: Bench) -> None:
        """Another account's message is not there."""
        other = connect.add_account(told.context, "other").id
        with pytest.raises(NotFound):
            again.resend(told.context, other, [told.outbox()[0].id])
        die(told)
        assert again.resend_dead(told.context, other, told.clock() - timedelta(days=9)) == 0
