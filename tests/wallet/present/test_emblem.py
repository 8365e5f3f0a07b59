import zlib
from xml.etree import ElementTree

from PySide6.QtGui import QImage

from wallet.present.emblem import emblem, emblem_svg


def test_an_emblem_is_a_picture_that_others_open():
    picture = QImage.fromData(emblem("a badge"))

    assert (picture.width(), picture.height()) == (256, 256)
    assert picture.pixelColor(0, 0).name() == "#ffffff"
    assert picture.pixelColor(128, 10) != picture.pixelColor(0, 0)


def test_another_name_is_another_emblem_and_the_same_name_the_same():
    assert emblem("a badge") != emblem("another badge")
    assert zlib.crc32(emblem("a badge")) == zlib.crc32(emblem.__wrapped__("a badge"))


def test_a_drawn_emblem_is_well_formed():
    assert ElementTree.fromstring(emblem_svg("a badge")).tag == "{http://www.w3.org/2000/svg}svg"
