"""The navigation at the side: the rooms of the window, and what is always at hand below them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ui.app.rooms import Room, room_word
from ui.models.dragging import CREDENTIALS
from ui.theme.icons import logo
from ui.theme.look import look, style
from ui.widgets.buttons import Button, wide
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import row
from ui.words.translate import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent

__all__ = ["NavButton", "Rail", "Room", "room_word"]

WIDE, NARROW = 208, 68


_SYMBOLS = {
    Room.CREDENTIALS: "newspaper", Room.STACKS: "layers", Room.SHARE: "share", Room.CHECK: "shield-check",
    Room.ACTIVITY: "history", Room.SETTINGS: "settings",
}  # fmt: skip


class NavButton(Button):
    """A room with a count or a shortcut at its end."""

    def __init__(self, text: str, symbol: str, end: str = "") -> None:
        super().__init__(text, kind="nav", symbol=symbol)
        self._words = text
        self._end = PlainLabel(end, "hint")
        self._end.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(row(None, self._end, margins=(0, 0, 10, 0)))
        wide(self)

    def open_to_drags(self) -> None:
        """Leads into its room when credentials are dragged over it, so that they can be let go there."""
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if event.mimeData().hasFormat(CREDENTIALS):
            event.acceptProposedAction()
            self.click()

    def say(self, end: str) -> None:
        """Shows a count at the end, and tells the reader."""
        self._end.setText(end)
        self.setAccessibleName(f"{self._words}, {end}" if end else self._words)

    def fold(self, folded: bool) -> None:
        """Icon only, or icon and words."""
        self.setText("" if folded else f"  {self._words}")
        self.setToolTip(self._words if folded else "")
        self._end.setVisible(not folded)


class Rail(QFrame):
    """Emits the room the person wants, or that they want to lock."""

    wanted = Signal(object)
    lock_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._picture = QLabel()
        self._picture.setPixmap(logo(26))
        self._name = PlainLabel("Cairn", "section")
        self.rooms = {room: NavButton(room_word(room), _SYMBOLS[room]) for room in Room}
        for room, button in self.rooms.items():
            button.clicked.connect(lambda _=False, to=room: self.wanted.emit(to))
        self.rooms[Room.STACKS].open_to_drags()
        self.offline = NavButton(translate("rail", "Offline"), "wifi-off", translate("rail", "on"))
        self.offline.setCheckable(False)
        self.offline.clicked.connect(lambda: self.wanted.emit(Room.SETTINGS))
        self.lock = NavButton(translate("rail", "Lock now"), "lock", "Ctrl L")
        self.lock.setCheckable(False)
        self.lock.clicked.connect(self.lock_wanted)
        self._lay_out()
        self._folded = False
        look().changed.connect(self._again)
        self._again()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(11, 18, 11, 16)
        box.setSpacing(3)
        box.addLayout(row(self._picture, self._name, None, gap=12, margins=(10, 0, 0, 14)))
        for room in Room:
            if room is Room.SETTINGS:
                box.addStretch(1)
                box.addWidget(self.offline)
            box.addWidget(self.rooms[room])
        box.addWidget(self.lock)

    def _again(self) -> None:
        self.fold(self._folded)

    def show_room(self, room: Room) -> None:
        """Marks the room the person is in."""
        for one, button in self.rooms.items():
            button.setChecked(one is room)

    def fold(self, folded: bool) -> None:
        """Makes the rail narrow: icons only."""
        self._folded = folded
        self._name.setVisible(not folded)
        for button in (*self.rooms.values(), self.offline, self.lock):
            button.fold(folded)
        self.setFixedWidth(NARROW - 18 + style().px(18) if folded else style().px(WIDE))
