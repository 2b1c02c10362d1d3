"""docs/security.md names tests as proof; this checks that they are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/security.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py::[\w:]+)`", PAGE)))


def defined_in(path: Path) -> set[str]:
    """`name` and `Class::name` of each test in a file."""
    found = set[str]()
    for node in ast.parse(path.read_text("utf-8")).body:
        inner = node.body if isinstance(node, ast.ClassDef) else [node]
        prefix = f"{node.name}::" if isinstance(node, ast.ClassDef) else ""
        found |= {prefix + one.name for one in inner if isinstance(one, ast.FunctionDef) and one.name[:5] == "test_"}
    return found


@pytest.mark.parametrize("named", NAMED)
def test_each_named_test_exists(named: str) -> None:
    """A test that the page names is in the file it names."""
    path, _, name = named.partition("::")
    assert name in defined_in(ROOT / path)


def test_every_item_names_a_test_or_says_that_it_is_missing() -> None:
    """Each guard in the table has a proof, or says in bold that it is not there yet."""
    table = PAGE.partition("## What guards a hook")[2].partition("\n## ")[0]
    rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 20
    for _, how, proof in rows:
        assert bool(re.search(r"`tests/.*::test_|`tests/.*::Test", proof)) != ("**Not there yet**" in how)


def test_every_hostile_test_is_named() -> None:
    """Each class of hostile requests has a test on the page."""
    source = ast.parse((ROOT / "tests/test_hostile.py").read_text("utf-8"))
    classes = {node.name for node in source.body if isinstance(node, ast.ClassDef)}
    assert {name.split("::")[1] for name in NAMED if name.startswith("tests/test_hostile.py::Test")} == classes
