"""Coverage-guided fuzzing of the reader and verifier, where atheris is installed: `make fuzz`.

The first finds of a run are kept by atheris as `crash-*` files beside the folder it is started in.
"""

import sys
import tempfile
from importlib import import_module
from pathlib import Path


def main() -> int:
    """Fuzzes until stopped; arguments go to libFuzzer (`-max_total_time=3600`)."""
    try:
        atheris = import_module("atheris")
    except ImportError:
        print("atheris is not installed here; it needs Python 3.12 or newer: pip install atheris", file=sys.stderr)
        return 2
    with atheris.instrument_imports(include=["wallet"]):
        from tests.fuzz.fuzz_reading import said_by_issuers
        from tests.fuzz.mutants import outcome, seeds
    files = seeds()
    known = said_by_issuers(files)

    def one_input(data: bytes) -> None:
        if outcome(data, known.__contains__) == "false valid":
            raise AssertionError("called good what no issuer said")

    with tempfile.TemporaryDirectory() as folder:
        for place, data in enumerate(files):
            (Path(folder) / f"seed-{place}").write_bytes(data)
        atheris.Setup([sys.argv[0], *sys.argv[1:], folder], one_input)
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
