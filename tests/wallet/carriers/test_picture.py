import io
import sys

import pytest
from PIL import Image

from wallet.carriers import picture
from wallet.errors import ErrorKind, WalletError
from wallet.present.picture import code_picture


def saved(image: Image.Image, form: str = "PNG") -> bytes:
    out = io.BytesIO()
    image.save(out, form)
    return out.getvalue()


def test_a_second_decoder_is_asked_where_the_first_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "zxingcpp", None)

    assert picture.texts_in(code_picture("eyJh.b.c")) == ("eyJh.b.c",)


@pytest.mark.parametrize("missing", [("zxingcpp", "pyzbar"), ("PIL",)])
def test_without_a_decoder_the_picture_is_unsupported_and_not_empty(monkeypatch, missing):
    for name in missing:
        monkeypatch.setitem(sys.modules, name, None)

    with pytest.raises(WalletError) as caught:
        picture.texts_in(code_picture("eyJh.b.c"))
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.UNSUPPORTED, "picture-decoder")


def test_a_large_picture_is_searched_at_a_smaller_size():
    code = Image.open(io.BytesIO(code_picture("eyJh.b.c"))).convert("L")
    large = Image.new("L", (5000, 4000), 255)
    large.paste(code.resize((1500, 1500)), (900, 700))

    assert picture.texts_in(saved(large)) == ("eyJh.b.c",)
    assert picture.texts_in(saved(large, "JPEG")) == ("eyJh.b.c",)


def test_a_picture_with_a_palette_is_read():
    code = Image.open(io.BytesIO(code_picture("eyJh.b.c"))).convert("P")

    assert picture.texts_in(saved(code, "GIF")) == ("eyJh.b.c",)


def test_depth_counts_where_a_picture_is_held_whole(monkeypatch):
    monkeypatch.setattr(picture.limits, "DECODED_PIXELS", 100)

    with pytest.raises(WalletError) as caught:
        picture.texts_in(saved(Image.new("RGBA", (6, 6))))
    assert caught.value.rule == "decoded-pixels"


def test_pixels_are_read_from_the_header_alone():
    data = saved(Image.new("L", (30, 20)))

    assert picture.pixels(data[:-16]) == 600
    assert picture.pixels(b"\x89PNG") == 0


def test_more_codes_than_belong_to_one_payload_are_refused(monkeypatch):
    monkeypatch.setattr(picture.limits, "QR_SYMBOLS", 0)

    with pytest.raises(WalletError) as caught:
        picture.texts_in(code_picture("eyJh.b.c"))
    assert caught.value.rule == "qr-symbols"
