"""A credential as it was read: what an issuer said, with no claim of validity."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from wallet.model.relation import Relation
from wallet.model.text import NO_TEXT, Text

Json: TypeAlias = Any
"""Plain data out of `wallet.codec.strict_json`: None, bool, int, float, str, list, dict. Never changed once read."""

Claims: TypeAlias = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Payload:
    """One sealed text found inside a carrier.

    `data` is the text exactly as carried; `source` the bytes to keep for it (the whole picture for a baked badge,
    the member of an archive, the slice of an array); `name` where it was found; `warnings` codes of oddities.
    """

    data: bytes
    source: bytes
    carrier: str
    name: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something odd or wrong in the form of a credential: a rule's code, where (JSON pointer), and how bad."""

    code: str
    at: str = ""
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class Proof:
    """One proof as written: a Data Integrity proof, or the protected header and signature of a token."""

    suite: str
    verification_method: str
    purpose: str
    value: bytes
    options: Claims
    id: str | None = None
    created: datetime | None = None
    expires: datetime | None = None
    domains: tuple[str, ...] = ()
    challenge: str | None = None
    previous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HiddenClaim:
    """One disclosure of an SD-JWT: its encoded text, the path it lands at, and its value."""

    encoded: str
    path: tuple[str | int, ...]
    value: Json


@dataclass(frozen=True, slots=True)
class Sealed:
    """A credential or presentation with its seal, opened but not judged.

    `claims` is the credential document (for tokens: the credential inside the payload, dates mapped in);
    `payload` is the token's own payload, empty for Data Integrity; `signed` the exact bytes a token's signature covers.
    `contexts_written` says how many objects in `claims` can have an `@context`, where the text it was read from tells.
    """

    format: str
    payload_bytes: bytes
    claims: Claims
    proofs: tuple[Proof, ...]
    payload: Claims = field(default_factory=dict)
    signed: bytes = b""
    disclosures: tuple[HiddenClaim, ...] = ()
    key_binding: str | None = None
    findings: tuple[Finding, ...] = ()
    contexts_written: int | None = None


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who says so, as the credential writes it."""

    id: str
    name: Text = NO_TEXT
    url: str | None = None
    country: str | None = None
    image: str | None = None
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Identifier:
    """One identifier of a subject: plain, or salted and hashed."""

    value: str
    type: str | None = None
    hashed: bool = False
    salt: str | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom the credential speaks about."""

    id: str | None = None
    name: Text = NO_TEXT
    identifiers: tuple[Identifier, ...] = ()


_NO_SKILL = ("ext:EQF", "ext:QualityAssurance")


@dataclass(frozen=True, slots=True)
class Alignment:
    """A link from an achievement to a skill, outcome or framework entry."""

    name: str
    url: str | None = None
    code: str | None = None
    framework: str | None = None
    type: str | None = None

    @property
    def is_field(self) -> bool:
        """Whether it names a field of education (ISCED-F), not a skill."""
        return any("isced" in (name or "").lower() for name in (self.url, self.framework, self.type))

    @property
    def is_skill(self) -> bool:
        """Whether it names a skill or outcome: not a level, a quality mark or a field of education."""
        return not self.is_field and not (self.type or "").startswith(_NO_SKILL)


@dataclass(frozen=True, slots=True)
class Credit:
    """An amount of credit; `value` as an exact decimal text, `unit` None where the credential states none."""

    value: str
    unit: str | None = None
    earned: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """A level in a framework, for example ("EQF", "6")."""

    framework: str
    value: str


