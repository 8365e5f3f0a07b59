"""Pitfalls 26 to 29: text that is hard to read, or reads in two ways."""

from typing import Any

from tests.hostile.forge import EDDSA_JCS, document, options, sealed, wire
from tests.pitfalls.documents import GOOD
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.verifying import judged
from wallet.codec import jcs
from wallet.model.report import VerificationReport


def _text(data: bytes) -> VerificationReport:
    return judged(data)


def _ring(size: int) -> bytes:
    """A badge whose issuer stands in as many organisations, each in all the others, and none with a name."""
    names = [f"_:n{number}" for number in range(size)]
    issuer = document()["issuer"]
    every = [
        {**issuer, "id": one, "parentOrg": [{"id": other, "type": ["Profile"]} for other in names if other != one]}
        for one in names
    ]
    proof = {**options(), "proofValue": "z" + "2" * 87}
    return wire({**document(issuer={**issuer, "parentOrg": every}), "proof": proof})


POISON = Pitfall(
    26,
    "A graph made to be hard to canonicalise hangs the program",
    "RDF Dataset Canonicalization 1.0 section 7.1",
    (
        Mutation("three alike", lambda: _text(_ring(3)), "invalid: proof signature-bad"),
        Mutation("nine alike", lambda: _text(_ring(9)), "refused: limit canonical-steps"),
        Mutation("fourteen alike", lambda: _text(_ring(14)), "refused: limit canonical-steps"),
    ),
)


def _written(old: bytes, new: bytes) -> VerificationReport:
    """A genuine badge of which one place is written otherwise."""
    good = wire(sealed(document(name="Data analysis"), suite=EDDSA_JCS))
    assert good.count(old) >= 1
    return judged(good.replace(old, new, 1))


NAME = b'"name":"Data analysis"'
DOUBLE = Pitfall(
    27,
    "A name stands twice in an object, and two readers read two things",
    "RFC 8785 section 3.1; RFC 7493",
    (
        Mutation("once", lambda: _written(NAME, NAME), GOOD),
        Mutation("twice", lambda: _written(NAME, NAME + b',"name":"Doctor"'), "refused: malformed duplicate-key"),
        Mutation("twice the same", lambda: _written(NAME, NAME + b"," + NAME), "refused: malformed duplicate-key"),
        Mutation(
            "once escaped", lambda: _written(NAME, NAME + b',"\\u006eame":"Doctor"'), "refused: malformed duplicate-key"
        ),
        Mutation(
            "in the proof",
            lambda: _written(b'"proofPurpose":', b'"proofPurpose":"x","proofPurpose":'),
            "refused: malformed duplicate-key",
        ),
    ),
)


def _numbered(number: bytes) -> VerificationReport:
    return _written(NAME, NAME + b',"number":' + number)


def _deep(depth: int) -> VerificationReport:
    return _numbered(b"[" * depth + b"]" * depth)


ODD = Pitfall(
    28,
    "Numbers that are none, lone surrogates and deep nesting crash the reader, or change what was signed",
    "RFC 8785 section 3.2.2",
    (
        Mutation("NaN", lambda: _numbered(b"NaN"), "refused: malformed not-a-number"),
        Mutation("infinity", lambda: _numbered(b"-Infinity"), "refused: malformed not-a-number"),
        Mutation("beyond a double", lambda: _numbered(b"1e999"), "refused: malformed number-overflow"),
        Mutation("a large whole number", lambda: _numbered(b"9007199254740993"), "invalid: contexts data-loss"),
        Mutation("five thousand digits", lambda: _numbered(b"9" * 5000), "refused: malformed number-overflow"),
        Mutation("a lone surrogate", lambda: _numbered(b'"\\ud800"'), "refused: malformed lone-surrogate"),
        Mutation("sixty-five deep", lambda: _deep(65), "refused: limit json-depth"),
        Mutation("a hundred thousand deep", lambda: _deep(100_000), "refused: limit json-depth"),
        Mutation("not UTF-8", lambda: _numbered(b'"\xff"'), "refused: malformed not-utf8"),
    ),
)


def _order(*names: str) -> str:
    written = jcs.canonical(dict.fromkeys(names, 1)).decode()
    return " ".join(f"{ord(one):x}" for one in sorted(names, key=written.index))


def _named(*names: str) -> VerificationReport:
    """A signed place on the map with these names in its address, in the order in which they were signed."""
    from tests.hostile.forge import ISSUER

    members: dict[str, Any] = dict.fromkeys(names, "x")
    return judged(wire(sealed(document(issuer={**ISSUER.profile(), **members}), suite=EDDSA_JCS)))


SORTED = Pitfall(
    29,
    "Canonical JSON is sorted by characters, not by UTF-16 units",
    "RFC 8785 section 3.2.3",
    (
        Mutation("a character beyond the plane first", lambda: _order("\ufb33", "\U0001f602"), "1f602 fb33"),
        Mutation("within the plane", lambda: _order("\u20ac", "\u00f6", "1"), "31 f6 20ac"),
        Mutation(
            "signed, and still undefined", lambda: _named("\ufb33", "\U0001f602"), "invalid: contexts undefined-term"
        ),
    ),
)

PITFALLS = (POISON, DOUBLE, ODD, SORTED)
