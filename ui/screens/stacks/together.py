"""Several stacks side by side, with shared or single use of each credential, and as exits on one way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.lane import Answer, Done, Failed, Job
from ui.screens.stacks.rows import share
from ui.theme.look import style
from ui.widgets.box_list import box_list
from ui.widgets.buttons import Button
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, Page, Part, card, column, framed, holder, row, rule
from ui.widgets.messages import banner
from ui.widgets.progress import Bar
from ui.widgets.two_pane import TwoPane
from ui.words import stacks as words
from ui.words.errors import trouble
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.model.tick import Tick
    from wallet.service.stacking_several import Portfolio, Standing, Way
    from wallet.service.wallet import Wallet

    Found = tuple[Portfolio, Way, Portfolio]

MOST = 12


class TogetherPage(QWidget):
    """Which stacks, in which order of preference; how they stand together."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._job: Job | None = None
        self._filling = False
        self.setObjectName("ground")
        self.chosen = QStandardItemModel(self)
        self.list = box_list(self.chosen, translate("stacks", "Stacks to compare, in order of preference"))
        self.once = QCheckBox(translate("stacks", "Each credential counts once"))
        self.way = QCheckBox(translate("stacks", "Exits on one way"))
        self.up = Button(translate("stacks", "Up"), lambda: self._move(-1), symbol="chevron-up")
        self.down = Button(translate("stacks", "Down"), lambda: self._move(1), symbol="chevron-down")
        self.page = Page()
        hint = PlainLabel(
            translate("stacks", "The upper ones are served first; on one way, they are the earlier exits."),
            "hint",
            wrap=True,
        )
        side = column(
            PlainLabel(translate("stacks", "In order of preference"), "label"), self.list,
            row(self.up, self.down, None),
            hint, self.once, self.way, gap=10, margins=(16, 14, 16, 14),
        )  # fmt: skip
        left = framed("listhead", side)
        left.setMinimumWidth(240)
        onward = translate("stacks", "How they stand together")
        self.panes = TwoPane(left, self.page, translate("stacks", "Choose stacks"), 340, onward)
        back = Button(translate("stacks", "Back to my stacks"), room.home, kind="quiet", symbol="arrow-left")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row(back, None, margins=(12, 6, 20, 6)))
        box.addWidget(rule())
        box.addWidget(self.panes, 1)
        self.once.toggled.connect(lambda _: self.look())
        self.way.toggled.connect(lambda _: self.look())
        self.chosen.itemChanged.connect(lambda _: None if self._filling else self.look())

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        if self._job is not None:
            self._job.stop()
        self.chosen.clear()
        self.page.show_parts()

    def reload(self, stacks: tuple[tuple[str, str], ...]) -> None:
        """Offers these stacks; order and choice stay as they were."""
        before = {str(one.data()): one.checkState() for one in self._items()}
        titles = dict(stacks)
        order = [one for one in before if one in titles] + [one for one, _ in stacks if one not in before]
        self._filling = True
        self.chosen.clear()
        for place, name in enumerate(order):
            item = QStandardItem(plain(titles[name], 120))
            item.setData(name)
            item.setEditable(False)
            item.setCheckable(True)
            item.setCheckState(before.get(name, Qt.CheckState.Checked if place < MOST else Qt.CheckState.Unchecked))
            self.chosen.appendRow(item)
        self._filling = False
        self.look()

    def _items(self) -> list[QStandardItem]:
        return [self.chosen.item(place) for place in range(self.chosen.rowCount())]

    def ids(self) -> tuple[str, ...]:
        """The chosen stacks, in order."""
        return tuple(str(one.data()) for one in self._items() if one.checkState() is Qt.CheckState.Checked)

    def _move(self, by: int) -> None:
        place = self.list.currentIndex().row()
        if place < 0 or not 0 <= place + by < self.chosen.rowCount():
            return
        self.chosen.insertRow(place + by, self.chosen.takeRow(place))
        self.list.setCurrentIndex(self.chosen.index(place + by, 0))
        self.look()

    def look(self) -> None:
        """Asks how they stand together."""
        if self._job is not None:
            self._job.stop()
        ids, once = self.ids(), self.once.isChecked()
        if not ids:
            nothing = translate("stacks", "Choose at least one stack to see how they stand together.")
            self.page.show_parts(PlainLabel(nothing, "second", wrap=True))
            return
        self.page.show_parts(PlainLabel(translate("stacks", "Working it out…"), "second"))

        def work(wallet: "Wallet", tick: "Tick") -> "Found":
            return wallet.portfolio(ids, once, tick), wallet.exits(ids, tick), wallet.portfolio(ids, not once, tick)

        def came(answer: "Answer[Found]") -> None:
            if isinstance(answer, Done):
                self._show(*answer.value)
            elif isinstance(answer, Failed):
                told = trouble(answer.error)
                self.page.show_parts(banner(Tone.BAD, told.title, told.sentence))

        self._job = self._room.desk.ask(self, work, came)

    def _show(self, found: "Portfolio", way: "Way", other: "Portfolio") -> None:
        title = (
            translate("stacks", "Each credential counts once") if found.once
            else translate("stacks", "A credential may count in several")
        )  # fmt: skip
        parts: list[Part] = [PlainLabel(title, "title", wrap=True)]
        if self.way.isChecked():
            parts.append(_way(way))
        others = {one.id: one for one in other.stacks}
        parts += [self._stack(one, others.get(one.id), found.once) for one in found.stacks]
        if found.several_uses:
            names = {one.id: one.title.best() for one in found.stacks}
            lines: list[Part] = []
            for _, unit, ids in found.several_uses:
                lines += [rule()] if lines else []
                where = ", ".join(names.get(one, one) for one in ids)
                lines.append(holder(column(PlainLabel(plain(unit), "strong", wrap=True),
                                           PlainLabel(plain(where), "hint", wrap=True), gap=2)))  # fmt: skip
            parts += [PlainLabel(translate("stacks", "Used in several"), "label"), card(*lines, gap=8, pad=16)]
        self.page.show_parts(*parts)

    def _stack(self, one: "Standing", other: "Standing | None", once: bool) -> QWidget:
        amount = words.amount_of(one.done, one.needed, one.metric)
        chips = [mark(Tone.GOOD if one.verdict == "met" else Tone.CAUTION, words.verdict(one.verdict))]
        if other is not None and (other.verdict, other.gap) != (one.verdict, one.gap):
            chips.append(Mark(Tone.NOTE, _otherwise(other, once)))
        if one.unproved:
            chips.append(Mark(Tone.NEUTRAL, translate("stacks", "best found in the time there was")))
        open_it = Button(plain(one.title.best(), 120), lambda: self._room.go_to(one.id), kind="link")
        open_it.setMinimumWidth(style().px(60))
        units = [title or unit for _, members in one.plan for unit, title in members]
        listed = ", ".join(units) if units else translate("stacks", "Nothing counts here yet.")
        return card(
            row(open_it, None), Bar(share(one.done, one.needed), amount), PlainLabel(amount, "strong"),
            holder(Flow(*(Chip(each) for each in chips))), PlainLabel(plain(listed), "hint", wrap=True), gap=8, pad=16,
        )  # fmt: skip


def _otherwise(other: "Standing", once: bool) -> str:
    state = words.amount_of(other.done, other.needed, other.metric)
    if once:
        return translate("stacks", "With shared use: {state}").format(state=state)
    return translate("stacks", "With single use: {state}").format(state=state)


def _way(way: "Way") -> QWidget:
    titles = {one.id: one.title.best() for one in way.exits}
    if way.claim:
        text = translate("stacks", "You could claim “{title}” today.").format(title=titles[way.claim])
        tone = Tone.GOOD
    else:
        text, tone = translate("stacks", "You cannot claim one of them yet."), Tone.NOTE
    further = ""
    if way.next:
        further = translate("stacks", "The next exit is “{title}”, {n} to go.").format(
            title=titles[way.next], n=way.to_next
        )
    return banner(tone, plain(text), plain(further))
