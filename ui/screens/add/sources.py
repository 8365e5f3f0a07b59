"""From a drop, a paste or a path to named bytes."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from ui.desk import Source
from ui.widgets.files import read_files
from ui.words.translate import translate
from wallet.errors import ErrorKind, WalletError
from wallet.model.limits import INPUT_BYTES


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
