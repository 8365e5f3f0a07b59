"""What is frozen with a record, so that it can be verified for ever."""

from dataclasses import dataclass
from datetime import datetime

from wallet.model.trust import MaterialOrigin


@dataclass(frozen=True, slots=True)
class Frozen:
    """One piece without its bytes: address, kind, origin, time, digest, and how many bytes they are."""

    uri: str
    kind: str
    media_type: str
    origin: MaterialOrigin
    obtained_at: datetime
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Capsule:
    """What is frozen with one record, by address, oldest first."""

    record_id: str
    pieces: tuple[Frozen, ...]
