"""What the page of a credential asks others to do with it."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMenu, QWidget

from ui.words.translate import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from wallet.vault.marks import Marks

    Act = Callable[[], object]


class Deeds(Protocol):
    """Moves and marks, each of which can be undone."""

    def trash(self, ids: tuple[str, ...]) -> None:
        """Into the trash."""

    def untrash(self, ids: tuple[str, ...]) -> None:
        """Out of the trash."""

    def archive(self, ids: tuple[str, ...]) -> None:
        """Into the archive."""

    def unarchive(self, ids: tuple[str, ...]) -> None:
        """Out of the archive."""

    def favour(self, ids: tuple[str, ...], on: bool) -> None:
        """A favourite, or one among others again."""

    def set_marks(self, record_id: str, tags: tuple[str, ...], note: str) -> None:
        """Tags and note of one credential."""


def menu_of(over: QWidget, deeds: Deeds, record_id: str, marks: "Marks", acts: "tuple[Act, Act, Act]") -> QMenu:
    """The rest that can be done with a credential, by where it lies; `acts` verify again, edit the marks, save it."""
    menu = QMenu(over)
    verify, edit, save = acts
    ids = (record_id,)

    def add(words: str, then: "Act") -> None:
        menu.addAction(words).triggered.connect(lambda: then())

    add(translate("credential", "Verify again"), verify)
    shelf = marks.shelf.value
    if marks.favourite:
        add(translate("credential", "No longer a favourite"), lambda: deeds.favour(ids, False))
    else:
        add(translate("credential", "Make it a favourite"), lambda: deeds.favour(ids, True))
    add(translate("credential", "Tags and note…"), edit)
    add(translate("credential", "Save the original…"), save)
    menu.addSeparator()
    if shelf == "trash":
        add(translate("credential", "Take out of the trash"), lambda: deeds.untrash(ids))
        return menu
    if shelf == "archive":
        add(translate("credential", "Take out of the archive"), lambda: deeds.unarchive(ids))
    else:
        add(translate("credential", "Put into the archive"), lambda: deeds.archive(ids))
    add(translate("credential", "Move to trash"), lambda: deeds.trash(ids))
    return menu
