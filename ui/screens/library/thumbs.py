"""The pictures of the rows in sight: asked for when painted, decoded under limits on the lane, a few hundred kept."""

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from ui.desk import Desk
from ui.lane import Answer, Done
from ui.widgets.pictures import decode
from wallet.errors import WalletError

if TYPE_CHECKING:
    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet

KEPT = 400
AT_ONCE = 24
SIDE = 96
PAUSE_MS = 40


class Thumbs(QObject):
    """`arrived` when rows should be painted anew."""

    arrived = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: OrderedDict[str, QImage | None] = OrderedDict()
        self._wanted: list[str] = []
        self._busy = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._fetch)

    def of(self, record_id: str) -> QImage | None:
        """The picture, if it is here; otherwise it is fetched, the last asked for first."""
        if record_id in self._kept:
            return self._kept[record_id]
        if record_id not in self._wanted:
            self._wanted.append(record_id)
            del self._wanted[:-AT_ONCE]
            if not self._busy:
                self._pause.start()
        return None

    def forget(self) -> None:
        """Drops every picture."""
        self._kept.clear()
        self._wanted.clear()

    def _fetch(self) -> None:
        wanted, self._wanted = tuple(reversed(self._wanted)), []
        if not wanted or self._busy:
            return
        self._busy = True

        def came(answer: Answer[tuple[tuple[str, QImage | None], ...]]) -> None:
            self._busy = False
            if isinstance(answer, Done):
                self._kept.update(answer.value)
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
                if any(picture is not None for _, picture in answer.value):
                    self.arrived.emit()
            if self._wanted:
                self._pause.start()

        self._desk.ask(self, lambda wallet, tick: _decoded(wallet, tick, wanted), came)


def _decoded(wallet: "Wallet", _: "Tick", wanted: tuple[str, ...]) -> tuple[tuple[str, QImage | None], ...]:
    return tuple((one, _one(wallet, one)) for one in wanted)


def _one(wallet: "Wallet", record_id: str) -> QImage | None:
    try:
        source = wallet.picture(record_id)
    except WalletError:
        return None
    return decode(source, SIDE) if source is not None else None
