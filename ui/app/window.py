"""The main window: the locked page, the rooms, and the way between them."""

import gc
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from ui.app.idle import DEFAULT_SECONDS, IdleWatch
from ui.app.rooms import Room
from ui.app.session_lock import SessionLock
from ui.desk import Desk
from ui.lane import Answer, Done
from ui.screens.unlock import UnlockView
from ui.theme.apply import change
from ui.theme.dressing import dress
from ui.theme.look import style
from ui.theme.tokens import ThemeName
from ui.widgets.layout import holder
from ui.widgets.messages import Toast

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from ui.app.rail import Rail
    from ui.app.tray import Tray
    from ui.screens.add import AddSheet

LOCKED, ROOMS, RECEIVER = 0, 1, 2
FOLD_BELOW = 1060
WARM_MS = 200
AT_ONCE = 20
_WARM = (
    *("ui.screens.report", "ui.screens.credential", "ui.screens.library", "ui.screens.check", "ui.screens.add"),
    *("ui.app.wiring", "ui.screens.stacks", "ui.screens.share", "ui.screens.activity", "ui.screens.settings"),
)
_VIEWS = {
    Room.CREDENTIALS: ("ui.screens.library", "LibraryView"),
    Room.STACKS: ("ui.screens.stacks", "StacksView"),
    Room.SHARE: ("ui.screens.share", "ShareView"),
    Room.CHECK: ("ui.screens.check", "CheckView"),
    Room.ACTIVITY: ("ui.screens.activity", "ActivityView"),
    Room.SETTINGS: ("ui.screens.settings", "SettingsView"),
}


