"""One site for each test of the web side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import full_house
import pytest
from hook_site import SECRET, Site
from pages import Pages
from support import Bench

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


@pytest.fixture
def door(bench: Bench) -> Pages:
    """A browser before the sign-in of an installation that has an owner, on both databases."""
    full_house.add_user(bench)
    return Pages.of(bench)


@pytest.fixture
def pages(door: Pages) -> Pages:
    """A browser of the owner, signed in, on both databases."""
    assert door.sign_in().status_code == 303
    return door
