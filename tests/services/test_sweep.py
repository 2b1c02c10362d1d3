"""The clock's second: nothing that was lost on the way stays lost, and what is old is tidied up."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from support import KEY, ROOM, Bench, Clock, event, line, never, returned
from thin import connect_thin

from integrator.core.errors import IntegratorError
from integrator.db import accounts
from integrator.db.engine import Database
from integrator.db.models import attempts, connections, inbox, inbox_differences, inbox_results, suppliers
from integrator.db.secrets import CannotDecrypt, Vault
from integrator.services import again, connect, flights, intake, send, sweep
from integrator.services.context import Context

NEW = b"n" * 32


class TestTick:
    def test_quiet(self, bench: Bench) -> None:
        """Nothing is due, nobody is woken."""
        assert bench.tick() == []

    def test_lost_wake_ups(self, bench: Bench) -> None:
        """A message nobody was woken for is found, and so is the instruction that comes of it."""
        bench.post(returned("requested", "R1", line()))
        assert bench.tick() == ["intake"]
        bench.read()
        assert bench.tick() == ["send"]
        bench.send(500)
        assert bench.tick() == []
        bench.clock.advance(seconds=10)
        assert bench.tick() == ["send"]
        bench.send(200)
        assert bench.tick() == []

    def test_expired_leases(self, bench: Bench) -> None:
        """What a dead process had taken is found when its lease ends, and not before."""

        def dies(step: str) -> None:
            if step == "after-lease":
                raise KeyboardInterrupt

        dying = replace(bench.context, step=dies)
        bench.post(returned("requested", "R1", line()))
        with pytest.raises(KeyboardInterrupt):
            intake.drain(dying, "intake", never)
        assert bench.tick() == []
        bench.clock.advance(seconds=30)
        assert bench.tick() == ["intake"]
        bench.read()
        with pytest.raises(KeyboardInterrupt):
            send.drain(dying, never)
        assert bench.tick() == []
        bench.clock.advance(seconds=30)
        assert bench.tick() == ["send"]
        assert len(bench.send()) == 1

    def test_asking_and_waiting(self, bench: Bench) -> None:
        """What asks its platform wakes the slow queue, what waits for its order wakes intake when it is looked at."""
        shop = connect_thin(bench, token="t")
        bench.store(bench.message(b'{"return": "R1"}', connection_id=shop))
        intake.drain(bench.context, "intake", never)
        assert bench.tick() == ["slow"]
        bench.read()
        bench.tell(event("parcel.shipped", "return:R9", order=None))
        assert "intake" not in bench.tick()
        bench.clock.advance(seconds=60)
        assert "intake" in bench.tick()

    def test_read_again(self, bench: Bench) -> None:
        """What is to be read again wakes intake."""
        bench.tell()
        again.replay(bench.context, bench.account, None, bench.clock())
        assert bench.tick() == ["intake"]
        bench.read()
        assert bench.tick() == []

    def test_held(self, bench: Bench) -> None:
        """What is held for a paused shop wakes nobody."""
        bench.post(returned("requested", "R1", line()))
        connect.set_state(bench.context, bench.account, "own", "paused")
        bench.read()
        bench.clock.advance(days=9)
        assert bench.tick() == []

    def test_two_clocks(self, bench: Bench) -> None:
        """Two clocks at once close what a dead sender left once, and both end well."""
        bench.tell(returned("requested", "R1", line()))
        send._claim(bench.context, ROOM)
        bench.tell(returned("updated", "R1", line(quantity=2), when=1))
        bench.clock.advance(seconds=31)
        problems: list[Exception] = []

        def ticks() -> None:
            try:
                for _ in range(3):
                    bench.tick()
            except Exception as error:
                problems.append(error)

        clocks = [threading.Thread(target=ticks) for _ in range(2)]
        for one in clocks:
            one.start()
        for one in clocks:
            one.join()
        assert problems == []
        assert [row.state for row in bench.outbox()] == ["superseded", "open"]
        assert len(bench.rows(attempts)) == 1

    def test_goes_on(self, bench: Bench) -> None:
        """A second that fails is logged, and the clock goes on until it is stopped."""

        def fails(queue: str) -> None:
            raise IntegratorError("away")

        bench.post(returned("requested", "R1", line()))
        left = [False, False, True]
        sweep.run(replace(bench.context, wake=fails), lambda seconds: left.pop(0))
        assert (left, bench.logged) == ([], ["the clock missed a second"] * 3)


class TestRetention:
    def test_ids_and_hashes_stay(self, bench: Bench) -> None:
        """After 180 days bodies of finished messages are empty; their ids and hashes know a late repeat."""
        body = b"[]"
        told = bench.message(body, delivery="msg_old", headers={"x-name": "Ada"}, query="a=b")
        bench.store(told)
        parked = bench.store(bench.message(b"no json"))[0].inbox_id
        bench.read()
        bench.clock.advance(days=180)
        sweep.tidy(bench.context)
        assert bench.rows(inbox)[0].body == body
        bench.clock.advance(seconds=1)
        sweep.tidy(bench.context)
        row, kept = bench.rows(inbox)
        assert (row.body, row.headers, row.query, row.body_sha256) == (b"", "{}", "", told.body_sha256)
        assert (kept.id, kept.body) == (parked, b"no json")
        assert not bench.store(told)[0].new

    def test_a_late_difference(self, bench: Bench) -> None:
        """Another body that came under a known id is emptied as well."""
        bench.store(bench.message(b"[]", delivery="m"), bench.message(b"[ ]", delivery="m"))
        bench.read()
        bench.clock.advance(days=181)
        sweep.tidy(bench.context)
        assert [row.body for row in bench.rows(inbox_differences)] == [b""]

    def test_many_that_stay(self, bench: Bench) -> None:
        """Ever so many old messages that must stay do not keep a finished one behind them from being emptied."""
        for number in range(sweep._AT_ONCE + 1):
            bench.store(bench.message(b"no json", delivery=f"bad{number}"))
        last = bench.post()
        bench.read()
        bench.clock.advance(days=181)
        sweep.tidy(bench.context)
        assert bench.rows(inbox, inbox.c.id == last)[0].body == b""

    def test_a_replay_after_it(self, bench: Bench) -> None:
        """A message whose body is gone is not read again: it says so, and what it told stays."""
        told = bench.tell(returned("requested", "R1", line()))
        bench.clock.advance(days=181)
        sweep.tidy(bench.context)
        before = bench.outbox()
        (found,) = again.replay_difference(bench.context, bench.account, [told], None)
        assert "no longer kept" in str(found.problem)
        again.replay(bench.context, bench.account, [told], None)
        bench.read()
        assert (bench.result(told).state, "no longer kept" in bench.result(told).reason) == ("done", True)
        assert (len(bench.cases()), bench.outbox()) == (1, before)

    def test_old_secrets(self, bench: Bench) -> None:
        """Replaced secrets and hook tokens are forgotten after 24 hours."""
        connect.connect(bench.context, bench.account, "generic", "own", {"secret": "whsec_" + "QUJD" * 8})
        connect.rotate_hook(bench.context, bench.account, "own")
        connect.rotate_secret(bench.context, bench.account, "Acme")
        bench.clock.advance(hours=24, seconds=-1)
        sweep.tidy(bench.context)
        shop, supplier = bench.rows(connections)[0], bench.rows(suppliers)[0]
        assert None not in (shop.previous, shop.old_token_hash, supplier.previous_secret)
        bench.clock.advance(seconds=1)
        sweep.tidy(bench.context)
        shop, supplier = bench.rows(connections)[0], bench.rows(suppliers)[0]
        assert {shop.previous, shop.previous_until, shop.old_token_hash, shop.old_token_until} == {None}
        assert {supplier.previous_secret, supplier.previous_until} == {None}


class TestRotation:
    def opened(self, context: Context, account: str) -> None:
        with context.database.read() as conn:
            for shop in accounts.list_shops(conn, account):
                context.shop(shop)
                connect.hook_token(context, shop)
            for supplier in accounts.list_suppliers(conn, account):
                flights.signing_secrets(context, supplier)

    def test_the_new_key_alone(self, bench: Bench) -> None:
        """After one tidying with `new,old` the new key alone opens every secret, replaced ones too."""
        connect.connect(bench.context, bench.account, "generic", "own", {"secret": "whsec_" + "QUJD" * 8})
        connect.rotate_secret(bench.context, bench.account, "Acme")
        alone = replace(bench.context, vault=Vault([NEW]))
        with pytest.raises(CannotDecrypt):
            self.opened(alone, bench.account)
        sweep.tidy(replace(bench.context, vault=Vault([NEW, KEY])))
        self.opened(alone, bench.account)

    def test_one_that_cannot_be_opened(self, bench: Bench) -> None:
        """A secret whose key is lost is logged by its place, and holds up neither the others nor the tidying."""
        connect.rotate_hook(bench.context, bench.account, "own")
        lost = bench.add_supplier("Lost")
        with bench.database.write() as conn:
            blob = Vault([b"x" * 32]).seal(b"s", table="suppliers", column="secret", row=lost)
            conn.execute(sa.update(suppliers).where(suppliers.c.id == lost).values(secret=blob))
        bench.clock.advance(hours=25)
        sweep.tidy(replace(bench.context, vault=Vault([NEW, KEY])))
        assert bench.logged == ["a stored secret cannot be opened"]
        assert bench.rows(connections)[0].old_token_hash is None
        vault = Vault([NEW])
        current = [vault.is_current(row.secret) for row in bench.rows(suppliers, suppliers.c.id != lost)]
        assert current == [True]


def test_a_line_that_missed_its_rule(database: Database, clock: Clock) -> None:
    """A line that was stored while its rule was being added goes out within the hour."""
    bench = Bench(database, clock, routed=False)
    bench.tell(returned("requested", "R1", line()))
    connect.add_route(bench.context, bench.account, "Acme", is_default=True)
    clock.advance(minutes=59)
    sweep.tidy(bench.context)
    assert len(bench.send(200)) == 1
    assert "send" in bench.woken


def test_nothing_unfinished_is_emptied(bench: Bench) -> None:
    """A message that still waits keeps its body however old it is."""
    bench.tell(event("parcel.shipped", "return:R9", order=None))
    bench.clock.advance(days=1000)
    sweep.tidy(bench.context)
    assert bench.rows(inbox)[0].body
    assert bench.rows(inbox_results)[0].state == "pending"
    assert timedelta(days=180) == sweep.KEEP_BODIES
