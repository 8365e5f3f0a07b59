"""Where pictures of codes come from while one watches: the screen, a camera, or a film of pictures."""

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QImage, QPixmap, QScreen

STEP_MS = 250

Take = Callable[[QImage], object]


class Frames(Protocol):
    """Hands over pictures from `start` to `stop`, always on the interface thread."""

    def start(self, take: Take) -> None:
        """Begins; `take` gets each picture."""

    def stop(self) -> None:
        """Ends; nothing is handed over afterwards."""


class Ticking(QObject):
    """Frames made one after another at a steady pace."""

    def __init__(self, shoot: Callable[[], QImage | None], step_ms: int = STEP_MS) -> None:
        super().__init__()
        self._shoot = shoot
        self._take: Take | None = None
        self._timer = QTimer(self, interval=step_ms)
        self._timer.timeout.connect(self._next)

    def start(self, take: Take) -> None:
        """Begins at once."""
        self._take = take
        self._timer.start()

    def stop(self) -> None:
        """Ends."""
        self._take = None
        self._timer.stop()

    def _next(self) -> None:
        if self._take is None:
            return
        image = self._shoot()
        if image is None:
            self.stop()
        elif not image.isNull():
            self._take(image)


def film(pictures: Iterable[QImage], step_ms: int = STEP_MS) -> Ticking:
    """Pictures one by one, for whoever has them as files."""
    waiting = iter(tuple(pictures))
    return Ticking(lambda: next(waiting, None), step_ms)


def of_screen(screen: QScreen, region: QRect) -> Ticking:
    """A part of the screen, again and again."""
    return Ticking(lambda: shot(screen).copy(region))


def shot(screen: QScreen) -> QImage:
    """A picture of the whole screen in its own pixels; empty where the system does not allow it."""
    picture: QPixmap = screen.grabWindow(0)
    image = picture.toImage()
    image.setDevicePixelRatio(1.0)
    return image
