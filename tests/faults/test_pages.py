"""One damaged page is told and mended; `python -m tests.faults.pages` damages every one, many times."""

from pathlib import Path

from tests.faults import pages


def test_a_flipped_bit_is_told_and_recovered_and_a_sound_vault_would_not_count(tmp_path: Path) -> None:
    known, older = pages.prepared(tmp_path / "template")
    (database,) = (tmp_path / "template").glob("*.db")
    good, middle = database.read_bytes(), 20 * pages.PAGE
    assert good != older
    flipped = pages.Figures()
    bad = good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :]
    pages._damaged(tmp_path, bad, known, flipped)
    assert flipped == pages.Figures(damaged=1, told=1, wrong=0, recovered=1)
    sound = pages.Figures()
    pages._damaged(tmp_path, good, known, sound)
    assert (sound.told, sound.broken()) == (0, 1)
