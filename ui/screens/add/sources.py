"""From a drop, a paste or a path to named bytes."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from ui.desk import Source
from ui.widgets.files import read_files
from ui.words.translate import translate
from wallet.errors import ErrorKind, WalletError
from wallet.model.limits import INPUT_BYTES

if TYPE_CHECKING:
    from wallet.service.wallet import Wallet

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"RIFF")


def gather(paths: tuple[Path, ...]) -> tuple[Source, ...]:
    """Reads files; raises `WalletError(NO_SUCH_FILE)` for one that cannot be read. Touches the disk: lane only."""
    sources = []
    for name, data in read_files(paths, INPUT_BYTES):
        if data is None:
            raise WalletError(ErrorKind.NO_SUCH_FILE, name=name)
        sources.append(Source(name, data))
    return tuple(sources)


def sources_of(data: QMimeData) -> tuple[tuple[Path, ...], tuple[Source, ...]]:
    """The local files and the texts or pictures in a drop or on the clipboard."""
    if data.hasUrls():
        paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
        if paths:
            return paths, ()
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage):
            return (), (Source(translate("add", "pasted picture"), png_of(image)),)
    text = data.text().strip()
    return (), (Source(translate("add", "pasted text"), text.encode()),) if text else ()


def png_of(image: QImage) -> bytes:
    """A picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def whole(wallet: "Wallet", sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The sources, where pictures that hold the parts of one code have become what they hold together; lane only."""
    watched, parts = None, []
    for one in sources:
        if not one.data.startswith(_PICTURES):
            continue
        try:
            after = wallet.watch(watched, one)
        except WalletError:
            continue
        if after.count and after.have > (watched.have if watched is not None else 0):
            parts.append(one)
        watched = after
    if len(parts) < 2 or watched is None or not (watched.count and watched.wholes):
        return sources
    joined = Source(parts[0].name, watched.wholes[0])
    return tuple(joined if one is parts[0] else one for one in sources if one is parts[0] or one not in parts)


@dataclass(frozen=True, slots=True)
class Foreign:
    """An offer or request that was brought where a credential was expected: shown, never acted on."""

    kind: str
    party: str
    answerable: bool


def foreign(wallet: "Wallet", source: Source) -> Foreign | None:
    """What an offer or request in a source is; None for anything else. Lane only."""
    try:
        told = wallet.inspect_request(source)
    except WalletError:
        return None
    return Foreign(str(told["kind"]), str(told.get("name") or told.get("party") or ""), "details" in told)


def foreign_sentence(found: Foreign) -> str:
    """What it is and what can be done about it."""
    if found.answerable:
        text = translate("add", "This is a request from “{party}” (nothing proves that name). Answer it under Share.")
    elif found.kind == "offer":
        text = translate(
            "add",
            "This is an offer from “{party}” to fetch a credential over the network. Cairn shows it and does nothing.",
        )
    else:
        text = translate(
            "add", "This is a request from “{party}” to answer over the network. Cairn shows it and does nothing."
        )
    return text.format(party=found.party or "?")
