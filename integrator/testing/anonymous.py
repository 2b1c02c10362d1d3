"""Real payloads without the people in them: what is told of a person is replaced, everything else stays as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from integrator.testing.trees import Raw, mapped, parsed

_SEPARATORS = re.compile(r"[^a-z0-9\u4e00-\u9fff]")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w+-])\+?\d(?:[ ().-]{0,2}\d){6,14}(?![\w-])")
_ABOUT_PEOPLE = re.compile(
    "customer|buyer|receiver|recipient|consignee|contact|billing|shipping|address|sender|user|member|client|shopper"
    "|收货|收件|买家|客户|联系"
)
_PERSONAL_NEIGHBOURS = frozenset(
    "firstname lastname email phone mobile address1 address2 street zip postcode postalcode".split()
)
_FREE_TEXT = re.compile("note|text|reason|message|remark|desc|comment|memo|explain|备注|说明|原因")

_Replace = Callable[[str], str]


def _literal(text: str) -> str:
    """The text as the replacement in a substitution."""
    return text.replace("\\", "\\\\")


def _shaped(value: str) -> str:
    """Digits and letters of the same number and place, all alike."""
    return re.sub(r"[A-Za-z]", "A", re.sub(r"\d", "0", value))


def _always(text: str) -> _Replace:
    return lambda _: text


_BY_NAME: tuple[tuple[re.Pattern[str], bool, _Replace], ...] = (
    # (name of the field, whether it counts only where people are told of, what takes the value's place)
    (re.compile("email|邮箱"), False, _always("customer@example.com")),
    (re.compile("phone|mobile|^tel|tel$|手机|电话"), False, _always("+15550100")),
    (re.compile("(first|given)name"), False, _always("Sample")),
    (re.compile("(last|family|sur)name"), False, _always("Customer")),
    (re.compile("(full|nick|user|display|receiver|buyer|consignee|contact|customer|recipient)name|nick$|consignee$|receiver$|姓名"),
     False, _always("Sample Customer")),
    (re.compile("^name$"), True, _always("Sample Customer")),
    (re.compile("company"), True, _always("Sample Company")),
    (re.compile("^(address|addr|street|line)[0-9]*$|address(line)?[0-9]$|detailaddress|addressdetail|street|地址"),
     False, _always("1 Sample Street")),
    (re.compile("^(city|town|district|suburb)(name)?$"), True, _always("Sampletown")),
    (re.compile("^zip|zip(code)?$|post(al)?code"), False, _shaped),
    (re.compile("^(latitude|longitude|lat|lng|lon)$"), False, _always("0.0")),
    (re.compile("(^|browser|client|customer|remote)ip(address)?$"), False, _always("192.0.2.1")),
    (re.compile("birth|idcard|passport|身份证"), False, _shaped),
)  # fmt: skip


def anonymous(body: bytes, replaced: Mapping[str, str]) -> bytes:
    """The body with names, addresses, e-mails, phones and the like replaced, also where free text repeats them.

    `replaced`: further texts (the shop's settings) and what takes the place of each. A body that is neither JSON nor
    form data nor XML comes back with those texts and e-mail addresses replaced only.
    """
    known = {old: new for old, new in replaced.items() if len(old) >= 4}
    told = {old: new for old, new in _told(body) if len(old) >= (4 if old.isascii() else 2)}
    texts = sorted({**told, **known}.items(), key=lambda pair: -len(pair[0]))
    longest = [
        (re.compile(rf"(?<!\w){re.escape(old)}(?!\w)" if old.isascii() else re.escape(old)), new) for old, new in texts
    ]

    def cleaned(path: tuple[str, ...], neighbours: frozenset[str], value: Any) -> Any:
        rule = _rule(path, neighbours)
        if rule and isinstance(value, str) and value:
            return rule(value)
        if rule and isinstance(value, int | Raw) and not isinstance(value, bool):
            return 0
        return _free(value, path[-1] if path else "", longest) if isinstance(value, str) else value

    found = mapped(body, cleaned)
    if found is not None:
        return found
    return _free(body.decode("utf-8", "surrogateescape"), "", longest).encode("utf-8", "surrogateescape")


def _told(body: bytes) -> Iterator[tuple[str, str]]:
    """(what is told of a person, what takes its place), for texts elsewhere that repeat it."""
    seen: list[tuple[str, str]] = []

    def look(path: tuple[str, ...], neighbours: frozenset[str], value: Any) -> Any:
        rule = _rule(path, neighbours)
        if rule and isinstance(value, str) and value.strip() and not value.isdigit():
            seen.append((value.strip(), rule(value)))
        return value

    mapped(body, look)
    yield from seen


def _rule(path: tuple[str, ...], neighbours: frozenset[str]) -> _Replace | None:
    """What takes the place of the value at this path, if it tells of a person."""
    names = [name for part in path if (name := _plain(part)) and not name.isdigit()]
    if not names:
        return None
    holders = names[:-1]
    people = any(_ABOUT_PEOPLE.search(name) for name in holders) or bool(
        _PERSONAL_NEIGHBOURS & {_plain(name) for name in neighbours}
    )
    return next((new for pattern, only, new in _BY_NAME if pattern.search(names[-1]) and (people or not only)), None)


def _plain(name: str) -> str:
    return _SEPARATORS.sub("", name.lower())


def _free(value: str, name: str, longest: list[tuple[re.Pattern[str], str]]) -> str:
    """A text without what is told elsewhere of a person, without e-mail addresses, and free text without phones."""
    for old, new in longest:
        value = old.sub(_literal(new), value)
    value = _EMAIL.sub(lambda found: found[0] if found[0].endswith("@example.com") else "customer@example.com", value)
    is_packed = isinstance(parsed(value.encode("utf-8", "replace")), dict | list)
    return _PHONE.sub("+15550100", value) if _FREE_TEXT.search(_plain(name)) and not is_packed else value
