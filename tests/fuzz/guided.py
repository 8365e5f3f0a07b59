"""One reader under coverage-guided fuzzing: `python -m tests.fuzz.guided TARGET CORPUS [libFuzzer options]`.

Needs atheris, which `make fuzz` installs in an environment of its own. What a reader does with one input is bounded:
`SECONDS` of processor time and `BYTES` of memory on top of what the process holds; more is a find like any exception.
"""

import contextlib
import random
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

SECONDS = 2.0
BYTES = 256 * 1024 * 1024
STATE = Path("/proc/self/statm")


class TooSlow(Exception):
    """One input took longer than `SECONDS` of processor time."""


def limited(call: Any, data: bytes) -> None:
    """The call within the limits; `MemoryError` where it asks for more than `BYTES` (on Linux, where that is asked)."""
    started = time.process_time()
    with bounded() if STATE.exists() else contextlib.nullcontext():
        call(data)
    taken = time.process_time() - started
    if taken > SECONDS:
        raise TooSlow(f"{taken:.1f} s")


@contextlib.contextmanager
def bounded() -> Iterator[None]:
    """`BYTES` of memory on top of what the process holds, and no more."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_DATA)
    held = int(STATE.read_text("ascii").split()[5]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_DATA, (held + BYTES, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)


def main() -> int:
    """Fuzzes until libFuzzer's options say stop, or the first find, which it keeps as a file."""
    atheris = import_module("atheris")
    atheris.enabled_hooks.add("str")
    name, corpus, *options = sys.argv[1:]
    with atheris.instrument_imports(include=["wallet", "zipfile"]):
        from tests.fuzz.mutants import mutated
        from tests.fuzz.targets import TARGETS

        (target,) = (one for one in TARGETS if one.name == name)
        for place, data in enumerate(target.seeds()):
            target.run(data)  # so that what is imported late is imported here
            Path(corpus, f"seed-{place}").write_bytes(data)

    def changed(data: bytes, most: int, seed: int) -> bytes:
        """libFuzzer's own changes, or for JSON as often one that knows members."""
        if target.is_json and seed % 2:
            return mutated(data, random.Random(seed))[:most]
        found: bytes = atheris.Mutate(data, len(data))
        return found[:most]

    atheris.Setup([sys.argv[0], *options, corpus], lambda data: limited(target.run, data), custom_mutator=changed)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
