"""Each rule of the contract suite, tried on an adapter that breaks just this rule."""

# ruff: noqa: E501 (the table of breaches reads best with a breach on a line)

import importlib
import itertools
import json
import sys

import pytest

from integrator.cli.adapter_new import new_folder
from integrator.core.errors import Refused
from integrator.testing import adapter_contract, problems
from integrator.testing.tiers import standing

_NUMBERS = itertools.count()
EVENTS = [
    {
        "kind": "refund.issued", "key": "refund.issued:refund:71:settled", "subject": {"kind": "refund", "id": "71"},
        "order": {"id": "1001", "number": None, "placed_at": None}, "return_id": None,
        "occurred_at": "2026-03-02T10:00:00Z", "source_version": None, "actor": "platform", "wish": None,
        "lines": [{"line_id": "1", "return_line_id": None, "sku": "CAP-BLUE", "title": None, "variant": None,
                   "quantity": 1, "vendor": None, "product_id": None, "amount": None, "reason": None,
                   "disposition": None, "evidence": []}],
        "reason": None,
        "refund": {"id": "71", "amount": {"amount": "12.00", "currency": "USD"}, "shop_amount": None, "shipping": None,
                   "state": "settled", "reaches_customer_at": None},
        "refund_ids": None, "tracking": None, "return_address": None, "due": None, "customer": None, "note": "",
        "test": False, "cumulative": False, "extra": {},
    }
]  # fmt: skip
HEAD = "# source: captured, 2026-03-02\n# received: 2026-03-02T10:00:01Z\nPOST / HTTP/1.1\nX-Topic: {}\n\n"


@pytest.fixture
def acme(tmp_path, monkeypatch):
    """Writes a good adapter, changes files of it by (file, old, new), and gives its class."""
    monkeypatch.syspath_prepend(str(tmp_path))
    slug = f"acme{next(_NUMBERS)}"

    def make(*edits: tuple[str, str, str]) -> type:
        folder = new_folder(slug, tmp_path)
        fixtures = folder / "fixtures"
        (fixtures / "refund_created.events.json").write_text(json.dumps(EVENTS))
        (fixtures / "order_created.http").write_text(HEAD.format("order.created") + "{}")
        (fixtures / "order_created.events.json").write_text(
            json.dumps({"ignored": "a new order says nothing about a return"})
        )
        (fixtures / "forged.http").write_text(HEAD.format("refund.created") + "{}")
        (fixtures / "forged.events.json").write_text(json.dumps({"rejected": "the signature is missing"}))
        for name, old, new in edits:
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            text = path.read_text() if path.exists() else ""
            assert old in text
            path.write_text(text.replace(old, new) if old else new)
        importlib.invalidate_caches()
        module = importlib.import_module(slug)
        return next(value for value in vars(module).values() if getattr(value, "slug", "") == slug)

    yield make
    sys.modules.pop(slug, None)


CODE, GOLDEN, FIXTURE = "__init__.py", "fixtures/refund_created.events.json", "fixtures/refund_created.http"
HANDLER = 'refund_id = doc["id"].id()'
VERIFY = 'secret = kit.require_hmac(request.body, keys=shop.keys_of("secret"), sent=request.header("X-Signature"))'
DOCUMENT = (
    'def document(self, message): return Reader(__import__("json").loads(message.body.decode()))\n\n    def verify'
)
THIN = [
    (CODE, 'slug, title = "', 'access = ("secret",)\n    def hosts(self, shop): return HOSTS\n    slug, title = "'),
    (CODE, "import (", "import (\n    Call,"),
    (CODE, HANDLER, f'{HANDLER}\n        shop.ask(Call(method="GET", url="https://api.acme.example/r"))'),
    ("fixtures/refund_created.calls/01.response.http", "", "HTTP/1.1 200 OK\n\n{}"),
]

