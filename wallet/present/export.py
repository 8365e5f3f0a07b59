"""Hands a presentation out: as a file, as pictures of codes, or as a page."""

import re
import unicodedata

from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential, Presented
from wallet.model.page import PageWords
from wallet.model.presentation import Export, Presentation
from wallet.present import code
from wallet.present.page import page
from wallet.reading.read import read

_ENDINGS = {
    "application/vp": ".vp.json",
    "application/vp+jwt": ".vp.jwt",
    "application/dc+sd-jwt": ".sd-jwt",
    "application/vc+sd-jwt": ".sd-jwt",
}
NAME_CHARACTERS = 60
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


def export(made: Presentation, form: str, words: PageWords | None = None) -> Export:
    """What to write: `json` the presentation itself, `qr` PNG pictures, `html` one page in these words.

    Raises `WalletError(CANNOT_PRESENT, rule="form")` for another form, and for a page without words.
    """
    stem = f"presentation-{made.created_at:%Y-%m-%d}"
    match form:
        case "json":
            return Export(made.media_type, stem + _ENDINGS.get(made.media_type, ".txt"), (made.data,))
        case "qr":
            return Export("image/png", f"{stem}.qr.png", code.pictures(made.data))
        case "html" if words is not None:
            return Export("text/html", f"{stem}.html", (page(made, _read_back(made), words),))
        case _:
            raise WalletError(ErrorKind.CANNOT_PRESENT, rule="form", form=form)


def files(made: Presentation, form: str, words: PageWords | None = None) -> tuple[tuple[str, bytes], ...]:
    """The files of an export by name; several pictures are numbered so that they sort in order."""
    found = export(made, form, words)
    if len(found.data) == 1:
        return ((found.suggested_name, found.data[0]),)
    stem, dot, ending = found.suggested_name.rpartition(".qr.")
    count = len(found.data)
    width = len(str(count))
    return tuple(
        (f"{stem}-{number:0{width}}-of-{count}{dot}{ending}", data) for number, data in enumerate(found.data, 1)
    )


def _read_back(made: Presentation) -> tuple[Credential, ...]:
    """The credentials as a receiver reads them: nothing that is withheld can get onto a page."""
    shown: list[Credential] = []
    for one in read(made.data).items:
        shown += one.credentials if isinstance(one, Presented) else (one,)
    return tuple(shown)


def file_name(title: str, ending: str) -> str:
    """A name made from text that others wrote, which cannot leave a folder, hide, or be a device on any system."""
    plain = unicodedata.normalize("NFC", title)
    words = re.findall(r"[^\W_]+", plain)
    stem = "-".join(words)[:NAME_CHARACTERS].strip("-") or "credential"
    return (f"_{stem}" if stem.lower() in _RESERVED else stem) + ending
