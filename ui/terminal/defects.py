"""Where a defect of ours happened, without a word of the data it happened on."""

import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def place(defect: BaseException) -> str:
    """The innermost line of our own code in the traceback, as `wallet/x/y.py:12`."""
    frames = traceback.extract_tb(defect.__traceback__)
    own = [(name, frame.lineno) for frame in frames if (name := _own(frame.filename))]
    return f"{own[-1][0]}:{own[-1][1]}" if own else "?"


def _own(name: str) -> str:
    """The name of a file of ours within the program, which a bundle tells without a folder; "" for any other."""
    path = Path(name)
    if path.is_absolute():
        ours = path.is_relative_to(ROOT) and not {".venv", "_internal"} & set(path.parts[:-1])
        return path.relative_to(ROOT).as_posix() if ours else ""
    return path.as_posix() if path.parts[:1] in (("wallet",), ("ui",), ("main.py",)) else ""
