"""A camera is a program that writes pictures one after another; here one that plays a film of codes."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QProcess

from tests.support.degraded import degraded
from tests.ui.driver import PATIENCE_MS
from ui.screens.scan import camera
from wallet.present.picture import code_picture
from wallet.present.playing import film
from wallet.service.answers import Source
from wallet.service.watching import Watched, watched

NOT_RUNNING = QProcess.ProcessState.NotRunning
DATA = bytes(range(256)) * 5
SCRIPT = """
import os, sys, time
gate, *names = sys.argv[1:]
for number, name in enumerate(names):
    while os.path.getsize(gate) < number:
        time.sleep(0.005)
    sys.stdout.buffer.write(open(name, "rb").read())
    sys.stdout.flush()
"""
"""Writes picture after picture, each once the gate, a file, has a byte for every one before it."""


def pgm(scene):
    out = BytesIO()
    scene.save(out, "PPM")
    return out.getvalue()


@pytest.fixture
def gate(tmp_path):
    made = tmp_path / "gate"
    made.write_bytes(b"")
    return made


@pytest.fixture
def scenes(tmp_path):
    found = []
    for place, text in enumerate(film(DATA)):
        path = tmp_path / f"{place}.pgm"
        path.write_bytes(
            pgm(degraded(code_picture(text), "tilt", 0.1, place).resize((900, 675), Image.Resampling.BILINEAR))
        )
        found.append(str(path))
    return found


def encoded(image):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def test_a_film_before_the_camera_is_read(qtbot, scenes, gate):
    seen = [Watched()]
    taken = []

    def take(image):
        taken.append((image.width(), image.height()))
        seen.append(watched(seen[-1], Source("camera", encoded(image))))
        gate.write_bytes(bytes(len(taken)))

    source = camera.CameraFrames(sys.executable, ["-c", SCRIPT, str(gate), *scenes, *scenes, *scenes])
    source.start(take)
    qtbot.waitUntil(lambda: bool(seen[-1].wholes), timeout=PATIENCE_MS)
    source.stop()

    assert seen[-1].wholes == (DATA,)
    assert set(taken) == {(900, 675)}


def test_after_the_end_nothing_is_handed_over(qtbot, scenes, gate):
    taken = []

    def take(image):
        taken.append(image)
        gate.write_bytes(bytes(1_000))
        source.stop()

    source = camera.CameraFrames(sys.executable, ["-c", SCRIPT, str(gate), *scenes * 5])
    source.start(take)
    qtbot.waitUntil(lambda: bool(taken) and source._process.state() is NOT_RUNNING, timeout=PATIENCE_MS)
    source._read()

    assert len(taken) == 1


def test_pictures_are_taken_whole_and_what_is_none_is_dropped():
    one = b"P5\n2 2\n255\n" + bytes(4)

    assert camera.pictures(one + one + one[:9]) == ([one, one], one[:9])
    assert camera.pictures(one + one[:13]) == ([one], one[:13])
    assert camera.pictures(b"x" * 50) == ([], b"")
    assert camera.pictures(b"P5\n99999 99999\n255\n") == ([], b"")


def test_without_program_or_device_there_is_no_camera(monkeypatch, tmp_path):
    monkeypatch.setattr(camera.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(camera, "_DEVICES", tmp_path)
    monkeypatch.setattr(camera.sys, "platform", "linux")
    assert (camera.at_hand(), camera.frames()) == (False, None)
    Path(tmp_path / "video2").touch()
    assert camera.at_hand()
    assert isinstance(camera.frames(), camera.CameraFrames)
    told = camera.arguments(("v4l2", "/dev/video2"))
    assert told[told.index("-i") + 1] == "/dev/video2"
    monkeypatch.setattr(camera.shutil, "which", lambda name: None)
    assert (camera.at_hand(), camera.frames()) == (False, None)
