"""Platforms are told what was decided: once, in order, with an address, and money only where that is allowed."""

from __future__ import annotations

import json

import pytest
from support import START, Bench, Parser, line, never, refunded, returned

from integrator.core.commands import CommandKind
from integrator.core.errors import Refused, Unreachable
from integrator.db import queries
from integrator.sdk.http import Call, Response
from integrator.services import again, connect, writeback
from integrator.services.acting import act
from integrator.services.answer import answer
from integrator.services.held_case import Wrong

ADDRESS = {"name": "Lager", "lines": ["Weg 1"], "city": "Bonn", "country": "DE"}


class Told(Parser):
    """A platform that can be told everything at one address; it keeps no secret but its access token."""

    slug, title = "parser", "Parser"
    commands = frozenset(CommandKind)

    def hosts(self, shop):
        """Its only host."""
        return ("api.parser.test",)

    def command(self, command, shop):
        """The kind and what it carries."""
        body = {"kind": command.kind, "lines": [line.line_id for line in command.lines], "id": command.id}
        body |= {"city": command.return_address and command.return_address.city, "note": command.note}
        body |= {"amount": command.amount and command.amount.amount}
        return Call(method="POST", url="https://api.parser.test/told", body=json.dumps(body).encode())


@pytest.fixture
def bench(database, clock):
    """A shop that can be told, with a return that its supplier knows of. `told` are the calls to the platform."""
    made = Bench(database, clock)
    made.adapters.added["generic"] = Told(lambda message, shop: (), access=("secret",))
    made.told, made.platform = [], lambda call: Response(status=200)
    supplier = made.context.send

    def send(call):
        if "api.parser.test" not in call.url:
            return supplier(call)
        made.told.append(json.loads(call.body))
        return made.platform(call)

    object.__setattr__(made.context, "send", send)
    del made.adapters.added["generic"]
    made.tell(returned("requested", "R1", line("1", quantity=2)))
    made.send()
    made.adapters.added["generic"] = Told(lambda message, shop: (), access=("secret",))
    return made


def ref(bench):
    """The only case."""
    (case,) = bench.cases()
    return case.ref


def do(bench, type_, **fields):
    """An act of the merchant; then everything due is told."""
    which = ref(bench)
    done = bench.database.in_transaction(
        lambda conn: act(conn, bench.context, account=bench.account, ref=which, type_=type_, fields=fields)
    )
    drain(bench)
    return done


def give(bench, type_, version=None, **fields):
    """An answer of the supplier; then everything due is told."""
    whose = {"account": bench.account, "supplier": bench.supplier, "ref": ref(bench), "by": "api"}
    bench.database.in_transaction(
        lambda conn: answer(conn, bench.context, type_=type_, version=version, fields=fields, **whose)
    )
    drain(bench)


def drain(bench):
    """Tell the platform what is due."""
    assert writeback.drain(bench.context, never) is False


def kinds(bench):
    """What the platform was told, in order."""
    return [call["kind"] for call in bench.told]


def commands(bench):
    """The commands of the outbox as they are listed."""
    with bench.database.read() as conn:
        rows = queries.list_outbox(conn, bench.account, bench.clock())
    return [(row["type"], row["state"], row["last_error"]) for row in reversed(rows) if row["kind"] == "command"]


def held(bench):
    """Why the approval is held back, as the case says."""
    which = ref(bench)
    with bench.database.read() as conn:
        return queries.show_rma(conn, bench.account, which, bench.clock())["approval_held"]


def test_the_address_gate(bench):
    """An approval waits until the supplier has named an address; then both are told, once."""
    do(bench, "approve")
    assert commands(bench) == []
    assert "no supplier has confirmed an address" in held(bench)
    bench.clock.advance(minutes=1)
    give(bench, "confirm", 2, return_address=ADDRESS, label_url="https://labels.test/1.pdf")
    assert kinds(bench) == ["approve", "return_address", "label"]
    assert held(bench) is None
    assert {call["city"] for call in bench.told} == {"Bonn", None}
    again.rebuild(bench.context)
    do(bench, "note", text="only for us")
    assert len(bench.told) == 3


