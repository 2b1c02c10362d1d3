"""docs/adding-a-platform.md, followed to the letter: its files are written and its commands run, in their order."""

import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from processes import installation

import adapters

pytestmark = pytest.mark.processes
PAGE = Path(__file__).parents[1] / "docs" / "adding-a-platform.md"
EXAMPLE = PAGE.parent / "third-party-example"
_BLOCK = re.compile(
    r"(?:^(?P<before>File `(?P<file>[^`]+)`:|<!-- [^\n]+ -->)\n\n?)?^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.M | re.S
)
CONTRACT = """
import sys
from integrator.registry import Registry
from integrator.testing import problems
found = problems(type(Registry().get("acme")))
print(*found, sep="\\n")
sys.exit(bool(found))
"""


@dataclass(frozen=True)
class Block:
    """A fenced block: what stands in the line before it, the file it is, its kind and text."""

    before: str
    file: str
    kind: str
    text: str


BLOCKS = [
    Block(*(one[name] or "" for name in ("before", "file", "kind", "text")))
    for one in _BLOCK.finditer(PAGE.read_text())
]


class Reader:
    """Somebody who types along, in a checkout whose `adapters` is empty."""

    def __init__(self, home: Path) -> None:
        (home / "adapters").mkdir()
        shutil.copy(Path(adapters.__path__[0]) / "__init__.py", home / "adapters")
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        self.home = home
        self.environment = {**os.environ, "PATH": path, "PYTHONPATH": str(home)}

    def follow(self, *marks: str) -> None:
        """Write each file and run each command that stands under one of the marks, or under none."""
        for block in BLOCKS:
            if block.file:
                path = self.home / block.file
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block.text, encoding="utf-8")
            elif block.before and block.before not in marks:
                continue
            elif block.kind == "sh":
                self.run(f"set -e\n{block.text}")
            elif block.kind == "console":
                self.converse(block.text)

    def run(self, script: str) -> str:
        """What a shell says to these lines, on either channel."""
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=self.home,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0 or not script.startswith("set -e"), done.stdout
        return done.stdout

    def converse(self, text: str) -> None:
        """Each `$ command` says what the page shows; a line `...` stands for any more."""
        for _, command, shown in re.findall(r"^(\$) (.*)\n((?:(?!\$ ).*\n)*)", text, re.M):
            pattern = re.escape(shown).replace(re.escape("...\n"), "(?s:.*)")
            said = self.run(command)
            assert re.fullmatch(pattern, said), f"{command} says\n{said}instead of\n{shown}"


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    """One who has followed the page up to the server."""
    found = Reader(tmp_path_factory.mktemp("checkout"))
    found.follow()
    return found


def test_the_page_ends_green(reader):
    """Whoever types along has a folder that breaks no rule of the contract."""
    done = subprocess.run(
        [sys.executable, "-c", CONTRACT], cwd=reader.home, env=reader.environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


def test_no_block_is_left_out():
    """Every fenced block is a file, is run, or is quoted from the example package."""
    quoted = [path.read_text() for path in EXAMPLE.glob("*.*")]
    for block in BLOCKS:
        assert block.file or block.kind in ("sh", "console") or any(block.text in text for text in quoted), block
    assert PAGE.read_text().count("\n```") == 2 * len(BLOCKS)


def test_the_page_reads_as_code_does(reader):
    """What one copies from the page keeps the project's own format and lint."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--config", str(PAGE.parents[1] / "pyproject.toml"), "--no-cache"]
    for words in (["format", "--check"], ["check"]):
        done = subprocess.run([*ruff, *words, *settings, str(reader.home / "adapters")], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


def test_simulate_against_a_server(reader, tmp_path, monkeypatch):
    """The page's `connect` and `simulate` work against a running server, and every message is read."""
    here = installation(tmp_path, PYTHONPATH=str(reader.home))
    # `python -m` looks for `adapters` in the present folder first.
    monkeypatch.chdir(reader.home)
    monkeypatch.setattr(reader, "environment", {**here.environment, "PATH": reader.environment["PATH"]})
    with here.up():
        for block in BLOCKS:
            if block.before == "<!-- with a server -->":
                reader.converse(block.text)
        deadline = time.monotonic() + 30
        while (found := here.json("inbox", "list")["items"]) and time.monotonic() < deadline:
            if all(item["state"] == "done" for item in found):
                break
            time.sleep(0.2)
    assert [item["state"] for item in found] == ["done"] * 3


def test_the_demo_plays_it(reader):
    """The demo takes the page's adapter like any other, and its numbers add up."""
    (block,) = (block for block in BLOCKS if block.before == "<!-- the demo -->")
    assert '"dead": 0' in reader.run(f"set -e\n{block.text}")
