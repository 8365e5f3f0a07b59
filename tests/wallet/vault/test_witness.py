"""What the key store remembers of a vault: only the vault's own word counts, and only an older state is told."""

from datetime import UTC, datetime

from tests.wallet.vault.samples import NOW
from wallet.vault.keyring_door import Fetched
from wallet.vault.witness import Older, Question, Seen, compare, name_of, read, spelled

KEY, OTHER = b"k" * 32, b"o" * 32
SEEN = Seen(12, NOW, b"statestate"[:8])


def test_what_was_spelled_is_read_again_and_fits_into_one_key() -> None:
    data = spelled(SEEN, KEY)
    assert len(data) == 32
    assert read(data, KEY) == SEEN


def test_anything_else_is_nothing() -> None:
    data = spelled(SEEN, KEY)
    for place in range(len(data)):
        changed = bytearray(data)
        changed[place] ^= 1
        assert read(bytes(changed), KEY) is None
    assert [read(one, KEY) for one in (None, b"", data[:-1], data + b"x", bytes(32))] == [None] * 5
    assert read(data, OTHER) is None


def test_only_an_older_or_another_state_is_told() -> None:
    assert compare(None, 1, b"x" * 32) is None
    assert compare(SEEN, 13, b"x" * 32) is None
    assert compare(SEEN, 12, b"statestate" + b"y" * 22) is None
    assert compare(SEEN, 12, b"x" * 32) == Older(0, NOW)
    assert compare(SEEN, 5, b"x" * 32) == Older(7, NOW)


def test_a_moment_before_all_time_is_the_first_one() -> None:
    found = read(spelled(Seen(1, datetime(1960, 1, 1, tzinfo=UTC), bytes(8)), KEY), KEY)
    assert found is not None
    assert found.at == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_question_is_put_under_a_name_of_its_own() -> None:
    asked: list[str] = []

    class Door:
        def fetch(self, vault: str) -> Fetched:
            asked.append(vault)
            return Fetched(b"x" * 32)

        def keep(self, vault: str, key: bytes) -> str:
            raise AssertionError

        def forget(self, vault: str) -> str:
            raise AssertionError

    assert Question(Door(), b"\x01" * 16).answer() == Fetched(b"x" * 32)
    assert asked == [name_of(b"\x01" * 16)] == ["01" * 16 + ".seen"]
