"""Job functions as `integrator.edges.jobs` has them, which leave their traces in files: `app` is a folder."""

import os
import time
from pathlib import Path

app = Path()


def intake() -> None:
    """Note which process ran, and be slow when told to."""
    (app / "started").touch()
    time.sleep(float(os.environ.get("SAMPLE_SECONDS", "0")))
    with (app / "done").open("a") as done:
        done.write(f"{os.getpid()}\n")


def send() -> None:
    """Fail, as a job with a bug would."""
    raise RuntimeError("a bug")
