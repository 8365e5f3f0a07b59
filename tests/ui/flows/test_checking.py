"""The receiver's side: one file, several, a folder; locked and unlocked; the result as a document."""

import csv
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog

from tests.ui.driver import Driver
from tests.ui.flows.test_credentials import texts
from tests.ui.flows.test_sharing import EMPLOYER, handed, row_of, saved, sharing
from ui.app.rail import Room
from ui.desk import Source
from ui.screens.check import CheckView
from ui.screens.check import folder as folder_page
from wallet.model.presentation import Audience


def presentation(driver: Driver, *ids: str, stack: str | None = None) -> bytes:
    audience = Audience(EMPLOYER, "a-nonce-of-sixteen")
    return driver.ask(
        lambda wallet, _: wallet.present(ids, frozenset(), audience, "json", None, stack)
    ).presentation.data


def checking(driver: Driver) -> CheckView:
    view = driver.go(Room.CHECK)
    assert isinstance(view, CheckView)
    return view


def test_a_presentation_is_checked_as_the_receiver_does(driver: Driver) -> None:
    row = row_of(driver, title="Data Analysis with Python")
    view = sharing(driver, row.id)
    handed(driver, view)
    data = view.hand.made.shared.presentation.data
    check = checking(driver)
    check.bring_sources((Source("presentation", data),))
    driver.settle()
    shown = texts(check)
    assert "The presentation itself" in shown
    assert "Data Analysis with Python" in shown
    assert "Signed with the holder's own key." in shown
    check.bring_sources((Source("presentation", data.replace(b"Data Analysis", b"Data Analysos")),))
    driver.settle()
    assert "Genuine and in good standing" not in texts(check)


def test_audience_nonce_and_age_are_told(driver: Driver) -> None:
    data = presentation(driver, row_of(driver, title="Data Analysis with Python").id)
    check = checking(driver)
    check.bring_sources((Source("p.json", data),))
    driver.settle()
    shown = texts(check)
    assert "✓ Signed by its holder" in shown
    assert f"Says it is for {EMPLOYER}" in shown
    assert "Made just now" in shown
    driver.bot.keyClicks(check.audience, EMPLOYER)
    driver.bot.keyClicks(check.nonce, "another-nonce-16")
    driver.click(check.again)
    shown = texts(check)
    assert f"✓ Made for {EMPLOYER}" in shown
    assert "✕ Does not answer your code" in shown
    assert "Do not rely on this" in shown


def test_a_token_with_a_key_binding_tells_its_holder_too(driver: Driver) -> None:
    check = checking(driver)
    driver.bot.keyClicks(check.nonce, "a-nonce-of-sixteen")
    check.bring_sources((Source("p.sd-jwt", presentation(driver, row_of(driver, form="sd-jwt").id)),))
    driver.settle()
    assert "✓ Signed by its holder" in texts(check)
    assert "✓ Answers your code" in texts(check)


def test_the_rules_of_a_stack_are_run_again(driver: Driver) -> None:
    stack = driver.ask(lambda wallet, _: wallet.stacks())[0]
    ids = driver.ask(lambda wallet, _: wallet.counted_in(stack.id))
    check = checking(driver)
    check.bring_sources((Source("p.json", presentation(driver, *ids, stack=stack.id)),))
    driver.settle()
    assert "Shown to prove, run again here" in texts(check)
    assert any(text.startswith("What is shown comes to what the holder said.") for text in texts(check))


def test_what_stayed_open_says_what_would_settle_it(driver: Driver) -> None:
    row = next(one for one in driver.ask(lambda wallet, _: wallet.rows()) if one.verdict.value == "indeterminate")
    name, data = driver.ask(lambda wallet, _: wallet.export(row.id))
    check = checking(driver)
    check.bring_sources((Source(name, data),))
    driver.settle()
    assert "What could not be checked, and what would settle it" in texts(check)


