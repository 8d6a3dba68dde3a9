# Each target sets up what it needs: an environment of its own, from the lock files alone.
#   make site    build the sample site into site/         make test    all tests, with coverage
#   make serve   preview it with live reload              make gate    style, types, layers, words
#   make words   bring the English catalogue up to date   make lock    renew the lock files
#   make bench   figures of speed and memory
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --require-hashes --only-binary=:all: --requirement
# Without dependencies and without an isolated build: everything came from the lock already.
INSTALL_SELF := $(PIP) install --no-deps --no-build-isolation --editable .
COMPILE = $(BIN)/uv pip compile --quiet --generate-hashes --universal --python-version 3.11 \
	--no-emit-index-url --no-header --extra build pyproject.toml
EXACT := generator/merit/*,generator/reading/*,generator/checks/*,generator/publication/*

.PHONY: site serve test gate words lock bench clean
.DEFAULT_GOAL := site

site: $(VENV)/ready
	$(BIN)/merit build

serve: $(VENV)/ready
	$(BIN)/merit serve

test: $(VENV)/ready-for-work
	@.ci/need chromium chromium --version
	$(BIN)/python -m pytest --cov --cov-report=
	$(BIN)/coverage report --fail-under=95
	$(BIN)/coverage report --include='$(EXACT)' --fail-under=100

gate: $(VENV)/ready-for-work
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/basedpyright
	$(BIN)/lint-imports
	$(BIN)/python .ci/words.py --check

words: $(VENV)/ready-for-work
	$(BIN)/python .ci/words.py

lock: $(VENV)/ready-for-work
	$(COMPILE) --output-file requirements.lock
	$(COMPILE) --extra dev --constraints requirements.lock --output-file requirements-dev.lock

bench: $(VENV)/ready-for-work
	$(BIN)/python -m tests.bench.bench_merit
	$(BIN)/python -m tests.bench.bench_site
	$(BIN)/python -m tests.bench.bench_disclosure

clean:
	rm -rf site .site.* .coverage* .hypothesis .import_linter_cache .pytest_cache .ruff_cache dist

$(VENV)/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo 'Diperlukan Python 3.11 atau lebih baru: make PYTHON=python3.11' >&2; exit 1; }
	@.ci/need python3-venv $(PYTHON) -c 'import ensurepip, venv'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/ready: $(VENV)/made requirements.lock pyproject.toml
	$(INSTALL) requirements.lock
	$(INSTALL_SELF)
	@touch $@

$(VENV)/ready-for-work: $(VENV)/ready requirements-dev.lock
	$(INSTALL) requirements-dev.lock
	@touch $@
