"""`integrator adapter`, as a user calls it: on files alone, with exit codes and sentences."""

import json
from pathlib import Path

import pytest

from integrator.__main__ import cli
from integrator.cli.base import run

SHOPIFY = Path("adapters/shopify/fixtures").resolve()
GENERIC = Path("adapters/generic/fixtures").resolve()
WOOCOMMERCE = Path("adapters/woocommerce/fixtures").resolve()


@pytest.fixture
def call(capsys):
    """Runs `integrator adapter ...`; gives exit code, stdout and stderr."""

    def one(*words: object) -> tuple[int, str, str]:
        code = run(cli, ["adapter", *map(str, words)])
        out = capsys.readouterr()
        return code, out.out, out.err

    return one


def golden(folder: Path, name: str):
    return json.loads((folder / f"{name}.events.json").read_text())


class TestParse:
    """Canonical events from a file."""

    def test_events(self, call):
        """The events print as JSON with every key, and nothing on stderr."""
        code, out, err = call("parse", "generic", GENERIC / "refund_issued.http", "--sign")
        assert (code, json.loads(out), err) == (0, golden(GENERIC, "refund_issued"), "")

    def test_free_text_is_classified(self, call):
        """The customer's words get their category here, though the adapter left it open."""
        _, out, _ = call("parse", "generic", GENERIC / "refund_issued__chinese_shop.http", "--sign")
        assert json.loads(out)[0]["lines"][0]["reason"]["category"] == "quality"

    def test_unsigned_is_refused(self, call):
        """Verification always runs: exit code 1 and the word signature."""
        code, out, err = call("parse", "shopify", SHOPIFY / "refunds_create.http")
        assert (code, out) == (1, "")
        assert "signature" in err

    def test_signed_with_a_setting(self, call, tmp_path):
        """A signature made with one secret is refused under another."""
        file = tmp_path / "refund.http"
        file.write_bytes((SHOPIFY / "refunds_create.http").read_bytes())
        assert call("sign", file, "--adapter", "shopify", "--set", "api_secret=one")[0] == 0
        assert call("parse", "shopify", file, "--set", "api_secret=one")[0] == 0
        code, _, err = call("parse", "shopify", file, "--set", "api_secret=two")
        assert (code, "signature" in err) == (1, True)

    def test_malformed_names_the_path(self, call):
        """What cannot be understood is exit code 1 with the field's path."""
        code, out, err = call("parse", "shopify", SHOPIFY / "refunds_create__without_order.http", "--sign")
        assert (code, out) == (1, "")
        assert "order_id" in err

    def test_a_batch_with_a_bad_item(self, call):
        """The good ones print, the bad one is named, exit code 1."""
        code, out, err = call("parse", "generic", GENERIC / "batch__one_bad.http", "--sign")
        assert code == 1
        assert [one["subject"]["id"] for one in json.loads(out)] == ["R-777"]
        assert "[1].subject.id" in err

    def test_ignored(self, call):
        """A topic of no consequence says why."""
        _, out, _ = call("parse", "shopify", SHOPIFY / "orders_paid.http", "--sign")
        assert json.loads(out) == [{"ignored": "a payment says nothing about a return", "topic": "orders/paid"}]

    def test_unknown_topic(self, call, tmp_path):
        """A topic nobody knows is ignored and named."""
        file = tmp_path / "new.http"
        file.write_bytes(b"POST / HTTP/1.1\nX-Shopify-Topic: orders/teleported\n\n{}")
        code, out, _ = call("parse", "shopify", file, "--sign")
        assert (code, json.loads(out)[0]["topic"]) == (0, "orders/teleported")

    def test_incomplete(self, call):
        """A thin message without an answer is the question alone, with exit code 0."""
        code, out, _ = call("parse", "shopify", SHOPIFY / "returns_request.http", "--sign")
        (only,) = json.loads(out)
        assert code == 0
        assert only["incomplete"]["method"] == "POST"
        assert only["incomplete"]["url"] == "https://shop.myshopify.com/admin/api/2026-04/graphql.json"
        assert json.loads(only["incomplete"]["body"])["variables"]["id"] == "gid://shopify/Return/123134564567890"

    def test_answers_in_order(self, call):
        """Answers are used one after the other; too few leave the next question."""
        name = "returns_request__2026_04"
        answers = sorted((SHOPIFY / f"{name}.calls").glob("*.response.http"))
        words = [word for path in answers for word in ("--answer", path)]
        assert json.loads(call("parse", "shopify", SHOPIFY / f"{name}.http", "--sign", *words)[1]) == golden(
            SHOPIFY, name
        )
        (second,) = json.loads(call("parse", "shopify", SHOPIFY / f"{name}.http", "--sign", *words[:2])[1])
        assert '"after": "eyJ' in second["incomplete"]["body"]

    def test_without_credentials(self, call):
        """An empty token asks nothing and marks the event."""
        _, out, _ = call("parse", "shopify", SHOPIFY / "returns_request.http", "--sign", "--set", "access_token=")
        (event,) = json.loads(out)
        assert event["extra"] == {"incomplete": True}
        assert [line["line_id"] for line in event["lines"]] == ["4176556606960", "7014063798651"]

    @pytest.mark.parametrize(("status", "said"), [(429, "answered 429"), (401, "refused our credentials")])
    def test_an_answer_that_is_none(self, call, tmp_path, status, said):
        """A refusal or a throttle of the platform is exit code 1 in one sentence."""
        answer = tmp_path / "answer.http"
        answer.write_text(f"HTTP/1.1 {status} No\n\n")
        code, out, err = call("parse", "shopify", SHOPIFY / "returns_request.http", "--sign", "--answer", answer)
        assert (code, out) == (1, "")
        assert said in err

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("nope", SHOPIFY / "orders_paid.http"), "there are"),
            (("shopify", SHOPIFY / "no_such_file.http"), "does not exist"),
            (("shopify",), "Missing argument"),
            (("generic", SHOPIFY / "orders_paid.http", "--page"), "does not poll"),
            (("shopify", SHOPIFY / "orders_paid.http", "--set", "color=red"), "shop_domain, api_secret, access_token"),
            (("shopify", SHOPIFY / "orders_paid.http", "--set", "color"), "NAME=VALUE"),
        ],
    )
    def test_calls_that_cannot_be_right(self, call, words, said):
        """Exit code 2 and what would be right."""
        code, out, err = call("parse", *words)
        assert (code, out) == (2, "")
        assert said in err

    def test_a_file_that_is_no_request(self, call, tmp_path):
        """Exit code 1 and what a file must begin with."""
        file = tmp_path / "x.http"
        file.write_text("{}")
        code, _, err = call("parse", "shopify", file)
        assert (code, "must begin with a request line" in err) == (1, True)

    @pytest.mark.parametrize("name", ["returns_request", "orders_paid", "refunds_create__without_order"])
    def test_golden(self, call, name):
        """--golden prints what the golden file holds, answers recorded beside the fixture taken into account."""
        code, out, err = call("parse", "shopify", SHOPIFY / f"{name}.http", "--sign", "--golden")
        assert (code, json.loads(out), err) == (0, golden(SHOPIFY, name), "")

    def test_golden_of_a_forgery(self, call):
        """What is refused is a golden file too, with the reason."""
        _, out, _ = call("parse", "generic", GENERIC / "unsigned.http", "--golden")
        assert json.loads(out) == {"rejected": "signature headers are missing"}

    def test_golden_leaves_the_category_open(self, call):
        """The core classifies free text later, so a golden file holds no category for it."""
        _, out, _ = call("parse", "generic", GENERIC / "refund_issued__chinese_shop.http", "--sign", "--golden")
        assert json.loads(out)[0]["lines"][0]["reason"]["category"] is None

    def test_golden_without_the_answer(self, call, tmp_path):
        """A question without a recorded answer is exit code 1, naming the files to record."""
        file = tmp_path / "thin.http"
        file.write_bytes((SHOPIFY / "returns_request.http").read_bytes())
        code, out, err = call("parse", "shopify", file, "--sign", "--golden")
        assert (code, out) == (1, "")
        assert "thin.calls/01.response.http" in err

    def test_needs_nothing_else(self, call, monkeypatch, tmp_path):
        """No data dir is made, no database opened."""
        monkeypatch.chdir(tmp_path)
        assert call("parse", "shopify", SHOPIFY / "refunds_create.http", "--sign")[0] == 0
        assert list(tmp_path.iterdir()) == []


