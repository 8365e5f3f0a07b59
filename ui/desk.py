"""The single bridge to the wallet: questions go over, answers come home, changes are made known."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ui.lane import Answer, Done, Job, Lane, Progress, Then
from wallet.model.changes import Changes
from wallet.model.tick import Tick

if TYPE_CHECKING:
    from wallet.service.answers import Novelty, Source, VaultState
    from wallet.service.stacking_decisions import Deciding
    from wallet.service.stacking_futures import Supposed
    from wallet.service.wallet import Wallet

T = TypeVar("T")
NONE = Changes()

__all__ = ["Deciding", "Desk", "Novelty", "Source", "Supposed", "VaultState"]
_ELSEWHERE = {"Deciding": "stacking_decisions", "Supposed": "stacking_futures"}


def __getattr__(name: str) -> object:
    """The front desk's values for the screens, fetched when a screen first asks: the first picture needs none."""
    if name in __all__:
        return getattr(import_module(f"wallet.service.{_ELSEWHERE.get(name, 'answers')}"), name)
    raise AttributeError(name)


class Desk(QObject):
    """Holds the lane and the one wallet; the wallet is made on the lane, at the first question."""

    changed = Signal(object)
    """`Changes` after each operation that touched something."""
    defect = Signal(object)

    def __init__(self, factory: "Callable[[], Wallet]", lane: Lane | None = None) -> None:
        super().__init__()
        self._factory = factory
        self._wallet: Wallet | None = None
        self._lane = lane or Lane(parent=self)
        self._lane.defect.connect(self.defect)

    def ask(
        self,
        owner: QObject,
        work: "Callable[[Wallet, Tick], T]",
        then: Then[T],
        *,
        progress: Progress | None = None,
        touches: Changes = NONE,
    ) -> Job:
        """Asks the wallet; `touches` is announced when the answer itself carries no `Changes`."""

        def over(tick: Tick) -> T:
            return work(self._here(), tick)

        def home(answer: Answer[T]) -> None:
            then(answer)
            changes = _changes_of(answer, touches)
            if changes != NONE:
                self.changed.emit(changes)

        return self._lane.run(owner, over, home, progress)

    def close(self) -> None:
        """Locks the wallet and waits for the lane."""
        self._lane.run(self, lambda _tick: self._leave(), lambda _answer: None)
        self._lane.close()

    def _here(self) -> "Wallet":
        if self._wallet is None:
            self._wallet = self._factory()
        return self._wallet

    def _leave(self) -> None:
        if self._wallet is not None:
            self._wallet.lock()


def _changes_of(answer: object, touches: Changes) -> Changes:
    if not isinstance(answer, Done):
        return NONE
    if isinstance(answer.value, Changes):
        return answer.value
    own = getattr(answer.value, "changes", None)
    return own if isinstance(own, Changes) else touches
