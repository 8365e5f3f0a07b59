"""A request as a receiver fills it in, and what is still missing in it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from ui.words.translate import translate
from wallet.model.presentation import Audience
from wallet.model.request import Ask

CLAIMS = ("result", "evidence", "given_name", "family_name", "birthdate", "email")
"""Claims that holders withhold unless somebody asks, by their names in credentials."""
_ALSO = {"birthdate": ("birth_date", "dateOfBirth"), "given_name": ("givenName",), "family_name": ("familyName",)}


@dataclass(frozen=True, slots=True)
class Form:
    """What was entered."""

    name: str
    address: str
    label: str
    claims: tuple[str, ...]
    skills: tuple[str, ...]
    types: tuple[str, ...]
    issuers: tuple[str, ...]
    until: date


@dataclass(frozen=True, slots=True)
class Written:
    """A finished request: its bytes, what an answer must say, and its codes of which the first `count` are enough."""

    data: bytes
    nonce: str
    address: str
    count: int
    pictures: tuple[bytes, ...]


def trouble_of(form: Form) -> str:
    """What is missing, in a sentence; "" where nothing is."""
    if not form.name:
        return translate("request", "Say who asks, so that the holder knows.")
    if not form.address.startswith(("https://", "did:")):
        return translate("request", "Your address begins with https:// or did:. The answer is made for it alone.")
    if not form.label:
        return translate("request", "Say what you ask for, so that the holder understands it.")
    return ""


def ask_of(form: Form) -> Ask:
    """What is asked for; a claim goes by every name credentials use for it."""
    claims = tuple(name for one in form.claims for name in (one, *_ALSO.get(one, ())))
    return Ask(form.label, skills=form.skills, issuers=form.issuers, claims=claims, types=form.types)


def audience_of(form: Form, now: datetime) -> Audience:
    """Who asks and until when; the last day counts to its end, in the zone of `now`. The nonce is made later."""
    return Audience(form.address, None, datetime.combine(form.until, time(23, 59, 59), now.tzinfo))
