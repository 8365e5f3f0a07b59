"""The sheet that reads codes, on widgets."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QImage, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from ui.desk import Desk, Source
from ui.lane import Answer, Done, Failed
from ui.screens.add.sources import gather, png_of
from ui.screens.scan import camera, frames
from ui.screens.scan.aside import Aside
from ui.screens.scan.region import RegionPicker
from ui.screens.scan.state import ScanState, seen, sentence
from ui.widgets.buttons import Button
from ui.widgets.files import ask_files
from ui.widgets.labels import PlainLabel
from ui.widgets.layout import Flow, holder, row
from ui.widgets.overlay import Overlay
from ui.widgets.progress import Bar
from ui.words.errors import trouble
from ui.words.translate import translate

if TYPE_CHECKING:
    from pathlib import Path

    from wallet.model.tick import Tick
    from wallet.service.wallet import Wallet
    from wallet.service.watching import Watched

HIDE_MS = 300
"""How long the window system may take to put the window away before the screen is looked at."""


class ScanSheet(Overlay):
    """Watches the screen, a camera or pictures until a code is whole; emits what it holds as `Source` values."""

    found = Signal(tuple)
    shot: Callable[[QScreen], QImage] = staticmethod(frames.shot)

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over)
        self._desk = desk
        self._watched: Watched | None = None
        self._frames: frames.Frames | None = None
        self._busy = False
        self._looks = 0
        self._picker: RegionPicker | None = None
        self._aside: Aside | None = None
        self.words = PlainLabel("", "strong", wrap=True)
        self.bar = Bar(0.0, "")
        self.trouble = PlainLabel("", "trouble", wrap=True)
        self.screen_button = Button(
            translate("scan", "Part of the screen"), self.pick_region, kind="primary", symbol="scan-qr-code"
        )
        self.files_button = Button(translate("scan", "Picture files…"), self.pick_files, symbol="folder-open")
        self.camera_button = Button(translate("scan", "Camera"), self.use_camera, symbol="play")
        if not camera.at_hand():
            self.camera_button.hide()
        self.cancel = Button(translate("scan", "Cancel"), self.close_sheet)
        self._lay_out()
        self.closed.connect(self._stop)
        self.closed.connect(self._come_back)
        self.closed.connect(self.deleteLater)

    def _lay_out(self) -> None:
        lead = translate(
            "scan", "A code may be still or playing. Of a playing code every part is needed once, in any order."
        )
        self.box.addWidget(PlainLabel(translate("scan", "Scan a code"), "title", wrap=True))
        self.box.addWidget(PlainLabel(lead, "second", wrap=True))
        self.ways = holder(Flow(self.screen_button, self.files_button, self.camera_button, gap=8))
        for part in (self.ways, self.words, self.bar, self.trouble):
            self.box.addWidget(part)
        for hidden in (self.words, self.bar, self.trouble):
            hidden.hide()
        self.box.addLayout(row(None, self.cancel))

    def ask(self) -> "ScanSheet":
        """Opens with the ways to look."""
        self.open()
        self.screen_button.setFocus()
        return self

    def pick_region(self) -> None:
        """Puts the window away, takes a picture of the screen, and lets the person draw a frame on it."""
        self.trouble.hide()
        window = self.window()
        window.hide()
        QTimer.singleShot(HIDE_MS, self, lambda: self._picture_taken(window))

    def _picture_taken(self, window: QWidget) -> None:
        screen = window.screen() or QApplication.primaryScreen()
        picture = self.shot(screen)
        if picture.isNull():
            window.show()
            self._say(
                translate("scan", "This system lets no program see the screen. Save a picture of it and open that.")
            )
            return
        self._picker = RegionPicker(picture)
        self._picker.picked.connect(lambda box: self._region_picked(screen, picture, box))
        self._picker.left.connect(window.show)
        self._picker.setGeometry(screen.geometry())
        self._picker.showFullScreen()
        self._picker.setFocus()

    def _region_picked(self, screen: QScreen, picture: QImage, box: QRect) -> None:
        """Watches what was framed, with the window out of sight: it might lie over the code."""
        self._aside = Aside()
        self._aside.stopped.connect(self._aside_closed)
        self._aside.show_beside(on_screen(box, picture, screen), screen)
        self.look(picture.copy(box))
        self.watch(frames.Ticking(lambda: self.shot(screen).copy(box)))

    def _aside_closed(self) -> None:
        """Somebody stopped watching: back to the ways to look."""
        self._stop()
        self._come_back()

    def _come_back(self) -> None:
        """The window again instead of the small one, or of the picture of the screen."""
        if self._picker is not None and self._picker.isVisible():
            self.window().show()
            self._picker.close()
        aside, self._aside = self._aside, None
        if aside is None:
            return
        self.window().show()
        self.window().activateWindow()
        self.screen_button.setFocus()
        aside.stopped.disconnect(self._aside_closed)
        aside.close()  # after the window is back, so that it is never the last one closed
        aside.deleteLater()

    def pick_files(self) -> None:
        """Asks for pictures, of which each may hold one or several parts."""
        kinds = translate("scan", "Pictures") + " (*.png *.jpg *.jpeg *.bmp *.gif *.webp)"
        paths = ask_files(self, translate("scan", "Open pictures of a code"), kinds)
        if paths:
            self.bring_files(paths)

    def bring_files(self, paths: "tuple[Path, ...]") -> None:
        """Looks at pictures one after the other."""

        def look(wallet: "Wallet", tick: "Tick") -> "Watched":
            watched = self._watched
            sources = gather(paths)
            for at, source in enumerate(sources):
                tick(at, len(sources))
                watched = wallet.watch(watched, source)
            assert watched is not None
            return watched

        self._start()
        self._desk.ask(self, look, self._came)

    def use_camera(self) -> None:
        """Watches the first camera."""
        found = camera.frames()
        if found is not None:
            self.watch(found)

    def watch(self, source: frames.Frames) -> None:
        """Looks at every picture of a source until a code is whole."""
        self._stop()
        self._start()
        self._frames = source
        if isinstance(source, QObject):
            source.setParent(self)
        source.start(self.look)

    def look(self, image: QImage) -> None:
        """Looks at one picture; while one is looked at, others are passed over."""
        if self._busy:
            return
        self._busy = True
        before = self._watched
        picture = QImage(image)

        def work(wallet: "Wallet", _: "Tick") -> "Watched":
            return wallet.watch(before, Source("picture", png_of(picture)))

        self._desk.ask(self, work, self._came)

    def _start(self) -> None:
        self.trouble.hide()
        self._show(ScanState())

    def _came(self, answer: "Answer[Watched]") -> None:
        self._busy = False
        self._looks += 1
        if isinstance(answer, Failed):
            self._say(trouble(answer.error).sentence)
        if not isinstance(answer, Done) or self.isHidden():
            return
        self._watched = answer.value
        self._show(seen(answer.value, self._looks))
        if answer.value.wholes:
            self._stop()
            name = translate("scan", "scanned code")
            sources = tuple(Source(name, one) for one in answer.value.wholes)
            self._come_back()
            self.close_sheet()
            self.found.emit(sources)

    def _show(self, state: ScanState) -> None:
        self.words.setText(sentence(state))
        self.bar.show_share(state.share, sentence(state))
        self.words.show()
        self.bar.setVisible(bool(state.count))
        if self._aside is not None:
            self._aside.show_state(state)

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    def _stop(self) -> None:
        if self._frames is not None:
            self._frames.stop()
            self._frames = None


def on_screen(box: QRect, picture: QImage, screen: QScreen) -> QRect:
    """From pixels of a picture of the screen to its places."""
    whole = screen.geometry()
    across, down = whole.width() / max(1, picture.width()), whole.height() / max(1, picture.height())
    return QRect(
        whole.x() + round(box.x() * across), whole.y() + round(box.y() * down),
        round(box.width() * across), round(box.height() * down),
    )  # fmt: skip
