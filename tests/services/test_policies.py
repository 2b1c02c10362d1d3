"""Policies kept, tried on past cases, and acting on requests: on both databases."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from support import START, Bench, Parser, event, line, refunded, returned

from integrator.core.agreements import ALWAYS
from integrator.core.commands import CommandKind
from integrator.core.errors import InvalidValue, NotFound
from integrator.core.money import Money
from integrator.core.setups import AccountSetup, Setup
from integrator.core.types import Category, OrderRef, Party, Reason
from integrator.db import accounts, models, queries
from integrator.db import policies as store
from integrator.db.secrets import Vault
from integrator.services import agreements
from integrator.services import policies as service
from integrator.services.acting import act
from integrator.services.audit import at_command_line, noting
from integrator.services.policing import apply_policy, due_decisions, preview
from integrator.services.setup_import import imported
from integrator.services.setups import exported
from schemas.config_file import dumped, loaded

BROKEN = Reason(text="broken when I opened it")
FAULTY, CHOSEN = Reason(category=Category.QUALITY), Reason(category=Category.CUSTOMER_CHOICE)
WORDS = {"en": "You have had it for too long.", "zh": "超过期限。"}
APPROVES = {"rules": [{"action": "approve"}]}
ASKS = {"rules": [{"action": "ask"}]}
DECLINES = {"rules": [{"action": "decline", "words": WORDS}]}


def usd(amount, currency="USD"):
    """Money as a document."""
    return {"amount": amount, "currency": currency}


def ask(
    bench, number, *, amount="10.00", days=5, country="DE", customer="C1", language=None, when=0, reason=BROKEN, **told
):
    """A request of a return of its own order; its number makes order and return unlike the others."""
    order = OrderRef(id=f"O{number}", placed_at=START - timedelta(days=days) + timedelta(hours=when))
    goods = line("1", reason=reason, amount=Money.parse(amount, "USD") if amount else None)
    who = Party(ref=customer, country=country, language=language)
    bench.tell(returned("requested", f"R{number}", goods, order=order, customer=who, when=when, **told))
    return ref_of(bench, number)


def ref_of(bench, number):
    """The ref of the case with that number."""
    (row,) = [row for row in bench.cases() if json.loads(row.document)["return_id"] == f"R{number}"]
    return row.ref


def tell(bench, step, number, when=1, **told):
    """A later step of a numbered return."""
    bench.tell(event(f"return.{step}", f"return:R{number}", order=f"O{number}", when=when, **told))


def pay(bench, number, amount="10.00", when=2):
    """The refund of a numbered return."""
    bench.tell(refunded(f"F{number}", line("1"), order=f"O{number}", return_id=f"R{number}", amount=amount, when=when))


def put(bench, document):
    """Set the policy."""
    return service.set_policy(bench.context, bench.account, document)


def shown(bench, ref):
    """A case as everybody sees it."""
    with bench.database.read() as conn:
        return queries.show_rma(conn, bench.account, ref, bench.clock())


def acts_of(bench, ref):
    """What was done with a case: type, by whom, fields."""
    told = [entry["answer"] for entry in shown(bench, ref)["timeline"] if entry.get("answer")]
    return [(one["type"], one["by"], one["fields"]) for one in told]


# ------------------------------------------------------------------ kept


def test_versions(bench: Bench) -> None:
    """The first holds for all orders, a later one from its own time on; what says the same adds none."""
    first = put(bench, APPROVES)
    bench.clock.advance(hours=1)
    context = noting(bench.context, at_command_line(bench.account), "policy.set", lambda made: str(made.version))
    second = service.set_policy(context, bench.account, DECLINES)
    assert service.set_policy(context, bench.account, {**DECLINES, "automatic": False}) == second
    third = put(bench, {**ASKS, "valid_from": "2026-01-01T00:00:00Z"})
    assert [one.version for one in (first, second, third)] == [1, 2, 3]
    assert (first.valid_from, second.valid_from) == (ALWAYS, bench.clock())
    assert service.listed(bench.context, bench.account) == [first, second, third]
    assert service.shown(bench.context, bench.account) == second
    assert service.shown(bench.context, bench.account, 3) == third
    assert [(row.act, row.subject) for row in bench.rows(models.audit)] == [("policy.set", "2")]
    with pytest.raises(NotFound, match="no version 4"):
        service.shown(bench.context, bench.account, 4)


def test_wrong(bench: Bench) -> None:
    """Nothing is stored of what no policy may say; every field of a wrong form is named."""
    with pytest.raises(InvalidValue, match=r"rules\.0\.words is missing"):
        put(bench, {"rules": [{"action": "decline"}]})
    with pytest.raises(InvalidValue) as raised:
        put(bench, {"rules": [{"when": {"colour": 1, "days_to": "9"}, "action": "nod"}], "freight": {}})
    for told in ("freight: is no field here", "rules.0.action: is one of", "rules.0.when.days_to: is a whole number"):
        assert told in str(raised.value)
    assert service.listed(bench.context, bench.account) == []
    with pytest.raises(NotFound, match="there is no policy yet"):
        service.shown(bench.context, bench.account)


def test_accounts_are_apart(bench: Bench) -> None:
    """Another account has versions of its own and does not reach this one's cases."""
    ref = ask(bench, 1)
    with bench.database.write() as conn:
        accounts.add_account(conn, "acc_other", "Other", bench.clock())
    assert service.set_policy(bench.context, "acc_other", APPROVES).version == 1
    assert service.listed(bench.context, bench.account) == []
    assert preview(bench.context, "acc_other") == []
    with pytest.raises(NotFound):
        apply_policy(bench.context, "acc_other", ref)
    with pytest.raises(NotFound):
        service.set_policy(bench.context, "acc_nobody", APPROVES)


