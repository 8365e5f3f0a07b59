"""What is told of many files that were checked by their receiver: which they are, and a table of what is in them."""

import csv
import io
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from wallet.errors import ErrorKind, WalletError, over_limit
from wallet.model.credential import Credential
from wallet.model.report import CheckName, Outcome, VerificationReport
from wallet.service.answers import Checked, Refused, StackFound

FILES = 10_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = (
    *("file", "verdict", "title", "issuer", "issuer_id", "issuer_trusted", "awarded", "valid_until", "holder"),
    *("status_as_of", "missing", "stack", "stack_verdict", "stack_agrees", "problem", "own_word"),
)


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one thing in a file: its report, its lines of the table, and what it is, where it is one.

    `kind` is the format, profile, carrier and title of a single credential. `whole` is everything, where it is shown
    for a qualification, whose rules may have to be run again. `own_words` tells of each credential in it whether it is
    only its holder's own word.
    """

    report: VerificationReport
    rows: tuple[Mapping[str, str], ...]
    kind: tuple[str, str, str, str] | None = None
    whole: Checked | None = None
    own_words: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class FileChecked:
    """One file: what is told of everything in it, and what in it, or whether all of it, was refused."""

    name: str
    checked: tuple[Told, ...] = ()
    refused: tuple[Refused, ...] = ()


def files_in(named: Iterable[Path]) -> tuple[tuple[str, Path], ...]:
    """The files named, and those of each folder named with all below it, by a short name each, in a stable order.

    Hidden files are left out and links not followed. Raises `WalletError`: NO_SUCH_FILE; LIMIT `batch-files`.
    """
    found: list[tuple[str, Path]] = []
    for path in named:
        if path.is_dir():
            found += ((one.relative_to(path).as_posix(), one) for one in sorted(_below(path)))
        elif path.exists():
            found.append((path.name, path))
        else:
            raise WalletError(ErrorKind.NO_SUCH_FILE, name=path.name)
        if len(found) > FILES:
            raise over_limit("batch-files", FILES)
    if not found:
        raise WalletError(ErrorKind.NOT_A_CREDENTIAL, rule="folder-empty")
    return tuple(found)


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place) / name
            if not name.startswith(".") and not path.is_symlink():
                yield path


def told(name: str, checked: Checked) -> Told:
    """What is told of one thing in the file of this name."""
    item, kind = checked.readable, None
    credentials = (item,) if isinstance(item, Credential) else item.credentials
    if isinstance(item, Credential):
        kind = (item.sealed.format, item.profile, item.carrier, item.title.best())
    whole = checked if checked.stack is not None else None
    own = tuple(one.described.is_own_word for one in credentials)
    return Told(checked.report, tuple(_rows(name, checked)), kind, whole, own)


def table(found: Iterable[FileChecked]) -> bytes:
    """A line for each credential and each refusal as CSV (RFC 4180) in UTF-8 with a mark that spreadsheets look for.

    A cell that a spreadsheet would run as a formula is written with an apostrophe before it.
    """
    out = io.StringIO()
    lines = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    lines.writeheader()
    for one in found:
        for row in rows(one):
            lines.writerow({name: _plain(value) for name, value in row.items()})
    return out.getvalue().encode("utf-8-sig")


def rows(one: FileChecked) -> tuple[Mapping[str, str], ...]:
    """What is told of one file, a mapping with some of `COLUMNS` for each credential and each refusal in it."""
    found = (row for each in one.checked for row in each.rows)
    return (*found, *({"file": one.name, "problem": each.error.rule} for each in one.refused))


def _rows(name: str, checked: Checked) -> Iterator[dict[str, str]]:
    whole = {"file": name, "holder": _holder(checked.report), **_stack(checked)}
    if isinstance(checked.readable, Credential):
        yield whole | _row(checked.readable, checked.report)
        return
    for credential, report in zip(checked.readable.credentials, checked.report.parts, strict=True):
        alone = _row(credential, report)
        # Nothing inside a presentation stands better than the presentation does.
        yield whole | alone | ({} if _stands(checked.report) else {"verdict": checked.report.verdict.value})
    yield from (whole | {"problem": one.rule} for one in checked.readable.refused)


def _stands(report: VerificationReport) -> bool:
    return all(check.verdict.value == "valid" for check in report.checks)


def _row(credential: Credential, report: VerificationReport) -> dict[str, str]:
    described = credential.described
    achieved = next((one.awarded for one in described.achievements if one.awarded), None)
    awarded = achieved or described.awarded or described.valid_from
    status = next((one.as_of for one in report.checks if one.name is CheckName.STATUS and one.as_of), None)
    return {
        "verdict": report.verdict.value,
        "title": credential.title.best(),
        "issuer": report.issuer_name,
        "issuer_id": report.issuer_id,
        "issuer_trusted": "yes" if report.trusted else "no",
        "awarded": awarded.date().isoformat() if awarded else "",
        "valid_until": described.valid_until.date().isoformat() if described.valid_until else "",
        "status_as_of": status.date().isoformat() if status else "",
        "missing": " ".join(need.uri for need in report.needs),
        "own_word": "yes" if described.is_own_word else "no",
    }


def _holder(report: VerificationReport) -> str:
    outcomes = [check.outcome for check in report.checks if check.name is CheckName.HOLDER]
    if Outcome.FAILED in outcomes:
        return "failed"
    return "proven" if Outcome.PASSED in outcomes else "not proven"


def _stack(checked: Checked) -> dict[str, str]:
    match checked.stack:
        case StackFound() as found:
            agrees = "yes" if found.agrees else "no"
            return {"stack": f"{found.id} {found.version}", "stack_verdict": found.verdict, "stack_agrees": agrees}
        case WalletError() as error:
            return {"stack_verdict": error.rule, "stack_agrees": "no"}
        case _:
            return {}


def _plain(value: str) -> str:
    one_line = " ".join(value.split())
    return f"'{one_line}" if one_line.startswith(_FORMULA) else one_line
