"""What the style sheet promises of sizes."""

import re

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.apply import SCALES, apply
from ui.theme.dressing import dress
from ui.theme.look import Style
from ui.theme.sheet import sheet
from ui.theme.tokens import DARK, ThemeName
from ui.widgets.buttons import Button
from ui.widgets.layout import Page, column, holder

KINDS = ("", "primary", "danger", "quiet", "link", "filter", "nav", "tab")


@pytest.mark.parametrize("percent", SCALES)
def test_a_button_is_never_squeezed_below_its_letters(themed: QApplication, percent: int) -> None:
    apply(themed, ThemeName.LIGHT, percent)
    buttons = [Button("Verify", kind=kind) for kind in KINDS]
    root: QWidget = holder(column(*buttons, gap=0))
    dress(root)
    root.show()
    root.resize(root.width(), 1)
    themed.processEvents()
    for one in buttons:
        line = one.fontMetrics().height()
        assert one.minimumHeight() >= one.sizeHint().height() > line, one.property("kind")
        assert one.height() == one.sizeHint().height(), one.property("kind")


def test_a_page_of_buttons_scrolls_and_keeps_their_height_in_large_letters(themed: QApplication) -> None:
    apply(themed, ThemeName.LIGHT, 200)
    page = Page()
    buttons = [Button(f"Number {at}") for at in range(12)]
    page.show_parts(*buttons)
    dress(page)
    page.resize(300, 200)
    page.show()
    themed.processEvents()
    assert {one.height() for one in buttons} == {buttons[0].sizeHint().height()}
    assert page.verticalScrollBar().maximum() > 0


def test_every_colour_of_a_palette_is_a_colour_in_the_sheet() -> None:
    made = sheet(Style(DARK, 2.0))
    for name in ("bg", "surface", "rail", "ink", "ink_2", "ink_3", "line", "line_strong", "accent"):
        assert getattr(DARK, name) in made, name
    assert "solid $" not in made
    assert not re.search(r"solid [^#t]", made)
