"""What the front desk hands out: one frozen answer per verb."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wallet.errors import WalletError
from wallet.model.changes import Changes
from wallet.model.credential import Credential, Presented, Readable
from wallet.model.eu_view import EuView
from wallet.model.presentation import Presentation
from wallet.model.record import LogEntry, Record, Row
from wallet.model.report import VerificationReport
from wallet.model.text import Text
from wallet.model.trust import TrustService
from wallet.service.doorstep import VaultState
from wallet.service.paths import Paths


@dataclass(frozen=True, slots=True)
class Source:
    """One file, pasted text or scanned code as it came: a name for people, and the bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """One input that was not taken, and why."""

    name: str
    error: WalletError


class Novelty(Enum):
    """What keeping a credential would mean."""

    NEW = "new"
    HAVE = "have"
    NEWER = "newer-version"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One credential found in what was brought, with its report; nothing is kept yet."""

    name: str
    credential: Credential
    report: VerificationReport
    novelty: Novelty
    existing: Row | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """Everything found in what was brought."""

    items: tuple[ReviewItem, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import kept, found already here, and refused; `beside` counts what an open export brought besides."""

    imported: tuple[Row, ...]
    duplicates: tuple[tuple[str, Row], ...]
    refused: tuple[Refused, ...]
    changes: Changes
    beside: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """One kept credential, read again from its bytes and verified again."""

    record: Record
    credential: Credential
    report: VerificationReport
    history: tuple[LogEntry, ...] = ()

    @property
    def eu(self) -> tuple[EuView, ...]:
        """How well each unit in it is described, by the elements of the European micro-credential."""
        from wallet.profiles.eu_view import eu_views

        return eu_views(self.credential)


@dataclass(frozen=True, slots=True)
class StackFound:
    """What a receiver finds when the rules a presentation is shown for are run again over what it shows.

    `said` is the holder's verdict, `verdict` the receiver's own; `signed` tells whether the definition came under a
    good signature of the holder; `known` is "kept" or "bundled" where the receiver has the very same definition,
    "differs" where it has another of that id, else "unknown". `not_counted` and `names` as in a stack's view.
    """

    id: str
    version: str
    title: Text
    verdict: str
    done: str
    needed: str
    metric: str
    said: str
    signed: bool
    known: str
    not_counted: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    names: tuple[tuple[str, Text], ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether it is what the holder said, and the holder has signed for it."""
        return self.signed and self.said == self.verdict


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing a receiver checked, nothing kept; `stack` where it was shown for a qualification, or why not told."""

    name: str
    readable: Credential | Presented
    report: VerificationReport
    stack: StackFound | WalletError | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """A presentation with the files to write for it: pairs of name and bytes (several for a code in parts).

    `stack` is what a receiver with this wallet's material will find, where it is shown for a qualification.
    """

    presentation: Presentation
    files: tuple[tuple[str, bytes], ...]
    stack: StackFound | None = None


@dataclass(frozen=True, slots=True)
class MaterialLine:
    """One piece of trust material at hand."""

    kind: str
    uri: str
    obtained_at: datetime


@dataclass(frozen=True, slots=True)
class TrustListLine:
    """One trust list: its date, when the next edition is due, what became of its own signature, and its services."""

    name: str
    as_of: datetime | None
    issuers: int
    authorities: int
    services: tuple[TrustService, ...]
    next_update: datetime | None
    seal: str
    sealed_by: str


@dataclass(frozen=True, slots=True)
class Vouched:
    """One issuer that a list or the learner vouches for."""

    id: str
    name: str
    list_name: str
    as_of: datetime | None
    own: bool


__all__ = [
    "Checked",
    "ImportReport",
    "MaterialLine",
    "Novelty",
    "Opened",
    "Paths",
    "Readable",
    "Refused",
    "Review",
    "ReviewItem",
    "Shared",
    "Source",
    "StackFound",
    "TrustListLine",
    "VaultState",
    "Vouched",
]
