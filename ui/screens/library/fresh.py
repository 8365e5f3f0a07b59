"""What will lapse, in words: a line for the strip above the list, and the lines of the sheet behind it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.words import dates
from ui.words.translate import translate

if TYPE_CHECKING:
    from wallet.service.freshness import Freshness, IssuerKeys, ListAge

SHOWN = 60


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to know: what, why it matters or since when; `record` leads to a credential."""

    title: str
    text: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """The strip's sentence, "" where all is well, and three lists for the sheet."""

    strip: str
    lapses: tuple[Line, ...]
    lists: tuple[Line, ...]
    issuers: tuple[Line, ...]


def told(found: "Freshness") -> Told:
    """The report in words; only what needs attention."""
    stale = [one for one in found.lists if one.state != "good"]
    fragile = [one for one in found.issuers if one.fragile]
    parts = []
    if found.lapses:
        parts.append(translate("freshness", "%n credential(s) end within 60 days", len(found.lapses)))
    if stale:
        parts.append(translate("freshness", "%n status list(s) too old or missing", len(stale)))
    if fragile:
        parts.append(translate("freshness", "%n issuer(s) known from one place only", len(fragile)))
    lapses = tuple(
        Line(
            one.row.summary.title,
            translate("freshness", "ends on {day}").format(day=dates.day(one.at)),
            one.row.id,
        )
        for one in found.lapses[:SHOWN]
    )
    return Told(
        " · ".join(parts),
        lapses,
        tuple(_list(one, found) for one in stale[:SHOWN]),
        tuple(_issuer(one) for one in fragile[:SHOWN]),
    )


def _list(one: "ListAge", found: "Freshness") -> Line:
    uses = translate("freshness", "%n credential(s) lean on it", one.credentials)
    if one.obtained_at is None:
        return Line(one.uri, translate("freshness", "not on this computer; {uses}").format(uses=uses))
    age = dates.age(one.obtained_at, found.as_of)
    return Line(one.uri, translate("freshness", "{age}; {uses}").format(age=age, uses=uses))


def _issuer(one: "IssuerKeys") -> Line:
    count = translate("freshness", "%n credential(s)", one.credentials)
    if not one.sources:
        text = translate("freshness", "its key is nowhere on this computer; {count}")
    else:
        text = translate("freshness", "its key is on this computer once, in a file or list; {count}")
    return Line(one.name or one.id, text.format(count=count))
