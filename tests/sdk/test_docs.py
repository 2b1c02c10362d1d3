"""An author needs no other page than docs/sdk.md: it is what the docstrings say, and nothing public is silent."""

import ast
from pathlib import Path

import pytest

import integrator.sdk
import integrator.testing
from integrator.__main__ import cli
from integrator.cli.base import run

ROOT = Path(__file__).parents[2]
MODULES = [path for name in ("sdk", "testing") for path in sorted((ROOT / "integrator" / name).glob("*.py"))]


def test_the_page_is_what_the_docstrings_say(capsys):
    """`integrator adapter docs` prints docs/sdk.md, so that a changed docstring is a changed page."""
    assert run(cli, ["adapter", "docs"]) == 0
    is_same = capsys.readouterr().out == (ROOT / "docs" / "sdk.md").read_text(encoding="utf-8")
    assert is_same, "a docstring was changed: write the page anew by `integrator adapter docs > docs/sdk.md`"


@pytest.mark.parametrize("name", integrator.sdk.__all__)
def test_every_public_name_has_a_sentence(name):
    """Each name that an adapter may import stands on the page with at least one sentence of its own."""
    page = (ROOT / "docs" / "sdk.md").read_text(encoding="utf-8")
    headings = {"kit": "## Signatures: kit\n"}
    at = next(
        page.index(text) + len(text)
        for text in (headings.get(name, f"### `{name}`"), f"### `{name}(", f"### `{name} =")
        if text in page
    )
    sentence = page[at:].split("\n\n")[1 if name != "kit" else 0].strip()
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert len(sentence.split()) > 3


def _silent(node: ast.AST, path: str):
    for item in ast.iter_child_nodes(node):
        if isinstance(item, ast.ClassDef | ast.FunctionDef) and not item.name.startswith("_"):
            decorators = [ast.unparse(one) for one in getattr(item, "decorator_list", [])]
            if "overload" not in decorators and not ast.get_docstring(item):
                yield f"{path}.{item.name}"
            if isinstance(item, ast.ClassDef):
                yield from _silent(item, f"{path}.{item.name}")


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_nothing_public_is_silent(module):
    """Every public class, function and method of the two packages has a docstring, and so has every module."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert list(_silent(tree, module.stem)) == []
