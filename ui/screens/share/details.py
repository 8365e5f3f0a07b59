"""Who signs and how: for those who want to know, behind one button."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, plain
from ui.widgets.layout import column, holder, row
from ui.words.translate import said, translate
from wallet.model.presentation import ONE_TIME

_SUITES = (
    (None, said("share", "What fits best")),
    ("graph", said("share", "As a graph: its meaning is signed (RDF)")),
    ("text", said("share", "As a text in a fixed order (JSON)")),
    ("jwt", said("share", "As a token in one line (JWT)")),
)


class Details(QFrame):
    """Two choices that are right for most as they are; tells when one changes."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._changed = changed
        self.identity = _box(translate("share", "Signed by"))
        self.suite = _box(translate("share", "How it is signed"))
        for value, words in _SUITES:
            self.suite.addItem(translate("share", words), value)
        for one in (self.identity, self.suite):
            one.activated.connect(lambda _: self._say())
        self.note = PlainLabel("", "hint", wrap=True)
        self.more = Button(translate("share", "Details"), self.toggle, kind="quiet", symbol="chevron-down")
        self.inside = holder(
            column(
                PlainLabel(translate("share", "Signed by"), "label"),
                self.identity,
                PlainLabel(translate("share", "How it is signed"), "label"),
                self.suite,
                PlainLabel(
                    translate("share", "The signature itself follows the key of the identity."), "hint", wrap=True
                ),
                self.note,
            )
        )
        self.inside.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 8, 18, 8)
        box.addLayout(row(self.more, None))
        box.addWidget(self.inside)

    def toggle(self) -> None:
        """Shows or hides the choices."""
        shown = self.inside.isHidden()
        self.inside.setVisible(shown)
        self.more.use_symbol("chevron-up" if shown else "chevron-down")

    def chosen(self) -> tuple[str | None, str | None]:
        """The identity (None: the usual one) and the suite (None: what fits)."""
        return self.identity.currentData(), self.suite.currentData()

    def show_identities(self, known: tuple[tuple[str, str], ...], identity: str | None, suite: str | None) -> None:
        """Offers these identities, the usual one first, and one for a single use."""
        self.identity.clear()
        first = plain(known[0][1]) if known and known[0][1] else translate("share", "Your first identity")
        self.identity.addItem(first, None)
        for one, name in known[1:]:
            self.identity.addItem(plain(name) or translate("share", "Your first identity"), one)
        self.identity.addItem(translate("share", "A new one, used only this time"), ONE_TIME)
        self.identity.setCurrentIndex(max(0, self.identity.findData(identity)))
        self.suite.setCurrentIndex(max(0, self.suite.findData(suite)))
        self._tell()

    def _say(self) -> None:
        self._tell()
        self._changed()

    def _tell(self) -> None:
        once = self.identity.currentData() == ONE_TIME
        text = translate(
            "share",
            "Nobody can link this to anything else you share, and nobody can tell that the credentials are yours.",
        )
        self.note.setText(text)
        self.note.setVisible(once)


def _box(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    return made
