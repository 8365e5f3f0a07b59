"""Codes from the screen, from pictures and from a film, in every room that takes them."""

from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from tests.ui.driver import Driver
from tests.ui.flows.test_checking import checking, presentation
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_sharing import row_of
from ui.app.rail import Room
from ui.screens.add.state import Stage
from ui.screens.scan import ScanSheet
from ui.screens.scan.aside import Aside, free_place
from ui.screens.scan.region import RegionPicker
from ui.screens.scan.state import ScanState, sentence


def codes(driver: Driver, *ids: str) -> tuple[int, tuple[bytes, ...]]:
    data = presentation(driver, *ids)
    return driver.ask(lambda wallet, _: wallet.film(data))


def on_a_screen(picture: bytes) -> QImage:
    screen = QImage(1600, 1200, QImage.Format.Format_RGB32)
    screen.fill(QColor("#336699"))
    painter = QPainter(screen)
    painter.drawImage(QPoint(300, 200), QImage.fromData(picture).scaledToWidth(850))
    painter.end()
    return screen


def scanning(driver: Driver) -> ScanSheet:
    driver.click(checking(driver).scan_button)
    return driver.window.findChild(ScanSheet)


def test_a_part_of_the_screen_is_framed_and_read(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    _, pictures = codes(driver, row_of(driver, form="sd-jwt").id)
    assert pictures
    shots = cycle([on_a_screen(one) for one in pictures])
    monkeypatch.setattr(ScanSheet, "shot", staticmethod(lambda _: next(shots)))
    sheet = scanning(driver)
    driver.bot.mouseClick(sheet.screen_button, Qt.MouseButton.LeftButton)
    assert not driver.window.isVisible()
    driver.until(lambda: sheet._picker is not None and sheet._picker.isVisible())
    picker = sheet._picker
    corner = QPoint(picker.width() - 5, picker.height() - 5)
    driver.bot.mousePress(picker, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    driver.bot.mouseMove(picker, corner)
    driver.bot.mouseRelease(picker, Qt.MouseButton.LeftButton, pos=corner)
    assert not driver.window.isVisible()
    assert sheet._aside is not None
    assert sheet._aside.isVisible()
    check = checking(driver)
    driver.until(lambda: bool(check._state.cards))
    assert driver.window.isVisible()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, Aside) and one.isVisible()]
    assert "✓ Signed by its holder" in texts(check)


class Desktop:
    """A screen on which a window covers what lies below it, as far as it is visible."""

    def __init__(self, driver: Driver, pictures: tuple[bytes, ...]) -> None:
        self._window = driver.window
        self._codes = cycle([on_a_screen(one) for one in pictures])
        self.covered = 0

    def shot(self, screen: object) -> QImage:
        picture = next(self._codes)
        if self._window.isVisible():
            self.covered += 1
            picture.fill(QColor("black"))
        return picture


