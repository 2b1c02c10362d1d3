"""The supplier API over HTTP: who gets in, what is seen, what may be written, and every refusal as a document."""

from __future__ import annotations

import inspect
import io
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from hook_site import Site as HookSite
from support import Bench, line, refunded, returned
from werkzeug.test import TestResponse

from integrator.core.agreements import ALWAYS, agreement_of
from integrator.core.redaction import tombstone
from integrator.core.types import Party, Reason
from integrator.db import agreements, models, queries_supplier
from integrator.db.engine import of_json
from integrator.edges.guard import refusal
from integrator.sdk.http import Response
from integrator.services import connect, sweep
from integrator.web.api.app import api
from integrator.web.api.gate import MOST_REFUSED, MOST_TESTS, Site
from schemas.supplier_api import TYPES

ROOT = "/api/v1/supplier"
STRANGER = {"REMOTE_ADDR": "203.0.112.9"}
CUSTOMER = Party(ref="C-77", name="Zoe Zimmer", email="zoe@customer.test", country="DE", postal_code="10115")


@dataclass
class Desk:
    """A supplier's developer with a key."""

    client: FlaskClient
    supplier: str
    key: str = field(repr=False)

    def ask(self, method: str, path: str, **options: Any) -> TestResponse:
        """A request with the key."""
        headers = {"Authorization": f"Bearer {self.key}", **options.pop("headers", {})}
        return self.client.open(ROOT + path, method=method, headers=headers, **options)

    def get(self, path: str, **query: str) -> Any:
        """What is shown."""
        answer = self.ask("GET", path, query_string=query)
        assert answer.status_code == 200, answer.text
        return answer.json

    def answer(self, ref: str, type_: str, key: str | None = None, **told: Any) -> TestResponse:
        """Answer an instruction."""
        headers = {"Idempotency-Key": key} if key else {}
        return self.ask("POST", f"/returns/{ref}/answers", json={"type": type_, **told}, headers=headers)


@pytest.fixture
def flask(bench: Bench) -> Flask:
    """The API of a bench; private addresses are refused."""
    return api(Site(bench.context, refusal))


Join = Callable[..., Desk]


@pytest.fixture
def join(bench: Bench, flask: Flask) -> Join:
    """Add a supplier that has a key."""

    def joined(name: str, account: str | None = None, url: str | None = "https://supplier.test/hook") -> Desk:
        told = {"url": url, "email": None, "language": "en"}
        made = connect.add_supplier(bench.context, account or bench.account, name, **told)
        return Desk(flask.test_client(), made.id, made.api_key)

    return joined


@pytest.fixture
def beta(bench: Bench, join: Join) -> Desk:
    """Who ships the goods whose SKU begins with B; the others are Acme's."""
    desk = join("Beta")
    bench.route(desk.supplier, sku="B-*", priority=1)
    return desk


def is_problem(answer: TestResponse, status: int) -> Any:
    """The document of an error."""
    assert answer.status_code == status, answer.text
    assert answer.content_type == "application/problem+json"
    document = answer.json
    assert set(document) >= {"type", "title", "status", "detail", "errors"}
    assert document["status"] == status
    return document


def tell_return(bench: Bench, number: int = 1) -> str:
    """A return of one of Beta's lines and one of Acme's. Returns its ref."""
    mine = line("b", 3, sku="B-1", title="Lamp", reason=Reason(code="size", text="too small"))
    other = line("a", 1, sku="A-1", title="Secret of Acme")
    bench.tell(
        returned(
            "requested",
            f"R{number}",
            mine,
            other,
            order=f"100{number}",
            customer=CUSTOMER,
            note="the merchant's own note",
        )
    )
    return next(str(row.ref) for row in bench.cases() if of_json(row.document)["order"]["id"] == f"100{number}")


