"""A stack as a table for a spreadsheet."""

import csv
import io
from collections.abc import Iterator

from wallet.service.stacking_views import StackView

COLUMNS = (
    "stack", "version", "row", "depth", "requirement", "title", "type", "done", "needed", "metric", "met", "unit",
    "unit_title", "reason", "decided_by", "item",
)  # fmt: skip
NOTHING = ("",) * 4
"""Cells of a row that is about a unit, not about how far a requirement is."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run as a formula."""


def table(view: StackView) -> bytes:
    """Each requirement followed by the units that count there or show an item of it, then the units that do not.

    UTF-8, RFC 4180.
    """
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for row in _rows(view):
        rows.writerow([_tame(each) for each in (view.id, view.version, *row)])
    return written.getvalue().encode("utf-8")


def _rows(view: StackView) -> Iterator[tuple[str, ...]]:
    titles = dict(view.titles)
    decided = {one.decision.unit_id: one.decision.by for one in view.decisions if one.applies and one.decision.unit_id}
    for line in view.progress:
        shown = (str(line.depth), line.node_id, line.title.best(), line.type)
        how_far = (line.done, line.needed, line.metric, "yes" if line.met else "no")
        yield "requirement", *shown, *how_far, *NOTHING, ""
        for unit in line.counted if line.type != "whole" else ():
            yield "counts", *shown, *NOTHING, unit, titles.get(unit, ""), "", decided.get(unit, ""), ""
        for item, unit in line.shown:
            yield "shows", *shown, *NOTHING, unit, titles.get(unit, ""), "", decided.get(unit, ""), item
    for unit, title, reasons in view.not_counted:
        yield (
            "does-not-count", "", "", "", "", "", "", "", "", unit, title, " ".join(reasons), decided.get(unit, ""), ""
        )  # fmt: skip


def _tame(cell: str) -> str:
    """A title must not become a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
