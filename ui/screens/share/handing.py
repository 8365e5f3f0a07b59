"""The third step: the presentation is made; how it is handed over is chosen here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.share.making import Made
from ui.screens.share.state import ShareState, summary, terms
from ui.screens.share.ways import BadgePanel, CodePanel, FilePanel, SheetPanel, WebPanel
from ui.theme.look import look, style
from ui.widgets.buttons import Button
from ui.widgets.code_sheet import code_sheet
from ui.widgets.files import ask_folder, save_bytes, write_all
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Flow, Page, card, column, empty, holder, row
from ui.words.errors import trouble
from ui.words.page import page_words
from ui.words.sheet import sheet_words
from ui.words.stacks import rerun_sentence
from ui.words.translate import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.screens.share.view import ShareView
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

Files = tuple[tuple[str, bytes], ...]


class HandOverPage(QWidget):
    """Shows a finished presentation and hands it over in the way that was chosen."""

    def __init__(self, view: "ShareView", desk: Desk) -> None:
        super().__init__()
        self._view = view
        self._desk = desk
        self.made: Made | None = None
        self.codes = CodePanel(self)
        self.file = FilePanel(self)
        self.sheet = SheetPanel(self)
        self.page = WebPanel(self)
        self.badges = BadgePanel(self)
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.summary = PlainLabel("", "second", wrap=True)
        self.stack = PlainLabel("", "second", wrap=True)
        self.amount = PlainLabel("", "hint", wrap=True)
        self.again = Button(
            translate("share", "Share something else"), view.start_over, kind="quiet", symbol="arrow-left"
        )
        self.correct = Button(translate("share", "Change and share again"), view.correct, kind="quiet", symbol="undo-2")
        self._terms = column()
        self._lay_out()

    def _lay_out(self) -> None:
        self.ways = QButtonGroup(self)
        self.panels: list[QWidget] = []
        words = (
            (translate("share", "Code"), "qr-code", self.codes),
            (translate("share", "File"), "file", self.file),
            (translate("share", "Sheet (PDF)"), "file-text", self.sheet),
            (translate("share", "Web page"), "newspaper", self.page),
            (translate("share", "Badge"), "award", self.badges),
        )
        buttons = []
        for at, (word, symbol, panel) in enumerate(words):
            button = Button(word, kind="filter", symbol=symbol)
            self.ways.addButton(button, at)
            self.panels.append(panel)
            buttons.append(button)
        self.ways.idClicked.connect(self.choose)
        left = card(holder(Flow(*buttons, gap=8)), *self.panels, self.trouble, gap=16, pad=20)
        seen = card(PlainLabel(translate("share", "The receiver sees"), "label"), self.summary, self.stack, self._terms)
        note = PlainLabel(translate("share", "Noted in your activity. Nothing was sent by itself."), "hint", wrap=True)
        right = column(seen, self.amount, note, row(self.correct, None), row(self.again, None), None, gap=12)
        self._line = QHBoxLayout()
        self._line.setSpacing(20)
        self._line.addWidget(left, 3, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(right, 2)
        page = Page(margins=(28, 4, 28, 28))
        page.body.addLayout(self._line)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        look().changed.connect(self._turn)

    def choose(self, way: int) -> None:
        """Shows one way of handing over."""
        self.trouble.hide()
        self.ways.button(way).setChecked(True)
        for at, panel in enumerate(self.panels):
            panel.setVisible(at == way)

    def show_state(self, state: ShareState) -> None:
        """Says what went into it."""
        self.summary.setText(summary(state))
        self.badges.show_items(state.items)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Side by side, or below one another where there is no room, also after the text size changed."""
        narrow = self._view.width() < style().px(760)
        self._line.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)

    def show_made(self, made: Made) -> None:
        """Shows the code where there is one, else the file."""
        self.made = made
        self.codes.show_codes(made.pictures, made.count)
        self.file.drag.show_file(*made.file)
        self.choose(0 if made.pictures else 1)
        kilobytes = f"{len(made.file[1]) / 1000:.1f}"
        self.amount.setText(translate("share", "{size} kB, signed with your key").format(size=kilobytes))
        found = made.shared.stack
        self.stack.setVisible(found is not None)
        if found is not None:
            self.stack.setText(rerun_sentence(found.agrees, found.signed, found.known))
        empty(self._terms)
        self._terms.addWidget(holder(Flow(*(PlainLabel(plain(one), "pill") for one in terms(made.audience)))))

    def forget(self) -> None:
        """Drops the presentation."""
        self.made = None
        self.codes.show_codes((), 0)
        self.file.drag.forget()
        self.badges.show_items(())

    def save_file(self) -> None:
        """Writes the presentation where the person says."""
        if self.made is not None:
            self._save((self.made.file,))

    def save_pictures(self) -> None:
        """Writes the parts of the code into a folder."""
        if self.made is not None:
            self._save(self.made.still)

    def save_codes(self) -> None:
        """Writes a sheet with the still codes, to be printed."""
        if self.made is None:
            return
        made, title = self.made, translate("share", "Presentation in codes")
        name = made.file[0].split(".", 1)[0] + "-codes.pdf"
        parts = made.pictures[: made.count]
        self._make(lambda _wallet, _tick: ((name, code_sheet(parts, title)),))

    def save_sheet(self) -> None:
        """Sets the sheet and writes it."""
        if self.made is None:
            return
        made, template, tag = self.made, self.sheet.template.currentData(), self.sheet.language.currentData()
        name = made.file[0].split(".", 1)[0] + ".pdf"
        self._make(lambda wallet, _: ((name, wallet.sheet(made.shared, made.audience, template, sheet_words(tag))),))

    def save_page(self) -> None:
        """Makes the page and writes it; it shows the same claims under a seal a browser can check."""
        if self.made is None:
            return
        made, words = self.made, page_words()
        ids, shown = tuple(made.shown), dict(made.shown)
        self._make(
            lambda wallet, _: (
                wallet.present(ids, shown, made.audience, "html", words, made.purpose.stack, made.manner).files
            )
        )

    def save_badge(self, record_id: str, form: str) -> None:
        """Writes one badge in its picture, or the original unchanged."""
        self._make(lambda wallet, _: (wallet.baked(record_id, form) if form else wallet.export(record_id),))

    def _make(self, work: "Callable[[Wallet, Tick], Files]") -> None:
        self.trouble.hide()

        def came(answer: Answer[Files]) -> None:
            if isinstance(answer, Done):
                self._save(answer.value)
            elif isinstance(answer, Failed):
                self.trouble.setText(trouble(answer.error).sentence)
                self.trouble.show()

        self._desk.ask(self, work, came)

    def _save(self, files: Files) -> None:
        if len(files) == 1:
            (name, data) = files[0]
            self._say(save_bytes(self, translate("share", "Save"), name, data))
        elif files:
            folder = ask_folder(self, translate("share", "Folder for the pictures"))
            self._say(write_all(folder, files) if folder is not None else "")

    def _say(self, text: str) -> None:
        if text:
            self._view.said.emit(text)
