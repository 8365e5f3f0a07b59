"""Demonstration files that do not verify, each for one reason that its name gives."""

import json
from typing import Any

from wallet.codec import jcs
from wallet.demo import badges, cast
from wallet.demo.demo_file import DemoFile
from wallet.demo.document import badge_document
from wallet.demo.issue import issue_badge, issue_jwt, signed
from wallet.demo.materials import LIST_MISSING, LIST_STALE, REVOKED, SUSPENDED
from wallet.keys.signing import SigningKey
from wallet.model.report import Verdict
from wallet.present.holder import did_key


def files(holder: SigningKey) -> tuple[DemoFile, ...]:
    """Every troubled file."""
    to = did_key(holder)
    return (*_out_of_force(to), *_undecided(to), *_forged(to))


def _out_of_force(to: str) -> tuple[DemoFile, ...]:
    first_aid = issue_badge(badges.FIRST_AID, cast.NORDHAVN, holder=to)
    sheets = issue_badge(badges.SPREADSHEETS, cast.NORDHAVN, holder=to)
    revoked = issue_badge(badges.PROJECTS, cast.NORDHAVN, holder=to, standing=REVOKED)
    suspended = issue_badge(badges.SOLAR, cast.NORDHAVN, holder=to, standing=SUSPENDED)
    return (
        DemoFile("first-aid-at-work.expired.json", first_aid, Verdict.EXPIRED),
        DemoFile("spreadsheets-for-offices.not-yet-valid.json", sheets, Verdict.NOT_YET_VALID),
        DemoFile("leading-small-projects.revoked.json", revoked, Verdict.REVOKED, (REVOKED.uri,)),
        DemoFile("installing-solar-panels.suspended.json", suspended, Verdict.SUSPENDED, (SUSPENDED.uri,)),
    )


def _undecided(to: str) -> tuple[DemoFile, ...]:
    missing = issue_badge(badges.SOLAR, cast.NORDHAVN, holder=to, standing=LIST_MISSING)
    stale = issue_badge(badges.PROJECTS, cast.NORDHAVN, holder=to, standing=LIST_STALE)
    return (
        DemoFile("installing-solar-panels.list-missing.json", missing, Verdict.INDETERMINATE),
        DemoFile("leading-small-projects.list-stale.json", stale, Verdict.INDETERMINATE, (LIST_STALE.uri,)),
    )


def _forged(to: str) -> tuple[DemoFile, ...]:
    token = issue_jwt(badges.CARE, cast.MAHARAT, holder=to)
    return (
        DemoFile("databases-and-sql.tampered.json", _better_grade(to), Verdict.INVALID),
        DemoFile("care-for-older-people.tampered.jwt", _other_signature(token), Verdict.INVALID),
        DemoFile("databases-and-sql.foreign-key.json", _foreign_key(to), Verdict.INVALID),
        DemoFile("databases-and-sql.undefined-term.json", _undefined_term(to), Verdict.INVALID),
    )


def _better_grade(to: str) -> bytes:
    """A badge whose learner has raised the grade."""
    badge: dict[str, Any] = json.loads(issue_badge(badges.DATABASES, cast.NORDHAVN, holder=to))
    badge["credentialSubject"]["result"][0]["value"] = "97"
    return jcs.canonical(badge)


def _other_signature(token: bytes) -> bytes:
    """A token that carries the signature of another one."""
    other = issue_jwt(badges.OPEN_DATA_DAY, cast.MAHARAT)
    return token.rpartition(b".")[0] + b"." + other.rpartition(b".")[2]


def _foreign_key(to: str) -> bytes:
    """A badge in the name of one institution, signed with the key of another."""
    document = badge_document(badges.DATABASES, cast.NORDHAVN, holder=to)
    made = signed(document, cast.NORDHAVN, badges.DATABASES.awarded, method=cast.MILL.method, key=cast.MILL.key)
    return jcs.canonical(made)


def _undefined_term(to: str) -> bytes:
    """A badge with a member that no context defines, added after signing: the graph that was signed is the same."""
    badge: dict[str, Any] = json.loads(issue_badge(badges.DATABASES, cast.NORDHAVN, holder=to))
    badge["credentialSubject"]["honours"] = "summa cum laude"
    return jcs.canonical(badge)
