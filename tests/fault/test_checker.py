"""The checker finds each kind of breach, and nothing where all is well."""

import hashlib
import json
from dataclasses import replace

import pytest
from checker import Run, Stored, breaches, waiting
from driver import NAME, deliveries
from sink import Seen

NOW = 1_800_000_000.0
AT = int((NOW - 60) * 1e6)
(ONE,) = deliveries(1, suppliers=["acme"])


def seen(version=1, status=200, name="out_1", quantity=ONE.quantity, **changed):
    data = {
        "instruction_id": name,
        "version": version,
        "rma": {"ref": "RMA-1"},
        "order": {"id": ONE.order},
        "lines": [{"line_id": ONE.line, "quantity": quantity}],
    }
    body = json.dumps({"data": data})
    fixed = {
        "supplier": "acme",
        "path": "/s/acme",
        "id": name,
        "at": NOW - 50,
        "sha256": hashlib.sha256(body.encode()).hexdigest(),
        "verified": True,
        "status": status,
        "timestamp": "1",
        "idempotency_key": name,
        "body": body,
    }
    return Seen(**fixed | changed)


def message(**changed):
    return {"id": 1, "connection_id": "con_1", "delivery_id": ONE.id} | changed


def result(**changed):
    fixed = {"inbox_id": 1, "state": "done", "reason": None, "next_look_at": None, "lease_until": None}
    return fixed | changed


def instruction(**changed):
    fixed = {"seq": 1, "id": "out_1", "rma": "RMA-1", "supplier_id": "sup_1", "state": "delivered", "attempts": 1}
    fixed |= {"tries": 1, "next_attempt_at": None, "lease_until": None, "last_error": None, "created_at": AT}
    return fixed | {"body": seen().body.encode()} | changed


def attempt(**changed):
    fixed = {"outbox_id": "out_1", "number": 1, "started_at": AT + 1, "status": 200, "error": None}
    return fixed | changed


GOOD = Run(
    stored=Stored(inbox=[message()], inbox_results=[result()], outbox=[instruction()], attempts=[attempt()]),
    acknowledged={ONE.id: ONE},
    offered=frozenset({ONE.id}),
    seen=[seen()],
    now=NOW,
)


def run(**changed):
    names = {"inbox", "inbox_results", "outbox", "attempts"}
    rows = {name: value for name, value in changed.items() if name in names}
    others = {name: value for name, value in changed.items() if name not in names}
    return replace(GOOD, stored=replace(GOOD.stored, **rows), **others)


def test_sound():
    """A run in which all went well has no breach."""
    assert breaches(GOOD) == []


def test_repeat_of_the_same_bytes_is_sound():
    """The same id with the same body may come twice, as after a crash before the outcome was saved."""
    assert breaches(run(seen=[seen(status=None), seen()])) == []


@pytest.mark.parametrize(
    ("changed", "breach"),
    [
        ({"inbox": []}, "I1: delivery dlv-a-0 was acknowledged and is not stored"),
        ({"inbox": [message(), message(id=2)], "inbox_results": [result(), result(inbox_id=2)]}, "is stored 2 times"),
        ({"offered": frozenset({"other"})}, "never offered"),
        ({"inbox_results": []}, "I2: message dlv-a-0 was never looked at"),
        ({"inbox_results": [result(state="pending")]}, "neither until when nor for what"),
        ({"inbox_results": [result(state="pending", next_look_at=AT)]}, "was due 60 s ago"),
        ({"inbox_results": [result(state="pending", lease_until=AT)]}, "lease that ended long ago"),
        ({"inbox_results": [result(state="ignored")]}, "ignored without a reason"),
        ({"outbox": [instruction(state="open")]}, "I2: instruction out_1 waits"),
        ({"seen": [seen(), seen(sha256="other")]}, "I3: instruction out_1 was sent with different bodies"),
        ({"seen": [seen(verified=False)]}, "signature the public library refuses"),
        ({"seen": [seen(idempotency_key="x")]}, "another id in its body"),
        ({"seen": [seen(), seen(name="out_2")]}, "under two ids"),
        ({"seen": [seen(), seen(name="out_2", version=2)]}, "out_2 was seen by a supplier and is not in the outbox"),
        ({"seen": [seen(status=500)]}, "counts as delivered and no supplier accepted it"),
        ({"seen": []}, "supplier acme was never told of order-a-0"),
        ({"seen": [seen(quantity=9)]}, "was last told"),
        ({"outbox": [instruction(body=b"{}")]}, "other bytes than the outbox holds"),
        ({"outbox": [instruction(state="superseded", attempts=0)]}, "superseded before any attempt"),
        ({"attempts": [attempt(), attempt(number=2)]}, "I4: instruction out_1 was sent again after a success"),
        (
            {"outbox": [instruction(), instruction(id="out_2", seq=2, created_at=AT, body=None, state="dead")]},
            "I4: instruction out_1 was sent after a newer version",
        ),
        ({"outbox": [instruction(tries=13)]}, "I5: instruction out_1 was tried 13 times, 12"),
        ({"outbox": [instruction(state="dead")]}, "dead without a cause"),
        ({"attempts": [attempt(status=None)]}, "neither status nor cause"),
        ({"quiet_after": 121.0}, "I6: it took 121 s"),
        ({"texts": {"up.log": f"hello {NAME}"}}, "I7: up.log holds personal data"),
        ({"texts": {"up.log": "key c2VjcmV0c2VjcmV0"}, "secrets": ["whsec_c2VjcmV0c2VjcmV0"]}, "holds secret number 0"),
        ({"seen": [seen(body=seen().body + NAME)]}, "instruction out_1 holds personal data"),
    ],
)
def test_breaches_are_found(changed, breach):
    """Each breach is told in a sentence."""
    found = breaches(run(**changed))
    assert any(breach in sentence for sentence in found), found


def test_by_hand_and_elsewhere():
    """What was sent again by hand, and suppliers known to be away, are no breach."""
    assert breaches(run(attempts=[attempt(), attempt(number=2)], resent=frozenset({"out_1"}))) == []
    away = run(seen=[], outbox=[instruction(state="dead", last_error="gone")], unreached=frozenset({"acme"}))
    assert breaches(away) == []


def test_written_meanwhile():
    """What is claimed while a newer version is being written is no breach, what is claimed later is one."""
    both = [instruction(), instruction(id="out_2", seq=2, created_at=AT, body=None, state="dead", last_error="gone")]
    assert breaches(run(outbox=both, unseen=0.3)) == []
    assert breaches(run(outbox=both, unseen=0.3, attempts=[attempt(started_at=AT + 300_001)]))


def test_waiting():
    """What is due or leased still moves; what has ended, or waits for somebody, does not."""
    moving = replace(GOOD.stored, outbox=[instruction(state="open", next_attempt_at=AT)])
    assert waiting(moving) == ["instruction out_1"]
    assert waiting(moving, ignore=["sup_1"]) == []
    assert waiting(moving, until=NOW - 61) == []
    assert waiting(replace(GOOD.stored, inbox_results=[])) == [f"message {ONE.id}"]
    assert waiting(replace(GOOD.stored, outbox=[instruction(state="open", last_error="off")])) == []
    assert waiting(GOOD.stored) == []
