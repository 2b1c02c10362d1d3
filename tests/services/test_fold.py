"""New facts -> cases with lasting refs -> versions without gaps, one live message per case and supplier."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support import Bench, event, line, refunded, returned

from integrator.core.types import Tracking
from integrator.db import accounts, cases, queries
from integrator.db.engine import of_json
from integrator.db.models import events, inbox_results, outbox, rmas
from integrator.services import again

REQUESTED = returned("requested", "R1", line())
CHANGED = returned("updated", "R1", line(quantity=2), when=1)
CANCELLED = returned("cancelled", "R1", when=2)


def states(bench: Bench) -> list[tuple[int, str, str]]:
    return [(row.version, row.type, row.state) for row in bench.outbox()]


def kinds(bodies: list[dict[str, object]]) -> list[object]:
    return [body["data"]["kind"] for body in bodies]  # type: ignore[index]


class TestVersions:
    def test_superseding(self, bench: Bench) -> None:
        """A version that was never delivered is superseded by the next and never sent."""
        bench.tell(REQUESTED)
        bench.tell(CHANGED)
        assert [state for _, _, state in states(bench)] == ["superseded", "open"]
        assert [body["data"]["version"] for body in bench.send()] == [2]

    def test_the_same_content(self, bench: Bench) -> None:
        """A fact that changes nothing for the supplier writes no version."""
        bench.tell(REQUESTED)
        bench.tell(event("dispute.opened", "dispute:D1", when=1))
        bench.tell(refunded("F9", state="settled", when=2))
        assert len(bench.outbox()) == 1

    def test_no_gaps(self, bench: Bench) -> None:
        """Versions of each (case, supplier) count from 1 without gaps, superseded ones keep theirs."""
        bolt = bench.add_supplier("Bolt")
        bench.route(bolt, sku="BO-*", priority=1)
        bench.tell(returned("requested", "R1", line(), line("2", sku="BO-2")))
        for number in range(2, 7):
            bench.tell(returned("updated", "R1", line(quantity=number), line("2", 9 - number, sku="BO-2"), when=number))
            if number % 2:
                bench.send(200)
        for supplier in (bench.supplier, bolt):
            rows = bench.outbox(outbox.c.supplier_id == supplier)
            assert [row.version for row in rows] == list(range(1, 7))
            assert [row.newest for row in rows] == [False] * 5 + [True]
            assert len({row.id for row in rows}) == 6

    def test_dead_one(self, bench: Bench) -> None:
        """A dead version becomes superseded when a newer is written, which has a schedule of its own."""
        bench.tell(REQUESTED)
        for _ in range(4):
            bench.send(500)
            bench.clock.advance(hours=1)
        assert states(bench)[0][2] == "dead"
        bench.tell(CHANGED)
        assert [state for _, _, state in states(bench)] == ["superseded", "open"]
        assert len(bench.send(200)) == 1

    def test_kind_new_until_heard(self, bench: Bench) -> None:
        """The kind is settled at the first claim: `new` until some version was answered 2xx, then `update`."""
        bench.tell(REQUESTED)
        first = bench.send(500)
        bench.tell(CHANGED)
        second = bench.send(200)
        bench.tell(returned("updated", "R1", line(quantity=3), when=2))
        third = bench.send(200)
        assert kinds(first + second + third) == ["new", "new", "update"]

    def test_kind_stays_over_attempts(self, bench: Bench) -> None:
        """What was `new` at its first attempt stays so."""
        bench.tell(REQUESTED)
        bodies = bench.send(500)
        bench.clock.advance(seconds=10)
        assert kinds(bodies + bench.send(200)) == ["new", "new"]


class TestWithdrawal:
    def test_after_an_attempt(self, bench: Bench) -> None:
        """What may have been heard is withdrawn, whatever the supplier answered."""
        bench.tell(REQUESTED)
        bench.send(500)
        bench.tell(CANCELLED)
        (body,) = bench.send(200)
        assert (body["type"], body["data"]["kind"], body["data"]["asks"]) == ("return.withdrawn", "withdraw", [])

    def test_of_what_was_never_attempted(self, bench: Bench) -> None:
        """A withdrawal of what was never attempted cancels both, and takes a number all the same."""
        bench.tell(REQUESTED)
        bench.tell(CANCELLED)
        assert states(bench) == [(1, "return.instruction", "superseded"), (2, "return.withdrawn", "superseded")]
        assert bench.send() == []
        bench.tell(returned("approved", "R1", line(), when=5))
        (body,) = bench.send(200)
        assert (body["data"]["version"], body["data"]["kind"]) == (3, "new")

    def test_of_a_later_version(self, bench: Bench) -> None:
        """A withdrawal is sent where an earlier version was attempted, even if the last one was not."""
        bench.tell(REQUESTED)
        bench.send(500)
        bench.tell(CHANGED)
        bench.tell(CANCELLED)
        assert [body["type"] for body in bench.send(200)] == ["return.withdrawn"]

    def test_twice(self, bench: Bench) -> None:
        """What was withdrawn is not withdrawn again, and after a delivered withdrawal the slate is clean."""
        bench.tell(REQUESTED)
        bench.send(200)
        bench.tell(CANCELLED)
        bench.send(200)
        bench.tell(returned("declined", "R1", when=3))
        assert bench.send() == []
        bench.tell(returned("approved", "R1", line(), when=5))
        bench.tell(returned("cancelled", "R1", when=6))
        assert bench.send() == []

    def test_nothing_sent(self, bench: Bench) -> None:
        """A return that is declined before anything was written tells nobody anything."""
        bench.tell(REQUESTED, CANCELLED)
        assert bench.outbox() == []


class TestRefs:
    # A refund that names no return is the order's own case until a return has its line.
    REFUND = refunded("F1", line(), when=3)

    def live(self, bench: Bench) -> list[str]:
        return [row.ref for row in sorted(bench.cases(), key=lambda row: row.seq)]

    def test_met(self, bench: Bench) -> None:
        """Where cases meet the older ref stays, the other leads to it, and what was sent under it is withdrawn."""
        bench.tell(REQUESTED)
        bench.tell(refunded("F1", line("2"), when=3))
        older, younger = self.live(bench)
        bench.send(200)
        bench.tell(returned("updated", "R1", line(), line("2"), when=4))
        assert self.live(bench) == [older]
        assert {row.ref: row.alias_of for row in bench.rows(rmas)} == {older: None, younger: older}
        bodies = bench.send(200)
        assert {(body["type"], body["data"]["rma"]["ref"]) for body in bodies} == {
            ("return.withdrawn", younger),
            ("return.instruction", older),
        }

    def test_parted_again(self, bench: Bench) -> None:
        """Where the joined cases part again each has its old ref back."""
        bench.tell(REQUESTED)
        bench.tell(refunded("F1", line("2"), when=3))
        before = self.live(bench)
        bench.tell(returned("updated", "R1", line(), line("2"), when=4))
        assert len(self.live(bench)) == 1
        told = {row.key: row.ref for row in bench.rows(events) if row.ref}
        assert told["refund.issued:refund:F1:settled"] == before[1]
        bench.tell(returned("requested", "R2", line("2"), when=2))
        homes = {of_json(row.document)["return_id"]: row.ref for row in bench.cases()}
        assert (homes["R1"], homes[None]) == tuple(before)

    @pytest.mark.parametrize("refund_first", [True, False])
    def test_a_ref_stays_with_the_first_stored(self, bench: Bench, refund_first: bool) -> None:
        """Where a case divides, the part with the event stored first keeps the ref, and the other gets a new one."""
        both = [REQUESTED, self.REFUND]
        for told in reversed(both) if refund_first else both:
            bench.tell(told)
        (ref,) = self.live(bench)
        # Now two returns have the line, so the refund is the order's own again.
        bench.tell(returned("requested", "R2", line(), when=1))
        homes = {of_json(row.document)["return_id"]: row.ref for row in bench.cases()}
        assert homes[None if refund_first else "R1"] == ref
        assert len(set(homes.values())) == 3

    def test_alias_of_an_alias(self, bench: Bench) -> None:
        """A ref that leads to one that leads on resolves to the case at the end."""
        bench.tell(*(returned("requested", f"R{number}", line(str(number))) for number in range(3)))
        first, second, third = self.live(bench)
        with bench.database.write() as conn:
            cases.make_alias(conn, first, second)
            cases.make_alias(conn, second, third)
            assert queries.show_rma(conn, bench.account, first, bench.clock())["ref"] == third

    def test_replaced_facts(self, bench: Bench) -> None:
        """A complete telling keeps the ref of the incomplete one."""
        bench.tell(returned("requested", "R1", extra={"incomplete": True}))
        before = self.live(bench)
        bench.tell(REQUESTED)
        assert self.live(bench) == before


class TestRouting:
    def test_parked_until_a_rule(self, database, clock) -> None:
        """A line without a supplier is shown as unrouted and goes out when a rule appears."""
        bench = Bench(database, clock, routed=False)
        bench.tell(REQUESTED)
        assert (bench.cases()[0].unrouted, bench.outbox()) == (True, [])
        bench.route(sku="ZZ-*")
        assert bench.outbox() == []
        bench.route(sku="ac-?")
        assert (bench.cases()[0].unrouted, len(bench.send())) == (False, 1)
        (decision,) = bench.rows(events, events.c.kind == "system.routed")
        assert "ac-?" in of_json(decision.document)["extra"]["because"]

    def test_nothing_told(self, bench: Bench) -> None:
        """A line of which no SKU, vendor or product is told stays unrouted, default rule or not."""
        bench.tell(returned("requested", "R1", line(sku=None)))
        assert (bench.cases()[0].unrouted, bench.outbox()) == (True, [])
        bench.tell(returned("updated", "R1", line(vendor="Acme"), when=1))
        assert (bench.cases()[0].unrouted, len(bench.outbox())) == (False, 1)

    def test_a_later_fact(self, bench: Bench) -> None:
        """A later fact decides again while nothing with that line was attempted: withdrawn there, new here."""
        bolt = bench.add_supplier("Bolt", "https://bolt.test/")
        bench.route(bolt, sku="BO-*", priority=1)
        bench.tell(REQUESTED)
        bench.tell(returned("updated", "R1", line(sku="BO-1"), when=1))
        assert {row.supplier_id for row in bench.newest()} == {bolt}
        assert [call.url for call in (bench.send(200), bench.calls)[1]] == ["https://bolt.test/"]

    def test_not_once_attempted(self, bench: Bench) -> None:
        """Once a message with the line was attempted, a later fact does not move it to another supplier."""
        bench.route(bench.add_supplier("Bolt"), sku="BO-*", priority=1)
        bench.tell(REQUESTED)
        bench.send(500)
        bench.tell(returned("updated", "R1", line(sku="BO-1"), when=1))
        assert {row.supplier_id for row in bench.newest()} == {bench.supplier}

    @pytest.mark.parametrize("changed_first", [True, False])
    def test_editing_a_rule(self, bench: Bench, changed_first: bool) -> None:
        """A new rule touches only unrouted lines, also where the line's facts changed since it was routed."""
        bench.tell(REQUESTED)
        if changed_first:
            bench.tell(returned("updated", "R1", line(vendor="V"), when=1))
        bench.route(bench.add_supplier("Bolt"), sku="AC-*", priority=9)
        bench.tell(event("parcel.shipped", "return:R1", tracking=Tracking(number="1Z"), when=2))
        again.rebuild(bench.context)
        assert {row.supplier_id for row in bench.newest()} == {bench.supplier}

    def test_a_rule_taken_away(self, bench: Bench) -> None:
        """A line stays with its supplier when the rule that chose it is removed."""
        rule = bench.route(sku="AC-*", priority=3)
        bench.tell(REQUESTED)
        with bench.database.write() as conn:
            accounts.remove_route(conn, bench.account, rule)
        bench.tell(CHANGED)
        assert [row.version for row in bench.newest()] == [2]


def test_ids_with_colons(bench: Bench) -> None:
    """Two orders whose ids hold colons are routed each for itself."""
    bench.tell(refunded("F1", line("B:1"), order="A"))
    bench.tell(refunded("F2", line("1"), order="A:B"))
    assert [row.state for row in bench.rows(inbox_results)] == ["done", "done"]
    assert len(bench.newest()) == 2


def test_a_key_of_ours_cannot_be_posted(bench: Bench) -> None:
    """A posted key that could stand in the way of a routing decision is parked by name; the other order is told."""
    key = "system.routed:order:1002:1:1"
    bench.tell(replace(refunded("F1", line("1"), order="1001"), key=key))
    bench.tell(refunded("F2", line("1"), order="1002"))
    parked, done = bench.rows(inbox_results)
    assert (parked.state, done.state, len(bench.newest())) == ("parked", "done", 1)
    assert "key" in parked.reason
