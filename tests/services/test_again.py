"""Acts on what is stored are safe to repeat: replay and its preview, rebuild."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from support import SECRET, Bench, Parser, event, line, outcome, returned
from thin import LINES, connect_thin, post_thin

from integrator.core.codec import to_document
from integrator.core.errors import NotFound
from integrator.core.types import ReturnEvent, Tracking
from integrator.db import queries
from integrator.db.models import audit as audit_table
from integrator.db.models import events, inbox_results, outbox, rmas
from integrator.sdk.http import Response
from integrator.services import again, audit, connect

REQUESTED = returned("requested", "R1", line())
CHANGED = returned("updated", "R1", line(quantity=2), when=1)


class Readings:
    """A shop whose adapter reads every message as `now` says."""

    def __init__(self, bench: Bench, *first: Any) -> None:
        self.now: list[Any] = list(first)
        bench.adapters.added["parser"] = Parser(lambda message, shop: self.now)
        self.bench = bench
        self.shop = connect.connect(bench.context, bench.account, "parser", "read anew", {}).id
        self.id = bench.store(bench.message(b"{}", connection_id=self.shop))[0].inbox_id
        bench.read()

    def replay(self, *now: Any) -> None:
        self.now = list(now)
        assert again.replay(self.bench.context, self.bench.account, [self.id], None) == 1
        self.bench.read()

    def keys(self, *where: Any) -> list[str]:
        rows = self.bench.rows(events, events.c.kind != "system.routed", *where)
        return [row.key for row in rows]


class TestReplay:
    def test_another_reading(self, bench: Bench) -> None:
        """The new reading takes the place of the old one, whose row is kept and marked."""
        read = Readings(bench, REQUESTED)
        read.replay(returned("requested", "R1", line(quantity=3)))
        assert read.keys() == [REQUESTED.key] * 2
        assert read.keys(events.c.replaced_at == bench.clock()) == [REQUESTED.key]
        assert bench.one()["lines"][0]["quantity"] == 3

    def test_what_is_told_no_more(self, bench: Bench) -> None:
        """What the message told before and tells no more counts no more."""
        read = Readings(bench, REQUESTED, returned("requested", "R2", line("2")))
        bench.send(200)
        read.replay(REQUESTED)
        assert [body["type"] for body in bench.send(200)] == ["return.withdrawn"]
        assert len(bench.cases()) == 1

    def test_nothing_left(self, bench: Bench) -> None:
        """A case none of whose facts is told any more is listed no more; its ref still leads to it."""
        read = Readings(bench, REQUESTED)
        (case,) = bench.cases()
        bench.send(200)
        read.replay()
        assert [body["type"] for body in bench.send(200)] == ["return.withdrawn"]
        assert (bench.cases(), bench.result(read.id).state) == ([], "ignored")
        with bench.database.read() as conn:
            shown = queries.show_rma(conn, bench.account, case.ref, bench.clock())
            assert (shown["ref"], shown["aliases"]) == (case.ref, [])
        read.replay(REQUESTED)
        assert len(bench.cases()) == 1
        assert again.rebuild(bench.context) == 1
        assert len(bench.cases()) == 1

    def test_to_another_order(self, bench: Bench) -> None:
        """A fact that is now told of another order leaves the first."""
        read = Readings(bench, REQUESTED)
        read.replay(returned("requested", "R1", line(), order="2002"))
        (case,) = bench.cases()
        assert '"2002"' in case.document

    def test_the_same_reading(self, bench: Bench) -> None:
        """Reading everything again changes and sends nothing, however often."""
        bench.tell(REQUESTED, CHANGED, event("parcel.shipped", "return:R1", tracking=Tracking(number="1Z"), when=2))
        bench.send(200)
        before = (outcome(bench), bench.outbox(), bench.rows(events), bench.rows(rmas))
        bench.clock.advance(hours=1)
        for _ in range(2):
            assert again.replay(bench.context, bench.account, None, bench.clock() - timedelta(days=1)) == 1
            bench.read()
        assert (outcome(bench), bench.outbox(), bench.rows(events), bench.rows(rmas)) == before

    def test_a_parked_one(self, bench: Bench) -> None:
        """A message nobody could read applies once its adapter can."""
        read = Readings(bench, {"not": "an event"})
        assert bench.result(read.id).state == "parked"
        read.replay(REQUESTED)
        assert (bench.result(read.id).state, bench.result(read.id).reason) == ("done", None)

    def test_without_credentials(self, bench: Bench) -> None:
        """What was read whole is not forgotten because the shop's token is gone."""
        shop = connect_thin(bench, token="t")
        bench.answer = lambda call: Response(status=200, body=LINES)
        told = post_thin(bench, shop)
        bench.read()
        connect.connect(bench.context, bench.account, "thin", "thin", {"token": ""})
        again.replay(bench.context, bench.account, [told], None)
        bench.read()
        assert bench.said() == [("return.instruction", ["confirm"])]

    def test_one_that_waits(self, bench: Bench) -> None:
        """A message that waits for its order is looked at now; one that is held stays held."""
        waits = bench.tell(event("parcel.shipped", "return:R1", order=None))
        assert again.replay(bench.context, bench.account, [waits], None) == 1
        assert bench.result(waits).next_look_at == bench.clock()
        bench.read()
        connect.set_state(bench.context, bench.account, "own", "paused")
        assert again.replay(bench.context, bench.account, [waits], None) == 0

    def test_a_thousand_not_seen_yet(self, bench: Bench) -> None:
        """Messages that intake has not seen yet can be named, however many."""
        last = bench.store(*(bench.message(b"[]") for _ in range(1005)))[-1].inbox_id
        assert again.replay(bench.context, bench.account, [last], None) == 1

    @pytest.mark.parametrize("preview", [False, True])
    def test_another_account(self, bench: Bench, preview: bool) -> None:
        """Another account's message is not there, by id or by time."""
        told = bench.tell(REQUESTED)
        other = connect.add_account(bench.context, "other").id
        act = again.replay_difference if preview else again.replay
        with pytest.raises(NotFound, match=f"inb_{told}"):
            act(bench.context, other, [told], None)
        assert not act(bench.context, other, None, bench.clock() - timedelta(days=1))


