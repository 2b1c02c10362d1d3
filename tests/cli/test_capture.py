"""`integrator adapter capture` turns a stored message into a fixture."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from support import SECRET, line, returned

from integrator.core.types import Party
from integrator.db.journal import Journal
from integrator.registry import Registry
from integrator.sdk import Shop
from integrator.services.receive import Receiver
from integrator.testing.fixtures import fixtures_of, read_http, settings_of

BUYER = Party(ref="7", name="Jane Doe", email="jane@doe.test", phone="+4930123456", country="DE", postal_code="10115")


@pytest.fixture
def stored(here):
    """A stored message of a customer who is named."""
    here.shop()
    here.post(returned("requested", "R1", line(), customer=BUYER, note="Jane Doe called"))
    here.read()


def test_capture(here, stored, tmp_path):
    """People are replaced, credentials are gone, and it verifies and reads as its golden file says."""
    said = here.ok("adapter", "capture", "inb_1", "--into", tmp_path)
    path = tmp_path / re.search(r"Wrote .*/(\S+\.http)", said)[1]
    file = read_http(path.read_bytes())
    text = path.read_text()
    assert not [word for word in ("Jane", "Doe", "doe.test", "123456", "10115", SECRET, "let-me-in") if word in text]
    assert file.comment("source").startswith("captured from a shop, 20")
    assert file.first == "POST /hooks/generic HTTP/1.1"
    golden = json.loads(path.with_name(path.stem + ".events.json").read_text())
    assert here.json("adapter", "parse", "generic", path) == golden
    assert [one["kind"] for one in golden] == ["return.requested"]


def test_not_twice(here, stored, tmp_path):
    """A fixture is not overwritten."""
    here.ok("adapter", "capture", "inb_1", "--into", tmp_path)
    done = here("adapter", "capture", "inb_1", "--into", tmp_path)
    assert done.code == 1
    assert "remove it" in done.err


@pytest.mark.parametrize(("message", "code"), [("inb_99", 1), ("twelve", 2)])
def test_an_unknown_message(here, stored, tmp_path, message, code):
    """An id nobody has, or that is none, is an error and writes nothing."""
    assert here("adapter", "capture", message, "--into", tmp_path).code == code
    assert not list(tmp_path.glob("*.http"))


def test_an_unread_one_is_parked_in_its_golden_file(here, tmp_path):
    """A message that cannot be understood is captured too, with the path at which it is parked."""
    here.shop()
    here.post(body=b'[{"kind": "return.requested"}]')
    here.ok("adapter", "capture", "inb_1", "--into", tmp_path)
    (golden,) = tmp_path.glob("*.events.json")
    assert "parked" in json.loads(golden.read_text())


@pytest.mark.parametrize("slug", Registry().slugs())
def test_every_platform(here, tmp_path, slug):
    """Each platform's messages, captured, are accepted under the made-up settings and tell the same kinds of facts."""
    adapter = Registry().get(slug)
    now = datetime.now(UTC)
    shop = Shop(settings_of(type(adapter)), access=adapter.access)
    told = [one for one in fixtures_of(type(adapter), now=now) if one.verdict == "events" and not one.calls]
    sets = [f"--set={name}={shop[name]}" for name in settings_of(type(adapter)) if shop[name]]
    token = here.json("connect", slug, "--name", "shop", *sets)["hook_url"].rpartition("/")[2]
    with here.app() as app:
        for one in told:
            request = adapter.sign(replace(one.request, received_at=now), shop)
            Receiver(app.context, Journal(app.database)).receive(slug, token, request)
    assert told
    for number, one in enumerate(told, start=1):
        here.ok("adapter", "capture", number, "--into", tmp_path)
        (golden,) = tmp_path.glob(f"*_{number}.events.json")
        found = json.loads(golden.read_text())
        assert [item.get("kind") for item in found] == [item.get("kind") for item in one.golden], one.name