# ------------------------------------------------------------------ who gets in


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer ", "Basic eDp5", "Bearer rik_unknown", "rik_unknown"])
def test_without_a_known_key_nothing_is_shown(flask: Flask, header: str | None) -> None:
    """No key, another scheme or an unknown key: 401, and what to send."""
    headers = {"Authorization": header} if header else {}
    answer = flask.test_client().get(f"{ROOT}/returns", headers=headers)
    is_problem(answer, 401)
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_guessing_keys_ends(flask: Flask, beta: Desk) -> None:
    """After many unknown keys from one address nothing from there is looked at for a while; others go on."""
    client = flask.test_client()
    for _ in range(MOST_REFUSED):
        assert client.get(f"{ROOT}/returns", environ_overrides=STRANGER).status_code == 401
    answer = beta.ask("GET", "/returns", environ_overrides=STRANGER)
    is_problem(answer, 429)
    assert int(answer.headers["Retry-After"]) >= 1
    assert beta.get("/returns") == {"items": [], "next": None}


def test_the_key_is_kept_as_its_hash(bench: Bench, beta: Desk) -> None:
    """The table of suppliers does not hold the key."""
    assert beta.key not in str([tuple(row) for row in bench.rows(models.suppliers)])


# ------------------------------------------------------------------ what is seen


def test_a_supplier_sees_its_own_part(bench: Bench, beta: Desk) -> None:
    """Own lines, own leg, own messages; no customer, no note, nothing of the other supplier."""
    ref = tell_return(bench)
    bench.tell(refunded("F1", line("b", 1, sku="B-1"), order="1001", return_id="R1", amount="77.31"))
    shown = beta.get(f"/returns/{ref}")
    assert [one["line_id"] for one in shown["lines"]] == ["b"]
    assert [leg["supplier"] for leg in shown["legs"]] == [beta.supplier]
    assert shown["order"] == {"id": "1001", "number": None}
    assert shown["lines"][0]["reason"]["text"] == "too small"
    whole = json.dumps(shown)
    for hidden in ("Zoe", "zoe@", "C-77", "own note", "Secret of Acme", bench.supplier, "77.31", "A-1"):
        assert hidden not in whole
    assert beta.get("/returns")["items"] == [{name: shown[name] for name in beta.get("/returns")["items"][0]}]


def test_answers_stand_on_the_timeline_of_who_gave_them(bench: Bench, beta: Desk, join: Join) -> None:
    """Two suppliers of one case see each their own answers, and the merchant's words to neither."""
    gamma = join("Gamma")
    bench.route(gamma.supplier, sku="A-*", priority=1)
    ref = tell_return(bench)
    assert beta.answer(ref, "ask", question="Which lamp?").status_code == 201
    assert gamma.answer(ref, "ask", question="Which secret?").status_code == 201
    told = {name: json.dumps(desk.get(f"/returns/{ref}")) for name, desk in (("beta", beta), ("gamma", gamma))}
    assert "Which lamp?" in told["beta"]
    assert "Which lamp?" not in told["gamma"]
    assert "Which secret?" not in told["beta"]
    kinds = [entry["kind"] for entry in beta.get(f"/returns/{ref}")["timeline"]]
    assert kinds.count("supplier.asked") == 1


def test_another_suppliers_return_is_not_there(bench: Bench, beta: Desk) -> None:
    """A case without a line of it, one that never was, and odd refs: 404, for reading and answering."""
    bench.tell(returned("requested", "R9", line("a", sku="A-1"), order="1009"))
    ref = bench.cases()[0].ref
    for wrong in (ref, "RMA-NONE", "%00", "x" * 300):
        is_problem(beta.ask("GET", f"/returns/{wrong}"), 404)
        is_problem(beta.answer(wrong, "seen"), 404)
    assert beta.get("/returns")["items"] == []


def test_another_account_is_not_there(bench: Bench, beta: Desk, join: Join) -> None:
    """The key of a supplier of another account opens nothing here, not even to a supplier of the same name."""
    ref = tell_return(bench)
    other = connect.add_account(bench.context, "other").id
    theirs = join("Beta", other)
    mine = beta.get("/instructions")["items"][0]["id"]
    assert theirs.get("/returns")["items"] == []
    assert theirs.get("/instructions")["items"] == []
    is_problem(theirs.ask("GET", f"/returns/{ref}"), 404)
    is_problem(theirs.answer(ref, "seen"), 404)
    is_problem(theirs.ask("POST", f"/instructions/{mine}/ack"), 404)


