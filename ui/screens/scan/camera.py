"""The first camera, read by the program ffmpeg where that is installed: no package is needed, and none is bundled.

Qt's own multimedia module links the network library, which this window goes without.
"""

import re
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtGui import QImage

from ui.screens.scan.frames import Frames, Take

PROGRAM = "ffmpeg"
PICTURES_A_SECOND = 4
WIDTH = 1280
MOST_BYTES = 16_000_000
"""What may wait to be read; more than a picture of eight megapixels and its start."""
_DEVICES = Path("/dev")
_HEAD = re.compile(rb"P5\s([0-9]{1,5})\s([0-9]{1,5})\s255\s")
_PATIENCE_MS = 1_000


def at_hand() -> bool:
    """Whether a camera could be read at all; looks for program and device, and starts nothing."""
    return shutil.which(PROGRAM) is not None and bool(_device())


def frames() -> Frames | None:
    """The first camera; None where there is none."""
    program, device = shutil.which(PROGRAM), _device()
    if program is None or not device:
        return None
    return CameraFrames(program, arguments(device))


def arguments(device: tuple[str, str]) -> list[str]:
    """What the program is told: this device (its driver and name), grey pictures one after another to its output."""
    driver, name = device
    scaled = f"scale={WIDTH}:-2,format=gray"
    into = ["-r", str(PICTURES_A_SECOND), "-f", "image2pipe", "-c:v", "pgm", "pipe:1"]
    return ["-nostdin", "-loglevel", "error", "-f", driver, "-i", name, "-an", "-vf", scaled, *into]


def _device() -> tuple[str, str] | None:
    match sys.platform:
        case "linux":
            found = sorted(_DEVICES.glob("video[0-9]*"))
            return ("v4l2", str(found[0])) if found else None
        case "darwin":
            return ("avfoundation", "0")
        case _:
            return None  # the driver there wants the camera's name, which nobody here knows


def pictures(data: bytes) -> tuple[list[bytes], bytes]:
    """The whole pictures (PGM) at the start of a stream, and the rest of it; what is no picture ends the stream."""
    found: list[bytes] = []
    while data:
        head = _HEAD.match(data)
        if head is None:
            return found, data if len(data) < 32 else b""
        end = head.end() + int(head[1]) * int(head[2])
        if end > MOST_BYTES:
            return found, b""
        if len(data) < end:
            break
        found.append(data[:end])
        data = data[end:]
    return found, data


class CameraFrames(QObject):
    """Pictures of a program that writes them to its output, from `start` to `stop`; the latest where several wait."""

    def __init__(self, program: str, orders: list[str]) -> None:
        super().__init__()
        self._take: Take | None = None
        self._waiting = b""
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments(orders)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)

    def start(self, take: Take) -> None:
        """Begins; `take` gets each picture."""
        self._take, self._waiting = take, b""
        self._process.start(QProcess.OpenModeFlag.ReadOnly)

    def stop(self) -> None:
        """Ends, and lets go of the camera."""
        self._take = None
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _read(self) -> None:
        self._waiting += bytes(self._process.readAllStandardOutput().data())
        found, self._waiting = pictures(self._waiting)
        if self._take is None or not found:
            return
        image = QImage.fromData(found[-1])
        if not image.isNull():
            self._take(image)
