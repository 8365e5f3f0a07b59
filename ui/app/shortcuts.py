"""The keys of the window, in one table that the help shows too."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.app.rooms import Room, room_word
from ui.widgets.fields import SearchField
from ui.widgets.overlay import Overlay
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.app.window import MainWindow
    from ui.screens.library import LibraryView

Act = Callable[[], object]
_UNDER_A_SHEET = ("Ctrl+Return", "Ctrl+L", "Ctrl+V")
"""What still answers while a sheet covers the window."""


def table(window: "MainWindow") -> tuple[tuple[str, str, Act], ...]:
    """Keys, what they do in words, and the act."""
    rooms = tuple(
        (f"Ctrl+{at}", room_word(room), lambda to=room: window.go(to)) for at, room in enumerate(list(Room)[:5], 1)
    )
    return (
        *rooms,
        ("Ctrl+F", translate("keys", "Search"), lambda: _search(window)),
        ("Ctrl+O", translate("keys", "Add from a file"), lambda: window.adding().pick()),
        ("Ctrl+V", translate("keys", "Add from the clipboard"), lambda: _paste(window)),
        ("Ctrl+Shift+S", translate("keys", "Scan the screen"), lambda: _scan(window)),
        ("Ctrl+Return", translate("keys", "The main action of the screen"), lambda: _primary(window)),
        ("Ctrl+E", translate("keys", "Share the selection"), lambda: _share(window)),
        ("F5", translate("keys", "Verify again"), lambda: _library(window).detail.verify_again()),
        ("Delete", translate("keys", "Move to the trash"), lambda: _trash(window)),
        ("Ctrl+Z", translate("keys", "Undo"), lambda: _undo(window)),
        ("Ctrl+L", translate("keys", "Lock"), window.lock),
        ("F1", translate("keys", "Help"), lambda: _help(window)),
        ("Ctrl+/", translate("keys", "List of keys"), lambda: _help(window, keys=True)),
    )


def bind(window: "MainWindow") -> None:
    """Makes the keys work; while the wallet is locked only the help answers."""
    for keys, _, act in table(window):
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda do=act, keys=keys: _run(window, keys, do))


def _run(window: "MainWindow", keys: str, act: Act) -> None:
    covered = any(one.isVisible() for one in window.findChildren(Overlay))
    if covered and keys not in _UNDER_A_SHEET:
        return
    if window.unlocked or keys in ("F1", "Ctrl+/"):
        act()
    elif keys == "Ctrl+V":
        _type_paste()


def _library(window: "MainWindow") -> "LibraryView":
    return cast("LibraryView", window.view(Room.CREDENTIALS))


def _search(window: "MainWindow") -> None:
    field = next((one for one in window.view(window.room).findChildren(SearchField) if one.isVisible()), None)
    if field is None:
        window.go(Room.CREDENTIALS)
        field = _library(window).search
    field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
    field.edit.selectAll()


def _type_paste() -> bool:
    """Pastes into the field that has the focus; False when none has."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly():
        focus.paste()
        return True
    return False


def _paste(window: "MainWindow") -> None:
    if _type_paste():
        return
    if window.room is Room.CHECK:
        window.view(Room.CHECK).bring_mime(QGuiApplication.clipboard().mimeData())  # type: ignore[attr-defined]
    else:
        window.adding().paste()


def _scan(window: "MainWindow") -> None:
    from ui.app.wiring import scan_screen

    scan_screen(window)


def _primary(window: "MainWindow") -> None:
    root = window.adding().sheet if window.adding().isVisible() else window.view(window.room)
    buttons = [one for one in root.findChildren(QWidget) if one.property("kind") == "primary"]
    for one in buttons:
        if one.isVisible() and one.isEnabled():
            one.click()  # type: ignore[attr-defined]
            return


def _share(window: "MainWindow") -> None:
    from ui.app.wiring import share

    ids = _library(window).selected()
    if ids:
        share(window, ids)


def _trash(window: "MainWindow") -> None:
    if window.room is Room.CREDENTIALS and not isinstance(QApplication.focusWidget(), QLineEdit):
        _library(window).trash_selected()


def _undo(window: "MainWindow") -> None:
    of_room = getattr(window.view(window.room), "undo", None)
    if of_room is not None and of_room():
        return
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit) and focus.isVisible() and focus.text() and focus.isUndoAvailable():
        focus.undo()
    elif window.toast.isVisible() and window.toast.action.isVisible():
        window.toast.action.click()


def _help(window: "MainWindow", *, keys: bool = False) -> None:
    from ui.app.wiring import help_sheet

    sheet = help_sheet(window)
    if keys:
        sheet.show_keys()
    else:
        sheet.show_pages()
