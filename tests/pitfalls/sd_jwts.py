"""Pitfalls 37 to 43: claims that may be withheld one by one (RFC 9901)."""

import json
from typing import Any

from tests.hostile.forge import MALLORY, disclosure, key_bound, sd_digest, sd_jwt
from tests.hostile.sd_jwts import GRADE, claims, with_digests
from tests.pitfalls.documents import GOOD
from tests.pitfalls.pitfall import Mutation, Pitfall
from tests.support.verifying import NOW, credential, judged
from wallet.codec import base64url
from wallet.model.report import VerificationReport
from wallet.model.trust import Policy
from wallet.present.sd_jwt import shortened

ASKED = Policy(audience="https://verifier.example", nonce="n-1", require_holder=True)
INNER = disclosure("s1", "grade", "A")
OUTER = disclosure("s2", "assessment", {"_sd": [sd_digest(INNER)], "place": "hall"})
SIBLING = disclosure("s3", "mark", "1.0")


def _decoded(text: str) -> str:
    """The digest as one would take it who decodes first."""
    import hashlib

    return base64url.encode(hashlib.sha256(base64url.decode(text)).digest())


DIGESTS = Pitfall(
    37,
    "The digest is taken over the decoded disclosure, not over its text",
    "RFC 9901 section 4.2.3",
    (
        Mutation("over the text", lambda: judged(with_digests(GRADE)), GOOD),
        Mutation(
            "over what it decodes to",
            lambda: judged(sd_jwt(claims(_sd=[_decoded(GRADE)]), (GRADE,))),
            "refused: malformed sd-orphan-disclosure",
        ),
        Mutation(
            "the same words, spaced otherwise",
            lambda: judged(sd_jwt(claims(_sd=[sd_digest(GRADE)]), (_respelled(GRADE),))),
            "refused: malformed sd-orphan-disclosure",
        ),
    ),
)


def _respelled(text: str) -> str:
    return base64url.encode(json.dumps(json.loads(base64url.decode(text)), indent=1).encode())


def _named(name: str) -> bytes:
    text = disclosure("s", name, ["x"])
    return sd_jwt(claims(_sd=[sd_digest(text)]), (text,))


TOLERATED = Pitfall(
    38,
    "A digest stands twice, a disclosure belongs nowhere, a name is forbidden or taken, and all is tolerated",
    "RFC 9901 section 7.1",
    (
        Mutation(
            "a digest twice",
            lambda: judged(sd_jwt(claims(_sd=[sd_digest(GRADE)] * 2), (GRADE,))),
            "refused: malformed sd-duplicate-digest",
        ),
        Mutation(
            "twice, and none shown",
            lambda: judged(sd_jwt(claims(_sd=[sd_digest(GRADE)] * 2))),
            "refused: malformed sd-duplicate-digest",
        ),
        Mutation(
            "in two places",
            lambda: judged(sd_jwt(claims(_sd=[sd_digest(GRADE)], a={"_sd": [sd_digest(GRADE)]}))),
            "refused: malformed sd-duplicate-digest",
        ),
        Mutation(
            "a disclosure of nothing",
            lambda: judged(sd_jwt(claims(), (GRADE,))),
            "refused: malformed sd-orphan-disclosure",
        ),
        Mutation(
            "shown twice",
            lambda: judged(sd_jwt(claims(_sd=[sd_digest(GRADE)]), (GRADE, GRADE))),
            "refused: malformed sd-duplicate-disclosure",
        ),
        Mutation("named _sd", lambda: judged(_named("_sd")), "refused: malformed sd-reserved-name"),
        Mutation("named ...", lambda: judged(_named("...")), "refused: malformed sd-reserved-name"),
        Mutation("named as one that is there", lambda: judged(_named("name")), "refused: malformed sd-name-taken"),
        Mutation("a decoy", lambda: judged(sd_jwt(claims(_sd=[sd_digest("decoy")]))), GOOD),
        Mutation("two parts in an object", lambda: judged(_parts("s", "a")), "refused: malformed sd-disclosure"),
        Mutation("four parts", lambda: judged(_parts("s", "a", 1, 2)), "refused: malformed sd-disclosure"),
    ),
)


def _parts(*elements: Any) -> bytes:
    text = disclosure(*elements)
    return sd_jwt(claims(_sd=[sd_digest(text)]), (text,))


def _hashed(stated: Any, made: str = "sha256") -> VerificationReport:
    return judged(sd_jwt(claims(_sd=[sd_digest(GRADE, made)], _sd_alg=stated), (GRADE,)))