class TestDryRun:
    def test_says_and_keeps_nothing(self, bench: Bench) -> None:
        """The preview tells what would be stored, dropped and written, and keeps none of it."""
        read = Readings(bench, REQUESTED, returned("requested", "R2", line("2")))
        bench.send(200)
        tables = (events, rmas, outbox, inbox_results)
        before = [bench.rows(table) for table in tables]
        changed = returned("requested", "R1", line(quantity=3))
        read.now = [changed]
        for _ in range(2):
            (found,) = again.replay_difference(bench.context, bench.account, [read.id], None)
            assert (found.stored, found.dropped) == ([REQUESTED.key], ["return.requested:return:R2"])
            assert sorted(one.type for one in found.written) == ["return.instruction", "return.withdrawn"]
        assert [bench.rows(table) for table in tables] == before
        assert bench.send() == []

    def test_each_for_itself(self, bench: Bench) -> None:
        """Of many messages each is shown as if it alone were read again, those that change nothing beside others."""
        told = [
            bench.tell(returned("requested", f"R{n}", line(str(n)), order=str(n))) for n in range(again.TOGETHER + 3)
        ]
        shop = connect.connect(bench.context, bench.account, "generic", "other", {"secret": SECRET}).id
        body = json.dumps([to_document(CHANGED)]).encode()
        later = [bench.store(bench.message(body, connection_id=shop))[0].inbox_id for _ in range(2)]
        found = again.replay_difference(bench.context, bench.account, [*told, *later], None)
        assert [one.inbox_id for one in found] == [*told, *later]
        assert [one.stored for one in found] == [[]] * len(told) + [[CHANGED.key]] * 2
        assert [len(one.written) for one in found] == [0] * len(told) + [1, 1]

    def test_of_a_time(self, bench: Bench) -> None:
        """Only what came then is read again, and counted before; a message intake has not seen yet too."""
        since = bench.clock()
        first = bench.post(REQUESTED)
        bench.clock.advance(seconds=1)
        until = bench.clock()
        bench.post(CHANGED)
        bench.clock.advance(seconds=1)
        bench.post()
        span = (since, until)
        assert again.replayable(bench.context, bench.account, *span) == (2, *span)
        found = again.replay_difference(bench.context, bench.account, None, *span)
        assert [one.inbox_id for one in found] == [first, first + 1]
        assert again.replay(bench.context, bench.account, None, *span) == 2
        assert [row.replay for row in bench.rows(inbox_results)] == [True, True, False]

    def test_on_the_trail(self, bench: Bench) -> None:
        """The act is one row, however much was adopted for it, and says how many it was about."""
        for _ in range(3):
            bench.post()
        who = audit.at_command_line(bench.account)
        noted = audit.noting(bench.context, who, "replay", audit.counted("all"))
        assert again.replay(noted, bench.account, None, bench.clock()) == 3
        again.replay_difference(noted, bench.account, None, bench.clock())
        assert [row.subject for row in bench.rows(audit_table)] == ["3 messages: all"]

    def test_a_problem(self, bench: Bench) -> None:
        """What cannot be read says why."""
        read = Readings(bench, REQUESTED)
        read.now = ["rubbish"]
        (found,) = again.replay_difference(bench.context, bench.account, [read.id], None)
        assert "TypeError" in str(found.problem)


class TestRebuild:
    def test_changes_nothing(self, bench: Bench) -> None:
        """Computing all cases anew changes no row."""
        bench.tell(REQUESTED, CHANGED, returned("requested", "R2", line("2", sku=None), order="2"))
        bench.send(200)
        tables = (events, rmas, outbox)
        before = [bench.rows(table) for table in tables]
        bench.clock.advance(hours=1)
        done: list[ReturnEvent] = []
        assert again.rebuild(bench.context, each=lambda: done.append(REQUESTED)) == len(done) == 2
        assert [bench.rows(table) for table in tables] == before

    def test_repairs_and_tells_nobody(self, bench: Bench) -> None:
        """A damaged projection is whole again, and a version of other words stays as it is."""
        bench.tell(REQUESTED)
        bench.send(200)
        (before,) = bench.cases()
        with bench.database.write() as conn:
            conn.execute(sa.update(rmas).values(document="{}", headline="closed"))
            conn.execute(sa.update(outbox).values(digest="of other words"))
        again.rebuild(bench.context)
        (after,) = bench.cases()
        assert (after.document, after.headline) == (before.document, before.headline)
        assert (len(bench.outbox()), bench.send()) == (1, [])
