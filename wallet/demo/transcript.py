"""Several badges in one file: a learner's presentation, and a school's Comprehensive Learner Record 2.0."""

from datetime import datetime

from wallet.codec import jcs, strict_json
from wallet.demo import badges, cast
from wallet.demo.document import BADGES_3, VC2
from wallet.demo.issue import issue_badge, issue_jwt, signed
from wallet.demo.study_load import demo_contexts
from wallet.keys.signing import SigningKey
from wallet.model.credential import Json
from wallet.present.holder import did_key
from wallet.present.integrity import ProofOptions, secured

MADE = "2026-05-01T10:00:00Z"


def transcript(holder: SigningKey) -> bytes:
    """A verifiable presentation of two signed badges and an enveloped one, signed by the learner."""
    did = did_key(holder)
    token = issue_jwt(badges.CARE, cast.MAHARAT, holder=did).decode("ascii")
    ethics = issue_badge(badges.ETHICS, cast.RHEINLAND, holder=did, extended=True)
    databases = issue_badge(badges.DATABASES, cast.NORDHAVN, suite="eddsa-jcs-2022", holder=did, extended=True)
    inside: list[Json] = [
        strict_json.parse_object(ethics),
        strict_json.parse_object(databases),
        {"@context": VC2, "type": "EnvelopedVerifiableCredential", "id": f"data:application/vc+jwt,{token}"},
    ]
    document: dict[str, Json] = {
        "@context": [VC2],
        "type": ["VerifiablePresentation"],
        "holder": did,
        "verifiableCredential": inside,
    }
    suite = "eddsa-rdfc-2022" if holder.algorithm == "EdDSA" else "ecdsa-rdfc-2019"
    method = f"{did}#{did.removeprefix('did:key:')}"
    options = ProofOptions(suite, method, "authentication", datetime.fromisoformat(MADE))
    return jcs.canonical(secured(document, options, holder, demo_contexts()))


CLR_2 = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"


def learner_record(holder: SigningKey) -> bytes:
    """A signed record of two signed badges, with how the second builds upon the first."""
    did = did_key(holder)
    parts = [
        strict_json.parse_object(issue_badge(badges.SHELTER, cast.NORDHAVN, holder=did)),
        strict_json.parse_object(issue_badge(badges.ROPES, cast.NORDHAVN, holder=did)),
    ]
    first, second = (f"https://{cast.NORDHAVN.host}/achievements/{one.slug}" for one in (badges.SHELTER, badges.ROPES))
    document: dict[str, Json] = {
        "@context": [VC2, BADGES_3, CLR_2],
        "id": f"https://{cast.NORDHAVN.host}/records/2026",
        "type": ["VerifiableCredential", "ClrCredential"],
        "name": "Record of outdoor skills 2026",
        "issuer": cast.NORDHAVN.profile(),
        "validFrom": MADE,
        "awardedDate": MADE,
        "credentialSubject": {
            "id": did,
            "type": ["ClrSubject"],
            "verifiableCredential": parts,
            "association": [
                {"type": "Association", "associationType": "precedes", "sourceId": first, "targetId": second}
            ],
        },
    }
    return jcs.canonical(signed(document, cast.NORDHAVN, MADE))
