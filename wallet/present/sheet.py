"""A presentation as an A4 sheet: who earned what, what was checked and when, and the presentation itself attached.

The sheet tells only what a receiver reads out of the presentation, and of checks only what came out. Everything on it
is data to the typesetter.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential, Json
from wallet.model.presentation import Audience, Presentation
from wallet.model.report import VerificationReport
from wallet.model.sheet import SheetWords, Template
from wallet.present.code import texts
from wallet.present.picture import QUIET_MODULES, matrix
from wallet.present.sheet_record import Telling, checks, record
from wallet.present.typesetting import typeset

RECORDS = 200
"""The most credentials one sheet lists."""


@dataclass(frozen=True, slots=True)
class SheetStack:
    """The qualification the sheet's credentials are shown for, as the receiver will find it."""

    title: str
    version: str
    verdict: str
    done: str
    needed: str
    metric: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sheet is made of: a presentation, its credentials as read back with a report on each, and for whom."""

    made: Presentation
    shown: Sequence[tuple[Credential, VerificationReport]]
    audience: Audience
    stack: SheetStack | None = None


def sheet(subject: Subject, template: Template, words: SheetWords) -> bytes:
    """The PDF: tagged (PDF/UA-1), for archives (PDF/A-3b), with the presentation embedded.

    Raises `WalletError`: UNSUPPORTED `sheet-writer` where the typesetter is not installed; CANNOT_PRESENT
    `sheet-records`.
    """
    if len(subject.shown) > RECORDS:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="sheet-records", maximum=RECORDS)
    return typeset(_data(subject, template, words))


def _data(subject: Subject, template: Template, words: SheetWords) -> dict[str, Json]:
    made, say = subject.made, Telling(words)
    records = _records(subject, template, say)
    audience = subject.audience
    return {
        "template": template.value,
        "language": words.language,
        "direction": words.direction,
        "words": dict(words.texts),
        "title": words.texts[f"title-{template.value}"],
        "lead": words.texts["lead"].format(date=say.day(made.created_at)),
        "made": [made.created_at.year, made.created_at.month, made.created_at.day],
        "records": records,
        "groups": _groups(records),
        "skills": _skills(records),
        "period": _period(records, say),
        "totals": _totals(records),
        "total-hours": _sum(str(one["workload-hours"]) for one in records),
        "stack": None if subject.stack is None else _stack(subject.stack, words),
        "audience": audience.domain or "",
        "until": say.day(audience.until) if audience.until else "",
        "as-of": say.day(made.created_at),
        "how-to": words.texts["how-to"],
        "holder": made.holder,
        "digest": f"SHA-256 {hashlib.sha256(made.data).hexdigest()}",
        "code": _code(made.data),
        "attachment": _attachment(made),
    }


def _records(subject: Subject, template: Template, say: Telling) -> list[dict[str, Json]]:
    """Numbered: as chosen for an employer, highest level first for admission, else by date."""
    found = [
        {**record(credential, report, say), "checks": checks(credential, report, say)}
        for credential, report in subject.shown
    ]
    match template:
        case Template.EMPLOYER:
            pass
        case Template.ADMISSION:
            found.sort(key=lambda one: (str(one["sort-level"]), str(one["day"])), reverse=True)
        case Template.CPD:
            found.sort(key=lambda one: str(one["day"]))
        case Template.TRANSCRIPT:
            first: dict[str, str] = {}
            for one in sorted(found, key=lambda one: str(one["day"])):
                first.setdefault(str(one["issuer"]), str(one["day"]))
            found.sort(key=lambda one: (first[str(one["issuer"])], str(one["issuer"]), str(one["day"])))
        case _:
            assert_never(template)
    return [{"number": number, **one} for number, one in enumerate(found, start=1)]


def _groups(records: Sequence[dict[str, Json]]) -> list[Json]:
    """The records of each issuer together, issuers in the order of their first record."""
    found: dict[str, list[Json]] = {}
    for one in records:
        found.setdefault(str(one["issuer"]), []).append(one)
    return [{"issuer": issuer, "records": own} for issuer, own in found.items()]


def _skills(records: Sequence[dict[str, Json]]) -> list[Json]:
    """Each skill once, with the numbers of the records that prove it; the best proven first."""
    found: dict[str, list[int]] = {}
    for one in records:
        for skill in one["skills"]:
            found.setdefault(skill, []).append(one["number"])
    ranked = sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[1], pair[0]))
    return [{"name": name, "records": ", ".join(map(str, numbers))} for name, numbers in ranked]


def _period(records: Sequence[dict[str, Json]], say: Telling) -> dict[str, Json]:
    days = sorted(str(one["day"]) for one in records if one["day"])
    ends = [say.day(datetime.fromisoformat(day)) for day in (days[:1] + days[-1:])]
    first, last = ends if ends else ("", "")
    return {"first": first, "last": last, "count": str(len(records))}


def _totals(records: Sequence[dict[str, Json]]) -> list[Json]:
    """The sum of what was earned in each unit; what states no unit cannot be added up."""
    units = dict.fromkeys(unit for one in records for unit, _ in one["amounts"] if unit)
    return [
        f"{_sum(amount for one in records for own, amount in one['amounts'] if own == unit)} {unit}" for unit in units
    ]


def _sum(amounts: Iterable[str]) -> str:
    from decimal import Decimal, InvalidOperation

    total, any_there = Decimal(0), False
    for amount in amounts:
        try:
            total += Decimal(amount)
        except InvalidOperation:
            continue
        any_there = True
    return f"{total.normalize():f}" if any_there else ""


def _stack(stack: SheetStack, words: SheetWords) -> dict[str, Json]:
    say = words.texts
    progress = say["stack-progress"].format(done=stack.done, needed=stack.needed, metric=stack.metric)
    return {
        "title": stack.title,
        "version": say["stack-version"].format(version=stack.version),
        "verdict": say[f"stack-{stack.verdict}"],
        "tone": "good" if stack.verdict == "met" else "neutral",
        "progress": progress,
        "note": say["stack-note"],
    }


def _code(data: bytes) -> str | None:
    """The presentation as one code, drawn as lines; None where one code cannot hold it."""
    found = texts(data)
    if len(found) > 1:
        return None
    modules = matrix(found[0])
    side = len(modules) + 2 * QUIET_MODULES
    dots = "".join(
        f"M{x + QUIET_MODULES},{y + QUIET_MODULES}h1v1h-1z"
        for y, row in enumerate(modules)
        for x, dark in enumerate(row)
        if dark
    )
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
    return f'{start}<rect width="{side}" height="{side}" fill="#fff"/><path d="{dots}"/></svg>'


def _attachment(made: Presentation) -> dict[str, Json]:
    of_json = made.media_type == "application/vp"
    return {
        "name": "presentation.vp.json" if of_json else "presentation.txt",
        "text": made.data.decode("utf-8"),
        "media-type": "application/json" if of_json else "text/plain",
    }
