"""Pitfalls 10 to 18, 24 and 25: keys, whose they are, and what their proofs are worth."""

import json
from collections.abc import Callable
from typing import Any

from tests.hostile.forge import (
    ECDSA_RDFC,
    EDDSA_JCS,
    ISSUER,
    ISSUER_P256,
    MALLORY,
    MALLORY_DID,
    MALLORY_METHOD,
    Document,
    document,
    edited,
    options,
    proven,
    sealed,
    token,
    wire,
)
from tests.pitfalls.documents import GOOD
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.verifying import credential, held, judged
from wallet.codec import base58, base64url, multibase
from wallet.demo import cast
from wallet.demo.materials import did_document
from wallet.keys import multikey
from wallet.model.report import VerificationReport
from wallet.reading.digest import content_digest

WEB = cast.RHEINLAND
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def _json(document: Document) -> VerificationReport:
    return judged(wire(document))


def _valued(write: Callable[[bytes], str], by: cast.Institution = ISSUER, suite: str = EDDSA_JCS) -> VerificationReport:
    """A badge whose signature is written in another way."""
    made = sealed(document(by), issuer=by, suite=suite)
    raw = multibase.decode(str(made["proof"]["proofValue"]))
    return _json({**made, "proof": {**made["proof"], "proofValue": write(raw)}})


MULTIBASE = Pitfall(
    10,
    "The letter in front of a text is not looked at, or any base will do",
    "Controlled Identifiers 1.0 section 2.4",
    (
        Mutation("base 58", lambda: _valued(multibase.encode_base58), GOOD),
        Mutation("base 64", lambda: _valued(multibase.encode_base64url), "invalid: proof proof-malformed"),
        Mutation("hexadecimal", lambda: _valued(lambda raw: "f" + raw.hex()), "invalid: proof proof-malformed"),
        Mutation("no letter", lambda: _valued(base58.encode), "invalid: proof proof-malformed"),
        Mutation(
            "base 58 said to be 64",
            lambda: _valued(lambda raw: "u" + base58.encode(raw)),
            "invalid: proof proof-malformed",
        ),
    ),
)


def _named(data: bytes) -> VerificationReport:
    """A token by Mallory's key under the did:key of these bytes."""
    text = "z" + base58.encode(data)
    bare = document(issuer={**ISSUER.profile(), "id": f"did:key:{text}"})
    return judged(token(bare, kid=f"did:key:{text}#{text}", sign=MALLORY.sign, alg="EdDSA"))


MALFORMED = "invalid: verification-method verification-method-malformed"
PUBLIC = multikey.to_bytes(MALLORY.public)[2:]
MULTIKEY = Pitfall(
    11,
    "Prefix and length of a key are not checked, or a secret key is taken for a public one",
    "Controlled Identifiers 1.0 section 2.2.2",
    (
        Mutation("a public key", lambda: _named(b"\xed\x01" + PUBLIC), GOOD),
        Mutation("a secret key", lambda: _named(b"\x80\x26" + PUBLIC), MALFORMED),
        Mutation("a byte too many", lambda: _named(b"\xed\x01" + PUBLIC + b"\0"), MALFORMED),
        Mutation("a byte too few", lambda: _named(b"\xed\x01" + PUBLIC[:-1]), MALFORMED),
        Mutation("no prefix", lambda: _named(PUBLIC), MALFORMED),
        Mutation("another kind's", lambda: _named(b"\x80\x24" + PUBLIC), MALFORMED),
    ),
)


def _web(change: Callable[[Any], object]) -> VerificationReport:
    """A badge by a did:web whose document was changed."""
    found = json.loads(did_document(WEB))
    change(found)
    return judged(wire(sealed(document(WEB), issuer=WEB)), held({WEB.id: json.dumps(found).encode()}))


def _method(found: Any) -> Any:
    return found["verificationMethod"][0]


def _only_for_authentication(found: Any) -> None:
    found["authentication"] = found.pop("assertionMethod")


CONTROLLER = Pitfall(
    12,
    "A key is believed because it is there, whoever controls it and whatever it is for",
    "Controlled Identifiers 1.0 section 3.3",
    (
        Mutation("as it should be", lambda: _web(lambda d: None), GOOD),
        Mutation(
            "of another document",
            lambda: _web(lambda d: d.update(id="did:web:other.example")),
            "invalid: verification-method did-document-malformed",
        ),
        Mutation(
            "of another controller",
            lambda: _web(lambda d: _method(d).update(controller=MALLORY_DID)),
            "invalid: verification-method key-unusable",
        ),
        Mutation(
            "of another name",
            lambda: _web(lambda d: _method(d).update(id=f"{WEB.id}#other")),
            "invalid: verification-method verification-method-not-listed",
        ),
        Mutation(
            "for authentication only",
            lambda: _web(_only_for_authentication),
            "invalid: verification-method verification-method-not-listed",
        ),
        Mutation(
            "for nothing",
            lambda: _web(lambda d: d.pop("assertionMethod")),
            "invalid: verification-method verification-method-not-listed",
        ),
        Mutation(
            "revoked",
            lambda: _web(lambda d: _method(d).update(revoked="2026-01-01T00:00:00Z")),
            "invalid: verification-method key-unusable",
        ),
    ),
)