ALGORITHM = Pitfall(
    39,
    "An unknown digest algorithm falls back to the usual one",
    "RFC 9901 section 7.1",
    (
        Mutation("stated", lambda: _hashed("sha-256"), GOOD),
        Mutation("none stated", lambda: _hashed(None), GOOD),
        Mutation("another", lambda: _hashed("sha-512", "sha512"), GOOD),
        Mutation("unknown", lambda: _hashed("sha-1024"), "refused: unsupported sd-alg"),
        Mutation("a broken one", lambda: _hashed("md5"), "refused: unsupported sd-alg"),
        Mutation("in capitals", lambda: _hashed("SHA-256"), "refused: unsupported sd-alg"),
        Mutation("a number", lambda: _hashed(256), "refused: unsupported sd-alg"),
        Mutation("not the one that was used", lambda: _hashed("sha-512"), "refused: malformed sd-orphan-disclosure"),
    ),
)
SHOWN = with_digests(GRADE)
BOUND = Pitfall(
    40,
    "The holder's key is asked for only where its token came along",
    "RFC 9901 section 7.3",
    (
        Mutation("asked and shown", lambda: judged(key_bound(SHOWN), policy=ASKED), "valid: holder holder-proven"),
        Mutation("asked, and none sent", lambda: judged(SHOWN, policy=ASKED), "invalid: holder holder-missing"),
        Mutation("not asked, and none sent", lambda: judged(SHOWN), GOOD),
        Mutation(
            "not asked, and a bad one sent",
            lambda: judged(key_bound(SHOWN, MALLORY)),
            "invalid: holder holder-not-proven",
        ),
        Mutation(
            "asked of one that is bound to no key",
            lambda: judged(key_bound(sd_jwt(claims(cnf=None))), policy=ASKED),
            "invalid: holder holder-not-proven",
        ),
    ),
)
FUTURE = int(NOW.timestamp()) + 3600


def _binding(shown: bytes = SHOWN, **changed: Any) -> VerificationReport:
    return judged(key_bound(shown, **changed), policy=ASKED)


ANSWERS = Pitfall(
    41,
    "The holder's token is good for another credential, another receiver, another question or another time",
    "RFC 9901 section 7.3",
    (
        Mutation(
            "over another credential", lambda: _binding(sd_hash=sd_digest("x~")), "invalid: holder holder-not-proven"
        ),
        Mutation("over fewer disclosures", lambda: judged(_moved(), policy=ASKED), "invalid: holder holder-not-proven"),
        Mutation(
            "to another receiver", lambda: _binding(aud="https://other.example"), "invalid: audience audience-differs"
        ),
        Mutation("to several", lambda: _binding(aud=["https://verifier.example"]), "invalid: holder holder-not-proven"),
        Mutation("to another question", lambda: _binding(nonce="n-2"), "invalid: nonce nonce-differs"),
        Mutation("to none", lambda: _binding(nonce=None), "invalid: nonce nonce-differs"),
        Mutation("from the future", lambda: _binding(iat=FUTURE), "invalid: holder holder-not-proven"),
        Mutation("of no time", lambda: _binding(iat=None), "invalid: holder holder-not-proven"),
        Mutation("of another type", lambda: _binding(header={"typ": "JWT"}), "invalid: holder holder-not-proven"),
    ),
)


def _moved() -> bytes:
    """A binding over what was shown with its disclosure, put behind what is shown without."""
    whole = key_bound(SHOWN).decode()
    token, _, rest = whole.partition("~")
    return f"{token}~{rest.rpartition('~')[2]}".encode()


NESTED = sd_jwt(claims(_sd=[sd_digest(OUTER), sd_digest(SIBLING)]), (OUTER, INNER, SIBLING))


def _sent(*wanted: str) -> str:
    """Which disclosures leave when these claims are chosen."""
    sealed = credential(NESTED).sealed
    chosen = frozenset(pointer for pointer in wanted)
    sent = set(shortened(sealed, chosen).split("~")[1:-1])
    names = {OUTER: "assessment", INNER: "grade", SIBLING: "mark"}
    return " ".join(sorted(names[one] for one in sent)) or "nothing"


PARENTS = Pitfall(
    42,
    "A claim inside another is shown without it, or brings what lies beside it along",
    "RFC 9901 section 7.2",
    (
        Mutation(
            "without its parent",
            lambda: judged(sd_jwt(claims(_sd=[sd_digest(OUTER)]), (INNER,))),
            "refused: malformed sd-orphan-disclosure",
        ),
        Mutation("chosen alone", lambda: _sent("/assessment/grade"), "assessment grade"),
        Mutation("its parent chosen alone", lambda: _sent("/assessment"), "assessment"),
        Mutation("one beside it chosen", lambda: _sent("/mark"), "mark"),
        Mutation("nothing chosen", lambda: _sent(), "nothing"),
        Mutation(
            "what is shown holds",
            lambda: judged(shortened(credential(NESTED).sealed, frozenset({"/mark"})).encode()),
            GOOD,
        ),
    ),
)


def _hidden(name: str, value: Any) -> bytes:
    text = disclosure("s", name, value)
    return sd_jwt(claims(**{name: None}, _sd=[sd_digest(text)]), (text,))


HIDDEN = Pitfall(
    43,
    "An end, a status or a key is put where the holder may withhold it",
    "RFC 9901 section 9.7; SD-JWT VC section 2.2.2",
    tuple(
        Mutation(
            name, lambda name=name, value=value: judged(_hidden(name, value)), "refused: malformed must-not-be-hidden"
        )
        for name, value in (
            ("exp", 1_900_000_000),
            ("nbf", 1_700_000_000),
            ("status", {"status_list": {"idx": 1, "uri": "https://a.example/1"}}),
            ("cnf", {"jwk": {}}),
            ("iss", "https://a.example"),
            ("vct", "https://a.example/t"),
            ("vct#integrity", "sha256-x"),
        )
    ),
)

PITFALLS = (DIGESTS, TOLERATED, ALGORITHM, BOUND, ANSWERS, PARENTS, HIDDEN)
