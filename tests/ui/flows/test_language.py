"""Choosing a language opens the window anew in it, in the same room, with the wallet still open."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.marked import strict
from tests.ui.conftest import a_wallet
from tests.ui.driver import PASSPHRASE, PATIENCE_MS
from ui.app import language
from ui.app.rail import Room
from ui.app.start import Front, look_settings
from ui.desk import Desk
from ui.words import catalog
from ui.words.translate import speak, translate

_FILE = """<TS version="2.1" language="{tag}"><context><name>rail</name><message><source>Settings</source>
<translation>{word}</translation></message></context><context><name>UnlockView</name><message><source>Passphrase</source>
<translation>{word} 2</translation></message></context></TS>"""


@pytest.fixture
def folder(themed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(catalog, "FOLDER", tmp_path)
    for tag, word in (("de", "Einstellungen"), ("ar", "الإعدادات")):
        (tmp_path / f"cairn_{tag}.ts").write_text(_FILE.format(tag=tag, word=word), encoding="utf-8")
    catalog.catalog.cache_clear()
    yield tmp_path
    for translator in themed.findChildren(language.QTranslator, "words"):
        themed.removeTranslator(translator)
    themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en"))
    catalog.catalog.cache_clear()
    speak(strict())


def test_the_window_comes_back_in_the_other_language(
    folder: Path, themed: QApplication, qtbot: QtBot, demo_vault: Path, time_stands: None
) -> None:
    settings = look_settings(folder)
    shutil.copytree(demo_vault, folder / "home")
    desk = Desk(lambda: a_wallet(folder / "home"))
    front = Front(themed, desk, settings)
    with qtbot.waitSignal(front.window.unlock.opened, timeout=PATIENCE_MS):
        desk.ask(front.window, lambda wallet, _: wallet.unlock(PASSPHRASE), front.window.unlock._came)
    front.window.go(Room.SETTINGS)
    old = front.window
    old.language_wanted.emit("ar")
    qtbot.waitUntil(lambda: front.window is not old, timeout=PATIENCE_MS)
    assert front.window is not old
    assert front.window.unlocked
    assert front.window.room is Room.SETTINGS
    assert themed.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert translate("rail", "Settings") == "الإعدادات"
    assert front.window.unlock.tr("Passphrase") == "الإعدادات 2"
    assert language.remembered_language(settings) == "ar"
    arabic = front.window
    front.speak("de")
    qtbot.waitUntil(lambda: front.window is not arabic, timeout=PATIENCE_MS)
    assert themed.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert translate("rail", "Settings") == "Einstellungen"
    assert translate("rail", "Lock") == "Lock"
    front.window.close()
    front.window.deleteLater()
    themed.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # its timers must not ask a desk that is closed
    desk.close()


def test_a_language_nobody_knows_is_the_systems(folder: Path) -> None:
    settings = look_settings(folder)
    for tag in ("xx", "de-loud", "fr-easy", ""):
        settings.setValue("language", tag)
        assert language.remembered_language(settings) == "system"
    settings.setValue("language", "de-easy")
    assert language.remembered_language(settings) == "de-easy"
