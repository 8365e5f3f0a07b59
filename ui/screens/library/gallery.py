"""The page that shows a chart, the same as a list, and a way to take it along on paper."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.desk import Desk
from ui.lane import Answer, Done, Job
from ui.screens.library.charting import Evidence, Picture, chart_of, naming
from ui.widgets.buttons import Button
from ui.widgets.charts import Chart, chart_pdf
from ui.widgets.files import ask_new_file
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Page, card, column, holder, row
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.model.record import Row
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet


class Gallery(QFrame):
    """One chart at a time; the words behind it are always there too."""

    said = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._desk = desk
        self._job: Job | None = None
        self.chart: Chart | None = None
        self._page = Page()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)

    def show_picture(self, picture: Picture, rows: "tuple[Row, ...]", now: datetime) -> None:
        """Draws the credentials this way; how skills were come by is added once it was looked up."""
        self._stop()
        self._show(*chart_of(picture, rows, now))
        if picture is not Picture.SKILLS or self.chart is None:
            return
        names = naming(rows)

        def work(wallet: "Wallet", tick: "Tick") -> Evidence:
            return wallet.evidence(names, tick)

        def came(answer: Answer[Evidence]) -> None:
            if isinstance(answer, Done):
                self._show(*chart_of(picture, rows, now, answer.value))

        self._job = self._desk.ask(self, work, came)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _show(self, chart: Chart | None, told: tuple[str, ...]) -> None:
        self.chart = chart
        if self.chart is None:
            nothing = translate("charts", "Nothing to draw: no credential here states what this picture is made of.")
            self._page.show_parts(PlainLabel(nothing, "second", wrap=True))
            return
        title = self.chart.accessibleName()
        save = Button(translate("charts", "Save as PDF…"), self.save, symbol="file-down")
        lines = [PlainLabel(plain(one), wrap=True) for one in told]
        words = card(*lines, gap=6)
        words.hide()
        more = Button(
            translate("charts", "The same as a list"), lambda: words.setVisible(words.isHidden()), kind="link"
        )
        head = row(PlainLabel(title, "section", wrap=True), save)
        head.setStretch(0, 1)
        self._page.show_parts(head, card(self.chart), holder(column(row(more, None), words)))

    def forget(self) -> None:
        """Drops everything that came out of the vault."""
        self._stop()
        self.chart = None
        self._page.show_parts()

    def save(self) -> None:
        """Writes the chart as a PDF where the person says."""
        path = ask_new_file(self, translate("charts", "Save the picture"), "cairn-chart.pdf")
        if path is None or self.chart is None:
            return
        good = chart_pdf(str(path), self.chart.accessibleName(), self.chart)
        done = translate("charts", "Saved as {name}").format(name=path.name)
        self.said.emit(done if good else translate("charts", "It could not be written there. Choose another place."))