class MainWindow(QMainWindow):
    """Rooms are made when they are first entered, so that the first picture comes at once."""

    language_wanted = Signal(str)
    """The tag of a language, or "system"."""

    def __init__(self, desk: Desk, settings: QSettings) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.room = Room.CREDENTIALS
        self.setWindowTitle("Cairn")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 480)
        self.resize(1280, 820)
        self.views: dict[Room, QWidget] = {}
        self._add: AddSheet | None = None
        self.tray: Tray | None = None
        self.unlock = UnlockView(desk)
        self.unlock.opened.connect(self._opened)
        self.unlock.check_wanted.connect(self.check_locked)
        self.unlock.made.connect(self.show_tour)
        self._rail: Rail | None = None
        self._rooms = QStackedWidget()
        self._shell = QHBoxLayout()
        self._shell.setContentsMargins(0, 0, 0, 0)
        self._shell.setSpacing(0)
        self._shell.addWidget(self._rooms, 1)
        self.stack = QStackedWidget()
        self.stack.setObjectName("ground")
        self.stack.addWidget(self.unlock)
        self.stack.addWidget(holder(self._shell, "ground"))
        self.setCentralWidget(self.stack)
        self.toast = Toast(self)
        for one in (self.unlock, self.toast):
            dress(one)
        self.idle = IdleWatch(self, DEFAULT_SECONDS)
        self.idle.idle.connect(self.lock)
        self.session_lock = SessionLock(self)
        self.session_lock.away.connect(self.lock)
        QTimer.singleShot(0, self, self._begin)
        QTimer.singleShot(WARM_MS, self, lambda: self._warm(0))

    def _begin(self) -> None:
        """What the first picture can do without: the wallet itself, the keys, and the tray."""
        from ui.app.shortcuts import bind
        from ui.app.tray import Tray

        self.unlock.begin()
        bind(self)
        self.tray = Tray(self)

    @property
    def rail(self) -> "Rail":
        """The navigation, made at first asking: nobody sees it before the wallet is open."""
        if self._rail is None:
            from ui.app.rail import Rail

            self._rail = Rail()
            dress(self._rail)
            self._rail.wanted.connect(self.go)
            self._rail.lock_wanted.connect(self.lock)
            self._shell.insertWidget(0, self._rail)
            self._rail.lower()  # the first of the children, as a reader meets them
            self._fold()
        return self._rail

    def _warm(self, step: int) -> None:
        """While the person types, fetches the rooms' code piece by piece and makes the first room."""
        if step < len(_WARM):
            # Off this thread: some of it brings half of the wallet along.
            self.desk.ask(self, lambda _wallet, _tick: _fetch(_WARM[step]), lambda _: self._warm(step + 1))
        elif not self.unlocked:
            first = Room.CREDENTIALS
            self._make_ahead(
                [lambda: self.rail, lambda: self.view(first), lambda: dress(self.view(first)), self._polish_first]
            )

    def _make_ahead(self, steps: list[Callable[[], object]]) -> None:
        steps[0]()
        if len(steps) > 1:
            QTimer.singleShot(0, self, lambda: self._make_ahead(steps[1:]))

    def _polish_first(self) -> None:
        shell = self.stack.widget(ROOMS)
        self._polish(shell.findChildren(QWidget) if shell is not None else [])

    def _polish(self, waiting: list[QWidget]) -> None:
        """Dresses the first room a few widgets at a time, so that it opens at once."""
        for one in waiting[:AT_ONCE]:
            if isValid(one):
                one.ensurePolished()
        if len(waiting) > AT_ONCE:
            QTimer.singleShot(0, self, lambda: self._polish(waiting[AT_ONCE:]))

    @property
    def unlocked(self) -> bool:
        """Whether the rooms are open."""
        return self.stack.currentIndex() == ROOMS

    def view(self, room: Room) -> QWidget:
        """The view of a room, made at first asking."""
        if room not in self.views:
            module, name = _VIEWS[room]
            made: QWidget = getattr(import_module(module), name)(self.desk)
            made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.views[room] = made
            self._rooms.addWidget(made)
            from ui.app.wiring import wire

            wire(self, room, made)
        return self.views[room]

    def go(self, room: Room) -> None:
        """Enters a room."""
        self.room = room
        self.rail.show_room(room)
        if room in self.views:
            self._step_in(room)
        else:
            self.view(room)
            QTimer.singleShot(0, self, lambda: self._step_in(room) if self.room is room else None)

    def _step_in(self, room: Room) -> None:
        view = self.view(room)
        dress(view)
        self._rooms.setCurrentWidget(view)
        if (enter := getattr(view, "reload", None)) is not None:
            enter()
        self._focus(view)

    def _focus(self, view: QWidget) -> None:
        """The keyboard goes along into the room: to its list, else to the room itself."""
        from PySide6.QtWidgets import QAbstractItemView

        first = next((one for one in view.findChildren(QAbstractItemView) if one.isVisible()), None)
        (first or view).setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_up(self) -> None:
        """Comes to the front, also out of the tray and from where it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def let_go(self) -> None:
        """Goes away for good, room by room, so that nobody waits for it."""
        if self.tray is not None:
            self.tray.leave()
        if self.views:
            self.views.popitem()[1].deleteLater()
            QTimer.singleShot(0, self, self.let_go)
        else:
            self.deleteLater()

    def lock(self) -> None:
        """Closes the vault and forgets everything that came out of it."""
        if not self.unlocked:
            return
        from ui.widgets.clipping import clipping
        from ui.widgets.overlay import Overlay

        self.idle.watch(False)
        # Before the sheets close: what a closing sheet leads to, such as the tour, has to find the window locked.
        self.stack.setCurrentIndex(LOCKED)
        for sheet in self.findChildren(Overlay):
            sheet.close_sheet()
        for view in self.views.values():
            view.forget()  # type: ignore[attr-defined]
        self.toast.hide()
        clipping().leave()
        self.desk.ask(self, lambda wallet, _: wallet.lock(), lambda _: self.unlock.begin())

    def check_locked(self) -> None:
        """Lets anybody check a presentation; nothing of the vault is used."""
        from ui.app.wiring import receiver_page

        if self.stack.count() == RECEIVER:
            page = receiver_page(self)
            dress(page)
            self.stack.addWidget(page)
        self.stack.setCurrentIndex(RECEIVER)

    def leave_check(self) -> None:
        """Back to the locked page."""
        self.stack.setCurrentIndex(LOCKED)

    def _opened(self) -> None:
        self.enter(Room.CREDENTIALS)
        from ui.app.wiring import tell_older_copy

        tell_older_copy(self)

    def show_tour(self) -> None:
        """The four cards for somebody who is here for the first time."""
        from ui.app.tour import Tour

        if self.unlocked:
            Tour(self).begin()

    def enter(self, room: Room) -> None:
        """Opens the rooms of an unlocked vault, at one of them."""
        self.stack.setCurrentIndex(ROOMS)
        self.room = room
        self.idle.watch(True)
        QTimer.singleShot(0, self.session_lock, self.session_lock.listen_once)
        for piece in (lambda: self.rail, lambda: self.view(room), lambda: self.go(self.room)):
            QTimer.singleShot(0, self, lambda do=piece: do() if self.unlocked else None)

        def told(answer: Answer[str]) -> None:
            if isinstance(answer, Done) and answer.value.isdigit():
                self.idle.set_seconds(int(answer.value))

        self.desk.ask(self, lambda wallet, _: wallet.setting("auto-lock", str(DEFAULT_SECONDS)), told)

    def adding(self) -> "AddSheet":
        """The sheet that adds credentials."""
        if self._add is None:
            from ui.app.wiring import add_sheet

            self._add = add_sheet(self)
        return self._add

    def say(self, text: str) -> None:
        """A passing note."""
        self.toast.say(text)

    def offer_undo(self, text: str, undo: Callable[[], object]) -> None:
        """A passing note with a way back."""
        self.toast.say(text, self.tr("Undo"), undo)

    def restyle(self, theme: ThemeName | None = None, percent: int | None = None) -> None:
        """Puts another theme or text size on, and remembers it."""
        from ui.app.start import remembered

        if theme is not None:
            self.settings.setValue("theme", theme.value)
        if percent is not None:
            self.settings.setValue("text", str(percent))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            change(self, app, *remembered(self.settings)).in_sight.connect(self._restyled)

    def _restyled(self) -> None:
        self._fold()
        if self.unlocked:
            self.go(self.room)

    def _fold(self) -> None:
        if self._rail is not None:
            self._rail.fold(self.width() / style().scale < FOLD_BELOW)

    def resizeEvent(self, event: "QResizeEvent") -> None:
        super().resizeEvent(event)
        self._fold()

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self.stack.currentIndex() == RECEIVER or (self.unlocked and self.room is Room.CHECK):
            target = self.view(Room.CHECK) if self.unlocked else self.stack.currentWidget()
            inside = target.findChildren(QWidget) if target is not None else []
            for check in (target, *inside):
                if (take := getattr(check, "bring_mime", None)) is not None:
                    take(event.mimeData())
                    return
        elif self.unlocked:
            self.adding().bring_mime(event.mimeData())

    def showEvent(self, event: "QShowEvent") -> None:
        super().showEvent(event)
        QApplication.setQuitOnLastWindowClosed(True)
        handle = self.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self.idle)
            handle.installEventFilter(self.idle)

    def closeEvent(self, event: "QCloseEvent") -> None:
        if self.isVisible() and self.tray is not None and self.tray.stow():
            event.ignore()
            return
        self.idle.watch(False)
        super().closeEvent(event)


def _fetch(module: str) -> None:
    import_module(module)
    # Code stays: from now on the search for what nobody needs any more passes it by, and holds nobody up.
    gc.freeze()
