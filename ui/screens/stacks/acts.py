"""What a person does to a stack; each act can be undone."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.desk import Deciding, Desk
from ui.lane import Answer, Done, Failed
from ui.screens.stacks.rows import record_of
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.stacking_shelf import Taken
    from wallet.service.wallet import Wallet

STACKS = Changes(stacks=True)
_OWN = ("pin", "forbid")


class Acts(QObject):
    """Changes stacks through the desk; `undoable` carries the sentence and the way back."""

    said = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def pin(self, stack_id: str, units: tuple[str, ...], need: str = "") -> None:
        """These must count, in the requirement named, else anywhere."""
        text = translate("stacks", "It must count now. If it cannot, the stack says so.")
        self._choose(stack_id, units, "pin", need, text)

    def forbid(self, stack_id: str, units: tuple[str, ...]) -> None:
        """These must not count."""
        self._choose(stack_id, units, "forbid", "", translate("stacks", "Left out of this stack"))

    def release(self, stack_id: str, units: tuple[str, ...]) -> None:
        """The engine decides about these again."""
        self.change(
            stack_id, lambda wallet: _release(wallet, stack_id, units), translate("stacks", "Your choice is taken back")
        )

    def decide(self, stack_id: str, wanted: Deciding) -> None:
        """Writes a decision down."""
        self.change(
            stack_id, lambda wallet: wallet.stack_decide(stack_id, wanted), translate("stacks", "Decision written down")
        )

    def withdraw(self, stack_id: str, decision_id: str) -> None:
        """Takes a decision back."""
        self.change(
            stack_id,
            lambda wallet: wallet.stack_undecide(stack_id, decision_id),
            translate("stacks", "Decision withdrawn"),
        )

    def remove(self, stack_id: str) -> None:
        """Stops working toward a qualification; the credentials stay."""
        text = translate("stacks", "Stack removed. Your credentials are untouched.")
        self.change(stack_id, lambda wallet: wallet.stack_remove(stack_id), text)

    def _choose(self, stack_id: str, units: tuple[str, ...], kind: str, need: str, text: str) -> None:
        source = translate("stacks", "Chosen by hand")

        def act(wallet: "Wallet") -> None:
            meant = _units(wallet, units)
            _release(wallet, stack_id, meant)
            for unit in meant:
                wallet.stack_decide(stack_id, Deciding(kind, unit, need, source))

        self.change(stack_id, act, text)

    def change(self, stack_id: str, act: "Callable[[Wallet], object]", text: str) -> None:
        """Does it, and offers the way back to how the stack was."""

        def work(wallet: "Wallet", _: "Tick") -> "Taken":
            taken = wallet.stack_take(stack_id)
            act(wallet)
            return taken

        def came(answer: "Answer[Taken]") -> None:
            if isinstance(answer, Done):
                taken = answer.value
                self.undoable.emit(text, lambda: self.put_back(taken))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, work, came, touches=STACKS)

    def put_back(self, taken: "Taken") -> None:
        """The stack as it was."""

        def came(answer: Answer[Changes]) -> None:
            if isinstance(answer, Done):
                self.said.emit(translate("stacks", "As it was before"))

        self._desk.ask(self, lambda wallet, _: wallet.stack_put_back(taken), came)


def _units(wallet: "Wallet", names: tuple[str, ...]) -> tuple[str, ...]:
    """Units by their own id, or all that came out of a record."""
    wanted = set(names)
    return tuple(unit.id for unit in wallet.stack_units() if unit.id in wanted or record_of(unit.id) in wanted)


def _release(wallet: "Wallet", stack_id: str, units: tuple[str, ...]) -> None:
    for one in wallet.stack(stack_id).decisions:
        if one.decision.kind.value in _OWN and one.decision.unit_id in units:
            wallet.stack_undecide(stack_id, one.id)
