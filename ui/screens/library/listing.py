"""The left half of the credentials room: where to look, chips, order, the list itself."""

from datetime import UTC, datetime

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui.screens.library.rows import RowList, RowModel
from ui.screens.library.state import (
    Empty,
    Entry,
    Filter,
    LibraryState,
    Order,
    Place,
    Shelf,
    Shown,
    emptiness,
    filter_word,
    issuer_of,
    mark_of,
    meta_of,
    order_word,
    place_word,
    spoken,
    title_of,
)
from ui.screens.library.thumbs import Thumbs
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Flow, column, framed, holder, row
from ui.widgets.messages import empty_page
from ui.widgets.row_delegate import Line
from ui.words.translate import translate

MOST_KEPT = 500
"""How many selected rows stay selected when the list changes."""
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class Listing(QFrame):
    """Shows the entries of a `LibraryState`."""

    current = Signal(str)
    chosen = Signal(tuple)
    changed = Signal(object, object)
    """The chip and the order the person picked."""
    went = Signal(object)
    """The place the person picked."""
    add_wanted = Signal()
    demo_wanted = Signal()
    empty_trash_wanted = Signal()
    save_search_wanted = Signal()
    drop_search_wanted = Signal()

    def __init__(self, thumbs: Thumbs | None = None) -> None:
        super().__init__()
        self._now = LONG_AGO
        self._state = LibraryState()
        self._at: dict[str, int] = {}
        self._thumbs = thumbs
        self.model = RowModel(self._spoken, self)
        self.list = RowList(self.model, self._line, self._picture)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self._filling = False
        if thumbs is not None:
            thumbs.arrived.connect(self.list.viewport().update)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._empties = self._make_empties()
        for page in self._empties.values():
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head())
        box.addWidget(self._pages, 1)

    def _make_empties(self) -> dict[Empty, QWidget]:
        return {
            Empty.LOADING: empty_page("layers", self.tr("One moment"), self.tr("Your credentials are being read.")),
            Empty.NO_MATCH: empty_page(
                "search", self.tr("Nothing matches"), self.tr("Try fewer words, or show all credentials."),
                Button(self.tr("Show all"), self._show_all),
            ),
            Empty.BARE_SHELF: empty_page(
                "library", self.tr("Nothing here"), self.tr("What you put here is out of the way, and not lost."),
                Button(self.tr("Show all"), self._show_all),
            ),
            Empty.NOTHING: empty_page(
                "award",
                self.tr("Your credentials will live here"),
                self.tr("Drop the file or picture you got from an issuer anywhere on this window."),
                Button(self.tr("Add credentials"), self.add_wanted.emit, kind="primary"),
                Button(self.tr("Try with demo credentials"), self.demo_wanted.emit),
            ),
        }  # fmt: skip

    def _head(self) -> QFrame:
        self.places = QComboBox()
        self.places.setAccessibleName(self.tr("Where to look"))
        self.places.activated.connect(lambda at: self.went.emit(self.places.itemData(at)))
        self.places.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.places.setMinimumContentsLength(12)
        self.chips = {one: Button(filter_word(one), kind="filter") for one in Filter}
        for one, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, picked=one: self._pick(picked))
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the list"))
        for order in Order:
            self.order.addItem(order_word(order), order)
        self.order.activated.connect(lambda _: self._pick(self._state.chosen))
        self.amount = PlainLabel("", "hint")
        self.keep = Button(self.tr("Keep this search…"), self.save_search_wanted.emit, kind="link")
        self.drop = Button(self.tr("Forget this search"), self.drop_search_wanted.emit, kind="link")
        self.sweep = Button(self.tr("Empty the trash…"), self.empty_trash_wanted.emit, kind="link")
        top = row(self.places, self.order)
        top.setStretch(0, 1)
        line = row(self.amount, None, self.keep, self.drop, self.sweep)
        head = column(top, holder(Flow(*self.chips.values())), line, gap=8, margins=(16, 12, 16, 6))
        return framed("listhead", head)

    def show_state(self, state: LibraryState, shown: Shown, now: datetime) -> None:
        """Copies the state onto the list; the selection stays where it can."""
        kept = self.selected()
        self._state, self._now, self._at = state, now, dict(shown.at)
        self._filling = True
        self.model.show_items(shown.entries)
        self.list.use_heads(heads=bool(shown.entries) and bool(shown.entries[0].head))
        self._filling = False
        self._show_places(state)
        self._show_chips(state, shown)
        empty = emptiness(state, len(shown.entries))
        self._pages.setCurrentWidget(self._empties[empty] if empty else self.list)
        self._select(kept)

    def _show_places(self, state: LibraryState) -> None:
        self.places.clear()
        places = state.places if state.place in state.places else (*state.places, state.place)
        for one in places:
            self.places.addItem(place_word(one), one)
        self.places.setCurrentIndex(places.index(state.place))
        self.keep.setVisible(bool(state.text) and state.place.shelf is not Shelf.SEARCH)
        self.drop.setVisible(state.place.shelf is Shelf.SEARCH)
        self.sweep.setVisible(state.place.shelf is Shelf.TRASH and bool(state.rows))

    def _show_chips(self, state: LibraryState, shown: Shown) -> None:
        for one, chip in self.chips.items():
            amount = shown.counts.get(one, 0)
            chip.setText(f"{filter_word(one)} {amount}")
            chip.setAccessibleName(chip.text())
            chip.setChecked(one is state.chosen)
            chip.setVisible(one in (Filter.ALL, Filter.VERIFIED) or amount > 0 or one is state.chosen)
        visible = len(shown.at)
        self.amount.setText(translate("library", "%n shown", visible) if visible != len(state.rows) else "")
        self.order.setEnabled(bool(state.rows))

    def selected(self) -> tuple[str, ...]:
        """The ids of the selected credentials, each once, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        ids = (self.model.items[one].row.id for one in rows if one < len(self.model.items))
        return tuple(dict.fromkeys(ids))

    def select(self, record_id: str) -> None:
        """Goes to one credential."""
        self._select((record_id,))

    def _select(self, ids: tuple[str, ...]) -> None:
        places = [self._at[one] for one in ids[:MOST_KEPT] if one in self._at]
        if not places and len(self.model.items):
            places = [0]
        chooser = self.list.selectionModel()
        self._filling = True
        chooser.clearSelection()
        for place in places:
            chooser.select(self.model.index(place), QItemSelectionModel.SelectionFlag.Select)
        if places:
            first = self.model.index(places[0])
            chooser.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.list.scrollTo(first)
        self._filling = False
        self._selected()

    def _selected(self) -> None:
        if self._filling:
            return
        ids = self.selected()
        self.chosen.emit(ids)
        self.current.emit(ids[0] if len(ids) == 1 else "")

    def _pick(self, chosen: Filter) -> None:
        self.changed.emit(chosen, self.order.currentData())

    def _show_all(self) -> None:
        self.went.emit(Place())

    def _spoken(self, entry: Entry) -> str:
        told = spoken(entry.row, self._now)
        return f"{told}, {self.tr('favourite')}" if entry.row.id in self._state.favourites else told

    def _line(self, entry: Entry) -> Line:
        one = entry.row
        meta = f"★ {meta_of(one)}" if one.id in self._state.favourites else meta_of(one)
        return Line(
            title_of(one), issuer_of(one), meta,
            seed=one.summary.issuer_id, mark=mark_of(one, self._now), head=entry.head,
        )  # fmt: skip

    def _picture(self, entry: Entry) -> QImage | None:
        return self._thumbs.of(entry.row.id) if self._thumbs is not None else None
