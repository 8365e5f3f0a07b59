import pytest
from PySide6.QtGui import QColor, QImage

from wallet.present.png import BLACK_AND_WHITE, indexed_png

GREYS = tuple((level, level, level) for level in range(0, 250, 10))


@pytest.mark.parametrize(
    ("palette", "width"),
    [(BLACK_AND_WHITE, 8), (BLACK_AND_WHITE, 13), (GREYS[:4], 5), (GREYS, 25)],
    ids=["bits", "bits with a rest", "pairs of bits", "bytes"],
)
def test_every_pixel_comes_out_as_it_went_in(palette, width):
    rows = [bytes((x * y + x) % len(palette) for x in range(width)) for y in range(7)]

    picture = QImage.fromData(indexed_png(rows, palette))

    assert (picture.width(), picture.height()) == (width, 7)
    for y, row in enumerate(rows):
        for x, index in enumerate(row):
            assert picture.pixelColor(x, y) == QColor(*palette[index])
