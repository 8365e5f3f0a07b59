"""The lines of the table of many files."""

from ui.models.found import FoundModel, FoundProxy
from ui.screens.check.folder_state import REFUSED, counted, row_of
from ui.words.tones import Tone

GOOD = {"file": "a.json", "verdict": "valid", "title": "Soil", "issuer": "Uni", "issuer_trusted": "yes"}
UNKNOWN = {**GOOD, "file": "b.json", "issuer_trusted": "no", "holder": "proven"}
REVOKED = {**GOOD, "file": "c.json", "verdict": "revoked"}
BAD = {"file": "d.txt", "problem": "not-json"}


def test_only_a_known_issuer_is_good() -> None:
    assert row_of(GOOD).mark.tone is Tone.GOOD
    assert row_of(UNKNOWN).mark.tone is Tone.NEUTRAL
    assert row_of(UNKNOWN).holder == "signed"
    assert row_of(REVOKED).mark.tone is Tone.BAD


def test_what_was_refused_says_why() -> None:
    row = row_of(BAD)
    assert row.code == REFUSED
    assert row.remark
    assert row.holder == ""


def test_the_count_names_every_verdict_there_is() -> None:
    said = counted("3 files checked", {"valid": 2, REFUSED: 1})
    assert said == "3 files checked: 2 × Verified, 1 × Not readable"
    assert counted("0 files checked", {}) == "0 files checked"


def test_the_table_sorts_worst_first_and_filters() -> None:
    model = FoundModel()
    model.add(tuple(map(row_of, (GOOD, REVOKED, BAD, UNKNOWN))))
    proxy = FoundProxy(model)
    proxy.sort(1)
    assert [proxy.index(row, 0).data() for row in range(4)] == ["d.txt", "c.json", "a.json", "b.json"]
    proxy.show_only("valid")
    assert proxy.rowCount() == 2
    proxy.show_only("")
    assert proxy.rowCount() == 4