def test_an_earlier_ref_shows_what_it_became_part_of(bench: Bench, beta: Desk) -> None:
    """Where two cases meet, the younger ref resolves to the older for whoever was told of it."""
    bench.tell(refunded("F1", line("b", sku="B-1")))
    bench.tell(refunded("F2", line("c", sku="B-2"), return_id="R1"))
    refs = [row.ref for row in bench.cases()]
    assert len(refs) == 2
    bench.tell(returned("requested", "R1", line("b", sku="B-1"), line("c", sku="B-2"), when=-1))
    (live,) = [row.ref for row in bench.cases()]
    (alias,) = [ref for ref in refs if ref != live]
    assert beta.get(f"/returns/{alias.lower()}")["ref"] == live
    assert beta.get(f"/returns/{live}")["aliases"] == [alias]
    assert [item["ref"] for item in beta.get("/returns")["items"]] == [live]


def test_returns_are_listed_page_by_page(bench: Bench, beta: Desk) -> None:
    """Every return once, oldest change first; one that changes meanwhile comes again at the end."""
    for number in range(27):
        bench.clock.advance(seconds=1)
        bench.tell(refunded(f"F{number}", line("b", sku="B-1"), order=f"o{number}"))
    first = beta.get("/returns")
    assert len(first["items"]) == 25
    bench.clock.advance(seconds=1)
    bench.tell(refunded("G0", line("c", sku="B-2"), order="o0"))
    second = beta.get("/returns", cursor=first["next"])
    seen = [item["order"]["id"] for item in first["items"] + second["items"]]
    assert seen == [f"o{number}" for number in range(27)] + ["o0"]
    assert second["next"] is None
    since = second["items"][0]["updated_at"]
    later = beta.get("/returns", updated_after=since)
    assert [item["order"]["id"] for item in later["items"]] == ["o26", "o0"]


def test_returns_are_listed_by_status(bench: Bench, beta: Desk) -> None:
    """Only those whose part stands so; an empty value narrows nothing."""
    first, second = tell_return(bench, 1), tell_return(bench, 2)
    bench.send()
    assert beta.answer(first, "seen").status_code == 201
    listed = {
        status: [one["ref"] for one in beta.get("/returns", status=status)["items"]] for status in ("seen", "sent")
    }
    assert listed == {"seen": [first], "sent": [second]}
    assert len(beta.get("/returns", status="", cursor="", updated_after="")["items"]) == 2


@pytest.mark.parametrize(
    ("path", "query", "pointer"),
    [
        ("/returns", {"colour": "red"}, "/colour"),
        ("/returns", {"updated_after": "yesterday"}, "/updated_after"),
        ("/returns", {"cursor": "x"}, "/cursor"),
        ("/returns", {"cursor": "1x.RMA"}, "/cursor"),
        ("/instructions", {"after": "x"}, "/after"),
        ("/instructions", {"cursor": "1"}, "/cursor"),
    ],
)
def test_a_wrong_query_is_named(beta: Desk, path: str, query: dict[str, str], pointer: str) -> None:
    """Unknown names, broken times and cursors are 422."""
    document = is_problem(beta.ask("GET", path, query_string=query), 422)
    assert [one["pointer"] for one in document["errors"]] == [pointer]


# ------------------------------------------------------------------ answers


def test_an_answer_changes_the_case(bench: Bench, beta: Desk) -> None:
    """A confirmation is taken, shown, and wakes the senders."""
    ref = tell_return(bench)
    bench.woken.clear()
    answer = beta.answer(ref, "confirm", instruction_version=1, authorization_no="A-7")
    assert answer.status_code == 201
    assert answer.json["rma"] == ref
    assert bench.woken == ["send"]
    assert beta.get(f"/returns/{ref}")["status"] == answer.json["status"]
    assert beta.get(f"/returns/{ref}")["legs"][0]["authorization_no"] == "A-7"


def test_a_stale_version_is_refused_with_the_current_one(bench: Bench, beta: Desk) -> None:
    """409, and the number to read and answer instead."""
    ref = tell_return(bench)
    document = is_problem(beta.answer(ref, "confirm", instruction_version=7), 409)
    assert document["current_version"] == 1
    assert document["type"] == "urn:returns-integrator:problem:stale-version"


