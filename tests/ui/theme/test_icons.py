"""Each icon that the window asks for is there, and each that is there is asked for."""

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.theme.icons import RESOURCES, logo, pixmap

UI = Path(__file__).resolve().parents[3] / "ui"
OWN = ("cairn", "box-", "chevron-down-ui")


def asked_for() -> set[str]:
    """Every quoted lower-case word of the window's code that is also the name of an icon."""
    text = "".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    return set(re.findall(r'"([a-z][a-z0-9-]*)"', text))


def test_symbols_of_buttons_exist() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    symbols = set(re.findall(r'symbol="([a-z0-9-]+)"', text))
    assert len(symbols) >= 12
    assert [name for name in sorted(symbols) if not (RESOURCES / "icons" / f"{name}.svg").exists()] == []


def test_no_icon_is_carried_along_unused() -> None:
    there = {path.stem for path in (RESOURCES / "icons").glob("*.svg") if not path.stem.startswith(OWN)}
    assert len(there) > 20
    assert sorted(there - asked_for()) == []


def test_an_icon_takes_its_colour(themed: QApplication) -> None:
    image = pixmap("plus", "#FF0000", 32).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}
    assert not logo(64).isNull()
