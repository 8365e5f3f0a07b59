"""What sharing says before anything leaves."""

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.ui.screens.test_library_state import row
from ui.screens.share.state import (
    Item,
    ShareState,
    Step,
    audience,
    best_first,
    decided,
    default_end,
    how,
    listed,
    picked,
    step_word,
    summary,
    terms,
    warning,
)
from wallet.model.presentation import Choice, Disclosure
from wallet.model.report import Verdict

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
CLAIMS = (
    Disclosure("/name", "name", "Title", Choice.MUST),
    Disclosure("/birth_date", "birth_date", "2001-02-03", Choice.MAY),
    Disclosure("/grade", "grade", "1.7", Choice.MAY),
)
WHOLE = (Disclosure("/identifier/0/identityHash", "identityHash", "Somebody", Choice.CANNOT_HIDE),)
PARTS = Item(row("A", "Alpha"), CLAIMS, personal=frozenset({"/birth_date", "/grade"}))


def test_withheld_claims_are_named() -> None:
    said = summary(ShareState(items=(PARTS,)))
    assert said == "1 credential with 1 claim. Withheld: Date of birth, Grade."


def test_choosing_changes_what_the_receiver_sees() -> None:
    state = decided(ShareState(items=(PARTS,)), "A", frozenset({"/birth_date"}))
    assert "Withheld: Grade." in summary(state)
    assert state.shown == {"A": frozenset({"/birth_date"})}


def test_a_credential_signed_as_a_whole_says_so_and_warns() -> None:
    item = Item(row("B", "Beta"), WHOLE, personal=frozenset({"/identifier/0/identityHash"}))
    assert item.whole
    assert "only be shared complete" in how(item)
    told = warning(item)
    assert told is not None
    assert told.sign == "!"


def test_what_is_withheld_needs_no_warning() -> None:
    assert warning(PARTS) is None
    assert warning(replace(PARTS, chosen=frozenset({"/grade"}))) is not None


def test_picking_and_unpicking() -> None:
    state = picked(picked(ShareState(), "a", True), "b", True)
    assert state.ids == ("a", "b")
    assert picked(state, "a", False).ids == ("b",)


def test_the_last_day_counts_to_its_end() -> None:
    given = audience(" https://employer.example ", "", date(2026, 6, 15), NOW)
    assert given.domain == "https://employer.example"
    assert given.nonce is None
    assert given.until == datetime(2026, 6, 15, 23, 59, 59, tzinfo=UTC)
    assert terms(given)[0] == "For: https://employer.example"
    assert default_end(NOW) == date(2026, 6, 15)


def test_no_end_date_is_possible() -> None:
    assert audience("", "", None, NOW).until is None


def test_each_step_has_a_name() -> None:
    assert len({step_word(one) for one in Step}) == 3


def test_what_can_be_relied_on_is_offered_first() -> None:
    rows = (row("A", "X", Verdict.INVALID), row("B", "X"), row("C", "X", Verdict.EXPIRED), row("D", "X"))
    assert [one.id for one in best_first(rows)] == ["B", "D", "C", "A"]


def test_searching_narrows_the_list_and_what_is_chosen_comes_first_without_words() -> None:
    rows = (row("A", "X"), row("B", "X"), row("C", "Y"))
    state = ShareState(rows=rows, ids=("C",))
    assert [one.id for one in listed(state)] == ["C", "A", "B"]
    assert [one.id for one in listed(replace(state, sought="y c"))] == ["C"]
    assert listed(replace(state, sought="nothing")) == ()
