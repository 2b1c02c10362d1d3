"""An adapter that fails as its message asks: installed for the fault tests alone, as a package of its own.

The `note` of an event holds the wish: `raise`, `recurse`, `exit` or `kill`.
"""

import os
import signal
import sys

from adapters.generic import Generic


def _recurse() -> None:
    _recurse()


_FAULTS = {
    b'"note": "recurse"': _recurse,
    b'"note": "raise"': lambda: [][0],
    b'"note": "exit"': lambda: sys.exit(3),
    b'"note": "kill"': lambda: os.kill(os.getpid(), signal.SIGKILL),
}


class Broken(Generic):
    """The generic platform, read by somebody careless."""

    slug, title = "broken", "A broken adapter"

    def parse(self, message, shop):
        for wish, fault in _FAULTS.items():
            if wish in message.body:
                fault()
        return super().parse(message, shop)
