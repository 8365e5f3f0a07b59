"""The digest of pages belongs to one state of the vault, and says nothing of another."""

from pathlib import Path

from tests.wallet.vault.samples import PASSPHRASE, Entropy, record
from wallet.vault.page_digest import FILE, keep_page_digest, pages_differ
from wallet.vault.vault import Vault, unlock

KEY, STATE = b"k" * 32, b"s" * 32


def test_any_other_bytes_in_the_same_state_are_noticed(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    good = bytes(range(256)) * 16 * 3
    path.write_bytes(good)
    assert not pages_differ(path, KEY, STATE)
    keep_page_digest(path, KEY, STATE)
    assert not pages_differ(path, KEY, STATE)
    path.write_bytes(good[:-1] + b"\x00")
    assert pages_differ(path, KEY, STATE)
    assert not pages_differ(path, KEY, b"t" * 32)
    keep_page_digest(path, KEY, STATE)
    assert pages_differ(path, KEY, STATE)
    path.write_bytes(good[:-4096])
    assert pages_differ(path, KEY, STATE)


def test_rows_that_are_again_what_they_were_are_another_state(vault: Vault) -> None:
    vault.records.add(record(1))
    vault.close()
    before = (vault.folder / FILE).read_bytes()
    with unlock(vault.folder, PASSPHRASE, entropy=Entropy()) as again:
        again.records.delete("r1")
        again.records.add(record(1))
        again._db.scrub()
        assert again.check() == ()
    assert (vault.folder / FILE).read_bytes() != before


def test_a_lost_or_cut_digest_is_no_problem(vault: Vault) -> None:
    vault.close()
    for ruin in (b"", b"x" * 1_000):
        (vault.folder / FILE).write_bytes(ruin)
        with unlock(vault.folder, PASSPHRASE, entropy=Entropy()) as again:
            assert again.check() == ()
        assert len((vault.folder / FILE).read_bytes()) == 64
