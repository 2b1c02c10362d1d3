"""A real Chromium, and the dashboard of a full installation on a real port."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import full_house
import pytest
from support import Bench, Clock
from werkzeug.serving import make_server

from integrator.db.engine import open_database
from integrator.passwords import Passwords
from integrator.web.dashboard import dashboard

ARGUMENTS = (
    *("--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--no-first-run", "--disable-quic"),
)
"""Chromium asks its maker for nothing."""
MISSING = "Chromium is missing: install it (Debian: apt-get install chromium fonts-noto-cjk)"
NEEDED = "INTEGRATOR_NEEDS_BROWSER"


@dataclass
class House:
    """A full installation whose pages are served at `url`; `known` names what is in it."""

    bench: Bench
    url: str
    known: dict[str, Any]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The browser; skipped where there is none, and failed where one is needed."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.fail(MISSING) if os.environ.get(NEEDED) else pytest.skip(MISSING)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def house(tmp_path: Path, migrated: Path) -> Iterator[House]:
    """A full installation of its own, served for one test."""
    shutil.copytree(migrated, tmp_path, dirs_exist_ok=True)
    bench = Bench(open_database(tmp_path, None), Clock())
    known = full_house.fill(bench)
    full_house.add_user(bench)
    pages = dashboard(bench.context, Passwords(), public_url="http://127.0.0.1:8000", key=b"k" * 32)
    server = make_server("127.0.0.1", 0, pages, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield House(bench, f"http://127.0.0.1:{server.server_port}", known)
    server.shutdown()
    thread.join()
    server.server_close()
    bench.database.close()
