"""The account's API over HTTP: roles, whose rows are seen, pages, bulk acts, writes done once, errors as documents."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from listing import Listing
from support import SECRET, Bench, Clock, line, refunded, returned
from werkzeug.test import TestResponse

from integrator.core.answers import ACTS, ANSWERS
from integrator.core.types import Reason
from integrator.db import models
from integrator.db.engine import Database, of_json
from integrator.edges.guard import refusal
from integrator.sdk.http import Response
from integrator.services import api_keys, connect, policies, reply_links
from integrator.web.api.app import api
from integrator.web.api.gate import Site
from schemas import account_api

ROOT = "/api/v1/account"
PAGE = Path(__file__).parents[2] / "docs" / "account-api.md"
URL = "https://supplier.example/returns"


@dataclass
class Program:
    """A store owner's program with a key."""

    client: FlaskClient
    account: str
    key: str = field(repr=False)

    def ask(self, method: str, path: str, body: Any = None, **options: Any) -> TestResponse:
        """A request with the key."""
        headers = {"Authorization": f"Bearer {self.key}", **options.pop("headers", {})}
        told = {} if body is None else {"json": body}
        return self.client.open(ROOT + path, method=method, headers=headers, **told, **options)

    def get(self, path: str, **query: str) -> Any:
        """What is shown."""
        answer = self.ask("GET", path, query_string=query)
        assert answer.status_code == 200, answer.text
        return answer.json

    def do(self, method: str, path: str, body: Any = None, key: str | None = None) -> Any:
        """What a write that must succeed answers."""
        answer = self.ask(method, path, body, headers={"Idempotency-Key": key} if key else {})
        assert answer.status_code in (200, 201), answer.text
        return answer.json


Join = Callable[..., Program]


@pytest.fixture
def flask(bench: Bench) -> Flask:
    """The APIs of a bench; private addresses are refused."""
    return api(Site(bench.context, refusal))


@pytest.fixture
def join(bench: Bench, flask: Flask) -> Join:
    """Make a key."""

    def joined(role: str = "owner", account: str | None = None, name: str | None = None) -> Program:
        whose = account or bench.account
        return Program(flask.test_client(), whose, api_keys.add(bench.context, whose, name or role, role).key)

    return joined


@pytest.fixture
def owner(join: Join) -> Program:
    """The program of the bench's owner."""
    return join("owner")


def is_problem(answer: TestResponse, status: int) -> Any:
    """The document of an error."""
    assert answer.status_code == status, answer.text
    assert answer.content_type == "application/problem+json"
    document = answer.json
    assert {"type", "title", "status", "detail", "errors"} <= set(document)
    assert document["status"] == status
    return document


def pointers(answer: TestResponse) -> list[str]:
    """What a 422 points at."""
    return [one["pointer"] for one in is_problem(answer, 422)["errors"]]


def tell_return(bench: Bench, number: int = 1) -> str:
    """A return that was requested. Returns its ref."""
    bench.tell(returned("requested", f"R{number}", line(), order=f"100{number}"))
    return next(str(row.ref) for row in bench.cases() if of_json(row.document)["order"]["id"] == f"100{number}")


def trail(bench: Bench) -> list[tuple[str, str, str]]:
    """The audit rows of keys: act, subject and who."""
    return [(row.act, row.subject, row.who) for row in bench.rows(models.audit)]


# ------------------------------------------------------------------ every request there is

Things = Mapping[str, str]
"""Ids of one account: ref, inbox, outbox, connection, supplier, supplier_name, route."""
Call = tuple[str, Any]


def things(bench: Bench) -> dict[str, str]:
    """One of each."""
    ref = tell_return(bench)
    (message,) = bench.outbox()
    (route,) = bench.rows(models.routes)
    policies.set_policy(bench.context, bench.account, {"rules": [{"action": "approve"}]})
    return {
        "ref": ref,
        "inbox": f"inb_{bench.rows(models.inbox_results)[0].inbox_id}",
        "outbox": message.id,
        "connection": bench.shop,
        "supplier": bench.supplier,
        "route": route.id,
    }