def test_list(call):
    """Every adapter with its tier, as a table and as JSON."""
    items = json.loads(call("list", "--json")[1])
    assert items["next"] is None
    assert {"slug": "shopify", "title": "Shopify", "state": "ok", "tier": "silver"} in items["items"]
    assert "generic" in call("list")[1]


def test_show(call):
    """What a connect form and a page need to know; no secret's value."""
    about = json.loads(call("show", "shopify", "--json")[1])
    assert list(about) == ["slug", "title", "tier", "settings", "topics", "ignored", "commands", "polls", "install"]
    assert about["tier"] in ("bronze", "silver")
    assert about["settings"][2] == {
        "name": "access_token",
        "title": "Admin API access token",
        "secret": True,
        "required": False,
        "example": "shpat_0123456789abcdef",
    }
    assert {"approve", "refund"} <= set(about["commands"])
    assert (about["polls"], about["install"]) == (True, None)
    assert "reads refunds/create" in call("show", "shopify")[1]


def test_check(call):
    """A good adapter passes; its tier is said, and what the next one needs."""
    code, out, err = call("check", "generic")
    assert (code, err) == (0, "")
    assert out.startswith("generic keeps the contract: silver.\n  for the next tier: no polling is covered")


def test_new(call, tmp_path):
    """A folder is written; a second time it is refused; a bad name is no name."""
    code, out, _ = call("new", "acme_shop", "--into", tmp_path)
    assert (code, (tmp_path / "acme_shop" / "fixtures" / "refund_created.http").exists()) == (0, True)
    assert "adapter check acme_shop" in out
    assert "found once it stands in an adapters folder" in out
    assert call("new", "acme_shop", "--into", tmp_path)[0] == 1
    for name in ("Acme", "1a", "a-b", "../x", "é"):
        assert call("new", name, "--into", tmp_path)[0] == 2


def test_sign_finds_the_adapter_by_folder(call, tmp_path):
    """A fixture in an adapter's folder needs no --adapter, and signing again changes nothing."""
    folder = tmp_path / "shopify" / "fixtures"
    folder.mkdir(parents=True)
    file = folder / "refund.http"
    file.write_bytes((SHOPIFY / "refunds_create.http").read_bytes())
    assert call("sign", file)[0] == 0
    signed = file.read_bytes()
    assert b"x-shopify-hmac-sha256: " in signed
    assert call("sign", file)[0] == 0
    assert file.read_bytes() == signed
    assert call("parse", "shopify", file)[0] == 0


def test_a_probe_is_one_signed_or_not(here):
    """A ping that its platform does not sign stays a probe when a signature is asked for."""
    ping = WOOCOMMERCE / "ping.http"
    for more in ((), ("--sign",)):
        (found,) = here.json("adapter", "parse", "woocommerce", ping, *more)
        assert found["ignored"] == "probe"
