"""Sorting reasons: by code, by the customer's words in Chinese and English, by the note; and filling an event."""

import csv
import re
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from integrator.core import reason_guess, reason_words, reason_words_en, reason_words_zh
from integrator.core.reasons import CLEAR, DETAILS, classified, with_categories
from integrator.core.types import Category, EventKind, Line, Reason, Ref, ReturnEvent, SubjectKind

OWN = Path(__file__).with_name("reasons_own.csv")
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def own_sentences() -> list[dict[str, str]]:
    with OWN.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def category(text: str) -> str:
    return classified(None, text).category.value


def event(reason: Reason | None = None, lines: tuple[Line, ...] = (), note: str = "") -> ReturnEvent:
    subject = Ref(kind=SubjectKind.RETURN, id="1")
    return ReturnEvent(
        kind=EventKind.RETURN_REQUESTED, subject=subject, occurred_at=NOW, reason=reason, lines=lines, note=note
    )


def line(reason: Reason | None) -> Line:
    return Line(line_id="1", quantity=1, reason=reason)


def test_own_sentences_stay_sorted() -> None:
    """At least 98 % of our own sentences, and 95 % of each category, get the category written beside them."""
    total, right = Counter[str](), Counter[str]()
    for row in own_sentences():
        total[row["category"]] += 1
        right[row["category"]] += category(row["text"]) == row["category"]
    assert set(total) == set(Category)
    assert right.total() >= 0.98 * total.total()
    assert {name: count for name, count in total.items() if right[name] < 0.95 * count} == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("质量没问题，就是小了", "customer_choice"),
        ("没有坏，是发错颜色了", "not_as_described"),
        ("不是质量问题，快递太慢", "logistics"),
        ("not broken, just too small", "customer_choice"),
        ("isn't defective but it came two weeks late", "logistics"),
        ("快递很快，但是用了两天就坏了", "quality"),
        ("no damage or scratches, only the wrong model was sent", "not_as_described"),
    ],
)
def test_denied_part_does_not_count(text: str, expected: str) -> None:
    """What is denied or praised does not count; what follows decides."""
    assert category(text) == expected


DENIED = {
    "zh": (
        "质量没问题",
        "不是质量问题",
        "没有破损",
        "没有少件",
        "没有发霉",
        "不是发错货",
        "和描述一致",
        "快递很快",
        "不是不喜欢",
    ),
    "en": (
        "not defective",
        "nothing is missing",
        "not late",
        "it is not the wrong item",
        "quality is fine",
        "as described",
    ),
}
TURNS = {
    "zh": ("{}，{}", "{}，就是{}", "{}，但是{}", "{}，而是{}", "{} {}"),
    "en": ("{}, {}", "{}, but {}", "{} however {}", "{}; {}", "{}, just {}"),
}
TOLD = {
    "zh": {
        "quality": ("掉漆", "充不进电", "开胶了"),
        "not_as_described": ("颜色跟图片不一样", "是假货", "尺码发成了小号"),
        "logistics": ("一直没收到货", "少发了一件", "包裹压坏了"),
        "customer_choice": ("不想要了", "买大了", "家里已经有了"),
    },
    "en": {
        "quality": ("the zipper is stuck", "it stopped working"),
        "not_as_described": ("the wrong colour was sent", "it is a fake"),
        "logistics": ("it never arrived", "crushed in transit"),
        "customer_choice": ("it is too small", "I changed my mind"),
    },
}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_any_denial_before_any_complaint(language: str) -> None:
    """Whatever is denied first, and by whatever turn the complaint follows, only the complaint counts."""
    wrong = [
        text
        for expected, complaints in TOLD[language].items()
        for turn in TURNS[language]
        for denied in DENIED[language]
        for complaint in complaints
        if category(text := turn.format(denied, complaint)) != expected
    ]
    assert not wrong


