"""Help inside the window: a few pages, and the keys; works without any network and while locked."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QTabBar, QWidget

from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Page, column, holder, row
from ui.widgets.overlay import Overlay
from ui.words.guide import Part, pages


class HelpSheet(Overlay):
    """Pages chosen by a tab; the last one lists what each key does."""

    def __init__(self, over: QWidget, keys: list[tuple[str, str]]) -> None:
        super().__init__(over)
        self._keys = keys
        self._pages = pages()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Pages of the help"))
        for title, _ in self._pages:
            self.tabs.addTab(title)
        self.tabs.addTab(self.tr("Keys"))
        self.tabs.currentChanged.connect(self._turn)
        self.page = Page(margins=(0, 6, 8, 6), gap=14)
        self.page.setMinimumHeight(style().px(320))
        self.box.addWidget(PlainLabel(self.tr("Help"), "title"))
        self.box.addWidget(self.tabs)
        self.box.addWidget(self.page, 1)
        self.box.addLayout(row(None, Button(self.tr("Close"), self.close_sheet, kind="primary")))
        self._turn(0)

    def show_keys(self) -> None:
        """Opens at the list of keys."""
        self.tabs.setCurrentIndex(len(self._pages))
        self.open()
        self.tabs.setFocus()

    def show_pages(self) -> None:
        """Opens at the first page."""
        self.tabs.setCurrentIndex(0)
        self.open()
        self.tabs.setFocus()

    def _turn(self, at: int) -> None:
        if at < len(self._pages):
            self.page.show_parts(*(_part(one) for one in self._pages[at][1]))
        else:
            self.page.show_parts(self._key_table())

    def _key_table(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for at, (key, words) in enumerate(self._keys):
            grid.addWidget(PlainLabel(_named(key), "strong"), at, 0)
            grid.addWidget(PlainLabel(words, wrap=True), at, 1)
        grid.setColumnStretch(1, 1)
        return holder(grid)


def _part(one: Part) -> QWidget:
    return holder(column(PlainLabel(one.title, "section", wrap=True), PlainLabel(one.text, wrap=True), gap=4))


def _named(key: str) -> str:
    """The key as this system and the person's language write it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
