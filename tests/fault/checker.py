"""What must hold after every fault: the invariants I1 to I7 of the reliability design, each breach as a sentence.

Every check is a function of values: the rows of the database, what the shop was told, what the suppliers saw.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from driver import PERSONAL, Delivery, expected
from sink import Seen

Row = Mapping[str, Any]
_TABLES = ("inbox_results", "outbox", "attempts")
_ENDED = ("done", "ignored", "parked")
_MICRO = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """The rows that count, as the database holds them: times are microseconds since 1970."""

    inbox: Sequence[Row] = ()
    inbox_results: Sequence[Row] = ()
    outbox: Sequence[Row] = ()
    attempts: Sequence[Row] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run to be judged. Seconds throughout; `now` is wall-clock time at the end.

    `resent` are instruction ids somebody sent again by hand; `most_tries` is one more than the retries of the schedule;
    `texts` (logs, the queue's content) must hold none of `secrets`; `slack` is how late a due row may be looked at;
    `unseen` is how long the transaction that writes a version may take, during which nobody else can know of it.
    """

    stored: Stored
    acknowledged: Mapping[str, Delivery]
    seen: Sequence[Seen]
    now: float
    offered: frozenset[str] = frozenset()
    unreached: frozenset[str] = frozenset()
    resent: frozenset[str] = frozenset()
    most_tries: int = 12
    quiet_after: float = 0.0
    bound: float = 120.0
    slack: float = 5.0
    unseen: float = 0.0
    texts: Mapping[str, str] = field(default_factory=dict)
    secrets: Sequence[str] = ()


def stored(main: str, journal: str) -> Stored:
    """The rows of both databases (SQLAlchemy addresses; the same one twice on PostgreSQL), read without our models."""
    return Stored(inbox=_rows(journal, "inbox"), **{name: _rows(main, name) for name in _TABLES})


def _rows(url: str, name: str) -> list[Row]:
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.connect() as conn:
        table = sa.Table(name, sa.MetaData(), autoload_with=conn)
        wanted = [column for column in table.c if column.name not in ("headers", "query")]
        return [dict(row) for row in conn.execute(sa.select(*wanted).order_by(table.c[_order(name)])).mappings()]


def _order(name: str) -> str:
    return {"outbox": "seq", "inbox_results": "inbox_id"}.get(name, "id")


def breaches(run: Run) -> list[str]:
    """All that does not hold, each as a sentence that begins with the invariant's number; empty when all is well."""
    checks = {
        "I1": stored_once,
        "I2": nothing_stuck,
        "I3": sent_as_expected,
        "I4": ends_are_ends,
        "I5": tries_are_bounded,
        "I6": quiet_in_time,
        "I7": nothing_leaks,
    }
    return [f"{number}: {sentence}" for number, check in checks.items() for sentence in check(run)]


def stored_once(run: Run) -> Iterator[str]:
    """I1: what was acknowledged is in the inbox exactly once, everything else at most once."""
    count = Counter((row["connection_id"], row["delivery_id"]) for row in run.stored.inbox)
    there = {delivery for _, delivery in count}
    yield from (f"delivery {one} was acknowledged and is not stored" for one in run.acknowledged if one not in there)
    yield from (f"delivery {one[1]} is stored {times} times" for one, times in count.items() if times > 1)
    if run.offered:
        yield from (f"delivery {one} is stored and was never offered" for one in sorted(there - run.offered))


def nothing_stuck(run: Run) -> Iterator[str]:
    """I2: each message and each instruction has ended, has its time, is being worked on, or says what it waits for."""
    results = {row["inbox_id"]: row for row in run.stored.inbox_results}
    for row in run.stored.inbox:
        result = results.get(row["id"])
        if result is None:
            yield f"message {row['delivery_id']} was never looked at"
        elif result["state"] not in _ENDED and (problem := _stuck(result, "next_look_at", result["reason"], run)):
            yield f"message {row['delivery_id']} {problem}"
        elif result["state"] in ("ignored", "parked") and not result["reason"]:
            yield f"message {row['delivery_id']} is {result['state']} without a reason"
    for row in run.stored.outbox:
        if row["state"] == "open" and (problem := _stuck(row, "next_attempt_at", row["last_error"], run)):
            yield f"instruction {row['id']} {problem}"


