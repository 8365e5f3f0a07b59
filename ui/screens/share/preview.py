"""What the receiver would see, before anything leaves."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.desk import Desk, Source
from ui.lane import Answer, Done, Failed
from ui.screens.check.parts import report_parts
from ui.screens.check.state import CheckState, came
from ui.screens.share.state import ShareState
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Page, row
from ui.widgets.messages import banner
from ui.widgets.overlay import Overlay
from ui.words.errors import trouble
from ui.words.tones import Tone
from ui.words.translate import translate
from wallet.model.presentation import Audience
from wallet.model.trust import Policy

if TYPE_CHECKING:
    from ui.screens.check.state import Found
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet


class PreviewSheet(Overlay):
    """Makes the presentation and checks it as the receiver would; nothing is noted, nothing leaves."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over)
        self._desk = desk
        self.page = Page(margins=(0, 0, 6, 0), gap=12)
        self.page.setMinimumHeight(360)
        self.close_button = Button(translate("share", "Close"), self.close_sheet, kind="primary")
        self.box.addWidget(PlainLabel(translate("share", "As the receiver sees it"), "title", wrap=True))
        self.box.addWidget(self.page, 1)
        self.box.addLayout(row(None, self.close_button))
        self.closed.connect(self.deleteLater)

    def show_for(self, state: ShareState, audience: Audience) -> None:
        """Opens with a fresh preview."""
        shown, stack, manner = dict(state.shown), state.purpose.stack, state.manner

        def work(wallet: "Wallet", _: "Tick") -> "Found":
            made = wallet.present(tuple(shown), shown, audience, "json", None, stack, manner).presentation
            who, nonce = audience.domain, audience.nonce
            policy = Policy(audience=who, domain=who, nonce=nonce, challenge=nonce)
            return wallet.check(Source("presentation", made.data), policy)

        self.page.show_parts(PlainLabel(translate("share", "One moment…"), "second"))
        self.open()
        self.close_button.setFocus()
        self._desk.ask(self, work, self._came)

    def _came(self, answer: "Answer[Found]") -> None:
        if isinstance(answer, Failed):
            words = trouble(answer.error)
            self.page.show_parts(banner(Tone.CAUTION, words.title, words.sentence))
        if not isinstance(answer, Done):
            return
        seen: CheckState = came(answer.value)
        parts = report_parts(seen, 1)
        note = translate("share", "The receiver may trust other issuers than you do.")
        self.page.show_parts(*parts, PlainLabel(note, "hint", wrap=True))