@pytest.mark.parametrize(
    ("told", "pointers"),
    [
        ({"type": "confirm"}, ["/instruction_version"]),
        ({"type": "seen", "mood": "good"}, ["/mood"]),
        ({"type": "dance"}, ["/type"]),
        ({"type": "received", "lines": [{"line_id": "b", "quantity": 0}]}, ["/lines/0/quantity"]),
        ({"type": "received", "lines": [{"line_id": "a", "quantity": 1}]}, ["/lines/0/line_id"]),
        ([], [""]),
        ("seen", [""]),
    ],
)
def test_a_wrong_answer_is_named(bench: Bench, beta: Desk, told: Any, pointers: list[str]) -> None:
    """422 with a pointer to each fault, be it of the form or of the case."""
    ref = tell_return(bench)
    document = is_problem(beta.ask("POST", f"/returns/{ref}/answers", json=told), 422)
    assert [one["pointer"] for one in document["errors"]] == pointers


@pytest.mark.parametrize(
    ("body", "type_", "status"),
    [
        (b"{", "application/json", 400),
        (b"", "application/json", 400),
        (b'{"type": NaN}', "application/json", 400),
        (b'{"type": "\\ud800"}', "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"{}", "text/plain", 415),
        (b"{}", None, 415),
        (b" " * (1024 * 1024 + 1), "application/json", 413),
    ],
)
def test_what_is_no_json_is_refused(beta: Desk, body: bytes, type_: str | None, status: int) -> None:
    """Broken bodies are 400, other types 415, long ones 413."""
    is_problem(beta.ask("POST", "/returns/RMA-X/answers", data=body, content_type=type_), status)


def test_a_long_body_of_untold_length_is_413(beta: Desk) -> None:
    """A server that hands on chunks is no way around the limit."""
    body = io.BytesIO(b" " * (1024 * 1024 + 1))
    options = {"input_stream": body, "environ_overrides": {"wsgi.input_terminated": True}}
    is_problem(beta.ask("POST", "/returns/RMA-X/answers", content_type="application/json", **options), 413)


def test_other_paths_and_methods_are_problems(beta: Desk) -> None:
    """404 and 405, the latter with what may be done."""
    is_problem(beta.ask("GET", "/nothing"), 404)
    answer = beta.ask("DELETE", "/returns")
    is_problem(answer, 405)
    assert "GET" in answer.headers["Allow"]


def test_a_database_that_fails_is_503(bench: Bench, beta: Desk) -> None:
    """Whoever asks may ask again, and learns nothing of the inside."""
    with bench.database.write() as conn:
        conn.execute(sa.text("ALTER TABLE outbox RENAME TO hidden"))
    try:
        answer = beta.ask("GET", "/instructions")
        document = is_problem(answer, 503)
        assert answer.headers["Retry-After"]
        assert "outbox" not in document["detail"]
    finally:
        with bench.database.write() as conn:
            conn.execute(sa.text("ALTER TABLE hidden RENAME TO outbox"))


# ------------------------------------------------------------------ once


def test_the_same_key_gets_the_same_answer(bench: Bench, beta: Desk) -> None:
    """A repeated write is done once; another write under the same key is refused."""
    ref = tell_return(bench)
    first = beta.answer(ref, "ask", key="k1", question="Which?")
    again = beta.answer(ref, "ask", key="k1", question="Which?")
    assert (first.status_code, first.json) == (again.status_code, again.json)
    document = is_problem(beta.answer(ref, "ask", key="k1", question="Why?"), 422)
    assert document["type"] == "urn:returns-integrator:problem:key-reused"
    assert len([row for row in bench.rows(models.events) if row.kind == "supplier.asked"]) == 1


def test_a_key_is_its_suppliers_own(bench: Bench, beta: Desk, join: Join) -> None:
    """Two suppliers may use the same key."""
    gamma = join("Gamma", url=None)
    assert beta.ask("POST", "/endpoint/rotate", headers={"Idempotency-Key": "k"}).json != (
        gamma.ask("POST", "/endpoint/rotate", headers={"Idempotency-Key": "k"}).json
    )


def test_a_key_is_free_again_after_a_day(bench: Bench, beta: Desk) -> None:
    """What was answered is forgotten after 24 hours, by the next write and by the clock."""
    ref = tell_return(bench)
    beta.answer(ref, "ask", key="k1", question="Which?")
    bench.clock.advance(hours=23, minutes=59)
    is_problem(beta.answer(ref, "ask", key="k1", question="Why?"), 422)
    bench.clock.advance(minutes=1)
    assert beta.answer(ref, "ask", key="k1", question="Why?").status_code == 201
    bench.clock.advance(hours=24)
    sweep.tidy(bench.context)
    assert bench.rows(models.idempotency) == []


def test_a_refused_write_leaves_its_key_free(bench: Bench, beta: Desk) -> None:
    """Only what was done is remembered."""
    ref = tell_return(bench)
    is_problem(beta.answer(ref, "confirm", key="k1", instruction_version=9), 409)
    assert beta.answer(ref, "confirm", key="k1", instruction_version=1).status_code == 201


@pytest.mark.parametrize("key", ["", " ", "ä", "x" * 256])
def test_a_key_that_is_none_is_refused(beta: Desk, key: str) -> None:
    """A key is visible ASCII, 255 characters at most."""
    is_problem(beta.ask("POST", "/endpoint/rotate", headers={"Idempotency-Key": key}), 400)


def test_of_two_at_once_one_is_done(bench: Bench, flask: Flask, beta: Desk) -> None:
    """Writes under one key at the same time have one effect, and the same answer."""
    ref = tell_return(bench)
    got: list[TestResponse] = []

    def write() -> None:
        got.append(Desk(flask.test_client(), beta.supplier, beta.key).answer(ref, "ask", key="k", question="Which?"))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.status_code for answer in got} == {201}
    assert len({answer.text for answer in got}) == 1
    assert len([row for row in bench.rows(models.events) if row.kind == "supplier.asked"]) == 1


