"""After a whole walk no table, no database file and no log line holds a plaintext secret; no account sees another's."""

from __future__ import annotations

import base64
import inspect
import io
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
import structlog
from support import KEY, SECRET, START, Bench, Clock, line, refunded, returned

from integrator import log
from integrator.__main__ import cli
from integrator.cli.base import run
from integrator.core.codec import to_document
from integrator.core.errors import NotFound
from integrator.core.signing import key_of, signed_headers
from integrator.db import accounts, journal, models, queries
from integrator.db.engine import Database
from integrator.db.secrets import Vault
from integrator.sdk.http import Call, Request, Response
from integrator.services import again, connect, sweep
from integrator.services.receive import Receiver

NEW_SECRET = "whsec_" + base64.b64encode(b"the new secret of a shop").decode()
PASSWORD = "correct horse battery staple"
SHOPIFY = {"shop_domain": "a.myshopify.com", "api_secret": "api-secret-of-the-app", "access_token": "shpat_0123456789"}
WOO = {"site_url": "https://w.test", "webhook_secret": "woo-webhook-s3cret", "consumer_key": "ck_1234567890"}
BEARER = "bearer-of-a-stranger"


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """All that is logged, as JSON lines."""
    root, stream = logging.getLogger(), io.StringIO()
    handlers, level = root.handlers[:], root.level
    log.configure("json", stream=stream)
    root.setLevel(logging.DEBUG)
    yield stream
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@dataclass
class Walked:
    """A bench after the walk, and every secret that was ever in it."""

    bench: Bench
    secrets: set[str]


@pytest.fixture
def walked(
    database: Database, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: io.StringIO
) -> Walked:
    """Connect, add, rotate, receive, deliver and fail in every way."""
    bench = Bench(database, clock, log=structlog.get_logger("integrator").warning)
    secrets = {SECRET, NEW_SECRET, PASSWORD, BEARER, *list(SHOPIFY.values())[1:], *list(WOO.values())[1:]}
    add_user(database, tmp_path, monkeypatch)
    log.configure("json", stream=logged)
    hook = Receiver(bench.context, journal.Journal(database))
    tokens = [connect.connect(bench.context, bench.account, "generic", "own", {"secret": SECRET}).token]
    for slug, settings in (("shopify", SHOPIFY), ("woocommerce", WOO)):
        tokens.append(connect.connect(bench.context, bench.account, slug, slug, settings).token)
    connect.connect(bench.context, bench.account, "generic", "own", {"secret": NEW_SECRET})
    tokens.append(connect.rotate_hook(bench.context, bench.account, "own")[1])
    made = connect.add_supplier(bench.context, bench.account, "B", url="https://b.test", email=None, language="en")
    secrets |= {made.signing_secret, made.api_key, connect.rotate_secret(bench.context, bench.account, "B")[1]}
    bench.route("B", sku="AC-*", priority=1)
    for number, secret in enumerate((SECRET, NEW_SECRET, "whsec_" + "QUJD" * 8)):
        events = [returned("requested", f"R{number}", line(), order=str(number)), refunded(f"F{number}", line())]
        body = json.dumps([to_document(one) for one in events]).encode()
        signed = signed_headers(id=f"m{number}", timestamp=int(clock().timestamp()), body=body, secrets=[secret])
        headers = {**signed, "authorization": f"Bearer {BEARER}", "x-copy": f"{SECRET} {NEW_SECRET}"}
        query = f"key={NEW_SECRET}&token={SECRET}"
        asked = Request(received_at=clock(), method="POST", path="/", query=query, headers=headers, body=body)
        try:
            hook.receive("generic", tokens[-1], asked)
        except Exception:
            assert number == 2
    bench.read()

    def answers(call: Call) -> Response:
        if len(bench.calls) % 2:
            raise RuntimeError(f"{call.headers} {SECRET} {made.signing_secret}")
        return Response(status=500, body=SECRET.encode())

    bench.answer = answers
    for _ in range(4):
        bench.send()
        clock.advance(hours=1)
    assert {row.state for row in bench.outbox(models.outbox.c.newest)} == {"dead"}
    again.resend(bench.context, bench.account, [bench.newest()[0].id])
    bench.answer = lambda call: Response(status=200)
    assert bench.send()
    lost = replace(bench.context, vault=Vault([b"x" * 32]))
    sweep.tidy(lost)
    return Walked(bench, secrets | set(tokens))


