"""How long a verification takes, beside the bare signature check and beside the usual JSON-LD library, in one run.

    python -m tests.bench.verify [rounds]

Only ratios mean anything on a shared machine.
"""

import json
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime

from tests.bench.table import Line, Work, medians, rendered
from wallet.codec.jsonld.contexts import Contexts
from wallet.demo import badges, cast
from wallet.demo.badges import BadgeSpec
from wallet.demo.document import badge_document
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import conceal
from wallet.demo.skills import SQL
from wallet.keys import algorithms
from wallet.model.credential import Credential
from wallet.model.keys import KeyKind
from wallet.model.report import Verdict
from wallet.model.trust import Policy, TrustMaterial
from wallet.present.selective import derived
from wallet.present.token import compact
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, tzinfo=UTC)
DISCLOSURES = 30
IN_A_ROW = 5
EDWARDS, ELLIPTIC = cast.NORDHAVN, cast.VALOMBRE
RSA = replace(cast.NORDHAVN, kind=KeyKind.RSA, did="jwk")
LONG = replace(
    badges.PROJECTS,
    emblem=False,
    skills=tuple(replace(SQL, name=f"Skill {number}", url=f"https://skills.example/{number}") for number in range(20)),
)
"""A badge of about 5 kB."""


def credential(data: bytes) -> Credential:
    """The one credential in these bytes."""
    (item,) = read(data).items
    assert isinstance(item, Credential)
    return item


def verification(data: bytes) -> Work:
    """One verification of what is already read; it must come out valid."""
    item = credential(data)
    report = verify(item, TrustMaterial(), Policy(), NOW)
    assert report.verdict is Verdict.VALID, [one for one in report.checks if one.verdict is not Verdict.VALID]
    return lambda: verify(item, TrustMaterial(), Policy(), NOW)


def raw(name: str, issuer: cast.Institution) -> Work:
    """The crypto library's check of a signature over 64 bytes."""
    message = bytes(64)
    signature, key = issuer.key.sign(message), issuer.key.public
    return lambda: algorithms.verify(name, key, message, signature)


def pyld(data: bytes) -> Work:
    """PyLD's own normalisation of the same badge, its contexts at hand."""
    from pyld import jsonld

    contexts = Contexts.bundled()
    plain = {name: value for name, value in json.loads(data).items() if name != "proof"}

    def load(url: str, _options: object) -> dict[str, object]:
        given = {"@context": contexts.definition(url)}
        return {"contextUrl": None, "documentUrl": url, "contentType": "application/ld+json", "document": given}

    options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}
    return lambda: jsonld.normalize(plain, options)


def shortened(spec: BadgeSpec = LONG) -> bytes:
    """A badge of which a learner withholds most."""
    sealed = credential(issue_selective_badge(spec, ELLIPTIC)).sealed
    shown = frozenset({"/credentialSubject/achievement/description", "/credentialSubject/achievement/criteria"})
    return json.dumps(derived(sealed, shown, Contexts.bundled(), b"", os.urandom)).encode()


def concealing() -> bytes:
    """An SD-JWT with thirty disclosures, all shown."""
    skills = tuple(replace(SQL, name=f"Skill {number}") for number in range(DISCLOSURES))
    document = badge_document(replace(LONG, skills=skills), EDWARDS)
    paths = [("credentialSubject", "achievement", "alignment", number) for number in range(DISCLOSURES)]
    hidden = conceal(document, paths, "bench")
    assert len(hidden.disclosures) == DISCLOSURES
    token = compact({"typ": "vc+sd-jwt", "kid": EDWARDS.method}, hidden.claims, EDWARDS.key)
    return "~".join([token, *hidden.disclosures, ""]).encode()


def works() -> dict[str, Work]:
    """What is measured, by name."""
    rdf = issue_badge(LONG, EDWARDS)
    return {
        "raw Ed25519": raw("Ed25519", EDWARDS),
        "raw ES256": raw("ES256", ELLIPTIC),
        "raw RS256": raw("RS256", RSA),
        "PyLD normalisation": pyld(rdf),
        "read from bytes": lambda: read(rdf),
        "eddsa-rdfc-2022": verification(rdf),
        "eddsa-jcs-2022": verification(issue_badge(LONG, EDWARDS, suite="eddsa-jcs-2022")),
        "ecdsa-rdfc-2019": verification(issue_badge(LONG, ELLIPTIC, suite="ecdsa-rdfc-2019")),
        "ecdsa-sd-2023, derived": verification(shortened()),
        "Ed25519Signature2020": verification(issue_badge(LONG, EDWARDS, suite="Ed25519Signature2020")),
        "vc+jwt EdDSA": verification(issue_jwt(LONG, EDWARDS)),
        "vc+jwt ES256": verification(issue_jwt(LONG, ELLIPTIC)),
        "vc+jwt RS256": verification(issue_jwt(LONG, RSA)),
        f"SD-JWT EdDSA, {DISCLOSURES} disclosures": verification(concealing()),
    }


BESIDE = {
    "eddsa-rdfc-2022": ("raw Ed25519", 8.0),
    "eddsa-jcs-2022": ("raw Ed25519", 4.0),
    "ecdsa-rdfc-2019": ("raw ES256", None),
    "ecdsa-sd-2023, derived": ("raw ES256", 10.0),
    "Ed25519Signature2020": ("raw Ed25519", 8.0),
    "vc+jwt EdDSA": ("raw Ed25519", 4.0),
    "vc+jwt ES256": ("raw ES256", 4.0),
    "vc+jwt RS256": ("raw RS256", 4.0),
    f"SD-JWT EdDSA, {DISCLOSURES} disclosures": ("raw Ed25519", 10.0),
    "read from bytes": ("raw Ed25519", None),
}


def lines(rounds: int = 60) -> list[Line]:
    """Each suite beside the bare check of its own kind; last the JSON-LD library beside our whole verification."""
    found = medians(works(), rounds, in_a_row=IN_A_ROW)
    made = [Line(name, found[name]) for name in found if name.startswith("raw")]
    for name, (beside, most) in BESIDE.items():
        made.append(Line(f"verify {name}" if name in found and "read" not in name else name, found[name], beside,
                         found[beside], most))  # fmt: skip
    ours = "eddsa-rdfc-2022"
    made.append(Line("PyLD normalisation alone", found["PyLD normalisation"], f"verify {ours}", found[ours], least=8.0))
    return made


if __name__ == "__main__":
    print(rendered(lines(int(sys.argv[1]) if len(sys.argv) > 1 else 60)))
