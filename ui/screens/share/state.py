"""What sharing shows at each of its three steps; nothing leaves before the last."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import assert_never

from ui.words import dates
from ui.words.claims import PERSONAL, claim_name
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate
from wallet.model.presentation import Audience, Choice, Disclosure
from wallet.model.record import Row
from wallet.model.report import Verdict

DAYS = 14


class Step(Enum):
    """The steps, in order."""

    CHOOSE = "choose"
    DECIDE = "decide"
    HAND_OVER = "hand-over"


@dataclass(frozen=True, slots=True)
class Item:
    """One credential to share, with its claims and what of it was chosen."""

    row: Row
    claims: tuple[Disclosure, ...]
    chosen: frozenset[str] = frozenset()

    @property
    def whole(self) -> bool:
        """Signed as a whole: there is nothing to decide."""
        return not any(one.choice is Choice.MAY for one in self.claims)


@dataclass(frozen=True, slots=True)
class ShareState:
    """`rows` are what can be chosen, `ids` what is."""

    step: Step = Step.CHOOSE
    rows: tuple[Row, ...] = ()
    ids: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    trouble: str = ""

    @property
    def shown(self) -> Mapping[str, frozenset[str]]:
        """What to show of each record."""
        return {one.row.id: one.chosen for one in self.items}


def step_word(step: Step) -> str:
    """The name of a step."""
    match step:
        case Step.CHOOSE:
            return translate("share", "1 Choose")
        case Step.DECIDE:
            return translate("share", "2 Decide what to show")
        case Step.HAND_OVER:
            return translate("share", "3 Hand over")
        case _:
            assert_never(step)


def picked(state: ShareState, record_id: str, chosen: bool) -> ShareState:
    """The state with one credential more or less."""
    rest = tuple(one for one in state.ids if one != record_id)
    return replace(state, ids=(*rest, record_id) if chosen else rest)


def best_first(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """What can be relied on comes before what cannot; otherwise the order stays."""
    order = {verdict: place for place, verdict in enumerate(reversed(Verdict))}
    return tuple(sorted(rows, key=lambda one: order[one.verdict]))


def decided(state: ShareState, record_id: str, chosen: frozenset[str]) -> ShareState:
    """The state with other claims of one credential chosen."""
    items = tuple(replace(one, chosen=chosen) if one.row.id == record_id else one for one in state.items)
    return replace(state, items=items)


def how(item: Item) -> str:
    """What can be withheld of a credential, in a sentence."""
    amount = len(item.claims)
    if item.whole:
        return translate("share", "Signed as a whole: it can only be shared complete (%n claim(s))", amount)
    return translate("share", "Parts can be withheld and the signature still holds")


def warning(item: Item) -> Mark | None:
    """A word of caution when something personal cannot be withheld."""
    shown = [one for one in item.claims if one.choice is not Choice.MAY or one.path in item.chosen]
    names = {part for one in shown for part in one.path.split("/")} & PERSONAL
    if "identityHash" in names or "identifier" in names:
        return mark(Tone.CAUTION, translate("share", "Shows who you are"))
    return mark(Tone.CAUTION, translate("share", "Shows personal details")) if names else None


def summary(state: ShareState) -> str:
    """What the receiver will see, in two sentences."""
    seen = withheld = 0
    hidden: list[str] = []
    for item in state.items:
        for one in item.claims:
            if one.choice is Choice.MAY and one.path not in item.chosen:
                withheld += 1
                hidden.append(claim_name(one.path, one.label))
            else:
                seen += 1
    first = translate("share", "%n credential(s)", len(state.items)) + ", " + translate("share", "%n claim(s).", seen)
    if not withheld:
        return f"{first} {translate('share', 'Nothing is withheld.')}"
    names = ", ".join(list(dict.fromkeys(hidden))[:4])
    return f"{first} {translate('share', 'Withheld: {names}.').format(names=names)}"


def audience(who: str, nonce: str, until: date | None, zone: datetime) -> Audience:
    """Whom it is for; the last day counts to its end, in the zone of `zone`."""
    end = datetime.combine(until, time(23, 59, 59), zone.tzinfo) if until else None
    return Audience(who.strip() or None, nonce.strip() or None, end)


def terms(given: Audience) -> tuple[str, ...]:
    """For whom and until when, for small labels."""
    found = [translate("share", "For: {who}").format(who=given.domain)] if given.domain else []
    if given.until is not None:
        found.append(translate("share", "Until {day}").format(day=dates.day(given.until)))
    return tuple(found)


def default_end(now: datetime) -> date:
    """The last day a presentation may be used unless the person says otherwise."""
    return (now.astimezone() + timedelta(days=DAYS)).date()
