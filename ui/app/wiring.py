"""Which wish of which screen leads where."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.app.rail import Room
from ui.desk import Source
from ui.lane import Answer, Done, Failed
from ui.screens.add import AddSheet
from ui.screens.add.sources import png_of
from ui.screens.check import CheckView
from ui.widgets.asking import Question, confirm
from ui.widgets.buttons import Button
from ui.widgets.layout import column, holder, row
from ui.words.errors import trouble
from ui.words.keeping import clock_behind, older_copy
from ui.words.translate import translate

if TYPE_CHECKING:
    from datetime import datetime

    from ui.app.help import HelpSheet
    from ui.app.window import MainWindow
    from ui.screens.activity import ActivityView
    from ui.screens.library import LibraryView
    from ui.screens.settings import SettingsView
    from ui.screens.share import ShareView
    from ui.screens.stacks import StacksView
    from wallet.model.record import LogEntry
    from wallet.service.answers import ImportReport
    from wallet.vault.witness import Older


def wire(window: "MainWindow", room: Room, view: QWidget) -> None:
    """Connects a freshly made room to the rest of the window."""
    match room:
        case Room.CREDENTIALS:
            _wire_library(window, cast("LibraryView", view))
        case Room.STACKS:
            stacks = cast("StacksView", view)
            stacks.said.connect(window.say)
            stacks.open_wanted.connect(lambda one: open_credential(window, one))
            stacks.undoable.connect(window.offer_undo)
            stacks.share_wanted.connect(lambda ids, stack, title: share_stack(window, ids, stack, title))
            stacks.counted.connect(lambda n: window.rail.rooms[Room.STACKS].say(str(n)))
        case Room.SHARE:
            cast("ShareView", view).said.connect(window.say)
        case Room.SETTINGS:
            settings = cast("SettingsView", view)
            settings.said.connect(window.say)
            settings.restyle_wanted.connect(window.restyle)
            settings.idle_changed.connect(window.idle.set_seconds)
            settings.lock_wanted.connect(window.lock)
            settings.tour_wanted.connect(window.show_tour)
            settings.help_wanted.connect(lambda: help_sheet(window).show_pages())
        case Room.ACTIVITY:
            activity = cast("ActivityView", view)
            activity.said.connect(window.say)
            activity.open_wanted.connect(lambda one: open_credential(window, one))
            activity.repeat_wanted.connect(lambda entry: share_again(window, entry))
        case Room.CHECK:
            return


def _wire_library(window: "MainWindow", library: "LibraryView") -> None:
    library.add_wanted.connect(lambda: window.adding().choose())
    library.scan_wanted.connect(lambda: scan_screen(window))
    library.demo_wanted.connect(lambda: add_demo(window))
    library.share_wanted.connect(lambda ids: share(window, ids))
    library.said.connect(window.say)
    library.undoable.connect(window.offer_undo)
    library.counted.connect(lambda n: window.rail.rooms[Room.CREDENTIALS].say(str(n)))


def share(window: "MainWindow", ids: tuple[str, ...]) -> None:
    """Goes to the share room with these credentials."""
    cast("ShareView", window.view(Room.SHARE)).take(ids)
    window.go(Room.SHARE)


def share_again(window: "MainWindow", entry: "LogEntry") -> None:
    """Goes to the share room with what was shared before, as it was chosen then; nothing leaves by itself."""
    cast("ShareView", window.view(Room.SHARE)).open_repeat(entry)
    window.go(Room.SHARE)


def share_stack(window: "MainWindow", ids: tuple[str, ...], stack: str, title: str) -> None:
    """Goes to the share room with the credentials that prove a stack, its rules along."""
    from ui.screens.share.state import Purpose

    cast("ShareView", window.view(Room.SHARE)).take(ids, Purpose(stack, title))
    window.go(Room.SHARE)


def open_credential(window: "MainWindow", record_id: str) -> None:
    """Goes to one credential."""
    window.go(Room.CREDENTIALS)
    cast("LibraryView", window.view(Room.CREDENTIALS)).go_to(record_id)


def add_sheet(window: "MainWindow") -> AddSheet:
    """The sheet, which leads to what was added."""
    sheet = AddSheet(window, window.desk)

    def show(ids: tuple[str, ...]) -> None:
        if ids:
            open_credential(window, ids[0])

    sheet.added.connect(show)
    return sheet


def add_demo(window: "MainWindow") -> None:
    """Brings the demonstration credentials."""

    def came(answer: "Answer[ImportReport]") -> None:
        if isinstance(answer, Done):
            window.say(translate("window", "Demonstration credentials added"))
        elif isinstance(answer, Failed):
            window.say(trouble(answer.error).sentence)

    window.say(translate("window", "Adding demonstration credentials…"))
    window.desk.ask(window, lambda wallet, tick: wallet.add_demo(tick), came)


def scan_screen(window: "MainWindow") -> None:
    """Takes a picture of the screen without this window, and looks for codes in it."""
    if not window.unlocked:
        return
    window.hide()

    def shoot() -> None:
        screen = window.screen() or QApplication.primaryScreen()
        picture = screen.grabWindow(0)
        window.show()
        name = translate("window", "picture of the screen")
        window.adding().bring_sources((Source(name, png_of(picture.toImage())),))

    QTimer.singleShot(300, window, shoot)


def receiver_page(window: "MainWindow") -> QWidget:
    """The check room as a page of its own, for a locked wallet."""
    back = Button(translate("window", "Back"), window.leave_check, kind="quiet", symbol="arrow-left")
    check = CheckView(window.desk, locked=True)
    head = row(back, None, margins=(20, 12, 20, 0))
    body = column(head, check, gap=0)
    body.setStretch(1, 1)
    return holder(body, "ground")


def help_sheet(window: "MainWindow") -> "HelpSheet":
    """The one help sheet of a window."""
    from ui.app.help import HelpSheet
    from ui.app.shortcuts import table

    keys = [(keys, words) for keys, words, _ in table(window)]
    return window.findChild(HelpSheet) or HelpSheet(window, keys)


def tell_older_copy(window: "MainWindow") -> None:
    """Says it when an older copy of the whole wallet was put back, and lets the person keep it."""

    def came(answer: "Answer[Older | None]") -> None:
        if isinstance(answer, Done) and answer.value is not None:
            older = answer.value
            question = Question(
                translate("app", "This is an older copy"),
                older_copy(older.behind, older.last_used),
                translate("app", "Keep this copy"),
            )
            confirm(window, question, lambda: window.desk.ask(window, lambda one, _: one.accept_older_copy(), _nothing))
        else:
            tell_clock_behind(window)

    window.desk.ask(window, lambda wallet, _: wallet.older_copy(), came)


def tell_clock_behind(window: "MainWindow") -> None:
    """Says it when the clock stands before a moment the wallet has seen, and lets the person say that it is right."""

    def came(answer: "Answer[datetime | None]") -> None:
        if isinstance(answer, Done) and answer.value is not None:
            question = Question(
                translate("app", "The clock was put back"),
                clock_behind(answer.value),
                translate("app", "The clock is right"),
            )
            confirm(window, question, lambda: window.desk.ask(window, lambda one, _: one.accept_clock(), _nothing))

    window.desk.ask(window, lambda wallet, _: wallet.clock_behind(), came)


def _nothing(_answer: object) -> None:
    return
