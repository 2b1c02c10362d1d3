"""What the services need from outside: database, vault, adapters, clock, and effects as plain callables."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from integrator.core.mail import Mail
from integrator.db.accounts import Shop as StoredShop
from integrator.db.accounts import opened
from integrator.db.engine import Database
from integrator.db.secrets import Vault
from integrator.sdk import Adapter, Shop
from integrator.sdk.http import Call, Response
from integrator.services.pace import Pace

PAUSED = "the connection is paused; `integrator connections resume` lets it go on"


class Adapters(Protocol):
    """Finds adapters by slug; raises NotFound."""

    def get(self, slug: str) -> Adapter:
        """The adapter called `slug`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One installation. `send` makes a call and raises an IntegratorError when no answer comes; `wake` never raises.
    `mail` hands a mail over and gives the server's answer; None where no mail can be sent.

    `public_url` is where the world finds this installation; `jitter` gives a random number from -1 to 1; `step` is told
    each step passed (fault tests).
    """

    database: Database
    vault: Vault
    adapters: Adapters
    now: Callable[[], datetime]
    send: Callable[[Call], Response]
    wake: Callable[[str], object]
    step: Callable[[str], None] = lambda _: None
    lease: timedelta = timedelta(seconds=30)
    schedule: Sequence[float] = ()
    mail: Callable[[Mail], int] | None = None
    jitter: Callable[[], float] = field(default=lambda: random.uniform(-1, 1))  # noqa: S311 (spreads retries)
    log: Callable[..., None] = lambda *_, **__: None
    pace: Pace = field(default_factory=Pace)
    public_url: str = ""

    def shop(self, stored: StoredShop) -> Shop:
        """A connection as its adapter may see it, secrets decrypted."""
        adapter = self.adapters.get(stored.slug)
        values = dict(stored.settings) | opened(self.vault, stored.secrets, column="secrets", row=stored.id)
        previous = {}
        if stored.previous_until and stored.previous_until > self.now():
            previous = opened(self.vault, stored.previous, column="previous", row=stored.id)
        return Shop(
            values,
            previous=previous,
            access=adapter.access,
            connection_id=stored.id,
            revoked=stored.state == "revoked",
        )
