"""The rules about one fixture; each gives a sentence for every way in which it is broken."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from marshmallow import ValidationError

from integrator.core.codec import to_document
from integrator.sdk import Malformed, Message, Reading, Rejected, Request, Shop
from integrator.sdk.outcomes import Need
from integrator.sdk.run import Answers, read, verify
from integrator.testing.closed import Impure, closed
from integrator.testing.damage import absurd, damaged, told_twice, with_mark, without_amounts
from integrator.testing.fixtures import Fixture
from integrator.testing.golden import as_golden, golden_items
from integrator.testing.suite import Problems, Suite, changed, outcome, secrets
from integrator.testing.trees import Change, parsed, rewritten
from schemas.event import EventSchema


def verifies(suite: Suite, fixture: Fixture) -> Problems:
    """A signed fixture verifies, again under the same delivery id; also with a secret replaced a moment ago."""
    if fixture.verdict in ("rejected", "probe"):
        yield from _turned_away(suite, fixture)
        return
    signed = suite.signed(fixture)
    if suite.signed(fixture) != signed or suite.adapter.sign(signed, suite.shop()) != signed:
        yield "sign gives another request each time; derive ids from the body and take the time from received_at"
    try:
        message = verify(suite.adapter, signed, suite.shop(fixture))
        again = replace(signed, received_at=signed.received_at + timedelta(seconds=20))
        if verify(suite.adapter, again, suite.shop(fixture)).delivery_id != message.delivery_id:
            yield "a doubled delivery has another delivery id; take the id the platform repeats on a retry"
        rotated = Shop(
            changed(suite), previous=suite.settings, access=suite.kind.access, answers=Answers(fixture.calls)
        )
        verify(suite.adapter, signed, rotated)
    except Rejected as error:
        yield f"what sign makes is rejected by verify, or only without a rotated secret ({error}); use shop.keys_of"


def _turned_away(suite: Suite, fixture: Fixture) -> Problems:
    """A request to be rejected is, as it stands; a probe is answered by handshake."""
    try:
        reply = suite.adapter.handshake(fixture.request, suite.shop(fixture))
        if fixture.verdict == "probe":
            if reply is None:
                yield "the golden file says probe, but handshake answers None"
            return
        verify(suite.adapter, fixture.request, suite.shop(fixture))
        yield "the golden file says rejected, but verify accepts it"
    except Rejected:
        if fixture.verdict == "probe":
            yield "the golden file says probe, but handshake rejects it"


def rejects(suite: Suite, fixture: Fixture) -> Problems:
    """Another secret, no secret, a changed byte or a header gone that sign adds: always Rejected, and nothing else."""
    if fixture.verdict in ("rejected", "probe"):
        return
    signed = suite.signed(fixture)
    blank = Shop({**suite.settings, **dict.fromkeys(secrets(suite), "")}, access=suite.kind.access)
    known = suite.shop(fixture)
    tries: list[tuple[str, Request, Shop]] = [
        ("signed with another secret", signed, Shop(changed(suite), access=suite.kind.access)),
        ("signed although no secret is set", signed, blank),
        *(
            (f"with byte {at} of the body changed", replace(signed, body=_flipped(signed.body, at)), known)
            for at in sorted({0, len(signed.body) // 2, max(len(signed.body) - 1, 0)})
        ),
        *((f"without the header {name}", bare, known) for name, bare in _stripped(suite, signed)),
    ]
    for what, request, shop in tries:
        yield from _accepted(suite, what, request, shop)


def _accepted(suite: Suite, what: str, request: Request, shop: Shop) -> Problems:
    try:
        suite.adapter.verify(request, shop)
        yield f"a request {what} is accepted; verify must raise Rejected"
    except (Rejected, Need) as error:
        shown = str(error)
        if any(value in shown for name, value in suite.settings.items() if name in secrets(suite) and value):
            yield f"the error for a request {what} shows a secret"
    except Exception as error:
        yield f"verify raises {type(error).__name__} for a request {what}; it must raise Rejected"


def _stripped(suite: Suite, signed: Request) -> Iterator[tuple[str, Request]]:
    for name in signed.headers:
        bare = replace(signed, headers={key: value for key, value in signed.headers.items() if key != name})
        if name in suite.adapter.sign(bare, suite.shop()).headers:
            yield name, bare


def golden(suite: Suite, fixture: Fixture) -> Problems:
    """The fixture is read as its golden file says, and each event is a valid document both ways."""
    if fixture.golden is None:
        prints = f"`integrator adapter parse {suite.kind.slug} {fixture.name}.http --sign --golden` prints it"
        yield f"{fixture.name}.events.json is missing; {prints}"
        return
    if fixture.verdict in ("rejected", "probe"):
        return
    try:
        reading = read(suite.adapter, suite.message(fixture), suite.shop(fixture))
    except Malformed as error:
        yield from _parked(fixture, error)
        return
    except Need as need:
        yield f"it asks {need.call.method} {need.call.url}, which {fixture.name}.calls does not answer"
        return
    if fixture.verdict == "parked" and not reading.malformed:
        yield "the golden file says parked, but it is read"
        return
    try:
        found = golden_items(reading)
    except TypeError as error:
        yield f"an event cannot be written as JSON ({error}); `extra` holds JSON values only"
        return
    wanted = fixture.golden if isinstance(fixture.golden, list) else [fixture.golden]
    if fixture.verdict == "parked":
        yield from _parked(fixture, reading.malformed[0])
    elif reading.malformed:
        yield f"it is read with a problem: {reading.malformed[0]}"
    elif found != wanted:
        yield f"it is read otherwise than the golden file says: {difference(found, wanted)}"
    for event in reading.events:
        yield from valid(event)


def _parked(fixture: Fixture, error: Malformed) -> Problems:
    if fixture.verdict != "parked":
        yield f"it cannot be read: {error}"
    elif error.path != fixture.golden["parked"]:
        yield f"it is parked at {error.path!r}, but the golden file says {fixture.golden['parked']!r}"


def difference(found: Any, wanted: Any, path: str = "") -> str:
    """Where two documents differ first."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        for name in sorted({*found, *wanted}):
            if found.get(name) != wanted.get(name):
                return difference(found.get(name), wanted.get(name), f"{path}.{name}")
    if isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted):
        for at, (one, other) in enumerate(zip(found, wanted, strict=True)):
            if one != other:
                return difference(one, other, f"{path}[{at}]")
    return f"{path.lstrip('.') or 'the list'} is {json.dumps(found)[:200]}, wanted {json.dumps(wanted)[:200]}"


