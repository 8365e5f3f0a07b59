"""Presentations and records with something rotten inside."""

import random
from datetime import datetime
from typing import Any

from tests.hostile.case import ANY, FORGED, NEVER_VALID, OPEN, Attack, cases
from tests.hostile.forge import ISSUER, MALLORY, Document, document, edited, options, proven, sealed, token, wire
from wallet.demo.cast import MIRA
from wallet.demo.document import VC2
from wallet.demo.study_load import demo_contexts
from wallet.demo.transcript import learner_record
from wallet.keys.signing import SigningKey
from wallet.present.holder import method_of
from wallet.present.integrity import ProofOptions, secured

ASKED = ("--challenge", "c-1", "--domain", "verifier.example")


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on bundles."""
    return [*_parts(), *_holders(), *_answers(), *_shapes(), *_records()]


def presentation(
    inside: Any, key: SigningKey = MIRA.key, *, holder: Any = MIRA.id, purpose: str = "authentication", **asked: Any
) -> Document:
    """A presentation signed by a key, by default the learner's."""
    method = method_of(MIRA.id if key == MIRA.key else holder)
    bare: Document = {
        "@context": [VC2],
        "type": ["VerifiablePresentation"],
        "holder": holder,
        "verifiableCredential": inside,
    }
    bare = {name: value for name, value in bare.items() if value is not None}
    made = ProofOptions("eddsa-jcs-2022", method, purpose, datetime.fromisoformat("2026-11-01T00:00:00Z"), **asked)
    return secured(bare, made, key, demo_contexts())


def _good() -> Document:
    return sealed(document())


def _parts() -> list[Attack]:
    good = _good()
    tampered = {**good, "name": "Doctor of Everything"}
    expired = sealed(document(validUntil="2026-02-21T00:00:00Z"))
    named = {
        "one tampered": presentation([good, tampered]),
        "tampered first": presentation([tampered, good]),
        "only tampered": presentation([tampered]),
        "one without proof": presentation([good, document()]),
        "one expired": presentation([good, expired]),
        "one a number": presentation([good, 5]),
        "one a text": presentation([good, "x"]),
        "one null": presentation([good, {}]),
        "one a list": presentation([[good]]),
        "a token with a bad signature": presentation([good, _envelope(token(document())[:-4])]),
        "an unsigned token": presentation([good, _envelope(token(document(), alg="none"))]),
        "a presentation inside": presentation([presentation([good])]),
        "an envelope of text": presentation([good, _envelope(b"hello")]),
        "an envelope of a page": presentation([good, {**_envelope(b""), "id": "data:text/html,<b>x</b>"}]),
        "an envelope by address": presentation([good, {**_envelope(b""), "id": "https://evil.example/vc"}]),
        "a did document": presentation([good, {"id": "did:web:a.example", "@context": [VC2]}]),
        "the attacker's": presentation([{**document(), "proof": proven(document(), options(), MALLORY)}]),
    }
    return cases("bundle-part", NEVER_VALID, {name: wire(one) for name, one in named.items()})


def _envelope(compact: bytes) -> Document:
    return {
        "@context": VC2,
        "type": "EnvelopedVerifiableCredential",
        "id": "data:application/vc+jwt," + compact.decode(),
    }


def _holders() -> list[Attack]:
    good = _good()
    made = presentation([good])
    named = {
        "holder another": edited(made, lambda d: d.update(holder=ISSUER.id)),
        "holder removed": edited(made, lambda d: d.pop("holder")),
        "proof removed": edited(made, lambda d: d.pop("proof")),
        "credential swapped": edited(made, lambda d: d.update(verifiableCredential=[sealed(document(name="Other"))])),
        "credential added": edited(made, lambda d: d["verifiableCredential"].append(sealed(document(name="Other")))),
        "credential removed": edited(made, lambda d: d.update(verifiableCredential=[])),
        "proof of another": edited(made, lambda d: d.update(proof=good["proof"])),
    }
    odd = {
        "for assertion": wire(presentation([good], purpose="assertionMethod")),
        "signed by Mallory, holder the learner": wire(presentation([good], MALLORY)),
        "holder a list": wire(presentation([good], holder=[MIRA.id])),
        "holder a number": wire(presentation([good], holder=5)),
        "holder relative": wire(presentation([good], holder="me")),
    }
    return [
        *cases("bundle-holder", OPEN, named),
        *cases("bundle-holder", OPEN, odd),
        *cases("bundle-holder", FORGED, {"a credential alone": wire(good)}, options=("--require-holder",)),
    ]


