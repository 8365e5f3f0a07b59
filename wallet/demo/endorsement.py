"""What others say about a demonstration badge: one endorsement that is genuine, and one that somebody altered."""

from typing import Any

from wallet.demo.badges import BadgeSpec
from wallet.demo.cast import MAHARAT, NORDHAVN, Institution
from wallet.demo.document import BADGES_3, VC2, badge_document
from wallet.demo.issue import signed

_WRITTEN = "2025-07-14T09:00:00Z"


def endorsed_document(spec: BadgeSpec, issuer: Institution, holder: str) -> dict[str, Any]:
    """The unsigned badge with two endorsements of its achievement (Open Badges 3.0 section 9.2)."""
    document = badge_document(spec, issuer, holder=holder)
    achievement = document["credentialSubject"]["achievement"]
    sound = "We admit who holds this to our second year of study without an examination."
    praise = "The figures are drawn with care."
    altered = _endorsement(achievement["id"], MAHARAT, praise)
    altered["credentialSubject"]["endorsementComment"] = "The best figures that were ever drawn."
    achievement["endorsement"] = [_endorsement(achievement["id"], NORDHAVN, sound), altered]
    return document


def _endorsement(of: str, by: Institution, comment: str) -> dict[str, Any]:
    document = {
        "@context": [VC2, BADGES_3],
        "id": f"https://{by.host}/endorsements/{of.rpartition('/')[2]}",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "name": "Endorsement",
        "issuer": by.profile(),
        "validFrom": _WRITTEN,
        "credentialSubject": {"id": of, "type": ["EndorsementSubject"], "endorsementComment": comment},
    }
    return signed(document, by, _WRITTEN)
