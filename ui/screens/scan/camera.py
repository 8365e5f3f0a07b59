"""A camera, where the extra that reads one is installed."""

from importlib.util import find_spec

from ui.screens.scan.frames import Frames

_EXTRA = "PySide6.QtMultimedia"


def at_hand() -> bool:
    """Whether a camera could be read at all; looks for the extra without loading it."""
    return find_spec(_EXTRA) is not None


def frames() -> Frames | None:
    """The first camera; None where there is none."""
    return None
