"""From a damaged vault what is good is read, what is not is refused, and nothing is written."""

from collections import Counter

import pytest

from tests.wallet.vault.samples import PASSPHRASE, Entropy, record
from wallet.errors import ErrorKind, WalletError
from wallet.vault.vault import Vault, unlock

PAGE, COUNT = 4_096, 24


@pytest.fixture
def filled(vault: Vault) -> bytes:
    with vault.transaction():
        for number in range(COUNT):
            vault.records.add(record(number, size=900))
    vault.close()
    return (vault.folder / vault.header.database).read_bytes()


def test_one_bad_page_spoils_only_what_lies_on_it(vault: Vault, filled: bytes) -> None:
    path = vault.folder / vault.header.database
    known = {f"r{number}": record(number, size=900) for number in range(COUNT)}
    outcomes: Counter[str] = Counter()
    for at in range(PAGE, len(filled), PAGE):
        path.write_bytes(filled[: at + 50] + bytes([filled[at + 50] ^ 1]) + filled[at + 51 :])
        try:
            damaged = unlock(vault.folder, PASSPHRASE, entropy=Entropy())
        except WalletError as error:
            outcomes[error.kind.value] += 1
            continue
        with damaged:
            good = [one.id for one in damaged.records.readable()]
            read = [one for one in known if _reads(damaged, one, known)]
            outcomes["all" if len(read) == COUNT else "some" if read else "none"] += 1
            assert len(read) == COUNT or damaged.damaged
            assert set(good) <= set(known)
            if damaged.damaged:
                with pytest.raises(WalletError) as caught:
                    damaged.records.delete("r1")
                assert caught.value.kind is ErrorKind.DAMAGED
    assert outcomes["some"] >= 6
    assert outcomes["none"] <= 6
    assert outcomes["damaged"] <= 4


def _reads(vault: Vault, record_id: str, known: dict[str, object]) -> bool:
    try:
        assert vault.records.get(record_id) == known[record_id]
    except WalletError as error:
        if error.kind is not ErrorKind.DAMAGED:
            raise
        return False
    return True


def test_readable_is_rows_where_nothing_is_wrong(vault: Vault) -> None:
    for number in range(5):
        vault.records.add(record(number))
    vault.records.delete("r3")
    assert vault.records.readable() == vault.records.rows()
    assert not vault.damaged
