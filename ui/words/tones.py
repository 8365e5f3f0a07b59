"""How a statement is meant: a sign, a word and a colour, in that order of weight."""

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """The mood of a statement; the theme owns its colours."""

    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"
    NOTE = "note"
    NEUTRAL = "neutral"


SIGNS = {Tone.GOOD: "✓", Tone.CAUTION: "!", Tone.BAD: "✕", Tone.NOTE: "", Tone.NEUTRAL: "?"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A short statement with its sign and tone, ready for a chip."""

    tone: Tone
    text: str
    sign: str = ""


def mark(tone: Tone, text: str) -> Mark:
    """A mark with the sign its tone always carries."""
    return Mark(tone, text, SIGNS[tone])
