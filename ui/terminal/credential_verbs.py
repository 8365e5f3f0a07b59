"""Verbs about credentials: bring them in, look at them, verify them, take them out."""

from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.terminal import exits
from ui.terminal.desk import Answer, Desk
from ui.terminal.expectations import day_of, materials_of, policy_of
from ui.terminal.objects import (
    capsule_object,
    clock_object,
    credential_object,
    eu_object,
    refused_object,
    report_object,
    row_object,
    stack_object,
)
from ui.terminal.progress import progress
from ui.words.verdict_paper import verdict_paper
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential
from wallet.model.report import Verdict, worst
from wallet.model.trust import Material, Policy
from wallet.service.answers import Checked, ImportReport, Opened, Refused, Source
from wallet.service.doorway import DEFAULT, NOTHING
from wallet.service.files import inside, read_source, write_new

if TYPE_CHECKING:
    from wallet.service.batch import Told as OneTold

_KIND = ("format", "profile", "carrier", "title")


def _import(desk: Desk, arguments: Namespace) -> Answer:
    sources: list[Source] = []
    refused: list[Refused] = []
    given, policy = materials_of(arguments, desk.wallet.now()), policy_of(arguments)
    reports: list[ImportReport] = []
    for name in arguments.files:
        try:
            if desk.wallet.is_open_export(Path(name)):
                own = arguments.own_export
                reports.append(desk.open().import_export(Path(name), given=given, policy=policy, own=own))
            else:
                sources.append(read_source(Path(name)))
        except WalletError as error:
            if error.kind in (ErrorKind.LOCKED, ErrorKind.WRONG_PASSPHRASE, ErrorKind.NO_VAULT):
                raise
            refused.append(Refused(name, error))
    reports.append(desk.open().import_sources(tuple(sources), given=given, policy=policy))
    return _imported(reports, refused)


def _imported(reports: list[ImportReport], unread: list[Refused]) -> Answer:
    imported = [row for report in reports for row in report.imported]
    duplicates = [pair for report in reports for pair in report.duplicates]
    refused = [*unread, *(one for report in reports for one in report.refused)]
    beside = {name: count for report in reports for name, count in report.beside}
    return Answer(
        {
            **({"beside": beside} if beside else {}),
            "imported": [row_object(row) for row in imported],
            "duplicates": [{"file": name, **row_object(row)} for name, row in duplicates],
            "rejected": [refused_object(one.name, one.error) for one in refused],
        },
        exit=exits.of_import(len(imported) + len(duplicates), [exits.of_error(one.error) for one in refused]),
    )


def _list(desk: Desk, arguments: Namespace) -> Answer:
    shelf = "archive" if arguments.archive else "trash" if arguments.trash else "kept"
    rows = desk.open().shelf(shelf, tag=arguments.tag, favourites=arguments.favourites)
    return Answer({"credentials": [row_object(row) for row in rows]})


def _search(desk: Desk, arguments: Namespace) -> Answer:
    return Answer({"credentials": [row_object(row) for row in desk.open().search(arguments.text)]})


def _show(desk: Desk, arguments: Namespace) -> Answer:
    from ui.terminal.life_verbs import marks_object

    opened = _opened(desk, arguments, arguments.id)
    return Answer(
        {
            "id": opened.record.id,
            "sha256": opened.record.sha256,
            **credential_object(opened.credential),
            "report": report_object(opened.report),
            "marks": marks_object(desk, opened.record.id),
            "eu": [eu_object(one) for one in opened.eu],
            "capsule": capsule_object(desk.wallet.capsule(opened.record.id).pieces),
        }
    )


def _verify(desk: Desk, arguments: Namespace) -> Answer:
    given = _verified(desk, arguments)
    clock = clock_object(desk.wallet.clock_behind())
    if not clock["warnings"]:
        return given
    warnings = [*given.data.get("warnings", ()), *clock["warnings"]]
    return replace(given, data={**given.data, **clock, "warnings": warnings})


def _verified(desk: Desk, arguments: Namespace) -> Answer:
    if arguments.all == bool(arguments.what):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="verify needs an ID, FILEs, a FOLDER or --all")
    if arguments.as_of is not None and (arguments.all or arguments.csv is not None or len(arguments.what) > 1):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="as-of-one")
    policy, given = policy_of(arguments), materials_of(arguments, desk.wallet.now())
    if arguments.all:
        return _together([_opened_object(one) for one in desk.open().verify_all(given=given, policy=policy)])
    path = Path(arguments.what[0])
    film = _film(desk, arguments.what) if len(arguments.what) > 1 and arguments.csv is None else None
    if film is None and (len(arguments.what) > 1 or arguments.csv is not None or (_is_there(path) and path.is_dir())):
        return _batch(desk, arguments, policy, given)
    if film is None and (arguments.as_of is not None or not _is_there(path)):
        return _together([_opened_object(_opened(desk, arguments, arguments.what[0], given, policy))])
    return _received(desk, arguments, film or read_source(path), policy, given)


def _film(desk: Desk, named: list[str]) -> Source | None:
    """What several pictures hold together, where their codes are the parts of one; else None."""
    try:
        first = read_source(Path(named[0]))
        if not desk.wallet.gather((first,)).count:
            return None
        found = desk.wallet.gather(tuple(read_source(Path(one)) for one in named))
    except WalletError:  # each file is told by itself then
        return None
    return None if found.payload is None else Source(first.name, found.payload)


