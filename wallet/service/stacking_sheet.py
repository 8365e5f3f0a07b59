"""A stack as a page: tagged (PDF/UA-1) and for archives (PDF/A-3b), or as pictures of the same page for a printer."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.credential import Json
from wallet.model.stack import Definition
from wallet.model.stack_sheet import StackSheet
from wallet.model.tick import Tick, no_tick
from wallet.present.typesetting import pictures, typeset
from wallet.service import stacking, stacking_futures, stacking_shelf
from wallet.service.stacking_futures import StepLine
from wallet.service.stacking_room import StackRoom
from wallet.service.stacking_views import StackView
from wallet.stacks.read_definition import read_definition


@dataclass(frozen=True, slots=True)
class StackPage:
    """What goes on the page, before it is put into words: view, rules, next steps while it is open, and the moment."""

    view: StackView
    rules: Definition
    steps: tuple[StepLine, ...]
    now: datetime


def page(room: StackRoom, stack_id: str, now: datetime, tick: Tick = no_tick) -> StackPage:
    """Everything about one stack that its page tells."""
    view = stacking.opened(room, stack_id, now, tick)
    steps = () if view.verdict == "met" else stacking_futures.next_steps(room, stack_id, None, now, tick)[0]
    rules = read_definition(stacking_shelf.source(room.vault, stack_id))
    return StackPage(view, rules, steps, now)


def sheet(written: StackSheet) -> bytes:
    """The PDF. Raises `WalletError`: UNSUPPORTED `sheet-writer`, CANNOT_PRESENT `sheet-not-set`."""
    return typeset(_data(written), "stack")


def prints(written: StackSheet) -> tuple[bytes, ...]:
    """The pages of the PDF as PNG, fine enough for paper. Raises as `sheet` does."""
    return pictures(_data(written), "stack")


def _data(written: StackSheet) -> dict[str, Json]:
    rows: list[Json] = [
        {
            "depth": one.depth, "state": one.state, "title": one.title, "amount": one.amount, "counts": one.counts,
            "asks": one.asks,
        }
        for one in written.rows
    ]  # fmt: skip
    sections: list[Json] = [{"title": one.title, "lines": list(one.lines)} for one in written.sections]
    return {
        "language": written.language,
        "direction": written.direction,
        "title": written.title,
        "have": written.have,
        "verdict": written.verdict,
        "complete": written.complete,
        "share": written.share,
        "lead": written.lead,
        "size": written.size,
        "signed": written.signed,
        "tree-title": written.tree_title,
        "states": dict(written.states),
        "rows": rows,
        "sections": sections,
        "note": written.note,
        "made": [written.made.year, written.made.month, written.made.day],
    }
