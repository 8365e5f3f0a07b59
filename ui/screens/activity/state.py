"""The lines of the history, as the list shows them."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ui.words import dates, history

if TYPE_CHECKING:
    from wallet.model.record import LogEntry, Row


@dataclass(frozen=True, slots=True)
class Happening:
    """One line: what, about which credential, when."""

    what: str
    about: str
    facts: str
    when: str
    record: str

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
            one.record if one.record in titles else "",
        )
        for one in entries
    )


def matching(found: tuple[Happening, ...], text: str) -> tuple[Happening, ...]:
    """The lines in which every word occurs."""
    words = text.casefold().split()
    return tuple(one for one in found if all(word in one.spoken.casefold() for word in words))
