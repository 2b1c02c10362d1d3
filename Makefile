# The commands of this project. `make` alone lists them.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.set-up

.DEFAULT_GOAL := help
.PHONY: help setup demo up test check bench fault messages

define SUITABLE
import os, platform, sys
if sys.version_info < (3, 11):
    sys.exit("Python 3.11 or newer is needed, this is %s: name one, as in `make setup PYTHON=python3.12`."
             % platform.python_version())
try:
    import ensurepip, venv
except ImportError:
    sys.exit("This Python has no venv module: install it (Debian: apt-get install python3-venv).")
def embedded():
    if sys.platform == "linux":
        name, version = platform.libc_ver()
        return name == "glibc" and tuple(map(int, version.split(".")[:2])) >= (2, 28)
    return sys.platform == "darwin" and platform.machine() == "arm64"
if not embedded() and not os.environ.get("REDIS_URL"):
    sys.exit("The embedded Valkey runs on Linux with glibc 2.28 or newer and on macOS on arm64 only: "
             "set REDIS_URL to a Redis or Valkey that runs.")
endef
export SUITABLE

help:  ## List the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

setup: $(STAMP)  ## Make .venv from the pinned constraints.txt

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c "$$SUITABLE"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: setup  ## Set up, then show the whole way end to end; goes on running
	$(BIN)/integrator demo

up: setup  ## Run web, workers and clock on the embedded default
	$(BIN)/integrator up

test: check  ## Everything that CI checks
	$(BIN)/pytest -q -n 2 -m "not processes and not browser"
	$(BIN)/pytest -q -m processes
	$(BIN)/pytest -q -m browser

check: setup  ## Format, lint, types, import rules: seconds
	$(BIN)/ruff format --check --quiet --extend-exclude '*.md' .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/pytest -q tests/test_architecture.py

messages: setup  ## Bring the dashboard's texts and their translations together
	$(BIN)/python tests/web/catalogs.py

fault: setup  ## Kill every part at every step and check that nothing is lost
	$(BIN)/python tests/fault
	$(BIN)/pytest -q tests/test_hostile.py tests/test_odd_input.py

bench: setup  ## Measure the goals of docs/performance.md (needs a C compiler); BENCH=--quick for minutes
	$(BIN)/python bench $(BENCH)
