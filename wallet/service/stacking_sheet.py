"""A stack as a page to print: tagged (PDF/UA-1), for archives (PDF/A-3b)."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.credential import Json
from wallet.model.stack_sheet import StackSheet
from wallet.model.tick import Tick, no_tick
from wallet.present.typesetting import typeset
from wallet.service import stacking, stacking_futures
from wallet.service.stacking_futures import StepLine
from wallet.service.stacking_room import StackRoom
from wallet.service.stacking_views import StackView


@dataclass(frozen=True, slots=True)
class StackPage:
    """What goes on the page, before it is put into words: the view, next steps while it is open, and the moment."""

    view: StackView
    steps: tuple[StepLine, ...]
    now: datetime


def page(room: StackRoom, stack_id: str, now: datetime, tick: Tick = no_tick) -> StackPage:
    """Everything about one stack that its page tells."""
    view = stacking.opened(room, stack_id, now, tick)
    steps = () if view.verdict == "met" else stacking_futures.next_steps(room, stack_id, None, now, tick)[0]
    return StackPage(view, steps, now)


def sheet(written: StackSheet) -> bytes:
    """The PDF. Raises `WalletError`: UNSUPPORTED `sheet-writer`, CANNOT_PRESENT `sheet-not-set`."""
    rows: list[Json] = [
        {"depth": one.depth, "state": one.state, "title": one.title, "amount": one.amount, "counts": one.counts}
        for one in written.rows
    ]
    sections: list[Json] = [{"title": one.title, "lines": list(one.lines)} for one in written.sections]
    data: dict[str, Json] = {
        "language": written.language,
        "direction": written.direction,
        "title": written.title,
        "have": written.have,
        "verdict": written.verdict,
        "complete": written.complete,
        "share": written.share,
        "lead": written.lead,
        "tree-title": written.tree_title,
        "states": dict(written.states),
        "rows": rows,
        "sections": sections,
        "note": written.note,
        "made": [written.made.year, written.made.month, written.made.day],
    }
    return typeset(data, "stack")
