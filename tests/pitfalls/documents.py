"""Pitfalls 1 to 9: what a document says, and what of it is hashed."""

import hashlib
import json
from collections.abc import Callable
from typing import Any

from tests.hostile.forge import (
    ECDSA_RDFC,
    EDDSA_JCS,
    EDDSA_RDFC,
    ISSUER,
    ISSUER_P256,
    Document,
    document,
    edited,
    options,
    proven,
    sealed,
    wire,
)
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.verifying import held, judged
from wallet.codec import multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo.cast import demo_key
from wallet.demo.document import BADGES_3, VC2
from wallet.keys import multikey
from wallet.keys.signing import SigningKey
from wallet.model.keys import KeyKind
from wallet.model.report import VerificationReport
from wallet.present.holder import did_key
from wallet.proofs.data_integrity import hash_data, jcs_bytes, rdfc_bytes, with_context

P384 = demo_key("p384.example", KeyKind.P384)
P384_DID = did_key(P384)
ELSEWHERE = "https://contexts.example/honours"
OLD = "https://w3id.org/openbadges/v2"
CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
GOOD = "valid: proof signature-good"
Change = Callable[[Any], object]


def _after(name: str, change: Change, expected: str, suite: str = EDDSA_RDFC) -> Mutation:
    """Changed after it was signed."""
    return Mutation(name, lambda: judged(edited(_made(suite), change)), expected)


def _made(suite: str = EDDSA_RDFC) -> Document:
    """A badge with nothing in it twice: document and proof may share their contexts."""
    found: Document = json.loads(wire(sealed(document(), suite=suite)))
    return found


def _before(name: str, expected: str, suite: str = EDDSA_JCS, **members: Any) -> Mutation:
    """Signed by an issuer who does not look."""
    return Mutation(name, lambda: judged(wire(sealed(document(**members), suite=suite))), expected)


def _achievement(badge: Any) -> Any:
    return badge["credentialSubject"]["achievement"]


UNDEFINED = Pitfall(
    1,
    "A term that no context defines is dropped in silence, and looks signed",
    "Data Integrity 1.0 section 2.4.3",
    (
        Mutation("unchanged", lambda: judged(wire(sealed(document()))), GOOD),
        _after("at the top", lambda d: d.update(finalGrade="1.0"), "invalid: contexts undefined-term"),
        _after("inside", lambda d: _achievement(d).update(honours="all"), "invalid: contexts undefined-term"),
        _after("a type", lambda d: d["type"].append("DoctoralDegree"), "invalid: contexts undefined-term"),
        _after("in the proof", lambda d: d["proof"].update(approved="yes"), "invalid: proof undefined-term"),
        _after("null", lambda d: _achievement(d).update(description=None), "invalid: contexts data-loss"),
        _before("signed as text", "invalid: contexts undefined-term", finalGrade="1.0"),
        _after("a name with a colon", lambda d: d.update({"ex:grade": "1.0"}), "invalid: proof signature-bad"),
    ),
)
RELATIVE = Pitfall(
    2,
    "A relative identifier is dropped, or resolved against wherever the file lies",
    "Data Integrity 1.0 section 2.4.3",
    (
        _before("the identifier", "invalid: contexts relative-iri", id="badges/1"),
        _before("evidence", "invalid: contexts relative-iri", evidence=[{"id": "./e", "type": ["Evidence"]}]),
        _after("a path", lambda d: d.update(id="/badges/1"), "invalid: contexts relative-iri"),
        _after(
            "a base",
            lambda d: d["@context"].append({"@base": "https://a.example/"}),
            "invalid: contexts inline-context",
        ),
    ),
)


def _redefined() -> bytes:
    return wire({"@context": {"finalGrade": "https://contexts.example/grade", "name": None}})