def _stuck(row: Row, column: str, reason: str | None, run: Run) -> str | None:
    now, slack = run.now * _MICRO, run.slack * _MICRO
    if row["lease_until"] is not None:
        return "has a lease that ended long ago" if row["lease_until"] < now - slack else None
    if row[column] is not None:
        return f"was due {(now - row[column]) / _MICRO:.0f} s ago" if row[column] < now - slack else None
    return None if reason else "waits and says neither until when nor for what"


def sent_as_expected(run: Run) -> Iterator[str]:
    """I3: each supplier got what the acknowledged events say, one id and one body per version, all signed."""
    by_id: dict[str, list[Seen]] = defaultdict(list)
    for one in run.seen:
        by_id[one.id].append(one)
    yield from _one_body_each(by_id)
    yield from _same_as_outbox(run, by_id)
    yield from _complete(run)


def _one_body_each(by_id: Mapping[str, Sequence[Seen]]) -> Iterator[str]:
    versions: dict[tuple[str, str, Any], str] = {}
    for message, seen in by_id.items():
        first = seen[0]
        if any((one.sha256, one.supplier) != (first.sha256, first.supplier) for one in seen):
            yield f"instruction {message} was sent with different bodies or to different suppliers"
        if not all(one.verified for one in seen):
            yield f"instruction {message} came with a signature the public library refuses"
        if first.data.get("instruction_id") != message or any(one.idempotency_key != message for one in seen):
            yield f"instruction {message} has another id in its body or Idempotency-Key"
        case = first.data.get("rma", {}).get("ref", ""), first.supplier, first.data.get("version")
        if versions.setdefault(case, message) != message:
            yield f"{case[0]} version {case[2]} reached {case[1]} under two ids: {versions[case]} and {message}"


def _same_as_outbox(run: Run, by_id: Mapping[str, Sequence[Seen]]) -> Iterator[str]:
    rows = {row["id"]: row for row in run.stored.outbox}
    yield from (f"instruction {one} was seen by a supplier and is not in the outbox" for one in by_id.keys() - rows)
    for name, row in rows.items():
        accepted = [one for one in by_id.get(name, ()) if one.status is not None and 200 <= one.status < 300]
        if row["state"] == "delivered" and not accepted:
            yield f"instruction {name} counts as delivered and no supplier accepted it"
        if row["state"] == "superseded" and not row["attempts"] and name in by_id:
            yield f"instruction {name} was superseded before any attempt and still sent"
        if name in by_id and row["body"] is not None and bytes(row["body"]).decode() != by_id[name][0].body:
            yield f"instruction {name} was sent with other bytes than the outbox holds"


def _complete(run: Run) -> Iterator[str]:
    newest: dict[tuple[str, str], Seen] = {}
    for one in run.seen:
        if one.status is None or not 200 <= one.status < 300:
            continue
        leg = str(one.data.get("order", {}).get("id")), one.supplier
        if leg not in newest or one.data["version"] > newest[leg].data["version"]:
            newest[leg] = one
    wanted = {leg: lines for leg, lines in expected(run.acknowledged.values()).items() if leg[1] not in run.unreached}
    for leg, lines in wanted.items():
        got = {line["line_id"]: line["quantity"] for line in newest[leg].data["lines"]} if leg in newest else None
        if got is None:
            yield f"supplier {leg[1]} was never told of {leg[0]}"
        elif any(got.get(line) != quantity for line, quantity in lines.items()):
            yield f"supplier {leg[1]} was last told {got} of {leg[0]} instead of {lines}"


