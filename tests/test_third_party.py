"""docs/third-party-example as its author ships it: built, installed beside the integrator elsewhere, and tested."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from processes import WITHOUT_DEV

from integrator.cli.adapter_new import new_folder

pytestmark = pytest.mark.processes
ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "docs" / "third-party-example"
PACKAGE = "returns_integrator_acme"


class Elsewhere:
    """A virtual environment in which both distributions are installed; other packages are those of this one."""

    def __init__(self, folder: Path) -> None:
        self.python = folder / "venv" / "bin" / "python"
        self._wheels(folder)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], check=True)
        self._pip("--python", self.python, "install", *(folder / "wheels").glob("*.whl"))
        (self.packages,) = (folder / "venv").glob("lib/python*/site-packages")
        # Only now, so that nothing of this environment can be taken for installed in the other one.
        (self.packages / "outer.pth").write_text(sysconfig.get_path("purelib") + "\n")
        self.folder = folder

    def _wheels(self, folder: Path) -> None:
        """Built from copies, so that no build folder is left in the checkout."""
        project, example = folder / "project", folder / "example"
        for name in ("integrator", "adapters", "schemas"):
            shutil.copytree(ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(ROOT / name, project)
        shutil.copytree(EXAMPLE, example, ignore=shutil.ignore_patterns("__pycache__"))
        self._pip("wheel", "--no-build-isolation", "--wheel-dir", folder / "wheels", project, example)
        # What is tested is what was installed.
        shutil.rmtree(example / PACKAGE)

    def _pip(self, *words: object) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "pip", "-q", *map(str, words), "--no-deps", "--no-index"],
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr

    def __call__(self, *words: object) -> subprocess.CompletedProcess[str]:
        """The other environment's Python."""
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(
            [self.python, *map(str, words)],
            cwd=self.folder / "example",
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
        )

    def integrator(self, *words: object) -> subprocess.CompletedProcess[str]:
        """`integrator ...` without anything of the dev extra."""
        return self("-c", WITHOUT_DEV, *words)


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """Both distributions, installed."""
    return Elsewhere(tmp_path_factory.mktemp("elsewhere"))


def test_the_example_is_what_new_writes(tmp_path):
    """The package holds the folder of `integrator adapter new acme` under another name, so it cannot grow old."""
    fresh, own = new_folder("acme", tmp_path), EXAMPLE / PACKAGE
    written = {path.relative_to(fresh): path.read_bytes() for path in fresh.rglob("*") if path.is_file()}
    held = {path.relative_to(own): path.read_bytes() for path in own.rglob("*") if path.is_file()}
    assert {path: text for path, text in held.items() if "__pycache__" not in path.parts} == written


def test_installing_is_all(elsewhere):
    """It is listed like our own, from its installed files."""
    listed = elsewhere.integrator("adapter", "list", "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    items = {item["slug"]: item for item in json.loads(listed.stdout)["items"]}
    assert items["acme"] == {"slug": "acme", "title": "Acme", "state": "ok", "tier": "bronze"}
    assert items["shopify"]["state"] == items["generic"]["state"] == "ok"


def test_check_is_green(elsewhere):
    """`adapter check acme` ends with 0, though pytest cannot be imported."""
    checked = elsewhere.integrator("adapter", "check", "acme")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert checked.stdout.startswith("acme keeps the contract: bronze.")


def test_its_fixtures_came_with_it(elsewhere):
    """`adapter sign` knows whose fixture an installed file is, and `adapter parse` reads it."""
    fixture = elsewhere.packages / PACKAGE / "fixtures" / "refund_created.http"
    assert elsewhere.integrator("adapter", "sign", fixture).returncode == 0
    parsed = elsewhere.integrator("adapter", "parse", "acme", fixture)
    assert (parsed.returncode, parsed.stderr) == (0, "")
    assert [event["key"] for event in json.loads(parsed.stdout)] == ["refund.issued:refund:71:settled"]


def test_its_own_tests_pass(elsewhere):
    """Three lines run the whole contract, one test for each rule and fixture."""
    done = elsewhere("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:valkey", "test_acme.py")
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split(" passed")[0].split()[-1]) > 20


def test_another_contract_is_broken_and_stops_no_other(elsewhere):
    """An adapter of another contract is listed as broken with the reason; asking for it says so, the others work."""
    module = elsewhere.packages / PACKAGE / "__init__.py"
    kept = module.read_text()
    module.write_text(kept.replace("    slug, title =", "    contract = 2\n    slug, title ="))
    try:
        items = {
            item["slug"]: item for item in json.loads(elsewhere.integrator("adapter", "list", "--json").stdout)["items"]
        }
        shown = elsewhere.integrator("adapter", "show", "acme")
    finally:
        module.write_text(kept)
    assert items["acme"]["state"] == "broken"
    assert f"{PACKAGE}:Acme of returns-integrator-acme" in items["acme"]["title"]
    assert "asks for contract 2, this integrator speaks 1" in items["acme"]["title"]
    assert items["generic"]["state"] == "ok"
    assert (shown.returncode, "contract 2" in shown.stderr) == (1, True)


def test_a_doubled_slug_names_both(elsewhere):
    """A second distribution of the same slug is an error in one sentence, whatever is called."""
    second = elsewhere.packages / "second_acme-1.0.dist-info"
    second.mkdir()
    (second / "METADATA").write_text("Metadata-Version: 2.1\nName: second-acme\nVersion: 1.0\n")
    (second / "entry_points.txt").write_text(f"[returns_integrator.adapters]\nacme = {PACKAGE}:Acme\n")
    try:
        done = elsewhere.integrator("adapter", "list")
    finally:
        shutil.rmtree(second)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Error: two adapters are called acme: ")
    assert "of returns-integrator-acme" in done.stderr
    assert "of second-acme" in done.stderr