def _by_mallory(**members: Any) -> Document:
    return {**document(), "proof": proven(document(), options(verificationMethod=MALLORY_METHOD, **members), MALLORY)}


SIGNER = Pitfall(
    13,
    "A good signature counts though its signer is not the issuer",
    "VC Data Model 2.0 section 7.1; VC-JOSE-COSE section 4.1.2",
    (
        Mutation("somebody else's proof", lambda: _json(_by_mallory()), "invalid: controller controller-not-issuer"),
        Mutation(
            "somebody else's token",
            lambda: judged(token(document(), kid=MALLORY_METHOD, sign=MALLORY.sign)),
            "invalid: controller controller-not-issuer",
        ),
        Mutation(
            "`iss` another than `issuer`",
            lambda: judged(token({**document(), "iss": MALLORY_DID}, kid=MALLORY_METHOD, sign=MALLORY.sign)),
            "invalid: controller controller-not-issuer",
        ),
    ),
)
FRAGMENT = Pitfall(
    14,
    "The fragment of a did:key may name another key",
    "did:key method, section on identifiers",
    (
        Mutation(
            "another key's",
            lambda: _json(sealed(document(), verificationMethod=f"{ISSUER.id}#{MALLORY_DID.removeprefix('did:key:')}")),
            "invalid: verification-method verification-method-not-listed",
        ),
        Mutation(
            "signed by that other key",
            lambda: _json(
                {
                    **document(),
                    "proof": proven(
                        document(),
                        options(verificationMethod=f"{ISSUER.id}#{MALLORY_DID.removeprefix('did:key:')}"),
                        MALLORY,
                    ),
                }
            ),
            "invalid: verification-method verification-method-not-listed",
        ),
        Mutation("none", lambda: _json(sealed(document(), verificationMethod=ISSUER.id)), GOOD),
    ),
)
PURPOSE = Pitfall(
    15,
    "What a proof was made for is not compared",
    "Data Integrity 1.0 section 5.11",
    tuple(
        Mutation(
            purpose,
            lambda purpose=purpose: _json(sealed(document(), suite=EDDSA_JCS, proofPurpose=purpose)),
            expected,
        )
        for purpose, expected in (
            ("assertionMethod", GOOD),
            ("authentication", "invalid: proof-purpose purpose-wrong"),
            ("capabilityInvocation", "invalid: proof-purpose purpose-wrong"),
            ("AssertionMethod", "invalid: proof-purpose purpose-wrong"),
        )
    ),
)
DATES = Pitfall(
    16,
    "A proof that has run out, or comes from the future, still counts",
    "Data Integrity 1.0 section 2.1",
    (
        Mutation(
            "run out",
            lambda: _json(sealed(document(), expires="2026-05-01T00:00:00Z")),
            "expired: proof-dates proof-expired",
        ),
        Mutation(
            "not made yet",
            lambda: _json(sealed(document(), created="2031-01-01T00:00:00Z")),
            "not-yet-valid: proof-dates proof-from-future",
        ),
        Mutation("no date at all", lambda: _json(sealed(document(), created=None)), GOOD),
        Mutation(
            "no date but words",
            lambda: _json(sealed(document(), suite=EDDSA_JCS, expires="never")),
            "invalid: structure broken-rule",
        ),
        Mutation(
            "without an offset",
            lambda: _json(sealed(document(), suite=EDDSA_JCS, expires="2026-11-23T11:59:59")),
            "expired: proof-dates proof-expired",
        ),
    ),
)


def _set(*proofs: Document) -> VerificationReport:
    return _json({**document(), "proof": list(proofs)})


def _bad(proof: Document) -> Document:
    return {**proof, "created": "2020-01-01T00:00:00Z"}


