"""What the settings page knows, and the choices it offers."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from ui.words import dates
from ui.words.translate import translate
from wallet.model.keys import KeyKind

if TYPE_CHECKING:
    from wallet.service.answers import MaterialLine, TrustListLine, VaultState, Vouched
    from wallet.service.licences import Licence
    from wallet.service.recent import Recent
    from wallet.service.window_desk import KeptBackup
    from wallet.vault.check import Problem

IDLE_CHOICES = (60, 240, 600, 1800, 0)
SCALES = (100, 125, 150, 175, 200)
SHOWN_LINES = 100
_KIB = 1024
_MIB = 1024 * 1024


class Section(Enum):
    """The pages of the settings, in order."""

    LOOKS = "looks"
    SAFETY = "safety"
    BACKUP = "backup"
    IDENTITIES = "identities"
    TRUST = "trust"
    CHECKING = "checking"
    NETWORK = "network"
    ABOUT = "about"


def section_word(section: Section) -> str:
    """The name of a page."""
    match section:
        case Section.LOOKS:
            return translate("settings", "Looks")
        case Section.SAFETY:
            return translate("settings", "Safety")
        case Section.BACKUP:
            return translate("settings", "Backup")
        case Section.IDENTITIES:
            return translate("settings", "Identities")
        case Section.TRUST:
            return translate("settings", "Trust")
        case Section.CHECKING:
            return translate("settings", "Files for checking")
        case Section.NETWORK:
            return translate("settings", "Network")
        case Section.ABOUT:
            return translate("settings", "About")
        case _:
            assert_never(section)


@dataclass(frozen=True, slots=True)
class Identity:
    """One identity credentials are shown with: its identifier, the name the learner gave it, since when, its key."""

    id: str
    name: str
    since: datetime
    signs: bool
    retired: bool = False
    key: KeyKind = KeyKind.ED25519
    method: str = "key"


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything the page shows; `needs` are the addresses checks are waiting for, with how many wait."""

    vault: "VaultState | None" = None
    kdf_is_cheap: bool = False
    recovery: bool = False
    vouched: "tuple[Vouched, ...]" = ()
    lists: "tuple[TrustListLine, ...]" = ()
    materials: "tuple[MaterialLine, ...]" = ()
    backups: "tuple[KeptBackup, ...]" = ()
    identities: tuple[Identity, ...] = ()
    licences: "tuple[Licence, ...]" = ()
    versions: dict[str, str] = field(default_factory=dict)
    recent: "Recent | None" = None
    folder: str = ""
    idle: int = 240
    now: datetime | None = None


def idle_word(seconds: int) -> str:
    """How a waiting time is named."""
    if seconds == 0:
        return translate("settings", "Never")
    return translate("settings", "After %n minute(s)", seconds // 60)


def theme_word(code: str) -> str:
    """How a theme is named."""
    names = {
        "system": translate("settings", "Like the system"),
        "light": translate("settings", "Light"),
        "dark": translate("settings", "Dark"),
        "high-contrast": translate("settings", "High contrast"),
    }
    return names[code]


@dataclass(frozen=True, slots=True)
class TrustLine:
    """One issuer the person or a list vouches for."""

    id: str
    name: str
    by: str
    own: bool


def trust_lines(vouched: "tuple[Vouched, ...]", now: datetime | None) -> tuple[TrustLine, ...]:
    """The learner's own word first, then list by list, each with its date."""
    lines = []
    for one in sorted(vouched, key=lambda each: (not each.own, each.list_name, each.name)):
        by = translate("settings", "your own decision")
        if not one.own:
            by = one.list_name
            if one.as_of is not None and now is not None:
                by = translate("settings", "{list}, {age}").format(list=one.list_name, age=dates.age(one.as_of, now))
        lines.append(TrustLine(one.id, one.name or one.id, by, one.own))
    return tuple(lines)


def due_word(due: datetime, now: datetime | None) -> str:
    """When the next edition of a list comes, or should have come."""
    late = now is not None and due < now
    words = translate("settings", "a newer one was due on {day}") if late else translate("settings", "next on {day}")
    return words.format(day=dates.day(due))


def material_word(kind: str) -> str:
    """What a piece of material is."""
    names = {
        "did-document": translate("settings", "Key document of an issuer"),
        "status-list": translate("settings", "Status list"),
        "context": translate("settings", "Vocabulary"),
        "schema": translate("settings", "Schema"),
        "issuer-metadata": translate("settings", "Issuer's metadata"),
        "issuer-profile": translate("settings", "Issuer's profile"),
        "issuer-key": translate("settings", "Issuer's key"),
    }
    return names.get(kind, kind.replace("-", " ").capitalize())


def size_word(size: int) -> str:
    """A file's size, roughly."""
    if size < _MIB:
        return translate("settings", "{n} KB").format(n=max(1, round(size / _KIB)))
    return translate("settings", "{n} MB").format(n=round(size / _MIB, 1))


def flaw_word(problem: "Problem") -> str:
    """A flaw of the vault in words, with where it is."""
    words = {
        "page-mark": translate("settings", "A part of the file was changed or damaged"),
        "structure": translate("settings", "The structure of the file is damaged"),
        "foreign-key": translate("settings", "Two parts of the wallet contradict each other"),
        "search-index": translate("settings", "The search index does not fit its texts"),
        "tally": translate("settings", "Something was added or taken out from outside"),
        "record-digest": translate("settings", "A credential is not what was received"),
        "unreadable": translate("settings", "A part of the file cannot be read"),
        "page-old": translate("settings", "The file is older than it was when last closed"),
        "header-old": translate("settings", "The key file is older than the wallet"),
    }.get(problem.flaw.value, problem.flaw.value.replace("-", " ").capitalize())
    return f"{words} ({problem.where})" if problem.where else words