def test_at_once(bench: Bench) -> None:
    """The database refuses a second version of the same number."""
    put(bench, APPROVES)
    (row,) = bench.rows(models.policies)
    with pytest.raises(sa.exc.IntegrityError), bench.database.write() as conn:
        conn.execute(sa.insert(models.policies).values(**{**row._mapping, "id": "pol_again"}))


def test_conflicts(bench: Bench) -> None:
    """A policy is held against what holds with each supplier today, agreed or not."""
    bench.add_supplier("Bolt")
    agreements.agree(bench.context, bench.account, "Acme", {"window_days": 30, "keep_below": usd("5.00")})
    made = put(bench, {"rules": [{"action": "refund_only", "when": {"value_to": usd("5.00")}}, {"action": "approve"}]})
    assert [one.sentence for one in service.differences(bench.context, bench.account, made)] == [
        "Rule 1 leaves goods with the customer, but Bolt agreed to no value up to which they may stay.",
        "Rule 2 approves at any age of the order, but Acme takes goods back for 30 days only.",
    ]


def test_export_and_import(bench: Bench) -> None:
    """The newest version goes out and comes in elsewhere as it was; twice is once."""
    put(bench, APPROVES)
    bench.clock.advance(hours=1)
    made = put(bench, {"rules": [{"action": "ask", "when": {"value_to": usd("5.00")}}], "automatic": True})
    (mine,) = exported(bench.context).accounts
    assert mine.policy == made
    document = dumped(exported(bench.context))
    assert document["accounts"][0]["policy"]["version"] == 2
    assert loaded(document) == exported(bench.context)
    other = Setup(accounts=(AccountSetup(name="Other", policy=mine.policy),))
    done = imported(bench.context, other, lambda url: None, dry_run=False)
    assert [(one.kind, one.name) for one in done.made] == [("account", "Other"), ("policy", "1")]
    again = imported(bench.context, other, lambda url: None, dry_run=False)
    assert (again.made, again.unchanged) == ([], 1)
    (there,) = exported(bench.context, "Other").accounts
    assert (there.policy.rules, there.policy.valid_from) == (made.rules, made.valid_from)


# ------------------------------------------------------------------ tried