# ------------------------------------------------------------------ instructions


def test_instructions_are_fetched_instead_of_received(bench: Bench, join: Join) -> None:
    """A supplier without an address fetches what it would be sent, and acknowledges it."""
    desk = join("Pull", url=None)
    bench.route(desk.supplier, sku="B-*", priority=1)
    ref = tell_return(bench)
    (item,) = desk.get("/instructions")["items"]
    assert (item["rma"], item["version"], item["acknowledged"]) == (ref, 1, False)
    data = item["body"]["data"]
    assert data["instruction_id"] == item["id"]
    assert (data["version"], data["kind"]) == (1, "new")
    assert [one["line_id"] for one in data["lines"]] == ["b"]
    bench.clock.advance(minutes=5)
    assert desk.ask("POST", f"/instructions/{item['id']}/ack").json == {"id": item["id"], "acknowledged": True}
    assert desk.ask("POST", f"/instructions/{item['id']}/ack").status_code == 200
    (after,) = desk.get("/instructions")["items"]
    assert after == item | {"acknowledged": True}
    (row,) = bench.outbox(models.outbox.c.id == item["id"])
    assert (row.state, row.attempts, row.change, row.next_attempt_at) == ("delivered", 1, "new", None)
    assert json.loads(row.body) == item["body"]
    assert [one.error for one in bench.rows(models.attempts, models.attempts.c.outbox_id == item["id"])] == [
        "fetched by the supplier"
    ]
    assert desk.get(f"/returns/{ref}")["status"] == "sent"


def test_the_version_after_an_acknowledged_one_is_an_update(bench: Bench, beta: Desk) -> None:
    """Acknowledged is delivered: what follows is an update or a withdrawal, and nothing is sent twice."""
    tell_return(bench)
    (item,) = beta.get("/instructions")["items"]
    beta.ask("POST", f"/instructions/{item['id']}/ack")
    assert [body["data"]["instruction_id"] for body in bench.send()].count(item["id"]) == 0
    bench.tell(returned("cancelled", "R1", order="1001", when=1))
    (newer,) = beta.get("/instructions")["items"]
    assert (newer["type"], newer["body"]["data"]["kind"]) == ("return.withdrawn", "withdraw")
    assert beta.ask("POST", f"/instructions/{item['id']}/ack").status_code == 200


def test_a_replaced_version_is_not_acknowledged(bench: Bench, beta: Desk) -> None:
    """Who acknowledges too late is led to the newer version."""
    tell_return(bench)
    (item,) = beta.get("/instructions")["items"]
    bench.tell(returned("approved", "R1", order="1001", when=1))
    (newer,) = beta.get("/instructions")["items"]
    document = is_problem(beta.ask("POST", f"/instructions/{item['id']}/ack"), 409)
    assert newer["id"] in document["detail"]


