"""The check page on widgets."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk, Source
from ui.lane import Answer, Done, Failed
from ui.screens.add.sources import foreign_sentence, sources_of
from ui.screens.check.folder import FolderPage
from ui.screens.check.looking import Looked, looked, verdict_document
from ui.screens.check.parts import report_parts
from ui.screens.check.state import CheckState, came
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files, ask_folder, save_bytes
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Flow, Page, holder, row
from ui.widgets.messages import empty_page
from ui.words.errors import trouble
from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.model.trust import Policy

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

REPORT, FOLDER = 0, 1


class CheckView(QWidget):
    """Open, paste, drop or scan a presentation and read its report; nothing is kept."""

    def __init__(self, desk: Desk, *, locked: bool = False) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._locked = locked
        self._state = CheckState()
        self._looked: Looked | None = None
        self._last: tuple[tuple[Path, ...], tuple[Source, ...]] = ((), ())
        self.audience = _line(translate("check", "Receiver it should be for (optional)"))
        self.nonce = _line(translate("check", "Code you gave (optional)"))
        self.again = Button(translate("check", "Check again"), self._again)
        self.page = Page(margins=(28, 4, 28, 28))
        self.folder = FolderPage(desk, self.policy, self.show_file, lambda: self.pages.setCurrentIndex(REPORT))
        self.pages = QStackedWidget()
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        buttons = (
            (translate("check", "Scan"), "scan-qr-code", self.scan),
            (translate("check", "Open file"), "folder-open", self.pick),
            (translate("check", "Paste"), "clipboard-paste", self.paste),
            (translate("check", "Check a folder"), "library", self.pick_folder),
            (translate("check", "Make a request"), "qr-code", self.make_request),
        )
        made = [Button(word, act, symbol=symbol) for word, symbol, act in buttons]
        self.scan_button, self.open_button, self.paste_button, self.folder_button, self.request_button = made
        self.title = PlainLabel(translate("check", "Check"), "title")
        head = row(self.title, holder(Flow(*made, gap=8)), gap=20, margins=(28, 20, 28, 8))
        head.setStretch(1, 1)
        asked = row(self.audience, self.nonce, self.again, gap=8, margins=(28, 0, 28, 10))
        asked.setStretch(0, 3)
        asked.setStretch(1, 2)
        self._asked = holder(asked)
        report = QWidget()
        inside = QVBoxLayout(report)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._asked)
        inside.addWidget(self.page, 1)
        self.pages.addWidget(report)
        self.pages.addWidget(self.folder)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.pages, 1)

    def pick(self) -> None:
        """Asks for files; a code in parts is several files."""
        words = translate("check", "Open a presentation or credential")
        paths = ask_files(self, words, translate("check", "All files") + " (*)")
        if paths:
            self._check(paths, ())

    def pick_folder(self) -> None:
        """Asks for a folder, and checks every file in it."""
        folder = ask_folder(self, translate("check", "Folder with the files to check"))
        if folder is not None:
            self.check_folder(folder)

    def check_folder(self, folder: Path) -> None:
        """Checks every file in a folder, one after the other."""
        self.pages.setCurrentIndex(FOLDER)
        self.folder.begin(folder)

    def show_file(self, path: Path) -> None:
        """The full report of one file of a folder."""
        self._check((path,), ())

    def paste(self) -> None:
        """Takes the clipboard."""
        if not self.bring_mime(QGuiApplication.clipboard().mimeData()):
            empty = translate("check", "The clipboard holds nothing that could be checked.")
            self._state = CheckState(Tone.NEUTRAL, translate("check", "Nothing to check"), empty)
            self._show()

    def scan(self) -> None:
        """Opens the sheet that reads codes."""
        from ui.screens.scan import ScanSheet

        sheet = ScanSheet(self.window(), self._desk)
        sheet.found.connect(self.bring_sources)
        sheet.ask()

    def make_request(self) -> None:
        """Opens the sheet that asks a holder for credentials; its terms are then expected of the answer."""
        from ui.screens.check.requesting import RequestSheet

        sheet = RequestSheet(self.window(), self._desk)
        sheet.made.connect(self.expect)
        sheet.ask()

    def expect(self, audience: str, nonce: str) -> None:
        """What an answer must say from now on."""
        self.audience.setText(audience)
        self.nonce.setText(nonce)
        self._asked.show()

    def bring_mime(self, data: QMimeData) -> bool:
        """Takes what was dropped or pasted; a single folder is checked as a folder."""
        paths, sources = sources_of(data)
        if len(paths) == 1 and paths[0].is_dir():
            self.check_folder(paths[0])
        elif paths or sources:
            self._check(paths, sources)
        return bool(paths or sources)

    def bring_sources(self, sources: tuple[Source, ...]) -> None:
        """Checks what is already at hand."""
        self._check((), sources)

    def forget(self) -> None:
        """Drops what was checked."""
        self._last = ((), ())
        self._looked = None
        self._state = CheckState()
        self.audience.clear()
        self.nonce.clear()
        self.folder.forget()
        self.pages.setCurrentIndex(REPORT)
        self._show()

    def policy(self) -> Policy:
        """What the receiver insists on."""
        who, code = self.audience.text().strip() or None, self.nonce.text().strip() or None
        return Policy(audience=who, domain=who, nonce=code, challenge=code)

    def _again(self) -> None:
        if any(self._last):
            self._check(*self._last)

    def _check(self, paths: tuple[Path, ...], sources: tuple[Source, ...]) -> None:
        self._last = (paths, sources)
        self.pages.setCurrentIndex(REPORT)
        policy = self.policy()
        self.page.show_parts(PlainLabel(translate("check", "One moment…"), "second"))

        def work(wallet: "Wallet", _: "Tick") -> Looked:
            return looked(wallet, paths, sources, policy)

        self._desk.ask(self, work, self._came)

    def _came(self, answer: Answer[Looked]) -> None:
        if isinstance(answer, Done):
            self._looked = answer.value
            self._state = came(answer.value.found, answer.value.seen)
            other = answer.value.foreign
            if other is not None:
                title = translate("check", "This is not something to check")
                self._state = CheckState(Tone.NOTE, title, foreign_sentence(other))
        elif isinstance(answer, Failed):
            words = trouble(answer.error)
            self._state = CheckState(Tone.NEUTRAL, words.title, words.sentence)
        self._show()

    def _show(self) -> None:
        state = self._state
        asked = bool(state.cards or self.audience.text() or self.nonce.text())
        self._asked.setVisible(asked)
        if not state.title:
            self.page.show_parts(self._empty())
            return
        columns = 2 if len(state.cards) > 1 and self.width() > style().px(760) else 1
        save = Button(translate("check", "Save the result (PDF)"), self.save_verdict, symbol="file-down")
        self.save_button = save
        note = translate("check", "Nothing left this computer, and nothing was kept.")
        if self._locked:
            note = translate(
                "check",
                "Nothing left this computer, and nothing was kept. The wallet is locked, so your own trust lists and"
                " files were not used.",
            )
        actions = (save,) if state.cards else ()
        self.page.show_parts(*report_parts(state, columns, *actions), PlainLabel(note, "hint", wrap=True))

    def save_verdict(self) -> None:
        """Writes the result as a document for the file."""
        state, given, mirrored = self._state, self._looked, self.isRightToLeft()
        if given is None:
            return

        def done(answer: Answer[bytes]) -> None:
            if isinstance(answer, Done):
                name = translate("verdict sheet", "check-result") + ".pdf"
                save_bytes(self, translate("check", "Save the result"), name, answer.value)

        self._desk.ask(self, lambda wallet, _: verdict_document(wallet, state, given, mirrored), done)

    def _empty(self) -> QWidget:
        words = translate(
            "check", "Drop a presentation here, paste it, scan it or open a file. You see what a receiver would see."
        )
        page = empty_page("shield-check", translate("check", "Is it genuine?"), words)
        page.setMinimumHeight(style().px(360))
        return page


def _line(hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    return made