def test_the_result_is_saved_as_a_document(driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    check = checking(driver)
    check.bring_sources((Source("p.json", presentation(driver, row_of(driver, form="sd-jwt").id)),))
    driver.settle()
    data = saved(driver, monkeypatch, tmp_path, check.save_button)
    assert data.startswith(b"%PDF")
    assert len(data) > 5_000


def test_it_works_while_locked(
    open_window: Callable[[Path | None], Driver], demo_vault: Path, driver: Driver, tmp_path: Path
) -> None:
    data = presentation(driver, row_of(driver, form="vc-jwt").id)
    locked = open_window(demo_vault)
    locked.window.check_locked()
    check = locked.window.stack.currentWidget().findChild(CheckView)
    drop = QMimeData()
    path = tmp_path / "shown.vp.json"
    path.write_bytes(data)
    drop.setUrls([QUrl.fromLocalFile(str(path))])
    assert check.bring_mime(drop)
    locked.settle()
    shown = texts(check)
    assert "✓ Signed by its holder" in shown
    assert any("The wallet is locked" in text for text in shown)


def test_a_request_or_an_offer_is_told_and_never_acted_on(driver: Driver) -> None:
    check = checking(driver)
    offer = (
        "openid-credential-offer://?credential_offer=%7B%22credential_issuer%22%3A%22https%3A%2F%2Funi.example%22%7D"
    )
    check.bring_sources((Source("link", offer.encode()),))
    driver.settle()
    assert any("https://uni.example" in text and "does nothing" in text for text in texts(check))


def a_folder(driver: Driver, folder: Path) -> Path:
    rows = driver.ask(lambda wallet, _: wallet.rows())
    (folder / "inner").mkdir(parents=True)
    for at, row in enumerate(rows[:6]):
        name, data = driver.ask(lambda wallet, _, one=row.id: wallet.export(one))
        ((folder / "inner" if at % 2 else folder) / f"{at}-{name}").write_bytes(data)
    (folder / "notes.txt").write_text("shopping")
    return folder


def whole_folder(driver: Driver, check: CheckView, folder: Path) -> None:
    check.check_folder(folder)
    driver.until(lambda: check.folder.stop.isHidden())


def test_a_folder_is_checked_with_table_filter_and_csv(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = a_folder(driver, tmp_path / "applications")
    check = checking(driver)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    driver.click(check.folder_button)
    driver.until(lambda: check.folder.stop.isHidden())
    page = check.folder
    assert page.words.text().startswith("7 files checked: ")
    assert "1 × Not readable" in page.words.text()
    assert len(page.model.rows) == 7
    page.only.setCurrentIndex(page.only.findText("Not readable"))
    page.only.activated.emit(page.only.currentIndex())
    assert page.showing() == ("notes.txt",)
    table = saved(driver, monkeypatch, tmp_path, page.csv)
    lines = list(csv.DictReader(table.decode("utf-8-sig").splitlines()))
    assert len(lines) == 7
    page.only.setCurrentIndex(0)
    page.only.activated.emit(0)
    header = page.table.horizontalHeader()
    driver.bot.mouseClick(
        header.viewport(),
        Qt.MouseButton.LeftButton,
        pos=header.viewport().rect().center().__class__(header.sectionViewportPosition(1) + 20, 10),
    )
    assert page.showing()[0] == "notes.txt"


def stopping_at(driver: Driver, check: CheckView, rows: int) -> None:
    """Clicks Stop once, as soon as so many lines stand there: in the queue before the next answer can be."""
    page, clicked = check.folder, []

    def came() -> None:
        if len(page.model.rows) >= rows and not clicked:
            clicked.append(True)
            driver.bot.mouseClick(page.stop, Qt.MouseButton.LeftButton)

    page.model.rowsInserted.connect(came, Qt.ConnectionType.QueuedConnection)


def test_stop_keeps_what_was_found(driver: Driver, tmp_path: Path) -> None:
    check = checking(driver)
    stopping_at(driver, check, 2)
    whole_folder(driver, check, a_folder(driver, tmp_path / "many"))
    driver.settle()
    assert len(check.folder.model.rows) == 2
    assert check.folder.words.text().startswith("Stopped after 2 of 7 files")
    assert check.folder.csv.isVisible()


def test_a_large_folder_comes_in_handfuls_and_stop_ends_the_helpers(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_page, "MANY", 5)
    monkeypatch.setattr(folder_page, "AT_ONCE", 3)
    check = checking(driver)
    begun = []

    def some(answers: Iterator[object], amount: int) -> Iterator[object]:
        begun.append(answers)
        return islice(answers, amount)

    monkeypatch.setattr(folder_page, "islice", some)
    stopping_at(driver, check, 3)
    whole_folder(driver, check, a_folder(driver, tmp_path / "large"))
    driver.settle()
    assert check.folder.words.text().startswith("Stopped after 3 of 7 files")
    assert next(begun[0], None) is None
    whole_folder(driver, check, tmp_path / "large")
    assert check.folder.words.text().startswith("7 files checked")


def test_one_line_opens_its_report(driver: Driver, tmp_path: Path) -> None:
    check = checking(driver)
    whole_folder(driver, check, a_folder(driver, tmp_path / "some"))
    check.folder.table.setFocus()
    row = next(at for at in range(7) if check.folder.showing()[at].startswith("0-"))
    check.folder.table.setCurrentIndex(check.folder.proxy.index(row, 0))
    driver.press(Qt.Key.Key_Return, check.folder.table)
    assert check.pages.currentIndex() == 0
    assert check._state.cards


def test_an_empty_folder_says_so(driver: Driver, tmp_path: Path) -> None:
    check = checking(driver)
    whole_folder(driver, check, tmp_path / "nothing" if (tmp_path / "nothing").mkdir() is None else tmp_path)
    assert check.folder.words.text()
    assert not check.folder.csv.isVisible()
