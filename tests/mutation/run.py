"""Whether tests notice small wrong changes in `verify`, `proofs`, `formats`: `python -m tests.mutation.run [N] [SEED]`.

Works on a copy of the checkout outside it. The mirror tests of the three rooms that reach a changed line are run.
Words after the seed leave only modules whose path holds one of them.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.support.vectors import CHECKOUT, vectors_root

LEFT = shutil.ignore_patterns(".git", ".venv", "build", "dist", "docs", "screenshots", "__pycache__", ".*_cache")


def main() -> int:
    """Copies the checkout, samples there, and takes the copy away."""
    words = sys.argv[1:] if len(sys.argv) > 2 else [*(sys.argv[1:2] or ["120"]), "2026"]
    vectors = vectors_root()
    known = {"CAIRN_VECTORS": str(vectors)} if vectors else {}
    with tempfile.TemporaryDirectory(prefix="cairn-mutants-") as folder:
        place = Path(folder, "checkout")
        shutil.copytree(CHECKOUT, place, ignore=LEFT)
        command = [sys.executable, "-m", "tests.mutation.sample", *words]
        return subprocess.run(command, cwd=place, env={**os.environ, **known}, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
