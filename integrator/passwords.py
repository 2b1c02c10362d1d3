"""Passwords: argon2id with parameters that spare memory, and only so many hashings at once."""

from __future__ import annotations

import threading

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from integrator.core.errors import IntegratorError

AT_ONCE = 2
"""Each takes 19 MiB for its time, so that a crowd at the sign-in cannot eat the machine's memory."""
WAIT_SECONDS = 8.0
# The hash of a random text that nobody knows, made with the same parameters.
_NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$jumk+KO+aJzWGuFc3z9n+g$T8Tzi5p3A7WSFsIOSMMksb2TLyd9GsHgcZeWb5SC4P0"


class Busy(IntegratorError):
    """Too many sign-ins at once; worth another try in a moment."""


class Passwords:
    """Hashes and checks passwords; safe to share between threads."""

    def __init__(self, *, at_once: int = AT_ONCE, wait_seconds: float = WAIT_SECONDS) -> None:
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
        self._places = threading.BoundedSemaphore(at_once)
        self._wait_seconds = wait_seconds

    def hashed(self, password: str) -> str:
        """The form in which a password is kept. Raises Busy."""
        with _Place(self._places, self._wait_seconds):
            return self._hasher.hash(password)

    def fits(self, password: str, kept: str | None) -> bool:
        """Whether it is the password kept as `kept`; None takes as long and is always False. Raises Busy."""
        against = _NOBODYS if kept is None else kept
        with _Place(self._places, self._wait_seconds):
            try:
                return self._hasher.verify(against, password) and kept is not None
            except (Argon2Error, InvalidHashError):
                return False


class _Place:
    def __init__(self, places: threading.BoundedSemaphore, seconds: float) -> None:
        self._places, self._seconds = places, seconds

    def __enter__(self) -> None:
        if not self._places.acquire(timeout=self._seconds):
            raise Busy("many sign in at this moment; try again in a few seconds")

    def __exit__(self, *_: object) -> None:
        self._places.release()
