"""The credentials room: search above, the list at the left, one credential at the right."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.credential import CredentialView
from ui.screens.library.listing import LONG_AGO, Listing
from ui.screens.library.state import Filter, LibraryState, Order
from ui.widgets.buttons import Button
from ui.widgets.fields import SearchField
from ui.widgets.layout import framed, row, rule
from ui.widgets.messages import empty_page
from ui.widgets.two_pane import TwoPane
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.changes import Changes
from wallet.model.record import Row

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

TYPING_PAUSE_MS = 120


def sum_of(changes: Iterable[Changes]) -> Changes:
    """Everything that several operations touched."""
    return reduce(Changes.__or__, changes, Changes())


class LibraryView(QWidget):
    """Lists what is kept; everything else happens in the screens it calls for."""

    add_wanted = Signal()
    scan_wanted = Signal()
    demo_wanted = Signal()
    share_wanted = Signal(tuple)
    said = Signal(str)
    undoable = Signal(str, object)
    """A note and the function that undoes what it tells."""
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._state = LibraryState()
        self._now = LONG_AGO
        self.listing = Listing()
        self.detail = CredentialView(desk)
        self._search = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._search.timeout.connect(self._find)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search = SearchField(self.tr("Search titles, skills, issuers…"), self.tr("Search credentials"))
        self.scan = Button(self.tr("Scan screen"), self.scan_wanted.emit, symbol="scan-qr-code")
        self.add = Button(self.tr("Add credentials"), self.add_wanted.emit, kind="primary", symbol="plus")
        head = row(self.search, 12, None, self.scan, self.add, gap=10, margins=(20, 11, 20, 11))
        head.setStretch(0, 3)
        head.setStretch(2, 1)
        self._many = empty_page(
            "layers",
            self.tr("Several credentials selected"),
            self.tr("Share them together, or pick one to see it."),
            Button(self.tr("Share"), lambda: self.share_wanted.emit(self.listing.selected()), kind="primary"),
            Button(self.tr("Move to trash"), self.trash_selected),
        )
        self._right = QStackedWidget()
        self._right.addWidget(self.detail)
        self._right.addWidget(self._many)
        self._right.setMinimumWidth(300)
        self.panes = TwoPane(self.listing, self._right, self.tr("All credentials"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(framed("header", head))
        box.addWidget(rule())
        box.addWidget(self.panes, 1)

    def _connect(self) -> None:
        self.search.typed.connect(lambda _: self._search.start())
        self.listing.changed.connect(self._picked)
        self.listing.current.connect(self._open)
        self.listing.chosen.connect(self._several)
        self.listing.list.activated.connect(lambda _: self.panes.show_detail(True))
        self.listing.list.clicked.connect(lambda _: self.panes.show_detail(True))
        self.listing.add_wanted.connect(self.add_wanted)
        self.listing.demo_wanted.connect(self.demo_wanted)
        self.detail.share_wanted.connect(lambda one: self.share_wanted.emit((one,)))
        self.detail.trash_wanted.connect(self.trash)
        self.detail.said.connect(self.said)
        self._desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Asks for the rows again."""
        self._desk.ask(self, lambda wallet, _: (wallet.rows(), wallet.now()), self._loaded)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self.search.edit.clear()
        self._state = LibraryState()
        self.listing.show_state(self._state, self._now)
        self.detail.forget()

    def go_to(self, record_id: str) -> None:
        """Shows one credential."""
        self._state = replace(self._state, chosen=Filter.ALL, found=None)
        self.listing.show_state(self._state, self._now)
        self.listing.select(record_id)
        self.panes.show_detail(True)

    def selected(self) -> tuple[str, ...]:
        """The ids of the selected credentials."""
        return self.listing.selected()

    def trash_selected(self) -> None:
        """Moves the selection to the trash; it can be undone."""
        self.trash(self.listing.selected())

    def trash(self, ids: tuple[str, ...]) -> None:
        """Moves credentials to the trash and offers to take them back."""
        if not ids:
            return

        def trash_all(wallet: "Wallet", _: "Tick") -> Changes:
            return sum_of(wallet.trash(one) for one in ids)

        def gone(answer: Answer[Changes]) -> None:
            if isinstance(answer, Done):
                words = translate("library", "%n credential(s) moved to the trash", len(ids))
                self.undoable.emit(words, lambda: self._untrash(ids))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, trash_all, gone)

    def _untrash(self, ids: tuple[str, ...]) -> None:
        self._desk.ask(self, lambda wallet, _: sum_of(wallet.untrash(one) for one in ids), lambda _: None)

    def _changed(self, changes: Changes) -> None:
        if changes.records:
            self.reload()

    def _loaded(self, answer: Answer[tuple[tuple[Row, ...], datetime]]) -> None:
        if isinstance(answer, Done):
            rows, self._now = answer.value
            self._state = replace(self._state, rows=rows, loaded=True)
            self.listing.show_state(self._state, self._now)
            self.counted.emit(len(rows))
        elif isinstance(answer, Failed):
            self.said.emit(trouble(answer.error).sentence)

    def _find(self) -> None:
        text = self.search.edit.text().strip()
        self._state = replace(self._state, text=text)
        if not text:
            self._found(text, None)
            return

        def came(answer: Answer[frozenset[str]]) -> None:
            if isinstance(answer, Done):
                self._found(text, answer.value)

        self._desk.ask(self, lambda wallet, _: frozenset(row.id for row in wallet.search(text)), came)

    def _found(self, text: str, found: frozenset[str] | None) -> None:
        if text == self._state.text:
            self._state = replace(self._state, found=found)
            self.listing.show_state(self._state, self._now)

    def _picked(self, chosen: Filter, order: Order) -> None:
        self._state = replace(self._state, chosen=chosen, order=order)
        self.listing.show_state(self._state, self._now)

    def _open(self, record_id: str) -> None:
        if record_id:
            self.detail.open(record_id)

    def _several(self, ids: tuple[str, ...]) -> None:
        self._right.setCurrentWidget(self._many if len(ids) > 1 else self.detail)
        if not ids:
            self.detail.forget()
