"""The last word before something personal leaves: what it is, of which credential, and a way back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.widgets.asking import AskSheet, Question, confirm
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import Page, card, row
from ui.widgets.overlay import Overlay
from ui.words.translate import translate


@dataclass(frozen=True, slots=True)
class Leaving:
    """What of one credential says something about the person, by name."""

    title: str
    names: tuple[str, ...]


class PersonalSheet(Overlay):
    """Opens with the focus on the way back; goes on only when asked to."""

    def __init__(self, over: QWidget, leaving: tuple[Leaving, ...], go_on: Callable[[], object]) -> None:
        super().__init__(over)
        self._go_on = go_on
        self.back = Button(translate("share", "Go back"), self.close_sheet)
        self.go = Button(translate("share", "Show it all the same"), self._go, kind="primary")
        self.box.addWidget(PlainLabel(translate("share", "This says something about you"), "title", wrap=True))
        lead = translate("share", "Once it is handed over, you cannot take it back. Check that the receiver needs it.")
        self.box.addWidget(PlainLabel(lead, "second", wrap=True))
        page = Page(margins=(0, 0, 6, 0), gap=10)
        page.show_parts(*(_part(one) for one in leaving))
        page.setMinimumHeight(min(320, 110 * len(leaving)))
        self.box.addWidget(page, 1)
        self.box.addLayout(row(None, self.back, self.go, gap=10))
        self.closed.connect(self.deleteLater)

    def show_sheet(self) -> None:
        """Covers the window."""
        self.open()
        self.back.setFocus()

    def _go(self) -> None:
        self.close_sheet()
        self._go_on()


def ask_elsewhere(over: QWidget, titles: tuple[str, ...], go_on: Callable[[], object]) -> AskSheet:
    """Before what is bound to one key goes out signed with another."""
    text = translate(
        "share",
        "The issuer bound this to a key of its holder: {titles}. Another key signs now. A receiver who asks whether"
        " you are the holder will not accept it.",
    ).format(titles=", ".join(plain(one) for one in titles))
    title = translate("share", "The receiver may not accept this")
    question = Question(title, text, translate("share", "Hand over all the same"))
    return confirm(over, question, go_on)


def _part(one: Leaving) -> QWidget:
    names = ", ".join(plain(name) for name in one.names)
    return card(
        PlainLabel(plain(one.title), "strong", wrap=True), PlainLabel(names, "second", wrap=True), gap=4, pad=14
    )
