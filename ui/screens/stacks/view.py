"""The stacks room on widgets: the list with its page, the catalogue, several side by side, and the editor."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.models.listing import ListModel
from ui.screens.stacks.acts import Acts
from ui.screens.stacks.detail import StackDetail
from ui.screens.stacks.dropping import DropList
from ui.screens.stacks.state import Shown, shown
from ui.widgets.buttons import Button, wide
from ui.widgets.fields import SearchField
from ui.widgets.layout import column, empty, framed, holder, row, rule
from ui.widgets.messages import empty_page
from ui.widgets.row_delegate import Line, RowDelegate
from ui.widgets.two_pane import TwoPane
from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from pathlib import Path

    from ui.screens.stacks.catalogue import CataloguePage
    from ui.screens.stacks.editor import EditorPage
    from ui.screens.stacks.editor.draft import Draft
    from ui.screens.stacks.hinted import HintsPage
    from ui.screens.stacks.together import TogetherPage
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

LOADING, EMPTY, PANES, CATALOGUE, TOGETHER, EDITOR, HINTS, TROUBLE = range(8)
_LATER = {
    CATALOGUE: ("catalogue", "CataloguePage"), TOGETHER: ("together", "TogetherPage"), EDITOR: ("editor", "EditorPage"),
    HINTS: ("hinted", "HintsPage"),
}  # fmt: skip
"""Pages that are made when they are first gone to, so that the room opens at once."""


class StacksView(QWidget):
    """Lists the stacks, and shows one with its tree."""

    said = Signal(str)
    undoable = Signal(str, object)
    open_wanted = Signal(str)
    share_wanted = Signal(tuple, str, str)
    """The records, and the id and title of the stack they prove."""
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self._current = ""
        self._stale = True
        self._all: tuple[Shown, ...] = ()
        self._made: dict[int, QWidget] = {}
        self.acts = Acts(desk, self)
        self.acts.said.connect(self.said)
        self.acts.undoable.connect(self.undoable)
        self.model: ListModel[Shown] = ListModel(lambda one: one.title, _spoken, self)
        self._lay_out()
        desk.changed.connect(self._changed)

    def _lay_out(self) -> None:
        self._make_list()
        self.detail = StackDetail(self)
        self.page = self.detail
        self.beside = Button(translate("stacks", "Side by side"), self.compare, kind="quiet", symbol="layers")
        hints = translate("stacks", "Hints from your credentials")
        self.hints = Button(hints, self.hinted, kind="quiet", symbol="info")
        foot = column(wide(self.beside), wide(self.hints), gap=2, margins=(10, 6, 10, 8))
        left = framed("listhead", column(self.list, rule(), foot, gap=0))
        left.setMinimumWidth(220)
        self.panes = TwoPane(left, self.detail, translate("stacks", "All stacks"), 320)
        self.list.clicked.connect(lambda _: self.panes.show_detail(True))
        self.list.activated.connect(lambda _: self.panes.show_detail(True))
        self._pages = QStackedWidget()
        reading = translate("stacks", "Your stacks are being worked out.")
        self._pages.addWidget(empty_page("layers", translate("stacks", "One moment"), reading))
        self._pages.addWidget(self._empty())
        self._pages.addWidget(self.panes)
        for _ in _LATER:
            self._pages.addWidget(QWidget())
        self._trouble = column(gap=0)
        self._pages.addWidget(holder(self._trouble, "ground"))
        self.bar = framed("header", self._head())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(rule())
        box.addWidget(self._pages, 1)

    def _make_list(self) -> None:
        self.list = DropList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list, _line, lines=1))
        self.list.setAccessibleName(translate("stacks", "Stacks"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._picked)

    def _head(self) -> QVBoxLayout:
        name = translate("stacks", "Search stacks and qualifications")
        self.search = SearchField(translate("stacks", "Search stacks…"), name)
        self.search.typed.connect(self._typed)
        self.file_button = Button(
            translate("stacks", "Import a qualification"), lambda: self.catalogue.pick(), symbol="folder-open"
        )
        self.new_button = Button(translate("stacks", "New stack"), lambda: self.choose(), kind="primary", symbol="plus")
        return column(row(self.search, None, self.file_button, self.new_button, gap=10, margins=(20, 11, 20, 11)))

    def _empty(self) -> QWidget:
        words = translate("stacks", "A stack shows how far your credentials carry you toward a qualification.")
        return empty_page(
            "layers", translate("stacks", "No stack yet"), words,
            Button(translate("stacks", "Choose a qualification"), lambda: self.choose(), kind="primary"),
            Button(translate("stacks", "Write your own rules"), lambda: self.edit("")),
            Button(translate("stacks", "Hints from your credentials"), self.hinted),
        )  # fmt: skip

    def reload(self) -> None:
        """Evaluates the stacks again, if anything changed since."""
        if self._stale:
            self._stale = False
            self.desk.ask(self, _look, self._came)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._stale = True
        self._all = ()
        self.model.show_items(())
        self.detail.forget()
        for page in self._made.values():
            page.forget()  # type: ignore[attr-defined]
        self._go(LOADING)
        self.search.edit.clear()

    def choose(self, *, hold: bool = False) -> None:
        """Goes to the catalogue; with `hold` what it says beside its list stays."""
        self._go(CATALOGUE)
        self.catalogue.reload(hold=hold)
        self.catalogue.list.setFocus()

    def compare(self) -> None:
        """Several stacks side by side."""
        self._go(TOGETHER)
        self.together.reload(tuple((one.id, one.title) for one in self._all))
        self.together.list.setFocus()

    def hinted(self) -> None:
        """What the credentials say about qualifications by themselves."""
        self._go(HINTS)
        page = cast("HintsPage", self._page(HINTS))
        page.reload()
        page.back.setFocus()

    def home(self) -> None:
        """Back to the stacks."""
        self._go(PANES if self._all else EMPTY)
        self.list.setFocus()

    def edit(self, stack: str) -> None:
        """Opens the rules of a stack in the editor; "" begins new ones."""
        self._go(EDITOR)
        self._writing().begin(stack)
        self._writing().tree.setFocus()

    def write(self, draft: "Draft") -> None:
        """Opens rules in the editor that are written in part."""
        self.edit("")
        self._writing().take(draft)

    def _page(self, place: int) -> QWidget:
        """A page that is made when it is first gone to."""
        if place not in self._made:
            module, name = _LATER[place]
            made: QWidget = getattr(import_module(f"ui.screens.stacks.{module}"), name)(self)
            self._made[place] = made
            before = self._pages.widget(place)
            self._pages.insertWidget(place, made)
            if before is not None:
                self._pages.removeWidget(before)
                before.deleteLater()
        return self._made[place]

    @property
    def catalogue(self) -> "CataloguePage":
        """The catalogue."""
        return cast("CataloguePage", self._page(CATALOGUE))

    @property
    def together(self) -> "TogetherPage":
        """Several stacks side by side."""
        return cast("TogetherPage", self._page(TOGETHER))

    def _writing(self) -> "EditorPage":
        return cast("EditorPage", self._page(EDITOR))

    @property
    def editor(self) -> "EditorPage | None":
        """The editor, once it was opened."""
        return self._writing() if EDITOR in self._made else None

    def undo(self) -> bool:
        """Takes the last step in the editor back; False where there is none."""
        return self._pages.currentIndex() == EDITOR and self._writing().undo()

    def _go(self, page: int) -> None:
        if page in _LATER:
            self._page(page)
        self._pages.setCurrentIndex(page)
        self.bar.setVisible(page != EDITOR)
        self.new_button.setVisible(page != CATALOGUE)

    def go_to(self, stack: str) -> None:
        """Shows one stack."""
        self._current = stack
        self.home()
        where = self.model.place(lambda one: one.id == stack)
        if where.isValid():
            self.list.setCurrentIndex(where)
            self._picked(where)
            self.panes.show_detail(True)

    def share_stack(self, records: tuple[str, ...], stack: str) -> None:
        """Leads to the share room with the rules along."""
        title = next((one.title for one in self._all if one.id == stack), "")
        self.share_wanted.emit(records, stack, title)

    def add(self, stack_id: str) -> None:
        """Starts working toward a bundled qualification."""
        self.catalogue.work_toward(stack_id)

    def add_file(self, path: "Path") -> None:
        """Reads a definition from a file."""
        self._go(CATALOGUE)
        self.catalogue.take_file(path)

    def remove(self, stack_id: str) -> None:
        """Stops working toward a qualification; the credentials stay."""
        self.acts.remove(stack_id)

    def added(self, stack: str) -> None:
        """A stack is new or has new rules; it is shown once the stacks were worked out again."""
        self._current = stack
        self._go(PANES)

    def _changed(self, changes: Changes) -> None:
        if changes.records or changes.stacks or changes.material:
            self._stale = True
            if self.isVisible():
                self.reload()

    def _came(self, answer: Answer[tuple[Shown, ...]]) -> None:
        if isinstance(answer, Failed):
            self._stale = True
            words = trouble(answer.error)
            self._show_trouble(words.title, words.sentence)
        if not isinstance(answer, Done):
            return
        self._all = answer.value
        self.counted.emit(len(answer.value))
        if self._pages.currentIndex() in (LOADING, EMPTY, PANES, TROUBLE):
            self._pages.setCurrentIndex(PANES if answer.value else EMPTY)
        elif self._pages.currentIndex() == TOGETHER:
            self.together.reload(tuple((one.id, one.title) for one in self._all))
        self._show_list()

    def _show_trouble(self, title: str, text: str) -> None:
        empty(self._trouble)
        again = Button(translate("stacks", "Try again"), self.reload, kind="primary", symbol="refresh-cw")
        self._trouble.addWidget(empty_page("triangle-alert", title, text, again))
        self._go(TROUBLE)

    def _typed(self, text: str) -> None:
        if self._pages.currentIndex() == CATALOGUE:
            self.catalogue.search(text)
        else:
            self._show_list()

    def _show_list(self) -> None:
        wanted = self.search.edit.text().casefold().strip()
        kept = self._current
        self.model.show_items(tuple(one for one in self._all if wanted in one.title.casefold()))
        where = self.model.place(lambda one: one.id == kept)
        if not where.isValid():
            where = self.model.index(0)
        self.list.setCurrentIndex(where)
        self._picked(where)

    def _picked(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        one = self.model.at(index)
        if one is not None:
            self._current = one.id
            self.detail.show_glance(one)
        elif not self._all:
            self.detail.forget()


def _spoken(one: Shown) -> str:
    return ", ".join((one.title, one.headline, *(each.text for each in one.marks)))


def _line(one: Shown) -> Line:
    amount = one.headline if one.share < 1 else one.marks[0].text
    return Line(one.title, amount, seed=one.id, share=one.share, badge=False)


def _look(wallet: "Wallet", tick: "Tick") -> tuple[Shown, ...]:
    return tuple(shown(one) for one in wallet.stacks(tick))
