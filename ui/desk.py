"""The single bridge to the wallet: questions go over, answers come home, changes are made known."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ui.lane import Answer, Done, Job, Lane, Progress, Stopped, Then
from wallet.model.changes import Changes
from wallet.model.tick import Tick

if TYPE_CHECKING:
    from wallet.service.answers import Novelty, Source
    from wallet.service.doorstep import VaultState
    from wallet.service.stacking_decisions import Deciding
    from wallet.service.stacking_futures import Supposed
    from wallet.service.wallet import Wallet

T = TypeVar("T")
NONE = Changes()
PATIENCE_MS = 1_200

__all__ = ["Deciding", "Desk", "Novelty", "Source", "Supposed", "VaultState"]
_ELSEWHERE = {"Deciding": "stacking_decisions", "Supposed": "stacking_futures", "VaultState": "doorstep"}


def __getattr__(name: str) -> object:
    """The front desk's values for the screens, fetched when a screen first asks: the first picture needs none."""
    if name in __all__:
        return getattr(import_module(f"wallet.service.{_ELSEWHERE.get(name, 'answers')}"), name)
    raise AttributeError(name)


class Desk(QObject):
    """Holds the lane and the one wallet; the wallet is made on the lane, at the first question.

    `glance` says from outside what there is, quickly enough for the first picture, and before the wallet is made.
    """

    changed = Signal(object)
    """`Changes` after each operation that touched something."""
    defect = Signal(object)

    def __init__(
        self,
        factory: "Callable[[], Wallet]",
        lane: Lane | None = None,
        glance: "Callable[[], VaultState] | None" = None,
    ) -> None:
        super().__init__()
        self.glance = glance
        self._factory = factory
        self._wallet: Wallet | None = None
        self._lane = lane or Lane(parent=self)
        self._lane.defect.connect(self.defect)
        self._patient: Job | None = None

    def ask_when_idle(
        self, owner: QObject, work: "Callable[[Wallet, Tick], T]", then: Then[T], wait_ms: int = PATIENCE_MS
    ) -> None:
        """Asks for what nobody waits for: it gives way, at its next tick, to whatever else is asked, and tries again.

        A failure is not told: what nobody asked for has nobody to tell.
        """

        def home(answer: Answer[T]) -> None:
            if isinstance(answer, Stopped):
                again()
            elif isinstance(answer, Done):
                then(answer)

        def start() -> None:
            if self._wallet is not None:
                wallet = self._wallet
                self._patient = self._lane.run(owner, lambda tick: work(wallet, tick), home)

        def again() -> None:
            QTimer.singleShot(wait_ms, owner, start)

        again()

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
        if self._patient is not None:
            self._patient.stop()

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
