"""Both languages say everything: the catalogs hold every text of the pages, translated and compiled."""

from __future__ import annotations

import re

import catalogs
import pytest

REMEDY = "run `make messages`, then translate what is empty"


@pytest.mark.parametrize("language", catalogs.LANGUAGES)
class TestCatalog:
    def test_every_text_is_in_it(self, language: str) -> None:
        """What is extracted from templates and pages is what the catalog holds, no more and no less."""
        wanted = {message.id for message in catalogs.extracted() if message.id}
        assert {message.id for message in catalogs.kept(language) if message.id} == wanted, REMEDY

    def test_every_text_is_translated(self, language: str) -> None:
        """No text is empty or fuzzy, and each keeps its placeholders and commands."""
        for message in catalogs.kept(language):
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            for string in message.string if isinstance(message.string, tuple) else (message.string,):
                assert not message.id or (string and not message.fuzzy), f"{message.id}: {REMEDY}"
                assert not message.id or marks(string) == marks(ids[-1]), message.id

    def test_it_is_compiled(self, language: str) -> None:
        """The compiled catalog is that of the text beside it."""
        path = catalogs.folder(language) / "messages.mo"
        assert path.read_bytes() == catalogs.compiled(catalogs.kept(language)), REMEDY


def marks(text: str) -> list[str]:
    """Placeholders and commands in a text."""
    return sorted(re.findall(r"%\(\w+\)[sd]|`[^`]+`", text))


def test_chinese_is_chinese() -> None:
    """But for names of things, each Chinese text holds Chinese."""
    latin = [
        message.id
        for message in catalogs.kept("zh")
        if message.id
        and not re.search(r"[\u4e00-\u9fff]", "".join(message.string))
        and message.id != "%(what)s: %(detail)s"
    ]
    assert latin == []
