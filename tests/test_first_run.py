"""The first run as a shop owner meets it: real processes, a browser's requests, and the addresses they print."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, OpenerDirector, ProxyHandler, Request, build_opener

import pytest
from processes import free_port, installation

pytestmark = pytest.mark.processes
PASSWORD = "correct horse battery"


def browser() -> OpenerDirector:
    """Keeps cookies and asks no proxy."""
    return build_opener(ProxyHandler({}), HTTPCookieProcessor(CookieJar()))


def send(opener: OpenerDirector, page: str, action: str, **form: str) -> str:
    """Load a page, send its form, and return what that leads to."""
    text = opener.open(page).read().decode()
    token = re.search(r'name="csrf_token" value="([^"]+)"', text)
    assert token is not None
    answer: str = opener.open(action, urlencode({"csrf_token": token[1], **form}).encode()).read().decode()
    return answer


def printed(path: Path) -> str:
    """The address of the first run, once it is there."""
    deadline = time.monotonic() + 10
    while not (found := re.search(r"Make the owner at (\S+)", path.read_text())) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("server", ["granian", "waitress"])
def test_the_owner_is_made_by_the_printed_address(tmp_path: Path, server: str) -> None:
    """`up` prints an address while nobody can sign in; it makes the owner even through a proxy, nothing else does."""
    place = installation(tmp_path, INTEGRATOR_SERVER=server)
    with place.up():
        link = printed(tmp_path / "var.log")
        with pytest.raises(HTTPError, match="403") as refused:
            browser().open(Request(f"{place.url}/setup", headers={"X-Forwarded-For": "203.0.113.7"}))
        refused.value.close()
        me = browser()
        form = {"email": "me@shop.example", "password": PASSWORD, "again": PASSWORD, "token": link.partition("=")[2]}
        assert "Nothing waits for you" in send(me, link, f"{place.url}/setup", **form)
        again = browser()
        assert "Overview" in send(
            again, f"{place.url}/login", f"{place.url}/login", email=form["email"], password=PASSWORD
        )
    with place.up():
        assert "Make the owner at" not in (tmp_path / "var.log").read_text()
        assert "me@shop.example" in me.open(f"{place.url}/cases").read().decode()


def test_the_demo_says_how_to_sign_in() -> None:
    """The demo goes on running, and what it prints opens a dashboard full of cases."""
    command = [sys.executable, "-u", "-m", "integrator", "demo", "--port", str(free_port())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            told = _until(process, "password")
            url, email, password = (
                re.search(rf"{name}\s+(\S+)", told)[1] for name in ("browser:\n\n", "e-mail", "password")
            )  # type: ignore[index]
            text = send(browser(), f"{url}login", f"{url}login", email=email, password=password)
            assert text.count("/cases/RMA-") >= 8
        finally:
            process.terminate()
            process.communicate(timeout=30)


def _until(process: subprocess.Popen[str], word: str) -> str:
    """All that is printed up to the line with `word`."""
    timer = threading.Timer(90, process.kill)
    timer.start()
    lines: list[Any] = []
    assert process.stdout is not None
    for line in process.stdout:
        lines.append(line)
        if word in line:
            break
    timer.cancel()
    return "".join(lines)