FETCHED = Pitfall(
    3,
    "A context is fetched, or the file itself says what its words mean",
    "Data Integrity 1.0 sections 2.4.1 and 4.6",
    (
        _after("not at hand", lambda d: d["@context"].append(ELSEWHERE), "indeterminate: contexts unknown-context"),
        Mutation(
            "at hand",
            lambda: _with_context(wire({"@context": {"honours": "https://contexts.example/h"}}), ELSEWHERE),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "another in place of the program's own",
            lambda: judged(wire(sealed(document())), held({BADGES_3: _redefined(), VC2: _redefined()})),
            GOOD,
        ),
        Mutation(
            "another that defines what was added",
            lambda: judged(
                edited(sealed(document()), lambda d: d.update(finalGrade="1.0")), held({BADGES_3: _redefined()})
            ),
            "invalid: contexts undefined-term",
        ),
    ),
)


def _with_context(context: bytes, url: str) -> VerificationReport:
    return judged(
        edited(sealed(document()), lambda d: (d["@context"].append(url), d.update(honours="all"))),
        held({url: context}),
    )


INLINE = Pitfall(
    4,
    "A context inside the document gives words another meaning, or none",
    "Data Integrity 1.0 section 4.6",
    (
        _after("appended", lambda d: d["@context"].append({"description": None}), "invalid: contexts inline-context"),
        _after(
            "nested", lambda d: _achievement(d).update({"@context": {"name": None}}), "invalid: contexts inline-context"
        ),
        # Credentials inside credentials name contexts of their own: one that changes no statement changes nothing.
        _after("nested by address", lambda d: _achievement(d).update({"@context": VC2}), GOOD),
        _after(
            "nested, of another meaning",
            lambda d: _achievement(d).update({"@context": OLD}),
            "invalid: proof data-loss",
        ),
        _before(
            "signed as text", "invalid: contexts inline-context", **{"@context": [VC2, BADGES_3, {"x": "urn:x:y"}]}
        ),
    ),
)


def _under_reading(place: int) -> VerificationReport:
    """A badge sealed while this content was published under the addresses of its contexts."""
    readings = list(Contexts.bundled().readings((BADGES_3,)))
    bare, proof = document(), options()
    contexts = readings[place]
    message = hash_data(rdfc_bytes(with_context(proof, bare), contexts), rdfc_bytes(bare, contexts), _sha256)
    return judged(wire({**bare, "proof": {**proof, "proofValue": multibase.encode_base58(ISSUER.key.sign(message))}}))


def _readings() -> str:
    return "several" if len(list(Contexts.bundled().readings((BADGES_3,)))) > 1 else "one"


DIGESTS = Pitfall(
    5,
    "One content is taken for the only one ever published under a context's address",
    "Open Badges 3.0, errata",
    (
        Mutation("more than one is known", _readings, "several"),
        Mutation("sealed under the usual one", lambda: _under_reading(0), GOOD),
        Mutation("sealed under the other", lambda: _under_reading(-1), GOOD),
    ),
)


def _appended(url: str) -> str:
    made = _made(EDDSA_JCS)
    report = judged(edited(made, lambda d: d["@context"].append(url)))
    assert report.document is not None
    return "as signed" if report.document["@context"] == made["@context"] else "as received"


RECEIVED = Pitfall(
    6,
    "What is read is the document that came, not the one that was verified",
    "Data Integrity EdDSA Cryptosuites 1.0 section 3.3.2",
    (
        Mutation("a context appended", lambda: _appended(CLR), "as signed"),
        _after("contexts turned round", lambda d: d["@context"].reverse(), "invalid: proof context-order", EDDSA_JCS),
        _after("one taken out", lambda d: d["@context"].pop(0), "invalid: proof context-order", EDDSA_JCS),
    ),
)


def _swapped(suite: str) -> bytes:
    return wire({**document(), "proof": proven(document(), options(suite=suite), swapped=True)})


