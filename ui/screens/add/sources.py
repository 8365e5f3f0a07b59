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
    """The sources, where the pictures of one code in parts have become what they hold, and several codes in one
    picture several sources. Lane only.
    """
    film, parts = None, []
    split: dict[int, tuple[Source, ...]] = {}
    for at, one in enumerate(sources):
        try:
            alone = wallet.watch(None, one) if one.data.startswith(_PICTURES) else None
        except WalletError:
            continue
        if alone is None or not alone.codes:
            continue
        if not alone.count:
            split[at] = _codes(one, alone.wholes)
        elif len(sources) > 1:
            film = wallet.watch(film, one)
            parts.append(at)
    if film is not None and film.wholes and len(parts) > 1:
        split |= dict.fromkeys(parts, ()) | {parts[0]: (Source(sources[parts[0]].name, film.wholes[0]),)}
    return tuple(found for at, one in enumerate(sources) for found in split.get(at, (one,)))


def _codes(picture: Source, wholes: tuple[bytes, ...]) -> tuple[Source, ...]:
    if len(wholes) < 2:
        return (picture,)
    name = translate("add", "{name}, code {n}")
    return tuple(Source(name.format(name=picture.name, n=at), one) for at, one in enumerate(wholes, 1))


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
