"""How often something may happen within a minute, counted in this process alone."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable

WINDOW_SECONDS = 60.0


class Rate:
    """Counts by key, in windows of a minute. Safe to share between threads; `clock` gives monotonic seconds."""

    def __init__(self, most: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._lock = threading.Lock()
        self._counted: Counter[str] = Counter()
        self._ends = clock() + WINDOW_SECONDS

    def count(self, key: str) -> bool:
        """Count one more; False once there were more than `most` in this window."""
        with self._lock:
            self._turn()
            self._counted[key] += 1
            return self._counted[key] <= self._most

    def is_spent(self, key: str) -> bool:
        """Whether one more would be too many."""
        with self._lock:
            self._turn()
            return self._counted[key] >= self._most if key in self._counted else False

    def seconds_left(self) -> int:
        """Whole seconds until counting begins anew, one at least."""
        return max(1, round(self._ends - self._clock()))

    def _turn(self) -> None:
        now = self._clock()
        if now >= self._ends:
            self._counted.clear()
            self._ends = now + WINDOW_SECONDS
