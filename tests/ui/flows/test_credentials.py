"""Finding, reading, verifying, trashing and adding credentials."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from tests.ui.driver import Driver
from ui.app.rail import Room
from ui.desk import Source
from ui.screens.add.state import Stage
from ui.screens.library import LibraryView
from ui.screens.library.state import Filter
from ui.screens.report import AspectRow
from ui.widgets.labels import PlainLabel


def library_of(driver: Driver) -> LibraryView:
    view = driver.window.view(Room.CREDENTIALS)
    assert isinstance(view, LibraryView)
    return view


def texts(widget) -> list[str]:  # type: ignore[no-untyped-def]
    return [one.text() for one in widget.findChildren(PlainLabel) if one.isVisible()]


def test_typing_searches(driver: Driver) -> None:
    library = library_of(driver)
    before = len(library.listing.model.items)
    driver.press(Qt.Key.Key_F, driver.window, ctrl=True)
    driver.bot.keyClicks(library.search.edit, "solar")
    driver.until(lambda: 0 < len(library.listing.model.items) < before)
    assert all("Solar" in one.row.summary.title for one in library.listing.model.items)
    driver.bot.keyClick(library.search.edit, Qt.Key.Key_Escape)
    driver.until(lambda: len(library.listing.model.items) == before)


def test_odd_searches_find_nothing_and_say_so(driver: Driver) -> None:
    library = library_of(driver)
    driver.bot.keyClicks(library.search.edit, "\"NEAR( * AND '")
    driver.until(lambda: len(library.listing.model.items) == 0)
    driver.settle()
    assert "Nothing matches" in texts(library)


def test_chips_narrow_the_list(driver: Driver) -> None:
    library = library_of(driver)
    driver.click(library.listing.chips[Filter.ATTENTION])
    verdicts = {one.row.verdict.value for one in library.listing.model.items}
    assert verdicts
    assert "valid" not in verdicts


def test_a_credential_opens_with_its_report(driver: Driver) -> None:
    library = library_of(driver)
    index = library.listing.model.place(lambda one: one.row.summary.title == "Data Analysis with Python")
    library.listing.list.setCurrentIndex(index)
    driver.settle()
    shown = texts(library.detail)
    assert "Data Analysis with Python" in shown
    assert any(text.startswith("Rheinland University") for text in shown)
    rows = library.detail.findChildren(AspectRow)
    assert len(rows) >= 4
    rows[0].toggle()
    assert "Is the signature intact?" in texts(rows[0])


def test_each_tab_shows_something(driver: Driver) -> None:
    library = library_of(driver)
    for at in range(library.detail.tabs.count()):
        library.detail.tabs.setCurrentIndex(at)
        driver.settle()
        assert texts(library.detail._pages[at])


def test_trash_can_be_undone(driver: Driver) -> None:
    library = library_of(driver)
    before = len(library.listing.model.items)
    library.listing.list.setFocus()
    driver.press(Qt.Key.Key_Delete, library.listing.list)
    assert len(library.listing.model.items) == before - 1
    driver.click(driver.window.toast.action)
    assert len(library.listing.model.items) == before


def test_verifying_again_answers(driver: Driver) -> None:
    library = library_of(driver)
    driver.press(Qt.Key.Key_F5, driver.window)
    assert driver.window.toast.isVisible()
    assert library.detail._opened is not None


def test_dropping_a_file_reviews_it_and_keeps_nothing_by_itself(driver: Driver, tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    file.write_bytes(b'{"shopping": ["milk"]}')
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    before = len(library_of(driver).listing.model.items)
    driver.window.dropEvent(drop)
    driver.settle()
    sheet = driver.window.adding()
    assert sheet.isVisible()
    assert sheet._state.stage is Stage.REVIEW
    assert "No credential found" in texts(sheet)
    driver.press(Qt.Key.Key_Escape, sheet)
    assert not sheet.isVisible()
    assert len(library_of(driver).listing.model.items) == before


def test_what_was_deleted_can_be_added_again(driver: Driver) -> None:
    library = library_of(driver)
    index = library.listing.model.place(lambda one: one.row.summary.title == "Data Analysis with Python")
    entry = library.listing.model.at(index)
    assert entry is not None
    name, data = driver.ask(lambda wallet, _: wallet.export(entry.row.id))
    driver.ask(lambda wallet, _: wallet.delete(entry.row.id))
    sheet = driver.window.adding()
    sheet.bring_sources((Source(name, data),))
    driver.settle()
    assert "1 credential found" in texts(sheet)
    assert sheet.go.text() == "Add 1 credential"
    driver.click(sheet.go)
    assert "1 credential added" in texts(sheet)
    driver.click(sheet.go)
    assert not sheet.isVisible()
    titles = [one.row.summary.title for one in library.listing.model.items]
    assert "Data Analysis with Python" in titles


def test_what_is_here_already_is_not_added_twice(driver: Driver) -> None:
    library = library_of(driver)
    entry = library.listing.model.items[0]
    name, data = driver.ask(lambda wallet, _: wallet.export(entry.row.id))
    sheet = driver.window.adding()
    sheet.bring_sources((Source(name, data),))
    driver.settle()
    assert sheet._state.chosen == ()
    assert "Already here" in texts(sheet)
