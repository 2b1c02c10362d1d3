"""`integrator supplier`."""

import json
import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from cli_support import URL
from odd_addresses import ODD
from standardwebhooks import Webhook
from support import line, refunded


@contextmanager
def endpoint(status):
    """A supplier's server on this machine that answers with `status`, and what it got."""
    got = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_):
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/returns", got
        server.shutdown()
        thread.join()


@pytest.fixture
def private(monkeypatch):
    """Addresses of this machine are allowed."""
    monkeypatch.setenv("INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS", "on")


def test_add(here):
    """The id and the two secrets print once, in the form that suppliers need."""
    made = here.supplier("Acme", "--email", "returns@acme.example", "--language", "zh")
    assert set(made) == {"supplier", "signing_secret", "api_key"}
    assert re.fullmatch(r"whsec_[A-Za-z0-9+/]+=*", made["signing_secret"])
    (item,) = here.items("supplier", "list")
    assert (item["id"], item["name"], item["url"], item["state"]) == (made["supplier"], "Acme", URL, "on")
    assert (item["email"], item["language"]) == ("returns@acme.example", "zh")


def test_add_for_people(here):
    """The same as lines."""
    told = here.ok("supplier", "add", "--name", "Acme")
    assert re.search(r"(?m)^signing_secret: whsec_", told)
    assert re.search(r"(?m)^api_key: ", told)


@pytest.mark.parametrize(
    "url",
    [
        "http://supplier.example/returns",
        "https://127.0.0.1/returns",
        "https://10.0.0.8/returns",
        "https://localhost/",
        "https://supplier.example:22/",
    ],
)
def test_a_refused_address(here, url):
    """What points into a private network, or is no https, is not saved; the reason and the way out are told."""
    done = here("supplier", "add", "--name", "Acme", "--url", url)
    assert (done.code, "INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS" in done.err) == (1, True)
    here.ok("supplier", "add", "--name", "Acme")
    assert here("supplier", "update", "Acme", "--url", url).code == 1
    assert here.items("supplier", "list")[0]["url"] is None


@pytest.mark.parametrize("url", ODD)
def test_an_odd_address(here, url):
    """Whatever its form, it is refused with a sentence, and nothing is saved."""
    done = here("supplier", "add", "--name", "Acme", "--url", url)
    assert done.code in (1, 2)
    assert "address" in done.err or "host" in done.err
    assert here.items("supplier", "list") == []


def test_a_private_address_where_they_are_allowed(here, private):
    """With INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS the same address is saved."""
    here.ok("supplier", "add", "--name", "Acme", "--url", "http://127.0.0.1:4000/returns")


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--name", ""],
        ["--name", "Acme", "--url", ""],
        ["--name", "Acme", "--url", "ftp://supplier.example"],
        ["--name", "Acme", "--email", "nobody"],
        ["--name", "Acme", "--language", "fr"],
    ],
)
def test_a_wrong_add(here, words):
    """What cannot be right is exit code 2, and nothing is made."""
    assert here("supplier", "add", *words).code == 2
    assert here.items("supplier", "list") == []


def test_a_taken_name(here):
    """Neither a new supplier nor a renamed one takes another's name."""
    here.supplier("Acme")
    here.supplier("Bolt")
    assert here("supplier", "add", "--name", "Acme").code == 1
    done = here("supplier", "update", "Bolt", "--name", "Acme")
    assert (done.code, "choose another name" in done.err) == (1, True)


def test_update(here):
    """Only what is named changes; the id stays."""
    made = here.supplier()
    about = here.json("supplier", "update", "Acme", "--name", "Acme Ltd", "--language", "zh")
    assert (about["id"], about["name"], about["language"], about["url"]) == (made["supplier"], "Acme Ltd", "zh", URL)
    assert here.json("supplier", "show", "Acme Ltd") == about
    assert "Acme Ltd" in here.ok("supplier", "show", made["supplier"])


def test_an_empty_update(here):
    """Nothing to change is a wrong call."""
    here.supplier()
    assert here("supplier", "update", "Acme").code == 2


