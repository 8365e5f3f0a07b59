"""The calm strip above the list that says what will lapse, and the sheet behind it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.screens.library.fresh import Line, Told
from ui.screens.report.view import breakable
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, Sign, plain
from ui.widgets.layout import Page, column, holder, row
from ui.widgets.overlay import Overlay
from ui.words.tones import Tone
from ui.words.translate import translate


class Strip(QFrame):
    """Hidden while there is nothing to say, or once the person has put it away."""

    open_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._told: Told | None = None
        self.words = PlainLabel("", "hint", wrap=True)
        self.more = Button(translate("freshness", "See what"), self.show_sheet, kind="link")
        self.away = Button("×", self._put_away, kind="quiet", name=translate("freshness", "Put this note away"))
        line = row(Sign("!", Tone.CAUTION), self.words, self.more, self.away, gap=10, margins=(20, 4, 12, 4))
        line.setStretch(1, 1)
        self.setLayout(line)
        self._dismissed = ""
        self.hide()

    def show_told(self, told: Told | None) -> None:
        """Says what will lapse; None for a locked wallet."""
        self._told = told
        text = told.strip if told is not None else ""
        if told is None:
            self._dismissed = ""
        self.words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text) and text != self._dismissed)

    def show_sheet(self) -> None:
        """Everything that will lapse, with the way to it."""
        if self._told is not None:
            FreshSheet(self.window(), self._told, self.open_wanted.emit).open()

    def _put_away(self) -> None:
        self._dismissed = self.words.text()
        self.hide()


class FreshSheet(Overlay):
    """Three lists: what ends, which status lists are stale, which issuers hang by one thread."""

    def __init__(self, over: QWidget, told: Told, open_one: Callable[[str], object]) -> None:
        super().__init__(over)
        self._open_one = open_one
        page = Page(margins=(0, 4, 8, 4), gap=14)
        groups = (
            (translate("freshness", "Ends soon"), translate("freshness", "Ask the issuer whether it can be renewed."),
             told.lapses),
            (translate("freshness", "Status lists"),
             translate("freshness", "Get the file from its address and add it under Settings, Files for checking."),
             told.lists),
            (translate("freshness", "Issuers known from one place only"),
             translate("freshness", "If that file is lost, nobody can check these any more. Keep their key document."),
             told.issuers),
        )  # fmt: skip
        page.show_parts(*(self._group(title, advice, lines) for title, advice, lines in groups if lines))
        page.setMinimumHeight(280)
        self.box.addWidget(PlainLabel(translate("freshness", "What will lapse"), "title"))
        self.box.addWidget(page, 1)
        close = Button(translate("freshness", "Close"), self.close_sheet, kind="primary")
        self.box.addLayout(row(None, close))
        self.closed.connect(self.deleteLater)
        close.setFocus()

    def _group(self, title: str, advice: str, lines: tuple[Line, ...]) -> QWidget:
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(PlainLabel(title, "section"))
        box.addWidget(PlainLabel(advice, "hint", wrap=True))
        for one in lines:
            box.addWidget(self._line(one))
        return holder(box)

    def _line(self, one: Line) -> QWidget:
        name = plain(one.title)
        words = column(PlainLabel(breakable(name), "strong", wrap=True), PlainLabel(one.text, "hint", wrap=True), gap=1)
        line = row(holder(words), gap=10)
        line.setStretch(0, 1)
        if one.record:
            spoken = translate("freshness", "Open {name}").format(name=name)
            line.addWidget(Button(translate("freshness", "Open"), lambda: self._go(one.record), name=spoken))
        return holder(line)

    def _go(self, record: str) -> None:
        self.close_sheet()
        self._open_one(record)