def test_a_message_that_is_in_flight_can_be_acknowledged(bench: Bench, beta: Desk) -> None:
    """The attempt ends as it ends, and the message stays delivered."""
    tell_return(bench)
    got: list[int] = []

    def answer(call: Any) -> Response:
        id_ = call.headers["webhook-id"]
        got.append(beta.ask("POST", f"/instructions/{id_}/ack").status_code)
        return Response(status=500)

    bench.answer = answer
    bench.send()
    assert sorted(got) == [200, 404]
    (row,) = bench.outbox(models.outbox.c.supplier_id == beta.supplier)
    assert (row.state, row.lease_until, row.next_attempt_at) == ("delivered", None, None)


def test_what_was_sent_is_fetched_as_it_was_sent(bench: Bench, beta: Desk) -> None:
    """After the first attempt the body is the one of that attempt."""
    tell_return(bench)
    sent = [body for body in bench.send(500) if body["data"]["lines"][0]["line_id"] == "b"]
    bench.clock.advance(hours=1)
    assert [item["body"] for item in beta.get("/instructions")["items"]] == sent


def test_an_erased_message_has_no_body(bench: Bench, beta: Desk) -> None:
    """What was erased for the customer's sake is listed, and can be acknowledged."""
    tell_return(bench)
    bench.send(500)
    mine = models.outbox.c.supplier_id == beta.supplier
    with bench.database.write() as conn:
        conn.execute(sa.update(models.outbox).where(mine).values(body=tombstone(b"{}", bench.clock())))
    (item,) = beta.get("/instructions")["items"]
    assert item["body"] is None
    assert beta.ask("POST", f"/instructions/{item['id']}/ack").status_code == 200


def test_instructions_are_fetched_page_by_page(bench: Bench, beta: Desk) -> None:
    """`next` leads on, and is null at the end."""
    for number in range(26):
        bench.tell(refunded(f"F{number}", line("b", sku="B-1"), order=f"o{number}"))
    first = beta.get("/instructions")
    second = beta.get("/instructions", after=first["next"])
    orders = [item["body"]["data"]["order"]["id"] for item in first["items"] + second["items"]]
    assert orders == [f"o{number}" for number in range(26)]
    assert second["next"] is None


# ------------------------------------------------------------------ the endpoint


def test_the_statement(bench: Bench, beta: Desk, join: Join) -> None:
    """A supplier sees what is claimed of its own lines and what it gave; never what the customer paid, nor others."""
    agreed = {"unit_costs": {"B-1": {"amount": "2.50", "currency": "USD"}}, "freight": {}}
    agreement = agreement_of(beta.supplier, 0, ALWAYS, agreed)
    bench.database.in_transaction(
        lambda conn: agreements.add_version(conn, bench.account, agreement, id_="agr_1", now=bench.clock())
    )
    ref = tell_return(bench)
    bench.tell(
        refunded("F1", line("b", 3, sku="B-1"), line("a", 1, sku="A-1"), return_id="R1", amount="99.00", when=120)
    )
    given = {"line_id": "b", "amount": {"amount": "7.00", "currency": "USD"}}
    assert beta.answer(ref, "credit", lines=[given]).status_code == 201
    shown = beta.get("/statement")
    rows = {(row["what"], row["line_id"]): row for row in shown["items"]}
    assert rows["goods", "b"]["claimed"] == {"amount": "7.50", "currency": "USD"}
    assert rows["total", None]["received"] == {"amount": "7.00", "currency": "USD"}
    assert [one["claimed"]["amount"] for one in shown["totals"]] == ["7.50"]
    assert "refunded" not in json.dumps(shown)
    assert "99.00" not in json.dumps(shown)
    assert beta.get("/statement", **{"from": "2031-01-01T00:00:00Z"})["items"] == []
    assert join("Gamma").get("/statement") == {"from": None, "to": None, "items": [], "totals": []}


