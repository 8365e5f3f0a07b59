"""What a verification may lean on: material at hand, lists that vouch for issuers, and the policy."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from wallet.model.keys import PublicKey


class ResourceKind(Enum):
    """What kind of thing a verification may be missing."""

    DID_DOCUMENT = "did-document"
    STATUS_LIST = "status-list"
    CONTEXT = "context"
    SCHEMA = "schema"
    ISSUER_METADATA = "issuer-metadata"
    ISSUER_PROFILE = "issuer-profile"
    ISSUER_KEY = "issuer-key"
    ASSERTION = "hosted-assertion"
    TRUST_ANCHOR = "trust-anchor"
    TYPE_METADATA = "type-metadata"
    TRUST_LIST = "trust-list"
    REVOCATION_LIST = "revocation-list"
    CHAIN_ANCHOR = "chain-anchor"
    SUPPORT = "support"
    EXPECTATION = "expectation"


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing by its address: a URL or DID; for SUPPORT the name of what this wallet would need to understand."""

    kind: ResourceKind
    uri: str


class MaterialOrigin(Enum):
    """Where material came from."""

    BUNDLED = "bundled"
    BY_HAND = "by-hand"
    FETCHED = "fetched"
    AT_IMPORT = "at-import"


@dataclass(frozen=True, slots=True)
class Material:
    """The bytes found at an address, and since when they have been at hand."""

    uri: str
    data: bytes
    obtained_at: datetime
    origin: MaterialOrigin = MaterialOrigin.BY_HAND
    media_type: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class TrustedIssuer:
    """One line of a trust list: who, under which name, and, where stated, the key and credential types."""

    id: str
    name: str = ""
    key: PublicKey | None = None
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a service was granted, since a moment."""

    since: datetime
    granted: bool


@dataclass(frozen=True, slots=True)
class TrustService:
    """A service of a trusted list, by its certificate: `kind` "ca" issues certificates, "tsa" time stamps.

    `history` has the newest standing first.
    """

    certificate: bytes
    kind: str
    name: str = ""
    provider: str = ""
    history: tuple[Standing, ...] = ()

    def standing(self, at: datetime) -> Standing | None:
        """How it stood at a moment; None before its history begins."""
        return next((one for one in self.history if one.since <= at), None)


@dataclass(frozen=True, slots=True)
class TrustList:
    """A dated snapshot of issuers somebody vouches for; `own` marks the learner's decisions.

    `authorities` are certificates that vouch without end; those of `services` only while they were granted, and until
    the list's `next_update`. `seal` tells whether the list's own signature was checked: "" for a form that has none to
    check, else "good" with `sealed_by`, "unchecked" or "none".
    """

    name: str
    as_of: datetime | None
    issuers: tuple[TrustedIssuer, ...]
    own: bool = False
    authorities: tuple[bytes, ...] = ()
    services: tuple[TrustService, ...] = ()
    next_update: datetime | None = None
    seal: str = ""
    sealed_by: str = ""


@dataclass(frozen=True, slots=True)
class TrustMaterial:
    """A snapshot of everything at hand; nothing else is ever looked up.

    `later` holds, for a judgement as of an earlier day, the lists that speak of a time after it: they never prove what
    was so on the day.
    """

    held: Mapping[str, Material] = field(default_factory=dict)
    lists: tuple[TrustList, ...] = ()
    later: Mapping[str, Material] = field(default_factory=dict)

    def get(self, uri: str) -> Material | None:
        """The material at exactly this address, else None."""
        return self.held.get(uri)

    def vouching(self, issuer: str) -> tuple[tuple[TrustList, TrustedIssuer], ...]:
        """Every list, with its line, that vouches for this issuer id."""
        return tuple((one, line) for one in self.lists for line in one.issuers if line.id == issuer)


ALGORITHMS = frozenset({"EdDSA", "Ed25519", "ES256", "ES384", "ES256K", "RS256", "PS256"})


@dataclass(frozen=True, slots=True)
class Policy:
    """What the verifier insists on. Times are durations; None means "not asked for".

    `allowed_algorithms` is consulted at lookup: an algorithm may be supported and still not be allowed.
    """

    skew: timedelta = timedelta(minutes=5)
    max_list_age: timedelta = timedelta(days=30)
    allowed_algorithms: frozenset[str] = ALGORITHMS
    audience: str | None = None
    nonce: str | None = None
    challenge: str | None = None
    domain: str | None = None
    require_holder: bool = False
    recipient: str | None = None
    presentation_header: bytes | None = None