def test_dry_run_against_what_happened(bench: Bench) -> None:
    """Counts and money of the requests that would have ended otherwise, with their refs."""
    approved, declined, open_, kept = (ask(bench, number) for number in (1, 2, 3, 4))
    tell(bench, "approved", 1)
    pay(bench, 1, "8.00")
    tell(bench, "declined", 2)
    bench.tell(refunded("F9", line("1"), order="O9"))
    put_back = service.dry_run(bench.context, bench.account, APPROVES)
    assert (put_back.cases, put_back.requests, put_back.against) == (5, 4, "what happened")
    assert put_back.more == {"approve": 3, "ask": -2, "refund_only": 0, "decline": -1}
    assert put_back.cost == (Money.parse("30.00", "USD"),)
    assert {one.ref: (one.before, one.after) for one in put_back.changes} == {
        declined: ("decline", "approve"),
        open_: ("ask", "approve"),
        kept: ("ask", "approve"),
    }
    assert put_back.sentence() == (
        "On the last 4 requests, against what happened, the policy would have approved 3 more, asked you about 2 fewer,"
        " declined 1 fewer, cost 30.00 USD more."
    )
    none = service.dry_run(bench.context, bench.account, DECLINES)
    assert (none.cost, none.more["decline"]) == ((Money.parse("-8.00", "USD"),), 3)
    assert approved in {one.ref for one in none.changes}
    assert service.dry_run(bench.context, bench.account, ASKS).cost == (), "who is asked does what happened"


def test_dry_run_against_the_present(bench: Bench) -> None:
    """Against the policy that held for each order; nothing that came after the decision is looked at."""
    put(bench, {"rules": [{"action": "approve", "when": {"value_to": usd("10.00")}}]})
    refs = [ask(bench, number, amount=amount, when=number) for number, amount in enumerate(("10.00", "20.00", None))]
    tell(bench, "declined", 1, when=5)
    wider = {"rules": [{"action": "approve", "when": {"value_to": usd("20.00")}}]}
    tried = service.dry_run(bench.context, bench.account, wider)
    assert (tried.against, tried.more["approve"], tried.cost) == ("version 1", 1, (Money.parse("20.00", "USD"),))
    assert [(one.ref, one.before, one.after) for one in tried.changes] == [(refs[1], "ask", "approve")]
    all_ = service.dry_run(bench.context, bench.account, APPROVES)
    assert (all_.more["approve"], all_.unknown, all_.cost) == (2, 1, (Money.parse("20.00", "USD"),))
    assert "; the value of 1 is not known." in all_.sentence()
    same = service.dry_run(bench.context, bench.account, wider, last=1)
    assert (same.cases, same.changes) == (1, ())
    assert same.sentence().endswith("the policy would have decided all alike.")
    assert service.dry_run(bench.context, bench.account, wider, happened=True).against == "what happened"


def test_dry_run_changes_nothing(bench: Bench) -> None:
    """Not a row is written, and tests and cases that nobody had to decide are left out."""
    ask(bench, 1)
    ask(bench, 2, test=True)
    bench.tell(returned("approved", "R3", line("1"), order="O3"))
    before = [bench.rows(table) for table in models.main.sorted_tables]
    tried = service.dry_run(bench.context, bench.account, {**APPROVES, "automatic": True})
    assert (tried.cases, tried.requests, tried.more["approve"]) == (2, 1, 1)
    assert [bench.rows(table) for table in models.main.sorted_tables] == before


# ------------------------------------------------------------------ what may be offered


def test_what_is_offered_has_the_costs_of_the_policy(bench: Bench) -> None:
    """A request is offered solutions with the freight and handling of the version that its order is pinned to."""
    costs = {"freight": {"DE": usd("3.00"), "*": usd("6.00")}, "handling": usd("0.50")}
    put(bench, {"costs": costs, "rules": [{"action": "ask"}]})
    later = {"costs": {"freight": {"*": usd("9.00")}}, "rules": [{"action": "ask"}]}
    put(bench, {**later, "valid_from": (START - timedelta(days=2)).isoformat()})
    for number, days, country, cost in ((1, 5, "DE", "13.50"), (2, 5, "US", "16.50"), (3, 1, "DE", "19.00")):
        ref = ask(bench, number, days=days, country=country, reason=FAULTY)
        offered = shown(bench, ref)["lines"][0]["proposals"]
        assert {one["kind"]: one["cost"] for one in offered}["refund"] == usd(cost), number


def test_a_free_return_is_paid_by_the_merchant(bench: Bench) -> None:
    """What the approving rule promises stands in what is offered, and in what the supplier is told afterwards."""
    agreements.agree(bench.context, bench.account, "Acme", {"freight": {"customer_choice": "customer"}})
    put(bench, {"rules": [{"action": "approve", "free_freight": True}]})
    ref = ask(bench, 1, reason=CHOSEN)
    offered = shown(bench, ref)["lines"][0]["proposals"]
    assert {one["pays_way"] for one in offered if one["returns"]} == {"merchant"}
    assert bench.one()["shipping"]["who_pays"] == "customer"
    apply_policy(bench.context, bench.account, ref)
    assert bench.one()["shipping"]["who_pays"] == "merchant"