def valid(event: Any) -> Problems:
    """The event is a valid document both ways."""
    schema = EventSchema()
    try:
        document = json.loads(json.dumps(schema.dump(event)))
        if document != as_golden(event):
            yield f"the event {event.key} is dumped otherwise by its schema"
        elif schema.load(document) != event:
            yield f"the event {event.key} changes when it is written and read again"
    except ValidationError as error:
        yield f"the event {event.key} is no valid document: {error.messages}"


def pure(suite: Suite, fixture: Fixture) -> Problems:
    """Verifying and reading twice gives the same, and reaches nothing outside."""
    if fixture.verdict in ("rejected", "probe"):
        return
    try:
        message = suite.message(fixture)
        with closed():
            verify(suite.adapter, message.request, suite.shop(fixture))
            first = outcome(suite, message, suite.shop(fixture))
            second = outcome(suite, message, suite.shop(fixture))
    except Impure as error:
        yield str(error)
        return
    except Rejected:
        return
    if repr(first) != repr(second) or (isinstance(first, Reading) and first.events != second.events):
        yield "reading it twice gives two results; an adapter keeps no state"


def survives(suite: Suite, fixture: Fixture) -> Problems:
    """Each place damaged, in body and recorded answers: facts, a reason to ignore it, or Malformed with its path."""
    if fixture.verdict != "events":
        return
    message = suite.message(fixture)
    for what, body in damaged(message.body, suite.every):
        yield from _stray(f"with {what}", suite, _with(message, body), suite.shop(fixture))
    for what, answered in _answers(fixture, partial(damaged, every=suite.every)):
        yield from _stray(f"with an answer in which {what}", suite, message, suite.shop(answered))


def withstands(suite: Suite, fixture: Fixture) -> Problems:
    """A body or answer absurd as a whole, or a topic nobody knows, is no more than Malformed, Rejected or Ignored."""
    if fixture.verdict != "events":
        return
    message, shop = suite.message(fixture), suite.shop(fixture)
    for what, body in absurd(message.body):
        yield from _stray(f"with {what}", suite, _with(message, body), shop)
        yield from _unruffled(f"with {what}", suite, replace(fixture.request, body=body), shop)
    for what, answered in _answers(fixture, absurd):
        yield from _stray(f"with an answer that is {what}", suite, message, suite.shop(answered))
    for topic in ("TELEPORTED/nowhere", "", None):
        yield from _stray(f"with the topic {topic!r}", suite, replace(message, topic=topic), shop)
    twice = told_twice(message.body)
    found = outcome(suite, _with(message, twice), shop) if twice else None
    if isinstance(found, Reading) and found.events:
        yield "a body that tells a field twice is read as if it told one; read JSON by Reader.json"


