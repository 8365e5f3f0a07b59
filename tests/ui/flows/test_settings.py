"""Every section of the settings, by mouse and keyboard, against the real wallet."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog

from tests.support.trusted_list import service, trusted_list
from tests.ui.driver import PASSPHRASE, Driver
from tests.ui.flows.test_credentials import texts
from tests.wallet.verify.test_certified import ROOT
from ui.app.rail import Room
from ui.app.window import LOCKED
from ui.screens.settings import SettingsView
from ui.screens.settings.findings import Findings
from ui.screens.settings.recovery import RecoverySheet
from ui.screens.settings.state import Section
from ui.widgets.asking import AskSheet
from ui.widgets.buttons import Button


@pytest.fixture
def settings(driver: Driver) -> SettingsView:
    found = driver.go(Room.SETTINGS)
    assert isinstance(found, SettingsView)
    return found


def button(root, words: str) -> Button:  # type: ignore[no-untyped-def]
    """The visible button that says this."""
    return next(
        one
        for one in root.findChildren(Button)
        if one.isVisible() and words in (one.text().strip(), one.accessibleName())
    )


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The person picks this place in the file dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))


def asked(driver: Driver) -> AskSheet:
    """The sheet that asks right now."""
    return next(one for one in driver.window.findChildren(AskSheet) if one.isVisible())


@pytest.mark.parametrize("section", Section)
def test_each_section_says_something_and_fits(driver: Driver, settings: SettingsView, section: Section) -> None:
    settings.go(section)
    driver.settle()
    assert len(texts(settings.page)) > 2
    body = settings.page.widget()
    assert body.minimumSizeHint().width() <= settings.page.viewport().width()


def test_sections_turn_by_keyboard(driver: Driver, settings: SettingsView) -> None:
    settings.tabs.setFocus()
    driver.press(Qt.Key.Key_Right, settings.tabs)
    assert settings.tabs.currentIndex() == 1
    assert "Ways in" in texts(settings.page)


def test_a_backup_is_made_and_brought_back(
    driver: Driver, settings: SettingsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.cairn-backup"
    save_to(monkeypatch, file)
    settings.go(Section.BACKUP)
    driver.settle()
    driver.click(button(settings, "Back up now…"))
    assert file.stat().st_size > 10_000
    before = len(driver.ask(lambda wallet, _: wallet.rows()))
    driver.ask(lambda wallet, _: wallet.delete(wallet.rows()[0].id))
    driver.click(button(settings, "Restore from a file…"))
    sheet = asked(driver)
    driver.bot.keyClicks(sheet.edit, PASSPHRASE)
    driver.press(Qt.Key.Key_Return, sheet.edit)
    assert driver.window.stack.currentIndex() == LOCKED
    driver.unlock()
    assert len(driver.ask(lambda wallet, _: wallet.rows())) == before


def test_a_wrong_passphrase_of_a_backup_changes_nothing(
    driver: Driver, settings: SettingsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.cairn-backup"
    save_to(monkeypatch, file)
    settings.go(Section.BACKUP)
    driver.settle()
    driver.click(button(settings, "Back up now…"))
    driver.click(button(settings, "Merge a backup…"))
    sheet = asked(driver)
    driver.bot.keyClicks(sheet.edit, "not this one")
    driver.click(sheet.go)
    assert "passphrase" in driver.window.toast.accessibleName().lower()
    driver.click(button(settings, "Merge a backup…"))
    driver.press(Qt.Key.Key_Escape, asked(driver))
    assert not [one for one in driver.window.findChildren(AskSheet) if one.isVisible()]


def test_merging_ones_own_backup_adds_nothing(
    driver: Driver, settings: SettingsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.cairn-backup"
    save_to(monkeypatch, file)
    settings.go(Section.BACKUP)
    driver.settle()
    driver.click(button(settings, "Back up now…"))
    driver.click(button(settings, "Merge a backup…"))
    sheet = asked(driver)
    driver.bot.keyClicks(sheet.edit, PASSPHRASE)
    driver.click(sheet.go)
    assert driver.window.toast.accessibleName().startswith("0 added")


def test_everything_goes_out_and_comes_in_as_open_files(
    driver: Driver, settings: SettingsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.zip"
    save_to(monkeypatch, file)
    settings.go(Section.BACKUP)
    driver.settle()
    driver.click(button(settings, "Export everything…"))
    sheet = asked(driver)
    assert any("can read it" in text for text in texts(sheet))
    driver.click(sheet.go)
    assert file.read_bytes().startswith(b"PK")
    driver.ask(lambda wallet, _: wallet.delete(wallet.rows()[0].id))
    driver.click(button(settings, "Import an export…"))
    assert driver.window.toast.accessibleName().startswith("1 added")


def test_an_automatic_backup_is_listed_and_leads_back(driver: Driver, settings: SettingsView) -> None:
    driver.ask(lambda wallet, _: wallet.delete(wallet.rows()[0].id))
    settings.go(Section.BACKUP)
    driver.settle()
    settings.reload()
    driver.settle()
    assert len(settings.state.backups) >= 2
    driver.click([one for one in settings.findChildren(Button) if one.text() == "Go back…" and one.isVisible()][1])
    assert asked(driver).isVisible()


def test_a_recovery_sheet_opens_the_wallet(driver: Driver, settings: SettingsView, tmp_path: Path) -> None:
    settings.go(Section.SAFETY)
    driver.settle()
    driver.click(button(settings, "Make a recovery sheet…"))
    sheet = driver.window.findChild(RecoverySheet)
    code = sheet.code.text()
    sheet.write(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    driver.click(button(sheet, "I have it"))
    assert settings.state.recovery
    driver.ask(lambda wallet, _: wallet.lock())
    assert driver.ask(lambda wallet, _: wallet.unlock_by_recovery_code(code)).records


def test_checking_the_wallet_says_that_all_is_well(driver: Driver, settings: SettingsView) -> None:
    settings.go(Section.SAFETY)
    driver.settle()
    driver.click(button(settings, "Check now"))
    found = driver.window.findChild(Findings)
    assert "Everything is sound" in texts(found)
    driver.click(button(found, "Close"))


def test_identities_are_made_named_used_and_retired(driver: Driver, settings: SettingsView) -> None:
    settings.go(Section.IDENTITIES)
    driver.settle()
    for name in ("At work", "Studies"):
        driver.click(button(settings, "New identity…"))
        driver.bot.keyClicks(asked(driver).edit, name)
        driver.click(asked(driver).go)
    assert {"At work", "Studies"} <= set(texts(settings))
    unused = next(one for one in settings.state.identities if not one.signs)
    driver.click(button(settings, f"Sign with {unused.name or 'First identity'} from now on"))
    assert next(one for one in settings.state.identities if one.id == unused.id).signs
    spare = next(one for one in settings.state.identities if not one.signs)
    driver.click(button(settings, f"Retire {spare.name or 'First identity'}"))
    driver.click(asked(driver).go)
    assert next(one for one in settings.state.identities if one.id == spare.id).retired


def test_what_needs_the_network_is_listed(driver: Driver, settings: SettingsView) -> None:
    settings.go(Section.NETWORK)
    driver.settle()
    driver.click(button(settings, "Look now"))
    assert settings.needs
    shown = texts(settings)
    assert any("https://" in text.replace("\u200b", "") for text in shown)


def test_the_passphrase_is_changed(driver: Driver, settings: SettingsView) -> None:
    settings.go(Section.SAFETY)
    driver.settle()
    from ui.widgets.fields import SecretField

    first, second = (one for one in settings.findChildren(SecretField) if one.isVisible())
    driver.bot.keyClicks(first.edit, "another five quiet stones")
    driver.bot.keyClicks(second.edit, "another five quiet stones")
    driver.click(button(settings, "Change passphrase"))
    driver.ask(lambda wallet, _: wallet.lock())
    assert driver.ask(lambda wallet, _: wallet.unlock("another five quiet stones")).records


def test_licences_are_those_of_what_is_installed(driver: Driver, settings: SettingsView) -> None:
    settings.go(Section.ABOUT)
    driver.settle()
    assert any(text.startswith("cryptography ") for text in texts(settings))


def test_an_identity_has_the_key_and_the_form_chosen(driver: Driver, settings: SettingsView) -> None:
    settings.go(Section.IDENTITIES)
    driver.settle()
    driver.click(button(settings, "New identity…"))
    sheet = asked(driver)
    key, form = sheet.findChildren(QComboBox)
    for box, value in ((key, "p256"), (form, "jwk")):
        assert box.currentIndex() == 0
        box.setFocus()
        driver.press(Qt.Key.Key_Down, box)
        assert box.currentData() == value
    driver.bot.keyClicks(sheet.edit, "At the town hall")
    driver.click(sheet.go)
    made = driver.ask(lambda wallet, _: wallet.identities())[-1]
    assert (made.name, made.key.value, made.method) == ("At the town hall", "P-256", "jwk")
    assert any("P-256 key, as did:jwk" in text.replace("\u200b", "") for text in texts(settings))


def test_a_list_of_services_is_shown_with_its_dates_and_what_became_of_its_signature(
    driver: Driver, settings: SettingsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    since, issued, due = (
        datetime(year, month, 1, 12, tzinfo=UTC) for year, month in ((2020, 1), (2025, 11), (2026, 5))
    )
    listed = trusted_list(service(ROOT, since), issued=issued, due=due)
    (tmp_path / "list.xml").write_bytes(listed)
    kinds: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *given: (kinds.append(given[-1]), ([str(tmp_path / "list.xml")], ""))[1]
    )
    settings.go(Section.TRUST)
    driver.settle()
    assert "Lists of services" not in texts(settings.page)
    driver.click(button(settings, "Add a trust list…"))
    assert "*.xml" in kinds[0]
    assert driver.window.toast.accessibleName() == "Trust list added"
    shown = [text.replace("\u200b", "") for text in texts(settings.page)]
    assert any("Office of Seals" in text for text in shown)
    (line,) = (text for text in shown if "1 service" in text)
    assert "issued on 1 November 2025" in line
    assert "a newer one was due on 1 May 2026" in line
    assert "The list is not signed." in line
