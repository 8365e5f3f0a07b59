"""Ed25519Signature2018 takes Ed25519 keys and nothing else."""

import json

from tests.support.detached import SIGNED_WITH, detached, old_badge, options_of, signed_bytes
from tests.support.verifying import check, judged
from wallet.demo import cast
from wallet.model.report import CheckName
from wallet.proofs.ed25519_signature_2018 import NAME

OTHER = cast.VALOMBRE


def test_a_key_of_another_kind_does_not_fit() -> None:
    document, options = old_badge(NAME, OTHER), options_of(NAME, OTHER.method)
    text = detached({"alg": "ES256", **SIGNED_WITH}, signed_bytes(document, options), OTHER.key.sign)
    report = judged(json.dumps({**document, "proof": {**options, "jws": text}}).encode())
    assert check(report, CheckName.PROOF).reason.value == "algorithm-key-mismatch"