@dataclass(frozen=True, slots=True)
class Result:
    """One result: what was measured, the value reached, and its state (Open Badges 3.0 `ResultStatusType`)."""

    name: str = ""
    type: str | None = None
    value: str | None = None
    status: str | None = None
    required: str | None = None
    achieved_level: str | None = None
    required_level: str | None = None
    scale: tuple[str, ...] = ()
    minimum: str | None = None
    maximum: str | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """How the outcome was assessed; None where the credential does not say."""

    type: str | None = None
    title: Text = NO_TEXT
    supervised: bool | None = None
    identity_checked: bool | None = None
    grade: str | None = None
    scale: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The learner's work an issuer points to."""

    id: str | None = None
    name: str = ""
    narrative: str = ""


@dataclass(frozen=True, slots=True)
class Achievement:
    """What was achieved; every field that the credential does not state stays empty."""

    id: str | None = None
    name: Text = NO_TEXT
    type: str | None = None
    description: Text = NO_TEXT
    criteria: Text = NO_TEXT
    criteria_url: str | None = None
    outcomes: tuple[Text, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    credits: tuple[Credit, ...] = ()
    workload: str | None = None
    levels: tuple[Level, ...] = ()
    results: tuple[Result, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    awarded: datetime | None = None
    awarding_body: Text = NO_TEXT
    languages: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    quality: tuple[str, ...] = ()
    image: str | None = None
    kind: str = "achievement"
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """Where the standing of a credential is published; `index` and `size` as written, checked by the method."""

    type: str
    id: str | None
    purpose: str
    uri: str
    index: str | int | None
    size: int = 1
    options: Claims = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Described:
    """What a profile makes of the claims; `referred`: what a record relates to others, asserted or not."""

    id: str | None
    types: tuple[str, ...]
    issuer: Issuer
    subjects: tuple[Subject, ...]
    name: Text = NO_TEXT
    description: Text = NO_TEXT
    achievements: tuple[Achievement, ...] = ()
    awarded: datetime | None = None
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    status: tuple[StatusEntry, ...] = ()
    schemas: tuple[tuple[str, str], ...] = ()
    image: str | None = None
    parts: tuple[tuple[str | int, ...], ...] = ()
    endorsements: int = 0
    findings: tuple[Finding, ...] = ()
    referred: tuple[Achievement, ...] = ()

    @property
    def is_own_word(self) -> bool:
        """Whether who issued it is also whom it is about, so that nobody else stands for it."""
        return bool(self.issuer.id) and any(one.id == self.issuer.id for one in self.subjects)


@dataclass(frozen=True, slots=True)
class RefusedPart:
    """A part that could not be opened: where it stood, by which rule, and whether it only is not understood here."""

    at: str
    rule: str
    unsupported: bool = False


@dataclass(frozen=True, slots=True)
class Credential:
    """One credential: the bytes to keep, the seal, and what it says. Parsed, and nothing more."""

    source: bytes
    carrier: str
    profile: str
    sealed: Sealed
    described: Described
    parts: tuple["Credential", ...] = ()
    warnings: tuple[str, ...] = ()
    refused: tuple[RefusedPart, ...] = ()

    @property
    def title(self) -> Text:
        """The achievement's name, else the credential's own."""
        named = next((one.name for one in self.described.achievements if one.name), None)
        return named or self.described.name

    @property
    def claims(self) -> Claims:
        """The whole credential document, unknown members kept."""
        return self.sealed.claims


@dataclass(frozen=True, slots=True)
class Presented:
    """A presentation as it came in: its own seal, who presents, and the credentials inside."""

    source: bytes
    carrier: str
    sealed: Sealed
    holder: str | None
    credentials: tuple[Credential, ...]
    refused: tuple[RefusedPart, ...] = ()
    warnings: tuple[str, ...] = ()


Readable: TypeAlias = Credential | Presented


def walk(claims: Json, path: Sequence[str | int]) -> Json:
    """The value at a path of member names and array indexes; None where there is none."""
    for step in path:
        if isinstance(step, int) and isinstance(claims, list):
            claims = claims[step] if 0 <= step < len(claims) else None
        elif isinstance(step, str) and isinstance(claims, Mapping):
            claims = claims.get(step)
        else:
            return None
    return claims
