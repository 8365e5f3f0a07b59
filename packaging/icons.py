"""The program's picture in every size a desktop asks for: `icons.py FOLDER`, run by the bundle's own Python."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "cairn.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


def draw(folder: Path) -> None:
    """Writes `SIZExSIZE/apps/cairn.png` for each size, and the drawing itself as `scalable/apps/cairn.svg`."""
    renderer = QSvgRenderer(str(SOURCE))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        if not image.save(str(place / "cairn.png")):
            raise SystemExit(f"the picture of {size} pixels could not be written")
    place = folder / "scalable" / "apps"
    place.mkdir(parents=True, exist_ok=True)
    (place / "cairn.svg").write_bytes(SOURCE.read_bytes())


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    draw(Path(sys.argv[1]))
