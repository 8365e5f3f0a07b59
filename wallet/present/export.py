"""Hands a presentation out: as a file or as pictures of codes."""

import re
import unicodedata

from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Export, Presentation
from wallet.present import code

_ENDINGS = {
    "application/vp": ".vp.json",
    "application/vp+jwt": ".vp.jwt",
    "application/dc+sd-jwt": ".sd-jwt",
    "application/vc+sd-jwt": ".sd-jwt",
}
NAME_CHARACTERS = 60
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


def export(made: Presentation, form: str) -> Export:
    """What to write: `json` the presentation itself, `qr` PNG pictures.

    Raises `WalletError(CANNOT_PRESENT, rule="form")` for another form.
    """
    stem = f"presentation-{made.created_at:%Y-%m-%d}"
    match form:
        case "json":
            return Export(made.media_type, stem + _ENDINGS.get(made.media_type, ".txt"), (made.data,))
        case "qr":
            return Export("image/png", f"{stem}.qr.png", code.pictures(made.data))
        case _:
            raise WalletError(ErrorKind.CANNOT_PRESENT, rule="form", form=form)


def files(made: Presentation, form: str) -> tuple[tuple[str, bytes], ...]:
    """The files of an export by name; several pictures are numbered so that they sort in order."""
    found = export(made, form)
    if len(found.data) == 1:
        return ((found.suggested_name, found.data[0]),)
    stem, dot, ending = found.suggested_name.rpartition(".qr.")
    count = len(found.data)
    width = len(str(count))
    return tuple(
        (f"{stem}-{number:0{width}}-of-{count}{dot}{ending}", data) for number, data in enumerate(found.data, 1)
    )


def file_name(title: str, ending: str) -> str:
    """A name made from text that others wrote, which cannot leave a folder, hide, or be a device on any system."""
    plain = unicodedata.normalize("NFC", title)
    words = re.findall(r"[^\W_]+", plain)
    stem = "-".join(words)[:NAME_CHARACTERS].strip("-") or "credential"
    return (f"_{stem}" if stem.lower() in _RESERVED else stem) + ending
