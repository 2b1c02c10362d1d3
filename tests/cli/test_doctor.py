"""`integrator doctor` names what is wrong and what to do, and is silent about what is well."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import sqlalchemy as sa
from support import event, line, never, refunded

from integrator.core.types import Party
from integrator.services import mails, sweep


def wrong(here):
    """What doctor finds wrong, each with its remedy."""
    done = here("doctor", "--json")
    found = json.loads(done.out)
    assert (done.code, done.err) == (0 if found["ok"] else 1, "")
    return {one["what"]: one["remedy"] for one in found["findings"] if not one["ok"]}


def test_a_fresh_set_up_is_well(here):
    """A fresh, empty set-up is not wrong."""
    assert wrong(here) == {}


def test_a_shop_without_its_secret(here):
    """A connection that misses a required setting is named with the command that sets it."""
    here.json("connect", "generic", "--name", "own")
    assert wrong(here) == {"connection own": 'integrator connect generic --name "own" --set ...'}


def test_a_supplier_without_address(here):
    """It is wrong only once a message waits for the address."""
    here.shop()
    here.json("supplier", "add", "--name", "Acme")
    here.ok("route", "add", "--supplier", "Acme", "--default")
    assert wrong(here) == {}
    here.post(refunded("F1", line()))
    here.work()
    assert wrong(here) == {"supplier Acme": 'integrator supplier update "Acme" --url ...'}


def test_an_endpoint_that_said_gone(here):
    """A 410 switches the endpoint off: doctor names it and the dead message."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    here.post(refunded("F1", line()))
    here.work(410)
    found = wrong(here)
    assert found["supplier Acme"] == 'integrator supplier test "Acme"'
    assert "outbox resend" in found["dead instructions"]


def test_unread_parked_and_unrouted(here):
    """Messages nobody reads, those not understood and lines without supplier are told apart."""
    here.shop()
    here.later = -timedelta(minutes=2)
    here.post(refunded("F1", line()))
    here.post(body=b"[{}]", id_="msg_2")
    assert set(wrong(here)) == {"messages nobody reads"}
    here.work()
    assert set(wrong(here)) == {"messages not understood", "cases with a line without supplier"}


def test_a_lost_key(here, monkeypatch):
    """Secrets sealed under a key that is gone are named, not a traceback."""
    here.shop()
    monkeypatch.setenv("INTEGRATOR_SECRET_KEY", "b" * 42 + "A=")
    assert "INTEGRATOR_SECRET_KEY" in wrong(here)["stored secrets"]


def test_for_people(here):
    """Without --json each finding is a line that begins with ok or WRONG."""
    here.json("connect", "generic", "--name", "own")
    done = here("doctor")
    assert done.code == 1
    assert {told.split()[0] for told in done.out.splitlines()} == {"ok", "WRONG"}
    assert "WRONG  connection own: misses secret -> integrator connect" in done.out


def test_wrong_environment(here, monkeypatch):
    """A variable that cannot be read is the only finding, and it is named."""
    monkeypatch.setenv("INTEGRATOR_MAX_BODY", "much")
    done = here("doctor")
    assert done.code == 1
    assert "INTEGRATOR_MAX_BODY" in done.out


def test_a_queue_that_is_away(here, monkeypatch):
    """A REDIS_URL at which nothing answers is named; its password is not."""
    monkeypatch.setenv("REDIS_URL", "redis://:canary-password@127.0.0.1:1/0")
    done = here("doctor", "--json")
    assert [one["what"] for one in json.loads(done.out)["findings"] if not one["ok"]] == ["queue"]
    assert "REDIS_URL" in wrong(here)["queue"]
    assert "canary-password" not in done.out + done.err


def test_a_data_dir_that_others_read(here):
    """A key that other users of the machine can read is named with the command that closes the folder."""
    here.shop()
    folder = Path(here.environment["INTEGRATOR_DATA_DIR"])
    (folder / "secret.key").chmod(0o644)
    assert wrong(here) == {}
    folder.chmod(0o755)
    assert wrong(here) == {"data folder": f"chmod 700 {folder}"}
    (folder / "secret.key").chmod(0o600)
    assert wrong(here) == {}


def test_a_data_dir_that_is_none(here, monkeypatch, tmp_path):
    """Where no folder can be, the data folder is named, not a traceback told."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("INTEGRATOR_SECRET_KEY", "b" * 42 + "A=")
    for path in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/none")):
        monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(path))
        found = wrong(here)
        assert "INTEGRATOR_DATA_DIR" in found["data folder"]


def test_a_data_dir_without_its_key(here, monkeypatch, tmp_path):
    """Without a key of its own, a folder that cannot be is found when the key is to be made."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(tmp_path / "file"))
    done = here("doctor")
    assert (done.code, "INTEGRATOR_DATA_DIR" in done.out) == (1, True)


def test_a_locked_journal(here):
    """Somebody who holds the journal's lock is what keeps messages from being stored."""
    file = Path(here.environment["INTEGRATOR_DATA_DIR"]) / "inbox.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "end what holds the database" in wrong(here)["journal"]
        other.execute("ROLLBACK")
    assert wrong(here) == {}


