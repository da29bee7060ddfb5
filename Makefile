# Everything a person types here. `make run` and `make test` need Python 3.11+ and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A worker per core; more than four would only wait for one another's servers.
PARALLEL := --numprocesses auto --maxprocesses 4 --dist worksteal
RUN_READY := $(VENV)/.ready
DEV_READY := $(VENV)/.ready-dev

.DEFAULT_GOAL := help
.PHONY: help run test faults mutants audit coverage check fast fix preview quality bench worker web migrate doctor lock services clean

help: ## what can be typed
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

run: $(RUN_READY) ## the bot: the playground without BOT_TOKEN, Telegram with it
	@$(BIN)/python -m bot

web: $(RUN_READY) ## the webhook service
	@$(BIN)/python -m bot web

worker: $(RUN_READY) ## the push worker beside the webhook service
	@$(BIN)/python -m bot push

migrate: $(RUN_READY) ## bring the database to the newest schema
	@$(BIN)/python -m bot migrate

doctor: $(RUN_READY) ## check settings, database, Telegram
	@$(BIN)/python -m bot doctor

check: $(DEV_READY) ## format, lint, types, import contracts, conventions
	$(BIN)/ruff format --check bot tests benchmarks
	$(BIN)/ruff check bot tests benchmarks
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/test_conventions.py

fast: $(DEV_READY) ## the tests without databases, processes and the browser
	$(BIN)/pytest -q $(PARALLEL) tests/unit tests/dialogs

fix: $(DEV_READY) ## let the formatter and the linter mend what they can
	$(BIN)/ruff check --fix bot tests benchmarks
	$(BIN)/ruff format bot tests benchmarks

test: $(DEV_READY) services ## every test: unit, dialogs, both databases, real processes, the browser
	$(BIN)/pytest -q $(PARALLEL)

faults: $(DEV_READY) services ## the fault suite with its figures, half an hour: one scenario at a time
	$(BIN)/pytest -q tests/e2e/faults -m e2e

coverage: $(DEV_READY) services ## the same with branch coverage and its floor; half as long again
	$(BIN)/pytest -q $(PARALLEL) --cov --cov-report=term-missing:skip-covered

preview: $(DEV_READY) ## every window as HTML and the diagram of transitions, in build/preview
	$(BIN)/python -m tests.preview build/preview

mutants: $(DEV_READY) services ## ten planted defects in copies of the tree; each must be caught
	@$(BIN)/python -m tests.mutants $(MUTANT)

audit: $(DEV_READY) ## known holes in pinned dependencies; asks the advisory database
	@$(PYTHON) -m venv build/audit && build/audit/bin/pip install -q pip-audit || \
		{ echo "Not audited: pip-audit could not be installed."; exit 1; }
	@build/audit/bin/pip-audit --strict --require-hashes --disable-pip -r requirements.txt \
		>build/audit/report 2>&1 && cat build/audit/report || \
		{ grep -v '^ \|^Traceback\|^During\|^The above\|^$$' build/audit/report | cut -c1-160; \
		echo "Not clean: either a hole is listed above, or the advisory database knows nothing of a package or cannot be reached from here; then ask again elsewhere."; exit 1; }

quality: $(DEV_READY) ## word accuracy and number-preservation of the translation, on the open part of the blind set
	@$(BIN)/python -m benchmarks.quality $(QUALITY)

bench: $(DEV_READY) ## the measurements of benchmarks/
	@for bench in translation letters answers update_path reminders; do echo "== $$bench"; $(BIN)/python -m benchmarks.$$bench || exit 1; done

services: ## Chromium and PostgreSQL for the tests, where the machine lets us install them
	@bash tests/services.sh

lock: $(DEV_READY) ## pin every dependency anew, with hashes and without addresses
	$(BIN)/pip-compile -q $(LOCK_OPTIONS) -o requirements.txt pyproject.toml
	$(BIN)/pip-compile -q $(LOCK_OPTIONS) --extra dev --allow-unsafe -o requirements-dev.txt pyproject.toml

LOCK_OPTIONS := --generate-hashes --no-strip-extras --no-emit-index-url --no-emit-find-links \
	--no-emit-trusted-host --no-header --no-annotate

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; point to it with: make PYTHON=python3.12"; exit 1; }
	@echo "Preparing the environment, about a minute the first time…"
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { rm -rf $(VENV); \
		bash tests/services.sh python3-venv; $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }; }

$(RUN_READY): $(VENV)/bin/python requirements.txt
	@[ -e $(DEV_READY) ] || $(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m bot.integrations.translation
	@touch $@

$(DEV_READY): $(VENV)/bin/python requirements-dev.txt
	@$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m bot.integrations.translation
	@touch $@ $(RUN_READY)

clean: ## forget the environment and what the tools have left
	rm -rf $(VENV) .cache build htmlcov .coverage* .mypy_cache .ruff_cache .pytest_cache .hypothesis
