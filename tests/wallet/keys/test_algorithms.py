import pytest

from wallet.keys import algorithms
from wallet.keys.signing import ENTROPY_BYTES, SigningKey, generate
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.reasons import BadSeal, CannotTell, Reason

KINDS = {KeyKind.ED25519: "EdDSA", KeyKind.P256: "ES256", KeyKind.P384: "ES384"}
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def key(kind: KeyKind) -> SigningKey:
    return generate(kind, b"\x21" * ENTROPY_BYTES[kind])


def refused(algorithm: str, public: PublicKey, message: bytes, signature: bytes) -> Reason:
    with pytest.raises((BadSeal, CannotTell)) as trouble:
        algorithms.verify(algorithm, public, message, signature)
    return trouble.value.reason


@pytest.mark.parametrize(("kind", "name"), KINDS.items())
def test_a_signature_holds_for_its_message_alone(kind: KeyKind, name: str) -> None:
    signer = key(kind)
    signature = signer.sign(b"message")
    algorithms.verify(name, signer.public, b"message", signature)
    assert refused(name, signer.public, b"massage", signature) is Reason.SIGNATURE_BAD


@pytest.mark.parametrize(("kind", "name"), KINDS.items())
def test_every_changed_byte_breaks_it(kind: KeyKind, name: str) -> None:
    signer = key(kind)
    signature = signer.sign(b"message")
    for place in range(len(signature)):
        broken = signature[:place] + bytes([signature[place] ^ 1]) + signature[place + 1 :]
        assert refused(name, signer.public, b"message", broken) is Reason.SIGNATURE_BAD


@pytest.mark.parametrize("kind", [KeyKind.P256, KeyKind.P384])
def test_der_and_other_lengths_are_refused(kind: KeyKind) -> None:
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    signer = key(kind)
    signature = signer.sign(b"message")
    half = len(signature) // 2
    der = encode_dss_signature(int.from_bytes(signature[:half]), int.from_bytes(signature[half:]))
    for wrong in (der, signature + b"\0", signature[:-1], b"", bytes(len(signature))):
        assert refused(KINDS[kind], signer.public, b"message", wrong) is Reason.SIGNATURE_BAD


def test_the_twin_of_an_ecdsa_signature_also_holds_so_a_signature_is_no_identity() -> None:
    signer = key(KeyKind.P256)
    signature = signer.sign(b"message")
    twin = signature[:32] + (P256_ORDER - int.from_bytes(signature[32:])).to_bytes(32)
    assert twin != signature
    algorithms.verify("ES256", signer.public, b"message", twin)


@pytest.mark.parametrize("name", ["none", "HS256", "HS384", "HS512"])
def test_no_signature_and_shared_secrets_are_never_allowed(name: str) -> None:
    import hashlib
    import hmac

    public = key(KeyKind.ED25519).public
    forged = hmac.new(public.data, b"message", hashlib.sha256).digest()
    assert refused(name, public, b"message", forged) is Reason.ALGORITHM_NOT_ALLOWED


def test_an_unknown_algorithm_is_unknown_and_not_bad() -> None:
    assert refused("XS999", key(KeyKind.ED25519).public, b"", b"") is Reason.SUITE_UNSUPPORTED


def test_the_algorithm_must_fit_the_key() -> None:
    signer = key(KeyKind.P256)
    signature = signer.sign(b"message")
    for name in ("ES384", "EdDSA", "RS256", "ES256K"):
        assert refused(name, signer.public, b"message", signature) is Reason.ALGORITHM_KEY_MISMATCH
    restricted = PublicKey(KeyKind.P256, signer.public.data, "ES384")
    assert refused("ES256", restricted, b"message", signature) is Reason.ALGORITHM_KEY_MISMATCH


def test_both_names_of_ed25519_take_a_key_restricted_to_either() -> None:
    signer = key(KeyKind.ED25519)
    for stated in ("EdDSA", "Ed25519"):
        restricted = PublicKey(KeyKind.ED25519, signer.public.data, stated)
        for name in ("EdDSA", "Ed25519"):
            algorithms.verify(name, restricted, b"m", signer.sign(b"m"))


def test_a_small_order_key_signs_nothing() -> None:
    neutral = PublicKey(KeyKind.ED25519, bytes([1]) + bytes(31))
    signature = bytes([1]) + bytes(63)  # holds for every message under a verifier without the check
    assert refused("Ed25519", neutral, b"anything", signature) is Reason.SIGNATURE_BAD


def test_a_non_canonical_s_is_refused() -> None:
    order = 2**252 + 27742317777372353535851937790883648493
    signer = key(KeyKind.ED25519)
    signature = signer.sign(b"m")
    s = int.from_bytes(signature[32:], "little") + order
    assert refused("Ed25519", signer.public, b"m", signature[:32] + s.to_bytes(32, "little")) is Reason.SIGNATURE_BAD
