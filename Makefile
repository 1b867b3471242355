# One interpreter, one virtual environment. PYTHON=python3.13 picks another, with a venv of its own.
PYTHON ?= python3
VENV ?= $(if $(filter python3,$(PYTHON)),.venv,.venv-$(notdir $(PYTHON)))
BIN := $(VENV)/bin
FLAGS := --quiet --disable-pip-version-check

.PHONY: demo test test-cluster lint format goldens bench bench-speed clean

demo: $(VENV)/.run  ## set up, then check corpus/
	$(BIN)/factcheck check corpus/ --fail-on never

test: $(VENV)/.dev  ## set up, then run the tests
	$(BIN)/python -m pytest -n 2 --dist loadfile

test-cluster: $(VENV)/.cluster  ## set up, then run the tests that start a Ray, on 300 articles
	ARTICLES=300 $(BIN)/python -m pytest tests/archive/test_ray.py

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

goldens: $(VENV)/.dev  ## write the expected reports and the README's generated parts anew
	GOLDENS=write $(BIN)/python -m pytest tests/formats tests/test_readme.py

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

bench-speed: $(VENV)/.dev  ## beside spaCy alone; SPEED=--quick for a short run
	$(BIN)/python -m benchmarks.speed $(SPEED)

clean:
	rm -rf .venv .venv-* build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The stamps are newer than what the environment was made from, or it is made anew.
$(VENV)/.made: pyproject.toml constraints.txt
	rm -rf $(VENV)
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made
	$(BIN)/python -m pip install $(FLAGS) -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.made
	$(BIN)/python -m pip install $(FLAGS) -c constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/.run

$(VENV)/.cluster: $(VENV)/.dev
	$(BIN)/python -m pip install $(FLAGS) -c constraints.txt -e '.[dev-cluster]'
	@touch $@
