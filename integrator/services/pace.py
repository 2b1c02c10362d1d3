"""How calls to a supplier are made: in turn by one thread where it answers at once, side by side where it does not.

Threads cost more than they gain when a supplier is near, and are all that helps when it is far.
"""

from __future__ import annotations

import math
import threading

NEAR_MILLISECONDS = 5.0
"""On the average of its last answers: below, a supplier is called in turn."""
SLOW_MILLISECONDS = 50
"""An answer so late ends a turn; what was to follow goes side by side."""
SLUGGISH_MILLISECONDS = 500.0
"""On the same average: above, nothing is held ready for a supplier, as it would wait too long."""
_WEIGHT = 0.2


class Pace:
    """What a process knows of its suppliers' latency. Safe to share between threads; unknown ones count as far."""

    def __init__(self) -> None:
        self._average: dict[str, float] = {}
        self._lock = threading.Lock()

    def note(self, supplier: str, milliseconds: int) -> None:
        """A call took so long."""
        with self._lock:
            before = self._average.get(supplier, float(milliseconds))
            self._average[supplier] = before + _WEIGHT * (milliseconds - before)

    def near(self) -> frozenset[str]:
        """The suppliers that calls should be made to in turn."""
        with self._lock:
            return frozenset(supplier for supplier in self._average if self.is_near(supplier))

    def sluggish(self) -> frozenset[str]:
        """The suppliers that take so long that nothing should be held ready for them."""
        with self._lock:
            return frozenset(one for one, average in self._average.items() if average > SLUGGISH_MILLISECONDS)

    def is_near(self, supplier: str) -> bool:
        """Whether calls to it should be made in turn."""
        return self._average.get(supplier, math.inf) <= NEAR_MILLISECONDS
