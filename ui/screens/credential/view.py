"""The page of one credential on widgets."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed, Job, Stopped
from ui.screens.credential import tabs, tongues
from ui.screens.credential.deeds import Deeds, menu_of
from ui.screens.credential.eu import eu_mark
from ui.screens.credential.marks import MarksSheet
from ui.screens.credential.state import head, picture_of
from ui.widgets.badge import Badge
from ui.widgets.buttons import Button
from ui.widgets.files import save_bytes
from ui.widgets.labels import Chip, PlainLabel, plain
from ui.widgets.layout import Flow, Page, column, empty, holder, row, rule
from ui.widgets.messages import banner, empty_page
from ui.widgets.pictures import decode
from ui.words.errors import trouble
from ui.words.languages import language
from ui.words.tones import Tone
from ui.words.translate import spoken
from wallet.model.changes import Changes

if TYPE_CHECKING:
    from wallet.model.eu_view import EuView
    from wallet.model.tick import Tick
    from wallet.service.answers import Opened
    from wallet.service.stacking import StackView
    from wallet.service.wallet import Wallet
    from wallet.vault.marks import Marks

    Stacks = tuple[StackView, ...]
    Seen = tuple[Opened, Marks, tuple[str, ...], tuple[EuView, ...]]


class CredentialView(QWidget):
    """Shows one credential, verified again each time it is opened."""

    share_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, desk: Desk, deeds: Deeds) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self.deeds = deeds
        self._id = ""
        self._job: Job | None = None
        self._opened: Opened | None = None
        self._raw: Opened | None = None
        self.marks: Marks | None = None
        self._known: tuple[str, ...] = ()
        self.eu: tuple[EuView, ...] = ()
        self.tongue = ""
        self._badge: Badge | None = None
        self._filled: set[int] = set()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the credential"))
        self.tabs.currentChanged.connect(self._turn)
        self._pages = [Page(margins=(28, 18, 28, 28)) for _ in range(5)]
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        self._make_actions()
        self._head = QVBoxLayout()
        self._head.setContentsMargins(28, 24, 28, 0)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the credential's texts"))
        self.language.activated.connect(lambda at: self._speak(self.language.itemData(at)))
        line = row(self.tabs, None, self.language, margins=(28, 0, 28, 0))
        inner = column(self._head, 4, line, rule(), self._stack, gap=0)
        self._whole = QStackedWidget()
        self._whole.addWidget(
            empty_page("award", self.tr("Nothing selected"), self.tr("Pick a credential from the list to see it."))
        )
        self._whole.addWidget(holder(inner, "ground"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._whole)

    def _make_actions(self) -> None:
        self.share = Button(self.tr("Share"), lambda: self.share_wanted.emit(self._id), kind="primary", symbol="share")
        self.more = Button(self.tr("More"), name=self.tr("More to do with this credential"))
        if self.marks is not None:
            acts = (self.verify_again, self.edit_marks, self.save_original)
            self.more.setMenu(menu_of(self.more, self.deeds, self._id, self.marks, acts))
        self._actions = holder(row(self.more, self.share))

    def open(self, record_id: str) -> None:
        """Reads and verifies one credential, and shows it when that is done; one asked for before is let go."""
        if self._job is not None:
            self._job.stop()
        self._id = record_id

        def came(answer: "Answer[Seen]") -> None:
            if record_id == self._id:
                self._show(answer)

        def look(wallet: "Wallet", _: "Tick") -> "Seen":
            opened = wallet.show(record_id)
            return opened, wallet.marks(record_id), tuple(name for name, _ in wallet.tags()), opened.eu

        self._job = self.desk.ask(self, look, came)

    def edit_marks(self) -> None:
        """Opens the sheet for tags and note."""
        record_id = self._id
        if self._opened is not None and self.marks is not None:
            title = head(self._opened.credential, self._opened.report).title
            MarksSheet(
                self, title, self.marks, self._known, lambda tags, note: self.deeds.set_marks(record_id, tags, note)
            ).open()

    def verify_again(self) -> None:
        """Verifies once more and remembers the verdict."""
        wanted = self._id
        if not wanted:
            return

        def came(answer: "Answer[Opened]") -> None:
            if isinstance(answer, Done):
                self.said.emit(self.tr("Verified again"))
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self.desk.ask(self, lambda wallet, _: wallet.reverify(wanted), came, touches=Changes(records=True))

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._id, self._opened, self._raw, self.marks, self._known = "", None, None, None, ()
        self.eu = ()
        self._whole.setCurrentIndex(0)
        for page in self._pages:
            page.show_parts()

    def save_original(self) -> None:
        """Writes the stored original, byte for byte, where the person says."""
        wanted = self._id

        def came(answer: Answer[tuple[str, bytes]]) -> None:
            if isinstance(answer, Done):
                saved = save_bytes(self, self.tr("Save the original"), *answer.value)
                if saved:
                    self.said.emit(saved)
            elif isinstance(answer, Failed):
                self.said.emit(trouble(answer.error).sentence)

        self.desk.ask(self, lambda wallet, _: wallet.export(wanted), came)

    def _show(self, answer: "Answer[Seen]") -> None:
        match answer:
            case Done((opened, marks, known, eu)):
                self._raw, self.marks, self._known, self.eu = opened, marks, known, eu
                self._whole.setCurrentIndex(1)
                self._show_tabs(tabs.titles())
                self._offer_languages(opened)
            case Failed(error):
                words = trouble(error)
                self._whole.setCurrentIndex(1)
                empty(self._head)
                self._actions = holder(row())
                self._pages[0].show_parts(banner(Tone.BAD, words.title, f"{words.body} {words.step}"))
            case Stopped():
                return

    def _offer_languages(self, opened: "Opened") -> None:
        """The texts in the person's language where there are such, the others one click away."""
        found = tongues.languages(opened.credential)
        best = tongues.best_of(found, spoken().tag)
        self.language.clear()
        for one in found:
            self.language.addItem(language(one), one)
        self.language.setCurrentIndex(found.index(best) if best else -1)
        self.language.setVisible(len(found) > 1)
        self._speak(best)

    def _speak(self, tag: str) -> None:
        if self._raw is None:
            return
        self.tongue = tag
        opened = replace(self._raw, credential=tongues.told_in(self._raw.credential, tag))
        self._opened = opened
        self._show_head(opened)
        self._filled = set()
        self._turn(self.tabs.currentIndex())
        self._ask_picture(opened)

    def _show_tabs(self, titles: tuple[str, ...]) -> None:
        for at, title in enumerate(titles):
            if at < self.tabs.count():
                self.tabs.setTabText(at, title)
            else:
                self.tabs.addTab(title)

    def _show_head(self, opened: "Opened") -> None:
        top = head(opened.credential, opened.report)
        empty(self._head)
        self._make_actions()
        self._badge = Badge(top.title, opened.report.issuer_id, 76)
        words = column(PlainLabel(plain(top.title), "title", wrap=True), PlainLabel(plain(top.by), "second", wrap=True))
        described = eu_mark(self.eu)
        chips = (*top.marks[:1], described, *top.marks[1:]) if described is not None else top.marks
        words.addWidget(holder(Flow(*(Chip(one) for one in chips))))
        line = QHBoxLayout()
        line.setSpacing(18)
        line.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        if self.width() > 560:
            line.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)
        else:
            words.addLayout(row(self._actions, None))
        self._head.addLayout(line)

    def _ask_picture(self, opened: "Opened") -> None:
        source, badge = picture_of(opened), self._badge
        if source is None or badge is None:
            return

        def came(answer: Answer[QImage | None]) -> None:
            if isinstance(answer, Done):
                badge.show_picture(answer.value)

        self.desk.ask(badge, lambda _wallet, _tick: decode(source), came)

    def _turn(self, at: int) -> None:
        opened = self._opened
        self._stack.setCurrentIndex(max(0, at))
        if opened is None or at < 0 or at in self._filled:
            return
        self._filled.add(at)
        if at == tabs.STACKS:
            self._ask_stacks(opened)
        else:
            self._pages[at].show_parts(*tabs.parts(at, self, opened))

    def _ask_stacks(self, opened: "Opened") -> None:
        """Evaluating the stacks verifies everything anew, so it waits until somebody looks."""
        page = self._pages[tabs.STACKS]
        page.show_parts(PlainLabel(self.tr("One moment…"), "second"))

        def came(answer: "Answer[Stacks]") -> None:
            if isinstance(answer, Done) and opened is self._opened:
                page.show_parts(*tabs.stacks(opened, answer.value))

        self.desk.ask(page, lambda wallet, _: wallet.stacks(), came)
