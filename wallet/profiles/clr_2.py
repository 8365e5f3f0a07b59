"""Comprehensive Learner Record 2.0: a record whose parts are credentials of their own."""

from dataclasses import replace

from wallet.model.credential import Described, Finding, Sealed
from wallet.profiles import badge_rules, fields, open_badges_3, relations, rules, vcdm
from wallet.profiles.profile import Profile
from wallet.profiles.spoken_for import CLR_2

NAME = "clr-2"
PARTS = ("credentialSubject", "verifiableCredential")


def matches(sealed: Sealed) -> bool:
    """The record's own type."""
    return bool(frozenset(vcdm.types(sealed.claims)) & CLR_2)


def describe(sealed: Sealed) -> Described:
    """The record itself; what it only refers to in `achievement` is listed, what it asserts is in its parts."""
    claims = sealed.claims
    subject = fields.first(claims.get("credentialSubject"))
    return replace(
        vcdm.describe(sealed, (*badge_rules.beneath(claims), *_broken_rules(sealed))),
        subjects=tuple(open_badges_3.subject(one) for one in fields.objects(claims.get("credentialSubject"))),
        awarded=fields.moment(claims.get("awardedDate")),
        parts=(PARTS,) if "verifiableCredential" in subject else (),
        endorsements=open_badges_3.endorsements(claims),
        referred=relations.of_record(subject),
    )


def _broken_rules(sealed: Sealed) -> list[Finding]:
    """CLR 2.0 section 6.4: one subject, with at least one credential inside."""
    broken = rules.Broken()
    subject = sealed.claims.get("credentialSubject")
    if isinstance(subject, list):
        broken.add("one-subject", "credentialSubject")
    elif not fields.listed(fields.first(subject).get("verifiableCredential")):
        broken.add("parts", *PARTS)
    return broken.findings


PROFILE = Profile(NAME, matches, describe)
