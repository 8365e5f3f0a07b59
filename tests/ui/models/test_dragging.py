"""Ids survive a drag, and nothing else gets in."""

from PySide6.QtCore import QByteArray, QMimeData

from ui.models.dragging import CREDENTIALS, ids_in, packed


def test_ids_travel_in_order_and_once() -> None:
    data = packed(("c7f7", "a1b2", "c7f7"))
    assert ids_in(data) == ("c7f7", "a1b2")
    assert not data.hasText()
    assert not data.hasUrls()


def test_another_drag_carries_none() -> None:
    text = QMimeData()
    text.setText("c7f7")
    odd = QMimeData()
    odd.setData(CREDENTIALS, QByteArray(b"c7f7\n../etc\n\xff\n\n"))
    assert ids_in(text) == ()
    assert ids_in(odd) == ("c7f7",)
