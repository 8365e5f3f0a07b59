"""What a receiver asks for: to be answered by a presentation that only this receiver can use."""

from dataclasses import dataclass

from wallet.model.presentation import Audience


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to be shown; a credential answers when it meets every list that is not empty, by one entry each.

    `skills` are addresses or codes of alignments, `codes` codes or addresses of achievements, `issuers` identifiers.
    `types` are types of credentials or achievements, `claims` names of claims the receiver would like to see beyond
    what must be shown.
    """

    label: str
    skills: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks, with which nonce and until when to answer, and for what; nothing about it is proven."""

    audience: Audience
    name: str
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What would answer one ask: the places of the credentials that do, and for each the paths it would show."""

    ask: Ask
    answers: tuple[tuple[int, frozenset[str]], ...]
