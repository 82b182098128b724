# make try    check the sample articles
# make test   run every test
# Both need only Python 3.11 and make; they set up .venv themselves.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
READY := .venv/.ready
TOOLS := .venv/.tools

.PHONY: try test node build check-build lint format clean

try: $(READY)
	$(BIN)/hangloss check --date 2023-09-12 data/samples/aid.en.txt
	@echo
	@echo "The same with planted errors:"
	@$(BIN)/hangloss check --quiet --date 2023-09-12 data/samples/aid.errors.txt; test $$? -eq 1

test: $(TOOLS)
	$(BIN)/pytest -rfEs -n auto

# Tools from npm that read the exports (tests/consumers); without them their tests are skipped.
node: tests/consumers/node_modules/.package-lock.json

tests/consumers/node_modules/.package-lock.json: tests/consumers/package-lock.json
	npm ci --silent --prefix tests/consumers
	touch $@

build: $(TOOLS)
	$(BIN)/python -m glossary.build
	$(BIN)/python -m normalizer.build
	$(BIN)/python docs/build_pages.py

check-build: $(TOOLS)
	$(BIN)/python -m glossary.build --check
	$(BIN)/python -m normalizer.build --check

lint: $(TOOLS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(TOOLS)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(TOOLS): $(READY)
	$(BIN)/python -m pip install --quiet --editable '.[dev,exports,consumers]'
	touch $@
