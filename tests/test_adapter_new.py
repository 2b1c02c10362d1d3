"""What `integrator adapter new` leaves, tried by the real command line in a checkout's place."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from processes import WITHOUT_DEV

import adapters


@pytest.fixture
def integrator(tmp_path):
    """Runs `integrator ...` where `adapters` is an empty folder of this test's own, without the dev extra."""
    (tmp_path / "adapters").mkdir()
    shutil.copy(Path(adapters.__path__[0]) / "__init__.py", tmp_path / "adapters")

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", WITHOUT_DEV, *words],
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run


def test_a_new_folder_is_green_at_once(integrator):
    """`adapter new acme` and `adapter check acme` end with 0, without pytest, and say what to do next."""
    made = integrator("adapter", "new", "acme")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith("Wrote adapters/acme; it keeps the contract already")
    assert "adapters/acme/fixtures/NAME.http" in made.stdout
    checked = integrator("adapter", "check", "acme")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert checked.stdout.startswith("acme keeps the contract: bronze.\n  for the next tier: ")


def test_its_fixtures_read_as_they_say(integrator, tmp_path):
    """`adapter parse` of a new folder's fixture prints the event of its golden file."""
    integrator("adapter", "new", "acme")
    fixture = tmp_path / "adapters" / "acme" / "fixtures" / "refund_created.http"
    printed = integrator("adapter", "parse", "acme", str(fixture), "--sign", "--golden")
    assert (printed.stdout, printed.stderr) == (fixture.with_name("refund_created.events.json").read_text(), "")


def test_a_breach_is_exit_code_1(integrator, tmp_path):
    """A folder that breaks the contract is told so in a sentence, and how often."""
    integrator("adapter", "new", "acme")
    (tmp_path / "adapters" / "acme" / "README.md").write_text("# Acme\n")
    checked = integrator("adapter", "check", "acme")
    assert checked.returncode == 1
    assert "readme: README.md lacks the heading Limits" in checked.stdout
    assert checked.stderr == "Error: acme breaks the contract at 5 places, named above\n"