WAY_BACK = [
    (CODE, "import (", "import (\n    Call,\n    CommandKind,\n    Done,\n    Page,\n    Permanent,"),
    (CODE, 'slug, title = "', 'commands = frozenset({CommandKind.APPROVE})\n    slug, title = "'),
    (CODE, "    def refund_created", (
        '    def hosts(self, shop): return ("api.acme.example",)\n\n'
        '    def command(self, command, shop):\n'
        '        url = f"https://api.acme.example/returns/{command.return_id}/approve"\n'
        '        return Call(method="POST", url=url, headers={"idempotency-key": command.id})\n\n'
        '    def settle(self, command, response):\n'
        '        if response.status != 200:\n            raise Permanent("refused")\n'
        '        return Done(Reader.json(response.body)["id"].id())\n\n'
        '    def poll(self, cursor, shop):\n'
        '        return Call(method="GET", url=f"https://api.acme.example/refunds?after={cursor or 0}")\n\n'
        '    def page(self, response, cursor):\n'
        '        doc = Reader.json(response.body)\n'
        '        items = tuple(event for one in doc["refunds"] for event in self.refund_created(one, None, None))\n'
        '        return Page(items, doc["next"].text(None))\n\n'
        '    def refund_created')),
    ("fixtures/approve.command.json", "", '{"id": "cmd_1", "kind": "approve", "order": {"id": "1001"}, "return_id": "R1"}'),
    ("fixtures/approve.call.http", "", "POST https://api.acme.example/returns/R1/approve HTTP/1.1\nIdempotency-Key: cmd_1\n\n"),
    ("fixtures/approve.response.http", "", 'HTTP/1.1 200 OK\n\n{"id": 5}'),
    ("fixtures/first.page.http", "", "# received: 2026-03-02T10:00:01Z\nHTTP/1.1 200 OK\n\n" + json.dumps({"next": "71", "refunds": [
        {"id": 71, "order_id": 1001, "created_at": "2026-03-02T10:00:00Z", "total": "12.00", "currency": "USD",
         "lines": [{"id": 1, "quantity": 1, "sku": "CAP-BLUE"}]}]})),
    ("fixtures/first.page.events.json", "", json.dumps(EVENTS)),
]  # fmt: skip
APPROVE, PAGE = "fixtures/approve.command.json", "fixtures/first.page.http"

