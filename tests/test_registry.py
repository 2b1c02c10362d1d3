"""Finding adapters: folders first, then entry points; a broken one stops no other."""

import importlib
import sys

import pytest

from integrator.core.errors import IntegratorError, NotFound
from integrator.registry import Registry

GOOD = """
from integrator.sdk import Adapter, Message

class Sample(Adapter):
    slug, title, contract = "{slug}", "Sample", {contract}
    def verify(self, request, shop): return Message(request, "t")
    def sign(self, request, shop): return request
"""


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Writes adapter folders into a package of its own; gives that package's name and a way to add to it."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def make(name: str, **folders: str) -> str:
        for folder, code in folders.items():
            (tmp_path / name / folder).mkdir(parents=True)
            (tmp_path / name / folder / "__init__.py").write_text(code)
        (tmp_path / name / "__init__.py").write_text("")
        importlib.invalidate_caches()
        return name

    yield make
    for name in [name for name in sys.modules if name.startswith("shops_")]:
        del sys.modules[name]


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Installs a distribution that declares an adapter by entry point."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def make(slug: str, target: str, code: str) -> None:
        (tmp_path / f"{target}.py").write_text(code)
        info = tmp_path / f"{target}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {target}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[returns_integrator.adapters]\n{slug} = {target}:Sample\n")
        importlib.invalidate_caches()

    return make


def test_our_own_are_found():
    """The folders of `adapters` are found without being listed anywhere, and none is broken."""
    registry = Registry()
    assert {"generic", "shopify"} <= set(registry.slugs())
    assert registry.broken == {}
    assert registry.get("shopify").title == "Shopify"


def test_loading_is_lazy(package):
    """Making a registry, and asking for one adapter, imports no other."""
    name = package("shops_lazy", good=GOOD.format(slug="good", contract=1), loud="raise SystemError('loaded')")
    registry = Registry((name,))
    assert registry.get("good").slug == "good"
    assert f"{name}.loud" not in sys.modules


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("import no_such_module", "ModuleNotFoundError"),
        ("raise ValueError('at import')", "at import"),
        ("raise SystemExit('at import')", "SystemExit: at import"),
        ("x = 1", "exactly one Adapter class, not 0"),
        (GOOD.format(slug="bad", contract=2), "asks for contract 2, this integrator speaks 1"),
        (GOOD.format(slug="other", contract=1), "its slug is other"),
        ("from integrator.sdk import Adapter\nclass Half(Adapter): slug, title = 'bad', 'Half'", "abstract"),
    ],
)
def test_a_broken_one_is_named_and_stops_no_other(package, code, why):
    """It is listed with the reason; the others work; asking for it says why."""
    registry = Registry((package("shops_broken", good=GOOD.format(slug="good", contract=1), bad=code),))
    assert registry.slugs() == ["good"]
    assert why in registry.broken["bad"]
    with pytest.raises(NotFound, match="bad cannot be used"):
        registry.get("bad")


def test_unknown_names_those_there_are(package):
    """A misspelt slug is answered with the list."""
    registry = Registry((package("shops_named", good=GOOD.format(slug="good", contract=1)),))
    with pytest.raises(NotFound, match="no adapter is called godo; there are good"):
        registry.get("godo")


def test_entry_points(package, installed):
    """An installed distribution's adapter is found beside the folders."""
    installed("acme", "shops_acme", GOOD.format(slug="acme", contract=1))
    registry = Registry((package("shops_folder", good=GOOD.format(slug="good", contract=1)),))
    assert registry.slugs() == ["acme", "good"]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("import no_such_module", "ModuleNotFoundError"),
        ("x = 1", "AttributeError"),
        ("Sample = 1", "no Adapter class"),
        (GOOD.format(slug="acme", contract=2), "asks for contract 2"),
        (GOOD.format(slug="other", contract=1), "its slug is other, but it is installed as acme"),
    ],
)
def test_a_broken_distribution_is_named(package, installed, code, why):
    """An installed adapter that cannot be used is listed with its distribution and the reason; the others work."""
    installed("acme", "shops_bad", code)
    registry = Registry((package("shops_beside", good=GOOD.format(slug="good", contract=1)),))
    assert registry.slugs() == ["good"]
    assert registry.broken["acme"].startswith("shops_bad:Sample of shops_bad: ")
    assert why in registry.broken["acme"]


def test_a_doubled_slug_is_a_start_up_error(package, installed):
    """Both places are named."""
    installed("good", "shops_second", GOOD.format(slug="good", contract=1))
    name = package("shops_first", good=GOOD.format(slug="good", contract=1))
    with pytest.raises(
        IntegratorError, match=r"called good: shops_first\.good and shops_second:Sample of shops_second"
    ):
        Registry((name,))
