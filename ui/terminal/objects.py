"""Answers of the front desk as the JSON objects of the command-line contract."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from ui.words import eu, stacks
from ui.words.checks import check_sentence, need_sentence
from ui.words.errors import trouble
from wallet.codec import strict_time
from wallet.errors import WalletError
from wallet.model.capsule import Frozen
from wallet.model.credential import Credential, Json
from wallet.model.eu_view import OPTIONAL, EuView, Stated
from wallet.model.record import Row
from wallet.model.report import Check, Endorsed, Leaned, VerificationReport
from wallet.model.trust import Resource
from wallet.service.answers import StackFound

CLAIMS_SHOWN = 20_000


def instant(value: datetime | None) -> str | None:
    """RFC 3339 in UTC to the second, or None."""
    return None if value is None else strict_time.write(value)


def clock_object(last_seen: datetime | None) -> dict[str, Any]:
    """Whether the clock stands before the latest moment seen, by which dates are judged then."""
    return {"warnings": ["clock-behind"] if last_seen else [], "last_seen": instant(last_seen)}


def costs_object(costs: object) -> dict[str, str | int]:
    """The key derivation's name and costs; memory in KiB."""
    found: dict[str, str | int] = {"algorithm": "argon2id"}
    for name in ("profile", "memory", "passes", "lanes"):
        found[name] = getattr(costs, name)
    return found


def row_object(row: Row) -> dict[str, Any]:
    """One line of a list."""
    summary = row.summary
    return {
        "id": row.id,
        "sha256": row.sha256,
        "format": summary.format,
        "profile": summary.profile,
        "title": summary.title,
        "issuer": {"id": summary.issuer_id, "name": summary.issuer_name, "trusted": row.trusted},
        "valid_from": instant(summary.valid_from),
        "valid_until": instant(summary.valid_until),
        "verdict": row.verdict.value,
        "received_at": instant(row.received_at),
    }


def refused_object(name: str, error: WalletError) -> dict[str, Any]:
    """One input that was not taken."""
    return {"file": name, "code": error.rule, "kind": error.kind.value, "message": trouble(error).sentence}


def check_object(check: Check, own: bool = False) -> dict[str, Any]:
    """One check with its answer, reason and age; `own` for one of a presentation itself."""
    return {
        "name": check.name.value,
        "aspect": check.aspect.value,
        "result": check.outcome.value,
        "code": check.reason.value,
        "message": check_sentence(check, own),
        "as_of": instant(check.as_of),
        "facts": dict(check.facts),
        "decisive": check.decisive,
    }


def need_object(need: Resource) -> dict[str, str]:
    """One missing thing: its kind and address, and what it is for."""
    return {"kind": need.kind.value, "uri": need.uri, "message": need_sentence(need)}


def report_object(report: VerificationReport, own: bool = False) -> dict[str, Any]:
    """A report of the contract's form; parts appear under `credentials`. `own` for one of a presentation."""
    found: dict[str, Any] = {
        "verdict": report.verdict.value,
        "issuer": {"id": report.issuer_id, "name": report.issuer_name, "trusted": report.trusted},
        "checks": [check_object(check, own) for check in report.checks],
        "needs": [need_object(need) for need in report.needs],
        "warnings": list(report.warnings),
        "verified_at": instant(report.verified_at),
        "document": thawed(report.document),
        "as_of": instant(report.as_of),
        "materials": [leaned_object(one, report) for one in report.leaned],
    }
    if report.endorsements:
        found["endorsements"] = [endorsed_object(one) for one in report.endorsements]
    if report.parts:
        found["credentials"] = [report_object(part) for part in report.parts]
    return found


def endorsed_object(one: Endorsed) -> dict[str, Any]:
    """What somebody says about a credential, its achievement or its issuer, and whether that holds."""
    return {
        "on": one.on,
        "at": one.at,
        "holds": one.holds,
        "about_this": one.fits,
        "comment": one.comment.best(),
        "report": None if one.report is None else report_object(one.report),
        "code": one.rule,
    }


