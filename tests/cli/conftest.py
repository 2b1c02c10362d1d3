"""An empty installation for each test of the command line."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from cli_support import Here

_FOREIGN = ("DATABASE_URL", "REDIS_URL", "INTEGRATOR_SECRET_KEY", "PORT", "HOST")


@pytest.fixture
def here(tmp_path: Path, migrated: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    """The command line on a data dir of this test's own."""
    folder = tmp_path / "var"
    shutil.copytree(migrated, folder)
    folder.chmod(0o700)
    for name in _FOREIGN:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("INTEGRATOR_DATA_DIR", str(folder))
    # No server of a developer's machine is asked.
    monkeypatch.setenv("PORT", "9")
    return Here(dict(os.environ), capsys)