def _answers() -> list[Attack]:
    good = _good()
    odd = {
        "neither": presentation([good]),
        "challenge only": presentation([good], challenge="c-1"),
        "domain only": presentation([good], domain="verifier.example"),
        "another challenge": presentation([good], challenge="c-2", domain="verifier.example"),
        "another domain": presentation([good], challenge="c-1", domain="evil.example"),
        "domain with scheme": presentation([good], challenge="c-1", domain="https://verifier.example"),
        "challenge with blank": presentation([good], challenge="c-1 ", domain="verifier.example"),
        "upper case": presentation([good], challenge="C-1", domain="verifier.example"),
    }
    added = {
        "added afterwards": edited(
            odd["neither"], lambda d: d["proof"].update(challenge="c-1", domain="verifier.example")
        )
    }
    right = {"both": wire(presentation([good], challenge="c-1", domain="verifier.example"))}
    found = cases("bundle-answer", FORGED, {name: wire(one) for name, one in odd.items()} | added, options=ASKED)
    return [*found, *cases("control-bundle", frozenset({"valid"}), right, options=ASKED)]


def _shapes() -> list[Attack]:
    good = _good()
    deep: Any = good
    for _ in range(6):
        deep = {"@context": [VC2], "type": ["VerifiablePresentation"], "verifiableCredential": [deep]}
    named = {
        "101 credentials": wire(
            presentation([_envelope(token({**document(), "id": f"https://a.example/{n}"})) for n in range(101)])
        ),
        "101 in a list": wire([good] * 101),
        "presentations six deep": wire(deep),
        "empty": wire({"@context": [VC2], "type": ["VerifiablePresentation"]}),
        "credential both": wire({**good, "type": ["VerifiablePresentation", "VerifiableCredential"]}),
        "empty list": b"[]",
        "list of lists": wire([[good]]),
        "list of numbers": b"[1,2]",
        "list of null": b"[null]",
        "1,000 texts": wire(["x"] * 1000),
        "token presentation, alg none": token(
            {"vp": {"@context": [VC2], "type": ["VerifiablePresentation"], "verifiableCredential": [good]}}, alg="none"
        ),
    }
    return [
        *cases("bundle-shape", ANY - {"valid", "partly"}, named),
        *cases("bundle-shape", frozenset({"partly", *FORGED}), {"good and junk": wire([good, {"a": 1}])}),
    ]


def _records() -> list[Attack]:
    made = edited_record(lambda d: None)
    changes: dict[str, Any] = {
        "a part renamed": lambda d: _part(d).update(name="Other"),
        "a part without proof": lambda d: _part(d).pop("proof"),
        "a part's proof swapped": lambda d: _part(d).update(proof=d["proof"]),
        "a part taken out": lambda d: d["credentialSubject"]["verifiableCredential"].pop(),
        "the record renamed": lambda d: d.update(name="Other"),
        "an association added": lambda d: d["credentialSubject"]["association"].append(
            dict(d["credentialSubject"]["association"][0])
        ),
        "a part a text": lambda d: d["credentialSubject"]["verifiableCredential"].append("x"),
        "parts in two lists": lambda d: d["credentialSubject"].update(
            verifiableCredential=[d["credentialSubject"]["verifiableCredential"]]
        ),
    }
    named = {name: edited_record(change) for name, change in changes.items()}
    return [
        *cases("bundle-record", NEVER_VALID, {k: v for k, v in named.items() if k != "an association added"}),
        *cases("control-bundle", frozenset({"valid"}), {"the record": made}),
    ]


def edited_record(change: Any) -> bytes:
    """The demonstration record, changed after it was signed."""
    import json

    return edited(json.loads(learner_record(MIRA.key)), change)


def _part(record: Any) -> Any:
    return record["credentialSubject"]["verifiableCredential"][0]
