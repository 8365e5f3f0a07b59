"""The third step: the code to scan and the file to send."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.share.state import ShareState, summary, terms
from ui.theme.look import style
from ui.widgets.buttons import Button, wide
from ui.widgets.files import ask_folder, save_bytes, write_all
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Flow, Page, card, column, empty, holder, row
from ui.widgets.qr_view import QrView
from ui.words.translate import translate
from wallet.model.presentation import Audience

if TYPE_CHECKING:
    from ui.screens.share.view import ShareView
    from wallet.service.answers import Shared

_ENDINGS = {"application/vp": ".vp.json", "application/vp+jwt": ".vp.jwt"}


class HandOverPage(QWidget):
    """Shows a finished presentation."""

    def __init__(self, view: "ShareView") -> None:
        super().__init__()
        self._view = view
        self._shared: Shared | None = None
        self.qr = QrView()
        self.too_large = PlainLabel("", "second", wrap=True)
        self.amount = PlainLabel("", "hint", wrap=True)
        self.file = wide(
            Button(translate("share", "Save as a file"), self.save_file, kind="primary", symbol="file-down")
        )
        self.pictures = wide(
            Button(translate("share", "Save the code as pictures"), self.save_pictures, symbol="qr-code")
        )
        self.again = Button(
            translate("share", "Share something else"), view.go_choose, kind="quiet", symbol="arrow-left"
        )
        self.summary = PlainLabel("", "second", wrap=True)
        self._terms = column()
        self._lay_out()

    def _lay_out(self) -> None:
        code = card(self.qr, self.too_large, self.amount, pad=20)
        self.qr.setMinimumHeight(style().px(300))
        right = column(
            card(PlainLabel(translate("share", "The receiver sees"), "label"), self.summary, self._terms),
            self.file,
            self.pictures,
            row(self.again, None),
            PlainLabel(translate("share", "Noted in your activity. Nothing was sent by itself."), "hint", wrap=True),
            None,
            gap=12,
        )
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(code, 3)
        line.addLayout(right, 2)
        page = Page(margins=(28, 4, 28, 28))
        page.body.addLayout(line)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def show_state(self, state: ShareState) -> None:
        """Says what went into it."""
        self.summary.setText(summary(state))

    def show_shared(self, shared: "Shared", audience: Audience) -> None:
        """Shows the code, or says that it is too large for one."""
        self._shared = shared
        pictures = tuple(data for name, data in shared.files if name.endswith(".png"))
        self.qr.setVisible(bool(pictures))
        self.pictures.setVisible(bool(pictures))
        self.qr.show_parts(pictures)
        self.too_large.setVisible(not pictures)
        self.too_large.setText(translate("share", "This is too large for a code. Save it as a file and send that."))
        kilobytes = f"{len(shared.presentation.data) / 1000:.1f}"
        self.amount.setText(translate("share", "{size} kB, signed with your key").format(size=kilobytes))
        empty(self._terms)
        self._terms.addWidget(holder(Flow(*(PlainLabel(plain(one), "pill") for one in terms(audience)))))

    def forget(self) -> None:
        """Drops the presentation."""
        self._shared = None
        self.qr.show_parts(())

    def save_file(self) -> None:
        """Writes the presentation where the person says."""
        if self._shared is not None:
            made = self._shared.presentation
            name = f"presentation-{made.created_at:%Y-%m-%d}{_ENDINGS.get(made.media_type, '.txt')}"
            self._say(save_bytes(self, translate("share", "Save the presentation"), name, made.data))

    def save_pictures(self) -> None:
        """Writes the parts of the code into a folder."""
        if self._shared is not None:
            folder = ask_folder(self, translate("share", "Folder for the pictures"))
            if folder is not None:
                self._say(write_all(folder, self._shared.files))

    def _say(self, text: str) -> None:
        if text:
            self._view.said.emit(text)
