"""What can be done with one or many credentials; whatever can be undone offers its undoing instead of asking first."""

from collections.abc import Callable, Iterable
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.widgets.asking import Question, ask_text, confirm
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

    Work = Callable[[Wallet, Tick], Changes]
    Each = Callable[[Wallet, str], Changes]

Ids = tuple[str, ...]
RECORDS = Changes(records=True)


def sum_of(changes: Iterable[Changes]) -> Changes:
    """Everything that several operations touched."""
    return reduce(Changes.__or__, changes, Changes())


class Acts(QObject):
    """Moves, marks and deletes; `undoable` comes with a note and the way back."""

    said = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over

    def trash(self, ids: Ids) -> None:
        """Moves credentials to the trash."""
        words = translate("library", "%n credential(s) moved to the trash", len(ids))
        self._each(ids, lambda wallet, one: wallet.trash(one), words, lambda wallet, one: wallet.untrash(one))

    def untrash(self, ids: Ids) -> None:
        """Takes credentials out of the trash."""
        words = translate("library", "%n credential(s) taken out of the trash", len(ids))
        self._each(ids, lambda wallet, one: wallet.untrash(one), words, lambda wallet, one: wallet.trash(one))

    def archive(self, ids: Ids) -> None:
        """Puts credentials into the archive, where lists and stacks no longer see them."""
        words = translate("library", "%n credential(s) put into the archive", len(ids))
        self._each(ids, lambda wallet, one: wallet.archive(one), words, lambda wallet, one: wallet.unarchive(one))

    def unarchive(self, ids: Ids) -> None:
        """Takes credentials out of the archive."""
        words = translate("library", "%n credential(s) taken out of the archive", len(ids))
        self._each(ids, lambda wallet, one: wallet.unarchive(one), words, lambda wallet, one: wallet.archive(one))

    def favour(self, ids: Ids, on: bool) -> None:
        """Makes credentials favourites, or others among others again."""
        words = translate("library", "%n credential(s) no longer a favourite", len(ids))
        if on:
            words = translate("library", "%n credential(s) made a favourite", len(ids))
        self._each(
            ids, lambda wallet, one: wallet.favour(one, on), words, lambda wallet, one: wallet.favour(one, not on)
        )

    def ask_tag(self, ids: Ids) -> None:
        """Asks for a tag and gives it to all of them."""
        question = Question(
            translate("library", "Add a tag"),
            translate("library", "A tag is a word of yours, like “work” or “summer 2026”. Only you see it."),
            translate("library", "Add"),
            translate("library", "Tag"),
        )
        ask_text(self._over, question, lambda tag: self.tag(ids, tag))

    def tag(self, ids: Ids, tag: str) -> None:
        """Gives credentials one more tag; undoing takes it only from those that did not bear it before."""
        words = translate("library", "Tag added to %n credential(s)", len(ids))
        fresh: list[str] = []

        def give(wallet: "Wallet", one: str) -> Changes:
            if tag not in wallet.marks(one).tags:
                wallet.retag(one, (tag,), ())
                fresh.append(one)
            return RECORDS

        def take(wallet: "Wallet", one: str) -> Changes:
            if one in fresh:
                wallet.retag(one, (), (tag,))
            return RECORDS

        self._each(ids, give, words, take)

    def set_marks(self, record_id: str, tags: Ids, note: str) -> None:
        """Gives one credential these tags and this note."""
        before: list[tuple[Ids, str]] = []

        def keep(wallet: "Wallet", one: str) -> Changes:
            marks = wallet.marks(one)
            before.append((marks.tags, marks.note))
            return wallet.set_tags(one, tags) | wallet.set_note(one, note)

        def back(wallet: "Wallet", one: str) -> Changes:
            return wallet.set_tags(one, before[0][0]) | wallet.set_note(one, before[0][1])

        self._each((record_id,), keep, translate("library", "Tags and note kept"), back)

    def empty_trash(self, count: int) -> None:
        """Deletes for good what lies in the trash, after asking: this cannot be undone."""
        question = Question(
            translate("library", "Delete %n credential(s) for good?", count),
            translate("library", "They are erased from this computer. Backups made before still hold them."),
            translate("library", "Delete for good"),
            danger=True,
        )

        def done(answer: Answer[Ids]) -> None:
            if isinstance(answer, Done):
                self.said.emit(translate("library", "%n credential(s) deleted for good", len(answer.value)))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        def go() -> None:
            self._desk.ask(self, lambda wallet, _: wallet.empty_trash(), done, touches=RECORDS)

        confirm(self._over, question, go)

    def save_search(self, text: str) -> None:
        """Asks for a name and keeps the search under it."""
        question = Question(
            translate("library", "Keep this search"),
            translate("library", "It appears in the menu above the list and always shows what fits today."),
            translate("library", "Keep"),
            translate("library", "Name"),
            text,
        )
        done = translate("library", "Search kept")
        ask_text(self._over, question, lambda name: self._do(lambda wallet, _: _saved(wallet, name, text), done))

    def drop_search(self, name: str, text: str) -> None:
        """Forgets a kept search; it can be undone."""

        def drop(wallet: "Wallet", _: "Tick") -> Changes:
            wallet.remove_search(name)
            return RECORDS

        words = translate("library", "Search forgotten")
        self._do(drop, words, lambda: self._do(lambda wallet, _: _saved(wallet, name, text), words))

    def _each(self, ids: Ids, act: "Each", words: str, back: "Each") -> None:
        if not ids:
            return

        def undo() -> None:
            self._do(lambda wallet, _: sum_of(back(wallet, one) for one in ids), "")

        self._do(lambda wallet, _: sum_of(act(wallet, one) for one in ids), words, undo)

    def _do(self, work: "Work", words: str, undo: Callable[[], object] | None = None) -> None:
        def came(answer: Answer[Changes]) -> None:
            if isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)
            elif isinstance(answer, Done) and words and undo is not None:
                self.undoable.emit(words, undo)
            elif isinstance(answer, Done) and words:
                self.said.emit(words)

        self._desk.ask(self, work, came)


def _saved(wallet: "Wallet", name: str, text: str) -> Changes:
    wallet.save_search(name, text)
    return RECORDS
