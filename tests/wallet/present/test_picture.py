import pytest
import zxingcpp
from PySide6.QtGui import QImage

from wallet.errors import WalletError
from wallet.present.picture import QUIET_MODULES, SYMBOL_CHARACTERS, code_picture, matrix


def image(picture):
    return QImage.fromData(picture).convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("size", [10, 500, 2_000])
def test_what_is_drawn_is_read_back_by_zxing(size):
    text = "CAIRN1:" + "A1$%" * (size // 4)

    found = zxingcpp.read_barcodes(image(code_picture(text)))

    assert [one.text for one in found] == [text]


def test_what_is_drawn_is_read_back_by_zbar():
    from pyzbar.pyzbar import ZBarSymbol, decode

    picture = image(code_picture("CAIRN1:HELLO"))
    pixels = b"".join(bytes(picture.constScanLine(y))[: picture.width()] for y in range(picture.height()))

    found = decode((pixels, picture.width(), picture.height()), symbols=[ZBarSymbol.QRCODE])

    assert [one.data for one in found] == [b"CAIRN1:HELLO"]


def test_upper_case_text_takes_the_dense_mode():
    assert len(matrix("A" * 1_000)) < len(matrix("a" * 1_000))


def test_a_quiet_zone_surrounds_the_code():
    picture = image(code_picture("X"))
    edge = QUIET_MODULES * 8

    assert all(picture.pixelColor(x, edge - 1).lightness() == 255 for x in range(picture.width()))
    assert picture.pixelColor(edge, edge).lightness() == 0


def test_text_beyond_the_largest_symbol_is_refused():
    assert matrix("A" * SYMBOL_CHARACTERS)
    with pytest.raises(WalletError) as caught:
        matrix("A" * (SYMBOL_CHARACTERS + 1))

    assert caught.value.rule == "too-large-for-a-code"