def eu_object(view: EuView) -> dict[str, Any]:
    """How well a unit of learning is described, element by element."""
    return {
        "title": view.title.best(),
        "class": view.reached.value,
        "message": eu.class_sentence(view.reached),
        "prior_learning": view.prior_learning,
        "counts": {one.value: view.counted(one) for one in Stated},
        "elements": [
            {
                "name": one.element.value,
                "label": eu.element_name(one.element),
                "optional": one.element in OPTIONAL,
                "stated": one.stated.value,
                "values": [value.best() for value in one.values],
                "at": one.at,
            }
            for one in view.lines
        ],
        "doubts": [
            {"code": one.doubt.value, "message": eu.doubt_sentence(one), "facts": dict(one.facts)}
            for one in view.doubts
        ],
    }


def leaned_object(one: Leaned, report: VerificationReport) -> dict[str, Any]:
    """One piece the report leaned on: where it is from, and how many days old it was at the time asked about."""
    age = (report.verified_at - one.since).days
    return {
        "kind": one.kind,
        "uri": one.uri,
        "origin": one.origin.value,
        "since": instant(one.since),
        "age_days": max(age, 0),
        "later": one.since > report.verified_at,
    }


def capsule_object(pieces: tuple[Frozen, ...]) -> list[dict[str, Any]]:
    """What is frozen with a credential."""
    return [
        {
            "kind": one.kind,
            "uri": one.uri,
            "origin": one.origin.value,
            "obtained_at": instant(one.obtained_at),
            "sha256": one.sha256,
            "bytes": one.size,
        }
        for one in pieces
    ]


def stack_object(found: StackFound | WalletError) -> dict[str, Any]:
    """The rules a presentation was shown for, run again: what came out, whether the holder said so, and why not."""
    if isinstance(found, WalletError):
        return {"verdict": None, "agrees": False, "code": found.rule, "message": trouble(found).sentence}
    names = {name: title.best() for name, title in found.names}
    return {
        "id": found.id,
        "version": found.version,
        "title": found.title.best(),
        "verdict": found.verdict,
        "progress": {"done": found.done, "needed": found.needed, "metric": found.metric},
        "said": found.said,
        "signed": found.signed,
        "agrees": found.agrees,
        "definition": found.known,
        "message": stacks.rerun_sentence(found.agrees, found.signed, found.known),
        "not_counted": [
            {"credential": unit, "title": title, "reasons": list(why), "message": stacks.not_counted(why, names)}
            for unit, title, why in found.not_counted
        ],
    }


def credential_object(credential: Credential) -> dict[str, Any]:
    """What a credential says, every claim as text beside its JSON pointer."""
    described = credential.described
    return {
        "format": credential.sealed.format,
        "profile": credential.profile,
        "carrier": credential.carrier,
        "title": credential.title.best(),
        "issuer": {"id": described.issuer.id, "name": described.issuer.name.best()},
        "valid_from": instant(described.valid_from),
        "valid_until": instant(described.valid_until),
        "claims": [{"path": path, "value": value} for path, value in _leaves(credential.claims)],
    }


def _leaves(claims: Json) -> Iterator[tuple[str, str]]:
    waiting: list[tuple[str, Json]] = [("", claims)]
    shown = 0
    while waiting and shown < CLAIMS_SHOWN:
        path, value = waiting.pop()
        if isinstance(value, Mapping):
            waiting += [(f"{path}/{_token(name)}", inner) for name, inner in reversed(list(value.items()))]
        elif isinstance(value, (list, tuple)):
            waiting += [(f"{path}/{place}", inner) for place, inner in reversed(list(enumerate(value)))]
        else:
            shown += 1
            yield path, _text(value)


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _text(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else repr(value)


def thawed(value: Json) -> Json:
    """The same data in the types the JSON writer knows."""
    if isinstance(value, Mapping):
        return {name: thawed(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [thawed(inner) for inner in value]
    return value
