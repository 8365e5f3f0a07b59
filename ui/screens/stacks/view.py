"""The stacks page on widgets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.models.listing import ListModel
from ui.screens.add.sources import gather
from ui.screens.stacks.detail import detail
from ui.screens.stacks.state import Shown, shown
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.layout import Page, framed, row, rule
from ui.widgets.messages import empty_page
from ui.widgets.row_delegate import Line, RowDelegate
from ui.widgets.two_pane import TwoPane
from ui.words.errors import trouble
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from pathlib import Path

    from wallet.model.text import Text
    from wallet.model.tick import Tick
    from wallet.service.stacking import StackView
    from wallet.service.wallet import Wallet


class StacksView(QWidget):
    """Lists the stacks, and shows one with its tree."""

    said = Signal(str)
    open_wanted = Signal(str)
    share_wanted = Signal(tuple)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._current = ""
        self._stale = True
        self.model: ListModel[Shown] = ListModel(
            lambda one: one.title, lambda one: f"{one.title}, {one.headline}", self
        )
        self._lay_out()
        desk.changed.connect(self._changed)

    def _lay_out(self) -> None:
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list, _line, lines=1))
        self.list.setAccessibleName(self.tr("Stacks"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumWidth(220)
        self.list.selectionModel().currentChanged.connect(self._picked)
        self.page = Page()
        self.panes = TwoPane(self.list, self.page, self.tr("All stacks"), 320)
        self.list.clicked.connect(lambda _: self.panes.show_detail(True))
        self.file_button = Button(self.tr("Import a qualification"), self.pick_file, symbol="folder-open")
        self.new_button = Button(self.tr("New stack"), self.choose, kind="primary", symbol="plus")
        words = self.tr("A stack shows how far your credentials carry you toward a qualification.")
        self._pages = QStackedWidget()
        self._pages.addWidget(
            empty_page(
                "layers", self.tr("No stack yet"), words,
                Button(self.tr("Choose a qualification"), self.choose, kind="primary"),
            )
        )  # fmt: skip
        self._pages.addWidget(self.panes)
        head = row(None, self.file_button, self.new_button, gap=10, margins=(20, 11, 20, 11))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(framed("header", head))
        box.addWidget(rule())
        box.addWidget(self._pages, 1)

    def reload(self) -> None:
        """Evaluates the stacks again, if anything changed since."""
        if self._stale:
            self._stale = False
            self._desk.ask(self, _look, self._came)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._stale = True
        self.model.show_items(())
        self.page.show_parts()

    def choose(self) -> None:
        """Offers the bundled qualifications."""

        def came(answer: "Answer[tuple[tuple[str, Text], ...]]") -> None:
            if isinstance(answer, Done):
                self._offer([(one, title.best()) for one, title in answer.value])
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, lambda wallet, _: wallet.catalogue(), came)

    def _offer(self, found: list[tuple[str, str]]) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Qualifications"))
        for stack_id, title in found:
            menu.addAction(title.replace("&", "&&")).triggered.connect(lambda _=False, one=stack_id: self.add(one))
        menu.addSeparator()
        menu.addAction(self.tr("From a file…")).triggered.connect(self.pick_file)
        menu.popup(self.new_button.mapToGlobal(self.new_button.rect().bottomLeft()))

    def add(self, stack_id: str) -> None:
        """Starts working toward a bundled qualification."""
        self._desk.ask(
            self, lambda wallet, _: wallet.stack_add_bundled(stack_id), self._added, touches=Changes(stacks=True)
        )

    def pick_file(self) -> None:
        """Starts working toward a qualification from a file."""
        paths = ask_files(self, self.tr("Open a qualification"), self.tr("Qualifications") + " (*.json)")
        if paths:
            self.add_file(paths[0])

    def add_file(self, path: "Path") -> None:
        """Reads a definition from a file."""

        def work(wallet: "Wallet", _: "Tick") -> "StackView":
            return wallet.stack_add(gather((path,))[0].data)

        self._desk.ask(self, work, self._added, touches=Changes(stacks=True))

    def remove(self, stack_id: str) -> None:
        """Stops working toward a qualification; the credentials stay."""

        def gone(answer: Answer[Changes]) -> None:
            if isinstance(answer, Done):
                self.said.emit(self.tr("Stack removed. Your credentials are untouched."))

        self._desk.ask(self, lambda wallet, _: wallet.stack_remove(stack_id), gone)

    def _added(self, answer: "Answer[StackView]") -> None:
        if isinstance(answer, Done):
            self._current = answer.value.id
            self.said.emit(self.tr("Stack added"))
        elif isinstance(answer, Failed):
            self.said.emit(trouble(answer.error).sentence)

    def _changed(self, changes: Changes) -> None:
        if changes.records or changes.stacks or changes.material:
            self._stale = True
            if self.isVisible():
                self.reload()

    def _came(self, answer: Answer[tuple[Shown, ...]]) -> None:
        if isinstance(answer, Failed):
            self._stale = True
            self.said.emit(trouble(answer.error).sentence)
        if not isinstance(answer, Done):
            return
        kept = self._current
        self.model.show_items(answer.value)
        self._pages.setCurrentIndex(1 if answer.value else 0)
        self.counted.emit(len(answer.value))
        where = self.model.place(lambda one: one.id == kept)
        if not where.isValid():
            where = self.model.index(0)
        self.list.setCurrentIndex(where)
        self._picked(where)

    def _picked(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        one = self.model.at(index)
        if one is not None:
            self._current = one.id
            self.page.show_parts(*detail(self, one))


def _spoken(one: Shown) -> str:
    return f"{one.title}, {one.headline}"


def _line(one: Shown) -> Line:
    amount = one.headline if one.share < 1 else one.marks[0].text
    return Line(one.title, amount, seed=one.id, share=one.share, badge=False)


def _look(wallet: "Wallet", _: "Tick") -> tuple[Shown, ...]:
    rows = wallet.rows()
    known = {
        one.id: (one.summary.title, one.summary.issuer_name or one.summary.issuer_id, one.summary.issuer_id)
        for one in rows
    }
    return tuple(shown(one, known) for one in wallet.stacks())