def test_received_and_noted(bench):
    """What the supplier has is told with its lines; a note goes there only where that is asked."""
    give(bench, "confirm", 1, return_address=ADDRESS)
    bench.clock.advance(minutes=1)
    do(bench, "approve")
    give(bench, "received", lines=[{"line_id": "1", "quantity": 2}])
    do(bench, "note", text="for the staff", to_platform=True)
    assert kinds(bench) == ["approve", "return_address", "received", "note"]
    assert bench.told[-1]["note"] == "for the staff"


def test_declined(bench):
    """A declined return is declined there; an approval that was never told is dropped."""
    do(bench, "approve")
    bench.clock.advance(minutes=1)
    do(bench, "decline", text="outside the window")
    assert kinds(bench) == ["decline"]


def test_the_platform_decided_itself(database, clock):
    """What the platform has told us is not told back."""
    bench = Bench(database, clock)
    bench.adapters.added["parser"] = Told(lambda message, shop: ())
    bench.tell(returned("requested", "R1", line("1")), returned("approved", "R1", when=1))
    with pytest.raises(Refused, match="is approved"):
        do(bench, "approve")


def test_money_is_off(bench):
    """Nobody can order a refund through a shop until that is switched on."""
    with pytest.raises(Refused, match="--money"):
        do(bench, "refund", amount={"amount": "10.00", "currency": "USD"})


@pytest.fixture
def paying(bench):
    """A shop through which refunds may be ordered."""
    connect.set_write_back(bench.context, bench.account, bench.shop, pays=True)
    return bench


def test_a_refund_is_paid_once(paying):
    """The same lines are paid once: a second order is refused, and so is one after the platform told of the first."""
    do(paying, "refund", amount={"amount": "10.00", "currency": "USD"}, lines=[{"line_id": "1", "quantity": 1}])
    assert [(call["kind"], call["amount"]) for call in paying.told] == [("refund", "10.00")]
    with pytest.raises(Refused, match="ordered already"):
        do(paying, "refund", amount={"amount": "10.00", "currency": "USD"})
    del paying.adapters.added["generic"]
    paying.tell(refunded("F1", line("1"), return_id="R1", when=101))
    with pytest.raises(Refused, match="F1"):
        do(paying, "refund", amount={"amount": "10.00", "currency": "USD"})
    assert len(paying.told) == 1


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({}, "/amount"),
        ({"amount": {"amount": "-1.00", "currency": "USD"}}, "/amount"),
        ({"amount": {"amount": "1.00", "currency": "XXL"}}, "/amount"),
        ({"amount": {"amount": "1.00", "currency": "USD"}, "lines": [{"line_id": "7"}]}, "/lines/0/line_id"),
        ({"amount": {"amount": "1.00", "currency": "USD"}, "lines": [{"line_id": "1", "quantity": 3}]},
         "/lines/0/quantity"),
        ({"amount": {"amount": "1.00", "currency": "USD"}, "lines": [{"line_id": "1", "quantity": 0.5}]},
         "/lines/0/quantity"),
    ],
)  # fmt: skip
def test_a_wrong_refund(paying, fields, pointer):
    """An amount or a line that cannot be is named, and nothing is paid."""
    with pytest.raises(Wrong) as wrong:
        do(paying, "refund", **fields)
    assert [where for where, _ in wrong.value.errors] == [pointer]
    assert paying.told == []


@pytest.mark.parametrize("answered", [Response(status=500), Unreachable("timeout", "api.parser.test did not answer.")])
def test_nobody_knows_whether_it_was_paid(paying, answered):
    """A refund without a clear answer is a dead letter for a person to look at, and is not tried again by itself."""
    paying.platform = raising(answered)
    do(paying, "refund", amount={"amount": "10.00", "currency": "USD"})
    ((type_, state, error),) = commands(paying)
    assert (type_, state) == ("refund", "dead")
    assert error.startswith("nobody knows whether the platform paid")
    paying.clock.advance(hours=24)
    drain(paying)
    assert again.resend_dead(paying.context, paying.account, START) == 0, "not in bulk either"
    drain(paying)
    assert len(paying.told) == 1
    (row,) = [one for one in paying.outbox() if one.kind == "command"]
    assert again.resend(paying.context, paying.account, [row.id]) == 1
    drain(paying)
    assert len(paying.told) == 2, "a person has looked, and says so"


