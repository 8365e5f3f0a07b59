"""Asking for files and writing them: plain data in, plain data out."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

MOST_FILES = 1_000


def save_bytes(parent: QWidget, title: str, name: str, data: bytes) -> str:
    """Asks where to write, writes, and says what happened; "" when the person changed their mind."""
    path, _ = QFileDialog.getSaveFileName(parent, title, name)
    return write_bytes(Path(path), data) if path else ""


def write_bytes(path: Path, data: bytes) -> str:
    """Writes a file and says so, or says why not."""
    try:
        path.write_bytes(data)
    except OSError:
        text = QCoreApplication.translate("files", "The file could not be written there. Choose another place.")
        return str(text)
    return str(QCoreApplication.translate("files", "Saved as {name}")).format(name=path.name)


def ask_new_file(parent: QWidget, title: str, name: str) -> Path | None:
    """Where a new file shall be written; None when the person changed their mind."""
    path, _ = QFileDialog.getSaveFileName(parent, title, name)
    return Path(path) if path else None


def ask_files(parent: QWidget, title: str, kinds: str) -> tuple[Path, ...]:
    """The files the person picked."""
    paths, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return tuple(Path(one) for one in paths)


def read_files(paths: tuple[Path, ...], most: int) -> tuple[tuple[str, bytes | None], ...]:
    """Names and contents, folders one level deep; of a large file one byte more than `most`, None for an unreadable."""
    found: list[Path] = []
    for path in paths:
        found += sorted(one for one in path.iterdir() if one.is_file()) if path.is_dir() else [path]
    return tuple((path.name, _read(path, most)) for path in found[:MOST_FILES])


def _read(path: Path, most: int) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError:
        return None


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """The folder the person picked."""
    path = QFileDialog.getExistingDirectory(parent, title)
    return Path(path) if path else None


def write_all(folder: Path, files: tuple[tuple[str, bytes], ...]) -> str:
    """Writes several files and says so; stops at the first that cannot be written."""
    said = ""
    for name, data in files:
        said = write_bytes(folder / Path(name).name, data)
    return said
