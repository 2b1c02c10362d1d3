"""Children end when the process that started them is gone, however it went.

The parent puts `PARENT` into its child's environment; the child calls `follow_parent`, or is started through
`python -m integrator.lifeline COMMAND ...` where it is no program of ours.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time

PARENT = "INTEGRATOR_PARENT"
_PR_SET_PDEATHSIG = 1


def follow_parent() -> None:
    """End by SIGTERM when the parent named in the environment ends, and at once if it has ended already.

    Does nothing where none is named: what an operator's own tools start does not follow them.
    """
    parent = int(os.environ.pop(PARENT, "0"))
    if not parent:
        return
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    else:
        threading.Thread(target=_watch, args=(parent,), name="lifeline", daemon=True).start()
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGTERM)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    follow_parent()
    os.execv(sys.argv[1], sys.argv[1:])  # noqa: S606