def test_only_requests_read_the_policy(bench: Bench) -> None:
    """A refund costs no query more; many requests of one batch cost one."""
    put(bench, APPROVES)
    asked = list[str]()

    def note(conn, cursor, statement, *more):
        asked.extend([statement] if "FROM policies" in statement else [])

    sa.event.listen(bench.database.main, "before_cursor_execute", note)
    try:
        bench.tell(*[refunded(f"F{number}", line("1"), order=f"P{number}") for number in range(3)])
        assert asked == []
        bench.tell(*[returned("requested", f"R{number}", line("1"), order=f"Q{number}") for number in range(3)])
        assert len(asked) == 1
    finally:
        sa.event.remove(bench.database.main, "before_cursor_execute", note)


# ------------------------------------------------------------------ acting


def test_approves(bench: Bench) -> None:
    """A request is approved as an act of the policy, with the rule that decided; once only."""
    ref = ask(bench, 1)
    put(bench, {"rules": [{"name": "all", "action": "approve", "free_freight": True}]})
    (seen,) = preview(bench.context, bench.account)
    assert (seen.ref, seen.action, seen.acts, seen.policy) == (ref, "approve", True, 1)
    assert acts_of(bench, ref) == []
    bench.woken.clear()
    assert apply_policy(bench.context, bench.account, ref.lower()).acts
    assert bench.woken == ["send"]
    because = 'Rule 1 "all" says approve: it fits every request.'
    fields = {"policy": 1, "rule": 1, "because": because, "free_freight": True}
    assert acts_of(bench, ref) == [("approve", "policy", fields)]
    assert shown(bench, ref)["return_state"] == "approved"
    again = apply_policy(bench.context, bench.account, ref)
    assert (again.acts, again.because) == (False, "it is approved already")
    assert len(acts_of(bench, ref)) == 1


def test_refunds_without_a_return(bench: Bench) -> None:
    """Refund only is an approval that says so."""
    ref = ask(bench, 1)
    put(bench, {"rules": [{"action": "refund_only"}]})
    assert apply_policy(bench.context, bench.account, ref).action == "refund_only"
    ((type_, by, fields),) = acts_of(bench, ref)
    assert (type_, by, fields["refund_only"]) == ("approve", "policy", True)
    assert service.dry_run(bench.context, bench.account, {"rules": [{"action": "refund_only"}]}).changes == ()
    tried = service.dry_run(bench.context, bench.account, APPROVES, happened=True)
    assert [(one.before, one.after) for one in tried.changes] == [("refund_only", "approve")]


def test_declines(bench: Bench) -> None:
    """A decline says its words in the customer's language; both stand on the timeline."""
    english, chinese = ask(bench, 1), ask(bench, 2, language="zh-CN")
    put(bench, DECLINES)
    texts = {}
    for ref in (english, chinese):
        assert apply_policy(bench.context, bench.account, ref).action == "decline"
        ((type_, by, fields),) = acts_of(bench, ref)
        assert (type_, by, fields["words"]) == ("decline", "policy", WORDS)
        texts[ref] = fields["text"]
    assert texts == {english: WORDS["en"], chinese: WORDS["zh"]}
    assert shown(bench, english)["headline"] == "declined"


def test_left_alone(bench: Bench) -> None:
    """What is decided, paid, disputed, closed or no request is skipped with the reason; asked ones too."""
    refs = [ask(bench, number) for number in range(6)]
    tell(bench, "declined", 0)
    pay(bench, 1)
    bench.tell(event("dispute.opened", "dispute:D2", order="O2", return_id="R2", when=1))
    tell(bench, "closed", 3)
    tell(bench, "cancelled", 4)
    bench.tell(event("refund.requested", "refund:F9", order="O9", lines=(line("1"),)))
    loose = next(row.ref for row in bench.cases() if row.ref not in refs)
    put(bench, {"rules": [{"action": "approve", "when": {"value_to": usd("1.00")}}]})
    found = preview(bench.context, bench.account, [*refs, loose])
    assert [one.because for one in found] == [
        "it is declined already",
        "money was given back already",
        "it is disputed; decide it yourself",
        "it is closed already",
        "it is cancelled already",
        "You are asked, as no rule fits.",
        "no return is asked for in it",
    ]
    assert not any(apply_policy(bench.context, bench.account, ref).acts for ref in [*refs, loose])
    with pytest.raises(NotFound):
        preview(bench.context, bench.account, ["RMA-NONE"])


