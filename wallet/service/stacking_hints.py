"""What the kept credentials say themselves about the qualifications at hand."""

from collections.abc import Iterator
from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.relation import Hint
from wallet.model.report import VerificationReport
from wallet.model.tick import Tick
from wallet.service.stacking_room import StackRoom
from wallet.service.stacking_shelf import shelf
from wallet.stacks.hints import Said, hints
from wallet.stacks.units import Held


def told(room: StackRoom, record_id: str | None, now: datetime, tick: Tick) -> tuple[Hint, ...]:
    """Hints of one record, or of all. Raises `WalletError(NOT_FOUND)` for a record that is not kept."""
    held = [one for one in room.held(now, tick) if record_id in (None, one.record_id)]
    if record_id is not None and not held:
        raise WalletError(ErrorKind.NOT_FOUND, record=record_id[:80])
    at_hand = shelf(room.vault)
    kept = [one.definition for one in at_hand if one.kept]
    others = [one.definition for one in at_hand if not one.kept]
    return hints((said for one in held for said in _said(one)), kept, others)


def _said(one: Held) -> Iterator[Said]:
    found = one.found
    verdict, reports = (found.verdict, found.parts) if isinstance(found, VerificationReport) else (found, ())
    yield Said(one.record_id, one.credential, verdict)
    for number, part in enumerate(one.credential.parts):
        yield from _said(Held(one.record_id, part, reports[number] if number < len(reports) else found))