ORDER = Pitfall(
    7,
    "The two hashes are joined in the wrong order",
    "Data Integrity EdDSA Cryptosuites 1.0 section 3.2.4",
    tuple(
        one
        for suite in (EDDSA_RDFC, EDDSA_JCS)
        for one in (
            Mutation(f"{suite} unchanged", lambda s=suite: judged(wire(sealed(document(), suite=s))), GOOD),
            Mutation(f"{suite} turned round", lambda s=suite: judged(_swapped(s)), "invalid: proof signature-bad"),
        )
    ),
)


def _p384(inner: str, outer: str) -> VerificationReport:
    """A badge by a P-384 key, hashed inside and outside of canonicalisation by these."""
    bare = document(issuer={**ISSUER.profile(), "id": P384_DID})
    made = options(suite=ECDSA_RDFC, verificationMethod=f"{P384_DID}#{multikey.encode(P384.public)}")
    # Some blank nodes alike, so that the inner hash decides the labels.
    bare["evidence"] = [{"type": ["Evidence"], "name": f"Part {number}"} for number in range(4)]
    forms = rdfc_bytes(with_context(made, bare), _contexts(), inner), rdfc_bytes(bare, _contexts(), inner)
    value = P384.sign(hash_data(*forms, lambda data: hashlib.new(outer, data).digest()))
    return judged(wire({**bare, "proof": {**made, "proofValue": multibase.encode_base58(value)}}))


def _contexts() -> Contexts:
    return Contexts.bundled()


INNER_HASH = Pitfall(
    8,
    "The hash inside canonicalisation stays SHA-256 where the key is P-384",
    "Data Integrity ECDSA Cryptosuites 1.0 section 3.2.3",
    (
        Mutation("SHA-384 in both", lambda: _p384("sha384", "sha384"), GOOD),
        Mutation("SHA-256 inside", lambda: _p384("sha256", "sha384"), "invalid: proof signature-bad"),
        Mutation("SHA-256 in both", lambda: _p384("sha256", "sha256"), "invalid: proof signature-bad"),
    ),
)


def _configured(change: Callable[[Document, Document], bytes], key: SigningKey | None = None) -> VerificationReport:
    """A badge whose proof configuration was hashed as `change` makes it of proof and document."""
    bare, proof = document(), options()
    message = hash_data(change(dict(proof), bare), rdfc_bytes(bare, _contexts()), _sha256)
    signed = (key or ISSUER.key).sign(message)
    return judged(wire({**bare, "proof": {**proof, "proofValue": multibase.encode_base58(signed)}}))


def _sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _graph(proof: Document, bare: Document) -> bytes:
    return rdfc_bytes(with_context(proof, bare), _contexts())


CONFIGURATION = Pitfall(
    9,
    "The proof is hashed with its value left in, or in other contexts",
    "Data Integrity EdDSA Cryptosuites 1.0 section 3.2.5",
    (
        Mutation("as it should be", lambda: _configured(_graph), GOOD),
        Mutation(
            "with a value",
            lambda: _configured(lambda proof, bare: _graph({**proof, "proofValue": "z3"}, bare)),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "without any context",
            lambda: _configured(lambda proof, bare: json.dumps(proof, sort_keys=True).encode()),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "as canonical JSON",
            lambda: _configured(lambda proof, bare: jcs_bytes(proof)),
            "invalid: proof signature-bad",
        ),
        Mutation(
            "in a context of its own",
            lambda: judged(
                wire(
                    {
                        **document(),
                        "proof": {**proven(document(), options(suite=EDDSA_JCS)), "@context": [BADGES_3, VC2]},
                    }
                )
            ),
            "invalid: proof context-order",
        ),
        Mutation(
            "of a P-256 key",
            lambda: judged(wire(sealed(document(ISSUER_P256), issuer=ISSUER_P256, suite=ECDSA_RDFC))),
            GOOD,
        ),
    ),
)

PITFALLS = (UNDEFINED, RELATIVE, FETCHED, INLINE, DIGESTS, RECEIVED, ORDER, INNER_HASH, CONFIGURATION)
