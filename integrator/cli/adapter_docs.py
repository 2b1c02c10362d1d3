"""The reference of `integrator.sdk` as Markdown, made from the docstrings and nothing else."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import integrator.sdk as sdk

_HEAD = """# The SDK

What an adapter imports, from `integrator.sdk` and from nowhere else of this project. All of it is shown at work
in [adding-a-platform.md](adding-a-platform.md). This page is made from the docstrings by `integrator adapter docs`.

Whatever is passed to an adapter and whatever it returns is a value that does not change. Times are aware and in UTC,
ids are text, amounts are whole minor units of a currency. A default `D` is given back where nothing is told.
"""
_PARTS = {
    "integrator.sdk.adapter": "The adapter",
    "integrator.sdk.settings": "A connection",
    "integrator.sdk.http": "HTTP as values",
    "integrator.sdk.reader": "Reading documents",
    "integrator.sdk.outcomes": "Outcomes and errors",
    "integrator.core.errors": "The base of all errors",
    "integrator.core.types": "The canonical event",
    "integrator.core.money": "Money",
    "integrator.core.commands": "What a platform can be told",
    "integrator.sdk.kit": "Signatures: kit",
}
"""Module -> the heading under which its public names stand."""


def reference() -> str:
    """The whole page."""
    parts = [_HEAD]
    for module, heading in _PARTS.items():
        body = [text for name, text in _texts(module) if name in sdk.__all__ or module == sdk.kit.__name__]
        about = inspect.getdoc(importlib.import_module(module))
        parts.append("\n".join([f"## {heading}\n", f"{about}\n", *body]))
    return "\n".join(parts)


def _texts(module: str) -> Iterator[tuple[str, str]]:
    """(name, text) of every public name that a module defines, in its order."""
    source: ModuleType = importlib.import_module(module)
    body = ast.parse(inspect.getsource(source)).body
    for node, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.ClassDef):
            yield node.name, _class(node)
        elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            yield node.name, f"### `{_signature(node)}`\n\n{ast.get_docstring(node)}\n"
        elif (name := _assigned(node)) and (doc := _doc(following)):
            yield name, f"### `{ast.unparse(node)}`\n\n{doc}\n"


def _class(node: ast.ClassDef) -> str:
    bases = ", ".join(ast.unparse(base) for base in node.bases)
    lines = [f"### `{node.name}{f'({bases})' if bases else ''}`\n", f"{ast.get_docstring(node)}\n"]
    lines += [f"- {text}" for text in _members(node)]
    return "\n".join([*lines, ""]) if len(lines) > 2 else "\n".join(lines)


def _members(node: ast.ClassDef) -> Iterator[str]:
    typed: dict[str, str] = {}
    for item, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(item, ast.FunctionDef):
            if any(ast.unparse(one) == "overload" for one in item.decorator_list):
                typed[item.name] = _signature(item)
            elif doc := ast.get_docstring(item):
                yield f"`{typed.get(item.name) or _signature(item)}`: {_flat(doc)}"
        elif _assigned(item):
            doc = _doc(following)
            yield f"`{ast.unparse(item)}`" + (f": {_flat(doc)}" if doc else "")


def _signature(node: ast.FunctionDef) -> str:
    """As it is called: without self, and a property without brackets."""
    if any(ast.unparse(one) == "property" for one in node.decorator_list):
        return f"{node.name} -> {ast.unparse(node.returns)}" if node.returns else node.name
    arguments = ast.unparse(node.args).removeprefix("self").removeprefix("cls").removeprefix(", ").removeprefix("/, ")
    return f"{node.name}({arguments})" + (f" -> {ast.unparse(node.returns)}" if node.returns else "")


def _assigned(node: ast.stmt) -> str | None:
    """The public name a statement gives a value or a type, or None."""
    target: Any = node.target if isinstance(node, ast.AnnAssign) else None
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        target = node.targets[0]
    return target.id if isinstance(target, ast.Name) and not target.id.startswith("_") else None


def _doc(node: ast.stmt | None) -> str | None:
    """The text of a statement that is a docstring."""
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    return inspect.cleandoc(node.value.value) if is_text else None  # type: ignore[union-attr]


def _flat(text: str) -> str:
    return " ".join(text.split())
