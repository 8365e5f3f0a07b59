"""The freshness report: what it counts, and that it can be stopped."""

import json
from pathlib import Path

import pytest

from tests.wallet.service.places import BASES, DATA, PASSPHRASE, TEACHING, bring, new_wallet
from wallet.demo import badges, cast
from wallet.demo.issue import issue_jwt
from wallet.demo.materials import did_document
from wallet.errors import Cancelled
from wallet.keys import jwk
from wallet.model.trust import Material
from wallet.service import freshness as fresh
from wallet.service.freshness import KeySource


def test_a_document_held_twice_is_one_source(tmp_path: Path) -> None:
    wallet, far = new_wallet(tmp_path), cast.RHEINLAND
    bring(wallet, issue_jwt(badges.TEACHING, far))
    data, url = did_document(far), f"https://{far.host}/.well-known/did.json"
    wallet.keep_material((Material(far.id, data, wallet.now()), Material(url, data, wallet.now())))
    (issuer,) = wallet.freshness().issuers
    assert (issuer.known, issuer.fragile) == (1, True)
    assert issuer.sources == (
        KeySource("material", far.id, wallet.now()),
        KeySource("material", url, wallet.now()),
    )
    line = {"id": far.id, "jwk": jwk.encode(far.key.public)}
    wallet.trust_import(json.dumps({"version": 1, "name": "Board", "issuers": [line]}).encode())
    (issuer,) = wallet.freshness().issuers
    assert (issuer.known, issuer.fragile) == (2, False)
    wallet.lock()


def test_an_issuer_without_any_key_comes_before_all_others(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    bring(wallet, DATA, BASES, issue_jwt(badges.TEACHING, cast.RHEINLAND))
    found = wallet.freshness().issuers
    assert [(one.id, one.credentials, one.fragile) for one in found] == [
        (cast.RHEINLAND.id, 1, True),
        (cast.NORDHAVN.id, 2, False),
    ]
    wallet.lock()


def test_it_can_be_stopped(tmp_path: Path) -> None:
    wallet = new_wallet(tmp_path)
    bring(wallet, DATA, BASES)

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        wallet.freshness(60, stop)
    wallet.lock()


def test_what_was_read_ahead_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wallet = new_wallet(tmp_path)
    bring(wallet, DATA, BASES, TEACHING)
    assert [wallet.survey(2), wallet.survey(2), wallet.survey(2)] == [1, 0, 0]
    told = wallet.freshness()
    with monkeypatch.context() as patch:
        patch.setattr(fresh, "credential_in", lambda _record: 1 / 0)
        assert wallet.freshness() == told
        assert wallet.freshness(90).issuers == told.issuers
    wallet.lock()
    wallet.unlock(PASSPHRASE)
    assert wallet.survey(1) == 2
    assert wallet.freshness() == told
