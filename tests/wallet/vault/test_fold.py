"""One spelling for what is to be found."""

import pytest

from wallet.vault.fold import fold, has_words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("Plain  text\n", "plain text"),
        ("Ärger ÆØß", "arger æøss"),
        ("ＷＩＤＥ ﬁ", "wide fi"),
        ("شَهَادَة", "شهادة"),
        ("كتـــاب", "كتاب"),
        ("ΛΌΓΟΣ λόγος", "λογοσ λογοσ"),
        ("日本a", "日 本 a"),
        ("Go🎓now", "go 🎓 now"),
        ("👩🏽‍🎓", "👩 🎓"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
        ("a\x00b\u202ec", "a bc"),
        ("\ud800x", "x"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"), [("", False), ("(-)", False), ('"', False), ("a", True), ("7", True), ("🎓", True)]
)
def test_words_are_told_from_signs(text: str, words: bool) -> None:
    assert has_words(fold(text)) is words
