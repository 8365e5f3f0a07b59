"""What assistive technology meets in every place of the window, through the interface Qt gives it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu, QTabBar, QTreeView, QWidget

from tests.ui.driver import Driver
from tests.ui.flows.test_reader import actionable
from ui.app.rail import Room
from ui.app.tour import Tour
from ui.app.wiring import help_sheet
from ui.screens.settings.state import Section
from ui.widgets.overlay import Overlay

PLAIN = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def chain(window: QWidget) -> list[QWidget]:
    """Every widget the Tab key leads to, in its order."""
    found: list[QWidget] = []
    one = window.nextInFocusChain()
    while one is not None and one is not window:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.isVisible():
            found.append(one)
        one = one.nextInFocusChain()
    return found


def met(driver: Driver, where: str) -> int:
    """Every control in sight has a name, a role of its own and a place in the order of the keys; how many there are."""
    reached = chain(driver.window)
    found = actionable(driver.window)
    for one in found:
        spoken = QAccessible.queryAccessibleInterface(one)
        what = f"{where}: {type(one).__name__} {spoken.text(QAccessible.Text.Name)!r}"
        assert spoken.text(QAccessible.Text.Name).strip(), f"{what} has no name"
        assert spoken.role() not in PLAIN, f"{what} has no role"
        proxied = one.focusProxy() is not None
        assert not one.isEnabled() or one in reached or proxied or isinstance(one, QTabBar), f"{what} is not reached"
        if isinstance(one, QTreeView):
            assert spoken.role() is QAccessible.Role.Tree, what
        elif isinstance(one, QAbstractItemView) and one.metaObject().className().endswith("ListView"):
            assert spoken.role() is QAccessible.Role.List, what
    return len(found)


def tabs(driver: Driver, where: str) -> int:
    """The same behind every tab in sight."""
    count = 0
    for bar in [one for one in driver.window.findChildren(QTabBar) if one.isVisible()]:
        for at in range(bar.count()):
            bar.setCurrentIndex(at)
            driver.settle()
            count += met(driver, f"{where}, {bar.tabText(at)}")
    return count


@pytest.mark.parametrize("room", list(Room), ids=lambda one: one.value)
def test_every_control_of_a_room_has_a_name_a_role_and_a_place_in_the_order(driver: Driver, room: Room) -> None:
    driver.go(room)
    assert met(driver, room.value) > 8
    behind = tabs(driver, room.value)
    if room in (Room.CREDENTIALS, Room.STACKS, Room.SETTINGS):
        assert behind > 30


def test_every_section_of_the_settings_speaks(driver: Driver) -> None:
    settings = driver.go(Room.SETTINGS)
    for section in Section:
        settings.go(section)  # type: ignore[attr-defined]
        driver.settle()
        assert met(driver, section.value) > 8


def test_the_sheets_of_the_window_speak(driver: Driver) -> None:
    adding = driver.window.adding()
    adding.choose()
    driver.settle()
    assert met(driver, "add")
    assert len(actionable(adding)) >= 3
    adding.close_sheet()
    sheet = help_sheet(driver.window)
    sheet.show_pages()
    assert tabs(driver, "help")
    assert len(actionable(sheet)) >= 2
    sheet.close_sheet()
    driver.window.show_tour()
    tour = next(one for one in driver.window.findChildren(Tour) if one.isVisible())
    for _ in range(4):
        assert met(driver, "tour")
        assert len(actionable(tour)) >= 2
        assert tour.accessibleName()
        tour.turn(1)
    assert not [one for one in driver.window.findChildren(Overlay) if one.isVisible()]


def test_the_locked_window_speaks(open_window: Callable[[Path | None], Driver], demo_vault: Path) -> None:
    for vault in (None, demo_vault):
        driver = open_window(vault)
        assert met(driver, "locked") >= 6
        driver.window.check_locked()
        driver.settle()
        assert met(driver, "check while locked") >= 3


def test_each_line_of_a_menu_has_words(driver: Driver) -> None:
    driver.go(Room.CREDENTIALS)
    menus = [one for one in driver.window.findChildren(QMenu) if one.actions()]
    driver.go(Room.STACKS)
    menus += [one for one in driver.window.findChildren(QMenu) if one.actions()]
    assert menus
    for menu in menus:
        assert all(one.isSeparator() or one.text().strip() for one in menu.actions())


def test_the_action_a_reader_is_offered_acts(driver: Driver) -> None:
    """A button that can be marked offers to turn its mark first: that must lead where a press leads."""
    for room in (Room.STACKS, Room.ACTIVITY, Room.CREDENTIALS):
        button = driver.window.rail.rooms[room]
        offered = QAccessible.queryAccessibleInterface(button).actionInterface()
        offered.doAction(offered.actionNames()[0])
        driver.settle()
        assert driver.window.room is room
        assert button.isChecked()


def test_marking_a_button_is_not_pressing_it(driver: Driver) -> None:
    pressed: list[bool] = []
    button: QAbstractButton = driver.window.rail.rooms[Room.SHARE]
    button.clicked.connect(lambda on: pressed.append(on))
    button.setChecked(True)
    button.setChecked(False)
    assert pressed == []
    driver.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]
