"""The table of the published vectors: family × right, wrong, not applicable.

What is expected of a file is what an independent stack found of its signature, or what its publisher says of it. A file
without either, one whose key was never published, and one of a kind this wallet does not read are not applicable.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any

from wallet.errors import WalletError
from wallet.model.report import CheckName, Outcome, Verdict, VerificationReport
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.supported import PROOFS
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
DEPARTS = {
    "clr/multi-achievement.json": "its publisher calls it valid, but CLR 2.0 section 6.4 asks for a credential inside",
}
"""Files whose publisher says something else than the standard does, by how their names end."""


class Answer(Enum):
    """What came of one file."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Line:
    """One file with its answer, what was expected, and what was found."""

    name: str
    answer: Answer
    expected: str = ""
    found: str = ""


def lines(root: Path) -> Iterator[Line]:
    """Every file of the index."""
    index: dict[str, Any] = json.loads((root / "INDEX.json").read_bytes())
    for name, entry in sorted(index.items()):
        departs = next((why for ending, why in DEPARTS.items() if name.endswith(ending)), "")
        expected = _expected(entry)
        if departs or not expected:
            yield Line(name, Answer.NOT_APPLICABLE, expected, departs)
            continue
        report = _report((root / name).read_bytes())
        if report is None:
            invalid = expected in ("bad", "invalid")
            yield Line(name, Answer.RIGHT if invalid else Answer.NOT_APPLICABLE, expected, "refused")
            continue
        answer, found = _held_against(expected, report)
        yield Line(name, answer, expected, found)


def table(found: list[Line]) -> str:
    """The counts of each family, and every file that is wrong."""
    counts = Counter((one.name.split("/")[0], one.answer) for one in found)
    families = sorted({family for family, _ in counts})
    rows = [f"{'family':28}" + "".join(f"{one.value:>16}" for one in Answer)]
    rows += [f"{family:28}" + "".join(f"{counts[family, one]:16}" for one in Answer) for family in families]
    rows.append(f"{'all':28}" + "".join(f"{sum(each.answer is one for each in found):16}" for one in Answer))
    rows += [f"wrong: {one.name}: {one.expected}, not {one.found}" for one in found if one.answer is Answer.WRONG]
    rows += [f"not applicable: {one.name}: {one.found}" for one in found if one.found in DEPARTS.values()]
    return "\n".join(rows)


def _expected(entry: dict[str, Any]) -> str:
    """`good` or `bad` of the signature; `valid` or `invalid` of the whole; "" where nobody says."""
    checked = entry.get("checked")
    facts = checked if isinstance(checked, dict) else {}
    stated = {one["signature"] for one in facts.get("proofs", []) if one.get("suite") in PROOFS} | {
        facts.get("signature")
    }
    for fact in ("bad", "good"):
        if fact in stated:
            return fact
    upstream = entry.get("upstream")
    return upstream if upstream in ("valid", "invalid") else ""


def _report(data: bytes) -> VerificationReport | None:
    try:
        return verify(read(data).items[0], TrustMaterial(), Policy(), NOW)
    except WalletError:
        return None


def _held_against(expected: str, report: VerificationReport) -> tuple[Answer, str]:
    reasons = [(one.outcome, one.reason.value) for one in report.checks if one.name is CheckName.PROOF]
    found = f"{report.verdict.value} ({', '.join(reason for _, reason in reasons)})"
    holds = any(reason == "signature-good" for _, reason in reasons)
    open_ended = any(outcome is Outcome.UNKNOWN for outcome, _ in reasons) and not holds
    if expected in ("valid", "invalid") and [reason for _, reason in reasons] == ["no-proof"]:
        return _form(expected, report)
    match expected:
        case "good":
            answer = Answer.RIGHT if holds else Answer.NOT_APPLICABLE if open_ended else Answer.WRONG
        case "bad":
            answer = Answer.NOT_APPLICABLE if open_ended else Answer.WRONG if _all_hold(reasons) else Answer.RIGHT
        case "invalid":
            answer = Answer.WRONG if report.verdict is Verdict.VALID else Answer.RIGHT
        case _:
            answer = Answer.WRONG if report.verdict is Verdict.INVALID else Answer.RIGHT
            answer = Answer.NOT_APPLICABLE if open_ended else answer
    return answer, found


def _form(expected: str, report: VerificationReport) -> tuple[Answer, str]:
    """Of a document without a seal its publisher can only have judged the form, some by rules this wallet lacks."""
    broken = [one for one in report.checks if one.name is CheckName.STRUCTURE and one.outcome is Outcome.FAILED]
    if expected == "valid":
        return (Answer.WRONG if broken else Answer.RIGHT), "form"
    return (Answer.RIGHT if broken else Answer.NOT_APPLICABLE), "form"


def _all_hold(reasons: list[tuple[Outcome, str]]) -> bool:
    return bool(reasons) and all(outcome is Outcome.PASSED for outcome, _ in reasons)
