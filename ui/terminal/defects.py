"""Where a defect of ours happened, without a word of the data it happened on."""

import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def place(defect: BaseException) -> str:
    """The innermost line of our own code in the traceback, as `wallet/x/y.py:12`."""
    frames = traceback.extract_tb(defect.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(ROOT) and ".venv" not in frame.filename]
    if not own:
        return "?"
    return f"{Path(own[-1].filename).relative_to(ROOT).as_posix()}:{own[-1].lineno}"
