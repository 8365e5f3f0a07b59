"""Runs the tests of three rooms against random mutants of them; started by `run.py` in a copy of the checkout."""

import contextlib
import importlib
import json
import os
import random
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import coverage
import pytest

from tests.mutation.mutants import Mutant, mutants

ROOMS = ("verify", "proofs", "formats")
TESTS = [f"tests/wallet/{room}" for room in ROOMS]
HEAVY = ("hypothesis", "joserfc.jws", "cryptography.x509", "cbor2", "rfc8785", "py_arkworks_bls12381", "jwcrypto.jws")
PLAINLY = ("-q", "-p", "no:cacheprovider", "--assert=plain")
PROCESSOR_SECONDS = 90
TRACES, SECONDS = Path("build/mutation.coverage"), Path("build/mutation.json")


@dataclass(frozen=True, slots=True)
class Place:
    """A mutant and the module it stands in."""

    module: Path
    mutant: Mutant

    def __str__(self) -> str:
        return f"{self.module.as_posix()}:{self.mutant.first}  {self.mutant.change}"


class Chosen:
    """Lets pytest run only the tests with these names, the cheap ones first."""

    def __init__(self, names: set[str], seconds: dict[str, float]) -> None:
        self.names, self.seconds = names, seconds

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keeps the chosen ones."""
        items[:] = [one for one in items if one.nodeid in self.names]
        items.sort(key=lambda one: self.seconds.get(one.nodeid, 0.0) > 0.2)


class Timed:
    """Notes how long each test takes."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Adds the parts of a test."""
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration


def in_child(work: Callable[[], int]) -> int:
    """What the work answers in a process of its own; negative: the signal that ended it."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR_SECONDS, PROCESSOR_SECONDS))
        signal.alarm(PROCESSOR_SECONDS * 6)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        code = int(pytest.ExitCode.INTERNAL_ERROR)
        try:
            code = int(work())
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def trace() -> int:
    """Runs every test once, and writes down which lines each one runs and how long it takes; pytest's exit code."""
    timed = Timed()
    os.environ["COVERAGE_FILE"] = str(TRACES)
    words = [*PLAINLY, "--cov=wallet", "--cov-context=test", "--cov-report=", *TESTS]
    code = pytest.main(words, plugins=[timed])
    SECONDS.write_text(json.dumps(timed.seconds), encoding="utf-8")
    return code


def traced() -> tuple[dict[str, dict[int, set[str]]], dict[str, float]]:
    """Which tests run which line of which module, and the seconds of each test; every test must pass."""
    TRACES.parent.mkdir(exist_ok=True)
    if in_child(trace) != 0:
        raise SystemExit("the tests do not pass without any mutant")
    data = coverage.CoverageData(str(TRACES))
    data.read()
    lines: dict[str, dict[int, set[str]]] = {}
    for name in data.measured_files():
        found = data.contexts_by_lineno(name)
        lines[Path(name).relative_to(Path.cwd()).as_posix()] = {
            at: {one.rpartition("|")[0] for one in names if one} for at, names in found.items()
        }
    return lines, json.loads(SECONDS.read_text(encoding="utf-8"))


def reaching(place: Place, lines: dict[int, set[str]]) -> set[str]:
    """The tests that run the mutant's lines; of a line run while importing, all that run the module."""
    if not place.mutant.inside:
        return set().union(*lines.values())
    return set().union(*(lines.get(at, set()) for at in range(place.mutant.first, place.mutant.last + 1)))


def passed(names: set[str], seconds: dict[str, float]) -> int:
    """pytest's exit code for these tests, in a process of their own."""
    files = sorted({name.partition("::")[0] for name in names})
    code = in_child(lambda: pytest.main([*PLAINLY, "-x", *files], [Chosen(names, seconds)]))
    if code > pytest.ExitCode.INTERRUPTED:
        raise SystemExit(f"pytest could not run: exit code {code}")
    return code


def outcome(place: Place, names: set[str], seconds: dict[str, float]) -> str:
    """What the tests say to one mutant: killed, survived, timeout."""
    source, times = place.module.read_bytes(), place.module.stat()
    try:
        place.module.write_text(place.mutant.applied(source.decode()), encoding="utf-8")
        code = passed(names, seconds)
    finally:
        place.module.write_bytes(source)
        os.utime(place.module, ns=(times.st_atime_ns, times.st_mtime_ns))
    return "survived" if code == 0 else "timeout" if code < 0 else "killed"


def all_places() -> list[Place]:
    """Every mutant of the three rooms, or of the modules whose path holds one of the words after the seed."""
    wanted = sys.argv[3:]
    modules = sorted(path for room in ROOMS for path in Path("wallet", room).rglob("*.py"))
    chosen = [path for path in modules if not wanted or any(word in path.as_posix() for word in wanted)]
    return [Place(path, one) for path in chosen for one in mutants(path.read_text(encoding="utf-8"))]


def main() -> int:
    """Prints each survivor when it is found, then how many went how."""
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    places = all_places()
    lines, seconds = traced()
    for name in HEAVY:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    sys.dont_write_bytecode = True
    if passed(set(seconds), seconds) != 0:
        raise SystemExit("the tests do not pass without any mutant, the cheap ones first")
    counts: Counter[tuple[str, str]] = Counter()
    started = time.monotonic()
    for number, place in enumerate(random.Random(seed).sample(places, min(count, len(places))), 1):
        names = reaching(place, lines.get(place.module.as_posix(), {}))
        how = outcome(place, names, seconds) if names else "not reached"
        counts[place.module.parts[1], how] += 1
        if how != "killed":
            print(f"{number} of {count}, {time.monotonic() - started:.0f} s  {how:<11}  {place}", flush=True)
    print(f"\n{len(places)} possible mutants, {sum(counts.values())} tried, seed {seed}")
    for room in ROOMS:
        parts = {how: number for (one, how), number in sorted(counts.items()) if one == room}
        print(f"{room:<9}", ", ".join(f"{number} {how}" for how, number in parts.items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