def test_the_endpoint_is_shown_and_moved(bench: Bench, join: Join) -> None:
    """A new address is kept, and what waited for it goes there."""
    desk = join("Pull", url=None)
    bench.route(desk.supplier, is_default=True, priority=9)
    tell_return(bench)
    assert desk.get("/endpoint") == {"url": None, "state": "on", "reason": "the supplier has no address yet"}
    moved = desk.ask("PUT", "/endpoint", json={"url": "https://new.example/hook"})
    assert moved.json == {"url": "https://new.example/hook", "state": "on", "reason": None}
    bench.send()
    assert [call.url for call in bench.calls] == ["https://new.example/hook"]
    assert [row.act for row in bench.rows(models.audit)] == ["supplier.url"]


@pytest.mark.parametrize(
    "url", ["http://new.example/", "https://127.0.0.1/", "https://localhost/", "x", "https://a b/"]
)
def test_an_address_that_must_not_be_called_is_refused(beta: Desk, url: str) -> None:
    """The same rules as on the command line."""
    document = is_problem(beta.ask("PUT", "/endpoint", json={"url": url}), 422)
    assert [one["pointer"] for one in document["errors"]] == ["/url"]
    assert beta.get("/endpoint")["url"] == "https://supplier.test/hook"


def test_an_endpoint_has_an_address_and_nothing_else(beta: Desk) -> None:
    """Unknown and missing fields are named."""
    found = [is_problem(beta.ask("PUT", "/endpoint", json=told), 422) for told in ({}, {"url": "x", "state": "on"})]
    assert [[one["pointer"] for one in document["errors"]] for document in found] == [["/url"], ["/state"]]


def test_a_test_message_switches_the_endpoint_on(bench: Bench, beta: Desk) -> None:
    """A 2xx to a signed test switches it on; any other answer is told, and changes nothing."""
    connect.switch(bench.context, bench.account, beta.supplier, on=False)
    bench.answer = lambda call: Response(status=500)
    failed = beta.ask("POST", "/endpoint/test").json
    assert (failed["ok"], failed["status"]) == (False, 500)
    assert beta.get("/endpoint")["state"] == "off"
    bench.answer = lambda call: Response(status=204)
    headers = {"Idempotency-Key": "t1"}
    assert beta.ask("POST", "/endpoint/test", headers=headers).json == {"ok": True, "status": 204, "error": None}
    assert beta.get("/endpoint") == {"url": "https://supplier.test/hook", "state": "on", "reason": None}
    calls = len(bench.calls)
    assert beta.ask("POST", "/endpoint/test", headers=headers).json["ok"] is True
    assert len(bench.calls) == calls


def test_test_messages_have_an_end(beta: Desk, join: Join) -> None:
    """Without an address there is nothing to test, and with one not without end."""
    is_problem(join("Pull", url=None).ask("POST", "/endpoint/test"), 409)
    statuses = [beta.ask("POST", "/endpoint/test").status_code for _ in range(MOST_TESTS + 1)]
    assert statuses == [200] * MOST_TESTS + [429]


def test_a_new_secret_is_shown_once_and_kept_sealed(bench: Bench, beta: Desk) -> None:
    """Both secrets sign afterwards; a repeat under the same key shows it again, and no table holds it."""
    headers = {"Idempotency-Key": "r1"}
    secret = beta.ask("POST", "/endpoint/rotate", headers=headers).json["signing_secret"]
    assert secret.startswith("whsec_")
    assert beta.ask("POST", "/endpoint/rotate", headers=headers).json["signing_secret"] == secret
    assert secret not in str([tuple(row) for table in models.main.sorted_tables for row in bench.rows(table)])
    tell_return(bench)
    bench.send()
    mine = [call for call in bench.calls if json.loads(call.body)["data"]["lines"][0]["line_id"] == "b"]
    assert len(mine[0].headers["webhook-signature"].split()) == 2


# ------------------------------------------------------------------ the whole process


@pytest.mark.parametrize(
    ("path", "status", "type_"),
    [
        ("/api/v1/supplier/returns", 401, "application/problem+json"),
        ("/api/nowhere", 404, "application/problem+json"),
        ("/openapi.json", 200, "application/json"),
        ("/docs", 200, "text/html; charset=utf-8"),
    ],
)
def test_the_path_decides(site: HookSite, path: str, status: int, type_: str) -> None:
    """Hooks, pages and the API are answered side by side in one process."""
    answer = site.client.get(path)
    assert (answer.status_code, answer.content_type) == (status, type_)
    assert "Set-Cookie" not in answer.headers
    assert site.post().status_code == 200
    with site.client.get("/static/api.css") as style:
        assert style.status_code == 200