def test_no_policy(bench: Bench) -> None:
    """Without a policy nothing is decided."""
    outcome = apply_policy(bench.context, bench.account, ask(bench, 1))
    assert (outcome.acts, outcome.because) == (False, "there is no policy; `integrator policy set` makes one")


def test_pinned(bench: Bench) -> None:
    """An order keeps the policy it was placed under."""
    put(bench, APPROVES)
    put(bench, {**DECLINES, "valid_from": (START - timedelta(days=5)).isoformat()})
    old, new = ask(bench, 1, days=6), ask(bench, 2, days=5)
    assert [one.action for one in preview(bench.context, bench.account, [old, new])] == ["approve", "decline"]


def test_earlier_returns(bench: Bench) -> None:
    """Earlier returns of the same customer in the same shop count; later ones, tests and other people's do not."""
    for number, told in enumerate(({}, {"when": 1}, {"customer": "c1"}, {"test": True})):
        ask(bench, number, **told)
    third, stranger = ask(bench, 8, when=2), ask(bench, 9, when=2, customer=None)
    ask(bench, 10, when=3)
    put(bench, {"rules": [{"action": "approve", "when": {"returns_from": 2, "returns_to": 2}}]})
    known, unknown = preview(bench.context, bench.account, [third, stranger])
    assert known.because == "Rule 1 says approve: the customer had 2 returns before."
    assert (unknown.action, "who the customer is" in unknown.because) == ("ask", True)


def test_goods_that_stay(bench: Bench) -> None:
    """Each line is judged by the agreement with its supplier and the policy's costs."""
    terms = {"unit_costs": {"AC-1": usd("6.20")}, "keep_below": usd("10.00")}
    agreements.agree(bench.context, bench.account, "Acme", terms)
    ref = ask(bench, 1)
    costs = {"freight": {"DE": usd("9.80")}}
    put(bench, {"costs": costs, "rules": [{"action": "refund_only", "when": {"not_worth_returning": True}}]})
    (seen,) = preview(bench.context, bench.account, [ref])
    assert (seen.action, seen.verdicts["1"].outcome, seen.verdicts["1"].saved) == (
        "refund_only",
        "keep",
        Money.parse("3.60", "USD"),
    )


def test_own_codes(bench: Bench) -> None:
    """The account's own mapping of a code is what a rule sees."""
    with bench.database.write() as conn:
        values = {"account_id": bench.account, "platform": "generic", "code": "X7", "category": "logistics"}
        conn.execute(sa.insert(models.reason_codes).values(**values, created_at=bench.clock()))
    bench.tell(returned("requested", "R1", line("1", reason=Reason(code="X7"))))
    put(bench, {"rules": [{"action": "approve", "when": {"categories": ["logistics"]}}]})
    assert [one.action for one in preview(bench.context, bench.account)] == ["approve"]


# ------------------------------------------------------------------ by the clock


def test_due_decisions(bench: Bench) -> None:
    """Only where the policy of today says so, requests are decided by themselves, each looked at once."""
    refs = [ask(bench, 1), ask(bench, 2, amount="99.00")]
    rules = [{"action": "approve", "when": {"value_to": usd("10.00")}}]
    put(bench, {"rules": rules})
    assert due_decisions(bench.context) == 0
    put(bench, {"rules": rules, "automatic": True, "valid_from": "2020-01-01T00:00:00Z"})
    assert due_decisions(bench.context) == 1
    assert [len(acts_of(bench, ref)) for ref in refs] == [1, 0]
    assert waiting(bench) == [], "what was asked about is not looked at again"
    bench.clock.advance(seconds=1)
    tell(bench, "updated", 2, lines=(line("1", amount=Money.parse("9.00", "USD")),))
    assert waiting(bench) == [refs[1]], "but when something happens in it"
    assert due_decisions(bench.context) == 1


