"""Check many files as their receiver, where it helps in helper processes; a bad file is told and stops nothing."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from wallet.errors import WalletError
from wallet.model.report import VerificationReport
from wallet.model.tick import Tick
from wallet.service import batch, crew, verifying
from wallet.service.answers import Checked, Refused
from wallet.service.batch import FileChecked, Told
from wallet.service.files import read_source
from wallet.service.preparing import Judging
from wallet.vault.vault import Vault

Named = tuple[str, Path]


def checked_file(judging: Judging, named: Named, documents: bool = False) -> FileChecked:
    """What is told of one file; a bad one is told, never raised. `documents` leaves in the reports what seals cover."""
    name, path = named
    try:
        checked, refused = verifying.checked(read_source(path), judging.trust, judging.policy, judging.now)
    except WalletError as error:
        return FileChecked(name, refused=(Refused(name, error),))
    return FileChecked(name, tuple(_told(name, one, documents) for one in checked), refused)


def each(
    files: tuple[Named, ...],
    judging: Judging,
    vault: Vault | None,
    tick: Tick,
    guard: crew.Guard | None = None,
    *,
    documents: bool = False,
) -> Iterator[FileChecked]:
    """What is told of every file, in order, with or without the documents that seals cover.

    The vault, where open, tells which rules of a qualification are known; no helper ever has it. Raises as `crew.each`.
    """
    ask = partial(checked_file, documents=True) if documents else checked_file
    for one in crew.each(ask, judging, files, tick, guard):
        if vault is None or all(found.whole is None for found in one.checked):
            yield one
        else:
            yield replace(one, checked=tuple(_again(one.name, told, vault, documents) for told in one.checked))


def _again(name: str, told: Told, vault: Vault, documents: bool) -> Told:
    if told.whole is None:
        return told
    whole = told.whole
    return _told(name, verifying.ruled(whole.name, whole.readable, whole.report, vault), documents)


def _told(name: str, checked: Checked, documents: bool) -> Told:
    told = batch.told(name, checked)
    return told if documents else replace(told, report=_without_documents(told.report))


def _without_documents(report: VerificationReport) -> VerificationReport:
    """The report alone: in a list of many, documents would be most of what goes from process to process and is held."""
    return replace(
        report,
        document=None,
        parts=tuple(_without_documents(part) for part in report.parts),
        endorsements=tuple(
            one if one.report is None else replace(one, report=_without_documents(one.report))
            for one in report.endorsements
        ),
    )
