"""The credentials as pictures: drawn, told as text too, and taken along on paper."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of, texts
from tests.ui.flows.test_settings import button
from ui.screens.library.charting import Picture

DRAWN = [Picture.TIMELINE, Picture.SKILLS, Picture.CALENDAR]


def draw(driver: Driver, picture: Picture):  # type: ignore[no-untyped-def]
    library = library_of(driver)
    at = list(Picture).index(picture)
    library.picture.setCurrentIndex(at)
    library.picture.activated.emit(at)
    driver.settle()
    return library


@pytest.mark.parametrize("picture", DRAWN)
def test_each_picture_is_drawn_and_told(driver: Driver, picture: Picture) -> None:
    library = draw(driver, picture)
    chart = library.gallery.chart
    assert chart is not None
    drawn = chart.grab().toImage()
    colours = {drawn.pixel(x, y) for x in range(0, drawn.width(), 3) for y in range(0, drawn.height(), 3)}
    assert len(colours) > 4
    spoken = QAccessible.queryAccessibleInterface(chart)
    assert spoken.text(QAccessible.Text.Name)
    assert len(spoken.text(QAccessible.Text.Description)) > 40
    driver.click(button(library.gallery, "The same as a list"))
    assert len(texts(library.gallery)) > 3


@pytest.mark.parametrize("picture", DRAWN)
def test_each_picture_goes_on_paper(
    driver: Driver, picture: Picture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "chart.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    library = draw(driver, picture)
    driver.click(button(library.gallery, "Save as PDF…"))
    assert out.read_bytes().startswith(b"%PDF")


def test_skills_are_told_with_their_evidence(driver: Driver) -> None:
    library = draw(driver, Picture.SKILLS)
    chart = library.gallery.chart
    assert any(one.endswith("Assessed outcome") for one in chart.legend)
    signs = {cell.sign for cell in chart._cells}
    assert {"✓", ""} != signs and "" not in signs
    driver.click(button(library.gallery, "The same as a list"))
    told = [text for text in texts(library.gallery) if "Evidence: " in text]
    assert any("Data Analysis with Python (Assessed outcome)" in text for text in told)


def test_the_list_comes_back_and_locking_drops_the_picture(driver: Driver) -> None:
    library = draw(driver, Picture.TIMELINE)
    draw(driver, Picture.LIST)
    assert library.panes.isVisible()
    draw(driver, Picture.SKILLS)
    driver.window.lock()
    driver.settle()
    assert library.gallery.chart is None


def test_a_place_without_dates_says_that_there_is_nothing_to_draw(driver: Driver) -> None:
    library = draw(driver, Picture.CALENDAR)
    library.search.edit.setText("zzzz-nothing")
    library._search.stop()
    library._find()
    driver.settle()
    assert library.gallery.chart is None
    assert any(text.startswith("Nothing to draw") for text in texts(library.gallery))
