"""The backup of every release opens for ever, with all that was in it."""

from pathlib import Path

import pytest

from tests.wallet.vault.golden_backup import ENTRY, ISSUER, KEY, LIST, MATERIAL, STACK
from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy, record
from wallet.model.report import Verdict
from wallet.vault.records import Shelf
from wallet.vault.restoring import restore
from wallet.vault.vault import Vault, unlock

GOLDEN = sorted(Path(__file__).with_name("golden").glob("*.cairn-backup"))


def test_there_is_one_for_the_first_release() -> None:
    assert [one.name for one in GOLDEN][:1] == ["0.1.cairn-backup"]


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.name)
def test_a_backup_of_an_earlier_release_opens(file: Path, folder: Path) -> None:
    assert restore(folder, file, PASSPHRASE, entropy=Entropy()).credentials == 3
    with unlock(folder, PASSPHRASE, entropy=Entropy(), now=NOW) as vault:
        assert vault.check() == ()
        everything_is_there(vault)


def everything_is_there(vault: Vault) -> None:
    kept = record(1, "Goldene Prüfung", level=1, skills=("Löten",), words="golden words")
    assert vault.records.get("r1") == kept
    assert [row.id for row in vault.search.find("goldene tag:work level:1 skill:lot")] == ["r1"]
    assert [row.verdict for row in vault.records.rows()] == [Verdict.VALID, Verdict.INDETERMINATE]
    assert vault.records.ids(Shelf.TRASH) == ("r3",)
    assert vault.marks.of("r1").note == "a note"
    assert vault.material.all() == (MATERIAL,)
    assert vault.trust.lists()[0] == LIST
    assert vault.trust.lists()[1].issuers == (ISSUER,)
    assert vault.keys.all() == (KEY,)
    assert vault.stacks.all() == (STACK,)
    assert vault.stacks.decisions(STACK.id) == (("slot", "r1"),)
    assert vault.log.all() == (ENTRY,)
    assert vault.saved_searches.all() == (("Soon", "expires:<2027"),)
