"""The catalogue: every qualification at hand with its rules and sources, and the way in for another one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from ui.lane import Answer, Done, Failed
from ui.models.listing import ListModel
from ui.screens.add.sources import gather, sources_of
from ui.screens.stacks.acts import STACKS
from ui.screens.stacks.rules_tab import sources_card, summary_card
from ui.screens.stacks.shelf import Arrived, Entry, arrived, entry
from ui.screens.stacks.tabs import tree
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, Page, Part, card, column, framed, holder, row, rule
from ui.widgets.messages import banner
from ui.widgets.row_delegate import Line, RowDelegate
from ui.widgets.two_pane import TwoPane
from ui.words.errors import trouble
from ui.words.stack_faults import fault_text
from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.errors import ErrorKind, WalletError

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.model.tick import Tick
    from wallet.service.stacking_exchange import Brought
    from wallet.service.stacking_shelf import Taken
    from wallet.service.wallet import Wallet

    Result = tuple[Arrived, Taken | None]


class CataloguePage(QWidget):
    """A list of qualifications beside what each asks for; a file can be dropped anywhere on it."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._all: tuple[Entry, ...] = ()
        self._current = ""
        self._held = False
        self.setAcceptDrops(True)
        self.setObjectName("ground")
        self.model: ListModel[Entry] = ListModel(lambda one: one.title, _spoken, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list, _line, lines=1))
        self.list.setAccessibleName(translate("stacks", "Qualifications"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._picked(now))
        self.page = Page()
        left = framed("listhead", column(self.list, gap=0))
        left.setMinimumWidth(220)
        self.panes = TwoPane(left, self.page, translate("stacks", "All qualifications"), 340)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._clicked)
        back = Button(translate("stacks", "Back to my stacks"), room.home, kind="quiet", symbol="arrow-left")
        own = Button(translate("stacks", "Write your own rules"), lambda: room.edit(""), kind="quiet", symbol="plus")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row(back, None, own, margins=(12, 6, 20, 6)))
        box.addWidget(rule())
        box.addWidget(self.panes, 1)

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._all = ()
        self.model.show_items(())
        self.page.show_parts()

    def reload(self, *, hold: bool = False) -> None:
        """Reads the catalogue; with `hold` the page beside the list stays as it is."""
        self._held = hold

        def work(wallet: "Wallet", _: "Tick") -> tuple[Entry, ...]:
            return tuple(entry(one) for one in wallet.qualifications())

        self._room.desk.ask(self, work, self._came)

    def _came(self, answer: Answer[tuple[Entry, ...]]) -> None:
        if isinstance(answer, Done):
            self._all = tuple(sorted(answer.value, key=lambda one: one.title.casefold()))
            self.narrow(self._room.search.edit.text())
        elif isinstance(answer, Failed):
            words = trouble(answer.error)
            self.page.show_parts(banner(Tone.BAD, words.title, words.sentence))

    def search(self, text: str) -> None:
        """Shows what the person looks for."""
        self._held = False
        self.narrow(text)

    def narrow(self, text: str) -> None:
        """Shows what the text occurs in."""
        wanted = text.casefold().strip()
        self.model.show_items(tuple(one for one in self._all if wanted in one.sought))
        where = self.model.place(lambda one: one.id == self._current)
        where = where if where.isValid() else self.model.index(0)
        self.list.setCurrentIndex(where)
        if not where.isValid() and not self._held:
            nothing = translate("stacks", "No qualification matches. Import one from a file, or write your own rules.")
            self.page.show_parts(PlainLabel(nothing, "second", wrap=True))

    def _picked(self, index: QModelIndex) -> None:
        one = self.model.at(index)
        if one is None or self._held:
            return
        self._current = one.id
        if one.kept:
            go = Button(translate("stacks", "Show my stack"), lambda: self._room.go_to(one.id), kind="primary")
        else:
            go = Button(translate("stacks", "Work toward this"), lambda: self.work_toward(one.id), kind="primary")
        buttons: list[QWidget] = [go]
        if one.newer:
            text = translate("stacks", "Take the bundled version")
            buttons.append(Button(text, lambda: self.work_toward(one.id), symbol="refresh-cw"))
        version = translate("stacks", "{size} · version {version}").format(size=one.size, version=one.version)
        parts: list[Part] = [
            PlainLabel(plain(one.title), "title", wrap=True),
            PlainLabel(plain(version), "second", wrap=True),
            *([holder(Flow(*(Chip(each) for each in one.marks)))] if one.marks else []),
            holder(Flow(*buttons)),
            PlainLabel(translate("stacks", "In plain words"), "label"),
            summary_card(one.rules),
            PlainLabel(translate("stacks", "Sources"), "label"),
            sources_card(one.sources),
        ]
        self.page.show_parts(*parts)

    def _clicked(self, index: QModelIndex) -> None:
        self._held = False
        self._picked(index)
        self.panes.show_detail(True)

    def work_toward(self, stack: str) -> None:
        """Starts working toward a bundled qualification, or takes its bundled version."""

        def work(wallet: "Wallet", _: "Tick") -> "Result":
            taken = _taken(wallet, stack)
            bundled = wallet.stack_bundled(stack)
            return arrived(wallet.stack_bring(bundled), None), taken

        self._room.desk.ask(self, work, self._added, touches=STACKS)

    def pick(self) -> None:
        """Asks for a file."""
        title = translate("stacks", "Open a qualification")
        paths = ask_files(self, title, f"{translate('stacks', 'Qualifications')} (*.json *.jsonld *.jwt)")
        if paths:
            self.take_file(paths[0])

    def take_file(self, path: Path) -> None:
        """Works toward the qualification in a file, whatever format describes it."""

        def work(wallet: "Wallet", _: "Tick") -> "Result":
            data = gather((path,))[0].data
            foreign = None
            try:
                foreign = wallet.stack_import(data)
                data = foreign.definition
            except WalletError as error:
                if error.kind is not ErrorKind.UNSUPPORTED and error.kind is not ErrorKind.MALFORMED:
                    raise
            return _kept(wallet, data, foreign)

        def came(answer: "Answer[Result]") -> None:
            if isinstance(answer, Failed):
                self._refused(path.name, answer.error)
            else:
                self._added(answer)

        self._room.desk.ask(self, work, came, touches=STACKS)

    def _refused(self, name: str, error: WalletError) -> None:
        """What is wrong with the file, and where in it."""
        self._room.choose(hold=True)
        title = translate("stacks", "“{name}” was not taken").format(name=plain(name, 80))
        again = Button(translate("stacks", "Try another file"), self.pick, symbol="folder-open")
        self.page.show_parts(banner(Tone.BAD, title, fault_text(error), again))
        self.panes.show_detail(True)

    def _added(self, answer: "Answer[Result]") -> None:
        if isinstance(answer, Failed):
            self._room.said.emit(trouble(answer.error).sentence)
        if not isinstance(answer, Done):
            return
        found, taken = answer.value
        if taken is None:
            self._room.undoable.emit(translate("stacks", "Stack added"), lambda: self._room.acts.remove(found.id))
        else:
            self._room.undoable.emit(
                translate("stacks", "The other version is in force"), lambda: self._room.acts.put_back(taken)
            )
        if found.change is None and not found.losses:
            self._room.added(found.id)
            return
        self._room.choose(hold=True)
        self.show_arrived(found)

    def show_arrived(self, found: Arrived) -> None:
        """What another version changes, who signed it, and what the other format said that cannot be computed."""
        self._current = found.id
        parts: list[Part] = [
            PlainLabel(plain(found.headline), "title", wrap=True),
            PlainLabel(found.signed.text, "second", wrap=True),
        ]
        if found.change is not None:
            parts.append(PlainLabel(found.change.headline, "section", wrap=True))
            parts.append(holder(Flow(*(Chip(one) for one in found.change.marks))))
            if found.change.rows:
                view, model = tree(translate("stacks", "What changes for you"), lambda _: False)
                model.show_items(found.change.rows)
                parts.append(card(view, pad=6))
        if found.losses:
            text = translate("stacks", "%n thing(s) in the file cannot be worked out here", len(found.losses))
            lines = [PlainLabel(plain(f"{detail} ({at})"), "hint", wrap=True) for at, detail in found.losses[:40]]
            parts += [PlainLabel(text, "label"), card(*lines, gap=6, pad=16)]
        show = Button(translate("stacks", "Show my stack"), lambda: self._room.go_to(found.id), kind="primary")
        parts.append(holder(row(show, None)))
        self.page.show_parts(*parts)
        self.panes.show_detail(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths, _ = sources_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take_file(paths[0])


def _kept(wallet: "Wallet", data: bytes, foreign: "Brought | None") -> "Result":
    before = {one.definition.id: wallet.stack_take(one.definition.id) for one in wallet.qualifications() if one.kept}
    added = wallet.stack_bring(data)
    return arrived(added, foreign), before.get(added.view.id)


def _taken(wallet: "Wallet", stack: str) -> "Taken | None":
    """The stack as it is kept now, to be put back; None where it is new."""
    kept = any(one.kept for one in wallet.qualifications() if one.definition.id == stack)
    return wallet.stack_take(stack) if kept else None


def _spoken(one: Entry) -> str:
    return ", ".join((one.title, one.size, *(each.text for each in one.marks)))


def _line(one: Entry) -> Line:
    mark = one.marks[0] if one.marks else None
    return Line(one.title, f"{one.size} · {one.version}", seed=one.id, mark=mark, badge=False)