def keeps_amounts(suite: Suite, fixture: Fixture) -> Problems:
    """What is no amount of money never becomes another amount: Malformed, or no amount."""
    if fixture.verdict != "events":
        return
    message = suite.message(fixture)
    right = _amounts(outcome(suite, _with(message, rewritten(message.body)), suite.shop(fixture)))
    for what, body in without_amounts(message.body, suite.every):
        wrong = _amounts(outcome(suite, _with(message, body), suite.shop(fixture))) - right
        if wrong:
            yield f"with {what}, it tells {min(wrong)}; read amounts by .money() or .decimal(), which refuse it"
    for what, answered in _answers(fixture, partial(without_amounts, every=suite.every)):
        wrong = _amounts(outcome(suite, message, suite.shop(answered))) - right
        if wrong:
            yield f"with an answer in which {what}, it tells {min(wrong)}; read amounts by .money() or .decimal()"


def _amounts(found: Any) -> set[str]:
    return set(_money([to_document(event) for event in found.events])) if isinstance(found, Reading) else set()


def _money(value: Any) -> Iterator[str]:
    if isinstance(value, dict) and set(value) == {"amount", "currency"} and isinstance(value["amount"], str):
        yield f"{value['amount']} {value['currency']}"
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _money(inner)


def _with(message: Message, body: bytes) -> Message:
    return replace(message, request=replace(message.request, body=body))


def _answers(fixture: Fixture, change: Callable[[bytes], Iterator[Change]]) -> Iterator[tuple[str, Fixture]]:
    """The fixture with one recorded answer changed."""
    for at, (call, response) in enumerate(fixture.calls):
        for what, body in change(response.body):
            answers = list(fixture.calls)
            answers[at] = (call, replace(response, body=body))
            yield what, replace(fixture, calls=tuple(answers))


def _stray(what: str, suite: Suite, message: Message, shop: Shop) -> Problems:
    found = outcome(suite, message, shop)
    if isinstance(found, Malformed) and found.__cause__ is not None:
        yield f"{what}, it fails with {type(found.__cause__).__name__}; read fields by the Reader's typed methods"
    elif isinstance(found, Malformed) and not found.path:
        why = f"({found.problem})"
        yield f"{what}, it is parked without a path {why}; read by .quantity() or .money(), or inside .naming()"
    elif isinstance(found, Reading) and not (found.events or found.ignored or found.malformed):
        yield f"{what}, nothing at all is read; yield Ignored with the reason"


def _unruffled(what: str, suite: Suite, request: Request, shop: Shop) -> Problems:
    """Handshake and verify meet strangers' bodies: they raise Rejected and nothing else."""
    try:
        signed = suite.adapter.sign(request, suite.shop())
    except Exception:
        signed = request
    for step in (suite.adapter.handshake, suite.adapter.verify):
        try:
            step(signed, shop)
        except (Rejected, Need):
            continue
        except Exception as error:
            yield f"{step.__name__} raises {type(error).__name__} {what}; it must raise Rejected"


def ignores_unknown(suite: Suite, fixture: Fixture) -> Problems:
    """An unknown field more in the body changes nothing, nor does a byte order mark before it."""
    if fixture.verdict != "events":
        return
    message, shop, body = suite.message(fixture), suite.shop(fixture), parsed(fixture.request.body)
    first = outcome(suite, message, shop)
    if not isinstance(first, Reading):
        return
    if isinstance(body, dict):
        more = json.dumps({**body, "unknown_to_us": {"a": [1, None]}}).encode()
        second = outcome(suite, _with(message, more), shop)
        if not isinstance(second, Reading) or second.events != first.events:
            yield "a field it does not know changes what is read"
    marked = outcome(suite, _with(message, with_mark(message.body)), shop)
    if isinstance(body, dict | list) and (not isinstance(marked, Reading) or marked.events != first.events):
        yield "a byte order mark before the body changes what is read; read JSON by Reader.json"


def _flipped(body: bytes, at: int) -> bytes:
    return body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :] if body else b"x"
