"""Files and links that came from outside: they wait while the wallet is locked, and are shown, never acted on."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QUrl

from ui.words.translate import translate
from wallet.service.handed import is_link

if TYPE_CHECKING:
    from ui.app.window import MainWindow


class Arrivals(QObject):
    """Belongs to a window; brings what arrives to its sheet that adds."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: tuple[str, ...] = ()
        window.unlock.opened.connect(self._show)

    def take(self, things: tuple[str, ...]) -> None:
        """Brings the window to the front, and shows what came as soon as the wallet is open."""
        window = self._window
        window.bring_up()
        self._waiting += things
        if window.unlocked:
            self._show()
        elif self._waiting:
            waiting = translate("arrivals", "%n thing(s) handed over. Unlock to look at it.", len(self._waiting))
            window.unlock.say(waiting)

    def _show(self) -> None:
        things, self._waiting = self._waiting, ()
        files = [one for one in things if not is_link(one) and Path(one).exists()]
        links = [one for one in things if is_link(one)]
        data = QMimeData()
        if files:
            data.setUrls([QUrl.fromLocalFile(one) for one in files])
        elif links:
            data.setText(links[0])
        if files or links:
            self._window.adding().bring_mime(data)
