"""One stack: the answer first, then its parts behind tabs; the glance is shown at once, the rest when it is there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar

from ui.lane import Answer, Done, Failed, Job
from ui.screens.stacks.ahead import AheadTab
from ui.screens.stacks.deciding import DecisionSheet, DecisionsTab
from ui.screens.stacks.handing_out import HandingOut
from ui.screens.stacks.rules_tab import RulesTab
from ui.screens.stacks.state import Opened, Shown, known_of, opened
from ui.screens.stacks.supposing import WhatIfTab
from ui.screens.stacks.tabs import RowsTab, left_out_tab, needs_tab
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, Page, column, empty, holder, row
from ui.widgets.messages import banner
from ui.widgets.progress import Ring
from ui.words.errors import trouble
from ui.words.tones import Tone
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.stacks.view import StacksView
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

NEEDS, LEFT_OUT, AHEAD, WHAT_IF, DECISIONS, RULES = range(6)
Tab = RowsTab | AheadTab | WhatIfTab | DecisionsTab | RulesTab


class StackDetail(Page):
    """The page of one stack."""

    def __init__(self, room: "StacksView") -> None:
        super().__init__()
        self._room = room
        self._glance: Shown | None = None
        self.full: Opened | None = None
        self._job: Job | None = None
        self._made: dict[int, Tab] = {}
        self._fresh: set[int] = set()
        self.handing = HandingOut(room)
        self._head = column(gap=8)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(translate("stacks", "Parts of the stack"))
        for text in self._words(None):
            self.tabs.addTab(text)
        self.tabs.currentChanged.connect(lambda _: self._show_tab())
        self._body = column(gap=0)
        self.state = PlainLabel("", "second", wrap=True)
        self._page = holder(column(holder(self._head), self.tabs, self.state, holder(self._body), gap=14))
        self.body.addWidget(self._page)
        self.body.addStretch(1)
        self._page.hide()

    def _words(self, one: Opened | None) -> tuple[str, ...]:
        left = translate("stacks", "Not counted")
        decided = translate("stacks", "Decisions")
        if one is not None:
            n = sum(len(each.children) for each in one.left_out)
            left = translate("stacks", "Not counted ({n})").format(n=n) if n else left
            n = len(one.decisions)
            decided = translate("stacks", "Decisions ({n})").format(n=n) if n else decided
        return (
            translate("stacks", "Requirements"), left, translate("stacks", "Next steps"),
            translate("stacks", "What if"), decided, translate("stacks", "Rules"),
        )  # fmt: skip

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        if self._job is not None:
            self._job.stop()
        self._glance = self.full = None
        empty(self._head)
        empty(self._body)
        self._made.clear()
        self._page.hide()

    def show_glance(self, one: Shown) -> None:
        """Shows what is known at once, and asks for the rest."""
        another = self._glance is None or self._glance.id != one.id
        self._glance = one
        self._page.show()
        self._show_head(one, "")
        if another:
            self.full = None
            empty(self._body)
            self._made.clear()
            self.tabs.setCurrentIndex(NEEDS)
            self.verticalScrollBar().setValue(0)
        if self.full is None:
            self.state.setText(translate("stacks", "Working out what counts where…"))
        self.state.setVisible(self.full is None)
        self._ask(one.id)

    def _ask(self, stack: str) -> None:
        if self._job is not None:
            self._job.stop()

        def work(wallet: "Wallet", tick: "Tick") -> Opened:
            return opened(wallet.stack_sight(stack, tick), known_of(wallet.rows()))

        def came(answer: Answer[Opened]) -> None:
            if self._glance is None or self._glance.id != stack:
                return
            if isinstance(answer, Done):
                self._show_full(answer.value)
            elif isinstance(answer, Failed):
                words = trouble(answer.error)
                self.state.hide()
                empty(self._body)
                again = Button(translate("stacks", "Try again"), lambda: self._ask(stack), symbol="refresh-cw")
                self._body.addWidget(banner(Tone.BAD, words.title, words.sentence, again))

        self._job = self._room.desk.ask(self, work, came)

    def _show_full(self, one: Opened) -> None:
        self.full = one
        self._glance = one.shown
        self.state.setText(translate("stacks", "The best found in the time there was; there may be a better way."))
        self.state.setVisible(one.unproved)
        self._show_head(one.shown, one.second)
        for place, text in enumerate(self._words(one)):
            self.tabs.setTabText(place, text)
        self._fresh.clear()
        self._show_tab()

    def _show_head(self, one: Shown, second: str) -> None:
        empty(self._head)
        words = column(PlainLabel(plain(one.title), "title", wrap=True), gap=6)
        if second:
            words.addWidget(PlainLabel(second, "second", wrap=True))
        words.addWidget(PlainLabel(one.headline, "section", wrap=True))
        words.addWidget(holder(Flow(*(Chip(each) for each in one.marks))))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(20)
        wide = self.width() > style().px(660)
        if self.width() > style().px(440):
            line.addWidget(Ring(one.share, one.amount, one.unit, one.headline), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.share = Button(translate("stacks", "Share stack"), self._share, kind="primary", symbol="share")
        self.share.setEnabled(bool(one.records))
        self.more = Button(translate("stacks", "More"), self._more, symbol="chevron-down")
        if wide:
            line.addLayout(column(row(self.more, self.share, gap=8), None))
        self._head.addLayout(line)
        if not wide:
            self._head.addLayout(row(self.share, self.more, None, gap=8))

    def _show_tab(self) -> None:
        one, place = self.full, self.tabs.currentIndex()
        if one is None:
            return
        tab = self._made.get(place)
        if tab is None:
            tab = self._made[place] = self._make(place)
            self._body.addWidget(tab)
        for each in self._made.values():
            each.setVisible(each is tab)
        if place not in self._fresh:
            self._fresh.add(place)
            self._fill(tab, one)

    def _make(self, place: int) -> Tab:
        room = self._room
        match place:
            case _ if place == NEEDS:
                return needs_tab(room)
            case _ if place == LEFT_OUT:
                return left_out_tab(room)
            case _ if place == AHEAD:
                return AheadTab(room)
            case _ if place == WHAT_IF:
                return WhatIfTab(room)
            case _ if place == DECISIONS:
                return DecisionsTab(room)
            case _:
                return RulesTab(room)

    def _fill(self, tab: Tab, one: Opened) -> None:
        if not isinstance(tab, RowsTab):
            tab.show_stack(one)
        elif tab is self._made.get(NEEDS):
            tab.show_rows(one, one.tree, translate("stacks", "These rules have no requirements."))
        else:
            tab.show_rows(one, one.left_out, translate("stacks", "Everything you have counts here."))

    def tab(self, place: int) -> Tab:
        """Goes to one of the parts."""
        self.tabs.setCurrentIndex(place)
        return self._made[place]

    def leaf(self, need: str) -> str:
        """The requirement to pin in, "" where a credential cannot be made to count there alone."""
        return need if self.full is not None and need in self.full.places else ""

    def decide(self, unit: str = "", need: str = "") -> None:
        """Opens the sheet for a decision."""
        if self.full is not None:
            DecisionSheet(self._room, self.full).ask(unit, need)

    def _share(self) -> None:
        one = self.full
        if one is None:
            return
        if not one.smallest or len(one.smallest) == len(one.counts):
            self._room.share_stack(one.counts, one.shown.id)
            return
        menu = self.share_menu(one)
        menu.popup(self.share.mapToGlobal(QPoint(0, self.share.height())))

    def share_menu(self, one: Opened) -> QMenu:
        """The smallest proof, or all."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(translate("stacks", "Share stack"))
        few = translate("stacks", "The smallest proof: %n credential(s)", len(one.smallest))
        everything = translate("stacks", "Everything that counts: %n credential(s)", len(one.counts))
        menu.addAction(few).triggered.connect(lambda: self._room.share_stack(one.smallest, one.shown.id))
        menu.addAction(everything).triggered.connect(lambda: self._room.share_stack(one.counts, one.shown.id))
        return menu

    def more_menu(self, stack: str) -> QMenu:
        """Everything else that can be done with a stack."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(translate("stacks", "More"))
        for text, act in (
            (translate("stacks", "Edit rules"), lambda: self._room.edit(stack)),
            (translate("stacks", "Save a one-page sheet (PDF)"), lambda: self.handing.sheet(stack)),
            (translate("stacks", "Print the sheet…"), lambda: self.handing.print(stack)),
            (translate("stacks", "Save as a table (CSV)"), lambda: self.handing.table(stack)),
            (translate("stacks", "Remove this stack"), lambda: self._room.acts.remove(stack)),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, do=act: do())
        return menu

    def _more(self) -> None:
        if self._glance is not None:
            menu = self.more_menu(self._glance.id)
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
