"""The whole way with real processes: what README and CONTRACT promise, as a shop owner would try it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from processes import installation
from standardwebhooks import Webhook

pytestmark = pytest.mark.processes
README = Path(__file__).parent.parent / "README.md"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SIMULATE = ("simulate", "generic", "--connection", "own", "--fixture", "return_requested")


def test_the_demo_adds_up() -> None:
    """`integrator demo --once --json` plays every adapter through the real system and every number adds up."""
    done = subprocess.run(
        [sys.executable, "-m", "integrator", "demo", "--once", "--json"], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["posted"] == found["accepted"] == found["stored"] + found["duplicates"]
    assert found["stored"] == found["done"] + found["ignored"]
    assert found["instructions"] == found["delivered"] + found["superseded"]
    assert found["delivered"] == found["verified_by_suppliers"] > 0
    assert found["parked"] == found["dead"] == 0
    assert found["seconds"] < 60
    assert {"generic", "shopify"} <= set(found["platforms"])


class _Supplier:
    """Keeps what it is sent."""

    def __init__(self) -> None:
        got = self.got = []  # type: list[tuple[dict[str, str], bytes]]
        told = self.answers = {"status": 204}

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                got.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(told["status"])
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/returns"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def wait(self, count: int, seconds: float = 20) -> None:
        deadline = time.monotonic() + seconds
        while len(self.got) < count and time.monotonic() < deadline:
            time.sleep(0.05)
        assert len(self.got) >= count


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("openssl")), reason="needs curl and openssl")
def test_the_readme_lines_reach_a_supplier(tmp_path: Path) -> None:
    """README's commands and its curl lines end in a signed instruction at a supplier's endpoint, within seconds."""
    here = installation(tmp_path)
    with closing(_Supplier()) as supplier, here.up():
        hook = here.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")["hook_url"]
        made = here.json("supplier", "add", "--name", "Acme", "--url", supplier.url)
        here.run("route", "add", "--supplier", "Acme", "--sku", "AC-*")
        (block,) = re.findall(r"```sh\n(HOOK=.*?)```", README.read_text(), re.DOTALL)
        script = re.sub(r"(?m)^HOOK=.*$", f"HOOK={hook}", block)
        answer = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=30)
        assert " 200 " in answer.stdout.splitlines()[0] + " "
        supplier.wait(1)
        headers, body = supplier.got[0]
        told = Webhook(made["signing_secret"]).verify(body, headers)
        assert told["type"] == "return.instruction"
        assert told["data"]["lines"][0]["sku"] == "AC-1001"
        cases = here.json("rma", "list")["items"]
        assert [case["ref"] for case in cases] == [told["data"]["rma"]["ref"]]


def eventually(found: Callable[[], Any], wanted: Any, seconds: float = 20) -> None:
    """Until `found()` is `wanted`."""
    deadline = time.monotonic() + seconds
    while (seen := found()) != wanted and time.monotonic() < deadline:
        time.sleep(0.2)
    assert seen == wanted


def test_a_gone_endpoint_is_switched_off_and_on_again(tmp_path: Path) -> None:
    """410 makes the message dead and switches the endpoint off; a test answered 2xx and a resend bring all to it."""
    here = installation(tmp_path)
    with closing(_Supplier()) as supplier, here.up():
        here.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")
        here.run("supplier", "add", "--name", "Acme", "--url", supplier.url)
        here.run("route", "add", "--supplier", "Acme", "--default")
        supplier.answers["status"] = 410
        assert here.json(*SIMULATE)["answers"] == {"200": 1}

        def states() -> list[str]:
            return [one["state"] for one in here.json("outbox", "list")["items"]]

        eventually(states, ["dead"])
        assert here.json("supplier", "show", "Acme")["state"] == "off"
        assert here.run("doctor", ok=False).returncode == 1
        assert here.run("supplier", "test", "Acme", ok=False).returncode == 1
        supplier.answers["status"] = 204
        assert here.json("supplier", "test", "Acme")["ok"] is True
        assert here.json("supplier", "show", "Acme")["state"] == "on"
        (dead,) = here.json("outbox", "list", "--state", "dead")["items"]
        here.run("outbox", "resend", dead["id"])
        eventually(states, ["delivered"])
        attempts = here.json("outbox", "show", dead["id"])["attempt_log"]
        assert [one["status"] for one in attempts] == [410, 204]
        bodies = {body for headers, body in supplier.got if headers["webhook-id"] == dead["id"]}
        assert len(bodies) == 1


def test_an_unrouted_line_goes_out_when_a_rule_appears(tmp_path: Path) -> None:
    """An unrouted line waits and goes out when a rule appears; replaying its message changes nothing."""
    here = installation(tmp_path)
    with closing(_Supplier()) as supplier, here.up():
        here.json("connect", "generic", "--name", "own", "--set", f"secret={SECRET}")
        here.run(*SIMULATE)
        eventually(lambda: [one["unrouted"] for one in here.json("rma", "list")["items"]], [True])
        here.run("supplier", "add", "--name", "Acme", "--url", supplier.url)
        assert here.json("route", "add", "--supplier", "Acme", "--default")["messages_written"] == 1
        supplier.wait(1)
        (message,) = here.json("inbox", "list")["items"]
        (difference,) = here.json("inbox", "replay", message["id"], "--dry-run")["items"]
        assert (difference["stored"], difference["dropped"], difference["written"]) == ([], [], [])
        here.run("inbox", "replay", message["id"])
        eventually(lambda: [one["state"] for one in here.json("inbox", "list")["items"]], ["done"])
        assert len(supplier.got) == 1
