"""The door to other languages: English by itself, the window's translator where a window is loaded."""

import re
import sys

_PLURAL = re.compile(r"\(([a-z]+)\)")


def translate(context: str, text: str, n: int = -1) -> str:
    """`text` in the person's language; `%n` and endings such as "(s)" follow the count `n` where one is given.

    `pyside6-lupdate` finds calls by this very name, so context and text stay literal where they can.
    """
    core = sys.modules.get("PySide6.QtCore")
    said = text if core is None else str(core.QCoreApplication.translate(context, text, None, n))
    if n < 0:
        return said
    return _PLURAL.sub("" if n == 1 else r"\1", said).replace("%n", str(n))


def said(context: str, text: str) -> str:
    """Marks a sentence of a table for translation; the table's reader translates it."""
    del context
    return text
