# Needs make (GNU 3.81 or later) and Python 3.11 or later. `make` alone lists what can be done.
# `make test` brings its own browser (on Debian) and npm where there are none; the check of HTML needs Java.
# Settings, for example `make serve PORT=8001`:
#   PYTHON   the Python that makes the virtual environment   (default: the first that is new enough)
#   PORT     where `make serve` listens on 127.0.0.1         (default: 8000)
#   CHROME   the Chrome or Chromium of the browser tests     (default: the first that is found)
#   UV       the uv that remakes the lock files              (default: uv)
#   WORKERS  how many processes run the tests                (default: one for each processor; 0 runs all in one)
#   ARGS     further words for iop, pytest or the benchmarks

.DEFAULT_GOAL := help
SHELL := /bin/sh
PORT ?= 8000
UV ?= uv
WORKERS ?= auto

VENV := .venv
BIN := $(VENV)/bin
IOP := $(BIN)/iop
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet

# Only finished wheels are taken: a source package would fetch what it is built with, and no hash covers that.
PIP_INSTALL := $(PIP) install --require-hashes --only-binary :all:

# A virtual environment knows its own place on the disk, and dies with the Python it was made with.
VENV_IS_GOOD := $(shell test -x $(BIN)/python && test "$$(cat $(VENV)/made-at 2>/dev/null)" = "$(CURDIR)" && echo yes)

# Two steps of set-up must not write into the same virtual environment at once.
.NOTPARALLEL:

.PHONY: help
help: ## list what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

# ------------------------------------------------------------------------------------------ the site

.PHONY: serve
serve: $(VENV)/iop ## build the site and show it on 127.0.0.1:8000, again after each change
	$(IOP) serve --port $(PORT) $(ARGS)

.PHONY: site
site: $(VENV)/iop ## build the site into site/
	$(IOP) build $(ARGS)

.PHONY: check
check: $(VENV)/iop ## check every record in facilities/
	$(IOP) check $(ARGS)

.PHONY: guide-check
guide-check: $(VENV)/iop ## proofread the guide
	$(IOP) guide-check $(ARGS)

.PHONY: schema
schema: $(VENV)/iop ## write schema/facility.schema.json from the model
	$(IOP) schema $(ARGS)

.PHONY: messages
messages: $(VENV)/iop ## list every word of the site for translators
	$(IOP) messages $(ARGS)

.PHONY: bench
bench: $(VENV)/iop ## measure how long builds take
	$(BIN)/python -m benchmarks $(ARGS)

.PHONY: bench-search
bench-search: $(VENV)/dev-packages $(VENV)/iop chrome ## measure the search page as a slow phone meets it
	$(BIN)/python -m benchmarks.search_page $(ARGS)

# -------------------------------------------------------------------------------------------- checks

.PHONY: test
test: $(VENV)/dev-packages node_modules/.package-lock.json lint types chrome ## run everything: style, types, layers, all tests
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal $(ARGS)

.PHONY: lint
lint: $(VENV)/dev-packages $(VENV)/iop ## check style, format and who imports whom
	$(BIN)/python -m ruff check --quiet .
	$(BIN)/python -m ruff format --check --quiet .
	$(BIN)/lint-imports --no-logo --cache-dir .cache/import-linter

.PHONY: types
types: $(VENV)/dev-packages $(VENV)/iop ## check types (mypy, strict)
	$(BIN)/python -m mypy

.PHONY: format
format: $(VENV)/dev-packages ## put code into the agreed form
	$(BIN)/python -m ruff check --fix-only --quiet .
	$(BIN)/python -m ruff format --quiet .

.PHONY: gallery
gallery: $(VENV)/dev-packages $(VENV)/iop ## show every component with its examples, in .cache/gallery/
	@$(BIN)/python -m tests.gallery

.PHONY: chrome
chrome: $(VENV)/dev-packages
	@$(BIN)/python -m tests.browser.chrome --install

# -------------------------------------------------------------------------------------------- set-up

ifneq ($(VENV_IS_GOOD),yes)
.PHONY: $(VENV)/made-at
endif
$(VENV)/made-at:
	@.ci/make-venv $(VENV) $(PYTHON)
	@printf '%s\n' "$(CURDIR)" > $@

$(VENV)/packages: requirements.lock $(VENV)/made-at
	@echo "set-up: installing what the generator needs (a minute or two the first time)" >&2
	@$(PIP_INSTALL) -r requirements.lock
	@touch $@

$(VENV)/dev-packages: requirements-dev.lock $(VENV)/made-at
	@echo "set-up: installing what the checks need (a minute or two the first time)" >&2
	@$(PIP_INSTALL) -r requirements-dev.lock
	@touch $(VENV)/packages $@

node_modules/.package-lock.json: package.json package-lock.json .npmrc requirements-npm.lock | $(VENV)/made-at
	@.ci/install-npm-packages $(BIN)/python
	@touch $@

# Links this checkout into the virtual environment and makes the command `iop`. Asks no index for anything.
$(VENV)/iop: pyproject.toml $(VENV)/packages
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

LOCK := pip compile --quiet --upgrade --universal --fork-strategy fewest --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"
NEEDED := pyproject.toml --group build

.PHONY: lock
lock: ## take the newest allowed packages into the lock files (needs uv and npm)
	@command -v $(UV) >/dev/null 2>&1 || { echo "lock: needs uv: install it, or name it: make lock UV=path/to/uv" >&2; exit 1; }
	$(UV) $(LOCK) $(NEEDED) --output-file requirements.lock
	$(UV) $(LOCK) $(NEEDED) --group dev --constraint requirements.lock --output-file requirements-dev.lock
	$(UV) $(LOCK) --group npm --output-file requirements-npm.lock
	npm install --package-lock-only --ignore-scripts --no-audit --no-fund

.PHONY: clean
clean: ## remove all that make has made: the site, caches, the virtual environment
	rm -rf site .cache node_modules $(VENV)
	find generator tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
