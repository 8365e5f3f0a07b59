# Two commands are enough: `make run` and `make test`. Both fetch what is missing first.
# Without make (macOS, Windows): python packaging/setup.py run
PYTHON ?= python3
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run demo test check bench clean lock table words bundle deb sbom check-fresh fuzz vectors hostile interop faults mutants access

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile

run: ## open the wallet
demo: ## do the main job in the terminal, without a display
test: ## style, types, import contracts and the whole suite (ARGS=tests/wallet for a part)
check: ## everything test does, and the coverage of the core
bench: ## the benchmarks, one table
clean: ## remove the virtual environment, caches and builds
run demo test check bench clean:
	@$(PYTHON) packaging/setup.py $@ $(ARGS)

lock: ## renew the hashes in requirements*.txt (ARGS=--upgrade for newer versions)
	@.venv/bin/python packaging/lock.py $(ARGS)

table: ## renew the support table in README.md
	@.venv/bin/python packaging/support_table.py

words: ## collect every sentence for the translation files
	@.venv/bin/python packaging/words.py

bundle: ## one folder with the program, without Python (ARGS=--twice compares two builds)
	@$(PYTHON) packaging/bundle.py $(ARGS)

deb: ## the Debian package (ARGS=--check installs, runs and removes it in a bare Debian; needs root)
	@$(PYTHON) packaging/bundle.py --prepare
	@build/bundle/environment/bin/python packaging/deb.py $(ARGS)

sbom: ## what the program is made of (CycloneDX), and every licence text
	@$(PYTHON) packaging/sbom.py

vectors: ## hold every published vector against what its index says: family, right, wrong, not applicable
	@.venv/bin/python -m tests.published

fuzz: ## fuzz every reader, guided by coverage, for ten minutes in all (ARGS=3600 for an hour)
	@$(PYTHON) packaging/fuzzing.py $(ARGS)

hostile: ## the whole hostile corpus through the command line
	@.venv/bin/python -m tests.hostile.run $(ARGS)

interop: ## show and take credentials both ways with independent implementations (needs node and npm)
	@.venv/bin/python -m tests.interop.run $(ARGS)

faults: ## kill the program thousands of times, and fail every write (ARGS=200 for fewer kills)
	@.venv/bin/python -m tests.faults $(ARGS)

access: ## walk the real window over the bus of screen readers (needs xvfb, dbus, at-spi2-core, python3-pyatspi)
	@.venv/bin/python -m tests.access.run

mutants: ## change the verifier in small wrong ways, and see whether its tests notice (ARGS="120 2026": how many, seed)
	@.venv/bin/python -m tests.mutation.run $(ARGS)

check-fresh: ## prove both commands in a bare Debian (needs root and debootstrap; ARGS=trixie for Debian 13)
	@packaging/check-fresh $(ARGS)
