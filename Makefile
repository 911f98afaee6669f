# Each target sets up what it needs by itself, on Debian 12 or newer; a second run installs nothing.
# Settings: SCENE, FLOW, DATA, OUT (demo), PROFILE (deploy), PYTEST_ARGS (test), TORCH (the build of torch).

PYTHON := .venv/bin/python
OUT ?= build/demo
PROFILE ?= default
TORCH ?= torch==2.13.0
PYTEST_ARGS ?=

export SCENE FLOW DATA OUT TORCH

.DEFAULT_GOAL := help
.PHONY: help demo test check format deploy package translations bench benchtrain clean runtime development

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

demo: runtime ## map a glacier's terminus: on an embedded scene, or SCENE=x.tif [FLOW=degrees]; results in OUT=build/demo
	@.ci/with_qgis $(PYTHON) -m tests.demo.run_demo

test: development ## run all tests; PYTEST_ARGS='-k word' for some of them
	@rm -rf .qgis-settings
	@OMP_NUM_THREADS=1 .ci/with_qgis $(PYTHON) -m pytest -n 2 --dist loadfile $(PYTEST_ARGS)

check: development ## format, lint, types, and the arrows between the rooms
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m ruff check
	$(PYTHON) -m basedpyright --pythonpath $(PYTHON)
	@.ci/with_qgis $(PYTHON) -m pytest -q tests/test_architecture.py

format: development ## let ruff format the code and mend what it safely can
	$(PYTHON) -m ruff check --fix-only
	$(PYTHON) -m ruff format

deploy: ## put the plugin into a QGIS profile: PROFILE=its name or path
	@/usr/bin/env python3 .ci/package.py deploy "$(PROFILE)"

package: ## make the zip for the plugin site, after checking its rules: build/glacier_terminus_plugin-VERSION.zip
	@/usr/bin/env python3 .ci/package.py zip build

translations: ## take new texts into the .ts files of all languages, and compile them
	@/usr/bin/env python3 .ci/translations.py update
	@/usr/bin/env python3 .ci/translations.py compile

bench: runtime ## measure time and peak memory: classification, mapterminus, one front in a raster of 10000 x 10000 pixels
	@.ci/with_qgis $(PYTHON) -m tests.benchmarks.run_bench
	@.ci/with_qgis $(PYTHON) -m tests.benchmarks.front_in_large_raster

benchtrain: development ## measure an epoch of training against a bare forward and backward loop
	@$(PYTHON) -m tests.benchmarks.training_epoch

clean: ## remove all that these targets made here, the virtual environment included
	rm -rf build .venv .qgis-settings
	find glacier_terminus_plugin training tests .ci -name __pycache__ -type d -prune -exec rm -rf {} +

runtime development:
	@.ci/setup $@
