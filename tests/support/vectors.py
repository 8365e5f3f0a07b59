"""Where the published vectors are, for tests that use data nobody here wrote."""

import os
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


def vectors_root() -> Path | None:
    """The folder of published vectors: `CAIRN_VECTORS`, else the one beside the checkout, else None."""
    named = os.environ.get("CAIRN_VECTORS")
    candidates = [Path(named)] if named else [CHECKOUT.parent / "shared" / "vectors"]
    return next((path for path in candidates if (path / "INDEX.json").is_file()), None)


def published(relative: str) -> Path:
    """One published file or folder; skips the test, saying why, where the vectors are not at hand."""
    root = vectors_root()
    if root is None:
        pytest.skip("the published vectors are not at hand: set CAIRN_VECTORS to their folder")
    return root / relative
