"""What a screen reader hears, and what foreign text can do to the window: nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of
from ui.app.rail import Room
from ui.app.wiring import share
from ui.widgets.labels import PlainLabel, plain

ACTIONABLE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar, QDateEdit)
_OF_QT = ("qt_spinbox_lineedit", "qt_calendar", "qt_scrollarea", "ScrollLeftButton", "ScrollRightButton")


def actionable(root: QWidget) -> list[QWidget]:
    """Every visible widget a person can act on, without the inner parts Qt makes itself."""
    found = [one for one in root.findChildren(QWidget) if isinstance(one, ACTIONABLE) and one.isVisible()]
    return [one for one in found if not one.objectName().startswith(_OF_QT) and not _inside_qt(one)]


def _inside_qt(one: QWidget) -> bool:
    parent = one.parent()
    return isinstance(parent, QComboBox | QDateEdit) or (
        parent is not None and "QComboBoxPrivate" in type(parent).__name__
    )


def all_rooms(driver: Driver) -> list[tuple[str, QWidget]]:
    """Each room with something in it, one after the other."""
    rooms: list[tuple[str, QWidget]] = []
    for room in Room:
        rooms.append((room.value, driver.go(room)))
        if room is Room.CREDENTIALS:
            for at in range(5):
                library_of(driver).detail.tabs.setCurrentIndex(at)
                driver.settle()
                rooms.append((f"tab {at}", library_of(driver)))
        _check_names(driver, room.value)
    row = next(one.row for one in library_of(driver).listing.model.items if one.row.summary.format == "sd-jwt")
    share(driver.window, (row.id,))
    driver.settle()
    _check_names(driver, "share")
    return rooms


def _check_names(driver: Driver, where: str) -> None:
    found = actionable(driver.window)
    assert len(found) > 5
    for one in found:
        spoken = QAccessible.queryAccessibleInterface(one)
        name = spoken.text(QAccessible.Text.Name)
        assert name.strip(), f"{where}: a {type(one).__name__} has no name"
        assert spoken.role() is not QAccessible.Role.NoRole
        if isinstance(one, QAbstractButton):
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{where}: {name} cannot be reached by Tab"


def test_each_actionable_widget_has_a_name_and_is_reachable(driver: Driver) -> None:
    assert len(all_rooms(driver)) > len(Room)


def test_no_label_reads_anything_but_plain_text(driver: Driver) -> None:
    all_rooms(driver)
    labels = driver.window.findChildren(QLabel)
    assert len(labels) > 100
    for label in labels:
        drawn = not label.text() and not label.pixmap().isNull()
        assert drawn or label.textFormat() is Qt.TextFormat.PlainText, label.text()
    assert driver.window.findChildren(QTextEdit) == []
    assert all("<" not in one.toolTip() for one in driver.window.findChildren(QWidget))


def test_the_unlock_screen_speaks(open_window: Callable[[Path | None], Driver], demo_vault: Path) -> None:
    driver = open_window(demo_vault)
    names = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in actionable(driver.window)]
    assert "Passphrase" in names
    assert "Unlock" in names
    assert "" not in names


def test_tab_goes_through_the_form_in_order(open_window: Callable[[Path | None], Driver]) -> None:
    driver = open_window(None)
    unlock = driver.window.unlock
    unlock.first.setFocus()
    wanted = [
        unlock.first.toggle,
        unlock.second.edit,
        unlock.second.toggle,
        unlock.sheet,
        unlock.keyring,
        unlock.demo,
        unlock.create_button,
    ]
    for widget in wanted:
        driver.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


def test_a_row_is_spoken_with_its_state(driver: Driver) -> None:
    listing = library_of(driver).listing
    spoken = QAccessible.queryAccessibleInterface(listing.list)
    assert spoken.role() is QAccessible.Role.List
    first = spoken.child(0).text(QAccessible.Text.Name)
    assert first.count(",") >= 3


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b>",
        "<img src='file:///etc/passwd'>",
        "&amp; &lt;",
        "<a href='x'>y</a>",
        "line\u2028break",
        "a\u202egnp.exe",
    ],
)
def test_foreign_text_is_shown_as_the_same_characters(themed: QApplication, text: str) -> None:
    label = PlainLabel(plain(text))
    label.setTextFormat(Qt.TextFormat.RichText)
    assert label.textFormat() is Qt.TextFormat.PlainText
    for one in text:
        assert one in label.text() or f"[U+{ord(one):04X}]" in label.text()
    assert "\u202e" not in label.text()


def test_long_foreign_text_is_cut() -> None:
    assert len(plain("x" * 1_000_000)) == 513
