"""Whose work this program stands on: name, version and licence of each installed dependency."""

from dataclasses import dataclass
from importlib import metadata

_LONGEST = 80
_BUNDLED = (("Inter", "4.1", "OFL-1.1"), ("DejaVu", "", "Bitstream-Vera"), ("Lucide", "", "ISC"))
"""The typefaces and the line icons in resources/, which no package brings."""
_SILENT = {"sqlcipher3": "Zlib; SQLCipher in it: BSD-3-Clause"}
"""What the licence files of a package say whose metadata says nothing."""


@dataclass(frozen=True, slots=True)
class Licence:
    """One piece of others' work; `licence` as its own metadata says it, "" where that says nothing."""

    name: str
    version: str
    licence: str


def licences() -> tuple[Licence, ...]:
    """Everything the product needs at run time that is installed here, by name; tools for building it are left out."""
    wanted = _needed()
    found = [Licence(name, version, licence) for name, version, licence in _BUNDLED]
    for name in wanted:
        try:
            told = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        found.append(Licence(told["Name"], told["Version"], _said(told) or _SILENT.get(name, "")))
    return tuple(sorted(found, key=lambda one: one.name.lower()))


def _needed() -> set[str]:
    """The names in the lock file, without versions, hashes and conditions."""
    from wallet.service.versions import LOCK

    if not LOCK.is_file():
        return set()
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    named = (line.partition("==")[0].strip() for line in lines if "==" in line and line[:1].isalnum())
    return {one for one in named if one}


def _said(told: metadata.PackageMetadata) -> str:
    """The SPDX expression, else the classifiers, else the short licence text."""
    if "License-Expression" in told:
        return told["License-Expression"]
    classified = [one for one in told.get_all("Classifier") or () if one.startswith("License ::")]
    if classified:
        return ", ".join(one.rpartition(" :: ")[2] for one in classified)
    short = told["License"].strip().splitlines() if "License" in told else []
    return short[0][:_LONGEST] if short else ""