@pytest.mark.parametrize("text", ["质量没问题", "不是质量问题", "没有破损", "not defective", "nothing wrong with it"])
def test_denial_alone_says_nothing(text: str) -> None:
    """A text that only denies is `other`, with little confidence and without evidence."""
    found = classified(None, text)
    assert (found.category, found.detail, found.evidence) == (Category.OTHER, None, ())
    assert found.confidence <= 0.2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("破损", "logistics.damaged_in_transit"),
        ("arrived broken", "logistics.damaged_in_transit"),
        ("收到就是坏的", "logistics.damaged_in_transit"),
        ("用了几天坏了", "quality.worn_early"),
        ("broke after a week", "quality.worn_early"),
        ("arrived on time but broke after two uses", "quality.worn_early"),
        ("箱子压扁了，杯子坏了", "logistics.damaged_in_transit"),
        ("坏了", "quality.defective"),
    ],
)
def test_broken_takes_its_category_from_the_context(text: str, expected: str) -> None:
    """Broken by the journey or on arrival is logistics, broken in use is quality."""
    found = classified(None, text)
    assert f"{found.category}.{found.detail}" == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("快递慢，而且屏幕不亮", "quality"),
        ("发错颜色，还少了一件", "not_as_described"),
        ("took three weeks and it is too small", "logistics"),
        ("not only late but it also stopped working", "quality"),
        ("too small, but the main reason is that a part is missing", "logistics"),
        ("It came late and I am returning it because it is too big", "customer_choice"),
    ],
)
def test_of_two_complaints_the_heavier_or_the_named_one_decides(text: str, expected: str) -> None:
    """Of two complaints quality comes first, choice last, unless the customer names the reason."""
    assert category(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wrong size", "customer_choice"),
        ("wrong size sent", "not_as_described"),
        ("尺码偏小", "customer_choice"),
        ("比尺码表小", "not_as_described"),
        ("少发了一件", "logistics"),
        ("赠品没给", "other"),
        ("降价了，申请退差价", "other"),
        ("counterfeit", "not_as_described"),
        ("7天无理由", "customer_choice"),
    ],
)
def test_house_rules_hold(text: str, expected: str) -> None:
    """Who chose, what the page promised, what is missing and what is only money are told apart."""
    assert category(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("用了兩天就壞了", "用了两天就坏了"),
        ("ｔｏｏ　ｓｍａｌｌ", "too small"),
        ("DOESN’T WORK", "doesn't work"),
        ("发 错，了", "发 错,了"),
    ],
)
def test_writing_makes_no_difference(one: str, other: str) -> None:
    """Traditional characters, full width, capitals and curly quotes are read like the plain form."""
    first, second = classified(None, one), classified(None, other)
    assert (first.category, first.detail, first.confidence) == (second.category, second.detail, second.confidence)


@pytest.mark.parametrize(
    ("text", "expected", "evidence"),
    [
        ("battery 不 work", "quality", "不 work"),
        ("package 还没 arrived", "logistics", "还没 arrived"),
        ("不 need 了", "customer_choice", "不 need"),
        ("发来的 model 不对", "not_as_described", "发来的 model 不对"),
        ("好 的 ok", "other", None),
    ],
)
def test_english_words_in_a_chinese_sentence(text: str, expected: str, evidence: str | None) -> None:
    """English words in a Chinese sentence count as what they mean; evidence stays as the customer wrote it."""
    found = classified(None, text)
    assert (found.category, found.evidence[:1]) == (expected, (evidence,) if evidence else ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("降价了，退差价", "other.price_adjustment"),
        ("店铺缺货，一直不发", "other.out_of_stock"),
        ("电话留错了收不到快递", "customer_choice.wrong_address"),
        ("页面写1.8米，量下来1.6米", "not_as_described.colour_size_material"),
    ],
)
def test_a_cause_counts_before_what_follows_from_it(text: str, expected: str) -> None:
    """Who asks for the difference, tells of missing stock or a wrong address of his own, has named the cause."""
    found = classified(None, text)
    assert f"{found.category}.{found.detail}" == expected


def test_evidence_is_the_customers_own_words() -> None:
    """Evidence is cut from the text as the customer wrote it."""
    assert classified(None, "機器 充不進電 了").evidence == ("充不進電",)
    for row in own_sentences():
        found = classified(None, row["text"])
        assert all(words and words in row["text"] for words in found.evidence)
        assert 0 <= found.confidence <= 1
        assert found.detail is None or found.detail in DETAILS[found.category]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("电池和屏幕都掉了", "quality"),
        ("wheel fell apart", "quality"),
        ("快递柜里没有", "logistics"),
        ("跟图片完全不一样的颜色", "not_as_described"),
        ("老婆不喜欢", "customer_choice"),
        ("客服不理人", "other"),
    ],
)
def test_likeness_to_known_sentences(text: str, expected: str) -> None:
    """A guess has the category of like sentences, and tells which of the customer's words spoke for it."""
    found = reason_guess.guess(reason_words.folded(text))
    assert found is not None
    assert found.category == expected
    assert all(0 <= start < end <= len(text) for start, end in found.spans)


def test_what_only_likeness_tells_is_told_last() -> None:
    """Words no rule knows are sorted by likeness: never clearly, without a detail, and after a note that tells more."""
    found = {row["text"]: classified(None, row["text"]) for row in own_sentences()}
    guessed = {
        text for text, one in found.items() if one.category != "other" and not one.detail and one.confidence < 0.5
    }
    unknown = next(text for text in sorted(guessed) if classified(None, text, "too small").detail == "wrong_size")
    assert found[unknown].evidence
    assert all(found[text].confidence < CLEAR for text in guessed)