def ends_are_ends(run: Run) -> Iterator[str]:
    """I4: no attempt begins after a success, or after a newer version was written."""
    tried: dict[str, list[Row]] = defaultdict(list)
    for row in run.stored.attempts:
        tried[row["outbox_id"]].append(row)
    legs: dict[tuple[Any, Any], list[Row]] = defaultdict(list)
    for row in run.stored.outbox:
        legs[_leg(row)].append(row)
    for row in run.stored.outbox:
        attempts = sorted(tried[row["id"]], key=lambda one: one["number"])
        if row["id"] not in run.resent and any(_succeeded(one) for one in attempts[:-1]):
            yield f"instruction {row['id']} was sent again after a success"
        newer = _written_after(legs[_leg(row)], row)
        late = [one for one in attempts if newer is not None and one["started_at"] > newer + run.unseen * _MICRO]
        if any(one["status"] is not None for one in late):
            yield f"instruction {row['id']} was sent after a newer version was written"
        if newer is not None and row["state"] == "open" and row["lease_until"] is None:
            yield f"instruction {row['id']} is open although a newer version exists"


def _succeeded(attempt: Row) -> bool:
    return attempt["status"] is not None and 200 <= attempt["status"] < 300


def _written_after(leg: Sequence[Row], row: Row) -> int | None:
    """When the next version of the same leg was written."""
    return min((one["created_at"] for one in leg if one["seq"] > row["seq"]), default=None)


def _leg(row: Row) -> tuple[Any, Any]:
    return row["rma"], row["supplier_id"]


def tries_are_bounded(run: Run) -> Iterator[str]:
    """I5: nothing is tried more often than the schedule allows, and what is given up says why."""
    for row in run.stored.outbox:
        if row["tries"] > run.most_tries:
            yield f"instruction {row['id']} was tried {row['tries']} times, {run.most_tries} are allowed"
        if row["state"] == "dead" and not row["last_error"]:
            yield f"instruction {row['id']} is dead without a cause"
    for row in run.stored.attempts:
        if row["status"] is None and not row["error"]:
            yield f"attempt {row['number']} of {row['outbox_id']} has neither status nor cause"


def quiet_in_time(run: Run) -> Iterator[str]:
    """I6: all is quiet within the bound after the fault ended."""
    if run.quiet_after > run.bound:
        yield f"it took {run.quiet_after:.0f} s to become quiet, {run.bound:.0f} s are allowed"


def nothing_leaks(run: Run) -> Iterator[str]:
    """I7: no secret and nothing personal in logs and queues; nothing personal in what suppliers are sent."""
    for name, text in run.texts.items():
        for place, secret in enumerate(run.secrets):
            if secret and _contains(text, secret):
                yield f"{name} holds secret number {place}"
        yield from (f"{name} holds personal data" for personal in PERSONAL if personal in text)
    sent = {one.id for one in run.seen if any(personal in one.body for personal in PERSONAL)}
    yield from (f"instruction {one} holds personal data" for one in sorted(sent))


def _contains(text: str, secret: str) -> bool:
    """The secret as it is written, or its bare part after a prefix such as whsec_."""
    bare = re.sub(r"^[a-z]{2,8}_", "", secret)
    return secret in text or (len(bare) >= 12 and bare in text)


def assert_sound(run: Run, most: int = 20) -> None:
    """Fail with the first `most` breaches."""
    found = breaches(run)
    assert not found, "\n".join([f"{len(found)} breaches:", *found[:most]])


def waiting(found: Stored, *, ignore: Iterable[str] = (), until: float = float("inf")) -> list[str]:
    """What still moves: messages and instructions that were not looked at, are leased, or are due before `until`.

    Instructions to the suppliers (ids) in `ignore` do not count.
    """
    skipped, results = set(ignore), {row["inbox_id"]: row for row in found.inbox_results}
    messages = (
        f"message {row['delivery_id']}"
        for row in found.inbox
        if row["id"] not in results or _moves(results[row["id"]], "pending", "next_look_at", until)
    )
    instructions = (
        f"instruction {row['id']}"
        for row in found.outbox
        if row["supplier_id"] not in skipped and _moves(row, "open", "next_attempt_at", until)
    )
    return [*messages, *instructions]


def _moves(row: Row, state: str, column: str, until: float) -> bool:
    is_due = row[column] is not None and row[column] < until * _MICRO
    return row["lease_until"] is not None or (row["state"] == state and is_due)
