"""The history as a table that spreadsheets open."""

import csv
import io
from collections.abc import Iterable

from ui.words import history
from ui.words.dates import exact
from wallet.model.record import LogEntry

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run as a formula."""


def table(entries: Iterable[LogEntry]) -> bytes:
    """UTF-8, RFC 4180, in the order given; no cell becomes a formula."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(("at", "what", "id", "facts", "message"))
    for entry in entries:
        facts = "; ".join(f"{name}={value}" for name, value in entry.facts)
        cells = (exact(entry.at), entry.what, entry.record or "", facts, history.line(entry))
        rows.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return written.getvalue().encode()
