"""The keys of the window as a sheet."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Page, holder, row
from ui.widgets.overlay import Overlay


class HelpSheet(Overlay):
    """Lists what each key does."""

    def __init__(self, over: QWidget, keys: list[tuple[str, str]]) -> None:
        super().__init__(over)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for at, (key, words) in enumerate(keys):
            grid.addWidget(PlainLabel(key.replace("Return", "Enter"), "strong"), at, 0)
            grid.addWidget(PlainLabel(words, wrap=True), at, 1)
        grid.setColumnStretch(1, 1)
        page = Page(margins=(0, 0, 6, 0))
        page.show_parts(holder(grid))
        page.setMinimumHeight(300)
        self.box.addWidget(PlainLabel(self.tr("Keys"), "title"))
        self.box.addWidget(page, 1)
        self.box.addLayout(row(None, Button(self.tr("Close"), self.close_sheet, kind="primary")))
