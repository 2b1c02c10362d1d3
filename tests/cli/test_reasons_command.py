"""`integrator reasons classify`: texts or a CSV file in, a JSON list out."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from integrator.cli.reasons import reasons


def call(*arguments: str) -> Result:
    return CliRunner().invoke(reasons, ["classify", *arguments])


def test_texts_give_a_json_list_in_their_order() -> None:
    """Each text gives its category, detail, confidence and the words that speak for it."""
    items = json.loads(call("wrong size", "少发了一件", "--json").stdout)
    assert items[0] == {
        "text": "wrong size",
        "category": "customer_choice",
        "detail": "wrong_size",
        "confidence": 0.9,
        "evidence": ["wrong size"],
    }
    assert [item["category"] for item in items] == ["customer_choice", "logistics"]


def test_csv_column_is_read_and_others_are_left_alone(tmp_path: Path) -> None:
    """A CSV file, with or without a byte order mark, gives one item for each row."""
    path = tmp_path / "words.csv"
    path.write_text('language,text\nzh,"假货，不是正品"\nen,never arrived\n', encoding="utf-8-sig")
    items = json.loads(call("--file", str(path), "--json").stdout)
    assert [(item["category"], item["detail"]) for item in items] == [
        ("not_as_described", "counterfeit"),
        ("logistics", "lost"),
    ]


@pytest.mark.parametrize(
    ("content", "words"), [(b"a,b\n1,2\n", "no column `text`"), (b"text\n\xff\xfe\n", "not UTF-8"), (b"", "no column")]
)
def test_wrong_file_is_wrong_use(tmp_path: Path, content: bytes, words: str) -> None:
    """A file that cannot be right ends with exit code 2 and a sentence."""
    path = tmp_path / "words.csv"
    path.write_bytes(content)
    ended = call("--file", str(path))
    assert ended.exit_code == 2
    assert words in ended.stderr


def test_neither_or_both_is_wrong_use(tmp_path: Path) -> None:
    """Nothing to sort, or texts and a file at once, ends with exit code 2."""
    path = tmp_path / "words.csv"
    path.write_text("text\n", encoding="utf-8")
    assert call().exit_code == 2
    assert call("late", "--file", str(path)).exit_code == 2
