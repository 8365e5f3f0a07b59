"""The other table families: material, trust, keys, history, settings, stacks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.wallet.vault.samples import NOW
from wallet.errors import ErrorKind, WalletError
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.record import LogEntry
from wallet.model.trust import Material, MaterialOrigin, TrustedIssuer, TrustList
from wallet.vault.keys import HolderKey
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault

LIST = Material(
    "https://uni.example/status/3", b"\x00list\xff", NOW, MaterialOrigin.FETCHED, "application/vc", "status"
)
ISSUER = TrustedIssuer(
    "did:web:uni.example", "Üni", PublicKey(KeyKind.ED25519, b"\x01" * 32, "EdDSA"), ("Badge", "CLR")
)


def test_material_is_held_by_address_and_the_newest_counts(vault: Vault) -> None:
    assert vault.material.get(LIST.uri) is None
    assert vault.material.add(LIST)
    newer = replace(LIST, data=b"newer", obtained_at=NOW + timedelta(seconds=1), origin=MaterialOrigin.BY_HAND)
    assert vault.material.add(newer)
    assert not vault.material.add(LIST)
    other = Material("did:web:a.example", b"{}", NOW)
    assert vault.material.add(other)
    assert vault.material.all() == (other, newer)
    assert vault.material.remove(LIST.uri)
    assert not vault.material.remove(LIST.uri)
    assert vault.trust_material().get(other.uri) == other
    assert vault.check() == ()


def test_the_newest_snapshot_counts_and_the_others_are_kept(vault: Vault) -> None:
    old = TrustList("Registry", NOW - timedelta(days=9), (ISSUER,), authorities=(b"\x30\x82", b""))
    new = replace(old, as_of=None, issuers=(TrustedIssuer("did:web:b.example"),))
    vault.trust.add(old, NOW)
    vault.trust.add(new, NOW)
    assert vault.trust.lists() == (new,)
    assert vault.trust.snapshots() == (old, new)
    assert vault.trust.remove_list("Registry")
    assert vault.trust.snapshots() == ()
    assert not vault.trust.remove_list("Registry")


def test_the_learners_own_word_stands_beside_the_lists(vault: Vault) -> None:
    vault.trust.decide(ISSUER, NOW)
    vault.trust.decide(replace(ISSUER, name="Universität"), NOW + timedelta(days=1))
    (own,) = vault.trust.lists()
    assert own.own
    assert own.as_of == NOW + timedelta(days=1)
    assert own.issuers == (replace(ISSUER, name="Universität"),)
    assert vault.trust_material().vouching(ISSUER.id) == ((own, own.issuers[0]),)
    assert vault.trust.withdraw(ISSUER.id)
    assert not vault.trust.withdraw(ISSUER.id)
    assert vault.trust.lists() == ()


def test_a_holder_key_is_kept_never_overwritten_and_never_printed(vault: Vault) -> None:
    key = HolderKey("did:key:z6MkOne", KeyKind.ED25519, b"\x07" * 32, NOW, "studies")
    vault.keys.add(key)
    with pytest.raises(WalletError) as caught:
        vault.keys.add(replace(key, secret=b"\x08" * 32))
    assert caught.value.rule == "key-id"
    vault.keys.add(HolderKey("did:key:z6MkTwo", KeyKind.P256, b"\x09" * 32, NOW + timedelta(days=1)))
    assert vault.keys.get(key.id) == key
    assert "\\x07" not in repr(key)
    vault.keys.rename(key.id, "work")
    assert [one.label for one in vault.keys.all()] == ["work", ""]
    vault.keys.delete(key.id)
    for ask in (vault.keys.get, vault.keys.delete, lambda one: vault.keys.rename(one, "x")):
        with pytest.raises(WalletError) as caught:
            ask(key.id)
        assert caught.value.kind is ErrorKind.NOT_FOUND
    assert vault.check() == ()


def test_the_history_is_in_order_and_by_credential(vault: Vault) -> None:
    entries = [
        LogEntry(NOW, "received", "r1", (("carrier", "png"),)),
        LogEntry(NOW, "unlocked"),
        LogEntry(NOW - timedelta(days=1), "verified", "r1", (("was", "valid"), ("is", "revoked"))),
    ]
    for one in entries:
        vault.log.add(one)
    assert vault.log.all() == tuple(reversed(entries))
    assert vault.log.all(1) == (entries[2],)
    assert vault.log.of("r1") == (entries[0], entries[2])
    assert vault.log.of("r2") == ()


def test_settings_are_text_by_name(vault: Vault) -> None:
    assert vault.settings.get("theme") == ""
    assert vault.settings.get("theme", "light") == "light"
    vault.settings.set("theme", "dark")
    vault.settings.set("theme", "dim")
    assert vault.settings.get("theme") == "dim"
    assert ("theme", "dim") in vault.settings.all()
    assert vault.settings.remove("theme")
    assert not vault.settings.remove("theme")


def test_a_definition_is_replaced_and_its_decisions_stay(vault: Vault) -> None:
    stack = KeptStack("urn:stack:1", b'{"a": 1}\r\n', NOW)
    assert vault.stacks.add(stack)
    assert not vault.stacks.add(stack)
    vault.stacks.decide(stack.id, "slot-1", "r7", NOW)
    vault.stacks.decide(stack.id, "slot-1", "r8", NOW)
    newer = replace(stack, definition=b"{}", added_at=NOW + timedelta(days=1))
    assert vault.stacks.add(newer)
    assert vault.stacks.all() == (newer,)
    assert vault.stacks.get(stack.id) == newer
    assert vault.stacks.decisions(stack.id) == (("slot-1", "r8"),)
    with pytest.raises(WalletError):
        vault.stacks.decide("urn:stack:2", "slot-1", "r7", NOW)
    vault.stacks.remove(stack.id)
    assert vault.stacks.decisions(stack.id) == ()
    for ask in (vault.stacks.get, vault.stacks.remove):
        with pytest.raises(WalletError) as caught:
            ask(stack.id)
        assert caught.value.kind is ErrorKind.NOT_FOUND
    assert vault.check() == ()


def test_decisions_are_found_by_the_start_of_their_name_and_taken_back(vault: Vault) -> None:
    vault.stacks.add(KeptStack("urn:stack:1", b"{}", NOW))
    for name in ("decision/a", "decision/b", "attachment/%_"):
        vault.stacks.decide("urn:stack:1", name, name.upper(), NOW)
    assert [name for name, _ in vault.stacks.decisions("urn:stack:1", "decision/")] == ["decision/a", "decision/b"]
    assert vault.stacks.decisions("urn:stack:1", "%") == ()
    assert vault.stacks.undecide("urn:stack:1", "decision/a") is True
    assert vault.stacks.undecide("urn:stack:1", "decision/a") is False
    assert len(vault.stacks.decisions("urn:stack:1")) == 2
