"""What sharing shows at each of its three steps; nothing leaves before the last."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import assert_never

from ui.words import dates
from ui.words.claims import claim_name
from ui.words.summary import own_words
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate
from wallet.model.presentation import Audience, Choice, Disclosure, Manner
from wallet.model.record import Row
from wallet.model.report import Verdict

DAYS = 14
_AROUND = frozenset({"credentialSubject", "vc", "achievement", "verifiableCredential"})
"""Members that hold the claims people know by name."""
OPEN = Audience()
"""For anybody, without an end."""


class Step(Enum):
    """The steps, in order."""

    CHOOSE = "choose"
    DECIDE = "decide"
    HAND_OVER = "hand-over"


@dataclass(frozen=True, slots=True)
class Item:
    """One credential to share, with its claims, what of it was chosen, and which of them say who somebody is.

    With `summary` it stays here, and a summary in the holder's own words goes out instead.
    """

    row: Row
    claims: tuple[Disclosure, ...]
    chosen: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    summary: bool = False
    can_summarise: bool = False

    @property
    def whole(self) -> bool:
        """Signed as a whole: there is nothing to decide."""
        return not any(one.choice is Choice.MAY for one in self.claims)


@dataclass(frozen=True, slots=True)
class Purpose:
    """What for: the stack it is to prove, or the terms asked for or used before; `asked_by` makes them binding."""

    stack: str | None = None
    stack_title: str = ""
    audience: Audience = OPEN
    asked_by: str = ""


NO_PURPOSE = Purpose()


@dataclass(frozen=True, slots=True)
class ShareState:
    """`rows` are what can be chosen, `ids` what is; `sought` is what the list is narrowed down by."""

    step: Step = Step.CHOOSE
    rows: tuple[Row, ...] = ()
    ids: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    purpose: Purpose = NO_PURPOSE
    sought: str = ""
    identity: str | None = None
    suite: str | None = None

    @property
    def shown(self) -> Mapping[str, frozenset[str]]:
        """What to show of each record."""
        return {one.row.id: one.chosen for one in self.items}

    @property
    def manner(self) -> Manner:
        """Who signs and how, and of which credentials only a summary goes out."""
        summaries = frozenset(one.row.id for one in self.items if one.summary)
        return Manner(self.identity, self.suite, summaries, own_words())


def summarised(state: ShareState, record_id: str, summary: bool) -> ShareState:
    """The state in which one credential is shown as a summary, or complete again."""
    items = tuple(replace(one, summary=summary) if one.row.id == record_id else one for one in state.items)
    return replace(state, items=items)


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


def listed(state: ShareState) -> tuple[Row, ...]:
    """What the list shows: what was chosen comes first, then what can be relied on, as far as every word fits."""
    words = state.sought.casefold().split()
    fits = [
        row
        for row in best_first(state.rows)
        if all(one in f"{row.summary.title} {row.summary.issuer_name}".casefold() for one in words)
    ]
    return tuple(sorted(fits, key=lambda row: row.id not in state.ids)) if not words else tuple(fits)


def how(item: Item) -> str:
    """What can be withheld of a credential, in a sentence."""
    amount = len(item.claims)
    if item.summary:
        return translate("share", "Only a summary in your own words goes out; the issuer's signature stays here")
    if item.whole:
        return translate("share", "Signed as a whole: it can only be shared complete (%n claim(s))", amount)
    return translate("share", "Parts can be withheld and the signature still holds")


def warning(item: Item) -> Mark | None:
    """A word of caution when something personal cannot be withheld."""
    if item.summary:
        return mark(Tone.NOTE, translate("share", "Your own words"))
    fixed = {one.path for one in item.claims if one.choice is not Choice.MAY} | item.chosen
    leaving = item.personal & fixed
    if any("identityHash" in path or "identifier" in path for path in leaving):
        return mark(Tone.CAUTION, translate("share", "Shows who you are"))
    return mark(Tone.CAUTION, translate("share", "Shows personal details")) if leaving else None


def personal_names(found: tuple[Disclosure, ...]) -> tuple[str, ...]:
    """What is personal, by names people know, each once: of a nested claim the name of the whole it is part of."""
    return tuple(dict.fromkeys(_whole_name(one) for one in found))


def _whole_name(one: Disclosure) -> str:
    inside = (part for part in one.path.split("/")[1:] if part not in _AROUND and not part.isdigit())
    name = next(inside, one.label)
    return claim_name(name, name)


def summary(state: ShareState) -> str:
    """What the receiver will see, in two sentences."""
    seen = withheld = 0
    hidden: list[str] = []
    for item in state.items:
        for one in () if item.summary else item.claims:
            if one.choice is Choice.MAY and one.path not in item.chosen:
                withheld += 1
                hidden.append(claim_name(one.path, one.label))
            else:
                seen += 1
    amounts = {
        "credentials": translate("share", "%n credential(s)", len(state.items)),
        "claims": translate("share", "%n claim(s)", seen),
    }
    own = sum(item.summary for item in state.items)
    if own == len(state.items) and own:
        return translate("share", "%n credential(s) as a summary in your own words, not signed by the issuer.", own)
    if not withheld:
        return translate("share", "{credentials} with {claims}. Nothing is withheld.").format(**amounts)
    several = list(dict.fromkeys(hidden))
    names = ", ".join(several[:4]) + ("…" if len(several) > 4 else "")
    text = translate("share", "{credentials} with {claims}. Withheld: {names}.").format(**amounts, names=names)
    return text.replace("….", "…")


def audience(who: str, nonce: str, until: date | None, zone: datetime) -> Audience:
    """Whom it is for; the last day counts to its end, in the zone of `zone`."""
    end = datetime.combine(until, time(23, 59, 59), zone.tzinfo) if until else None
    return Audience(who.strip() or None, nonce.strip() or None, end)


def asked_sentence(purpose: Purpose) -> str:
    """Who asks, by a name that nobody vouches for."""
    return translate("share", "Asked for by “{name}”. Nothing proves that name.").format(name=purpose.asked_by)


def terms(given: Audience) -> tuple[str, ...]:
    """For whom and until when, for small labels."""
    found = [translate("share", "For: {who}").format(who=given.domain)] if given.domain else []
    if given.until is not None:
        found.append(translate("share", "Until {day}").format(day=dates.day(given.until)))
    return tuple(found)


def default_end(now: datetime) -> date:
    """The last day a presentation may be used unless the person says otherwise."""
    return (now.astimezone() + timedelta(days=DAYS)).date()
