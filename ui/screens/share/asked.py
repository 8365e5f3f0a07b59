"""What a request would reveal: for each thing asked, the credentials that answer it, and who asks by what name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ui.screens.share.state import Purpose, personal_names
from ui.words import dates
from ui.words.tones import Mark, Tone, mark
from ui.words.translate import translate
from ui.words.verdicts import verdict_mark
from wallet.model.report import Verdict

if TYPE_CHECKING:
    from ui.desk import Source
    from wallet.service.requesting import Answering, Matched
    from wallet.service.wallet import Wallet


@dataclass(frozen=True, slots=True)
class Offered:
    """One credential that would answer; `reveals` is what of it says something about the person."""

    record: str
    title: str
    verdict: Verdict
    shown: frozenset[str]
    reveals: tuple[str, ...]

    @property
    def mark(self) -> Mark:
        """Whether it stands."""
        return verdict_mark(self.verdict)


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing asked for, what would answer it, and which was picked; None where nothing is to be shown."""

    label: str
    offers: tuple[Offered, ...]
    picked: int | None = None

    @property
    def mark(self) -> Mark | None:
        """A word where nothing answers."""
        return None if self.offers else mark(Tone.CAUTION, translate("request", "Nothing here answers this"))


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A request as the holder sees it; `foreign` is a kind of request that is shown and never acted on."""

    name: str
    party: str
    until: datetime | None
    asks: tuple[Asked, ...]
    purpose: Purpose
    foreign: tuple[str, ...] = ()

    @property
    def answerable(self) -> bool:
        """Whether anything was picked."""
        return any(one.picked is not None for one in self.asks)

    def choice(self) -> Mapping[str, frozenset[str]]:
        """What was picked, with the claims that are asked for."""
        chosen: dict[str, frozenset[str]] = {}
        for one in self.asks:
            if one.picked is not None:
                offer = one.offers[one.picked]
                chosen[offer.record] = chosen.get(offer.record, frozenset()) | offer.shown
        return chosen


def inquiry(wallet: "Wallet", sources: "tuple[Source, ...]") -> Inquiry:
    """Reads a request, in one piece or in several pictures, and matches it; runs on the lane."""
    source = _whole(wallet, sources)
    told = wallet.inspect_request(source)
    if "details" not in told:
        return _foreign(told)
    return _own(wallet.match_request(source))


def _whole(wallet: "Wallet", sources: "tuple[Source, ...]") -> "Source":
    first = sources[0]
    if len(sources) == 1:
        return first
    payload = wallet.gather(sources).payload
    return replace(first, data=payload) if payload is not None else first


def _own(found: "Matched") -> Inquiry:
    audience = found.request.audience
    asks = tuple(
        Asked(ask.label, offers, 0 if offers else None)
        for ask, answers in found.answers
        for offers in (tuple(map(_offered, answers)),)
    )
    purpose = Purpose(audience=audience, asked_by=found.request.name)
    return Inquiry(found.request.name, audience.domain or "", audience.until, asks, purpose)


def _offered(one: "Answering") -> Offered:
    return Offered(one.record_id, one.title, one.verdict, one.shown, personal_names(one.personal))


def _foreign(told: Mapping[str, object]) -> Inquiry:
    asks = told.get("asks")
    named = tuple(str(one) for one in asks) if isinstance(asks, list) else ()
    party = str(told.get("party") or "")
    return Inquiry("", party, None, (), Purpose(), (str(told.get("kind")), *named))


def picked(found: Inquiry, ask: int, offer: int | None) -> Inquiry:
    """The request with another credential picked for one of its asks, or none."""
    asks = list(found.asks)
    asks[ask] = replace(asks[ask], picked=offer)
    return replace(found, asks=tuple(asks))


def who_sentence(found: Inquiry) -> str:
    """Who asks, and how little that is worth."""
    if found.foreign:
        return translate("request", "It comes from “{party}”; nothing proves that.").format(party=found.party or "?")
    text = translate("request", "“{name}” asks, for {party}. Nothing proves that name: answer only whom you know.")
    return text.format(name=found.name, party=found.party)


def until_sentence(found: Inquiry) -> str:
    """Until when an answer is wanted; "" without an end."""
    return (
        translate("request", "To be answered until {when}.").format(when=dates.moment(found.until))
        if found.until
        else ""
    )


def foreign_sentence(found: Inquiry) -> str:
    """Why nothing is done with an offer or request of another kind."""
    if found.foreign[:1] == ("offer",):
        return translate(
            "request", "This is an offer to fetch a credential over the network. Cairn shows it and does nothing."
        )
    return translate("request", "This request wants an answer over the network. Cairn shows it and does nothing.")


def reveals_sentence(offer: Offered) -> str:
    """What showing it would tell about the person."""
    if not offer.reveals:
        return translate("request", "Shows nothing personal.")
    return translate("request", "Shows about you: {names}.").format(names=", ".join(offer.reveals))
