"""Which wallet is meant, and the way to others: a folder the person picks, and those that may be remembered."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import style
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, isolated, plain
from ui.widgets.layout import row
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.service.wallet import Wallet

OFFERED = 5
_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"


@dataclass(frozen=True, slots=True)
class Others:
    """The folder of the wallet at hand, and those of the others on offer, the last opened first."""

    here: Path
    folders: tuple[Path, ...] = ()


def others(wallet: "Wallet", home: Path) -> Others:
    """What is remembered, and the usual wallet wherever another one is at hand."""
    here = wallet.paths.vault
    known = (*wallet.recent_vaults().folders, *((home,) if home.is_dir() else ()))
    named = tuple(dict.fromkeys(one for one in known if one != here))
    kept = named[:OFFERED]
    return Others(here, (*kept[:-1], home) if home in named and home not in kept else kept)


def short(folder: Path) -> str:
    """The folder as people write it, with a sign for their own home."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


class OtherWallets(QWidget):
    """A button for each other wallet, and one that asks for a folder; `here` is a line that says which is at hand."""

    wanted = Signal(object)
    """The folder to turn to."""
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.here = PlainLabel("", "hint").centred()
        self.here.hide()
        self.open = Button(translate("unlock", "Open another wallet…"), self.asked.emit, kind="quiet")
        self.buttons: list[Button] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._list)
        box.addLayout(row(None, self.open, None))

    def tell(self, found: Others) -> None:
        """Shows these."""
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(one) for one in found.folders]
        for button in self.buttons:
            self._list.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.here.setText(self._fitting(found.here))
        self.here.setVisible(bool(found.folders))

    def _button(self, folder: Path) -> Button:
        name = translate("unlock", "Open the wallet in {folder}").format(folder=isolated(short(folder)))
        return Button(self._fitting(folder), lambda: self.wanted.emit(folder), kind="quiet", symbol="layers", name=name)

    def _fitting(self, folder: Path) -> str:
        room = style().px(330)
        shown = self.fontMetrics().elidedText(plain(short(folder)), Qt.TextElideMode.ElideMiddle, room)
        return f"{_LEFT_TO_RIGHT}{shown}{_POP}"
