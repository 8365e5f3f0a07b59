"""The watch over an idle window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.driver import PATIENCE_MS
from ui.app.idle import IdleWatch


def test_a_locked_window_is_not_watched(qapp: QApplication) -> None:
    watch = IdleWatch(qapp, 240)
    assert not watch._timer.isActive()
    watch.watch(True)
    assert watch._timer.isActive()
    watch.watch(False)
    assert not watch._timer.isActive()


def test_a_touch_starts_the_time_anew_and_other_events_do_not(qapp: QApplication) -> None:
    watch = IdleWatch(qapp, 240)
    watch.watch(True)
    watch._timer.start(5)
    watch.eventFilter(QObject(), QEvent(QEvent.Type.Paint))
    assert watch._timer.interval() == 5
    watch.set_seconds(240)
    watch.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))
    assert (watch._timer.interval(), watch._timer.isActive()) == (240_000, True)


def test_zero_seconds_switch_it_off(qapp: QApplication) -> None:
    watch = IdleWatch(qapp, 240)
    watch.watch(True)
    watch.set_seconds(0)
    assert not watch._timer.isActive()


def test_time_without_a_touch_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp, 240)
    watch.watch(True)
    with qtbot.waitSignal(watch.idle, timeout=PATIENCE_MS):
        watch._timer.start(1)