@pytest.mark.parametrize("act", [["show"], ["update", "--language", "zh"], ["rotate-secret"], ["test"]])
def test_an_unknown_supplier(here, act):
    """Exit code 1 and where to look."""
    done = here("supplier", act[0], "nobody", *act[1:])
    assert (done.code, "supplier list" in done.err) == (1, True)


def test_a_test_message(here, private):
    """It is of type endpoint.test, and both secrets of a rotation sign it for the public library."""
    with endpoint(204) as (url, got):
        made = here.json("supplier", "add", "--name", "Acme", "--url", url)
        turned = here.json("supplier", "rotate-secret", "Acme")
        assert set(turned) == {"supplier", "signing_secret"}
        assert turned["signing_secret"] != made["signing_secret"]
        answer = here.json("supplier", "test", "Acme")
    assert answer == {"supplier": made["supplier"], "status": 204, "ok": True, "error": None}
    ((headers, body),) = got
    for secret in (made["signing_secret"], turned["signing_secret"]):
        told = Webhook(secret).verify(body, headers)
        assert (told["type"], told["data"]["test"]) == ("endpoint.test", True)
    assert set(told) == {"type", "timestamp", "data"}


@pytest.mark.parametrize(("status", "state"), [(200, "on"), (410, "off"), (500, "off")])
def test_a_test_switches_an_endpoint_on(here, private, status, state):
    """After a 410 an answer of 2xx, and no other, lets the messages that waited go."""
    with endpoint(status) as (url, _):
        here.json("supplier", "add", "--name", "Acme", "--url", url)
        here.ok("route", "add", "--supplier", "Acme", "--default")
        here.shop()
        here.post()
        here.work(410)
        here.post(refunded("F2", line("2"), order="1002"), id_="msg_2")
        here.work(202)
        assert [item["state"] for item in here.items("outbox", "list")] == ["pending", "dead"]
        assert here.items("supplier", "list")[0]["state"] == "off"
        done = here("supplier", "test", "Acme")
        assert done.code == (0 if state == "on" else 1)
        assert str(status) in done.out + done.err
    assert here.items("supplier", "list")[0]["state"] == state
    assert here.items("outbox", "list")[0]["state"] == ("due" if state == "on" else "pending")


def test_the_breaker_is_shown_and_a_test_closes_it(here, private):
    """After failures in a row `show` and `list` tell since when, why and until when; a test answered 2xx ends that."""
    with endpoint(204) as (url, _):
        here.json("supplier", "add", "--name", "Acme", "--url", url)
        here.ok("route", "add", "--supplier", "Acme", "--default")
        here.shop()
        assert here.json("supplier", "show", "Acme")["breaker"]["state"] == "closed"
        for number in range(24):
            here.post(refunded(f"F{number}", line("1"), order=f"O{number}"), id_=f"msg_{number}")
        here.work(500)
        told = here.items("supplier", "list")[0]["breaker"]
        assert (told["state"], told["last_error"]) == ("open", "it answered 500")
        assert told["failures"] >= 10
        assert told["next_probe_at"] >= told["opened_at"]
        assert "breaker state: open" in here.ok("supplier", "show", "Acme")
        here.ok("supplier", "test", "Acme")
        assert here.json("supplier", "show", "Acme")["breaker"]["state"] == "closed"


def test_nobody_answers(here, private):
    """No answer is exit code 1 with the cause, in both forms."""
    here.json("supplier", "add", "--name", "Acme", "--url", "http://127.0.0.1:9/returns")
    told = here("supplier", "test", "Acme", "--json")
    about = json.loads(told.out)
    assert (told.code, about["status"], about["ok"]) == (1, None, False)
    assert about["error"]
    assert here("supplier", "test", "Acme").err.startswith("Error: ")


def test_a_test_without_an_address(here):
    """A supplier without address cannot be tested; the way out is told."""
    here.ok("supplier", "add", "--name", "Acme")
    done = here("supplier", "test", "Acme")
    assert (done.code, "--url" in done.err) == (1, True)
