"""What cannot be read yet waits with its reason, and is taken up by itself: no order, a pause, refused access."""

from __future__ import annotations

from dataclasses import replace

import sqlalchemy as sa
from support import Bench, Parser, event, line, never, refunded, returned
from thin import LINES, connect_thin, post_thin

from integrator.core.types import Tracking
from integrator.db import accounts, results
from integrator.db.journal import adopt
from integrator.db.models import connections, events, inbox_results
from integrator.sdk.http import Response
from integrator.services import again, connect, intake


def states(bench: Bench) -> list[str]:
    return [row.state for row in bench.rows(inbox_results)]


def keys(bench: Bench) -> list[str]:
    return [row.key for row in bench.rows(events, events.c.replaced_at.is_(None), events.c.kind != "system.routed")]


class TestWaiting:
    SHIPPED = event("parcel.shipped", "return:R1", order=None, tracking=Tracking(number="1Z"), when=3)

    def test_for_its_order(self, bench: Bench) -> None:
        """An event that names a return but no order waits, saying for what, and is done when an event tells it."""
        waiting = bench.tell(self.SHIPPED)
        assert bench.result(waiting).state == "pending"
        assert "R1" in bench.result(waiting).reason
        bench.tell(returned("requested", "R1", line()))
        assert (bench.result(waiting).state, bench.result(waiting).reason) == ("done", None)
        assert len(bench.cases()) == 1

    def test_parked_and_taken_up(self, bench: Bench) -> None:
        """After 72 hours it is parked, and is still taken up by itself once the order is known."""
        waiting = bench.tell(self.SHIPPED)
        bench.clock.advance(hours=71)
        bench.read()
        assert bench.result(waiting).state == "pending"
        bench.clock.advance(hours=1)
        bench.read()
        assert (bench.result(waiting).state, "R1" in bench.result(waiting).reason) == ("parked", True)
        bench.clock.advance(hours=1000)
        bench.tell(returned("requested", "R1", line()))
        assert bench.result(waiting).state == "done"

    def test_the_rest_applies(self, bench: Bench) -> None:
        """What else a waiting message tells counts at once."""
        waiting = bench.tell(self.SHIPPED, returned("requested", "R2", line()))
        assert (bench.result(waiting).state, keys(bench)) == ("pending", ["return.requested:return:R2"])

    def test_order_in_the_same_message(self, bench: Bench) -> None:
        """An event finds its order in another event of the same message."""
        told = bench.tell(self.SHIPPED, returned("requested", "R1", line()))
        assert (bench.result(told).state, len(keys(bench))) == ("done", 2)

    def test_another_shops_return(self, bench: Bench) -> None:
        """A return of the same id at another shop tells nothing about this one's order."""
        other = connect.connect(bench.context, bench.account, "generic", "two", {}).id
        waiting = bench.tell(self.SHIPPED)
        body = b'{"kind": "return.requested", "subject": {"kind": "return", "id": "R1"}, "order": {"id": "7"}}'
        bench.store(bench.message(body, connection_id=other))
        bench.read()
        assert bench.result(waiting).state == "pending"

    def test_neither(self, bench: Bench) -> None:
        """An event that names neither return nor order is parked at once, naming what is missing."""
        told = bench.tell(refunded("F1", line(), order=None))
        assert (bench.result(told).state, "order.id" in bench.result(told).reason) == ("parked", True)

    def test_failures_before_do_not_count(self, bench: Bench) -> None:
        """Once a message could be read, failed tries of before count no more against it."""
        waiting = bench.post(self.SHIPPED)
        adopt(bench.database)
        with bench.database.write() as conn:
            conn.execute(sa.update(inbox_results).values(tries=20))
        bench.read()
        assert (bench.result(waiting).state, bench.result(waiting).tries) == ("pending", 0)