REQUESTS: dict[tuple[str, str], Callable[[Things], Call]] = {
    ("GET", "/rmas"): lambda of: ("/rmas", None),
    ("GET", "/rmas/<ref>"): lambda of: (f"/rmas/{of['ref']}", None),
    ("POST", "/rmas/<ref>/acts"): lambda of: (f"/rmas/{of['ref']}/acts", {"type": "note", "text": "seen"}),
    ("POST", "/rmas/<ref>/answers"): lambda of: (
        f"/rmas/{of['ref']}/answers",
        {"type": "seen", "supplier": of["supplier"]},
    ),
    ("POST", "/rmas/<ref>/links"): lambda of: (f"/rmas/{of['ref']}/links", {"supplier": of["supplier"], "end": True}),
    ("POST", "/rmas/bulk"): lambda of: (
        "/rmas/bulk",
        {"refs": [of["ref"]], "act": "note", "fields": {"text": "seen"}},
    ),
    ("GET", "/inbox"): lambda of: ("/inbox", None),
    ("GET", "/inbox/<message_id>"): lambda of: (f"/inbox/{of['inbox']}", None),
    ("POST", "/inbox/replay"): lambda of: ("/inbox/replay", {"ids": [of["inbox"]]}),
    ("GET", "/outbox"): lambda of: ("/outbox", None),
    ("GET", "/outbox/<message_id>"): lambda of: (f"/outbox/{of['outbox']}", None),
    ("POST", "/outbox/resend"): lambda of: ("/outbox/resend", {"ids": [of["outbox"]]}),
    ("GET", "/connections"): lambda of: ("/connections", None),
    ("POST", "/connections"): lambda of: (
        "/connections",
        {"platform": "generic", "name": "second", "settings": {"secret": SECRET}},
    ),
    ("GET", "/connections/<connection>"): lambda of: (f"/connections/{of['connection']}", None),
    ("DELETE", "/connections/<connection>"): lambda of: (f"/connections/{of['connection']}", None),
    ("POST", "/connections/<connection>/rotate"): lambda of: (f"/connections/{of['connection']}/rotate", None),
    ("POST", "/connections/<connection>/pause"): lambda of: (f"/connections/{of['connection']}/pause", None),
    ("POST", "/connections/<connection>/resume"): lambda of: (f"/connections/{of['connection']}/resume", None),
    ("PUT", "/connections/<connection>/write-back"): lambda of: (
        f"/connections/{of['connection']}/write-back",
        {"on": True, "money": True},
    ),
    ("GET", "/suppliers"): lambda of: ("/suppliers", None),
    ("POST", "/suppliers"): lambda of: ("/suppliers", {"name": "Newcomer", "url": URL}),
    ("GET", "/suppliers/<supplier>"): lambda of: (f"/suppliers/{of['supplier']}", None),
    ("PATCH", "/suppliers/<supplier>"): lambda of: (f"/suppliers/{of['supplier']}", {"language": "zh"}),
    ("POST", "/suppliers/<supplier>/rotate-secret"): lambda of: (f"/suppliers/{of['supplier']}/rotate-secret", None),
    ("POST", "/suppliers/<supplier>/test"): lambda of: (f"/suppliers/{of['supplier']}/test", None),
    ("GET", "/suppliers/<supplier>/agreements"): lambda of: (f"/suppliers/{of['supplier']}/agreements", None),
    ("POST", "/suppliers/<supplier>/agreements"): lambda of: (
        f"/suppliers/{of['supplier']}/agreements",
        {"hours": {"confirm": 24}},
    ),
    ("GET", "/routes"): lambda of: ("/routes", None),
    ("POST", "/routes"): lambda of: ("/routes", {"supplier": of["supplier"], "sku": "N-*"}),
    ("DELETE", "/routes/<route>"): lambda of: (f"/routes/{of['route']}", None),
    ("GET", "/routes/explain"): lambda of: (f"/routes/explain?sku=A-1&connection={of['connection']}", None),
    ("GET", "/audit"): lambda of: ("/audit", None),
    ("GET", "/ledger/owed"): lambda of: (f"/ledger/owed?supplier={of['supplier']}", None),
    ("GET", "/ledger/statement"): lambda of: (f"/ledger/statement?supplier={of['supplier']}", None),
    ("GET", "/ledger/leakage"): lambda of: ("/ledger/leakage?by=sku", None),
    ("GET", "/policy"): lambda of: ("/policy", None),
    ("POST", "/policy"): lambda of: ("/policy", {"rules": [{"action": "ask"}]}),
    ("POST", "/policy/dry-run"): lambda of: ("/policy/dry-run", {"policy": {"rules": [{"action": "ask"}]}}),
    ("POST", "/policy/apply"): lambda of: ("/policy/apply", {"refs": [of["ref"]]}),
    ("POST", "/reasons/map"): lambda of: ("/reasons/map", {"code": "1042", "category": "quality"}),
    ("POST", "/ledger/credits"): lambda of: (
        "/ledger/credits",
        {"supplier": of["supplier"], "amount": USD, "document_no": "G-1", "preview": True},
    ),
    ("GET", "/policy/versions"): lambda of: ("/policy/versions", None),
    ("GET", "/policy/conflicts"): lambda of: ("/policy/conflicts?version=1", None),
    ("GET", "/reasons"): lambda of: ("/reasons?unmapped=false", None),
}
"""A request of each kind that works for whoever owns what it names."""
AGENTS = {
    *("/rmas/<ref>/acts", "/rmas/<ref>/answers", "/rmas/<ref>/links", "/rmas/bulk", "/inbox/replay", "/outbox/resend"),
}
NAMING_NOTHING = {
    *("/rmas", "/inbox", "/outbox", "/connections", "/suppliers", "/routes", "/audit"),
    *("/ledger/leakage", "/policy/versions", "/reasons"),
}
"""Paths that are asked without naming anything: their answers are of the key's own account."""
READS = [request for request in REQUESTS if request[0] == "GET"]
WRITES = [request for request in REQUESTS if request[0] != "GET"]


ELSEWHERE = {("POST", "/connections/<connection>/compare")}
"""Asks a platform, and has a test of its own."""
CHANGING_NOTHING = {"/policy/dry-run", "/ledger/credits"}
"""Writes that, as they are asked here, only say what they would do."""
USD = {"amount": "1.00", "currency": "USD"}


def name_of(request: Any) -> str:
    """A parameter as it is shown."""
    return " ".join(request) if isinstance(request, tuple) else str(request)