def test_switched_off(bench: Bench) -> None:
    """A newer version that does not decide by itself stops it, for orders of older versions too."""
    ref = ask(bench, 1)
    put(bench, {**APPROVES, "automatic": True})
    bench.clock.advance(hours=1)
    put(bench, APPROVES)
    assert due_decisions(bench.context) == 0
    assert not apply_policy(bench.context, bench.account, ref, by_clock=True).acts
    bench.clock.advance(hours=1)
    put(bench, {**DECLINES, "automatic": True})
    assert due_decisions(bench.context) == 1
    assert acts_of(bench, ref)[0][0] == "approve", "its order was placed under the first version"


def test_a_new_policy_looks_again(bench: Bench) -> None:
    """What an older version asked about is decided by a newer one that holds for its order."""
    ask(bench, 1)
    put(bench, {**ASKS, "automatic": True})
    assert due_decisions(bench.context) == 0
    assert waiting(bench) == []
    put(bench, {**APPROVES, "automatic": True, "valid_from": "2020-01-01T00:00:00Z"})
    assert due_decisions(bench.context) == 1


def test_refused(bench: Bench) -> None:
    """What cannot be done is said, and not tried again until something happens."""
    ref = ask(bench, 1)
    bench.tell(event("goods.received", "return:R1", order="O1", when=1))
    put(bench, {**DECLINES, "automatic": True})
    assert due_decisions(bench.context) == 0
    assert waiting(bench) == []
    assert "the goods have arrived already" in apply_policy(bench.context, bench.account, ref).because


def test_by_hand_first(bench: Bench) -> None:
    """A person's decision stands."""
    ref = ask(bench, 1)
    given = {"account": bench.account, "ref": ref, "type_": "decline", "fields": {"text": "no"}}
    bench.database.in_transaction(lambda conn: act(conn, bench.context, **given))
    put(bench, {**APPROVES, "automatic": True})
    assert due_decisions(bench.context) == 0
    assert [one[0] for one in acts_of(bench, ref)] == ["decline"]


class Obeys(Parser):
    """A platform that can be told that a return is approved."""

    slug = "generic"
    commands = frozenset({CommandKind.APPROVE})


def test_what_fails_holds_up_nothing(bench: Bench) -> None:
    """A case that cannot be decided, as its shop's secrets cannot be opened, is noted and not tried every second."""
    ask(bench, 1)
    put(bench, {**APPROVES, "automatic": True})
    bench.adapters.added["generic"] = Obeys(lambda message, shop: [])
    assert due_decisions(replace(bench.context, vault=Vault([b"x" * 32]))) == 0
    assert bench.logged == ["the policy could not be applied"]
    assert waiting(bench) == []
    bench.adapters.added.clear()
    bench.clock.advance(seconds=1)
    tell(bench, "updated", 1, lines=(line("1", quantity=2),))
    assert due_decisions(bench.context) == 1


def test_in_several_copies(bench: Bench) -> None:
    """Clocks that look at the same moment decide each request once."""
    refs = [ask(bench, number) for number in range(4)]
    put(bench, {**APPROVES, "automatic": True})
    with ThreadPoolExecutor(3) as clocks:
        counts = list(clocks.map(due_decisions, [bench.context] * 3))
    assert [len(acts_of(bench, ref)) for ref in refs] == [1] * 4
    assert sum(counts) == 4


def waiting(bench):
    """Refs that the clock would look at."""
    with bench.database.read() as conn:
        return store.to_be_looked_at(conn, bench.account, 10)


def test_index(bench: Bench) -> None:
    """The clock's query reads an index that holds only what is to be looked at.

    PostgreSQL plans by its statistics, which on a handful of rows are a tie: there the index itself is looked at.
    """
    dialect = bench.database.main.dialect
    query = str(
        store.unlooked(dialect.name, bench.account, 100).compile(
            dialect=dialect, compile_kwargs={"literal_binds": True}
        )
    )
    with bench.database.read() as conn:
        if dialect.name == "postgresql":
            found = "SELECT indexdef FROM pg_indexes WHERE indexname = 'rmas_unpoliced'"
            assert "WHERE" in str(conn.exec_driver_sql(found).scalar())
            assert conn.exec_driver_sql("EXPLAIN " + query.replace("%", "%%")).scalars().all()
        else:
            plan = [row[3] for row in conn.exec_driver_sql("EXPLAIN QUERY PLAN " + query)]
            assert any("rmas_unpoliced" in step for step in plan)
