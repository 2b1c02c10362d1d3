"""New facts of an order -> its cases -> what each supplier must be told. The one place both directions share.

Runs on the book of the caller's transaction, under the order's lock (`lock_orders`). Content is a pure function of
the facts and is compared with the last version, so folding again writes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from integrator.core.agreements import Agreement, pinned
from integrator.core.cases import Case, cases, placed_at
from integrator.core.instructions import Content, instruction, withdrawn
from integrator.core.lines import line_facts, suppliers_of
from integrator.core.policy import Policy, in_force
from integrator.core.reasons import with_codes
from integrator.core.reminders import open_keys, reminds_at
from integrator.core.rma import Rma, projected
from integrator.core.types import EventKind, OrderRef, ReturnEvent
from integrator.db import outbox, reminders
from integrator.db.book import Book
from integrator.db.cases import StoredCase, StoredEvent
from integrator.db.engine import as_json
from integrator.services import writeback
from integrator.services.assign import route
from integrator.services.setting import Setting
from integrator.services.show import case_document, lapses_at, waiting

WITHDRAWN = "return.withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A version that a fold wrote; `cancelled` if it took back what had never been attempted and stays here."""

    id: str
    rma: str
    supplier: str
    type: str
    version: int
    cancelled: bool


def fold(book: Book, order_row: int, setting: Setting, *, tells: bool = True) -> list[Written]:
    """Bring cases and outbox of one order up to its events. Returns the versions written.

    Without `tells` only the cases are computed: nothing is routed, and no supplier is told anything.
    """
    book.begin(order_row)
    told = _sorted(book.order_events(order_row), setting)
    known = book.order_cases(order_row)
    messages = book.versions(order_row)
    sent = [message for message in messages if message.kind == "instruction"]
    # Decisions only repeat what is known of the lines.
    facts = line_facts(item.event for item in told)
    told += route(book, order_row, told, facts, sent, setting) if tells else []
    found = cases(item.event for item in told)
    refs = _assign_refs(book, found, told, known, setting)
    suppliers = suppliers_of(item.event for item in told)
    placed = placed_at([item.event for item in told])
    agreed = pinned(setting.agreements, suppliers.values(), placed)

    def policy() -> Policy | None:
        return in_force(setting.policies(), placed)

    written: list[Written] = []
    projections: dict[str, Rma] = {}
    for case, ref in zip(found, refs.of_cases, strict=True):
        rma = projected(case, facts=facts, suppliers=suppliers, agreements=agreed)
        projections[ref] = rma
        begins = None if any(one.ref == ref for one in known) else setting.now
        _save(book, order_row, ref, refs, rma, told, agreed, policy, setting, begins)
        if tells:
            written += _tell(book, order_row, ref, rma, sent, agreed, setting)
            _command(book, order_row, ref, rma, agreed, setting)
    # Without any case left (all was replaced by another reading) a ref leads to itself, and stands for nothing.
    gone = refs.aliases if found else {case.ref: case.alias_of or case.ref for case in known}
    for alias, of in gone.items():
        book.make_alias(alias, of)
    for ref in gone:
        written += _withdraw_all(book, order_row, ref, sent, setting) if tells else []
    if tells and len(messages) > len(sent):
        _drop_reminders(book, messages, projections, setting)
    return written


def _drop_reminders(
    book: Book, messages: Sequence[outbox.Version], projections: Mapping[str, Rma], setting: Setting
) -> None:
    """What reminds of a duty that is done, or has another deadline now, does not leave any more."""
    live = {key for ref, rma in projections.items() if waiting(rma) for key in open_keys(ref, rma.duties)}
    open_ = [one for one in messages if one.kind != "instruction" and one.state in ("open", "dead")]
    gone = [one.id for one in open_ if str(one.key).partition(":")[2] not in live]
    if gone:
        reminders.drop(book.conn, gone, setting.now)


def _sorted(told: list[StoredEvent], setting: Setting) -> list[StoredEvent]:
    """The events with the account's own codes read into them; what is stored stays as it was told."""
    if not setting.codes:
        return told
    platform = setting.sender.platform
    return [replace(item, event=with_codes(item.event, platform, setting.codes)) for item in told]


def _command(book: Book, order_row: int, ref: str, rma: Rma, agreed: Mapping[str, Agreement], setting: Setting) -> None:
    writeback.tell(
        book,
        order_row,
        ref,
        rma,
        agreed,
        account=setting.account,
        connection=setting.sender.connection,
        allowed=setting.allowed,
        now=setting.now,
        trace=setting.trace,
    )


# ------------------------------------------------------------------ refs


@dataclass(frozen=True, slots=True, kw_only=True)
class _Refs:
    """The ref of each case, which refs are aliases of which, and the age of each ref within its order."""

    of_cases: Sequence[str]
    aliases: Mapping[str, str]
    seq: Mapping[str, int]


def _assign_refs(
    book: Book, found: Sequence[Case], told: Sequence[StoredEvent], known: Sequence[StoredCase], setting: Setting
) -> _Refs:
    """A ref stays with the case that holds the first stored of the events it was given to; the others get new ones."""
    case_of = {event.key: place for place, case in enumerate(found) for event in _own(case)}
    placed = [(item, case_of[item.event.key]) for item in told if item.event.key in case_of]
    owner: dict[str, int] = {}
    for item, place in placed:
        if item.ref is not None:
            owner.setdefault(item.ref, place)
    seq = {case.ref: case.seq for case in known}
    owned: dict[int, list[str]] = {}
    for ref, place in owner.items():
        owned.setdefault(place, []).append(ref)
    of_cases: list[str] = []
    aliases: dict[str, str] = {}
    for place in range(len(found)):
        theirs = sorted(owned.get(place, []), key=lambda ref: seq[ref])
        if not theirs:
            theirs = [setting.new_ref()]
            seq[theirs[0]] = max(seq.values(), default=0) + 1
        of_cases.append(theirs[0])
        aliases |= dict.fromkeys(theirs[1:], theirs[0])
    # A ref all of whose events were replaced by another reading stands for no case any more.
    for case in known:
        if case.ref not in owner and found:
            alone = case.alias_of in (None, case.ref)
            aliases.setdefault(case.ref, of_cases[0] if alone else str(case.alias_of))
    book.give_refs({item.id: of_cases[place] for item, place in placed if item.ref is None or owner[item.ref] != place})
    return _Refs(of_cases=of_cases, aliases=aliases, seq=seq)


