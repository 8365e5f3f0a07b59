"""That you keep a credential: when it came, what the list shows of it, and what was last found."""

from dataclasses import dataclass, field
from datetime import datetime

from wallet.model.report import Verdict


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list shows without opening the credential; a cache that a better reader may rebuild."""

    title: str
    issuer_id: str
    issuer_name: str
    format: str
    profile: str
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    awarded: datetime | None = None
    subject_id: str | None = None
    image: str | None = None
    level: int | None = None
    skills: tuple[str, ...] = ()
    words: str = ""
    credential_id: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One kept credential: `source` exactly as received, `sha256` its digest, `content` the digest of what it says.

    Two records never share `content`: the same claims under the same kind of seal are one credential, however
    they were written or carried.
    """

    id: str
    sha256: str
    content: str
    source: bytes
    carrier: str
    summary: Summary
    received_at: datetime
    verdict: Verdict = Verdict.INDETERMINATE
    verified_at: datetime | None = None
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A record without its bytes, as lists carry it."""

    id: str
    sha256: str
    carrier: str
    summary: Summary
    received_at: datetime
    verdict: Verdict
    verified_at: datetime | None
    trusted: bool


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the history: what happened, when, to which record, with facts as plain text."""

    at: datetime
    what: str
    record: str | None = None
    facts: tuple[tuple[str, str], ...] = field(default=())
