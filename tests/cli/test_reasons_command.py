"""`integrator reasons`: texts or a CSV file sorted, checked against labels; codes listed and mapped."""

import json
import re
from pathlib import Path

import pytest
from cli_support import Here
from click.testing import CliRunner, Result
from support import line, returned

from integrator.cli.reasons import reasons
from integrator.core.types import Category, Reason

OWN = Path(__file__).parents[1] / "core" / "reasons_own.csv"


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


# ------------------------------------------------------------------ --check


def test_check_counts_right_ones_for_each_category(tmp_path: Path) -> None:
    """Labelled texts give accuracy, figures for each category, the confusion table and what was missed."""
    path = tmp_path / "labelled.csv"
    path.write_text("text,category\ntoo small,customer_choice\nnever arrived,logistics\nblue,logistics\n", "utf-8")
    found = json.loads(call("--file", str(path), "--check", "--json").stdout)
    assert (found["texts"], found["right"], found["accuracy"]) == (3, 2, 0.6667)
    assert found["categories"]["logistics"] == {"texts": 2, "right": 1, "recall": 0.5, "precision": 1.0}
    assert found["categories"]["quality"] == {"texts": 0, "right": 0, "recall": None, "precision": None}
    assert found["confusion"]["logistics"]["other"] == 1
    assert found["missed"] == [{"text": "blue", "category": "logistics", "found": "other"}]


def test_check_of_our_own_sentences_as_a_table() -> None:
    """The table has a row for each category, and nearly every sentence of ours is right."""
    told = call("--file", str(OWN), "--check").stdout
    assert sum(line.startswith(f"| {one.value} |") for line in told.splitlines() for one in Category) == len(Category)
    right, total = map(int, re.findall(r"\d+", told)[:2])
    assert right >= 0.98 * total


@pytest.mark.parametrize(
    ("content", "words"), [("text\nlate\n", "no column `category`"), ("text,category\nlate,slow\n", "'slow'")]
)
def test_check_of_a_file_without_labels_is_wrong_use(tmp_path: Path, content: str, words: str) -> None:
    """A missing column or an unknown category ends with exit code 2, and so do texts with --check."""
    path = tmp_path / "labelled.csv"
    path.write_text(content, "utf-8")
    ended = call("--file", str(path), "--check")
    assert (ended.exit_code, words in ended.stderr) == (2, True)
    assert call("late", "--check").exit_code == 2


# ------------------------------------------------------------------ codes


def told(here: Here, code: str, number: int = 1) -> None:
    """A return of the shop whose line has this code."""
    event = returned("requested", f"R{number}", line(reason=Reason(code=code, text="too small")), order=f"{number}")
    here.post(event, id_=f"msg_{number}")
    here.work()


def test_codes_are_listed_mapped_and_unmapped(here: Here) -> None:
    """An unsorted code is listed, mapped and told to the supplier; removed again, it is unsorted again."""
    here.shop()
    here.supplier()
    here.ok("route", "add", "--supplier", "Acme", "--default")
    told(here, "1042")
    told(here, "SIZE_TOO_SMALL", 2)
    (item,) = here.items("reasons", "list", "--unmapped")
    assert {**item, "last_seen": None} == {
        "platform": "generic",
        "code": "1042",
        "events": 1,
        "last_seen": None,
        "category": "customer_choice",
        "detail": "wrong_size",
        "by": "words",
    }
    done = here.json("reasons", "map", "1042", "quality", "--platform", "generic", "--detail", "defective")
    assert done == {
        "code": "1042",
        "platform": "generic",
        "category": "quality",
        "detail": "defective",
        "orders": 1,
        "messages_written": 1,
    }
    assert here.items("reasons", "list", "--unmapped") == []
    assert [(one["code"], one["by"]) for one in here.items("reasons", "list")] == [
        ("1042", "mapping"),
        ("SIZE_TOO_SMALL", "code"),
    ]
    assert "not mapped any more" in here.ok("reasons", "map", "1042", "--platform", "generic", "--remove")
    assert len(here.items("reasons", "list", "--unmapped")) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["7", "bad"], "not_as_described"),
        (["7", "quality", "--detail", "late"], "worn_early"),
        (["7", "quality", "--platform", "nowhere"], "nowhere"),
        (["7"], "--remove"),
        (["7", "quality", "--remove"], "--remove"),
        (["", "quality"], "255"),
    ],
)
def test_wrong_mappings_are_wrong_use(here: Here, words: list[str], says: str) -> None:
    """An unknown category, detail or platform, or a contradiction, ends with exit code 2 and what there is."""
    done = here("reasons", "map", *words)
    assert (done.code, says in done.err) == (2, True), done


def test_a_mapping_that_is_not_there_cannot_be_removed(here: Here) -> None:
    """Right use that finds nothing is exit code 1."""
    assert here("reasons", "map", "7", "--remove").code == 1
    assert "No event has told" in here.ok("reasons", "list")
