"""The rule editor: parts at the left, the form of one beside them, the whole in plain words, and the source."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.lane import Answer, Done, Failed, Job
from ui.models.outline import OutlineModel, Reading
from ui.screens.stacks.acts import STACKS
from ui.screens.stacks.editor import draft as drafts
from ui.screens.stacks.editor.draft import Data, Draft, Part
from ui.screens.stacks.editor.fields import Field
from ui.screens.stacks.editor.form import PartForm
from ui.screens.stacks.editor.parts import KINDS, RULES, PartRow, part_rows
from ui.screens.stacks.rules_tab import summary_card
from ui.screens.stacks.shelf import Arrived, arrived
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Page, column, framed, row, rule
from ui.widgets.outline_view import OutlineDelegate, OutlineView, TreeLine
from ui.widgets.two_pane import TwoPane
from ui.words import stack_rules
from ui.words.errors import trouble
from ui.words.stack_faults import fault_text
from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.errors import WalletError

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.model.tick import Tick
    from wallet.service.stacking_shelf import Taken
    from wallet.service.wallet import Wallet

    Kept = tuple[Arrived, Taken | None]

PAUSE_MS = 250
FORM, SOURCE = range(2)


class EditorPage(QWidget):
    """Changes a draft; it is checked as it is written, and kept as a new version."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self.draft = drafts.blank()
        self.part: Part = ()
        self._fault = ""
        self._job: Job | None = None
        self.setObjectName("ground")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self._make_tree()
        self._make_right()
        self._lay_out()

    def _make_tree(self) -> None:
        self.tree = OutlineView(translate("stacks", "Parts of the rules"))
        reading: Reading[PartRow] = Reading(lambda one: one.children, lambda one: one.title, _spoken)
        self.model: OutlineModel[PartRow] = OutlineModel(reading, self.tree)
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(OutlineDelegate(self.tree, _line))
        self.tree.selectionModel().currentChanged.connect(self._picked)
        self.add_button = Button(translate("stacks", "Add"), self._offer, symbol="plus")
        self.remove_button = Button(
            "", self.remove_part, symbol="trash-2", name=translate("stacks", "Remove this part")
        )
        self.up = Button("", lambda: self.move_part(-1), symbol="chevron-up", name=translate("stacks", "Move up"))
        self.down = Button("", lambda: self.move_part(1), symbol="chevron-down", name=translate("stacks", "Move down"))
        for one in (self.remove_button, self.up, self.down):
            one.setToolTip(one.accessibleName())

    def _make_right(self) -> None:
        self.form = PartForm(self.set_field)
        self.words = Page(margins=(14, 10, 14, 14))
        self.source = QPlainTextEdit()
        self.source.setAccessibleName(translate("stacks", "Source (JSON)"))
        self.source.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.source.textChanged.connect(self._typed_source)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("stacks", "Ways to write the rules"))
        for text in (
            translate("stacks", "This part"),
            translate("stacks", "Source (JSON)"),
        ):
            self.tabs.addTab(text)
        self.sides = QStackedWidget()
        for page in (self.form, self.source):
            self.sides.addWidget(page)
        self.tabs.currentChanged.connect(self._turned)

    def _lay_out(self) -> None:
        leave = Button(translate("stacks", "Leave without saving"), self.leave, kind="quiet", symbol="arrow-left")
        self.undo_button = Button(translate("stacks", "Undo"), self.undo, symbol="undo-2")
        self.save = Button(translate("stacks", "Save as a new version"), self.keep, kind="primary", symbol="check")
        self.state = PlainLabel("", "hint", wrap=True)
        self.state.setAccessibleName(translate("stacks", "State of the rules"))
        scroll = Page(margins=(8, 8, 8, 8))
        scroll.body.addWidget(self.tree)
        scroll.body.addStretch(1)
        tools = row(self.add_button, self.remove_button, self.up, self.down, None, gap=6, margins=(14, 10, 14, 8))
        foot = column(self.state, margins=(16, 8, 16, 10))
        left = framed("listhead", column(tools, rule(), scroll, rule(), self.words, rule(), foot, gap=0))
        left.setMinimumWidth(300)
        right = QWidget()
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row(self.tabs, None, margins=(20, 4, 20, 0)))
        box.addWidget(rule())
        box.addWidget(self.sides, 1)
        self.panes = TwoPane(left, right, translate("stacks", "All parts"), 420)
        self.tree.clicked.connect(lambda _: self.panes.show_detail(True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = row(leave, None, self.undo_button, self.save, gap=10, margins=(12, 11, 20, 11))
        whole.addWidget(framed("header", head))
        whole.addWidget(rule())
        whole.addWidget(self.panes, 1)

    def forget(self) -> None:
        """Drops the draft."""
        self._pause.stop()
        if self._job is not None:
            self._job.stop()
        self.draft = drafts.blank()
        self.model.show_items(())
        self.form.forget()
        self.words.show_parts()
        self.source.blockSignals(True)
        self.source.clear()
        self.source.blockSignals(False)

    def take(self, draft: drafts.Draft) -> None:
        """Goes on from rules that are not kept."""
        self._show(draft)

    def begin(self, stack: str) -> None:
        """Opens the rules of a qualification; "" begins new ones."""
        self.part = ()
        self.tabs.setCurrentIndex(FORM)
        if not stack:
            self.take(drafts.blank())
            return

        def came(answer: Answer[bytes]) -> None:
            if isinstance(answer, Done):
                self._show(drafts.draft_of(answer.value))
            elif isinstance(answer, Failed):
                self._room.said.emit(trouble(answer.error).sentence)
                self._room.home()

        self._room.desk.ask(self, lambda wallet, _: wallet.stack_source(stack), came)

    def leave(self) -> None:
        """Back to the stacks; a changed draft can be fetched back."""
        left = self.draft
        self._room.home()
        if left.changed:
            self._room.undoable.emit(translate("stacks", "The changes were not saved"), lambda: self._again(left))

    def _again(self, draft: Draft) -> None:
        self._room.edit("")
        self._show(draft)

    def undo(self) -> bool:
        """One step back; False where there is none."""
        if not self.draft.changed:
            return False
        self.form.setFocus()
        self._show(self.draft.undone())
        return True

    def set_field(self, part: Part, field: Field, text: str) -> None:
        """Writes one field."""

        def change(data: Data) -> None:
            here = drafts.at(data, part)
            if isinstance(here, dict):
                field.put(here, text)

        self._show(self.draft.then(change, f"{part}{field.name}"))

    def add_part(self, kind: str) -> None:
        """Adds a part beside or inside the one chosen, or a rule or condition for all."""
        where = self.part if self.part and self.part[0] == "root" else ("root",)
        made: list[Part] = []

        def change(data: Data) -> None:
            if kind in RULES:
                made.append(drafts.add_to_list(data, "constraints", drafts.new_rule(kind, "rule")))
            elif kind == "require":
                condition = {"id": "condition", "if": {"evidence": ["assessed"]}}
                made.append(drafts.add_to_list(data, "require", condition))
            else:
                made.append(drafts.add(data, where, kind))

        draft = self.draft.then(change)
        self.part = made[0]
        self._show(draft)

    def remove_part(self) -> None:
        """Takes the part out; the last one stays."""
        draft = self.draft.then(lambda data: drafts.remove(data, self.part))
        if draft is self.draft:
            self._room.said.emit(translate("stacks", "The last part has to stay."))
            return
        self.part = self.part[:-2] if self.part[0] == "root" else ()
        self._show(draft)

    def move_part(self, by: int) -> None:
        """Moves the part among its neighbours."""
        where: list[Part] = []
        draft = self.draft.then(lambda data: where.append(drafts.move(data, self.part, by)))
        self.part = where[0]
        self._show(draft)

    def menu(self) -> QMenu:
        """What can be added."""
        menu = QMenu(self)
        menu.setAccessibleName(translate("stacks", "Add"))
        here = drafts.at(self.draft.data, self.part)
        points = isinstance(here, dict) and ("items" in here or (len(self.part) > 1 and self.part[-2] == "items"))
        for kind, words in KINDS.items():
            if kind != "item" or points:
                text = translate("stacks", words)
                menu.addAction(text).triggered.connect(lambda _=False, one=kind: self.add_part(one))
        menu.addSeparator()
        text = translate("stacks", "A condition for every credential")
        menu.addAction(text).triggered.connect(lambda: self.add_part("require"))
        for kind, words in RULES.items():
            text = translate("stacks", words)
            menu.addAction(text).triggered.connect(lambda _=False, one=kind: self.add_part(one))
        return menu

    def _offer(self) -> None:
        self.menu().popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))

    def _show(self, draft: Draft) -> None:
        self.draft = draft
        self.undo_button.setEnabled(draft.changed)
        self._show_rows()
        if self.source.toPlainText() != draft.text and not self.source.hasFocus():
            self.source.blockSignals(True)
            self.source.setPlainText(draft.text)
            self.source.blockSignals(False)
        self.state.setText(translate("stacks", "Checking…"))
        self._pause.start()

    def _show_rows(self) -> None:
        data = self.draft.data
        self.model.show_items(part_rows(data, self._fault))
        self.tree.blockSignals(True)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self.tree.fit()
        where = self.model.find(lambda one: one.part == self.part)
        if not where.isValid():
            where = self.model.index(0, 0)
        self.tree.setCurrentIndex(where)
        self._picked(where)

    def _picked(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        one = self.model.at(index)
        if one is None:
            return
        self.part = one.part
        movable = len(one.part) > 1
        for button in (self.remove_button, self.up, self.down):
            button.setEnabled(movable)
        heading = translate("stacks", "{kind}: {title}").format(kind=one.kind, title=one.title)
        self.form.show_part(self.draft.data, one.part, heading)

    def _turned(self, place: int) -> None:
        self.sides.setCurrentIndex(place)
        if place == SOURCE and self.source.toPlainText() != self.draft.text:
            self.source.blockSignals(True)
            self.source.setPlainText(self.draft.text)
            self.source.blockSignals(False)

    def _typed_source(self) -> None:
        text = self.source.toPlainText()
        try:
            data = json.loads(text)
        except ValueError as error:
            self._tell(translate("stacks", "Not well-formed JSON: {why}").format(why=str(error)), "/")
            return
        if isinstance(data, dict):
            self._show(self.draft.written(text, "source"))

    def _check(self) -> None:
        text = self.draft.text
        if self._job is not None:
            self._job.stop()

        def work(wallet: "Wallet", _: "Tick") -> tuple[tuple[int, str, str], ...]:
            return stack_rules.summary(wallet.stack_read(text.encode()))

        def came(answer: Answer[tuple[tuple[int, str, str], ...]]) -> None:
            if isinstance(answer, Done):
                self._tell("", "")
                self._tell_words(answer.value)
            elif isinstance(answer, Failed):
                self._tell(fault_text(answer.error), str(answer.error.facts.get("at", "/")))

        self._job = self._room.desk.ask(self, work, came)

    def _tell(self, fault: str, pointer: str) -> None:
        """Says whether the rules can be kept, and marks the part that is wrong."""
        self.save.setEnabled(not fault)
        self.state.setText(fault or translate("stacks", "The rules can be saved."))
        self.state.setProperty("kind", "trouble" if fault else "hint")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        if pointer != self._fault:
            self._fault = pointer
            self._show_rows()

    def _tell_words(self, lines: tuple[tuple[int, str, str], ...]) -> None:
        heading = PlainLabel(translate("stacks", "In plain words"), "label")
        self.words.show_parts(heading, summary_card(lines))

    def keep(self) -> None:
        """Keeps the rules as a new version, and works toward them."""
        draft = self.draft

        def work(wallet: "Wallet", _: "Tick") -> "Kept":
            found = wallet.qualifications()
            data = drafts.to_save(draft, frozenset(one.definition.id for one in found))
            stack = wallet.stack_read(data).id
            taken = wallet.stack_take(stack) if any(one.kept and one.definition.id == stack for one in found) else None
            return arrived(wallet.stack_bring(data), None), taken

        def came(answer: "Answer[Kept]") -> None:
            if isinstance(answer, Done):
                self._kept(*answer.value)
            elif isinstance(answer, Failed):
                self._tell_error(answer.error)

        self._room.desk.ask(self, work, came, touches=STACKS)

    def _tell_error(self, error: WalletError) -> None:
        self._tell(fault_text(error), str(error.facts.get("at", "/")))

    def _kept(self, found: Arrived, taken: "Taken | None") -> None:
        room = self._room
        room.added(found.id)
        if taken is None:
            room.undoable.emit(translate("stacks", "Rules saved"), lambda: room.acts.remove(found.id))
        else:
            room.undoable.emit(translate("stacks", "New version saved"), lambda: room.acts.put_back(taken))


def _spoken(one: PartRow) -> str:
    if one.fault:
        return translate("stacks", "{title}, {kind}, something is wrong here").format(title=one.title, kind=one.kind)
    return f"{one.title}, {one.kind}"


def _line(one: PartRow) -> TreeLine:
    sign, tone = ("✕", Tone.BAD) if one.fault else ("", Tone.NEUTRAL)
    return TreeLine(one.title, one.kind, sign=sign, tone=tone)
