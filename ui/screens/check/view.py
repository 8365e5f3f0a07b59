"""The check page on widgets."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.desk import Desk, Source
from ui.lane import Answer, Done, Failed
from ui.screens.add.sources import gather, sources_of
from ui.screens.check.state import Card, CheckState, came
from ui.screens.report import aspect_rows
from ui.screens.report.view import breakable
from ui.theme.look import style
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Page, card, column, holder, row, rule
from ui.widgets.messages import banner, empty_page
from ui.words.errors import trouble
from ui.words.tones import Tone
from wallet.model.trust import Policy

if TYPE_CHECKING:
    from ui.screens.check.state import Found
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet


class CheckView(QWidget):
    """Open, paste or drop a presentation and read its report; nothing is kept."""

    def __init__(self, desk: Desk, *, locked: bool = False) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._locked = locked
        self._state = CheckState()
        self._last: tuple[tuple[Path, ...], tuple[Source, ...]] = ((), ())
        self.audience = QLineEdit()
        self.audience.setPlaceholderText(self.tr("Receiver it should be for (optional)"))
        self.audience.setAccessibleName(self.tr("Receiver it should be for"))
        self.nonce = QLineEdit()
        self.nonce.setPlaceholderText(self.tr("Code you gave (optional)"))
        self.nonce.setAccessibleName(self.tr("Code you gave"))
        self.again = Button(self.tr("Check again"), self._again)
        self.page = Page(margins=(28, 4, 28, 28))
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        self.open_button = Button(self.tr("Open file"), self.pick, symbol="folder-open")
        self.paste_button = Button(self.tr("Paste"), self.paste, symbol="clipboard-paste")
        title = PlainLabel(self.tr("Check a presentation"), "title", wrap=True)
        head = row(title, self.open_button, self.paste_button, gap=8, margins=(28, 20, 28, 8))
        head.setStretch(0, 1)
        asked = row(self.audience, self.nonce, self.again, gap=8, margins=(28, 0, 28, 10))
        asked.setStretch(0, 3)
        asked.setStretch(1, 2)
        self._asked = holder(asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._asked)
        box.addWidget(self.page, 1)

    def pick(self) -> None:
        """Asks for a file."""
        paths = ask_files(self, self.tr("Open a presentation or credential"), self.tr("All files") + " (*)")
        if paths:
            self._check(paths, ())

    def paste(self) -> None:
        """Takes the clipboard."""
        if not self.bring_mime(QGuiApplication.clipboard().mimeData()):
            empty = self.tr("The clipboard holds nothing that could be checked.")
            self._state = CheckState(Tone.NEUTRAL, self.tr("Nothing to check"), empty)
            self._show()

    def bring_mime(self, data: QMimeData) -> bool:
        """Takes what was dropped or pasted."""
        paths, sources = sources_of(data)
        if not paths and not sources:
            return False
        self._check(paths, sources)
        return True

    def bring_sources(self, sources: tuple[Source, ...]) -> None:
        """Checks what is already at hand."""
        self._check((), sources)

    def forget(self) -> None:
        """Drops what was checked."""
        self._last = ((), ())
        self._state = CheckState()
        self.audience.clear()
        self.nonce.clear()
        self._show()

    def _again(self) -> None:
        self._check(*self._last)

    def _check(self, paths: tuple[Path, ...], sources: tuple[Source, ...]) -> None:
        self._last = (paths, sources)
        policy = self._policy()

        def work(wallet: "Wallet", _: "Tick") -> "Found":
            given = gather(paths) + sources
            found = [wallet.check(one, policy) for one in given]
            return tuple(c for one in found for c in one[0]), tuple(r for one in found for r in one[1])

        self._desk.ask(self, work, self._came)

    def _policy(self) -> Policy:
        who, code = self.audience.text().strip() or None, self.nonce.text().strip() or None
        return Policy(audience=who, domain=who, nonce=code, challenge=code)

    def _came(self, answer: "Answer[Found]") -> None:
        if isinstance(answer, Done):
            self._state = came(answer.value)
        elif isinstance(answer, Failed):
            words = trouble(answer.error)
            self._state = CheckState(Tone.NEUTRAL, words.title, words.sentence)
        self._show()

    def _show(self) -> None:
        state = self._state
        self._asked.setVisible(bool(state.cards))
        if not state.title:
            self.page.show_parts(self._empty())
            return
        parts: list[QWidget] = [banner(state.tone, state.title, plain(state.text, 600))]
        columns = 2 if len(state.cards) > 1 and self.width() > style().px(760) else 1
        parts += [holder(cards_of(state.cards, columns))] if state.cards else []
        if state.needs:
            needs = [PlainLabel(breakable(plain(one)), "hint", wrap=True) for one in state.needs]
            parts.append(card(PlainLabel(self.tr("With these at hand it could be decided"), "label"), *needs))
        for name, why in state.refused:
            parts.append(card(PlainLabel(plain(name), "strong", wrap=True), PlainLabel(plain(why), "hint", wrap=True)))
        note = self.tr("Nothing left this computer, and nothing was kept.")
        if self._locked:
            note += " " + self.tr("The wallet is locked, so your own trust lists and files were not used.")
        self.page.show_parts(*parts, PlainLabel(note, "hint", wrap=True))

    def _empty(self) -> QWidget:
        words = self.tr("Drop a presentation here, paste it, or open a file. You see what a receiver would see.")
        page = empty_page("shield-check", self.tr("Is it genuine?"), words)
        page.setMinimumHeight(style().px(360))
        return page


def cards_of(cards: tuple[Card, ...], columns: int) -> QGridLayout:
    """The cards of what was checked, in columns."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(16)
    for at, one in enumerate(cards):
        grid.addWidget(_card(one), at // columns, at % columns)
    for at in range(columns):
        grid.setColumnStretch(at, 1)
    return grid


def _card(one: Card) -> QWidget:
    words = column(PlainLabel(plain(one.title), "strong", wrap=True), gap=2)
    if one.issuer:
        words.addWidget(PlainLabel(plain(one.issuer), "hint", wrap=True))
    head = row(Badge(one.title, one.seed, 36), words, Chip(one.mark), gap=12)
    head.setStretch(1, 1)
    return holder(column(card(head, 4, rule(), *aspect_rows(one.report, own=one.own), gap=0, pad=16), None))
