"""A connection as its adapter may see it: settings, and `ask` for what a message leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from integrator.sdk.http import Call, Response
from integrator.sdk.outcomes import Need


@dataclass(frozen=True, slots=True)
class Setting:
    """One field of the connect form. A `secret` is stored encrypted and never shown again."""

    name: str
    """As in `--set NAME=VALUE` and `shop["name"]`: lower case, with underscores."""
    title: str
    """As the form shows it, in the platform's own words."""
    secret: bool = False
    required: bool = True
    """Without it nothing works; an optional one says in `help` what is lost without it."""
    example: str = ""
    """A made-up value of the right form."""
    help: str = ""
    """Half a sentence: where it is found, what it is for."""


class Answers(Protocol):
    """What the runner knows already: the response to a call, or None while it has not been made."""

    def __call__(self, call: Call, /) -> Response | None: ...


class Shop:
    """One connection: `shop["name"]` gives a setting ("" when it is not filled); values never show in repr or errors.

    `previous` holds secrets replaced less than 24 hours ago; `keys_of` gives both, so that a delivery signed before a
    rotation still verifies. `access` names the settings without which the platform cannot be called.
    """

    __slots__ = ("_answers", "_previous", "_values", "access", "connection_id", "revoked")

    def __init__(
        self,
        values: Mapping[str, str],
        *,
        previous: Mapping[str, str] | None = None,
        access: tuple[str, ...] = (),
        answers: Answers | None = None,
        connection_id: str = "",
        revoked: bool = False,
    ) -> None:
        self._values, self._previous = dict(values), dict(previous or {})
        self.access, self._answers = access, answers
        self.connection_id, self.revoked = connection_id, revoked

    def __getitem__(self, name: str) -> str:
        return self._values.get(name, "")

    def keys_of(self, name: str) -> Iterator[tuple[str, str]]:
        """(name to note on the message, value) of the secret in force and of the one it replaced, if still accepted."""
        if self._values.get(name):
            yield name, self._values[name]
        if self._previous.get(name):
            yield f"{name}.previous", self._previous[name]

    @property
    def has_access(self) -> bool:
        """All settings that calling the platform needs are filled, and the shop has not revoked them."""
        return not self.revoked and bool(self.access) and all(self._values.get(name) for name in self.access)

    def ask(self, call: Call) -> Response | None:
        """The platform's answer to `call`; None without credentials. Raises Need, which only the runner catches.

        So it must not stand inside a `try` that catches everything. The runner makes the call, then runs the adapter's
        step again from the start; at most 50 calls for one message, never the same twice. Time-outs, 429 and 5xx
        (Transient) and 401 and 403 (AccessRefused) never get here; 404 and other answers are the adapter's to judge.
        """
        if not self.has_access:
            return None
        answer = self._answers(call) if self._answers else None
        if answer is None:
            raise Need(call)
        return answer

    def with_answers(self, answers: Answers) -> Shop:
        """The same shop, with what has been answered so far."""
        return Shop(
            self._values,
            previous=self._previous,
            access=self.access,
            answers=answers,
            connection_id=self.connection_id,
            revoked=self.revoked,
        )

    def __repr__(self) -> str:
        return f"Shop({self.connection_id or 'unnamed'}, settings: {', '.join(sorted(self._values)) or 'none'})"
