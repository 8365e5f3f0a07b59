"""The members a judgement reads by their names: under another term of the same meaning it would not find them.

Contexts in circulation do have such terms: one calls the end of a proof `revoked`, another `expiration`. Whoever holds
a credential could add such a context, which changes no statement, and rename the member under a good seal.
"""

from collections.abc import Mapping
from types import MappingProxyType

_VOCABULARIES = {
    "https://www.w3.org/2018/credentials#": (
        *("credentialSchema", "credentialStatus", "credentialSubject", "expirationDate", "issuanceDate", "issuer"),
        *("refreshService", "termsOfUse", "validFrom", "validUntil", "verifiableCredential", "holder"),
    ),
    "https://w3id.org/security#": (
        *("challenge", "cryptosuite", "domain", "nonce", "previousProof", "proof", "proofPurpose", "proofValue"),
        "verificationMethod",
    ),
    "https://www.w3.org/ns/credentials/status#": (
        *("encodedList", "statusListCredential", "statusListIndex", "statusMessage", "statusPurpose", "statusSize"),
        "ttl",
    ),
}
JUDGED: Mapping[str, str] = MappingProxyType(
    {f"{start}{name}": name for start, names in _VOCABULARIES.items() for name in names}
    | {"https://w3id.org/security#expiration": "expires"}
)
"""What a member means (its address) and the one name under which it is looked for."""