PROOF = sealed(document())["proof"]
OTHER = _by_mallory()["proof"]
SETS = Pitfall(
    17,
    "A set of proofs counts as good though one of them is bad",
    "Data Integrity 1.0 section 4.5",
    (
        Mutation("the issuer's twice", lambda: _set(PROOF, sealed(document(), suite=EDDSA_JCS)["proof"]), GOOD),
        Mutation("good, then bad", lambda: _set(PROOF, _bad(PROOF)), "invalid: proof signature-bad"),
        Mutation("bad, then good", lambda: _set(_bad(PROOF), PROOF), "invalid: proof signature-bad"),
        Mutation("good, and another's bad one", lambda: _set(PROOF, _bad(OTHER)), "invalid: proof signature-bad"),
        Mutation("the issuer's and another's", lambda: _set(PROOF, OTHER), GOOD),
        Mutation("only another's", lambda: _set(OTHER), "invalid: controller controller-not-issuer"),
    ),
)
FIRST = proven(document(), options(id="urn:uuid:1"))
UNKNOWN = {**FIRST, "cryptosuite": "quantum-2031"}


def _upon(first: Document) -> Document:
    return proven({**document(), "proof": [first]}, options(id="urn:uuid:2", previousProof="urn:uuid:1"))


SECOND = _upon(FIRST)
CHAINS = Pitfall(
    18,
    "A proof builds on one that is missing or bad, and still counts",
    "Data Integrity 1.0 section 4.5",
    (
        Mutation("both good", lambda: _set(FIRST, SECOND), GOOD),
        Mutation("the first missing", lambda: _set(SECOND), "invalid: proof previous-proof-missing"),
        Mutation("the first bad", lambda: _set(_bad(FIRST), _upon(_bad(FIRST))), "invalid: proof previous-proof-bad"),
        Mutation("the first changed later", lambda: _set(_bad(FIRST), SECOND), "invalid: proof signature-bad"),
        Mutation("the first twice", lambda: _set(FIRST, FIRST, SECOND), "invalid: proof previous-proof-missing"),
        Mutation(
            "not made over the first",
            lambda: _set(FIRST, proven(document(), options(previousProof="urn:uuid:1"))),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "on one that cannot be checked",
            lambda: _set(UNKNOWN, _upon(UNKNOWN)),
            "indeterminate: proof suite-unsupported",
        ),
    ),
)


def _twin(raw: bytes) -> str:
    return multibase.encode_base58(raw[:32] + (P256_ORDER - int.from_bytes(raw[32:])).to_bytes(32))


def _same_credential() -> str:
    """Whether a badge is the same one when its signature is respelled."""
    made = sealed(document(ISSUER_P256), issuer=ISSUER_P256, suite=ECDSA_RDFC)
    raw = multibase.decode(str(made["proof"]["proofValue"]))
    both = [wire(made), edited(made, lambda d: d["proof"].update(proofValue=_twin(raw)))]
    return "one credential" if len({content_digest(credential(one)) for one in both}) == 1 else "two credentials"


MALLEABLE = Pitfall(
    24,
    "The bytes of a signature stand for the credential, though anybody can respell them",
    "Data Integrity ECDSA Cryptosuites 1.0 section 4.1",
    (
        Mutation("the twin verifies", lambda: _valued(_twin, ISSUER_P256, ECDSA_RDFC), GOOD),
        Mutation("and is the same credential", _same_credential, "one credential"),
    ),
)


def _der(raw: bytes) -> str:
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    return multibase.encode_base58(encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:])))


def _der_token() -> bytes:
    good = token(document(ISSUER_P256), ISSUER_P256)
    head, _, signature = good.decode().rpartition(".")
    raw = multibase.decode(_der(base64url.decode(signature)))
    return f"{head}.{base64url.encode(raw)}".encode()


RAW = Pitfall(
    25,
    "A signature in DER, or of another length, is taken where two bare numbers are due",
    "Data Integrity ECDSA Cryptosuites 1.0 section 3.2.6",
    (
        Mutation("two numbers", lambda: _valued(multibase.encode_base58, ISSUER_P256, ECDSA_RDFC), GOOD),
        Mutation("DER", lambda: _valued(_der, ISSUER_P256, ECDSA_RDFC), "invalid: proof signature-bad"),
        Mutation("DER in a token", lambda: judged(_der_token()), "invalid: proof signature-bad"),
        Mutation(
            "a byte too many",
            lambda: _valued(lambda raw: multibase.encode_base58(b"\0" + raw), ISSUER_P256, ECDSA_RDFC),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "zeros",
            lambda: _valued(lambda raw: multibase.encode_base58(bytes(64)), ISSUER_P256, ECDSA_RDFC),
            "invalid: proof signature-bad",
        ),
    ),
)

PITFALLS = (MULTIBASE, MULTIKEY, CONTROLLER, SIGNER, FRAGMENT, PURPOSE, DATES, SETS, CHAINS, MALLEABLE, RAW)