@pytest.mark.parametrize(
    "answered", [Response(status=429, headers={"retry-after": "90"}), Unreachable("connect", "refused the connection")]
)
def test_surely_not_paid(paying, answered):
    """Where the platform surely did nothing, it is tried again, after the time it asked for."""
    paying.platform = raising(answered)
    do(paying, "refund", amount={"amount": "10.00", "currency": "USD"})
    assert [state for _, state, _ in commands(paying)] == ["pending"]
    paying.platform = lambda call: Response(status=200)
    paying.clock.advance(seconds=100)
    drain(paying)
    assert [state for _, state, _ in commands(paying)] == ["delivered"]


class Died(BaseException):
    """The process is gone."""


def test_a_process_that_died(paying):
    """A refund that was being told when its process died is not told again."""
    paying.platform = raising(Died())
    with pytest.raises(Died):
        do(paying, "refund", amount={"amount": "10.00", "currency": "USD"})
    paying.platform = lambda call: Response(status=200)
    paying.clock.advance(minutes=10)
    drain(paying)
    assert len(paying.told) == 1
    assert [state for _, state, _ in commands(paying)] == ["dead"]


def raising(answered):
    """A platform that gives this answer, or fails so."""

    def platform(call):
        if isinstance(answered, BaseException):
            raise answered
        return answered

    return platform


def test_refused_credentials(bench):
    """Commands wait while the platform refuses our credentials, and go on with new ones."""
    give(bench, "confirm", 1, return_address=ADDRESS)
    bench.platform = lambda call: Response(status=401)
    bench.clock.advance(minutes=1)
    do(bench, "approve")
    assert {state for _, state, _ in commands(bench)} == {"pending"}
    bench.platform = lambda call: Response(status=200)
    bench.clock.advance(hours=5)
    drain(bench)
    told = len(bench.told)
    with bench.database.write() as conn:
        from integrator.db import commands as stored

        assert stored.free(conn, bench.account, bench.shop, bench.clock()) == 2
    drain(bench)
    assert (len(bench.told), {state for _, state, _ in commands(bench)}) == (told + 2, {"delivered"})


def test_a_silent_shop(bench):
    """A shop that is to be silent tells its platform nothing."""
    connect.set_write_back(bench.context, bench.account, bench.shop, silent=True)
    give(bench, "confirm", 1, return_address=ADDRESS)
    bench.clock.advance(minutes=1)
    do(bench, "approve")
    assert commands(bench) == []


def test_the_clock_wakes_the_queue(bench):
    """A command that is due is seen by the clock."""
    give(bench, "confirm", 1, return_address=ADDRESS)
    bench.clock.advance(minutes=1)
    which = ref(bench)
    bench.database.in_transaction(
        lambda conn: act(conn, bench.context, account=bench.account, ref=which, type_="approve", fields={})
    )
    assert "slow" in bench.tick()
    drain(bench)
    assert "slow" not in bench.tick()


def test_refund_only_needs_no_address(bench):
    """An approval without the goods waits for no address, and the supplier is told that they stay."""
    do(bench, "approve", refund_only=True)
    assert kinds(bench) == ["approve"]
    (told,) = bench.send()
    assert told["type"] == "refund.notice"


def test_a_customer_is_forgotten_in_commands_too(bench):
    """Words and labels of a case go from what its platform was told as well; kind, lines and ids stay."""
    from integrator.db.models import outbox
    from integrator.services import redact, redact_tasks

    give(bench, "confirm", 1, return_address=ADDRESS, label_url="https://labels.test/zoe.pdf")
    bench.clock.advance(minutes=1)
    do(bench, "approve")
    do(bench, "note", text="Zoe called", to_platform=True)
    bench.send()
    assert [call["kind"] for call in bench.told] == ["approve", "return_address", "label", "note"]
    do(bench, "close")
    bench.clock.advance(hours=24 * 400)
    tasks = redact_tasks.older_than(bench.context, bench.account, 30)
    redact.carry_out(bench.context, bench.account, tasks, dry_run=False)
    kept = "".join(row.content for row in bench.outbox(outbox.c.kind == "command"))
    assert ("Zoe" in kept, "zoe.pdf" in kept, "Bonn" in kept) == (False, False, True)
