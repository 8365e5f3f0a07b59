"""What checking the wallet found: nothing, or what is damaged and the way back."""

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Page, row
from ui.widgets.messages import banner
from ui.widgets.overlay import Overlay
from ui.words.tones import Tone
from ui.words.translate import translate


class Findings(Overlay):
    """All flaws in words, and the newest backup."""

    def __init__(self, over: QWidget, flaws: tuple[str, ...], newest: str) -> None:
        super().__init__(over.window())
        close = Button(translate("findings", "Close"), self.close_sheet, kind="primary")
        if not flaws:
            title = translate("findings", "Everything is sound")
            text = translate("findings", "Every page, every original and the search index are what they were.")
            self.box.addWidget(banner(Tone.GOOD, title, text))
        else:
            title = translate("findings", "Something is damaged")
            step = translate("findings", "Make a copy of the wallet's folder, then go back to a backup.")
            if newest:
                step = translate("findings", "Go back to the backup of {when}, under Backup.").format(when=newest)
            self.box.addWidget(banner(Tone.BAD, title, step))
            page = Page(margins=(0, 6, 0, 6), gap=6)
            page.show_parts(*(PlainLabel(plain(one), wrap=True) for one in flaws))
            page.setMinimumHeight(120)
            self.box.addWidget(page, 1)
        self.box.addLayout(row(None, close))
        self.closed.connect(self.deleteLater)
