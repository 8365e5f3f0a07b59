"""Damage of every page is noticed, an older copy of a page as well, and never is a wrong credential shown."""

from pathlib import Path

import pytest

from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy, record
from wallet.errors import ErrorKind, WalletError
from wallet.model.record import Record
from wallet.model.report import Verdict
from wallet.vault.check import Flaw
from wallet.vault.page_digest import FILE
from wallet.vault.vault import Vault, unlock

PAGE = 4_096


def reopened(folder: Path) -> Vault:
    return unlock(folder, PASSPHRASE, entropy=Entropy())


def noticed(folder: Path, known: dict[str, Record]) -> tuple[bool, int]:
    """Whether opening or checking finds the damage, and how many credentials are shown wrong."""
    try:
        vault = reopened(folder)
    except WalletError as error:
        if error.kind is not ErrorKind.DAMAGED:
            raise
        return True, 0
    wrong = 0
    with vault:
        found = bool(vault.check())
        for record_id, kept in known.items():
            try:
                wrong += vault.records.get(record_id) != kept
            except WalletError as error:
                if error.kind not in (ErrorKind.DAMAGED, ErrorKind.NOT_FOUND):
                    raise
    return found, wrong


@pytest.fixture
def filled(vault: Vault) -> dict[str, Record]:
    known = {f"r{number}": record(number, size=900) for number in range(12)}
    with vault.transaction():
        for one in known.values():
            vault.records.add(one)
    return known


def test_a_sound_vault_has_no_problem(vault: Vault, filled: dict[str, Record]) -> None:
    assert vault.check() == ()


def test_one_bit_in_any_page_is_noticed(vault: Vault, filled: dict[str, Record]) -> None:
    vault.close()
    path = vault.folder / vault.header.database
    good = path.read_bytes()
    pages = len(good) // PAGE
    for page in range(pages):
        bad = bytearray(good)
        bad[page * PAGE + (page * 997) % PAGE] ^= 1 << page % 8
        path.write_bytes(bytes(bad))
        assert noticed(vault.folder, filled) == (True, 0), page
    path.write_bytes(good)
    assert noticed(vault.folder, filled) == (False, 0)
    assert pages > 30


@pytest.mark.parametrize("change", ["cut", "zero", "swap"])
def test_pages_cut_zeroed_or_swapped_are_noticed(vault: Vault, filled: dict[str, Record], change: str) -> None:
    vault.close()
    path = vault.folder / vault.header.database
    good = path.read_bytes()
    for page in range(0, len(good) // PAGE - 1, 3):
        at, after, last = page * PAGE, (page + 1) * PAGE, (page + 2) * PAGE
        bad = {
            "cut": good[:after],
            "zero": good[:at] + bytes(PAGE) + good[after:],
            "swap": good[:at] + good[after:last] + good[at:after] + good[last:],
        }[change]
        path.write_bytes(bad)
        assert noticed(vault.folder, filled) == (True, 0), page


def test_an_older_copy_of_any_page_is_noticed(vault: Vault, filled: dict[str, Record]) -> None:
    vault.close()
    path = vault.folder / vault.header.database
    old = path.read_bytes()
    with reopened(vault.folder) as later:
        with later.transaction():
            later.records.delete("r3")
            for number in range(20, 26):
                filled[f"r{number}"] = record(number, "Later", size=1_500)
                later.records.add(filled[f"r{number}"])
        later.settings.set("a", "b")
    del filled["r3"]
    new = path.read_bytes()
    changed = [at for at in range(0, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    for at in changed:
        path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        assert noticed(vault.folder, filled) == (True, 0), at // PAGE
    assert len(changed) > 8


def test_without_the_page_digest_an_older_row_is_noticed_still(vault: Vault, filled: dict[str, Record]) -> None:
    vault.close()
    path = vault.folder / vault.header.database
    old = path.read_bytes()
    with reopened(vault.folder) as later, later.transaction():
        for record_id in filled:
            later.records.update_verdict(record_id, Verdict.REVOKED, NOW, False)
    new = path.read_bytes()
    mixtures = [at for at in range(PAGE, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    seen: set[Flaw] = set()
    for at in mixtures:
        path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        (vault.folder / FILE).unlink(missing_ok=True)
        with reopened(vault.folder) as mixed:
            flaws = {one.flaw for one in mixed.check()}
            assert flaws & {Flaw.TALLY, Flaw.STRUCTURE}, at // PAGE  # the latter where a page of an index is older
            seen |= flaws
    assert Flaw.TALLY in seen


def test_a_row_changed_behind_the_tally_is_noticed(vault: Vault, filled: dict[str, Record]) -> None:
    vault._db.run("DROP TRIGGER tally_record_UPDATE")
    vault._db.run("UPDATE record SET title = 'Doctor' WHERE id = 'r1'")
    assert [one.flaw for one in vault.check()] == [Flaw.TALLY]


def test_an_original_that_is_not_its_digest_is_named(vault: Vault, filled: dict[str, Record]) -> None:
    with vault.transaction():
        vault._db.run("UPDATE body SET source = x'00' WHERE record = 2")
    problems = {(one.flaw, one.where) for one in vault.check()}
    assert problems == {(Flaw.RECORD_DIGEST, "r1")}
    with pytest.raises(WalletError) as caught:
        vault.records.get("r1")
    assert caught.value.kind is ErrorKind.DAMAGED


def test_a_search_index_that_lost_a_word_is_named(vault: Vault, filled: dict[str, Record]) -> None:
    vault._db.run("DELETE FROM search_idx")
    vault._db.run("DELETE FROM search_data WHERE id > 10")
    assert Flaw.SEARCH_INDEX in {one.flaw for one in vault.check()}


def test_checking_tells_its_progress(vault: Vault) -> None:
    seen: list[tuple[int, int]] = []
    vault.check(lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 6)
    assert seen[-1] == (6, 6)
