"""One adapter with its fixtures and made-up settings, as the rules of the contract look at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from integrator.sdk import AccessRefused, Adapter, Malformed, Message, Request, Shop, Transient
from integrator.sdk.outcomes import Need
from integrator.sdk.run import Answers, read, verify
from integrator.testing.fixtures import Fixture, fixtures_of, settings_of

ARRIVAL = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
"""The arrival time of a fixture that states none."""

Problems = Iterator[str]


@dataclass(frozen=True)
class Suite:
    """One adapter with its fixtures and made-up settings. `every`: only each n-th place of a body is damaged."""

    kind: type[Adapter]
    every: int = 1

    @cached_property
    def adapter(self) -> Adapter:
        """The one instance that all rules use; it keeps no state."""
        return self.kind()

    @cached_property
    def fixtures(self) -> list[Fixture]:
        """The requests among its fixtures, in the order of their names."""
        return fixtures_of(self.kind, now=ARRIVAL)

    @cached_property
    def settings(self) -> dict[str, str]:
        """The made-up settings they are signed with."""
        return settings_of(self.kind)

    def shop(self, fixture: Fixture | None = None, **changed: str) -> Shop:
        """The shop of the fixtures' settings, knowing the recorded answers of a fixture."""
        answers = Answers(fixture.calls) if fixture else None
        return Shop({**self.settings, **changed}, access=self.kind.access, answers=answers)

    def signed(self, fixture: Fixture) -> Request:
        """The fixture as its platform would send it."""
        return self.adapter.sign(fixture.request, self.shop())

    def message(self, fixture: Fixture) -> Message:
        """The verified message of a fixture."""
        return verify(self.adapter, self.signed(fixture), self.shop(fixture))


def outcome(suite: Suite, message: Message, shop: Shop) -> Any:
    """The Reading of a message, or the error of the contract that reading it raises."""
    try:
        return read(suite.adapter, message, shop)
    except (Malformed, Need, AccessRefused, Transient) as error:
        return error


class Watched(Shop):
    """Notes which settings are read."""

    __slots__ = ("_used",)

    def __init__(self, values: Mapping[str, str], *, used: set[str], **named: Any) -> None:
        super().__init__(values, **named)
        self._used = used

    def __getitem__(self, name: str) -> str:
        self._used.add(name)
        return super().__getitem__(name)

    def keys_of(self, name: str) -> Iterator[tuple[str, str]]:
        """As of any shop, and noted."""
        self._used.add(name)
        return super().keys_of(name)


def secrets(suite: Suite) -> list[str]:
    """The names of the secret settings."""
    return [setting.name for setting in suite.kind.settings if setting.secret]


def changed(suite: Suite) -> dict[str, str]:
    """The settings with every secret changed but still of its form: letters and digits move on by one."""
    return {name: _other(value) if name in secrets(suite) else value for name, value in suite.settings.items()}


def _other(secret: str) -> str:
    head, mark, key = secret.rpartition("_")
    return head + mark + key.translate(_NEXT)


_NEXT = str.maketrans("abcdefghijklmABCDEFGHIJKLM01234", "nopqrstuvwxyzNOPQRSTUVWXYZ56789")
