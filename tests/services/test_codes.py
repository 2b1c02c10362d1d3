"""An account's own mappings of reason codes: who sorts a code, what a mapping changes, and that nothing stored does."""

import pytest
from support import Bench, line, outcome, returned

from integrator.core.errors import InvalidValue, NotFound
from integrator.core.types import Category, Reason
from integrator.db.engine import of_json
from integrator.db.models import audit, events
from integrator.services import again
from integrator.services.audit import at_command_line
from integrator.services.codes import map_code, seen_codes, unmap_code


def requested(return_id: str = "R1", order: str = "1001", **told: object) -> object:
    """A return whose only line has this reason."""
    return returned("requested", return_id, line(reason=Reason(**told)), order=order)


def category(bench: Bench) -> str:
    """What the newest message to the only supplier says."""
    found: str = bench.one()["lines"][0]["reason"]["category"]
    return found


def mapped(bench: Bench, code: str, to: Category, detail: str | None = None, platform: str = "generic") -> int:
    """How many orders a new mapping folded again."""
    return map_code(bench.context, at_command_line(bench.account), code, to, detail, platform).orders


@pytest.mark.parametrize(
    ("told", "by"),
    [
        ({"code": "77", "text": "too small", "category": Category.QUALITY}, "adapter"),
        ({"code": "77", "text": "defective", "category": Category.QUALITY}, "adapter"),
        ({"code": "77", "category": Category.OTHER}, "adapter"),
        ({"code": "SIZE_TOO_SMALL", "text": "late"}, "code"),
        ({"code": "77", "text": "too small"}, "words"),
        ({"code": "77", "text": "hm"}, "none"),
        ({"code": "77"}, "none"),
    ],
)
def test_who_sorted_a_code(bench: Bench, told: dict[str, object], by: str) -> None:
    """A code is sorted by what its sender says, by its own word, by the words beside it, or by nothing."""
    bench.tell(requested(**told))
    (seen,) = seen_codes(bench.context, bench.account)
    assert (seen.platform, seen.code, seen.events, seen.by) == ("generic", told["code"], 1, by)


def test_codes_are_counted_by_event_and_the_newest_speaks(bench: Bench) -> None:
    """An event with two lines of one code counts once; the last to tell it gives time and category."""
    first = returned("requested", "R1", *(line(str(n), reason=Reason(code="7", text="late")) for n in (1, 2)))
    last = returned("requested", "R2", line(reason=Reason(code="7", text="fake")), order="1002", when=5)
    bench.tell(last)
    bench.tell(first)
    (seen,) = seen_codes(bench.context, bench.account)
    assert (seen.events, seen.last_seen, seen.category) == (2, last.occurred_at, Category.NOT_AS_DESCRIBED)


def test_a_mapping_changes_what_is_stored_already_and_what_comes(bench: Bench) -> None:
    """The supplier is told the new category; the facts stay as they came."""
    bench.tell(requested(code="77", text="too small"))
    before = [row.document for row in bench.rows(events)]
    assert category(bench) == "customer_choice"
    assert mapped(bench, "77", Category.QUALITY, "defective") == 1
    assert bench.one()["lines"][0]["reason"] == {
        "code": "77",
        "text": "too small",
        "category": "quality",
        "detail": "defective",
    }
    assert [row.document for row in bench.rows(events)] == before
    bench.tell(requested("R2", "1002", code="77"))
    assert [row["lines"][0]["reason"]["category"] for row in contents(bench)] == ["quality", "quality"]


def contents(bench: Bench) -> list[dict[str, object]]:
    """The newest message of each case."""
    return [of_json(row.content) for row in bench.newest()]


def test_a_mapping_wins_over_the_adapter_and_a_nearer_one_over_a_wider(bench: Bench) -> None:
    """Own mapping of this platform, own mapping of every platform, then the adapter's category."""
    bench.tell(requested(code="77", category=Category.LOGISTICS))
    mapped(bench, "77", Category.QUALITY, platform="")
    assert category(bench) == "quality"
    mapped(bench, "77", Category.NOT_AS_DESCRIBED)
    assert category(bench) == "not_as_described"
    mapped(bench, "77", Category.OTHER, platform="shopify")
    assert category(bench) == "not_as_described"


def test_taking_a_mapping_back_brings_the_old_category_back(bench: Bench) -> None:
    """Without the mapping the orders say what their facts say; a mapping that is not there is not found."""
    bench.tell(requested(code="77", text="too small"))
    mapped(bench, "77", Category.QUALITY)
    done = unmap_code(bench.context, at_command_line(bench.account), "77", "generic")
    assert (done.orders, category(bench)) == (1, "customer_choice")
    with pytest.raises(NotFound):
        unmap_code(bench.context, at_command_line(bench.account), "77", "generic")
    assert [row.act for row in bench.rows(audit)] == ["reasons.map", "reasons.unmap"]
    assert bench.rows(audit)[0].subject == "generic 77 -> quality"


def test_other_codes_are_left_alone(bench: Bench) -> None:
    """A code that only contains the mapped one is another code; a fold again writes nothing new."""
    bench.tell(requested(code="770", text="too small"))
    assert mapped(bench, "77", Category.QUALITY) == 0
    assert category(bench) == "customer_choice"
    assert again.fold_orders(bench.context, [1]) == []


def test_rebuild_and_order_of_arrival_give_the_same(bench: Bench) -> None:
    """Whether the mapping or the fact came first, and after a rebuild, the outcome is one."""
    bench.tell(requested("R1", "1001", code="77", text="too small"))
    mapped(bench, "77", Category.QUALITY)
    bench.tell(requested("R2", "1002", code="77", text="too small"))
    before = outcome(bench)
    again.rebuild(bench.context)
    assert outcome(bench) == before
    assert {case["lines"][0]["reason"]["category"] for case in before} == {"quality"}


@pytest.mark.parametrize(("code", "detail"), [("77", "late"), ("", None), (" ", None), ("7" * 256, None)])
def test_what_cannot_be_mapped_is_refused(bench: Bench, code: str, detail: str | None) -> None:
    """A detail of another category, and a code no platform could send, are refused."""
    with pytest.raises(InvalidValue):
        mapped(bench, code, Category.QUALITY, detail)


def test_odd_codes_are_found(bench: Bench) -> None:
    """Codes with signs that a database or JSON gives a meaning are found again."""
    for place, code in enumerate(('50%"_\\', "质量", "a'b")):
        bench.tell(requested(f"R{place}", f"{place}", code=code))
        assert mapped(bench, code, Category.LOGISTICS) == 1
    assert {seen.by for seen in seen_codes(bench.context, bench.account)} == {"mapping"}


def test_a_mapping_nobody_has_told_is_shown_too(bench: Bench) -> None:
    """A mapping made beforehand is listed without events."""
    mapped(bench, "9", Category.OTHER, "gift", platform="")
    (seen,) = seen_codes(bench.context, bench.account)
    assert (seen.platform, seen.events, seen.last_seen, seen.detail, seen.by) == (None, 0, None, "gift", "mapping")
