"""What verbs that hand something out share: for whom it is, and the files it is written to."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from wallet.codec import strict_time
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Audience
from wallet.service.files import write_new


def audience_of(arguments: Namespace) -> Audience:
    """Whom it is for, with which nonce, and until when."""
    return Audience(arguments.aud, arguments.nonce, _until(arguments.until))


def _until(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return strict_time.parse(text).moment
    except WalletError:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="time-argument", detail=text) from None


def write_parts(out: Path, parts: Sequence[bytes]) -> list[Path]:
    """One file as named; several parts are numbered before the ending."""
    if len(parts) == 1:
        return [write_new(out, parts[0])]
    width = len(str(len(parts)))
    targets = [out.with_name(f"{out.stem}-{place:0{width}d}{out.suffix}") for place in range(1, len(parts) + 1)]
    return [write_new(target, data) for target, data in zip(targets, parts, strict=True)]
