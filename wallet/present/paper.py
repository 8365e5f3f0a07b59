"""A document about something checked, as PDF: tagged (PDF/UA-1), archivable (PDF/A-3b), with the original attached."""

from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Json
from wallet.model.sheet import Paper
from wallet.present.export import file_name
from wallet.present.typesetting import typeset

ORIGINAL_BYTES = 2_000_000
"""The largest original that is put into a document: it goes through the typesetter as a list of numbers."""
LINES = 5_000
_ENDINGS = {b"{": ("json", "application/json"), b"[": ("json", "application/json"), b"%": ("pdf", "application/pdf")}


def paper(said: Paper, name: str, original: bytes, made: datetime) -> bytes:
    """The PDF. Opened by this wallet it is checked again, by the original inside it.

    Raises `WalletError`: CANNOT_PRESENT `sheet-original` for a larger one, `sheet-records`; as `typeset`.
    """
    if len(original) > ORIGINAL_BYTES:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="sheet-original", maximum=ORIGINAL_BYTES)
    if len(said.lines) > LINES:
        raise WalletError(ErrorKind.CANNOT_PRESENT, rule="sheet-records", maximum=LINES)
    ending, media_type = _ENDINGS.get(original.lstrip()[:1], ("bin", "application/octet-stream"))
    lines: list[Json] = [[kind.value, text] for kind, text in said.lines]
    return typeset(
        {
            "language": said.language,
            "direction": said.direction,
            "title": said.title,
            "lead": said.lead,
            "lines": lines,
            "footer": said.footer,
            "page": said.page,
            "made": [made.year, made.month, made.day],
            "attachment": {
                "name": file_name(name.rpartition(".")[0] or "original", f".{ending}"),
                "octets": list(original),
                "media-type": media_type,
                "description": said.attached,
            },
        },
        "paper",
    )
