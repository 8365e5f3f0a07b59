"""Every published document whose embedded proofs an independent stack could check: both come to the same answer."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from tests.support.verifying import NOW, PLAIN
from wallet.errors import WalletError
from wallet.model.report import CheckName
from wallet.model.trust import TrustMaterial
from wallet.reading.read import read
from wallet.supported import PROOFS
from wallet.verify.run import verify

NEEDS_DOCUMENT = "ob30/credential-status-revoked.json"
NOT_A_CREDENTIAL = "fixtures/issuer-blockcerts.json"


def checked() -> dict[str, list[str]]:
    """Signature facts by file, for files with a proof this wallet supports."""
    index: dict[str, Any] = json.loads(published("INDEX.json").read_bytes())
    found = {}
    for name, entry in index.items():
        proofs = (entry.get("checked") or {}).get("proofs", []) if isinstance(entry.get("checked"), dict) else []
        facts = [proof["signature"] for proof in proofs if proof.get("suite") in PROOFS]
        if {"good", "bad"} & set(facts):
            found[name] = facts
    return found


def test_both_stacks_agree_on_every_signature() -> None:
    agreed = 0
    for name, facts in checked().items():
        if name.endswith((NEEDS_DOCUMENT, NOT_A_CREDENTIAL)):
            continue
        report = verify(read(published(name).read_bytes()).items[0], TrustMaterial(), PLAIN, NOW)
        reasons = [one.reason.value for one in report.checks if one.name is CheckName.PROOF]
        seals = [reason == "signature-good" for reason in reasons if reason != "suite-unsupported"]
        assert seals == [fact == "good" for fact in facts], name
        agreed += 1
    assert agreed == 46


def test_the_two_others_are_told_apart() -> None:
    names = [name for name in checked() if name.endswith((NEEDS_DOCUMENT, NOT_A_CREDENTIAL))]
    assert len(names) == 2
    for name in names:
        data = published(name).read_bytes()
        if name.endswith(NOT_A_CREDENTIAL):
            with pytest.raises(WalletError):
                read(data)
        else:
            report = verify(read(data).items[0], TrustMaterial(), PLAIN, NOW)
            assert "key-not-at-hand" in {one.reason.value for one in report.checks}