def _received(
    desk: Desk, arguments: Namespace, source: Source, policy: Policy, given: Mapping[str, Material]
) -> Answer:
    wallet = desk.open_if_possible()
    checked, refused = wallet.check(source, policy, given=given)
    if not checked:
        raise refused[0].error
    if arguments.sheet is not None:
        said = verdict_paper(source.name, source.data, tuple((one.readable, one.report) for one in checked))
        write_new(Path(arguments.sheet), wallet.verdict_sheet(said, source))
    if len(checked) == 1 and not refused:
        return _one(checked[0])
    found = _together([(_checked_object(one), one.report.verdict.value) for one in checked])
    code = exits.PARTLY if refused and found.exit == exits.DONE else found.exit
    return Answer({**found.data, "rejected": [refused_object(one.name, one.error) for one in refused]}, code)


def _opened(
    desk: Desk, arguments: Namespace, record: str, given: Mapping[str, Material] = NOTHING, policy: Policy = DEFAULT
) -> Opened:
    if arguments.as_of is None:
        return desk.open().show(record, given=given, policy=policy)
    return desk.open().verify_as_of(record, day_of(arguments.as_of), given=given, policy=policy)


def _batch(desk: Desk, arguments: Namespace, policy: Policy, given: Mapping[str, Material]) -> Answer:
    """Every file of the folders and files named; one that is bad is told, and the rest is checked all the same."""
    from wallet.service import batch

    files, wallet = batch.files_in(map(Path, arguments.what)), desk.open_if_possible()
    told: list[tuple[dict[str, Any], Verdict]] = []
    refused: list[tuple[str, WalletError]] = []

    def passing() -> Iterator[batch.FileChecked]:
        for one in wallet.check_files(files, policy, progress("verify"), given=given, documents=True):
            told.extend(({"file": one.name, **_told_object(each)}, each.report.verdict) for each in one.checked)
            refused.extend((one.name, each.error) for each in one.refused)
            yield one

    lines = batch.table(passing())
    data: dict[str, Any] = {
        "verdict": worst([verdict for _, verdict in told]).value if told else "indeterminate",
        "files": len(files),
        "counts": dict(Counter(verdict.value for _, verdict in told)),
        "credentials": [about for about, _ in told],
        "rejected": [refused_object(name, error) for name, error in refused],
    }
    if arguments.csv is not None:
        data["csv"] = str(write_new(Path(arguments.csv), lines))
    if not told:
        return Answer(data, exits.of_import(0, [exits.of_error(error) for _, error in refused]))
    code = exits.of_verdict(worst([verdict for _, verdict in told]))
    return Answer(data, exits.PARTLY if refused and code == exits.DONE else code)


Told = tuple[dict[str, Any], str]


def _one(checked: Checked) -> Answer:
    return Answer(_checked_object(checked), exit=exits.of_verdict(checked.report.verdict))


def _checked_object(checked: Checked) -> dict[str, Any]:
    found: dict[str, Any] = report_object(checked.report, own=not isinstance(checked.readable, Credential))
    if isinstance(checked.readable, Credential):
        about = credential_object(checked.readable)
        found.update({name: about[name] for name in _KIND})
        _mark_own_word(found, checked.readable)
    else:
        for part, credential in zip(found.get("credentials", []), checked.readable.credentials, strict=True):
            _mark_own_word(part, credential)
    if checked.stack is not None:
        found["stack"] = stack_object(checked.stack)
    return found


def _mark_own_word(found: dict[str, Any], credential: Credential) -> None:
    if credential.described.is_own_word:
        found["own_word"] = True


def _told_object(told: "OneTold") -> dict[str, Any]:
    found: dict[str, Any] = report_object(told.report, own=told.kind is None)
    if told.kind is not None:
        found.update(zip(_KIND, told.kind, strict=True))
    for part, own in zip(found.get("credentials", []) if told.kind is None else [found], told.own_words, strict=True):
        if own:
            part["own_word"] = True
    if told.whole is not None and told.whole.stack is not None:
        found["stack"] = stack_object(told.whole.stack)
    return found


def _opened_object(opened: Opened) -> Told:
    found: dict[str, Any] = {"id": opened.record.id, "sha256": opened.record.sha256, **report_object(opened.report)}
    return found, opened.report.verdict.value


def _together(told: list[Told]) -> Answer:
    verdict = worst([Verdict(value) for _, value in told])
    if len(told) == 1:
        return Answer(told[0][0], exit=exits.of_verdict(verdict))
    needs = {(need["kind"], need["uri"]): need for found, _ in told for need in found["needs"]}
    return Answer(
        {"verdict": verdict.value, "needs": list(needs.values()), "credentials": [found for found, _ in told]},
        exit=exits.of_verdict(verdict),
    )


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name longer than the system takes names nothing
        return False


def _export(desk: Desk, arguments: Namespace) -> Answer:
    if arguments.all == (arguments.id is not None):
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="export needs an ID or --all")
    if arguments.all:
        made = desk.open().export_all(Path(arguments.out))
        told = {"out": arguments.out, "credentials": made.credentials, "sha256": made.sha256}
        if made.left_out:
            return Answer({**told, "left_out": list(made.left_out)}, exits.PARTLY)
        return Answer(told)
    wallet = desk.open()
    name, data = wallet.baked(arguments.id, arguments.form) if arguments.form else wallet.export(arguments.id)
    if not arguments.out:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="--out names nothing")
    out = Path(arguments.out)
    target = inside(out, name) if _is_there(out) and out.is_dir() else out
    write_new(target, data)
    return Answer({"out": str(target)})


def _delete(desk: Desk, arguments: Namespace) -> Answer:
    if not arguments.yes:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="needs-yes")
    desk.open().delete(arguments.id)
    return Answer({"deleted": arguments.id})


VERBS: Mapping[str, Callable[[Desk, Namespace], Answer]] = {
    "import": _import,
    "list": _list,
    "search": _search,
    "show": _show,
    "verify": _verify,
    "export": _export,
    "delete": _delete,
}
