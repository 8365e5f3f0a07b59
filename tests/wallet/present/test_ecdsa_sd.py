import json

import pytest

from tests.support.vectors import published
from wallet.codec import multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo.ecdsa_sd import encoded
from wallet.errors import WalletError
from wallet.present import ecdsa_sd
from wallet.proofs.base_proof import ECDSA_SD
from wallet.proofs.ecdsa_sd_base import BaseProof, whole

FOLDER = "01-data-integrity/vc-di-ecdsa/ecdsa-sd-2023/employ"


def published_json(name):
    return json.loads(published(f"{FOLDER}/{name}").read_bytes())


@pytest.fixture
def base():
    document = published_json("addSignedSDBase.json")
    proof = document.pop("proof")
    return document, proof, multibase.decode(proof["proofValue"])


def test_the_derived_proof_of_the_recommendation_is_reproduced_byte_for_byte(base):
    document, proof, value = base
    shown = json.loads(published("01-data-integrity/vc-di-ecdsa/employSelective.json").read_bytes())

    derived = ecdsa_sd.derive(document, proof, value, shown, Contexts.bundled())

    assert derived == published_json("derivedRevealDocument.json")


def test_the_groups_of_the_recommendation_are_found(base):
    document, _, value = base
    parts = ecdsa_sd.base_of(value)
    full = whole(document, parts.hmac_key, Contexts.bundled())

    assert list(full.lines) == published_json("addBaseDocHMACCanon.json")
    assert sorted(full.indexes(parts.mandatory)) == published_json("derivedGroupIndexes.json")["mandatoryIndexes"]


def test_a_base_proof_is_read_and_written_alike(base):
    _, _, value = base

    assert encoded(ecdsa_sd.base_of(value)) == value


def test_a_base_proof_with_a_signature_too_few_is_refused(base):
    document, proof, value = base
    parts = ecdsa_sd.base_of(value)
    short = BaseProof(parts.signature, parts.ephemeral, parts.hmac_key, parts.signatures[1:], parts.mandatory)

    with pytest.raises(WalletError) as caught:
        ecdsa_sd.derive(document, proof, encoded(short), ["/validFrom"], Contexts.bundled())

    assert caught.value.rule == "base-proof-malformed"


def test_a_base_proof_of_another_shape_is_refused():
    with pytest.raises(WalletError) as caught:
        ecdsa_sd.base_of(ECDSA_SD + b"\x82\x40\x40")

    assert caught.value.rule == "base-proof-malformed"
