"""What a holder shows: what may be withheld, what was chosen, and the result ready to hand out."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from wallet.model.credential import Json

Path = tuple[str | int, ...]


class Choice(Enum):
    """Whether a claim must be shown, may be withheld, or cannot be withheld because it is signed as a whole."""

    MUST = "must"
    MAY = "may"
    CANNOT_HIDE = "cannot-hide"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One claim with the freedom the holder has over it; `path` as a JSON pointer."""

    path: str
    label: str
    value: Json
    choice: Choice


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a presentation is for, the nonce they gave, and until when it may be used."""

    domain: str | None = None
    nonce: str | None = None
    until: datetime | None = None


ONE_TIME = "one-time"
"""An identity made for one presentation and thrown away: nobody can link it to another."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How it is signed: by which identity (None the usual one, `ONE_TIME`) and suite.

    A suite is None for what fits, "jwt" for a token, "graph" or "text" for the one of that form that fits the key, or a
    name such as "eddsa-rdfc-2022".

    Of the records in `summaries` only a summary goes out, which says `own_words` and is signed by the holder alone.
    """

    identity: str | None = None
    suite: str | None = None
    summaries: frozenset[str] = frozenset()
    own_words: str = ""


USUAL = Manner()


@dataclass(frozen=True, slots=True)
class StackTerms:
    """The qualification a presentation is shown for: its definition's bytes, and the verdict the holder found."""

    id: str
    version: str
    definition: bytes
    verdict: str


@dataclass(frozen=True, slots=True)
class Presentation:
    """A finished presentation: its bytes, how it is sealed, and what it shows and withholds."""

    data: bytes
    media_type: str
    holder: str
    created_at: datetime
    disclosed: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    cannot_hide: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """Bytes to write; several for a code in several parts."""

    media_type: str
    suggested_name: str
    data: tuple[bytes, ...]
