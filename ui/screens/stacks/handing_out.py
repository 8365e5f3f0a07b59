"""A stack on paper and as a table: the same page and the same table that the command line writes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMarginsF, QObject, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog

from ui.lane import Answer, Done, Failed
from ui.widgets.files import save_bytes
from ui.words.errors import trouble
from ui.words.stack_sheet import written
from ui.words.translate import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.screens.stacks.view import StacksView
    from wallet.model.stack_sheet import StackSheet
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

Made = TypeVar("Made")


class HandingOut(QObject):
    """Asks for what is to be written, and writes it."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__(room)
        self._room = room

    def sheet(self, stack: str) -> None:
        """Saves the one-page sheet."""

        def made(data: bytes) -> None:
            self._told(save_bytes(self._room, translate("stacks", "Save the sheet"), f"{stack}.pdf", data))

        self._ask(lambda wallet, tick: wallet.stack_sheet(_page(wallet, stack, tick)), made)

    def print(self, stack: str) -> None:
        """Prints the one-page sheet, after the system's own question."""
        self._ask(lambda wallet, tick: wallet.stack_prints(_page(wallet, stack, tick)), self._print)

    def _print(self, pages: tuple[bytes, ...]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._room)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            put_on_paper(printer, pages)

    def table(self, stack: str) -> None:
        """Saves requirements and what counts where as a table."""

        def made(data: bytes) -> None:
            self._told(save_bytes(self._room, translate("stacks", "Save the table"), f"{stack}.csv", data))

        self._ask(lambda wallet, _: wallet.stack_table(stack), made)

    def _ask(self, work: "Callable[[Wallet, Tick], Made]", made: Callable[[Made], object]) -> None:
        def came(answer: Answer[Made]) -> None:
            if isinstance(answer, Done):
                made(answer.value)
            elif isinstance(answer, Failed):
                self._room.said.emit(trouble(answer.error).sentence)

        self._room.desk.ask(self, work, came)

    def _told(self, text: str) -> None:
        if text:
            self._room.said.emit(text)


def put_on_paper(printer: "QPrinter", pages: tuple[bytes, ...]) -> None:
    """Pictures of whole pages, each as large as the sheet of paper allows; they bring their own margins."""
    none = QMarginsF(0, 0, 0, 0)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, none)
    )  # fmt: skip
    painter = QPainter(printer)
    for place, data in enumerate(pages):
        if place:
            printer.newPage()
        room = painter.viewport()
        fitted = QImage.fromData(data).size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(room.adjusted(0, 0, fitted.width() - room.width(), fitted.height() - room.height()),
                          QImage.fromData(data))  # fmt: skip
    painter.end()


def _page(wallet: "Wallet", stack: str, tick: "Tick") -> "StackSheet":
    found = wallet.stack_page(stack, tick)
    return written(found.view, found.rules, found.steps, found.now)
