"""The lines of the history, as the list shows them."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from ui.words import dates, history
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.model.record import LogEntry, Row


class Kind(Enum):
    """What can be looked for in the history."""

    ALL = "all"
    RECEIVED = "received"
    VERIFIED = "verified"
    SHARED = "shared"
    ORDERED = "ordered"
    PUT_AWAY = "put-away"
    OTHER = "other"


_KINDS = {
    "imported": Kind.RECEIVED, "received": Kind.RECEIVED, "merged": Kind.RECEIVED,
    "verified": Kind.VERIFIED, "reverified": Kind.VERIFIED, "verdict-changed": Kind.VERIFIED,
    "presented": Kind.SHARED, "shared": Kind.SHARED, "exported": Kind.SHARED,
    "tagged": Kind.ORDERED, "noted": Kind.ORDERED,
    "archived": Kind.PUT_AWAY, "unarchived": Kind.PUT_AWAY, "trashed": Kind.PUT_AWAY, "restored": Kind.PUT_AWAY,
    "untrashed": Kind.PUT_AWAY, "deleted": Kind.PUT_AWAY,
}  # fmt: skip


def kind_word(kind: Kind) -> str:
    """How a kind is named in the menu."""
    match kind:
        case Kind.ALL:
            return translate("activity", "Everything")
        case Kind.RECEIVED:
            return translate("activity", "Received")
        case Kind.VERIFIED:
            return translate("activity", "Verified")
        case Kind.SHARED:
            return translate("activity", "Shared")
        case Kind.ORDERED:
            return translate("activity", "Tags and notes")
        case Kind.PUT_AWAY:
            return translate("activity", "Put away or deleted")
        case Kind.OTHER:
            return translate("activity", "Wallet, trust and stacks")
        case _:
            assert_never(kind)


@dataclass(frozen=True, slots=True)
class Happening:
    """One line: what, about which credential, when; `entry` is what the history holds."""

    what: str
    about: str
    facts: str
    when: str
    record: str
    entry: "LogEntry"

    @property
    def kind(self) -> Kind:
        """What it is looked for as."""
        return _KINDS.get(self.entry.what, Kind.OTHER)

    @property
    def spoken(self) -> str:
        """The line for the reader."""
        return ", ".join(one for one in (self.what, self.about, self.facts, self.when) if one)


def happenings(entries: "tuple[LogEntry, ...]", rows: "tuple[Row, ...]", now: datetime) -> tuple[Happening, ...]:
    """The history in words; a record that is gone is left unnamed."""
    titles = {row.id: row.summary.title for row in rows}
    return tuple(
        Happening(
            history.line(one),
            titles.get(one.record or "", ""),
            history.facts(one),
            dates.ago(one.at, now),
            (one.record or "") if one.record in titles else "",
            one,
        )
        for one in entries
    )


def matching(found: tuple[Happening, ...], text: str, kind: Kind = Kind.ALL) -> tuple[Happening, ...]:
    """The lines of a kind in which every word occurs."""
    words = text.casefold().split()
    fitting = (one for one in found if kind is Kind.ALL or one.kind is kind)
    return tuple(one for one in fitting if all(word in one.spoken.casefold() for word in words))
