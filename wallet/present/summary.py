"""A summary of credentials that cannot be shortened: the learner's own words, signed by nobody but the learner.

It is a credential whose issuer and subject are both the holder, so that no reader can take it for the issuer's.
"""

import hashlib
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from wallet.codec import multibase, strict_time
from wallet.codec.jsonld.contexts import Contexts
from wallet.errors import ErrorKind, WalletError
from wallet.keys.signing import SigningKey
from wallet.model.credential import Achievement, Credential, Json
from wallet.model.keys import KeyKind
from wallet.present.holder import did_key, method_of
from wallet.present.integrity import ProofOptions, secured

VC2 = "https://www.w3.org/ns/credentials/v2"
BADGES_3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
_SHA2_256 = b"\x12\x20"
_SUITES = {KeyKind.ED25519: "eddsa-rdfc-2022", KeyKind.P256: "ecdsa-rdfc-2019", KeyKind.P384: "ecdsa-rdfc-2019"}


@dataclass(frozen=True, slots=True)
class Told:
    """What the learner wants to tell beside title, issuer and award date."""

    skills: bool = True
    credits: bool = True
    level: bool = True
    grade: bool = False


def summarise(
    credential: Credential,
    told: Told,
    mark: str,
    holder: SigningKey,
    now: datetime,
    entropy: Callable[[int], bytes],
    contexts: Contexts | None = None,
    did: str | None = None,
) -> bytes:
    """The summary as a signed credential in JSON.

    `did` is the holder's, None for the did:key of the key.
    `mark` is the sentence that says, in the reader's language, that the issuer has not signed this; it is signed
    along. The digest of the original lets a reader who later gets it see that the two belong together. Raises
    `WalletError(CANNOT_PRESENT)`: `no-achievement`, `summary-mark`.
    """
    if not mark.strip():
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="summary-mark")
    if not credential.described.achievements:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="no-achievement")
    holder_id = did or did_key(holder)
    document: dict[str, Json] = {
        "@context": [VC2, BADGES_3],
        "id": uuid.UUID(bytes=entropy(16), version=4).urn,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": credential.title.best(),
        "description": mark,
        "issuer": holder_id,
        "validFrom": strict_time.write(now),
        "credentialSubject": _subject(credential, told, holder_id, mark),
        "relatedResource": [_original(credential)],
    }
    options = ProofOptions(_SUITES[holder.kind], method_of(holder_id), "assertionMethod", now)
    made = secured(document, options, holder, contexts or Contexts.bundled())
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _subject(credential: Credential, told: Told, holder_id: str, mark: str) -> dict[str, Json]:
    achievement = credential.described.achievements[0]
    subject: dict[str, Json] = {
        "id": holder_id,
        "type": ["AchievementSubject"],
        "achievement": _achievement(credential, achievement, told, mark),
    }
    credit = next((one for one in achievement.credits if one.earned), None)
    if told.credits and credit is not None:
        subject["creditsEarned"] = float(credit.value) if "." in credit.value else int(credit.value)
    grade = next((one.value for one in achievement.results if one.value), None)
    if told.grade and grade is not None:
        subject["result"] = [{"type": ["Result"], "value": grade}]
    return subject


def _achievement(credential: Credential, achievement: Achievement, told: Told, mark: str) -> dict[str, Json]:
    issuer = credential.described.issuer
    creator: dict[str, Json] = {"id": issuer.id, "type": ["Profile"]}
    if issuer.name:
        creator["name"] = issuer.name.best()
    found: dict[str, Json] = {
        "type": ["Achievement"],
        "name": achievement.name.best() or credential.title.best(),
        "description": mark,
        "criteria": {"narrative": achievement.criteria.best() or mark},
        "creator": creator,
    }
    if achievement.id:
        found["id"] = achievement.id
    alignments = [one for one in achievement.alignments if one.url and _is_wanted(one.url, told)]
    if alignments:
        found["alignment"] = [
            {"type": ["Alignment"], "targetName": one.name, "targetUrl": one.url} for one in alignments
        ]
    return found


def _is_wanted(url: str, told: Told) -> bool:
    return told.level if "/eqf/" in url else told.skills


def _original(credential: Credential) -> dict[str, Json]:
    """VC Data Model 2.0 section 5.3."""
    digest = hashlib.sha256(credential.sealed.payload_bytes).digest()
    named = credential.described.id or f"urn:sha256:{digest.hex()}"
    return {"id": named, "digestMultibase": multibase.encode_base64url(_SHA2_256 + digest)}