BROKEN = {
    "command without fixture": ([*WAY_BACK, (CODE, "CommandKind.APPROVE}", "CommandKind.APPROVE, CommandKind.NOTE}")], "the command note has no fixture"),
    "command that is none": ([*WAY_BACK, (APPROVE, '"order"', '"ordre"')], "approve.command.json is no command"),
    "command not declared": ([*WAY_BACK, (APPROVE, '"approve"', '"decline"')], "tells decline, which is not among the commands"),
    "command without its request": ([*WAY_BACK[:4], *WAY_BACK[5:]], "approve.call.http is missing"),
    "another request": ([*WAY_BACK, ("fixtures/approve.call.http", "/R1/", "/R2/")], "becomes another request than approve.call.http: url is"),
    "command raises": ([*WAY_BACK, (CODE, "def command(self, command, shop):", "def command(self, command, shop):\n        {}[1]")], "command raises KeyError; it must return a Call"),
    "command is random": ([*WAY_BACK, (CODE, '"idempotency-key": command.id', '"idempotency-key": str(__import__("time").perf_counter_ns())')], "becomes another request each time"),
    "secret in a command": ([*WAY_BACK, (CODE, '"idempotency-key": command.id', '"x": shop["secret"]')], "holds the secret secret; authorize adds it"),
    "command to a strange host": ([*WAY_BACK, (CODE, '("api.acme.example",)', '("x",)')], "may not call api.acme.example"),
    "settle trips": ([*WAY_BACK, (CODE, 'Reader.json(response.body)["id"].id()', '__import__("json").loads(response.body)["id"]')], "settle raises JSONDecodeError for an answer with an empty body"),
    "a good answer refused": ([*WAY_BACK, (CODE, "response.status != 200:", "response.status == 200:")], "settle makes Permanent of an answer that means done; it must be Done"),
    "secret in a refusal": ([*WAY_BACK, (CODE, 'raise Permanent("refused")', 'raise Permanent("made-up-secret")')], "the error for the answer 404 shows a secret"),
    "poll without a page": (WAY_BACK[:6], "it polls, but no fixture holds a page"),
    "page without poll": ([*WAY_BACK, (CODE, "def poll(", "def pull(")], "first.page.http is there, but the class has no poll"),
    "page read otherwise": ([*WAY_BACK, ("fixtures/first.page.events.json", '"12.00"', '"13.00"')], 'first.page.http is read otherwise than its golden file says: [0].refund.amount.amount is "12.00"'),
    "page without golden file": (WAY_BACK[:7], "first.page.events.json is missing"),
    "page trips": ([*WAY_BACK, (CODE, 'doc["next"].text(None)', 'doc["next"].text(None).strip()')], "page fails with AttributeError"),
    "page goes round": ([*WAY_BACK, (CODE, "{cursor or 0}", "0")], "asks for the first page again"),
    "poll is random": ([*WAY_BACK, (CODE, "{cursor or 0}", "{__import__('time').perf_counter_ns()}")], "poll makes another request each time"),
    "signature not checked": ([(CODE, VERIFY, 'secret = "secret"')], "signed with another secret is accepted"),
    "only part of the body signed": (
        [(CODE, "kit.require_hmac(request.body,", "kit.require_hmac(request.body[:9],"),
         (CODE, "kit.hmac_text(request.body,", "kit.hmac_text(request.body[:9],")],
        "of the body changed is accepted",
    ),
    "no secret is fine": (
        [(CODE, VERIFY, f'if not shop["secret"]:\n            return Message(request, topic="t")\n        {VERIFY}')],
        "signed although no secret is set is accepted",
    ),
    "header not needed": ([(CODE, "if not topic or not delivery:", "if not topic:")], "without the header x-delivery is accepted"),
    "verify raises something else": (
        [(CODE, VERIFY, f'request.headers["x-signature"]\n        {VERIFY}')],
        "verify raises KeyError for a request without the header x-signature",
    ),
    "secret in an error": (
        [(CODE, VERIFY, 'if request.header("X-Signature") is None:\n            raise Rejected(shop["secret"])\n        ' + VERIFY)],
        "shows a secret",
    ),
    "no rotation": (
        [(CODE, 'shop.keys_of("secret")', '[("secret", shop["secret"])]')],
        "only without a rotated secret",
    ),
    "delivery id of the arrival": (
        [(CODE, "delivery_id=delivery,", "delivery_id=str(request.received_at),")],
        "a doubled delivery has another delivery id",
    ),
    "sign is random": (
        [(CODE, "kit.body_id(request)", "str(__import__('time').perf_counter_ns())")],
        "sign gives another request each time",
    ),
    "rejected fixture accepted": (
        [("fixtures/forged.events.json", "rejected", "probe")],
        "the golden file says probe, but handshake answers None",
    ),
    "probe not expected": (
        [("fixtures/forged.events.json", "rejected", "ignored")],
        "it cannot be read: id: is not told",
    ),
    "events differ": ([(GOLDEN, '"12.00"', '"13.00"')], '[0].refund.amount.amount is "12.00", wanted "13.00"'),
    "golden missing": ([(GOLDEN, json.dumps(EVENTS), "null")], "refund_created.events.json is missing"),
    "parked elsewhere": (
        [(GOLDEN, json.dumps(EVENTS), '{"parked": "order"}'), (FIXTURE, '"order_id"', '"order"')],
        "it is parked at 'order_id', but the golden file says 'order'",
    ),
    "not parked": ([(GOLDEN, json.dumps(EVENTS), '{"parked": "order"}')], "the golden file says parked, but it is read"),
    "extra is no JSON": (
        [(CODE, "refund=Refund(", 'extra={"at": doc["created_at"].time()},\n            refund=Refund(')],
        "`extra` holds JSON values only",
    ),
    "state between readings": (
        [(CODE, "def verify", "seen: ClassVar = []\n\n    def verify"),
         (CODE, HANDLER, f"{HANDLER}\n        self.seen.append(1)"),
         (CODE, "refund=Refund(", "note=str(len(self.seen)),\n            refund=Refund(")],
        "reading it twice gives two results",
    ),
    "network": (
        [(CODE, HANDLER, f"{HANDLER}\n        __import__('socket').getaddrinfo('localhost', 1)")],
        "it uses the network (socket.getaddrinfo)",
    ),
    "clock": ([(CODE, HANDLER, f"{HANDLER}\n        __import__('time').time()")], "it uses the clock (time.time)"),
    "environment": ([(CODE, HANDLER, f"{HANDLER}\n        __import__('os').getenv('A')")], "the environment (os.getenv)"),
    "file": ([(CODE, HANDLER, f"{HANDLER}\n        open(__file__).close()")], "it uses a file"),
    "imports an effect": ([(CODE, "from typing", "import socket\nfrom typing")], "imports socket; allowed are"),
    "imports the inside": (
        [(CODE, "from typing", "import integrator.core.types\nfrom typing")],
        "imports integrator.core.types; allowed are",
    ),
    "imports another library": ([(CODE, "from typing", "import click\nfrom typing")], "imports click; allowed are"),
    "reads the date": ([(CODE, HANDLER, f"{HANDLER}\n        Money.now")], "reads the clock (now)"),
    "stray exception": (
        [(CODE, 'doc["created_at"].time(UNTOLD)', 'doc["created_at"].time(UNTOLD).replace(fold={"12.00": 0}[doc["total"].text()])')],
        "with total as str x, it fails with KeyError",
    ),
    "stray exception in a null": (
        [(CODE, 'doc["created_at"].time(UNTOLD)', 'doc["created_at"].time(None).replace(fold=0)')],
        "with created_at null, it fails with AttributeError",
    ),
    "parked without a path": (
        [(CODE, '["quantity"].quantity()', '["quantity"].integer()')],
        "it is parked without a path (quantity is a whole number from 1 to 1000000000",
    ),
    "nothing is read": (
        [(CODE, HANDLER, f'if not doc["lines"].is_list:\n            return\n        {HANDLER}')],
        "with lines removed, nothing at all is read; yield Ignored with the reason",
    ),
    "unknown topic": (
        [(CODE, "def refund_created", "def parse(self, message, shop):\n        return getattr(self, self.topics[message.topic])(self.document(message), message, shop)\n\n    def refund_created")],
        "with the topic 'TELEPORTED/nowhere', it fails with KeyError",
    ),
    "a field told twice": ([(CODE, "def verify", DOCUMENT)], "a body that tells a field twice is read as if it told one"),
    "deep nesting": ([(CODE, "def verify", DOCUMENT)], "with objects 100,000 deep, it fails with RecursionError"),
    "another encoding": ([(CODE, "def verify", DOCUMENT)], "with a body that is not UTF-8, it fails with UnicodeDecodeError"),
    "byte order mark": ([(CODE, "def verify", DOCUMENT)], "a byte order mark before the body changes what is read"),
    "amount guessed": (
        [(CODE, 'doc["total"].money(doc["currency"])', 'Money.parse(doc["total"].text().replace(",", ""), doc["currency"].text())'), (CODE, "import (", "import (\n    Money,")],
        "with total as str 12,34, it tells 1234.00 USD; read amounts by .money()",
    ),
    "time at the calendar's edge": (
        [(CODE, 'doc["created_at"].time(UNTOLD)', '__import__("datetime").datetime.fromisoformat(doc["created_at"].text()).astimezone(UNTOLD.tzinfo)')],
        "with created_at as str 9999-12-31T23:59:59-14:00, it fails with OverflowError",
    ),
    "handshake trips": (
        [(CODE, "def verify", 'def handshake(self, request, shop):\n        request.body.decode()\n\n    def verify')],
        "handshake raises UnicodeDecodeError with a body that is not UTF-8; it must raise Rejected",
    ),
    "verify reads before it checks": (
        [(CODE, VERIFY, f"__import__('json').loads(request.body)\n        {VERIFY}")],
        "verify raises JSONDecodeError with an empty body; it must raise Rejected",
    ),
    "of no order": (
        [(CODE, 'order=OrderRef(id=doc["order_id"].id()),', "")],
        "names neither an order nor a return, so it would be parked",
    ),
    "unknown field matters": (
        [(CODE, "refund=Refund(", 'note=doc["unknown_to_us"].present and "x" or "",\n            refund=Refund(')],
        "a field it does not know changes what is read",
    ),
    "topic without fixture": ([(CODE, '"refund.created": "refund_created"', '"refund.created": "refund_created", "b": "verify"')], "the topic b has no fixture"),
    "topic without method": ([(CODE, '"refund.created": "refund_created"', '"refund.created": "refund_created", "b": "none"')], "names the method none"),
    "topic twice": ([(CODE, '"order.created": "a new', '"refund.created": "x", "order.created": "a new')], "is both read and ignored"),
    "waits for ever": (
        [(CODE, 'order=OrderRef(id=doc["order_id"].id())', 'return_id="r-1"')],
        "no fixture tells the order of return r-1",
    ),
    "fixture without source": ([(FIXTURE, "# source: constructed", "# note: constructed")], "must begin with `# source:`"),
    "setting unused": (
        [(CODE, "settings = (", 'settings = (Setting(name="colour", title="Colour"), ')],
        "the setting colour is never used",
    ),
    "setting without value": ([("fixtures/settings.json", '"secret"', '"secrets"')], "secrets, which is no setting"),
    "secret in a repr": ([(CODE, "def verify", 'def __repr__(self): return "made-up-secret"\n\n    def verify')], "a secret shows in a repr"),
    "heading missing": ([("README.md", "## Limits", "## Borders")], "README.md lacks the heading Limits"),
    "host not declared": (
        [*THIN, ("fixtures/refund_created.calls/01.call.http", "", "GET https://api.acme.example/r HTTP/1.1\n\n"), (CODE, "HOSTS", '("x",)')],
        "may not call api.acme.example; declare it in hosts",
    ),
    "secret in a call": (
        [*THIN, ("fixtures/refund_created.calls/01.call.http", "", "GET https://api.acme.example/r HTTP/1.1\nA: made-up-secret\n\n"), (CODE, "HOSTS", '("api.acme.example",)')],
        "a recorded call holds the secret secret",
    ),
    "call not recorded": (
        [*THIN, ("fixtures/refund_created.calls/01.call.http", "", "GET https://api.acme.example/q HTTP/1.1\n\n"), (CODE, "HOSTS", '("api.acme.example",)')],
        "it asks GET https://api.acme.example/r, which refund_created.calls does not answer",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_adapter_is_told_what_is_wrong(acme, case):
    """The rule names the breach in words an author can act on."""
    edits, sentence = BROKEN[case]
    found = problems(acme(*edits))
    assert any(sentence in problem for problem in found), found


def test_a_good_adapter_has_no_problems(acme):
    """What `adapter new` writes, with one more forged fixture, keeps the contract."""
    kind = acme()
    assert problems(kind) == []
    suite = adapter_contract(kind)
    assert callable(suite.test_contract)


def test_a_good_way_back_has_no_problems(acme):
    """Nor has one that is told commands and polls."""
    assert problems(acme(*WAY_BACK)) == []


class TestTiers:
    """The tier is computed from the files, and what is missing for the next one is said."""

    def test_bronze(self, acme):
        """It keeps the contract, but its fixtures are constructed."""
        found = standing(acme())
        assert found.tier == "bronze"
        assert "the topic refund.created has no captured or documented fixture" in found.lacks

    def test_silver(self, acme):
        """Every topic has a captured fixture with a date on line 1."""
        found = standing(acme((FIXTURE, "constructed", "captured")))
        assert (found.tier, len(found.lacks)) == ("silver", 3)

    def test_a_source_without_a_date(self, acme):
        """Captured, but nobody knows when: not silver."""
        found = standing(acme((FIXTURE, "constructed, 2026-03-02", "captured")))
        assert found.tier == "bronze"
        assert "the source of refund_created.http has no date" in found.lacks

    def test_a_handshake_wants_a_probe(self, acme):
        """A handshake that no fixture shows keeps it from silver; a probe makes it silver."""
        shake = (CODE, "def verify", "def handshake(self, request, shop): return None\n\n    def verify")
        edits = [(FIXTURE, "constructed", "captured"), shake]
        assert "no fixture whose golden file says probe" in standing(acme(*edits)).lacks[0]

    def test_gold(self, acme):
        """Write-back and polling covered, and tried against the platform on a day."""
        tried = ("README.md", "## Limits", "## Limits\n\nTried against the real platform: 2026-11-24, a test shop.\n")
        assert standing(acme((FIXTURE, "constructed", "captured"), *WAY_BACK, tried)).tier == "gold"

    def test_none(self, acme):
        """A breach of the contract, and it has no tier at all."""
        assert standing(acme(("README.md", "## Limits", "## Borders"))).tier == "none"


def test_new_overwrites_nothing(tmp_path):
    """A second folder of the same name is refused."""
    new_folder("acme", tmp_path)
    with pytest.raises(Refused, match="exists already"):
        new_folder("acme", tmp_path)
