"""The computer's key store: used where it is safe, refused where it is plain, never waited for, never the only way."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.wallet.vault.samples import NOW, PASSPHRASE, Entropy
from wallet.errors import ErrorKind, WalletError
from wallet.vault.keyring_door import Fetched, SystemKeyring
from wallet.vault.vault import Vault, create, unlock

KEY = bytes(range(32))


class Store:
    """A key store in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, value: str) -> None:
        self.kept[service, name] = value

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


def named(store: object, name: str = "keyring.backends.SecretService.Keyring") -> Any:
    """The store, posing as a back end of this name."""
    module, _, plain = name.rpartition(".")
    kind = type(plain, (type(store),), {"__module__": module})
    posing = object.__new__(kind)
    posing.__dict__.update(vars(store))
    return posing


def door(store: Any, limit: float = 600.0) -> SystemKeyring:
    return SystemKeyring(lambda: store, limit)


def test_a_key_is_kept_fetched_and_forgotten() -> None:
    asked = door(named(Store()))
    assert asked.fetch("v") == Fetched(None, "absent")
    assert asked.keep("v", KEY) == ""
    assert asked.fetch("v") == Fetched(KEY)
    assert asked.fetch("w") == Fetched(None, "absent")
    assert asked.forget("v") == asked.forget("v") == ""
    assert asked.fetch("v").key is None


@pytest.mark.parametrize(
    "name",
    [
        "keyrings.alt.file.PlaintextKeyring",
        "keyrings.alt.file.EncryptedKeyring",
        "keyring.backends.fail.Keyring",
        "keyring.backends.null.Keyring",
        "somewhere.SecretService.Keyring",
    ],
)
def test_other_back_ends_are_refused_and_never_given_a_key(name: str) -> None:
    store = named(Store(), name)
    assert door(store).keep("v", KEY) == "not-allowed"
    assert door(store).fetch("v") == Fetched(None, "not-allowed")
    assert store.kept == {}


def test_of_a_chain_only_an_allowed_link_is_used() -> None:
    plain, good = named(Store(), "keyrings.alt.file.PlaintextKeyring"), named(Store())
    chain = Store()
    chain.backends = [plain, good]  # type: ignore[attr-defined]
    assert door(named(chain, "keyring.backends.chainer.ChainerBackend")).keep("v", KEY) == ""
    assert (len(plain.kept), len(good.kept)) == (0, 1)


class Broken(Store):
    def get_password(self, service: str, name: str) -> str | None:
        raise RuntimeError("no session bus")

    def set_password(self, service: str, name: str, value: str) -> None:
        raise SystemExit(1)


class Forgetful(Store):
    def set_password(self, service: str, name: str, value: str) -> None:
        return


def test_a_store_that_fails_is_a_plain_value() -> None:
    assert door(named(Broken())).fetch("v") == Fetched(None, "failed")
    assert door(named(Broken())).keep("v", KEY) == "failed"
    assert door(named(Forgetful())).keep("v", KEY) == "failed"
    assert SystemKeyring(lambda: 1 / 0, 600.0).fetch("v") == Fetched(None, "failed")


@pytest.mark.parametrize("text", ["", "!", "AAAA", "ü", "A" * 44])
def test_a_changed_entry_is_garbage(text: str) -> None:
    store = named(Store())
    door(store).keep("v", KEY)
    store.kept = dict.fromkeys(store.kept, text)
    assert door(store).fetch("v") == Fetched(None, "garbage")


@pytest.fixture
def stuck() -> Iterator[Callable[[], Any]]:
    """A back end that waits for a prompt nobody answers."""
    release = threading.Event()

    def wait() -> Any:
        release.wait()
        return named(Store())

    yield wait
    release.set()


def test_a_store_that_waits_is_not_waited_for(stuck: Callable[[], Any]) -> None:
    asked = SystemKeyring(stuck, 0.05)
    assert asked.fetch("v") == Fetched(None, "slow")
    assert asked.keep("v", KEY) == "slow"
    assert asked.forget("v") == "slow"


def made(folder: Path, store: Any) -> Vault:
    return create(folder, PASSPHRASE, kdf="test", now=NOW, entropy=Entropy(), keyring=door(store))


def test_a_vault_opens_by_the_key_store(folder: Path) -> None:
    store = named(Store())
    made(folder, store).close()
    with unlock(folder, None, entropy=Entropy(), keyring=door(store)) as vault:
        assert (vault.info().key_source, vault.info().keyring) == ("keyring", True)
        vault.drop_keyring(door(store))
    assert store.kept == {}
    with pytest.raises(WalletError) as caught:
        unlock(folder, None, entropy=Entropy(), keyring=door(store))
    assert (caught.value.kind, caught.value.facts["keyring"]) == (ErrorKind.LOCKED, "not-used")


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (lambda store: store.kept.clear(), "absent"),
        (lambda store: store.kept.update(dict.fromkeys(store.kept, "!")), "garbage"),
        (lambda store: store.kept.update(dict.fromkeys(store.kept, "AQID" * 10 + "AQI=")), "other-key"),
    ],
)
def test_whatever_the_key_store_does_the_passphrase_opens(
    folder: Path, state: Callable[[Any], object], reason: str
) -> None:
    store = named(Store())
    made(folder, store).close()
    state(store)
    with pytest.raises(WalletError) as caught:
        unlock(folder, None, entropy=Entropy(), keyring=door(store))
    assert (caught.value.kind, caught.value.facts["keyring"]) == (ErrorKind.LOCKED, reason)
    unlock(folder, PASSPHRASE, entropy=Entropy(), keyring=door(store)).close()


def test_a_key_store_out_of_use_does_not_hinder_a_new_vault(folder: Path) -> None:
    vault = made(folder, named(Broken()))
    assert not vault.info().keyring
    with pytest.raises(WalletError) as caught:
        vault.use_keyring(door(named(Broken())))
    assert (caught.value.kind, caught.value.facts["trouble"]) == (ErrorKind.KEYRING, "failed")
    store = named(Store())
    vault.use_keyring(door(store))
    vault.close()
    unlock(folder, None, entropy=Entropy(), keyring=door(store)).close()
    unlock(folder, PASSPHRASE, entropy=Entropy()).close()
