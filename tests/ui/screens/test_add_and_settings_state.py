"""Adding and settings decide without a window."""

from datetime import UTC, datetime

import pytest

from ui.screens.add.state import AddState, Line, Stage, foot_of, lead_of, title_of, toggled
from ui.screens.settings.state import IDLE_CHOICES, idle_word, theme_word, trust_lines
from ui.theme.tokens import ThemeName
from ui.words.tones import Mark, Tone
from wallet.service.answers import Vouched

NOW = datetime(2026, 6, 1, tzinfo=UTC)
OPEN = Line("Soil", "Open Badge 3.0", Mark(Tone.GOOD, "Verified"), allowed=True, chosen=True)
SHUT = Line("Air", "", Mark(Tone.BAD, "Altered"))
OTHER = Line("notes.json", "", Mark(Tone.NEUTRAL, "Skipped"), known=False)
REVIEW = AddState(Stage.REVIEW, (OPEN, SHUT, OTHER))


def test_what_is_not_allowed_cannot_be_chosen() -> None:
    assert REVIEW.chosen == (0,)
    assert toggled(REVIEW, 1, True).chosen == (0,)
    assert toggled(REVIEW, 0, False).chosen == ()


def test_headings_say_what_was_found() -> None:
    assert title_of(REVIEW) == "2 credentials found"
    assert title_of(AddState(Stage.REVIEW, (OTHER,))) == "No credential found"
    assert title_of(AddState(Stage.REPORT, (OPEN,))) == "1 credential added"
    assert "Nothing is kept before you have seen it." in lead_of(AddState(), ())
    assert lead_of(REVIEW, ("a", "b", "c", "d")).startswith("From a, b, c… ·")
    assert "not added" in foot_of(REVIEW)
    assert foot_of(AddState(Stage.READING, done=3, total=9)) == "3 of 9"


@pytest.mark.parametrize("seconds", IDLE_CHOICES)
def test_each_waiting_time_has_words(seconds: int) -> None:
    assert idle_word(seconds)


@pytest.mark.parametrize("theme", ThemeName)
def test_each_theme_has_a_name(theme: ThemeName) -> None:
    assert theme_word(theme.value)


def test_own_decisions_come_first_and_lists_carry_their_age() -> None:
    lines = trust_lines(
        (
            Vouched("did:a", "Alpha", "Registry", datetime(2026, 5, 1, tzinfo=UTC), False),
            Vouched("did:b", "", "", None, True),
        ),
        NOW,
    )
    assert [one.own for one in lines] == [True, False]
    assert lines[0].name == "did:b"
    assert lines[1].by == "Registry, 31 days old"
