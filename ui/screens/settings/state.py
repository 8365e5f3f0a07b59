"""What the settings page knows, and the choices it offers."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ui.words import dates
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.service.answers import MaterialLine, VaultState, Vouched

IDLE_CHOICES = (60, 240, 600, 1800, 0)
SCALES = (100, 125, 150, 175, 200)
SHOWN_LINES = 100


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Everything the page shows."""

    vault: "VaultState | None" = None
    kdf_is_cheap: bool = False
    vouched: "tuple[Vouched, ...]" = ()
    materials: "tuple[MaterialLine, ...]" = ()
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