def test_the_process_keeps_the_api_for_its_first_request() -> None:
    """What the API needs is not loaded before it is asked for."""
    code = "import sys, integrator.app, integrator.web.api, integrator.web.hooks; print('flask_smorest' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_every_query_is_of_one_supplier() -> None:
    """All that reads for a supplier takes its account and its id."""
    found = {
        name: inspect.signature(one).parameters
        for name, one in inspect.getmembers(queries_supplier, inspect.isfunction)
        if one.__module__ == queries_supplier.__name__ and name[0] != "_"
    }
    assert set(found) - {name for name, told in found.items() if {"account", "supplier"} <= set(told)} == {"holder_of"}


# ------------------------------------------------------------------ the description


def test_the_description_names_every_answer(flask: Flask) -> None:
    """OpenAPI 3.1, with each type of answer and what it leads to; every reference leads somewhere."""
    document = flask.test_client().get("/openapi.json").json
    assert document["openapi"].startswith("3.1")
    schemas = document["components"]["schemas"]
    mapping = schemas["Answer"]["discriminator"]["mapping"]
    assert set(mapping) == set(TYPES)
    for name, ref in mapping.items():
        variant = schemas[ref.rpartition("/")[2]]
        assert variant["properties"]["type"]["enum"] == [name]
        assert "type" in variant["required"]
        assert variant["additionalProperties"] is False
    for ref in references(document):
        found = document
        for step in ref.removeprefix("#/").split("/"):
            found = found[step]


def test_a_default_is_one_that_may_be_sent(flask: Flask) -> None:
    """A name whose default is null may be sent as null."""
    for schema in flask.test_client().get("/openapi.json").json["components"]["schemas"].values():
        for told in schema.get("properties", {}).values():
            if "default" in told and told["default"] is None:
                assert "null" in told.get("type", ()) or {"type": "null"} in told.get("anyOf", ())


def references(node: Any) -> list[str]:
    """Every `$ref` of a document."""
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [ref for below in node.values() for ref in references(below)]
    return [ref for below in node for ref in references(below)] if isinstance(node, list) else []


def test_the_description_knows_all_that_is_shown(bench: Bench, beta: Desk, flask: Flask) -> None:
    """Each name in what is shown and sent stands in its schema, at every depth."""
    ref = tell_return(bench)
    document = flask.test_client().get("/openapi.json").json
    told = {"Return": beta.get(f"/returns/{ref}"), "ReturnsPage": beta.get("/returns")}
    told |= {"OwnStatement": beta.get("/statement")}
    told |= {"InstructionsPage": beta.get("/instructions"), "Endpoint": beta.get("/endpoint")}
    told |= {"Answered": beta.answer(ref, "seen").json, "Problem": beta.answer("RMA-NONE", "seen").json}
    for name, shown in told.items():
        assert unknown(document, {"$ref": f"#/components/schemas/{name}"}, shown) == []


def unknown(document: Any, schema: Any, shown: Any, where: str = "") -> list[str]:
    """Names in a shown document that its schema does not have."""
    named = [one for one in [schema, *schema.get("anyOf", [])] if "$ref" in one]
    if named:
        schema = document["components"]["schemas"][named[0]["$ref"].rpartition("/")[2]]
    if isinstance(shown, list):
        return [one for below in shown for one in unknown(document, schema.get("items", {}), below, where)]
    if not isinstance(shown, dict) or "properties" not in schema:
        return []
    known = schema["properties"]
    found = [f"{where}/{name}" for name in shown if name not in known]
    return found + [
        one for name, below in shown.items() if name in known for one in unknown(document, known[name], below, name)
    ]


def test_the_description_is_readable(flask: Flask) -> None:
    """/docs shows every request and document without anything from elsewhere."""
    answer = flask.test_client().get("/docs")
    assert answer.status_code == 200
    assert "//" not in answer.text.replace("https://www.", "").replace("http://www.", "")
    assert "/api/v1/supplier/returns/{ref}/answers" in answer.text
    assert 'id="InstructionBody"' in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
