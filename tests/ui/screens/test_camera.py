"""A camera is a program that writes pictures one after another; here one that plays a film of codes."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice

from tests.support.degraded import degraded
from ui.screens.scan import camera
from wallet.present.picture import code_picture
from wallet.present.playing import film
from wallet.service.answers import Source
from wallet.service.watching import Watched, watched

DATA = bytes(range(256)) * 5
SCRIPT = "import sys,time\nfor name in sys.argv[1:]:\n sys.stdout.buffer.write(open(name,'rb').read())\n" + (
    " sys.stdout.flush()\n time.sleep(0.05)\n"
)


def pgm(scene):
    out = BytesIO()
    scene.save(out, "PPM")
    return out.getvalue()


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


def test_a_film_before_the_camera_is_read(qtbot, scenes):
    seen = [Watched()]
    taken = []

    def take(image):
        taken.append((image.width(), image.height()))
        seen.append(watched(seen[-1], Source("camera", encoded(image))))

    source = camera.CameraFrames(sys.executable, ["-c", SCRIPT, *scenes, *scenes, *scenes])
    source.start(take)
    qtbot.waitUntil(lambda: bool(seen[-1].wholes), timeout=20_000)
    source.stop()

    assert seen[-1].wholes == (DATA,)
    assert set(taken) == {(900, 675)}


def test_after_the_end_nothing_is_handed_over(qtbot, scenes):
    taken = []
    source = camera.CameraFrames(sys.executable, ["-c", SCRIPT, *scenes * 5])
    source.start(taken.append)
    qtbot.waitUntil(lambda: len(taken) >= 1, timeout=20_000)
    source.stop()
    count = len(taken)

    qtbot.wait(150)

    assert len(taken) == count


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
