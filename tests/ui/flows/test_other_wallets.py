"""Several wallets on one computer: opened by hand, remembered only where the person says so."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.ui.driver import PASSPHRASE, Driver
from ui.app.rail import Room
from ui.app.window import LOCKED, ROOMS
from ui.screens.settings import SettingsView
from ui.screens.settings.state import Section
from ui.screens.unlock.elsewhere import OFFERED, others, short
from ui.screens.unlock.state import Stage
from ui.widgets.buttons import Button

Open = Callable[[Path | None], Driver]


@pytest.fixture
def second(demo_vault: Path, tmp_path: Path) -> Path:
    """Another wallet, elsewhere on the disk, that opens to the same passphrase."""
    shutil.copytree(demo_vault / "vault", tmp_path / "stick" / "second & last")
    return tmp_path / "stick" / "second & last"


@pytest.fixture
def picking(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], None]:
    def pick(folder: Path | None) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder) if folder else "")

    return pick


def here(one: Driver) -> Path:
    return one.ask(lambda wallet, _: wallet.paths.vault)  # type: ignore[no-any-return]


def safety(one: Driver) -> SettingsView:
    view = one.go(Room.SETTINGS)
    assert isinstance(view, SettingsView)
    view.go(Section.SAFETY)
    one.settle()
    return view


def named(view: SettingsView, name: str) -> Button:
    return next(each for each in view.findChildren(Button) if each.isVisible() and each.accessibleName() == name)


def lock(one: Driver) -> None:
    one.press(Qt.Key.Key_L, one.window, ctrl=True)
    assert one.window.stack.currentIndex() == LOCKED


def test_another_wallet_is_opened_and_the_usual_one_again(
    open_window: Open, demo_vault: Path, second: Path, picking: Callable[[Path | None], None]
) -> None:
    one = open_window(demo_vault)
    unlock, usual = one.window.unlock, here(one)
    assert unlock.others.buttons == []
    assert not unlock.others.here.isVisible()
    picking(second)
    one.click(unlock.others.open)
    assert here(one) == second
    assert unlock.others.here.isVisible()
    one.unlock()
    assert len(one.ask(lambda wallet, _: wallet.rows())) > 10
    lock(one)
    (back,) = unlock.others.buttons
    assert str(usual) in back.accessibleName()
    back.setFocus()
    one.press(Qt.Key.Key_Space, back)
    assert here(one) == usual
    assert unlock.others.buttons == []
    one.unlock()
    assert not list(usual.parent.rglob("vaults.json"))


def test_nothing_changes_where_no_wallet_is_or_nothing_was_picked(
    open_window: Open, demo_vault: Path, tmp_path: Path, picking: Callable[[Path | None], None]
) -> None:
    one = open_window(demo_vault)
    usual = here(one)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("x")
    picking(tmp_path / "other")
    one.click(one.window.unlock.others.open)
    assert "no wallet in this folder" in one.window.unlock.trouble.text()
    picking(None)
    one.click(one.window.unlock.others.open)
    assert here(one) == usual
    one.unlock()


def test_a_second_wallet_is_made_in_an_empty_folder(
    open_window: Open, demo_vault: Path, tmp_path: Path, picking: Callable[[Path | None], None]
) -> None:
    one = open_window(demo_vault)
    unlock = one.window.unlock
    (tmp_path / "new").mkdir()
    picking(tmp_path / "new")
    one.click(unlock.others.open)
    assert unlock._state.stage is Stage.CREATE
    unlock.sheet.setChecked(False)
    for field in (unlock.first, unlock.second):
        one.bot.keyClicks(field.edit, PASSPHRASE)
    one.bot.mouseClick(unlock.create_button, Qt.MouseButton.LeftButton)
    one.until(lambda: one.window.stack.currentIndex() == ROOMS)
    one.settle()
    assert here(one) == tmp_path / "new"
    assert one.ask(lambda wallet, _: wallet.rows()) == ()


def test_wallets_are_remembered_after_the_switch_and_forgotten_one_by_one_or_all(
    open_window: Open, demo_vault: Path, second: Path, picking: Callable[[Path | None], None]
) -> None:
    one = open_window(demo_vault)
    unlock, usual = one.window.unlock, here(one)
    one.unlock()
    one.click(named(safety(one), "Remember which wallets are opened"))
    assert one.ask(lambda wallet, _: wallet.recent_vaults().folders) == (usual,)
    lock(one)
    picking(second)
    one.click(unlock.others.open)
    one.unlock()
    view = safety(one)
    one.click(next(each for each in view.findChildren(Button) if str(usual) in each.accessibleName()))
    assert one.ask(lambda wallet, _: wallet.recent_vaults().folders) == (second,)
    lock(one)
    assert len(unlock.others.buttons) == 1
    one.click(unlock.others.buttons[0])
    assert here(one) == usual
    (offered,) = unlock.others.buttons
    assert "second &" in offered.accessibleName()
    one.unlock()
    one.click(named(safety(one), "Remember opened wallets no more"))
    assert not list(usual.parent.rglob("vaults.json"))
    lock(one)
    assert unlock.others.buttons == []


def test_few_are_offered_and_the_usual_one_always(driver: Driver, tmp_path: Path) -> None:
    class Known:
        paths = driver.ask(lambda wallet, _: wallet.paths)

        def recent_vaults(self):  # type: ignore[no-untyped-def]
            many = tuple(tmp_path / str(number) for number in range(9))
            return type("Recent", (), {"folders": (self.paths.vault, *many)})()

    found = others(Known(), tmp_path)  # type: ignore[arg-type]
    assert len(found.folders) == OFFERED
    assert found.folders[-1] == tmp_path
    assert short(Path.home() / "Documents" / "mine").startswith("~")
    assert short(Path("/media/stick")) == str(Path("/media/stick"))