def _own(case: Case) -> Iterable[ReturnEvent]:
    return (event for event in case.events if event.kind not in (EventKind.ORDER_SNAPSHOT, EventKind.SYSTEM_ROUTED))


def _save(
    book: Book,
    order_row: int,
    ref: str,
    refs: _Refs,
    rma: Rma,
    told: Sequence[StoredEvent],
    agreed: Mapping[str, Agreement],
    policy: Callable[[], Policy | None],
    setting: Setting,
    begins: datetime | None,
) -> None:
    waits = waiting(rma)
    book.save_case(
        ref=ref,
        seq=refs.seq[ref],
        account_id=setting.account,
        connection_id=setting.sender.connection,
        order_row=order_row,
        alias_of=None,
        headline=rma.headline,
        stage=rma.stage,
        test=rma.test,
        opened_at=rma.opened_at,
        updated_at=setting.now,
        unrouted=any(line.supplier is None for line in rma.lines),
        waits_for=waits.owner if waits else None,
        lapses_at=lapses_at(rma),
        reminds_at=reminds_at(rma.duties, agreed, begins) if waits else None,
        document=as_json(case_document(rma, {item.event.key: item.inbox_id for item in told}, agreed, policy)),
    )


# ------------------------------------------------------------------ what suppliers are told


def _tell(
    book: Book,
    order_row: int,
    ref: str,
    rma: Rma,
    sent: Sequence[outbox.Version],
    agreed: Mapping[str, Agreement],
    setting: Setting,
) -> list[Written]:
    before = {version.supplier_id: version for version in sent if version.rma == ref}
    wanted = {line.supplier for line in rma.lines if line.supplier}
    written = []
    for supplier in sorted(wanted | set(before)):
        last = before.get(supplier)
        content = instruction(rma, ref, supplier, setting.sender, agreed.get(supplier)) if supplier in wanted else None
        if content is None:
            content = _taken_back(last, ref)
        if content is not None and (last is None or digest(content) != last.digest):
            written.append(_write(book, order_row, ref, supplier, content, sent, setting))
    return written


def _withdraw_all(
    book: Book, order_row: int, alias: str, sent: Sequence[outbox.Version], setting: Setting
) -> list[Written]:
    last = {version.supplier_id: version for version in sent if version.rma == alias}
    taken = {supplier: _taken_back(version, alias) for supplier, version in last.items()}
    return [
        _write(book, order_row, alias, supplier, content, sent, setting)
        for supplier, content in sorted(taken.items())
        if content is not None
    ]


def _taken_back(last: outbox.Version | None, ref: str) -> Content | None:
    """What withdraws the last version, unless there is none or it withdraws already."""
    if last is None or last.content["type"] == WITHDRAWN:
        return None
    return withdrawn(last.content, ref=ref)


def _write(
    book: Book,
    order_row: int,
    ref: str,
    supplier: str,
    content: Content,
    sent: Sequence[outbox.Version],
    setting: Setting,
) -> Written:
    leg = [version for version in sent if version.rma == ref and version.supplier_id == supplier]
    number = leg[-1].version + 1 if leg else 1
    # Locked before the versions are: whoever switches the endpoint meanwhile finds this version, or is found by it.
    target = book.supplier(supplier)
    # A worker may have claimed the last version since `sent` was read: what `supersede` finds is the truth.
    attempted = bool(leg) and book.supersede(ref, supplier, setting.now)
    cancelled = content["type"] == WITHDRAWN and not attempted and not _may_have_heard(leg)
    if target.waits and target.email:
        # Nothing but a mail can tell it.
        book.remind(ref, setting.now)
    id_ = setting.new_id("ins")
    book.write(
        id=id_,
        account_id=setting.account,
        supplier_id=supplier,
        order_row=order_row,
        rma=ref,
        version=number,
        content=content | {"language": target.language},
        digest=digest(content),
        state="superseded" if cancelled else "open",
        next_attempt_at=None if cancelled or target.waits else setting.now,
        last_error=None if cancelled else target.waits,
        trace=setting.trace,
        created_at=setting.now,
    )
    return Written(id=id_, rma=ref, supplier=supplier, type=content["type"], version=number, cancelled=cancelled)


def _may_have_heard(leg: Sequence[outbox.Version]) -> bool:
    """Whether the supplier may know of this leg: something was attempted since it last confirmed a withdrawal."""
    since = 0
    for place, version in enumerate(leg):
        if version.content["type"] == WITHDRAWN and version.state == "delivered":
            since = place + 1
    return any(version.attempts for version in leg[since:])


def digest(content: Content) -> str:
    """The identity of a content: SHA-256 of what a supplier acts on; shop name and language do not count."""
    counted = {**content, "rma": {**content["rma"], "shop": None}, "language": None}
    return hashlib.sha256(as_json(counted).encode()).hexdigest()


def with_order(event: ReturnEvent, order_id: str) -> ReturnEvent:
    """The event with the order that another event told for its return."""
    return event if event.order else replace(event, order=OrderRef(id=order_id))
