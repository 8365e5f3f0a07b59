"""Colours reach the contrast they promise, in every theme and size."""

import pytest

from ui.theme.look import Style
from ui.theme.sheet import sheet
from ui.theme.tokens import (
    BADGE_COLOURS,
    BADGE_INK,
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    TEXT_PAIRS,
    Palette,
    badge_colour,
    contrast,
    initials,
)

THEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}


def test_contrast_is_computed_as_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", THEMES.values(), ids=THEMES.keys())
def test_text_on_its_ground_reaches_four_and_a_half(palette: Palette) -> None:
    for ink, ground in TEXT_PAIRS:
        reached = contrast(getattr(palette, ink), getattr(palette, ground))
        assert reached >= 4.5, f"{ink} on {ground}: {reached:.2f}"
    assert len(TEXT_PAIRS) > 25


@pytest.mark.parametrize("palette", THEMES.values(), ids=THEMES.keys())
def test_the_focus_ring_stands_out(palette: Palette) -> None:
    for ground in (palette.bg, palette.surface, palette.rail):
        assert contrast(palette.accent, ground) >= 3


def test_high_contrast_text_reaches_seven() -> None:
    for ink, ground in TEXT_PAIRS:
        assert contrast(getattr(HIGH_CONTRAST, ink), getattr(HIGH_CONTRAST, ground)) >= 7


def test_initials_stand_out_on_each_badge_colour() -> None:
    assert all(contrast(BADGE_INK, colour) >= 4.5 for colour in BADGE_COLOURS)


def test_a_badge_keeps_its_colour() -> None:
    assert badge_colour("did:example:a") == badge_colour("did:example:a")
    assert len({badge_colour(f"did:example:{n}") for n in range(50)}) == len(BADGE_COLOURS)


@pytest.mark.parametrize(
    ("title", "letters"), [("Data Analysis with Python", "DA"), ("statistics", "ST"), ("", "?"), ("  ", "?")]
)
def test_initials(title: str, letters: str) -> None:
    assert initials(title) == letters


@pytest.mark.parametrize("palette", THEMES.values(), ids=THEMES.keys())
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_style_sheet_has_no_gaps(palette: Palette, scale: float) -> None:
    text = sheet(Style(palette, scale))
    assert "$" not in text
    assert text.count("{") == text.count("}")
    assert f"font-size: {round(22 * scale)}px" in text
