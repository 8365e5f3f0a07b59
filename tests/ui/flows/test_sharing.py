"""Choosing, deciding and handing over, against the real wallet, by mouse and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import library_of, texts
from ui.app.rail import Room
from ui.app.wiring import share
from ui.screens.share import ShareView
from ui.screens.share.claims import ClaimsCard
from ui.screens.share.preview import PreviewSheet
from ui.screens.share.proving import ProveSheet
from ui.screens.share.state import Step
from ui.screens.share.warning import PersonalSheet
from ui.theme.look import look
from ui.widgets.layout import Page
from wallet.model.record import Row
from wallet.service.answers import Source

EMPLOYER = "https://employer.example"


def row_of(driver: Driver, *, title: str = "", form: str = "") -> Row:
    rows = [one.row for one in library_of(driver).listing.model.items]
    return next(
        one
        for one in rows
        if one.verdict.value == "valid" and title in one.summary.title and (not form or one.summary.format == form)
    )


def sharing(driver: Driver, *ids: str) -> ShareView:
    share(driver.window, ids)
    driver.settle()
    view = driver.window.view(Room.SHARE)
    assert isinstance(view, ShareView)
    return view


def handed(driver: Driver, view: ShareView) -> None:
    """Presses the button, and goes on where personal things would leave."""
    driver.click(view.decide.go)
    sheet = driver.window.findChild(PersonalSheet)
    if sheet is not None and sheet.isVisible():
        driver.click(sheet.go)
    assert view.state.step is Step.HAND_OVER


def saved(driver: Driver, monkeypatch: pytest.MonkeyPatch, folder: Path, button) -> bytes:  # type: ignore[no-untyped-def]
    """Clicks a button that saves, and reads what was written."""
    names: list[str] = []

    def ask(_parent: object, _title: str, name: str) -> tuple[str, str]:
        names.append(name)
        return str(folder / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    driver.click(button)
    assert len(names) == 1, texts(driver.window)
    return (folder / names[0]).read_bytes()


def checked(driver: Driver, data: bytes):  # type: ignore[no-untyped-def]
    found, refused = driver.ask(lambda wallet, _: wallet.check(Source("handed", data)))
    assert not refused
    return found[0]


def test_sharing_shows_what_was_decided_and_no_more(driver: Driver) -> None:
    view = sharing(driver, row_of(driver, form="sd-jwt").id)
    card = view.findChildren(ClaimsCard)[0]
    first = card.model.index(0, 0)
    path = card.model._node(first).path
    card.tree.setFocus()
    card.tree.setCurrentIndex(first)
    driver.press(Qt.Key.Key_Space, card.tree)
    driver.bot.keyClicks(view.decide.who, EMPLOYER)
    driver.click(view.decide.preview)
    sheet = driver.window.findChild(PreviewSheet)
    assert f"✓ Made for {EMPLOYER}" in texts(sheet)
    sheet.close_sheet()
    handed(driver, view)
    made = view.hand.made.shared.presentation
    assert path in made.disclosed
    assert made.withheld
    assert view.hand.codes.qr._images
    history = driver.ask(lambda wallet, _: wallet.history(1))
    assert history[0].what == "shared"


def test_nothing_personal_leaves_without_a_warning(driver: Driver) -> None:
    view = sharing(driver, row_of(driver, title="Data Analysis with Python").id)
    driver.click(view.decide.go)
    sheet = driver.window.findChild(PersonalSheet)
    assert sheet.isVisible()
    assert driver.window.focusWidget() is sheet.back
    assert any("Who you are" in text or "Your identifier" in text for text in texts(sheet))
    driver.press(Qt.Key.Key_Escape, sheet)
    assert view.state.step is Step.DECIDE
    assert view.hand.made is None
    assert driver.ask(lambda wallet, _: wallet.history(1))[0].what != "shared"


def test_what_is_withheld_by_default_needs_no_warning(driver: Driver) -> None:
    view = sharing(driver, row_of(driver, form="sd-jwt").id)
    assert all(not item.chosen for item in view.state.items)
    driver.click(view.decide.go)
    assert view.state.step is Step.HAND_OVER


def test_the_file_is_saved_under_a_name_that_stays_in_the_folder(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = sharing(driver, row_of(driver, form="sd-jwt").id)
    handed(driver, view)
    driver.click(view.hand.ways.button(1))
    data = saved(driver, monkeypatch, tmp_path, view.hand.file.save)
    assert data == view.hand.made.shared.presentation.data
    assert checked(driver, data).report.verdict.value == "valid"


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_a_sheet_is_set_and_verifies(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str
) -> None:
    view = sharing(driver, row_of(driver, form="sd-jwt").id)
    handed(driver, view)
    driver.click(view.hand.ways.button(2))
    box = view.hand.sheet.language
    box.setCurrentIndex(box.findData(language))
    data = saved(driver, monkeypatch, tmp_path, view.hand.sheet.save)
    assert data.startswith(b"%PDF")
    assert checked(driver, data).report.verdict.value == "valid"


def test_a_page_is_made_that_verifies(driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    view = sharing(driver, row_of(driver, form="sd-jwt").id)
    handed(driver, view)
    driver.click(view.hand.ways.button(3))
    data = saved(driver, monkeypatch, tmp_path, view.hand.page.save)
    assert data.lstrip().lower().startswith(b"<!doctype html")
    assert checked(driver, data).report.verdict.value == "valid"


def test_a_badge_is_baked_and_the_original_goes_unchanged(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    row = row_of(driver, title="Data Analysis with Python")
    view = sharing(driver, row.id)
    handed(driver, view)
    driver.click(view.hand.ways.button(4))
    buttons = {one.text(): one for one in view.hand.badges.findChildren(type(view.hand.again)) if one.isVisible()}
    png = saved(driver, monkeypatch, tmp_path, buttons["Picture (PNG)"])
    assert png.startswith(b"\x89PNG")
    assert checked(driver, png).report.verdict.value == "valid"
    svg = saved(driver, monkeypatch, tmp_path, buttons["Drawing (SVG)"])
    assert checked(driver, svg).report.verdict.value == "valid"
    original = saved(driver, monkeypatch, tmp_path, buttons["Original file"])
    assert original == driver.ask(lambda wallet, _: wallet.export(row.id))[1]


def test_the_code_plays_with_spares_and_can_be_printed(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = sharing(driver, row_of(driver, title="Data Analysis with Python").id)
    handed(driver, view)
    made = view.hand.made
    assert 1 < made.count < len(made.pictures)
    assert len(made.still) == made.count
    driver.click(view.hand.codes.qr.back)
    assert "Spare part" in view.hand.codes.qr.words.text()
    sheet = saved(driver, monkeypatch, tmp_path, view.hand.codes.paper)
    assert sheet.startswith(b"%PDF")
    assert b"/Image" in sheet
    lost = tuple(Source("part", data) for at, data in enumerate(made.pictures) if at not in (0, 3))
    whole = driver.ask(lambda wallet, _: wallet.gather(lost))
    assert whole.payload == made.shared.presentation.data


def test_a_presentation_is_dragged_out_as_a_file(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    view = sharing(driver, row_of(driver, form="sd-jwt").id)
    handed(driver, view)
    driver.click(view.hand.ways.button(1))
    carried: list[Path] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _how: carried.append(Path(drag.mimeData().urls()[0].toLocalFile())))
    drag = view.hand.file.drag
    for kind, at in ((QEvent.Type.MouseButtonPress, 5), (QEvent.Type.MouseMove, 60)):
        left = Qt.MouseButton.LeftButton
        spot = QPointF(at, 10)
        event = QMouseEvent(kind, spot, drag.mapToGlobal(spot), left, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(drag, event)
    assert carried[0].read_bytes() == view.hand.made.shared.presentation.data
    assert carried[0].name == view.hand.made.file[0]
    driver.window.lock()
    driver.settle()
    assert not carried[0].exists()
    assert view.hand.made is None


def test_the_smallest_proof_of_a_stack_carries_its_rules(driver: Driver) -> None:
    view = driver.go(Room.SHARE)
    driver.click(view.choose.smallest)
    sheet = driver.window.findChild(ProveSheet)
    button = next(
        one for one in sheet.findChildren(type(sheet.go)) if "Foundations" in one.text() or " · " in one.text()
    )
    driver.click(button)
    assert view.state.step is Step.DECIDE
    stack = view.state.purpose.stack
    assert view.state.ids == driver.ask(lambda wallet, _: wallet.counted_in(stack))
    assert any(text.startswith("Proves: ") for text in texts(view))
    handed(driver, view)
    found = checked(driver, view.hand.made.shared.presentation.data)
    assert found.stack.id == stack
    assert found.stack.agrees


def test_skills_are_proven_with_the_fewest_credentials(driver: Driver) -> None:
    view = driver.go(Room.SHARE)
    driver.click(view.choose.smallest)
    sheet = driver.window.findChild(ProveSheet)
    assert not sheet.go.isEnabled()
    boxes = sheet.findChildren(QCheckBox)[:2]
    wanted = {skill for skill, _ in driver.ask(lambda wallet, _: wallet.skills_held())[:2]}
    for box in boxes:
        box.setFocus()
        driver.press(Qt.Key.Key_Space, box)
    driver.click(sheet.go)
    assert view.state.step is Step.DECIDE
    rows = {row.id: row for row in driver.ask(lambda wallet, _: wallet.rows())}
    shown = [set(rows[one].summary.skills) & wanted for one in view.state.ids]
    assert set().union(*shown) == wanted
    assert len(shown) <= 2


def test_many_credentials_are_searched_not_scrolled(driver: Driver) -> None:
    view = driver.go(Room.SHARE)
    driver.bot.keyClicks(view.choose.search.edit, "solar")
    driver.settle()
    boxes = [one for one in view.choose.page.findChildren(QCheckBox) if one.isVisible()]
    assert boxes
    assert all("Solar" in one.accessibleName() for one in boxes)
    driver.bot.keyClicks(view.choose.search.edit, "zzz")
    driver.settle()
    assert "Nothing fits these words." in texts(view)


def test_what_was_shared_can_be_corrected(driver: Driver) -> None:
    view = sharing(driver, row_of(driver, form="sd-jwt").id)
    driver.bot.keyClicks(view.decide.who, EMPLOYER)
    handed(driver, view)
    before = view.hand.made.shared.presentation
    driver.click(view.hand.correct)
    assert view.state.step is Step.DECIDE
    assert view.decide.who.text() == EMPLOYER
    card = view.findChildren(ClaimsCard)[-1]
    driver.click(next(one for one in card.findChildren(type(view.hand.again)) if one.text() == "Show all"))
    handed(driver, view)
    assert len(view.hand.made.shared.presentation.disclosed) > len(before.disclosed)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_larger_letters_while_one_decides_cut_nothing_off(driver: Driver, direction: Qt.LayoutDirection) -> None:
    QApplication.setLayoutDirection(direction)
    try:
        view = sharing(driver, row_of(driver, form="sd-jwt").id)
        page = view.decide.findChild(Page)
        for percent in (200, 100, 150):
            driver.window.restyle(None, percent)
            driver.until(lambda wanted=percent: look().style.scale == wanted / 100)
            driver.settle(6)
            assert page.horizontalScrollBar().maximum() == 0
            for card in view.decide.findChildren(ClaimsCard):
                assert card.tree.verticalScrollBar().maximum() == 0, (percent, card.tree.height())
    finally:
        driver.window.restyle(None, 100)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        driver.until(lambda: look().style.scale == 1.0)
