"""The colours of each theme by their role, and the contrast between two of them."""

from dataclasses import dataclass
from enum import Enum
from zlib import crc32


class ThemeName(Enum):
    """The themes a person can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme; every colour as "#RRGGBB"."""

    dark: bool
    bg: str
    rail: str
    surface: str
    line: str
    line_strong: str
    ink: str
    ink_2: str
    ink_3: str
    accent: str
    on_accent: str
    good: str
    good_soft: str
    caution: str
    caution_soft: str
    bad: str
    bad_soft: str
    note: str
    note_soft: str
    neutral: str
    neutral_soft: str
    focus_width: int = 2

    def tone(self, tone: str) -> tuple[str, str]:
        """Ink and soft background of a tone by its code."""
        return (getattr(self, tone), getattr(self, f"{tone}_soft"))


LIGHT = Palette(
    dark=False, bg="#F6F5F1", rail="#EFEDE7", surface="#FFFFFF", line="#E2DFD6", line_strong="#D3CFC3",
    ink="#1D2733", ink_2="#51606F", ink_3="#616D79", accent="#1F6F5C", on_accent="#FFFFFF",
    good="#1F6F5C", good_soft="#DFEEE8", caution="#8A5A00", caution_soft="#FBEFD2", bad="#A8322A", bad_soft="#F9E1DE",
    note="#2B5C9E", note_soft="#E1EBF7", neutral="#51606F", neutral_soft="#ECEAE4",
)  # fmt: skip

DARK = Palette(
    dark=True, bg="#14181D", rail="#181D23", surface="#1D232A", line="#2C343D", line_strong="#3A444F",
    ink="#EDF0F2", ink_2="#B4BEC8", ink_3="#97A3AF", accent="#5CC2A5", on_accent="#0D1F1A",
    good="#5CC2A5", good_soft="#1E3A33", caution="#E7B85A", caution_soft="#3B311B", bad="#F08A80", bad_soft="#43241F",
    note="#8DB8F0", note_soft="#1F3047", neutral="#B4BEC8", neutral_soft="#2A313A",
)  # fmt: skip

HIGH_CONTRAST = Palette(
    dark=True, bg="#000000", rail="#000000", surface="#000000", line="#FFFFFF", line_strong="#FFFFFF",
    ink="#FFFFFF", ink_2="#FFFFFF", ink_3="#E6E6E6", accent="#FFE45C", on_accent="#000000",
    good="#7CF0B8", good_soft="#000000", caution="#FFD75E", caution_soft="#000000", bad="#FF9C92", bad_soft="#000000",
    note="#A8CCFF", note_soft="#000000", neutral="#FFFFFF", neutral_soft="#262626", focus_width=3,
)  # fmt: skip

BADGE_COLOURS = ("#2B5C9E", "#1F6F5C", "#8A5A00", "#6B4C9A", "#A8322A", "#4A5A6A")
BADGE_INK = "#FFFFFF"

TEXT_PAIRS = tuple(
    [(ink, ground) for ink in ("ink", "ink_2", "ink_3") for ground in ("bg", "rail", "surface")]
    + [(tone, f"{tone}_soft") for tone in ("good", "caution", "bad", "note", "neutral")]
    + [(tone, "surface") for tone in ("good", "caution", "bad", "note", "accent")]
    + [(tone, "bg") for tone in ("good", "caution", "bad", "note", "accent")]
    + [("ink", f"{tone}_soft") for tone in ("good", "caution", "bad", "note", "neutral")]
    + [("on_accent", "accent"), ("ink_2", "neutral_soft")]
)
"""Each pair of text and ground that the style sheet or a delegate ever puts together."""


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def badge_colour(seed: str) -> str:
    """One of six calm colours, always the same for the same text."""
    return BADGE_COLOURS[crc32(seed.encode()) % len(BADGE_COLOURS)]


def initials(title: str) -> str:
    """Up to two letters that stand for a title."""
    words = [word for word in title.split() if word[:1].isalnum()]
    letters = "".join(word[0] for word in words[:2]) if len(words) > 1 else "".join(words)[:2]
    return letters.upper() or "?"