def test_no_request_is_forgotten(flask: Flask) -> None:
    """The table above names all that the API answers, and so does the description."""
    known = {
        (method, rule.rule.removeprefix(ROOT))
        for rule in flask.url_map.iter_rules()
        if rule.rule.startswith(ROOT)
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert known == {*REQUESTS, *ELSEWHERE}
    paths = flask.test_client().get("/openapi.json").json["paths"]
    described = {
        (method.upper(), path.removeprefix(ROOT).replace("{", "<").replace("}", ">"))
        for path, told in paths.items()
        if path.startswith(ROOT)
        for method in told.keys() - {"parameters"}
    }
    assert described == known
    keys = {path: told[method]["security"] for path, told in paths.items() for method in told.keys() - {"parameters"}}
    assert {path for path, key in keys.items() if key == [{"accountKey": []}]} == {
        path for path in keys if ROOT in path
    }


@pytest.mark.parametrize("request_", REQUESTS, ids=name_of)
def test_nobody_without_an_accounts_key_gets_in(
    bench: Bench, flask: Flask, owner: Program, request_: tuple[str, str]
) -> None:
    """No key, an unknown one, a supplier's, one that was taken away: 401 for every request."""
    method, path = request_[0], REQUESTS[request_](things(bench))[0]
    told = {"url": None, "email": None, "language": "en"}
    theirs = connect.add_supplier(bench.context, bench.account, "Beta", **told).api_key
    gone = api_keys.add(bench.context, bench.account, "gone", "owner").key
    api_keys.remove(bench.context, bench.account, "gone")
    for key in ("", "rak_unknown", theirs, gone):
        is_problem(Program(flask.test_client(), "", key).ask(method, path, {}), 401)
    supplier_api = {"Authorization": f"Bearer {owner.key}"}
    assert flask.test_client().get("/api/v1/supplier/returns", headers=supplier_api).status_code == 401


@pytest.mark.parametrize("request_", REQUESTS, ids=name_of)
def test_what_each_role_may(bench: Bench, join: Join, request_: tuple[str, str]) -> None:
    """A viewer reads; an agent acts on cases and messages too; an owner may all. What is refused leaves no trace."""
    method, rule = request_
    path, body = REQUESTS[request_](things(bench))
    may = {"owner": True, "agent": method == "GET" or rule in AGENTS, "viewer": method == "GET"}
    for role in ("viewer", "agent"):
        answer = join(role).ask(method, path, body)
        if may[role]:
            assert answer.status_code in (200, 201), answer.text
        else:
            is_problem(answer, 403)
            assert trail(bench) == []
    if not may["agent"]:
        assert join("owner").ask(method, path, body).status_code in (200, 201)


@pytest.mark.parametrize("request_", REQUESTS, ids=name_of)
def test_another_account_is_not_there(bench: Bench, join: Join, request_: tuple[str, str]) -> None:
    """What is another account's is 404 or in no list, by id, and nothing of it changes."""
    mine = things(bench)
    theirs = join("owner", connect.add_account(bench.context, "other").id)
    tables = [one for one in models.main.sorted_tables if one.name not in ("api_keys", "idempotency", "audit")]
    before = [bench.rows(table, table.c.account_id == bench.account) for table in tables if "account_id" in table.c]
    path, body = REQUESTS[request_](mine)
    answer = theirs.ask(request_[0], path, body)
    if request_[1] == "/rmas/bulk":
        assert [one["outcome"] for one in answer.json["items"]] == ["skipped"]
    elif request_[0] == "POST" and request_[1] in (
        "/suppliers",
        "/connections",
        "/policy",
        "/policy/dry-run",
        "/reasons/map",
    ):
        assert answer.status_code in (200, 201)
    elif request_[1] in NAMING_NOTHING and request_[0] == "GET":
        assert answer.json == {"items": [], "next": None}
    else:
        is_problem(answer, 404)
    after = [bench.rows(table, table.c.account_id == bench.account) for table in tables if "account_id" in table.c]
    assert before == after


@pytest.mark.parametrize("request_", WRITES, ids=name_of)
def test_each_write_is_done_once_and_leaves_one_row(bench: Bench, owner: Program, request_: tuple[str, str]) -> None:
    """Repeated under its key it gets the same answer and does nothing; another body under that key is refused."""
    path, body = REQUESTS[request_](things(bench))
    headers = {"Idempotency-Key": "k1"}
    first = owner.ask(request_[0], path, body, headers=headers)
    noted = trail(bench)
    again = owner.ask(request_[0], path, body, headers=headers)
    assert (first.status_code, first.json) == (again.status_code, again.json)
    assert trail(bench) == noted
    assert [who for _, _, who in noted] == ([] if request_[1] in CHANGING_NOTHING else ["owner"])
    other = owner.ask(request_[0], path, {"other": 1}, headers=headers)
    assert other.status_code == 422


@pytest.mark.parametrize("request_", WRITES, ids=name_of)
def test_an_unknown_field_is_named(bench: Bench, owner: Program, request_: tuple[str, str]) -> None:
    """422 with a pointer, and nothing is done."""
    path, body = REQUESTS[request_](things(bench))
    assert pointers(owner.ask(request_[0], path, {**(body or {}), "colour": "red"})) == ["/colour"]
    assert trail(bench) == []


@pytest.mark.parametrize("request_", READS, ids=name_of)
def test_no_secret_is_shown(bench: Bench, owner: Program, request_: tuple[str, str]) -> None:
    """Nothing that is read holds a secret of a shop, a supplier or a key."""
    made = owner.do("POST", "/suppliers", {"name": "Beta"})
    text = owner.ask("GET", REQUESTS[request_](things(bench))[0]).text
    assert not [one for one in (SECRET, made["signing_secret"], made["api_key"], owner.key) if one in text]


def test_every_act_and_answer_has_its_document() -> None:
    """What the services know can be asked, and nothing else."""
    assert set(account_api.ActSchema.type_schemas) == set(ACTS)
    assert set(account_api.OnBehalfAnswerSchema.type_schemas) == set(ANSWERS)


# ------------------------------------------------------------------ keys


def test_the_use_of_a_key_is_noted_once_an_hour(bench: Bench, owner: Program) -> None:
    """The first request, and the first after an hour."""
    used = []
    for _ in range(3):
        owner.get("/rmas")
        used.append(bench.rows(models.api_keys)[0].used_at)
        bench.clock.advance(minutes=31)
    assert used == [used[0], used[0], bench.clock() - (bench.clock() - used[2])]
    assert used[2] > used[0]


def test_a_hook_address_is_for_owners(bench: Bench, join: Join) -> None:
    """Who may not change a shop is not told where its messages come in."""
    found = {role: join(role).get("/connections")["items"][0]["hook_url"] for role in ("owner", "agent", "viewer")}
    assert "/hooks/generic/" in found["owner"]
    assert (found["agent"], found["viewer"]) == (None, None)


# ------------------------------------------------------------------ cases


def test_cases_are_listed_page_by_page(bench: Bench, owner: Program) -> None:
    """Every case once, newest change first, though new ones come meanwhile."""
    for number in range(27):
        bench.clock.advance(seconds=1)
        bench.tell(refunded(f"F{number}", line(), order=f"o{number}"))
    first = owner.get("/rmas")
    bench.clock.advance(seconds=1)
    bench.tell(refunded("F99", line(), order="o99"))
    second = owner.get("/rmas", cursor=first["next"])
    seen = [item["order"]["id"] for item in first["items"] + second["items"]]
    assert seen == [f"o{number}" for number in reversed(range(27))]
    assert second["next"] is None
    later = owner.get("/rmas", updated_after=first["items"][0]["updated_at"])
    assert [item["order"]["id"] for item in later["items"]] == ["o99"]


def test_cases_are_narrowed(bench: Bench, owner: Program) -> None:
    """By whom they wait for, what is late, headline, shop, supplier, order; all that is told must fit."""
    beta = bench.add_supplier("Beta")
    bench.route(beta, sku="B-*", priority=1)
    ref = tell_return(bench)
    bench.tell(refunded("F1", line("b", sku="B-1"), order="2002", when=99))
    other = next(str(row.ref) for row in bench.cases() if row.ref != ref)
    about = {item["ref"]: item for item in owner.get("/rmas")["items"]}

    def found(**query: str) -> set[str]:
        return {item["ref"] for item in owner.get("/rmas", **query)["items"]}

    assert found(supplier="Beta") == found(supplier=beta) == {other}
    assert found(supplier=beta, search="1001") == set()
    assert found(search="1001") == found(search=ref[:8].lower()) == {ref}
    assert found(connection="own") == found(connection=bench.shop) == found(waits_for="") == {ref, other}
    assert found(headline=about[ref]["headline"]) >= {ref}
    assert found(waits_for=about[ref]["waits"]["for"]) >= {ref}
    assert found(overdue="true") == {ref}
    bench.clock.advance(days=300)
    assert found(overdue="true") == {ref, other}


@pytest.mark.parametrize(
    ("path", "query", "pointer"),
    [
        ("/rmas", {"colour": "red"}, "/colour"),
        ("/rmas", {"headline": "sad"}, "/headline"),
        ("/rmas", {"cursor": "x"}, "/cursor"),
        ("/rmas", {"overdue": "perhaps"}, "/overdue"),
        ("/inbox", {"state": "lost"}, "/state"),
        ("/outbox", {"cursor": "-1"}, "/cursor"),
        ("/audit", {"cursor": "x"}, "/cursor"),
        ("/routes/explain", {}, ""),
        ("/routes/explain", {"colour": "red", "sku": "A"}, "/colour"),
    ],
)
def test_a_wrong_query_is_named(owner: Program, path: str, query: dict[str, str], pointer: str) -> None:
    """Unknown names, words that mean nothing and broken cursors are 422."""
    assert pointers(owner.ask("GET", path, query_string=query)) == [pointer]


def test_a_case_is_shown_whole(bench: Bench, owner: Program) -> None:
    """As on the command line; small letters lead there too, and what is not there is 404."""
    ref = tell_return(bench)
    shown = owner.get(f"/rmas/{ref.lower()}")
    assert {"lines", "legs", "duties", "money", "timeline", "waits", "aliases"} <= set(shown)
    assert {name: shown[name] for name in owner.get("/rmas")["items"][0]} == owner.get("/rmas")["items"][0]
    for wrong in ("RMA-NONE", "%00", "x" * 300):
        is_problem(owner.ask("GET", f"/rmas/{wrong}"), 404)


def test_an_act_is_done(bench: Bench, owner: Program) -> None:
    """It is a fact of the case, told to whom it concerns, and on the audit trail under the key's name."""
    ref = tell_return(bench)
    bench.woken.clear()
    done = owner.ask("POST", f"/rmas/{ref}/acts", {"type": "decline", "text": "too late"})
    assert (done.status_code, done.json["headline"]) == (201, "declined")
    assert set(bench.woken) == {"send", "slow"}
    assert trail(bench) == [("rma.decline", ref, "owner")]
    assert owner.get(f"/rmas/{ref}")["headline"] == "declined"


@pytest.mark.parametrize(
    ("told", "status", "pointer"),
    [
        ({"type": "dance"}, 422, "/type"),
        ([], 422, ""),
        ({"type": "decline"}, 422, "/text"),
        ({"type": "decline", "text": " "}, 422, "/text"),
        ({"type": "approve", "supplier": "Acme"}, 422, "/supplier"),
        ({"type": "approve", "refund_only": "yes"}, 422, "/refund_only"),
        ({"type": "reopen"}, 409, None),
        ({"type": "reply", "text": "yes"}, 409, None),
        ({"type": "reply", "text": "yes", "supplier": "Nobody"}, 404, None),
        ({"type": "refund", "amount": {"amount": "0.00", "currency": "USD"}}, 422, "/amount"),
        ({"type": "refund", "amount": {"amount": "1.00", "currency": "USD"}, "lines": [{"line_id": "9"}]}, 422, None),
        ({"type": "refund", "amount": {"amount": "1.00", "currency": "USD"}}, 409, None),
    ],
)
def test_a_wrong_act_is_named(bench: Bench, owner: Program, told: Any, status: int, pointer: str | None) -> None:
    """422 with a pointer for what cannot be, 409 for what cannot be now, 404 for what is not there; nothing is done."""
    ref = tell_return(bench)
    document = is_problem(owner.ask("POST", f"/rmas/{ref}/acts", told), status)
    assert pointer is None or [one["pointer"] for one in document["errors"]] == [pointer]
    assert trail(bench) == []


def test_an_answer_is_given_for_a_supplier(bench: Bench, owner: Program) -> None:
    """To the newest version unless one is told; a version that was replaced is 409 with the current one."""
    ref = tell_return(bench)
    done = owner.do("POST", f"/rmas/{ref}/answers", {"type": "confirm", "supplier": "Acme", "authorization_no": "A-7"})
    assert (done["status"], done["rma"]) == ("confirmed", ref)
    assert owner.get(f"/rmas/{ref}")["legs"][0]["authorization_no"] == "A-7"
    stale = {"type": "confirm", "supplier": bench.supplier, "instruction_version": 9}
    document = is_problem(owner.ask("POST", f"/rmas/{ref}/answers", stale), 409)
    assert document["type"].endswith("stale-version")
    assert document["current_version"] == done["instruction_version"]
    too_many = {"type": "received", "supplier": "Acme", "lines": [{"line_id": "1", "quantity": 2}]}
    assert pointers(owner.ask("POST", f"/rmas/{ref}/answers", too_many)) == ["/lines/0/quantity"]
    assert pointers(owner.ask("POST", f"/rmas/{ref}/answers", {"type": "seen"})) == ["/supplier"]
    assert trail(bench) == [("rma.answer.confirm", ref, "owner")]


# ------------------------------------------------------------------ many cases


def test_a_preview_says_what_is_then_done(bench: Bench, owner: Program) -> None:
    """The same outcome for each case, in the order asked; the preview itself leaves nothing behind."""
    first, second = tell_return(bench, 1), tell_return(bench, 2)
    owner.do("POST", f"/rmas/{first}/acts", {"type": "approve"})
    tables = (models.events, models.rmas, models.outbox, models.audit)
    before = [bench.rows(table) for table in tables]
    told = {"refs": [second, "RMA-NONE", first, second.lower()], "act": "approve"}
    preview = owner.do("POST", "/rmas/bulk", {**told, "preview": True})
    assert [bench.rows(table) for table in tables] == before
    done = owner.do("POST", "/rmas/bulk", told)
    assert done == preview | {"preview": False}
    assert [(one["ref"], one["outcome"]) for one in done["items"]] == [
        (second, "done"),
        ("RMA-NONE", "skipped"),
        (first, "skipped"),
    ]
    assert [bool(one["why"]) for one in done["items"]] == [False, True, True]
    assert (done["done"], done["skipped"]) == (1, 2)
    assert trail(bench) == [("rma.approve", first, "owner"), ("rma.approve", second, "owner")]
    assert owner.get(f"/rmas/{second}")["headline"] == done["items"][0]["headline"]


def test_a_filter_names_the_cases(bench: Bench, owner: Program) -> None:
    """All that the list would show, over its pages."""
    for number in range(30):
        bench.tell(returned("requested", f"R{number}", line(), order=f"o{number}"))
    told: dict[str, Any] = {"act": "note", "fields": {"text": "checked"}}
    assert owner.do("POST", "/rmas/bulk", {**told, "filter": {}, "preview": True})["done"] == 30
    assert owner.do("POST", "/rmas/bulk", {**told, "filter": {"search": "o7"}, "preview": True})["done"] == 1
    done = owner.do("POST", "/rmas/bulk", {**told, "filter": {}})
    assert (done["done"], len({one["ref"] for one in done["items"]})) == (30, 30)


@pytest.mark.parametrize(
    ("told", "pointer"),
    [
        ({"act": "approve"}, "/refs"),
        ({"act": "approve", "refs": ["RMA-A"], "filter": {}}, "/refs"),
        ({"act": "approve", "refs": []}, "/refs"),
        ({"act": "approve", "refs": ["RMA-A"] * 501}, "/refs"),
        ({"act": "approve", "filter": {"colour": "red"}}, "/filter/colour"),
        ({"act": "dance", "refs": ["RMA-A"]}, "/act"),
        ({"act": "decline", "refs": ["RMA-A"]}, "/fields/text"),
        ({"act": "decline", "refs": ["RMA-A"], "fields": {"text": "no", "type": "approve"}}, "/fields/type"),
        ({"act": "approve", "refs": ["RMA-A"], "preview": "yes"}, "/preview"),
    ],
)
def test_a_wrong_bulk_act_is_named(owner: Program, told: Any, pointer: str) -> None:
    """The act's own fields are checked before any case is."""
    assert pointers(owner.ask("POST", "/rmas/bulk", told)) == [pointer]


# ------------------------------------------------------------------ messages


def test_messages_received_are_listed_and_shown(bench: Bench, owner: Program) -> None:
    """Newest first, page by page, by state; one with its body."""
    for number in range(27):
        bench.tell(refunded(f"F{number}", line(), order=f"o{number}"))
    first = owner.get("/inbox", state="done")
    second = owner.get("/inbox", state="done", cursor=first["next"])
    assert len({item["id"] for item in first["items"] + second["items"]}) == 27
    assert owner.get("/inbox", state="parked")["items"] == []
    shown = owner.get(f"/inbox/{first['items'][0]['id']}")
    assert json.loads(shown["body"])[0]["refund"]["id"] == "F26"
    for wrong in ("inb_999999", "inb_x", "ins_1", "9" * 30):
        is_problem(owner.ask("GET", f"/inbox/{wrong}"), 404)


def test_messages_are_read_again(bench: Bench, owner: Program) -> None:
    """By id or since a time; a dry run says what would change, and changes nothing."""
    bench.tell(refunded("F1", line()))
    id_ = owner.get("/inbox")["items"][0]["id"]
    dry = owner.do("POST", "/inbox/replay", {"ids": [id_], "dry_run": True})
    assert [(one["id"], one["state"], one["stored"]) for one in dry["items"]] == [(id_, "done", [])]
    assert owner.get("/inbox")["items"][0]["state"] == "done"
    bench.woken.clear()
    assert owner.do("POST", "/inbox/replay", {"ids": [id_]}) == {"replayed": 1}
    assert bench.woken == ["intake"]
    assert owner.get("/inbox")["items"][0]["state"] == "pending"
    bench.read()
    assert owner.do("POST", "/inbox/replay", {"since": "2026-01-01T00:00:00Z"}) == {"replayed": 1}
    assert [act for act, _, _ in trail(bench)] == ["replay", "replay"]
    is_problem(owner.ask("POST", "/inbox/replay", {"ids": ["inb_999"]}), 404)


def test_what_came_just_now_can_be_read_again(bench: Bench, owner: Program) -> None:
    """A message that intake has not looked at yet can be named."""
    id_ = f"inb_{bench.post(refunded('F1', line()))}"
    assert owner.do("POST", "/inbox/replay", {"ids": [id_]})["replayed"] == 1


@pytest.mark.parametrize(
    ("path", "told", "pointer"),
    [
        ("/inbox/replay", {}, "/ids"),
        ("/inbox/replay", {"ids": ["inb_1"], "since": "2026-01-01T00:00:00Z"}, "/ids"),
        ("/inbox/replay", {"ids": ["x"]}, "/ids/0"),
        ("/inbox/replay", {"ids": ["inb_1"], "until": "2026-01-01T00:00:00Z"}, "/until"),
        ("/inbox/replay", {"since": "2h"}, "/since"),
        ("/outbox/resend", {}, "/ids"),
        ("/outbox/resend", {"ids": [7]}, "/ids/0"),
    ],
)
def test_wrong_messages_are_named(owner: Program, path: str, told: Any, pointer: str) -> None:
    """Which messages is said in one of two ways."""
    assert pointers(owner.ask("POST", path, told)) == [pointer]


def test_messages_are_sent_again(bench: Bench, owner: Program) -> None:
    """A dead one by its id or since a time, with the same id; one that was replaced is refused, naming the newer."""
    ref = tell_return(bench)
    bench.answer = lambda call: Response(status=500)
    for _ in range(6):
        bench.send()
        bench.clock.advance(days=1)
    (dead,) = owner.get("/outbox", state="dead")["items"]
    bench.woken.clear()
    assert owner.do("POST", "/outbox/resend", {"ids": [dead["id"], dead["id"]]}) == {"resent": 1}
    assert set(bench.woken) == {"send", "slow"}
    assert owner.get(f"/outbox/{dead['id']}")["state"] == "due"
    assert owner.get("/outbox", state="dead")["items"] == []
    assert [item["id"] for item in owner.get("/outbox", state="due")["items"]] == [dead["id"]]
    owner.do("POST", f"/rmas/{ref}/acts", {"type": "approve"})
    document = is_problem(owner.ask("POST", "/outbox/resend", {"ids": [dead["id"]]}), 409)
    assert bench.newest()[0].id in document["detail"]
    assert owner.do("POST", "/outbox/resend", {"since": "2026-01-01T00:00:00Z"}) == {"resent": 0}


def test_the_trail_is_listed_page_by_page(bench: Bench, owner: Program) -> None:
    """Newest first; each row once."""
    ref = tell_return(bench)
    for number in range(27):
        owner.do("POST", f"/rmas/{ref}/acts", {"type": "note", "text": str(number)})
    first = owner.get("/audit")
    second = owner.get("/audit", cursor=first["next"])
    ids = [item["id"] for item in first["items"] + second["items"]]
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == 27
    assert first["items"][0] | {"id": 0, "at": "", "address": ""} == {
        "id": 0,
        "at": "",
        "who": "owner",
        "act": "rma.note",
        "subject": ref,
        "address": "",
    }


# ------------------------------------------------------------------ set-up


def test_a_shop_is_paused_and_goes_on(bench: Bench, owner: Program) -> None:
    """What comes meanwhile waits, and is read after."""
    path = f"/connections/{bench.shop}"
    assert owner.do("POST", f"{path}/pause")["state"] == "paused"
    bench.tell(refunded("F1", line()))
    assert owner.get("/inbox")["items"][0]["state"] == "pending"
    bench.woken.clear()
    assert owner.do("POST", f"{path}/resume")["state"] == "on"
    assert set(bench.woken) == {"intake", "slow"}
    bench.read()
    assert owner.get("/inbox")["items"][0]["state"] == "done"
    changed = owner.do("PUT", f"{path}/write-back", {"on": False, "money": True})
    assert changed["write_back"] == owner.get("/connections")["items"][0]["write_back"] == {"on": False, "money": True}
    assert [act for act, _, _ in trail(bench)] == ["connection.pause", "connection.resume", "connection.write_back"]


def test_a_shop_is_shown_moved_and_removed(bench: Bench, owner: Program) -> None:
    """Of its secrets only that they are set; a new hook address is told, and a removed shop is in no list."""
    path = f"/connections/{bench.shop}"
    shown = owner.get(path)
    assert (shown["settings"]["secret"], shown["settings_missing"]) == ("(set)", [])
    moved = owner.do("POST", f"{path}/rotate")["hook_url"]
    assert moved == owner.get(path)["hook_url"] != shown["hook_url"]
    owner.do("DELETE", path)
    assert owner.get("/connections")["items"] == []
    is_problem(owner.ask("GET", path), 404)


def test_a_suppliers_endpoint_is_tried_and_its_secret_changed(bench: Bench, owner: Program) -> None:
    """2xx switches it on, any other answer is told; no table holds the new secret; without an address it is 409."""
    path = f"/suppliers/{bench.supplier}"
    connect.switch(bench.context, bench.account, bench.supplier, on=False)
    bench.answer = lambda call: Response(status=500)
    assert owner.do("POST", f"{path}/test")["ok"] is False
    assert owner.get(path)["state"] == "off"
    bench.answer = lambda call: Response(status=204)
    tried = owner.do("POST", f"{path}/test", key="t")
    assert owner.do("POST", f"{path}/test", key="t") == tried
    assert (tried["ok"], tried["status"], len(bench.calls)) == (True, 204, 2)
    assert owner.get(path)["state"] == "on"
    secret = owner.do("POST", f"{path}/rotate-secret")["signing_secret"]
    assert secret not in str([tuple(row) for row in bench.rows(models.suppliers)])
    bench.add_supplier("Pull", None)
    is_problem(owner.ask("POST", "/suppliers/Pull/test"), 409)
    assert [act for act, _, _ in trail(bench)] == ["supplier.test", "supplier.test", "supplier.secret"]


def test_a_revoked_shop_is_not_resumed(bench: Bench, owner: Program) -> None:
    """409 and what to do instead."""
    with bench.database.write() as conn:
        conn.execute(sa.update(models.connections).values(state="revoked"))
    is_problem(owner.ask("POST", f"/connections/{bench.shop}/resume"), 409)


def test_a_supplier_is_added_and_changed(bench: Bench, owner: Program) -> None:
    """Its secrets are shown once; a repeat under the same key shows them again, and no table holds them."""
    made = owner.do("POST", "/suppliers", {"name": "Beta", "url": URL, "language": "zh"}, key="k")
    assert set(made) == {"supplier", "signing_secret", "api_key"}
    assert owner.do("POST", "/suppliers", {"name": "Beta", "url": URL, "language": "zh"}, key="k") == made
    kept = str([tuple(row) for table in models.main.sorted_tables for row in bench.rows(table)])
    assert made["signing_secret"] not in kept
    assert made["api_key"] not in kept
    is_problem(owner.ask("POST", "/suppliers", {"name": "Beta"}), 409)
    path = f"/suppliers/{made['supplier']}"
    assert owner.do("PATCH", path, {"name": "Beta 2"}) == owner.get(path)
    assert owner.get(path)["name"] == "Beta 2"
    is_problem(owner.ask("PATCH", path, {"name": "Acme"}), 409)
    assert [act for act, _, _ in trail(bench)] == ["supplier.add", "supplier.update"]


@pytest.mark.parametrize(
    ("told", "pointer"),
    [
        ({}, "/name"),
        ({"name": "B", "url": "http://127.0.0.1/"}, "/url"),
        ({"name": "B", "email": "nobody"}, "/email"),
        ({"name": "B", "language": "fr"}, "/language"),
    ],
)
def test_a_wrong_supplier_is_named(owner: Program, told: Any, pointer: str) -> None:
    """The same rules as on the command line, also for changes."""
    assert pointers(owner.ask("POST", "/suppliers", told)) == [pointer]
    if "name" in told:
        change = {name: value for name, value in told.items() if name != "name"}
        assert pointers(owner.ask("PATCH", "/suppliers/Acme", change)) == [pointer]


def test_agreements_are_versions(bench: Bench, owner: Program) -> None:
    """A new one holds from now on; the same again adds none and leaves no row; what is wrong is pointed at."""
    path = f"/suppliers/{bench.supplier}/agreements"
    assert owner.get(path)["items"] == []
    first = owner.do("POST", path, {"hours": {"confirm": 24}})
    assert (first["version"], first["added"], first["agreement"]["hours"]) == (1, True, {"confirm": 24})
    again = owner.do("POST", path, {"hours": {"confirm": 24}})
    assert (again["version"], again["added"]) == (1, False)
    assert owner.do("POST", path, {"hours": {"confirm": 12}})["version"] == 2
    assert [one["version"] for one in owner.get(path)["items"]] == [1, 2]
    assert trail(bench) == [("agreement.set", "Acme 1", "owner"), ("agreement.set", "Acme 2", "owner")]
    assert pointers(owner.ask("POST", path, {"hours": {"confirm": "soon"}})) == ["/hours/confirm"]


def test_a_rule_leads_what_waited(bench: Bench, owner: Program) -> None:
    """Lines without a supplier go out as soon as a rule takes them; the rule is explained, and taken away."""
    for row in owner.get("/routes")["items"]:
        owner.do("DELETE", f"/routes/{row['id']}")
    tell_return(bench)
    assert owner.get("/outbox")["items"] == []
    made = owner.do("POST", "/routes", {"supplier": "Acme", "sku": "AC-*", "connection": "own"})
    assert [item["supplier"] for item in owner.get("/outbox")["items"]] == [bench.supplier]
    assert owner.get("/routes")["items"] == [made]
    found = owner.get("/routes/explain", sku="AC-1", connection="own")
    assert (found["supplier_name"], found["route"]) == ("Acme", made["id"])
    assert owner.get("/routes/explain", sku="ZZ-1")["supplier"] is None
    owner.do("DELETE", f"/routes/{made['id']}")
    is_problem(owner.ask("DELETE", f"/routes/{made['id']}"), 404)


@pytest.mark.parametrize(
    ("told", "pointer"),
    [
        ({"sku": "A"}, "/supplier"),
        ({"supplier": "Acme"}, ""),
        ({"supplier": "Acme", "sku": "A", "default": True}, ""),
        ({"supplier": "Acme", "sku": "A", "priority": "high"}, "/priority"),
    ],
)
def test_a_wrong_rule_is_named(owner: Program, told: Any, pointer: str) -> None:
    """A rule names a supplier, and lines or all the rest."""
    assert pointers(owner.ask("POST", "/routes", told)) == [pointer]


def test_a_shop_is_connected_and_changed(bench: Bench, owner: Program) -> None:
    """A new shop has its hook address; under a name that exists its settings change, and no secret is shown again."""
    made = owner.do("POST", "/connections", {"platform": "shopify", "name": "S", "settings": {"api_secret": "hush"}})
    assert (made["created"], made["settings_missing"]) == (True, ["shop_domain"])
    more = {"platform": "shopify", "name": "S", "settings": {"shop_domain": "s.myshopify.com"}}
    again = owner.do("POST", "/connections", more)
    assert (again["connection"], again["hook_url"], again["created"]) == (made["connection"], made["hook_url"], False)
    shown = owner.get(f"/connections/{made['connection']}")
    assert (shown["settings_missing"], "hush" in json.dumps(shown)) == ([], False)
    is_problem(owner.ask("POST", "/connections", {**more, "platform": "nowhere"}), 404)
    is_problem(owner.ask("POST", "/connections", {**more, "settings": {"colour": "red"}}), 422)
    is_problem(owner.ask("POST", "/connections", {"platform": "generic", "name": "S"}), 409)


def test_a_platform_is_asked_for_what_never_came(bench: Bench, join: Join, owner: Program) -> None:
    """A comparison takes over what is missing; a dry run says it; a platform that cannot be asked is 409."""
    path = f"/connections/{bench.shop}/compare"
    is_problem(owner.ask("POST", path, {}), 409)
    listing = Listing(lambda message, shop: (), access=("secret",))
    listing.pages = [[returned("requested", "R1", line("1"), when=101)]]
    bench.adapters.added["generic"] = listing
    object.__setattr__(bench.context, "send", lambda call: Response(status=200, body=b"{}"))
    tried = owner.do("POST", path, {"dry_run": True})
    assert (tried["listed"], len(tried["missing"]), tried["healed"], bench.cases()) == (1, 1, False, [])
    assert owner.do("POST", path, {})["healed"] is True
    assert len(bench.cases()) == 1
    is_problem(join("agent").ask("POST", path, {}), 403)
    stranger = join("owner", connect.add_account(bench.context, "other").id)
    is_problem(stranger.ask("POST", path, {}), 404)


def test_the_policy_is_tried_set_and_applied(bench: Bench, owner: Program) -> None:
    """A policy says what it would change, holds once it is set, and decides what is named; each act has its row."""
    ref = tell_return(bench)
    policy = {"rules": [{"action": "approve", "when": {"categories": ["other"]}}]}
    tried = owner.do("POST", "/policy/dry-run", {"policy": policy})
    assert (tried["requests"], tried["changes"][0]["after"]) == (1, "approve")
    made = owner.do("POST", "/policy", policy)
    assert (made["version"], made["added"], owner.do("POST", "/policy", policy)["added"]) == (1, True, False)
    told = owner.do("POST", "/policy/apply", {"all_open": True, "preview": True})
    assert ([one["acts"] for one in told["preview"]], told["done"]) == ([True], [])
    done = owner.do("POST", "/policy/apply", {"refs": [ref.lower()]})
    assert [(one["ref"], one["action"]) for one in done["done"]] == [(ref, "approve")]
    assert owner.get(f"/rmas/{ref}")["return_state"] == "approved"
    assert [(act, subject) for act, subject, _ in trail(bench)] == [("policy.set", "1"), ("policy.apply", ref)]


def test_a_wrong_policy_is_named(owner: Program) -> None:
    """What no policy may say is 422 with where it stands, set or tried."""
    wrong = {"rules": [{"action": "decline"}]}
    for path, body in (("/policy", wrong), ("/policy/dry-run", {"policy": wrong})):
        told = is_problem(owner.ask("POST", path, body), 422)
        assert "words" in json.dumps(told)
    assert pointers(owner.ask("POST", "/policy/apply", {})) == ["/refs"]


def test_a_code_is_mapped_and_unmapped(bench: Bench, owner: Program) -> None:
    """What a code means changes the cases that told it, and back; a platform or detail that is none is refused."""
    told = line(reason=Reason(code="1042"))
    bench.tell(returned("requested", "R1", told))
    mapped = owner.do("POST", "/reasons/map", {"code": "1042", "platform": "generic", "category": "quality"})
    ref = owner.get("/rmas")["items"][0]["ref"]
    assert (mapped["orders"], owner.get(f"/rmas/{ref}")["lines"][0]["reason"]["category"]) == (1, "quality")
    assert owner.do("POST", "/reasons/map", {"code": "1042", "platform": "generic"})["orders"] == 1
    is_problem(owner.ask("POST", "/reasons/map", {"code": "1042", "platform": "generic"}), 404)
    is_problem(owner.ask("POST", "/reasons/map", {"code": "1", "platform": "nowhere", "category": "quality"}), 404)
    is_problem(owner.ask("POST", "/reasons/map", {"code": "1", "category": "quality", "detail": "late"}), 422)
    assert [act for act, _, _ in trail(bench)] == ["reasons.map", "reasons.unmap"]


def test_a_link_for_a_supplier(database: Database, clock: Clock) -> None:
    """A link is made once for its key and opens what it is for; without a public address it says what to set."""
    bench = Bench(database, clock, public_url="https://returns.test")
    key = api_keys.add(bench.context, bench.account, "one", "agent").key
    program, ref = Program(api(Site(bench.context, refusal)).test_client(), bench.account, key), tell_return(bench)
    path = f"/rmas/{ref}/links"
    made = program.do("POST", path, {"supplier": "Acme"}, key="k1")
    clock.advance(minutes=1)
    assert program.do("POST", path, {"supplier": "Acme"}, key="k1") == made
    with bench.database.read() as conn:
        assert reply_links.opened(conn, bench.context, made["link"].rpartition("/")[2]).ref == ref
    bench.send()
    (told,) = bench.outbox()
    assert program.get(f"/outbox/{told.id}")["body"]["data"]["answers"]["link_url"] == "https://returns.test/s/…"
    assert ("link.give", f"{ref} {bench.supplier}", "one") in trail(bench)
    hidden = Site(replace(bench.context, public_url=""), refusal)
    other = Program(api(hidden).test_client(), bench.account, key)
    told = is_problem(other.ask("POST", path, {"supplier": "Acme"}), 409)
    assert "INTEGRATOR_PUBLIC_URL" in told["detail"]


# ------------------------------------------------------------------ the description


def test_the_page_for_people_names_each_request_and_its_examples_are_right() -> None:
    """docs/account-api.md: every method and path of the table above; each JSON example loads."""
    text = PAGE.read_text("utf-8")
    told = set(re.findall(r"`(GET|POST|PUT|PATCH|DELETE) (/[^`?]*)", text))
    assert told == {(method, re.sub(r"<(\w+)>", r"{\1}", path)) for method, path in {*REQUESTS, *ELSEWHERE}}
    acts = [json.loads(one) for one in re.findall(r"```json\n(.*?)```", text, re.DOTALL)]
    assert {one["type"] for one in acts if "type" in one} >= set(ACTS)
    for one in acts:
        schema = account_api.BulkSchema if "act" in one else account_api.OnBehalfAnswerSchema
        schema = account_api.ActSchema if one.get("type") in ACTS else schema
        schema = account_api.LinkSchema if set(one) == {"supplier"} else schema
        assert schema().load(one)


def test_the_description_knows_all_that_is_shown(bench: Bench, owner: Program, flask: Flask) -> None:
    """Each name in what is shown stands in its schema."""
    of = things(bench)
    document = flask.test_client().get("/openapi.json").json
    for (method, rule), call in sorted(REQUESTS.items(), key=lambda one: one[0][0] == "DELETE"):
        path, body = call(of)
        answer = owner.ask(method, path, body)
        told = document["paths"][ROOT + rule.replace("<", "{").replace(">", "}")][method.lower()]
        schema = told["responses"][str(answer.status_code)]["content"]["application/json"]["schema"]
        assert unknown(document, schema, answer.json) == [], (method, rule, answer.json)


def unknown(document: Any, schema: Any, shown: Any, where: str = "") -> list[str]:
    """Names in a shown document that its schema does not have."""
    for one in [schema, *schema.get("anyOf", [])]:
        if "$ref" in one:
            schema = document["components"]["schemas"][one["$ref"].rpartition("/")[2]]
    if isinstance(shown, list):
        return [one for below in shown for one in unknown(document, schema.get("items", {}), below, where)]
    if not isinstance(shown, dict) or "properties" not in schema:
        return []
    known = schema["properties"]
    return [f"{where}/{name}" for name in shown if name not in known] + [
        one for name, below in shown.items() if name in known for one in unknown(document, known[name], below, name)
    ]


# ------------------------------------------------------------------ money, promises and reasons


def test_the_ledger_is_read(bench: Bench, owner: Program) -> None:
    """What a supplier owes and what was lost, as the command line has them; a time without length is 422."""
    terms = {"unit_costs": {"AC-1": {"amount": "4.00", "currency": "USD"}}}
    owner.do("POST", f"/suppliers/{bench.supplier}/agreements", terms)
    bench.tell(refunded("F1", line("1", disposition="keep"), amount="10.00"))
    (owed,) = owner.get("/ledger/owed", supplier="Acme")["items"]
    assert (owed["supplier"], owed["open"]) == (bench.supplier, {"amount": "4.00", "currency": "USD"})
    told = owner.get("/ledger/statement", supplier="Acme")
    assert [(row["what"], row["claimed"]["amount"]) for row in told["items"]] == [("goods", "4.00"), ("total", "4.00")]
    assert (told["supplier"], told["totals"][0]["refunded"]["amount"]) == (bench.supplier, "10.00")
    early = {"from": "2020-01-01T00:00:00Z", "to": "2020-02-01T00:00:00Z"}
    assert owner.get("/ledger/statement", supplier="Acme", **early)["items"] == []
    backwards = "/ledger/statement?supplier=Acme&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z"
    assert pointers(owner.ask("GET", backwards)) == ["/to"]
    assert pointers(owner.ask("GET", "/ledger/statement")) == ["/supplier"]
    (lost,) = owner.get("/ledger/leakage", by="sku")["items"]
    assert (lost["sku"], lost["leakage"]) == ("AC-1", {"amount": "10.00", "currency": "USD"})
    assert owner.get("/ledger/leakage", until="2020-01-01T00:00:00Z")["items"] == []
    backwards = "/ledger/leakage?since=2026-01-02T00:00:00Z&until=2026-01-01T00:00:00Z"
    assert pointers(owner.ask("GET", backwards)) == ["/until"]
    assert pointers(owner.ask("GET", "/ledger/leakage?by=colour")) == ["/by"]
    is_problem(owner.ask("GET", "/ledger/owed?supplier=Nobody"), 404)
    is_problem(owner.ask("GET", "/ledger/statement?supplier=Nobody"), 404)


def test_the_policy_is_read(bench: Bench, owner: Program) -> None:
    """The version in force, all of them, and what suppliers have not agreed to; without any it is 404."""
    is_problem(owner.ask("GET", "/policy"), 404)
    owner.do("POST", f"/suppliers/{bench.supplier}/agreements", {"window_days": 30})
    policies.set_policy(bench.context, bench.account, {"rules": [{"action": "approve"}]})
    about = owner.get("/policy")
    assert (about["version"], about["policy"]["rules"][0]["action"]) == (1, "approve")
    assert [one["version"] for one in owner.get("/policy/versions")["items"]] == [1]
    (conflict,) = owner.get("/policy/conflicts")["items"]
    assert conflict["field"] == "window_days"
    is_problem(owner.ask("GET", "/policy?version=9"), 404)


def test_reason_codes_are_read(bench: Bench, owner: Program) -> None:
    """Each code that a platform told, with what it means; those that nothing sorts can be had alone."""
    bench.tell(returned("requested", "R1", line("1", reason=Reason(code="X-9", text="too small"))))
    (code,) = owner.get("/reasons")["items"]
    assert (code["code"], code["category"], code["by"]) == ("X-9", "customer_choice", "words")
    assert len(owner.get("/reasons", unmapped="true")["items"]) == 1


def test_an_offer_that_was_replaced_is_named(bench: Bench, owner: Program) -> None:
    """An act about it is 409 with the newest one's id; the act about that one is done."""
    ref = tell_return(bench)
    bench.send()
    for words in ("half", "a third"):
        owner.do("POST", f"/rmas/{ref}/answers", {"type": "counter", "supplier": "Acme", "offer": words})
        bench.clock.advance(minutes=1)
    (leg,) = owner.get(f"/rmas/{ref}")["legs"]
    mine = {"type": "counter_offer", "offer": "all of it"}
    problem = is_problem(owner.ask("POST", f"/rmas/{ref}/acts", {**mine, "offer_id": "ans_old"}), 409)
    assert (problem["type"].rpartition(":")[2], problem["current_offer"]) == ("stale-offer", leg["offer"]["id"])
    done = owner.do("POST", f"/rmas/{ref}/acts", {**mine, "offer_id": leg["offer"]["id"]})
    assert (done["status"], done["instruction_version"]) == ("countered", 2)