@pytest.mark.parametrize("text", ["blue", "Привет", "12345", "qwrtp zxcvb", ""])
def test_too_little_known_is_not_guessed(text: str) -> None:
    """One known word, or none, gives no guess."""
    assert reason_guess.guess(reason_words.folded(text)) is None


def test_known_code_comes_before_words() -> None:
    """A code whose word is known decides, whatever the text says."""
    found = classified("SIZE_TOO_SMALL", "the zip is broken", "late")
    assert (found.category, found.detail, found.evidence) == (Category.CUSTOMER_CHOICE, "wrong_size", ())


@pytest.mark.parametrize("code", [None, "", "1042", "OTHER", "other-reason", "x_77"])
def test_silent_code_leaves_it_to_the_words(code: str | None) -> None:
    """A number, an opaque code or "other" leaves it to the customer's words."""
    assert classified(code, "never arrived").category is Category.LOGISTICS


def test_note_is_the_last_resort() -> None:
    """The note counts only where the customer says nothing, and with less confidence."""
    assert classified(None, "too small", "broken zip").category is Category.CUSTOMER_CHOICE
    noted = classified(None, "see note", "too small")
    assert noted.category is Category.CUSTOMER_CHOICE
    assert noted.confidence < classified(None, "too small").confidence


@pytest.mark.parametrize("text", [None, "", "   ", "...", "12345", "😀", "\x00", "Привет", "你好"])
def test_empty_talk_is_other(text: str | None) -> None:
    """What tells nothing is `other` with low confidence and no evidence that a complaint was found."""
    found = classified(None, text)
    assert (found.category, found.detail) == (Category.OTHER, None)


def test_event_keeps_what_an_adapter_mapped_and_gets_what_is_missing() -> None:
    """A mapped category stays, a missing one is found from the reason, and a detail that is there is kept."""
    mapped = Reason(code="A", text="too small", category=Category.QUALITY)
    filled = with_categories(
        event(Reason(text="漏发一件", detail="x"), (line(mapped), line(Reason(text="假货")), line(None)))
    )
    assert filled.reason == Reason(text="漏发一件", category=Category.LOGISTICS, detail="x")
    assert filled.lines[0].reason == mapped
    assert filled.lines[1].reason == Reason(text="假货", category=Category.NOT_AS_DESCRIBED, detail="counterfeit")
    assert filled.lines[2].reason is None


@pytest.mark.parametrize(
    ("changes", "category"),
    [
        ({"note": "arrived broken"}, Category.LOGISTICS),
        ({"note": "see ticket 4711"}, None),
        ({"note": ""}, None),
        ({"note": "arrived broken", "kind": EventKind.RETURN_DECLINED}, None),
        ({"note": "arrived broken", "lines": (line(Reason(text="too small")),)}, None),
    ],
)
def test_event_whose_note_alone_tells_why(changes: dict[str, Any], category: Category | None) -> None:
    """Where no reason is given a clear note gives its category, without code or words; a vague one gives none."""
    made = event(note=changes.pop("note"))
    found = with_categories(replace(made, **changes)).reason
    assert found == (Reason(category=category, detail=found.detail) if category and found else None)


def test_note_speaks_for_the_events_own_reason_only() -> None:
    """A line's reason is not filled from the note on the return."""
    noted = with_categories(event(Reason(code="9"), (line(Reason(code="9")),), note="arrived broken"))
    found = [reason.category for reason in (noted.reason, noted.lines[0].reason) if reason is not None]
    assert found == [Category.LOGISTICS, Category.OTHER]


def test_tables_are_sound() -> None:
    """Each pattern compiles alone, matches no empty text, and its key names a known category and detail."""
    marks = {"fine", "broken", "leaking", "damaged"}
    chinese = (pattern for block in reason_words_zh.RULES.values() for pattern in block.split())
    english = (p for block in reason_words_en.RULES.values() for p in reason_words.listed(block))
    for pattern in [*chinese, *english]:
        plain = re.sub(r"<\w+>|~|(?<!\(\?)(?<!<)=", "x", pattern)
        assert not re.compile(plain).fullmatch(""), pattern
    for key in [*reason_words_zh.RULES, *reason_words_en.RULES]:
        topic, _, detail = key.rstrip("?").partition(".")
        assert topic in marks or not detail or detail in DETAILS[Category(topic)], key
    assert len(reason_words_zh.TRADITIONAL) == len(reason_words_zh.SIMPLIFIED)


@pytest.mark.parametrize(
    "text", ["very " * 900, "not been " * 500, "裂" * 5000, "没有的" * 2000, "is was it's " * 400, "平不" * 3000]
)
def test_hostile_text_costs_little(text: str) -> None:
    """Endless repetition is answered within a second."""
    start = time.perf_counter()
    classified(None, text)
    assert time.perf_counter() - start < 1