def add_user(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the command line, which is what hashes a password."""
    monkeypatch.delenv("REDIS_URL", raising=False)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("INTEGRATOR_SECRET_KEY", base64.urlsafe_b64encode(KEY).decode())
    monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(database.journal_file.parent if database.journal_file else tmp_path))
    if not database.is_sqlite:
        monkeypatch.setenv("DATABASE_URL", database.main.url.render_as_string(hide_password=False))
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))
    assert run(cli, ["user", "add", "--email", "a@shop.example", "--password-stdin"]) == 0


def forms(secrets: set[str]) -> set[bytes]:
    """Each secret as it is written, and the key bytes of signing secrets."""
    return {one.encode() for one in secrets} | {key_of(one) for one in secrets if one.startswith("whsec_")} | {KEY}


def cells(database: Database) -> Iterator[tuple[str, bytes]]:
    """Every value of every column of every table there is, models.py or not."""
    for engine in {id(one): one for one in (database.main, database.journal)}.values():
        with engine.connect() as conn:
            for name in sa.inspect(conn).get_table_names():
                for row in conn.execute(sa.text(f'SELECT * FROM "{name}"')).mappings():
                    for column, value in row.items():
                        is_blob = isinstance(value, bytes | memoryview)
                        yield f"{name}.{column}", bytes(value) if is_blob else str(value).encode()


def test_tables(walked: Walked) -> None:
    """No column of any table holds a secret, a hook token, a password or the master key."""
    known, looked_at = forms(walked.secrets), set()
    for place, value in cells(walked.bench.database):
        looked_at.add(place)
        assert not [secret for secret in known if secret in value], place
    tables = {place.split(".")[0] for place in looked_at}
    assert {"connections", "suppliers", "users", "inbox", "inbox_results", "events", "outbox", "attempts"} <= tables


def test_files(walked: Walked) -> None:
    """Neither do the bytes of SQLite's files, its log among them."""
    file = walked.bench.database.journal_file
    if file is None:
        pytest.skip("PostgreSQL's files are the server's")
    files = [one for one in file.parent.iterdir() if one.is_file()]
    assert {"integrator.db", "inbox.db"} <= {one.name for one in files}
    for one in files:
        content = one.read_bytes()
        assert not [secret for secret in forms(walked.secrets) if secret in content], one.name


def test_log_lines(walked: Walked, logged: io.StringIO) -> None:
    """No line that was logged on the way holds one, though there are lines of failures."""
    lines = logged.getvalue()
    assert "an attempt failed here" in lines
    assert "a stored secret cannot be opened" in lines
    assert not [secret for secret in forms(walked.secrets) if secret in lines.encode()]


def test_reprs(walked: Walked) -> None:
    """Nor does the text of any object that carries secrets, so that a traceback shows none."""
    bench = walked.bench
    with bench.database.read() as conn:
        shops, suppliers = accounts.list_shops(conn, bench.account), accounts.list_suppliers(conn, bench.account)
    shown = repr([*shops, *suppliers, *map(bench.context.shop, shops), bench.context]).encode()
    assert not [secret for secret in forms(walked.secrets) if secret in shown]


class TestTenancy:
    """With another account's ids nothing is found and nothing is changed."""

    def test_queries(self, walked: Walked) -> None:
        """Every query of things shown gives another account nothing, whatever id it names."""
        bench = walked.bench
        other, ref, message = connect.add_account(bench.context, "other").id, bench.cases()[0].ref, bench.outbox()[0].id
        inbox_id = bench.rows(models.inbox)[0].id
        asked: dict[str, tuple[Any, ...]] = {
            "list_rmas": (START,),
            "supplier_names": (),
            "list_inbox": (),
            "list_outbox": (START,),
            "show_rma": (ref, START),
            "show_outbox": (message, START),
            "inbox_result": (inbox_id,),
        }
        found = inspect.getmembers(queries, inspect.isfunction)
        mine = {name for name, one in found if "account" in inspect.signature(one).parameters and name[0] != "_"}
        assert mine == set(asked)
        with bench.database.read() as conn:
            for name, rest in asked.items():
                query = getattr(queries, name)
                assert query(conn, bench.account, *rest), name
                if not rest or name.startswith("list"):
                    assert not query(conn, other, *rest), name
                else:
                    with pytest.raises(NotFound):
                        query(conn, other, *rest)
            assert journal.differences(bench.database, other, inbox_id) == []
            assert accounts.list_shops(conn, other) == accounts.list_suppliers(conn, other) == []
            assert accounts.list_routes(conn, other) == []

    def test_acts(self, walked: Walked) -> None:
        """Every act on another account's shop, supplier, rule or message finds nothing and changes nothing."""
        bench = walked.bench
        context, other = bench.context, connect.add_account(bench.context, "other").id
        with bench.database.read() as conn:
            rule = accounts.list_routes(conn, bench.account)[0].id
        acts = [
            *(lambda n=n: connect.rotate_hook(context, other, n) for n in (bench.shop, "own")),
            *(lambda s=s: connect.set_state(context, other, bench.shop, s) for s in ("on", "paused", "removed")),
            *(lambda n=n: connect.update_supplier(context, other, n, url="https://x.test") for n in ("B", "Acme")),
            lambda: connect.rotate_secret(context, other, "B"),
            lambda: connect.switch(context, other, bench.supplier, on=False),
            lambda: connect.add_route(context, other, "B", is_default=True),
            lambda: again.resend(context, other, [bench.outbox()[0].id]),
            lambda: again.replay(context, other, [bench.rows(models.inbox)[0].id], None),
            lambda: bench.database.in_transaction(lambda conn: accounts.remove_route(conn, other, rule)),
        ]
        before = sorted(cells(bench.database))
        for act in acts:
            with pytest.raises(NotFound):
                act()
        with bench.database.write() as conn:
            accounts.change_shop(conn, other, bench.shop, state="removed")
            accounts.change_supplier(conn, other, bench.supplier, state="off")
        assert again.route_unrouted(context, other) == []
        assert sorted(cells(bench.database)) == before

    def test_the_same_name(self, walked: Walked) -> None:
        """A shop that another account connects under the same name is another shop."""
        bench = walked.bench
        other = connect.add_account(bench.context, "other").id
        made = connect.connect(bench.context, other, "generic", "own", {"secret": SECRET})
        assert (made.created, made.id != bench.shop) == (True, True)
