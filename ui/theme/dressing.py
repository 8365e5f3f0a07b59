"""Who wears the style sheet: rooms, sheets, strips, each for itself, so that another style goes on piece by piece."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.look import BODY, Style, look
from ui.theme.sheet import sheet
from ui.theme.tokens import Palette

_WEARS, _BY_PART = "wears", "by-part"


def by_part(*large: QWidget) -> None:
    """Lets the widgets in each of these wear the sheet one by one: too much hangs in it to be dressed at once.

    It has no look of its own then. What is put into it later has to be dressed by itself.
    """
    for one in large:
        one.setProperty(_BY_PART, True)


def dress(root: QWidget) -> None:
    """Lets a widget and all in it wear the sheet of the style in force, now and after each switch."""
    if root.property(_BY_PART):
        for one in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            dress(one)
        return
    wanted = sheet(look().style)
    root.setProperty(_WEARS, True)
    if root.styleSheet() != wanted:
        root.setStyleSheet(wanted)


def put_on(app: QApplication, style: Style) -> None:
    """Switches everything at once: at the start, when there is hardly anything yet."""
    for _ in _steps(app, style):
        pass


def _roots() -> list[QWidget]:
    """Whatever wears the sheet, what is seen first."""
    worn = [one for one in QApplication.allWidgets() if one.property(_WEARS)]
    return sorted(worn, key=lambda one: not one.isVisible())


def _steps(app: QApplication, style: Style) -> Iterator[bool]:
    """Each piece of the work; True as soon as everything in sight is done."""
    roots = _roots()
    seen = [one for one in roots if one.isVisible()]
    # From one sheet straight to another Qt works ten times as long as by way of none.
    for one in seen:
        one.setStyleSheet("")
        yield False
    font = QFont("Inter")
    font.setPixelSize(style.px(BODY))
    app.setFont(font)
    yield False
    app.setPalette(qt_palette(style.palette))
    yield False
    look().use(style)
    yield False
    for one in seen:
        dress(one)
        yield False
    yield True
    for one in roots[len(seen) :]:
        one.setStyleSheet("")
        yield True
        dress(one)
        yield True


class Change(QObject):
    """A switch to another style in pieces, between which the window answers; it paints nothing half done."""

    in_sight = Signal()
    """All that can be seen has changed; the rest follows."""

    def __init__(self, window: QWidget, app: QApplication, style: Style) -> None:
        super().__init__(window)
        self._window = window
        self._steps = _steps(app, style)
        self._told = False
        window.setUpdatesEnabled(False)
        self._step()

    def stop(self) -> None:
        """Leaves the rest to the change that comes after this one."""
        self._steps = iter(())

    def _step(self) -> None:
        done = next(self._steps, None)
        if done is None:
            self.deleteLater()
            return
        if done and not self._told:
            self._told = True
            self._window.setUpdatesEnabled(True)
            self.in_sight.emit()
        QTimer.singleShot(0, self, self._step)


def qt_palette(palette: Palette) -> QPalette:
    """The same colours in Qt's own roles."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, palette.bg), (role.Base, palette.surface), (role.AlternateBase, palette.bg),
        (role.Button, palette.surface), (role.WindowText, palette.ink), (role.Text, palette.ink),
        (role.ButtonText, palette.ink), (role.PlaceholderText, palette.ink_3), (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent), (role.Link, palette.accent), (role.ToolTipBase, palette.surface),
        (role.ToolTipText, palette.ink), (role.Accent, palette.accent), (role.Mid, palette.line),
    ):  # fmt: skip
        made.setColor(which, QColor(colour))
    return made
