"""Finds the QR codes in a picture, within limits read from the picture's header before anything is decoded."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from wallet.errors import WalletError, malformed, over_limit, unsupported
from wallet.model import limits

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP")
SOUGHT_PIXELS = 8_000_000
SECOND_OPINION_PIXELS = 2_000_000
ARCHIVE_PIXELS = 16_000_000
_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


def is_picture(data: bytes) -> bool:
    """Whether the bytes start as a raster picture this wallet decodes."""
    return data.startswith(_STARTS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def pixels(data: bytes) -> int:
    """How many pixels the header claims; 0 where it cannot be read, or no decoder is installed."""
    try:
        from PIL import Image

        with Image.open(BytesIO(data), formats=FORMATS) as opened:
            return opened.width * opened.height
    except Exception:  # a foreign decoder raises whatever it likes; whoever decodes the picture will say what is wrong
        return 0


def texts_in(data: bytes) -> tuple[str, ...]:
    """The text of every QR code, in reading order, each once.

    Raises `WalletError`: LIMIT `decoded-pixels`, `qr-symbols`; MALFORMED `picture`; UNSUPPORTED `picture-decoder`
    where no decoder is installed.
    """
    grey = _grey(data)
    found: tuple[str, ...] = ()
    answered = 0
    for look in (_first_opinion, _second_opinion):
        try:
            found = look(grey)
        except ImportError:
            continue
        answered += 1
        if found:
            break
    if not answered:
        raise unsupported("picture-decoder")
    if len(found) > limits.QR_SYMBOLS:
        raise over_limit("qr-symbols", limits.QR_SYMBOLS, count=len(found))
    return tuple(dict.fromkeys(found))


def _grey(data: bytes) -> "Image":
    try:
        from PIL import Image
    except ImportError:
        raise unsupported("picture-decoder") from None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            return _decoded(Image.open(BytesIO(data), formats=FORMATS))
        except WalletError:
            raise
        except Image.DecompressionBombError:
            raise over_limit("decoded-pixels", limits.DECODED_PIXELS) from None
        except Exception as error:  # a foreign decoder raises whatever it likes for a damaged picture
            raise malformed("picture", fault=type(error).__name__) from None


def _decoded(picture: "Image") -> "Image":
    width, height = picture.size
    is_photo = picture.format == "JPEG"
    # A JPEG is decoded at a fraction of its size; everything else is held whole, so its depth counts too.
    depth = 1 if is_photo else len(picture.getbands())
    if width * height * depth > limits.DECODED_PIXELS:
        raise over_limit("decoded-pixels", limits.DECODED_PIXELS, width=width, height=height)
    factor = _factor(width * height)
    if is_photo:
        picture.draft("L", (width // factor, height // factor))
    elif picture.mode in ("RGBA", "LA", "PA", "P"):
        picture = _on_white(picture)
    grey = picture.convert("L")
    rest = _factor(grey.width * grey.height)
    return grey.reduce(rest) if rest > 1 else grey


def _on_white(picture: "Image") -> "Image":
    if picture.mode == "P":
        return picture.convert("RGBA") if "transparency" in picture.info else picture
    light = picture.getchannel("A")
    grey = picture.convert("L")
    grey.paste(255, mask=light.point([255 - level for level in range(256)]))
    return grey


def _factor(pixels: int) -> int:
    factor = 1
    while pixels > SOUGHT_PIXELS * factor * factor:
        factor += 1
    return factor


def _first_opinion(grey: "Image") -> tuple[str, ...]:
    import zxingcpp

    sought = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    codes = zxingcpp.read_barcodes(grey, formats=sought, text_mode=zxingcpp.TextMode.Plain)
    placed = sorted(codes, key=lambda code: (code.position.top_left.y // 32, code.position.top_left.x))
    return tuple(code.text for code in placed if code.valid and code.text)


def _second_opinion(grey: "Image") -> tuple[str, ...]:
    if grey.width * grey.height > SECOND_OPINION_PIXELS:
        return ()
    from pyzbar import pyzbar

    codes = pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return tuple(text for text in (code.data.decode("utf-8", "replace") for code in codes) if text)