class TestHeld:
    def test_paused(self, bench: Bench) -> None:
        """A paused shop's messages wait with that reason until it is resumed, then all are done."""
        before = bench.post(returned("requested", "R1", line()))
        connect.set_state(bench.context, bench.account, "own", "paused")
        after = bench.tell(returned("requested", "R2", line()))
        bench.clock.advance(hours=100)
        bench.read()
        assert [(bench.result(one).state, bench.result(one).hold) for one in (before, after)] == [
            ("pending", "paused")
        ] * 2
        assert "resume" in bench.result(after).reason
        connect.set_state(bench.context, bench.account, "own", "on")
        bench.read()
        assert [(row.state, row.hold, row.reason) for row in bench.rows(inbox_results)] == [("done", None, None)] * 2

    def test_resumed_meanwhile(self, bench: Bench) -> None:
        """A shop that is resumed while its message is being looked at does not leave it held for ever."""

        def resumes(message: object, shop: object) -> list[object]:
            connect.set_state(bench.context, bench.account, "own", "on")
            return [returned("requested", "R9", line())]

        bench.adapters.added["parser"] = Parser(resumes)
        other = connect.connect(bench.context, bench.account, "parser", "other", {}).id
        connect.set_state(bench.context, bench.account, "own", "paused")
        held = bench.post(returned("requested", "R1", line()))
        bench.store(bench.message(b"{}", connection_id=other))
        bench.read()
        assert bench.result(held).state == "done"

    def test_paused_while_read_again(self, bench: Bench) -> None:
        """What is read again while its shop is paused stays behind what is new."""
        told = bench.tell()
        again.replay(bench.context, bench.account, [told], None)

        def pauses(step: str) -> None:
            connect.set_state(bench.context, bench.account, "own", "paused")

        intake.drain(replace(bench.context, step=pauses), "intake", never)
        assert (bench.result(told).hold, bench.result(told).queue) == ("paused", results.REPLAY)

    def test_access_refused(self, bench: Bench) -> None:
        """A message whose platform refuses our credentials is held, the shop is marked; both end with new settings."""
        shop = connect_thin(bench, token="old")
        bench.answer = lambda call: Response(status=401)
        held = post_thin(bench, shop)
        bench.read()
        assert (bench.result(held).state, bench.result(held).hold) == ("pending", "access")
        assert bench.rows(connections, connections.c.id == shop)[0].access_refused_at == bench.clock()
        bench.clock.advance(hours=1)
        bench.read()
        assert len(bench.calls) == 1
        bench.answer = lambda call: Response(status=200, body=LINES)
        assert connect.connect(bench.context, bench.account, "thin", "thin", {"token": "new"}).read_again == 1
        bench.read()
        assert bench.result(held).state == "done"
        assert bench.calls[-1].headers["authorization"] == "Bearer new"
        assert bench.rows(connections, connections.c.id == shop)[0].access_refused_at is None

    def test_new_settings_meanwhile(self, bench: Bench) -> None:
        """Settings that are entered while the platform refuses the old ones are tried at once."""
        shop = connect_thin(bench, token="old")

        def refuses(call: object) -> Response:
            connect.connect(bench.context, bench.account, "thin", "thin", {"token": "new"})
            bench.answer = lambda call: Response(status=200, body=LINES)
            return Response(status=401)

        bench.answer = refuses
        held = post_thin(bench, shop)
        bench.read()
        assert bench.result(held).state == "done"

    def test_settings_read_incomplete_ones_again(self, bench: Bench) -> None:
        """A message read incomplete for want of a setting is read again, whole, when that is given."""
        shop = connect_thin(bench)
        told = post_thin(bench, shop)
        bench.read()
        assert (bench.result(told).state, bench.result(told).incomplete) == ("done", True)
        assert bench.newest() == []
        bench.answer = lambda call: Response(status=200, body=LINES)
        assert connect.connect(bench.context, bench.account, "thin", "thin", {"token": "t"}).read_again == 1
        bench.read()
        assert (bench.result(told).state, bench.result(told).incomplete) == ("done", False)
        assert bench.said() == [("return.instruction", ["confirm"])]


class TestRevoked:
    REVOKED = event("connection.revoked", "connection:thin", order=None)

    def revoke(self, bench: Bench, shop: str) -> None:
        bench.adapters.added["thin"].says = lambda: [self.REVOKED]
        post_thin(bench, shop, None)
        bench.read()

    def test_forgets_tokens(self, bench: Bench) -> None:
        """A revoked shop forgets its tokens, the earlier ones too, and keeps what checks its signatures."""
        shop = connect_thin(bench, token="old")
        connect.connect(bench.context, bench.account, "thin", "thin", {"token": "t"})
        self.revoke(bench, shop)
        with bench.database.read() as conn:
            found = accounts.shop_by_id(conn, shop)
        assert found.state == "revoked"
        seen = bench.context.shop(found)
        assert (seen["secret"], seen["token"], list(seen.keys_of("token"))) == ("s3cret", "", [])

    def test_goes_on_without_asking(self, bench: Bench) -> None:
        """A revoked shop's later messages are read as without credentials."""
        shop = connect_thin(bench, token="t")
        self.revoke(bench, shop)
        told = post_thin(bench, shop, "R2")
        bench.read()
        assert (bench.result(told).state, bench.result(told).incomplete, bench.calls) == ("done", True, [])

    def test_once(self, bench: Bench) -> None:
        """The same fact told again after the shop was connected anew does not revoke it again."""
        shop = connect_thin(bench, token="t")
        self.revoke(bench, shop)
        connect.connect(bench.context, bench.account, "thin", "thin", {"token": "t"})
        self.revoke(bench, shop)
        assert bench.rows(connections, connections.c.id == shop)[0].state == "on"

    def test_while_paused(self, bench: Bench) -> None:
        """When a paused shop is revoked nobody can resume it, so its messages go on."""
        shop = connect_thin(bench)
        held = post_thin(bench, shop)

        def says() -> list[object]:
            # Paused by the account while this message is being read.
            connect.set_state(bench.context, bench.account, "thin", "paused")
            assert bench.result(held).hold == "paused"
            return [self.REVOKED]

        adopt(bench.database)
        with bench.database.write() as conn:
            conn.execute(sa.update(inbox_results).values(next_look_at=None))
        bench.adapters.added["thin"].says = says
        post_thin(bench, shop, None)
        bench.read()
        assert bench.result(held).state == "done"
