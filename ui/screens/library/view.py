"""The credentials room: search above, the list at the left, one credential at the right."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.credential import CredentialView
from ui.screens.library import fresh
from ui.screens.library.acts import Acts
from ui.screens.library.charting import Picture, picture_word
from ui.screens.library.gallery import Gallery
from ui.screens.library.listing import LONG_AGO, Listing
from ui.screens.library.many import ManyPage
from ui.screens.library.reading import Read, arranged, read_all
from ui.screens.library.state import Filter, LibraryState, Order, Place, Shelf, Shown
from ui.screens.library.strip import Strip
from ui.screens.library.thumbs import Thumbs
from ui.theme.dressing import by_part
from ui.widgets.buttons import Button
from ui.widgets.fields import SearchField
from ui.widgets.layout import framed, row, rule
from ui.widgets.two_pane import TwoPane
from ui.words.errors import trouble
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

    Work = Callable[[Wallet, Tick, LibraryState], Read]

TYPING_PAUSE_MS = 120


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
        self._asked = 0
        self._wanted = ""
        self._looker = QObject(self)
        self.acts = Acts(desk, self)
        self.thumbs = Thumbs(desk, self)
        self.listing = Listing(self.thumbs)
        self.detail = CredentialView(desk, self.acts)
        self.strip = Strip()
        self.many = ManyPage(self.acts, self.share_wanted.emit)
        self._search = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._search.timeout.connect(self._find)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search = SearchField(self.tr("Search titles, skills, issuers…"), self.tr("Search credentials"))
        self.scan = Button(self.tr("Scan screen"), self.scan_wanted.emit, symbol="scan-qr-code")
        self.add = Button(self.tr("Add credentials"), self.add_wanted.emit, kind="primary", symbol="plus")
        self.picture = QComboBox()
        self.picture.setAccessibleName(self.tr("Way to look at the credentials"))
        for one in Picture:
            self.picture.addItem(picture_word(one), one)
        self.picture.activated.connect(lambda _: self._draw())
        self.gallery = Gallery(self._desk)
        self.gallery.said.connect(self.said)
        head = row(self.search, self.picture, None, self.scan, self.add, gap=10, margins=(20, 11, 20, 11))
        head.setStretch(0, 3)
        head.setStretch(2, 1)
        self._right = QStackedWidget()
        self._right.addWidget(self.detail)
        self._right.addWidget(self.many)
        self._right.setMinimumWidth(300)
        self.panes = TwoPane(self.listing, self._right, self.tr("All credentials"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(framed("header", head))
        box.addWidget(rule())
        box.addWidget(self.strip)
        self._ways = QStackedWidget()
        self._ways.addWidget(self.panes)
        self._ways.addWidget(self.gallery)
        box.addWidget(self._ways, 1)
        by_part(self, self._ways, self.panes, self.panes.splitter, self._right)

    def _connect(self) -> None:
        self.search.typed.connect(lambda _: self._search.start())
        listing = self.listing
        listing.changed.connect(self._picked)
        listing.went.connect(self.go_place)
        listing.current.connect(self._open)
        listing.chosen.connect(self._several)
        listing.list.activated.connect(lambda _: self.panes.show_detail(True))
        listing.list.clicked.connect(lambda _: self.panes.show_detail(True))
        listing.add_wanted.connect(self.add_wanted)
        listing.demo_wanted.connect(self.demo_wanted)
        listing.empty_trash_wanted.connect(lambda: self.acts.empty_trash(len(self._state.rows)))
        listing.save_search_wanted.connect(lambda: self.acts.save_search(self._state.text))
        listing.drop_search_wanted.connect(self._drop_search)
        self.detail.share_wanted.connect(lambda one: self.share_wanted.emit((one,)))
        self.detail.said.connect(self.said)
        self.acts.said.connect(self.said)
        self.acts.undoable.connect(self.undoable)
        self.strip.open_wanted.connect(self.go_to)
        self._desk.changed.connect(self._changed)

    def reload(self) -> None:
        """Reads the place the person is in again."""
        self._ask(read_all)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._asked += 1
        self.search.edit.clear()
        self._state = LibraryState()
        self.listing.show_state(self._state, Shown(), LONG_AGO)
        self.detail.forget()
        self.thumbs.forget()
        self.gallery.forget()
        self.picture.setCurrentIndex(0)
        self._ways.setCurrentIndex(0)
        self.strip.show_told(None)

    def go_to(self, record_id: str) -> None:
        """Shows one credential, wherever the list stands."""
        self._wanted = record_id
        self.picture.setCurrentIndex(0)
        self._ways.setCurrentIndex(0)
        self.go_place(Place())
        self.panes.show_detail(True)

    def go_place(self, place: Place) -> None:
        """Shows another shelf, tag or kept search."""
        self.search.edit.clear()
        self._search.stop()
        self._state = replace(self._state, place=place, text="", found=None, chosen=Filter.ALL)
        self._ask(read_all)

    def selected(self) -> tuple[str, ...]:
        """The ids of the selected credentials."""
        return self.listing.selected()

    def trash_selected(self) -> None:
        """Moves the selection to the trash; it can be undone."""
        if self._state.place.shelf is not Shelf.TRASH:
            self.acts.trash(self.listing.selected())

    def _draw(self) -> None:
        """Shows the list, or what it holds as a picture."""
        picture = list(Picture)[max(0, self.picture.currentIndex())]
        self._ways.setCurrentIndex(0 if picture is Picture.LIST else 1)
        if picture is not Picture.LIST:
            rows = tuple({one.row.id: one.row for one in self.listing.model.items}.values())
            self.gallery.show_picture(picture, rows, self._now)

    def _ask(self, work: "Work") -> None:
        """Works the list out on the lane; an answer to an older question is dropped."""
        self._asked += 1
        turn, state = self._asked, self._state

        def came(answer: Answer[Read]) -> None:
            if isinstance(answer, Done) and turn == self._asked:
                self._show(answer.value)
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self._desk.ask(self, lambda wallet, tick: work(wallet, tick, state), came)

    def _show(self, read: Read) -> None:
        first, self._state = not self._state.loaded, read.state
        if first:
            self.look_ahead()
        self._now = read.now
        self.listing.show_state(read.state, read.shown, read.now)
        if self._ways.currentIndex():
            self._draw()
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.listing.select(wanted)
        self.counted.emit(next((one.count or 0 for one in read.state.places if one.shelf is Shelf.ALL), 0))

    def _changed(self, changes: Changes) -> None:
        if changes.records:
            self.reload()
        if changes.records or changes.material:
            self.look_ahead()

    def look_ahead(self) -> None:
        """Finds out, whenever the wallet has nothing better to do, what will lapse."""

        def came(answer: Answer[fresh.Told]) -> None:
            if isinstance(answer, Done) and self._state.loaded:
                self.strip.show_told(answer.value)

        self._looker.deleteLater()
        self._looker = QObject(self)
        self._desk.ask_when_idle(self._looker, lambda wallet, tick: fresh.told(wallet.freshness(60, tick)), came)

    def _find(self) -> None:
        text = self.search.edit.text().strip()
        if text != self._state.text:
            self._state = replace(self._state, text=text)
            self._ask(arranged)

    def _picked(self, chosen: Filter, order: Order) -> None:
        self._state = replace(self._state, chosen=chosen, order=order)
        self._ask(arranged)

    def _drop_search(self) -> None:
        name = self._state.place.name
        self.go_place(Place())

        def came(answer: Answer[str]) -> None:
            if isinstance(answer, Done):
                self.acts.drop_search(name, answer.value)

        self._desk.ask(self, lambda wallet, _: dict(wallet.searches()).get(name, ""), came)

    def _open(self, record_id: str) -> None:
        if record_id:
            self.detail.open(record_id)

    def _several(self, ids: tuple[str, ...]) -> None:
        self._right.setCurrentWidget(self.many if len(ids) > 1 else self.detail)
        if len(ids) > 1:
            self.many.show_ids(ids, self._state.place.shelf)
        if not ids:
            self.detail.forget()
