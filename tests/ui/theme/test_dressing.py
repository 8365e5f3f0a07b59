"""Large rooms wear the sheet part by part, so that no piece of a change of theme is long."""

from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.driver import Driver
from ui.app.rail import Room
from ui.app.wiring import share
from ui.theme.apply import change
from ui.theme.dressing import by_part, dress
from ui.theme.look import style
from ui.theme.sheet import sheet
from ui.theme.tokens import ThemeName
from ui.widgets.layout import column, holder

MOST = 250
"""So many widgets wear one sheet together at most; 370 took 45 ms where the limit was set, 220 took 20."""


def roots(top: QWidget) -> list[QWidget]:
    """Whatever wears a sheet of its own."""
    return [one for one in (top, *top.findChildren(QWidget)) if one.styleSheet()]


def test_what_hangs_in_parts_is_dressed_one_by_one(themed: object) -> None:
    first, second = QPushButton("a"), QPushButton("b")
    root = holder(column(first, holder(column(second))))
    by_part(root)
    dress(root)
    assert not root.styleSheet()
    assert first.styleSheet() == sheet(style())
    assert not second.styleSheet()
    assert second.parentWidget().styleSheet() == sheet(style())


def test_every_piece_of_a_full_window_is_small_and_every_part_changes(driver: Driver) -> None:
    for room in Room:
        driver.go(room)
    library = driver.go(Room.CREDENTIALS)
    items = library.listing.model.items  # type: ignore[attr-defined]
    library.listing.list.setCurrentIndex(library.listing.model.index(3))  # type: ignore[attr-defined]
    driver.settle()
    share(driver.window, (items[3].row.id,))
    driver.settle()
    driver.window.view(Room.SHARE).decide.go.click()  # type: ignore[attr-defined]
    driver.settle()
    pieces = roots(driver.window)
    assert len(driver.window.findChildren(QWidget)) > 2 * MOST
    assert max(len(one.findChildren(QWidget)) for one in pieces) <= MOST
    before = style()
    application = driver.bot._request.getfixturevalue("qapp")
    ended: list[bool] = []
    change(driver.window, application, ThemeName.DARK).destroyed.connect(lambda: ended.append(True))
    driver.until(lambda: bool(ended))
    assert style() != before
    assert {one.styleSheet() for one in roots(driver.window)} == {sheet(style())}
    assert all(one.styleSheet() for one in pieces)
