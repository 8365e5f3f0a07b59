"""Kept credentials on their way by mouse: which ids a drag carries, inside this program only."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData

CREDENTIALS = "application/x-cairn-credentials"
"""The ids of kept credentials, one a line. A stack takes them; a file manager or another program cannot."""
MOST = 10_000


def packed(ids: Iterable[str]) -> QMimeData:
    """What a drag of these credentials carries."""
    data = QMimeData()
    data.setData(CREDENTIALS, QByteArray("\n".join(ids).encode()))
    return data


def ids_in(data: QMimeData) -> tuple[str, ...]:
    """The ids in a drag, each once; none for a drag of anything else."""
    if not data.hasFormat(CREDENTIALS):
        return ()
    text = bytes(data.data(CREDENTIALS).data()).decode("ascii", "replace")
    return tuple(dict.fromkeys(one for one in text.split("\n")[:MOST] if one.isalnum()))
