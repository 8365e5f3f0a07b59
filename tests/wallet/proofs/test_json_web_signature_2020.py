"""JsonWebSignature2020: each of its five algorithms, with its own kind of key and no other."""

import json
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from tests.support.detached import SIGNED_WITH, Document, detached, old_badge, options_of, signed_bytes
from tests.support.verifying import check, credential, judged
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import cast
from wallet.demo.rsa_key import DEMO_RSA_KEY
from wallet.keys.signing import SigningKey
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal
from wallet.model.report import CheckName, Verdict
from wallet.proofs.json_web_signature_2020 import NAME, verify

Signing = tuple[PublicKey, Callable[[bytes], bytes]]


def own(key: SigningKey) -> Signing:
    return key.public, key.sign


def with_secp256k1() -> Signing:
    key = ec.derive_private_key(4242, ec.SECP256K1())
    point = key.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)

    def sign(message: bytes) -> bytes:
        r, s = utils.decode_dss_signature(key.sign(message, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32) + s.to_bytes(32)

    return PublicKey(KeyKind.SECP256K1, point), sign


def with_rsa() -> Signing:
    key = serialization.load_der_private_key(DEMO_RSA_KEY.secret, None)
    assert isinstance(key, rsa.RSAPrivateKey)
    scheme = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
    return DEMO_RSA_KEY.public, lambda message: key.sign(message, scheme, hashes.SHA256())


KEYS: dict[str, Signing] = {
    "EdDSA": own(cast.demo_key("old", KeyKind.ED25519)),
    "ES256": own(cast.demo_key("old", KeyKind.P256)),
    "ES384": own(cast.demo_key("old", KeyKind.P384)),
    "ES256K": with_secp256k1(),
    "PS256": with_rsa(),
}


def made(algorithm: str, signing: Signing) -> Document:
    document, options = old_badge(NAME, cast.NORDHAVN), options_of(NAME, cast.NORDHAVN.method)
    text = detached({"alg": algorithm, **SIGNED_WITH}, signed_bytes(document, options), signing[1])
    return {**document, "proof": {**options, "jws": text}}


def judge(document: Document, key: PublicKey) -> None:
    sealed = credential(json.dumps(document).encode()).sealed
    verify(sealed, sealed.proofs[0], key, Contexts.bundled())


@pytest.mark.parametrize("algorithm", KEYS)
def test_each_algorithm_holds_and_changed_claims_do_not(algorithm: str) -> None:
    key = KEYS[algorithm][0]
    document = made(algorithm, KEYS[algorithm])
    judge(document, key)
    document["issuanceDate"] = "2020-01-01T00:00:00Z"
    with pytest.raises(BadSeal, match="signature-bad"):
        judge(document, key)


@pytest.mark.parametrize("algorithm", KEYS)
def test_a_key_of_another_kind_does_not_fit(algorithm: str) -> None:
    document = made(algorithm, KEYS[algorithm])
    for other, (key, _) in KEYS.items():
        if other != algorithm:
            with pytest.raises(BadSeal, match="algorithm-key-mismatch"):
                judge(document, key)


def test_rsa_in_the_older_padding_is_not_one_of_the_five() -> None:
    document = made("RS256", (DEMO_RSA_KEY.public, DEMO_RSA_KEY.sign))
    with pytest.raises(BadSeal, match="algorithm-not-allowed"):
        judge(document, DEMO_RSA_KEY.public)


def test_a_whole_badge_by_an_elliptic_key_is_valid() -> None:
    issuer = cast.VALOMBRE
    document, options = old_badge(NAME, issuer), options_of(NAME, issuer.method)
    text = detached({"alg": "ES256", **SIGNED_WITH}, signed_bytes(document, options), issuer.key.sign)
    report = judged(json.dumps({**document, "proof": {**options, "jws": text}}).encode())
    assert (report.verdict, check(report, CheckName.PROOF).reason.value) == (Verdict.VALID, "signature-good")
