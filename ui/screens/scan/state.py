"""What the scan sheet says while it looks for codes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.service.watching import Watched


@dataclass(frozen=True, slots=True)
class ScanState:
    """`have` of `count` parts; `whole` once everything is there; `looks` pictures were looked at."""

    have: int = 0
    count: int = 0
    whole: bool = False
    looks: int = 0

    @property
    def share(self) -> float:
        """How far along, from 0 to 1."""
        return self.have / self.count if self.count else float(self.whole)


def seen(watched: "Watched", looks: int) -> ScanState:
    """The state after one more picture."""
    return ScanState(watched.have, watched.count, bool(watched.wholes), looks)


def sentence(state: ScanState) -> str:
    """What to tell the person."""
    if state.whole:
        return translate("scan", "Everything is there.")
    if state.count:
        words = translate("scan", "{have} of {count} parts found. Keep the playing code in sight.")
        return words.format(have=state.have, count=state.count)
    if state.looks:
        return translate("scan", "No code found yet. Bring it closer, or make it larger.")
    return translate("scan", "Looking for a code…")
