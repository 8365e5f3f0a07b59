"""The ways to hand a finished presentation over: each a panel that says what it is good for, and does it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from ui.screens.share.state import Item
from ui.theme.icons import pixmap
from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.drag_out import DragOut
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Flow, column, empty, holder, row, rule
from ui.widgets.qr_view import QrView
from ui.words.sheet import LANGUAGES
from ui.words.translate import said, translate
from wallet.model.sheet import Template

if TYPE_CHECKING:
    from ui.screens.share.handing import HandOverPage

_TEMPLATES = {
    "employer": said("share", "Sheet for an employer"),
    "admission": said("share", "File for admission or recognition"),
    "cpd": said("share", "Statement of continuing development"),
    "transcript": said("share", "Transcript"),
}


class CodePanel(QWidget):
    """The code to scan, still or playing; as pictures, and as a sheet of paper."""

    def __init__(self, page: "HandOverPage") -> None:
        super().__init__()
        self.qr = QrView()
        self.qr.setMinimumHeight(style().px(300))
        self.too_large = PlainLabel(
            translate("share", "This is too large for a code. Hand it over as a file instead."), "second", wrap=True
        )
        self.pictures = Button(translate("share", "Save as pictures"), page.save_pictures, symbol="qr-code")
        self.paper = Button(translate("share", "Save a sheet to print"), page.save_codes, symbol="file-down")
        self._buttons = holder(Flow(self.pictures, self.paper, gap=8))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        for part in (self.qr, self.too_large, self._buttons):
            box.addWidget(part)
        box.addStretch(1)

    def show_codes(self, pictures: tuple[bytes, ...], count: int) -> None:
        """Shows the codes, or that there are none."""
        for one in (self.qr, self._buttons):
            one.setVisible(bool(pictures))
        self.too_large.setVisible(not pictures)
        self.qr.show_parts(pictures, count)


class FilePanel(QWidget):
    """The presentation itself: saved, or dragged out of the window."""

    def __init__(self, page: "HandOverPage") -> None:
        super().__init__()
        self.drag = DragOut(translate("share", "Drag this into a folder, a message or a web form."))
        self.save = Button(translate("share", "Save as a file"), page.save_file, kind="primary", symbol="file-down")
        about = translate("share", "The signed presentation. The receiver opens it with Cairn or any other checker.")
        _fill(self, "file", about, self.drag, self.save)


class SheetPanel(QWidget):
    """A sheet of paper with the presentation attached, in a language and for a purpose."""

    def __init__(self, page: "HandOverPage") -> None:
        super().__init__()
        self.template = _choice(translate("share", "Kind of sheet"))
        for one in Template:
            self.template.addItem(translate("share", _TEMPLATES.get(one.value, one.value)), one)
        self.language = _choice(translate("share", "Language of the sheet"))
        for tag in LANGUAGES:
            self.language.addItem(_own_name(tag), tag)
        own = self.language.findData(QLocale().name().split("_")[0])
        self.language.setCurrentIndex(max(0, own))
        self.save = Button(translate("share", "Save the sheet"), page.save_sheet, kind="primary", symbol="file-down")
        about = translate(
            "share", "An A4 sheet (PDF) to read and print. The presentation is attached and can be checked."
        )
        labels = (
            PlainLabel(translate("share", "Kind of sheet"), "label"),
            PlainLabel(translate("share", "Language"), "label"),
        )
        _fill(self, "file-text", about, labels[0], self.template, labels[1], self.language, self.save)


class WebPanel(QWidget):
    """One page that opens in any browser."""

    def __init__(self, page: "HandOverPage") -> None:
        super().__init__()
        self.save = Button(translate("share", "Save the page"), page.save_page, kind="primary", symbol="file-down")
        about = translate(
            "share",
            "One page for any browser, without a network. It checks what a browser can; the rest needs Cairn.",
        )
        _fill(self, "newspaper", about, self.save)


class BadgePanel(QWidget):
    """Single badges as pictures, and the originals unchanged, for places that want just that."""

    def __init__(self, page: "HandOverPage") -> None:
        super().__init__()
        self._page = page
        self._rows = column(gap=8)
        about = translate(
            "share",
            "These hold the whole credential: nothing is withheld, and they are not made for one receiver.",
        )
        _fill(self, "award", about, holder(self._rows))

    def show_items(self, items: tuple[Item, ...]) -> None:
        """A line with buttons for each credential."""
        empty(self._rows)
        for one in items:
            title = plain(one.row.summary.title)
            self._rows.addWidget(rule())
            self._rows.addWidget(PlainLabel(title, "strong", wrap=True))
            forms = (
                (translate("share", "Picture (PNG)"), "png"),
                (translate("share", "Drawing (SVG)"), "svg"),
                (translate("share", "Original file"), ""),
            )
            buttons = [self._button(word, title, one.row.id, form) for word, form in forms]
            self._rows.addWidget(holder(Flow(*buttons, gap=8)))

    def _button(self, word: str, title: str, record_id: str, form: str) -> Button:
        name = translate("share", "{form}: {title}").format(form=word, title=title)
        return Button(word, lambda: self._page.save_badge(record_id, form), name=name)


def _own_name(tag: str) -> str:
    """A language as its speakers call it, without a country."""
    return "English" if tag == "en" else QLocale(tag).nativeLanguageName().capitalize() or tag


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    return made


def _fill(panel: QWidget, symbol: str, about: str, *parts: QWidget) -> None:
    picture = QLabel()
    picture.setPixmap(pixmap(symbol, style().palette.ink_3, style().px(32)))
    head = row(picture, PlainLabel(about, "second", wrap=True), gap=14)
    head.setStretch(1, 1)
    box = column(head, 4, gap=10)
    for one in parts:
        if isinstance(one, Button):
            box.addSpacing(4)
            box.addLayout(row(one, None))
        else:
            box.addWidget(one)
    box.addStretch(1)
    panel.setLayout(box)
