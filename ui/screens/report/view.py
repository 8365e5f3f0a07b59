"""The lines of a report on widgets; each opens to show every check behind it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.report.state import AspectLine, CheckLine, aspect_lines
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, Sign, plain
from ui.widgets.layout import column, holder, row, rule
from ui.words.translate import translate
from wallet.model.report import VerificationReport

LONG_WORD = 24


class AspectRow(QFrame):
    """One answer; its details are made when they are first asked for."""

    def __init__(self, line: AspectLine) -> None:
        super().__init__()
        self._line = line
        self._details: QWidget | None = None
        name = translate("report", "Details: {title}").format(title=line.title)
        self.more = Button("", self.toggle, kind="quiet", symbol="chevron-down", name=name)
        self.setAccessibleName(line.spoken)
        words = column(self._title(), PlainLabel(line.sentence, "hint", wrap=True), gap=2)
        if line.advice:
            words.addWidget(PlainLabel(line.advice, "hint", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(Sign(line.sign, line.tone), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 8, 0, 8)
        self._box.addLayout(top)

    def _title(self) -> QHBoxLayout:
        return row(PlainLabel(self._line.title, "strong"), None, PlainLabel(self._line.aside, "faint"))

    def toggle(self) -> None:
        """Shows or hides the checks behind the answer."""
        if self._details is None:
            parts = [part for one in self._line.checks for part in (rule(), _check(one))]
            self._details = holder(column(*parts, gap=8, margins=(28, 6, 0, 2)))
            self._details.hide()
            self._box.addWidget(self._details)
        shown = self._details.isHidden()
        self._details.setVisible(shown)
        self.more.use_symbol("chevron-up" if shown else "chevron-down")


def _check(line: CheckLine) -> QWidget:
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Sign(line.sign, line.tone), 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(PlainLabel(line.question, "strong", wrap=True), 1)
    head.addWidget(PlainLabel(line.answer, "hint"), 0, Qt.AlignmentFlag.AlignTop)
    parts = column(head, PlainLabel(line.sentence, "hint", wrap=True), gap=3)
    if line.advice:
        parts.addWidget(PlainLabel(line.advice, "hint", wrap=True))
    for detail in line.details:
        parts.addWidget(PlainLabel(breakable(plain(detail)), "code", wrap=True).selectable())
    return holder(parts)


def breakable(text: str) -> str:
    """Text whose long identifiers have places where a line may break; words stay whole."""
    return " ".join(_with_breaks(word) if len(word) > LONG_WORD else word for word in text.split(" "))


def _with_breaks(word: str) -> str:
    return "".join(one + ("\u200b" if one in ":/._-&?=#" or at % 24 == 23 else "") for at, one in enumerate(word))


def aspect_rows(report: VerificationReport, *, own: bool = False) -> tuple[QWidget, ...]:
    """The lines of a report with rules between them, for a card."""
    parts: list[QWidget] = []
    for line in aspect_lines(report, own=own):
        parts += [rule(), AspectRow(line)] if parts else [AspectRow(line)]
    return tuple(parts)
