"""Was it valid on the day? The same report, as of an earlier date."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QFrame, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.lane import Answer, Done, Failed
from ui.screens.report import aspect_rows
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import card, empty, row
from ui.widgets.messages import banner
from ui.words import dates
from ui.words.errors import trouble
from ui.words.tones import Tone
from ui.words.translate import translate
from ui.words.verdicts import verdict_sentence, verdict_tone, verdict_word

if TYPE_CHECKING:
    from datetime import datetime

    from wallet.service.answers import Opened


class PastCard(QFrame):
    """Asks for a day and answers with the verdict of that day and every check behind it."""

    def __init__(self, desk: Desk, record_id: str, today: "datetime") -> None:
        super().__init__()
        self._desk = desk
        self._id = record_id
        day = today.astimezone()
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate(day.year, day.month, day.day))
        self.day.setAccessibleName(translate("credential", "Day to look at"))
        self.look = Button(translate("credential", "Look"), self.ask, symbol="history")
        hint = translate("credential", "For example the day you applied with it. Only what speaks of that day counts.")
        self._answer = QVBoxLayout()
        self._answer.setContentsMargins(0, 0, 0, 0)
        inner = card(PlainLabel(hint, "hint", wrap=True), row(self.day, self.look, None), self._answer, gap=10)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(PlainLabel(translate("credential", "Was it valid on a certain day?"), "label"))
        box.addWidget(inner)

    def ask(self) -> None:
        """Verifies as of the day chosen."""
        chosen, wanted = self.day.date(), self._id
        picked = date(chosen.year(), chosen.month(), chosen.day())

        def came(answer: "Answer[Opened]") -> None:
            if isinstance(answer, Done):
                self._show(answer.value)
            elif isinstance(answer, Failed):
                words = trouble(answer.error)
                self._fill(banner(Tone.CAUTION, words.title, words.sentence))

        self._desk.ask(self, lambda wallet, _: wallet.verify_as_of(wanted, picked), came)

    def _show(self, then: "Opened") -> None:
        report = then.report
        verdict = report.verdict
        day = dates.day(report.as_of or report.verified_at)
        title = translate("credential", "On {day}: {verdict}").format(
            day=day, verdict=translate("verdicts", verdict_word(verdict))
        )
        self._fill(banner(verdict_tone(verdict), title, verdict_sentence(verdict)), *aspect_rows(report))

    def _fill(self, *parts: QWidget) -> None:
        empty(self._answer)
        for one in parts:
            self._answer.addWidget(one)
