"""Search: any text is data, in any script; the last word is a beginning; fields narrow."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy, record
from wallet.errors import Cancelled
from wallet.model.report import Verdict
from wallet.vault.fold import fold
from wallet.vault.query import parse
from wallet.vault.vault import Vault, create

TITLES = {
    "r0": "Datenbankverwaltung für Anfänger",
    "r1": "شَهَادَة البرمجة المتقدمة",
    "r2": "Ἑλληνικὴ γλῶσσα ΚΑΙ ΛΌΓΟΣ",
    "r3": "日本語能力試験",
    "r4": "Résumé 🎓 writing (AND NOT near)",
    "r5": "हिन्दी भाषा",
    "r6": "Straßenbau",
    "r7": "ภาษาไทย",
}


@pytest.fixture
def filled(vault: Vault) -> Vault:
    with vault.transaction():
        for number, title in enumerate(TITLES.values()):
            vault.records.add(
                record(
                    number,
                    title,
                    level=number,
                    skills=("Python", f"skill{number}"),
                    valid_until=datetime(2025 + number, 6, 15, tzinfo=UTC),
                    issuer_name="Universität Musterstadt" if number % 2 else "Lycée d'Exemple",
                )
            )
    vault.records.update_verdict("r3", Verdict.REVOKED, NOW, True)
    return vault


def ids(vault: Vault, text: str) -> list[str]:
    return [row.id for row in vault.search.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("daten", ["r0"]),
        ("DATENBANK", ["r0"]),
        ("anfang", ["r0"]),
        ("anfänger daten", ["r0"]),
        ("daten anfänger", []),
        ("شهادة", ["r1"]),
        ("البرم", ["r1"]),
        ("ελληνικη", ["r2"]),
        ("λογος", ["r2"]),
        ("日本", ["r3"]),
        ("能力", ["r3"]),
        ("力能", []),
        ("resume", ["r4"]),
        ("🎓", ["r4"]),
        ("हिन्", ["r5"]),
        ("strassenb", ["r6"]),
        ("STRAẞEN", ["r6"]),
        ("ภาษา", ["r7"]),
        ("(and", ["r4"]),
        ("NOT near", ["r4"]),
        ('"and not"', ["r4"]),
        ('"not and"', []),
    ],
)
def test_words_are_found_in_any_script(filled: Vault, text: str, found: list[str]) -> None:
    assert ids(filled, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("issuer:lycee", ["r6", "r4", "r2", "r0"]),
        ('issuer:"universität muster" level:>=5', ["r7", "r5"]),
        ("level:3", ["r3"]),
        ("level:<=1", ["r1", "r0"]),
        ("level:>6", ["r7"]),
        ("skill:skill4", ["r4"]),
        ("skill:musterstadt", []),
        ("expires:<2027", ["r1", "r0"]),
        ("expires:<=2027", ["r2", "r1", "r0"]),
        ("expires:>2031-06", ["r7"]),
        ("expires:>=2031-06-15", ["r7", "r6"]),
        ("expires:2028", ["r3"]),
        ("expires:2028-06-15", ["r3"]),
        ("expires:2028-12", []),
        ("status:revoked", ["r3"]),
        ("is:trusted", ["r3"]),
        ("status:indeterminate daten", ["r0"]),
        ("title:python", []),
        ("format:data-integrity level:0", ["r0"]),
    ],
)
def test_fields_narrow(filled: Vault, text: str, found: list[str]) -> None:
    assert ids(filled, text) == found
    assert filled.search.count(text) == len(found)


@pytest.mark.parametrize("text", ["", "   ", "\t\n"])
def test_no_text_finds_all_newest_first(filled: Vault, text: str) -> None:
    assert ids(filled, text) == [f"r{number}" for number in reversed(range(8))]
    assert [row.id for row in filled.search.find(text, limit=2)] == ["r7", "r6"]


ODD = ['"', '""', "''", "*", "**", "(", ")", "((", "AND", "OR", "NOT", "NEAR", "NEAR(", "^", ":", "-", "+", ",", ";"]
ODD += ["%", "_", "\\", "\x00", "\ud800", "a\x00b", "{a}", "title:", "level:", "level:>="]
ODDER = ["level:x", "expires:2027-13", "expires:9999", "expires:0000", "status:odd", "issuer:", 'issuer:"', "x" * 9_000]


@pytest.mark.parametrize("text", [*ODD, *ODDER, " ".join(ODD), "a " * 500, "search MATCH 'x'; DROP TABLE record"])
def test_odd_text_is_data(filled: Vault, text: str) -> None:
    assert len(filled.search.find(text)) <= 8
    assert filled.search.find(text, limit=1) == filled.search.find(text)[:1]
    assert filled.search.count(text) == len(filled.search.find(text))
    assert filled.records.count() == 8


def test_random_text_never_fails(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("vault")
    with create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=Entropy()) as vault:
        vault.records.add(record(1, "One"))

        @settings(max_examples=200, deadline=None, derandomize=True)
        @given(st.text(st.characters(), max_size=40))
        def ask(text: str) -> None:
            vault.search.find(text)

        ask()


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_terms_beyond_the_limit_are_left_out() -> None:
    query = parse(" ".join(f"w{number}" for number in range(100)))
    assert query is not None
    assert query.match.count("AND") == 23


def test_an_interrupted_search_is_cancelled(filled: Vault) -> None:
    connection = filled._db._connection
    connection.set_progress_handler(lambda: 1, 10)
    with pytest.raises(Cancelled):
        filled.search.find("a")
    connection.set_progress_handler(None, 10)
    assert ids(filled, "daten") == ["r0"]
