"""The whole way with real processes: what README and CONTRACT promise, as a shop owner would try it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import threading
import time
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

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                got.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(204)
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
