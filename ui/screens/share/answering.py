"""The sheet that reads a request, says what answering would reveal, and leads to deciding."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ui.desk import Desk, Source
from ui.lane import Answer, Done, Failed
from ui.screens.add.sources import gather, sources_of
from ui.screens.share import asked
from ui.screens.share.asked import Asked, Inquiry
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, Page, card, column, holder, row
from ui.widgets.messages import banner
from ui.widgets.overlay import Overlay
from ui.words.errors import trouble
from ui.words.tones import Tone
from ui.words.translate import translate

if TYPE_CHECKING:
    from ui.screens.share.view import ShareView
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet


class AnswerSheet(Overlay):
    """Bring a request, see who asks and what it would show, pick, go on to decide. Nothing is sent from here."""

    def __init__(self, over: QWidget, desk: Desk, view: "ShareView") -> None:
        super().__init__(over)
        self._desk = desk
        self._view = view
        self._found: Inquiry | None = None
        self._groups: list[QButtonGroup] = []
        self.page = Page(margins=(0, 0, 6, 0), gap=12)
        self.page.setMinimumHeight(320)
        self.title = PlainLabel(translate("request", "Answer a request"), "title", wrap=True)
        self.open_button = Button(translate("request", "Open file…"), self.pick, symbol="folder-open")
        self.paste_button = Button(translate("request", "Paste"), self.paste, symbol="clipboard-paste")
        self.scan_button = Button(translate("request", "Scan"), self._scan, symbol="scan-qr-code")
        self.cancel = Button(translate("request", "Cancel"), self.close_sheet)
        self.go = Button(translate("request", "Decide what to show"), self._go, kind="primary")
        self.go.setEnabled(False)
        self.box.addWidget(self.title)
        self.box.addWidget(self.page, 1)
        self.box.addLayout(row(None, self.cancel, self.go, gap=10))
        self.setAcceptDrops(True)
        self.closed.connect(self.deleteLater)

    def ask(self) -> "AnswerSheet":
        """Opens with the ways to bring a request."""
        self._empty()
        self.open()
        self.open_button.setFocus()
        return self

    def bring_mime(self, data: QMimeData) -> bool:
        """Takes what was dropped or pasted."""
        paths, sources = sources_of(data)
        if paths or sources:
            self._bring(paths, sources)
        return bool(paths or sources)

    def bring_sources(self, sources: tuple[Source, ...]) -> None:
        """Takes what is already at hand."""
        self._bring((), sources)

    def pick(self) -> None:
        """Asks for files; a request in several pictures is several files."""
        paths = ask_files(self, translate("request", "Open a request"), translate("request", "All files") + " (*)")
        if paths:
            self._bring(paths, ())

    def paste(self) -> None:
        """Takes the clipboard."""
        if not self.bring_mime(QGuiApplication.clipboard().mimeData()):
            self._empty(translate("request", "The clipboard holds no request."))

    def _scan(self) -> None:
        from ui.screens.scan import ScanSheet

        sheet = ScanSheet(self.window(), self._desk)
        sheet.found.connect(self.bring_sources)
        sheet.ask()

    def _bring(self, paths: tuple[Path, ...], sources: tuple[Source, ...]) -> None:
        def look(wallet: "Wallet", _: "Tick") -> Inquiry:
            return asked.inquiry(wallet, gather(paths) + sources)

        self._desk.ask(self, look, self._came)

    def _came(self, answer: Answer[Inquiry]) -> None:
        if isinstance(answer, Done):
            self._found = answer.value
            self._show(answer.value)
        elif isinstance(answer, Failed):
            self._empty(trouble(answer.error).sentence)

    def _empty(self, said: str = "") -> None:
        lead = translate(
            "request", "Somebody may ask you for certain credentials with a file or a code. Bring it here."
        )
        parts: list[QWidget] = [PlainLabel(lead, "second", wrap=True)]
        if said:
            parts.append(banner(Tone.CAUTION, translate("request", "This is no request that Cairn reads"), said))
        parts.append(holder(Flow(self.open_button, self.paste_button, self.scan_button, gap=8)))
        self.page.show_parts(*parts)

    def _show(self, found: Inquiry) -> None:
        who = PlainLabel(plain(asked.who_sentence(found), 600), "second", wrap=True)
        parts: list[QWidget] = [who]
        if found.foreign:
            about = [plain(one) for one in found.foreign[1:]]
            parts.append(banner(Tone.NOTE, translate("request", "Shown, not acted on"), asked.foreign_sentence(found)))
            parts += [PlainLabel(one, "hint", wrap=True) for one in about]
        if until := asked.until_sentence(found):
            parts.append(PlainLabel(until, "hint", wrap=True))
        self._groups = []
        parts += [self._ask(at, one) for at, one in enumerate(found.asks)]
        self.page.show_parts(*parts)
        self.go.setEnabled(found.answerable)
        (self.go if found.answerable else self.cancel).setFocus()

    def _ask(self, at: int, one: Asked) -> QWidget:
        head = row(PlainLabel(plain(one.label), "strong", wrap=True), gap=10)
        head.setStretch(0, 1)
        if one.mark is not None:
            head.addWidget(Chip(one.mark))
            return card(head, pad=14)
        group = QButtonGroup(self)
        self._groups.append(group)
        lines = column(gap=8)
        for place, offer in enumerate(one.offers):
            button = QRadioButton(plain(offer.title).replace("&", "&&"))
            button.setAccessibleName(f"{plain(offer.title)}, {offer.mark.text}")
            button.setChecked(place == one.picked)
            button.toggled.connect(partial(self._pick, at, place))
            group.addButton(button)
            lines.addLayout(row(button, None, Chip(offer.mark), gap=10))
            lines.addWidget(PlainLabel(plain(asked.reveals_sentence(offer), 600), "hint", wrap=True))
        nothing = QRadioButton(translate("request", "Show nothing for this"))
        nothing.toggled.connect(partial(self._pick, at, None))
        group.addButton(nothing)
        lines.addWidget(nothing)
        return card(head, lines, pad=14)

    def _pick(self, ask: int, offer: int | None, on: bool) -> None:
        if on and self._found is not None:
            self._found = asked.picked(self._found, ask, offer)
            self.go.setEnabled(self._found.answerable)

    def _go(self) -> None:
        found = self._found
        if found is not None and found.answerable:
            self.close_sheet()
            chosen = found.choice()
            self._view.begin(tuple(chosen), found.purpose, chosen)
