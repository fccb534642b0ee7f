# Everything a visitor may want to run. `make` alone lists it. Needs Python 3.11 or later; the rest is fetched.

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV := .venv
RUN := $(VENV)/bin/python
# -W: older pips warn of a package that is built in the old way, which helps nobody here
PIP := $(RUN) -W ignore -m pip --disable-pip-version-check --no-input
GOLD ?=
SCORE ?=
export NO_MKDOCS_2_WARNING = 1

.PHONY: help site test cover check lint serve bench bench-merge bench-reading bench-dates bench-events bench-site lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */: /' | sort

site: $(VENV)/.ready ## read corpus/ and build the site in site/
	$(RUN) -m generator build

serve: $(VENV)/.ready ## the site in a browser, live while you edit corpus/
	$(RUN) -m generator serve

test: $(VENV)/.ready-dev ## the whole suite, with the tests in a browser
	@$(RUN) tests/tools.py
	$(RUN) -m pytest

cover: $(VENV)/.ready-dev ## the suite again, counting lines and branches; fails below the limit in pyproject.toml
	$(RUN) -m pytest --cov=generator

check: lint test site ## all that CI asks: format, lint, types, tests, strict build

lint: $(VENV)/.ready-dev ## format, lint and types alone
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy

bench: bench-merge bench-site bench-reading bench-dates bench-events ## all benchmarks that have what they need

bench-merge: $(VENV)/.ready-dev ## how long merging ten thousand articles' mentions takes
	$(RUN) tests/benchmarks/bench_merge.py

bench-site: $(VENV)/.ready-dev ## how long laying out and building ten thousand events takes
	$(RUN) tests/benchmarks/bench_site.py --lighthouse

bench-dates: $(VENV)/.ready-dev ## how well dates are read, beside other taggers: GOLD=folder of annotated sets
	@$(if $(GOLD),$(RUN) tests/benchmarks/bench_dates.py "$(GOLD)",echo "left out: $@ needs annotated sets, GOLD=folder")

bench-reading: $(VENV)/.ready-dev ## how fast articles are read: GOLD=folder of annotated sets SCORE=folder of scorers
	@$(if $(and $(GOLD),$(SCORE)),$(RUN) tests/benchmarks/bench_reading.py "$(GOLD)" "$(SCORE)",echo "left out: $@ needs annotated sets and scorers, GOLD=folder SCORE=folder")

bench-events: $(VENV)/.ready-dev ## how well events are found and dated: GOLD=folder of annotated sets SCORE=folder of scorers
	@$(if $(and $(GOLD),$(SCORE)),$(RUN) tests/benchmarks/bench_events.py "$(GOLD)" "$(SCORE)" && $(RUN) tests/benchmarks/bench_cascade.py "$(GOLD)" "$(SCORE)",echo "left out: $@ needs annotated sets and scorers, GOLD=folder SCORE=folder")

lock: $(VENV)/.ready-dev ## write requirements*.txt anew from pyproject.toml (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra dev pyproject.toml -o requirements-dev.txt

clean: ## remove what was generated and built, and the environment
	rm -rf site .site-new .site-old $(VENV) node_modules

# An environment is ready when its stamp is younger than the lock file it was made from.
$(VENV)/.ready: requirements.txt pyproject.toml | $(VENV)/bin/python
	@echo "installing the locked packages into $(VENV)/ (some 300 MB, a minute or two)"
	@$(PIP) install -q --require-hashes -r requirements.txt
	@$(PIP) install -q --no-index --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.ready-dev: requirements-dev.txt pyproject.toml | $(VENV)/bin/python
	@echo "installing the locked packages for tests into $(VENV)/ (some 400 MB, a few minutes)"
	@$(PIP) install -q --require-hashes -r requirements-dev.txt
	@$(PIP) install -q --no-index --no-deps --no-build-isolation -e .
	@touch $(VENV)/.ready $@

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed, and no python3 was found."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or later is needed; $(PYTHON) is older. Name another: make PYTHON=/path/to/python3"; exit 1; }
	@echo "making the environment $(VENV)/ with $(PYTHON)"
	@$(PYTHON) -m venv $(VENV) || { echo "Debian and Ubuntu keep venv in a package of its own: apt-get install python3-venv"; exit 1; }