def test_the_window_stays_out_of_the_way_of_a_playing_code(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    _, pictures = codes(driver, row_of(driver, title="Data Analysis with Python").id)
    desktop = Desktop(driver, pictures)
    monkeypatch.setattr(ScanSheet, "shot", staticmethod(desktop.shot))
    sheet = scanning(driver)
    driver.bot.mouseClick(sheet.screen_button, Qt.MouseButton.LeftButton)
    driver.until(lambda: sheet._picker is not None and sheet._picker.isVisible())
    said: list[str] = []
    driver.bot.keyClick(sheet._picker, Qt.Key.Key_Return)
    aside = sheet._aside
    assert aside is not None
    show = aside.show_state
    monkeypatch.setattr(aside, "show_state", lambda state: (show(state), said.append(aside.words.text())))
    check = driver.window.view(Room.CHECK)
    driver.until(lambda: bool(check._state.cards))
    assert desktop.covered == 0
    assert any("parts found" in one for one in said)
    assert driver.window.isVisible()
    assert "Data Analysis with Python" in texts(check)


@pytest.mark.parametrize("how", ["escape", "button"])
def test_watching_can_be_stopped_and_the_window_comes_back(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    blank = QImage(1600, 1200, QImage.Format.Format_RGB32)
    blank.fill(QColor("gray"))
    monkeypatch.setattr(ScanSheet, "shot", staticmethod(lambda _: blank))
    sheet = scanning(driver)
    driver.bot.mouseClick(sheet.screen_button, Qt.MouseButton.LeftButton)
    driver.until(lambda: sheet._picker is not None and sheet._picker.isVisible())
    driver.bot.keyClick(sheet._picker, Qt.Key.Key_Return)
    aside = sheet._aside
    assert aside is not None
    spoken = QAccessible.queryAccessibleInterface(aside.stop)
    assert spoken.text(QAccessible.Text.Name) == "Stop"
    if how == "escape":
        driver.bot.keyClick(aside, Qt.Key.Key_Escape)
    else:
        driver.bot.mouseClick(aside.stop, Qt.MouseButton.LeftButton)
    assert driver.window.isVisible()
    assert sheet.isVisible()
    assert sheet._frames is None
    assert sheet._aside is None
    sheet.close_sheet()


@pytest.mark.parametrize("framed", [True, False])
def test_locking_meanwhile_brings_the_window_back(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, framed: bool
) -> None:
    blank = QImage(1600, 1200, QImage.Format.Format_RGB32)
    blank.fill(QColor("gray"))
    monkeypatch.setattr(ScanSheet, "shot", staticmethod(lambda _: blank))
    sheet = scanning(driver)
    driver.bot.mouseClick(sheet.screen_button, Qt.MouseButton.LeftButton)
    driver.until(lambda: sheet._picker is not None and sheet._picker.isVisible())
    picker = sheet._picker
    if framed:
        driver.bot.keyClick(picker, Qt.Key.Key_Return)
    driver.window.lock()
    assert driver.window.isVisible()
    assert not picker.isVisible()
    driver.settle()


@pytest.mark.parametrize(
    ("watched", "place"),
    [
        (QRect(300, 100, 400, 300), QPoint(349, 411)),
        (QRect(300, 600, 400, 390), QPoint(349, 488)),
        (QRect(100, 0, 400, 1000), QPoint(511, 449)),
        (QRect(500, 0, 500, 1000), QPoint(188, 449)),
        (QRect(0, 0, 1000, 1000), QPoint(700, 900)),
    ],
)
def test_the_small_window_finds_a_free_place(watched: QRect, place: QPoint) -> None:
    assert free_place(QSize(300, 100), watched, QRect(0, 0, 1000, 1000)) == place


def test_the_frame_is_drawn_by_keys_and_escape_leaves(driver: Driver) -> None:
    picture = QImage(2000, 1000, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    picker = RegionPicker(picture)
    picker.resize(1000, 500)
    picker.show()
    taken: list[QRect] = []
    left: list[bool] = []
    picker.picked.connect(taken.append)
    picker.left.connect(lambda: left.append(True))
    driver.bot.keyClick(picker, Qt.Key.Key_Right)
    driver.bot.keyClick(picker, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    driver.bot.keyClick(picker, Qt.Key.Key_Return)
    assert taken == [QRect(532, 250, 1000, 532)]
    picker.show()
    driver.bot.keyClick(picker, Qt.Key.Key_Escape)
    assert left == [True]
    assert not picker.isVisible()
    picker.deleteLater()


def test_a_playing_code_is_gathered_with_progress_though_frames_are_lost(driver: Driver) -> None:
    row = row_of(driver, title="Data Analysis with Python")
    count, pictures = codes(driver, row.id)
    assert count > 2
    sheet = scanning(driver)
    said: list[str] = []
    blank = QImage(300, 300, QImage.Format.Format_RGB32)
    blank.fill(QColor("gray"))
    shown = [blank, *(QImage.fromData(one) for at, one in enumerate(pictures) if at % 5 != 2)]
    waiting = iter(shown)

    class Film:
        def start(self, take) -> None:  # type: ignore[no-untyped-def]
            self.take = take
            self.next()

        def next(self) -> None:
            image = next(waiting, None)
            if image is not None:
                self.take(image)
                driver.settle(1)
                if isValid(sheet) and sheet._frames is self:
                    said.append(sheet.words.text())
                    self.next()

        def stop(self) -> None:
            pass

    sheet._frames = film = Film()
    sheet._start()
    film.start(sheet.look)
    check = checking(driver)
    driver.until(lambda: bool(check._state.cards))
    assert any("1 of" in one and "parts found" in one for one in said)
    assert len(said) <= count + 3
    assert "Data Analysis with Python" in texts(check)


def test_pictures_of_the_parts_are_enough(driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    count, pictures = codes(driver, row_of(driver, title="Data Analysis with Python").id)
    paths = []
    for at, one in enumerate(reversed(pictures[:count])):
        paths.append(tmp_path / f"{at}.png")
        paths[-1].write_bytes(one)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(one) for one in paths], ""))
    sheet = scanning(driver)
    driver.click(sheet.files_button)
    assert "✓ Signed by its holder" in texts(checking(driver))


def test_part_pictures_dropped_together_become_one(driver: Driver, tmp_path: Path) -> None:
    row = row_of(driver, title="Data Analysis with Python")
    data = driver.ask(lambda wallet, _: wallet.export(row.id))[1]
    count, pictures = driver.ask(lambda wallet, _: wallet.film(data))
    paths = tuple(tmp_path / f"{at}.png" for at in range(count))
    for path, one in zip(paths, pictures, strict=False):
        path.write_bytes(one)
    sheet = driver.window.adding()
    sheet.bring_files(paths)
    driver.settle()
    assert sheet._state.stage is Stage.REVIEW
    assert [line.mark.text for line in sheet._state.lines] == ["Already here"]


def test_a_picture_without_a_code_says_so(driver: Driver, tmp_path: Path) -> None:
    blank = QImage(200, 200, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    path = tmp_path / "blank.png"
    blank.save(str(path))
    sheet = scanning(driver)
    sheet.bring_files((path,))
    driver.settle()
    assert sheet.words.text() == "No code found yet. Bring it closer, or make it larger."
    path.write_bytes(b"no picture at all")
    sheet.bring_files((path,))
    driver.settle()
    assert sheet.trouble.isVisible()


def test_a_screen_that_may_not_be_seen_says_what_to_do(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ScanSheet, "shot", staticmethod(lambda _: QImage()))
    sheet = scanning(driver)
    driver.bot.mouseClick(sheet.screen_button, Qt.MouseButton.LeftButton)
    driver.until(lambda: sheet.trouble.isVisible())
    assert driver.window.isVisible()
    assert "Save a picture" in sheet.trouble.text()


def test_each_state_of_scanning_has_a_sentence() -> None:
    states = (ScanState(), ScanState(looks=2), ScanState(2, 9), ScanState(9, 9, whole=True))
    assert len({sentence(one) for one in states}) == 4
    assert ScanState(3, 9).share == pytest.approx(1 / 3)