def test_a_port_that_is_taken(here, monkeypatch):
    """Whatever else listens on our port is told from our own web process, whether it speaks HTTP or is silent."""

    class Other(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"ok\n")

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Other) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("PORT", str(server.server_port))
        assert "set PORT to a free port" in wrong(here)["web process"]
        server.shutdown()
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        monkeypatch.setenv("PORT", str(silent.getsockname()[1]))
        assert "web process" in wrong(here)
    with here.web() as port:
        monkeypatch.setenv("PORT", str(port))
        assert "web process" not in wrong(here)


def test_a_broken_adapter(here, monkeypatch, tmp_path):
    """An installed adapter that cannot be loaded is named with its package, and so is the shop that needs it."""
    about = tmp_path / "site" / "acme_returns-1.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-returns\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[returns_integrator.adapters]\nacme = acme_returns:Acme\n")
    source = tmp_path / "site" / "acme_returns.py"
    source.write_text("from adapters.generic import Generic\n\n\nclass Acme(Generic):\n    slug = 'acme'\n")
    monkeypatch.syspath_prepend(source.parent)
    here.json("connect", "acme", "--name", "theirs", "--set", "secret=whsec_" + "QUJD" * 8)
    assert wrong(here) == {}
    monkeypatch.delitem(sys.modules, "acme_returns")
    source.write_text("import no_such_library\n")
    done = here("doctor")
    assert "WRONG  adapter acme: acme_returns:Acme of acme-returns: ModuleNotFoundError" in done.out
    assert set(wrong(here)) == {"adapter acme", "connection theirs"}


def test_a_late_request_to_forget(here):
    """A platform's request to forget a customer is told at once, and wrong when most of its month has gone."""
    here.shop()
    asked = event("customer.redact_requested", "customer:c-1", order=None, customer=Party(ref="c-1"))
    here.post(replace(asked, occurred_at=datetime.now(UTC) - timedelta(days=90)))
    here.work()
    assert "requests to forget a customer: 1 to carry out" in here.ok("doctor")
    here.later = -timedelta(days=21)
    here.post(replace(asked, key="older"), id_="msg_2")
    here.work()
    assert wrong(here) == {"requests to forget a customer": "integrator redact --pending"}
    here.ok("redact", "--pending")
    assert wrong(here) == {}


def test_a_full_disk(here, monkeypatch, tmp_path):
    """A disk with no room for messages is named before it is full."""
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", tmp_path]).returncode:
        pytest.skip("only who may mount a small disk can test a full one")
    try:
        monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(tmp_path / "var"))
        assert "free some" in wrong(here)["data folder"]
    finally:
        subprocess.run(["umount", "-l", tmp_path], check=True)


@pytest.fixture
def new_database(postgres_server, here, monkeypatch):
    """An empty PostgreSQL database that DATABASE_URL names."""
    admin = sa.create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    name = f"doctor_{os.getpid()}"
    with admin.connect() as conn:
        conn.exec_driver_sql(f"CREATE DATABASE {name}")
    url = sa.make_url(postgres_server).set(database=name)
    monkeypatch.setenv("DATABASE_URL", url.render_as_string(hide_password=False))
    monkeypatch.setenv("INTEGRATOR_SECRET_KEY", "b" * 42 + "A=")
    yield url
    with admin.connect() as conn:
        conn.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    admin.dispose()


@pytest.mark.postgres
def test_a_database_that_is_not_upgraded(here, new_database):
    """An empty PostgreSQL is named with the command that makes it ready, and is well after that."""
    assert wrong(here) == {"database": "integrator db upgrade"}
    here.ok("db", "upgrade")
    assert wrong(here) == {}


def test_a_database_that_is_away(here, monkeypatch):
    """A PostgreSQL at which nothing answers is named; its password is not."""
    monkeypatch.setenv("INTEGRATOR_SECRET_KEY", "b" * 42 + "A=")
    for url in ("postgres://me:canary-password@127.0.0.1:1/db", "postgres://me:canary/password@127.0.0.1/db"):
        monkeypatch.setenv("DATABASE_URL", url)
        done = here("doctor")
        assert (done.code, "DATABASE_URL" in done.out) == (1, True)
        assert "canary" not in done.out + done.err
        other = here("inbox", "list")
        assert other.code == 1
        assert "canary" not in other.out + other.err


def test_mail_that_waits(here):
    """Without a mail server all is well until mail waits for one; the list and the mail itself say why."""
    here.shop()
    here.json("supplier", "add", "--name", "Acme", "--email", "returns@acme.example")
    here.ok("route", "add", "--supplier", "Acme", "--default")
    assert "cannot be sent; no supplier waits for it" in here.ok("doctor")
    here.post(refunded("F1", line()))
    here.read()
    with here.app() as app:
        sweep.tick(app.context)
        mails.drain(app.context, never)
    found = wrong(here)
    assert found.pop("mail") == "set both for every process; see docs/operations.md"
    (mail,) = [one for one in here.items("outbox", "list") if one["kind"] == "mail"]
    assert (mail["type"], mail["state"], mail["supplier"][:4]) == ("supplier.reminder", "pending", "sup_")
    assert "SMTP_URL and MAIL_FROM are not both set" in here.ok("outbox", "list")
    assert "Your answer is needed until" in here.ok("outbox", "show", mail["id"])
