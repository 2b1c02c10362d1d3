"""What a fold has to know beside the facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from integrator.core.agreements import Agreement
from integrator.core.commands import CommandKind
from integrator.core.instructions import Sender
from integrator.core.policy import Policy
from integrator.core.reasons import Codes
from integrator.core.routing import Route
from integrator.services import ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The shop, the account's rules by rank and codes, what it agreed on and promised, time and new ids.

    `policies`: gives all versions of the account's policy, and is asked for requests only.
    """

    account: str
    sender: Sender
    routes: Sequence[Route]
    now: datetime
    codes: Codes = field(default_factory=dict)
    trace: int | None = None
    agreements: Sequence[Agreement] = ()
    policies: Callable[[], Sequence[Policy]] = tuple
    allowed: Callable[[], frozenset[CommandKind]] = frozenset
    new_ref: Callable[[], str] = ids.new_ref
    new_id: Callable[[str], str] = ids.new_id
