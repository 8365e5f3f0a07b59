"""Dates, counts, claims and signs in words, without a window."""

from datetime import UTC, datetime, timedelta

import pytest

from ui.words import dates, history
from ui.words.claims import claim_name, claim_value, technical
from ui.words.stacks import amount_of, have_of
from ui.words.tones import SIGNS, Tone, mark
from ui.words.translate import translate
from ui.words.verdicts import row_mark
from wallet.model.record import LogEntry, Row, Summary
from wallet.model.report import Verdict

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(("n", "said"), [(0, "0 credentials"), (1, "1 credential"), (24, "24 credentials")])
def test_counts_follow_their_number(n: int, said: str) -> None:
    assert translate("share", "%n credential(s)", n) == said


def test_text_without_a_count_keeps_its_brackets() -> None:
    assert translate("share", "Code they gave you (optional)") == "Code they gave you (optional)"


def test_a_day_always_carries_its_year() -> None:
    assert dates.day(datetime(2026, 3, 14, 12, tzinfo=UTC)).split()[-1] == "2026"


@pytest.mark.parametrize(
    ("back", "said"),
    [
        (timedelta(seconds=5), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago(back: timedelta, said: str) -> None:
    assert dates.ago(NOW - back, NOW) == said


def test_the_age_of_a_list() -> None:
    assert dates.age(NOW, NOW) == "from today"
    assert dates.age(NOW - timedelta(days=41), NOW) == "41 days old"


def test_progress_is_text_first() -> None:
    assert have_of("44", "60", "ects") == "You have 44 of 60 ECTS"
    assert amount_of("0", "1", "units") == "0 of 1 credential"


def test_each_tone_has_its_own_sign() -> None:
    told = [SIGNS[one] for one in Tone if one is not Tone.NOTE]
    assert len(set(told)) == len(told)
    assert mark(Tone.BAD, "Expired").sign == "✕"


def a_row(verdict: Verdict, *, trusted: bool, days: int = 0) -> Row:
    summary = Summary("Title", "did:example:1", "Issuer", "vc-jwt", "open-badges-3")
    return Row("r", "s", "json", summary, NOW, verdict, NOW - timedelta(days=days), trusted)


def test_only_a_valid_recent_and_vouched_credential_reads_verified() -> None:
    assert row_mark(a_row(Verdict.VALID, trusted=True), NOW).text == "Verified"
    assert row_mark(a_row(Verdict.VALID, trusted=False), NOW).tone is Tone.NEUTRAL
    assert row_mark(a_row(Verdict.VALID, trusted=True, days=41), NOW).text == "Checked 41 days ago"
    assert row_mark(a_row(Verdict.EXPIRED, trusted=True), NOW).text == "Expired"


def test_claims_have_names_and_short_values() -> None:
    assert claim_name("/credentialSubject/birth_date", "birth_date") == "Date of birth"
    assert claim_name("/skills/1", "skills") == "Skills 2"
    assert claim_value({"narrative": "Two hours"}) == "Two hours"
    assert claim_value("data:image/png;base64,AAAA") == "a picture"
    assert len(claim_value("x" * 500)) == 80
    assert technical("/@context/0", "@context")


def test_history_says_whom_it_was_for() -> None:
    entry = LogEntry(NOW, "shared", "r", (("audience", "https://employer.example"), ("shown", "9"), ("withheld", "0")))
    assert history.line(entry) == "Shared"
    assert history.facts(entry) == "for https://employer.example · 9 claims shown"


def test_history_says_verdicts_in_words() -> None:
    entry = LogEntry(NOW, "verdict-changed", "r", (("before", "valid"), ("verdict", "revoked")))
    assert history.facts(entry) == "Verified · Revoked"
