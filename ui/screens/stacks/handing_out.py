"""A stack on paper and as a table."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QGuiApplication, QPdfWriter
from PySide6.QtWidgets import QDialog

from ui.lane import Answer, Done, Failed
from ui.screens.stacks.paper import page_layout, paint_sheet
from ui.screens.stacks.state import Opened, known_of, opened
from ui.widgets.files import save_bytes
from ui.words.dates import day
from ui.words.errors import trouble
from ui.words.translate import translate

if TYPE_CHECKING:
    from datetime import datetime

    from ui.screens.stacks.view import StacksView
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

    Drawn = tuple[Opened, datetime]


def pdf_of(one: Opened, written: str) -> bytes:
    """The sheet as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout())
    writer.setTitle(one.shown.title)
    writer.setCreator("Cairn")
    paint_sheet(writer, one, written, QGuiApplication.layoutDirection())
    del writer
    return bytes(buffer.data().data())


class HandingOut(QObject):
    """Asks for what is to be written, and writes it."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__(room)
        self._room = room

    def sheet(self, stack: str) -> None:
        """Saves the one-page sheet."""

        def made(one: Opened, written: str) -> None:
            title = translate("stacks", "Save the sheet")
            self._told(save_bytes(self._room, title, f"{stack}.pdf", pdf_of(one, written)))

        self._ask(stack, made)

    def print(self, stack: str) -> None:
        """Prints the one-page sheet, after the system's own question."""

        def made(one: Opened, written: str) -> None:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter

            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setPageLayout(page_layout())
            dialog = QPrintDialog(printer, self._room)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                paint_sheet(printer, one, written, QGuiApplication.layoutDirection())

        self._ask(stack, made)

    def table(self, stack: str) -> None:
        """Saves requirements and what counts where as a table."""

        def came(answer: Answer[bytes]) -> None:
            if isinstance(answer, Done):
                title = translate("stacks", "Save the table")
                self._told(save_bytes(self._room, title, f"{stack}.csv", answer.value))
            elif isinstance(answer, Failed):
                self._room.said.emit(trouble(answer.error).sentence)

        self._room.desk.ask(self, lambda wallet, _: wallet.stack_table(stack), came)

    def _ask(self, stack: str, made: "Callable[[Opened, str], None]") -> None:
        def work(wallet: "Wallet", tick: "Tick") -> "Drawn":
            return opened(wallet.stack_sight(stack, tick), known_of(wallet.rows())), wallet.now()

        def came(answer: "Answer[Drawn]") -> None:
            if isinstance(answer, Done):
                made(answer.value[0], day(answer.value[1]))
            elif isinstance(answer, Failed):
                self._room.said.emit(trouble(answer.error).sentence)

        self._room.desk.ask(self, work, came)

    def _told(self, text: str) -> None:
        if text:
            self._room.said.emit(text)
