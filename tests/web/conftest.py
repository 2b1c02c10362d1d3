"""One site for each test of the web side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hook_site import SECRET, Site

from integrator.app import build, web_app
from integrator.config import Config
from integrator.services import connect


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """A site with one generic shop; wake-ups are counted, not sent."""
    app = build(Config.from_environ({"INTEGRATOR_DATA_DIR": str(tmp_path), "INTEGRATOR_MAX_BODY": "1000"}))
    woken: list[str] = []
    app = replace(app, context=replace(app.context, wake=woken.append))
    account = connect.account_named(app.context, None).id
    made = connect.connect(app.context, account, "generic", "own", {"secret": SECRET})
    yield Site(app, web_app(app).test_client(), account, made.token, woken)
    app.close()
