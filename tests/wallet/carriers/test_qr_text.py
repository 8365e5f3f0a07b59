import io
import struct
import zlib

import pytest
from PIL import Image

from wallet.carriers import qr_text
from wallet.codec import base45
from wallet.errors import WalletError
from wallet.model import limits
from wallet.present.picture import code_picture
from wallet.present.playing import film

LONG = b"".join(str(n * n).encode() for n in range(2500))


def rule_of(*texts: str) -> str:
    with pytest.raises(WalletError) as caught:
        qr_text.parts_to_payload(texts)
    return caught.value.rule


def sheet(*codes: bytes, form: str = "PNG", **options) -> bytes:
    pictures = [Image.open(io.BytesIO(one)).convert("L") for one in codes]
    whole = Image.new("L", (sum(one.width for one in pictures), max(one.height for one in pictures)), 255)
    left = 0
    for one in pictures:
        whole.paste(one, (left, 0))
        left += one.width
    out = io.BytesIO()
    whole.save(out, form, **options)
    return out.getvalue()


def test_little_goes_into_one_code_and_much_into_parts_that_join_in_any_order():
    (single,) = qr_text.split(b"{}", 100, 50)
    parts = qr_text.split(LONG, 1000, 500)

    assert single == "CAIRN1:" + base45.encode(zlib.compress(b"{}", 9))
    assert qr_text.parts_to_payload([single]) == b"{}"
    assert len(parts) > 5
    assert parts[0].startswith(f"CAIRN1/1/{len(parts)}/{zlib.crc32(zlib.compress(LONG, 9)):08X}:")
    assert qr_text.parts_to_payload(reversed(parts)) == LONG
    assert qr_text.parts_to_payload(parts + parts[:2]) == LONG


def test_spare_parts_of_a_film_stand_in_for_missing_ones():
    shown = film(LONG)
    count = len(shown) // 2

    assert qr_text.parts_to_payload(shown[3 : 3 + count]) == LONG
    assert rule_of(*shown[3 : 2 + count]) == "qr-parts-missing"


def test_missing_parts_are_counted():
    parts = qr_text.split(LONG, 1000, 500)

    with pytest.raises(WalletError) as caught:
        qr_text.parts_to_payload(parts[1:])
    assert (caught.value.facts["have"], caught.value.facts["count"]) == (len(parts) - 1, len(parts))


def test_what_does_not_belong_together_is_refused():
    parts, others = qr_text.split(LONG, 1000, 500), qr_text.split(LONG[::-1], 1000, 500)

    assert rule_of(*parts[:-1], others[-1]) == "qr-mixed"
    assert rule_of(*parts[:-1], parts[-1].replace(":", ":00", 1)) in ("qr-checksum", "base45")
    assert rule_of(parts[0], "eyJh.b.c") == "qr-frame"
    assert rule_of() == "qr-parts-missing"


@pytest.mark.parametrize(
    "text",
    ["CAIRN1:a", "CAIRN1/0/1/00000000:00", "CAIRN1/1/65/00000000:00", "CAIRN1/1/2:00", "CAIRN1/256/2/00000000:00"],
)
def test_a_frame_that_is_none_is_refused(text):
    assert rule_of(text) == "qr-frame"


def test_a_bomb_in_a_code_is_refused():
    bomb = zlib.compress(bytes(limits.INPUT_BYTES + 1), 9)

    assert rule_of("CAIRN1:" + base45.encode(bomb)) == "expanded-bytes"


def test_more_than_can_be_read_back_is_not_made():
    with pytest.raises(WalletError) as caught:
        qr_text.split(LONG, 10, 20)
    assert caught.value.rule == "qr-symbols"


def test_a_bare_text_is_itself():
    assert qr_text.parts_to_payload(["eyJh.b.c"]) == b"eyJh.b.c"


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "BMP", "WEBP"])
def test_codes_are_found_in_every_kind_of_picture(form):
    data = sheet(code_picture("eyJh.b.c"), form=form)

    assert qr_text.recognise(data)
    assert [one.data for one in qr_text.open_codes(data)] == [b"eyJh.b.c"]


def test_several_codes_of_one_picture_belong_together():
    parts = qr_text.split(LONG[:1500], 0, 300)

    found = qr_text.open_codes(sheet(*map(code_picture, parts), code_picture("eyJh.b.c")))

    assert [one.data for one in found] == [LONG[:1500], b"eyJh.b.c"]
    assert [one.source for one in found] == [LONG[:1500], b"eyJh.b.c"]


def test_a_transparent_picture_is_read_as_on_white():
    plain = Image.open(io.BytesIO(code_picture("eyJh.b.c"))).convert("L")
    clear = Image.new("RGBA", plain.size, (0, 0, 0, 0))
    clear.putalpha(plain.point([255 - level for level in range(256)]))
    out = io.BytesIO()
    clear.save(out, "PNG")

    assert qr_text.codes_in(out.getvalue()) == ("eyJh.b.c",)


def test_the_text_of_codes_read_elsewhere_is_taken_too():
    parts = qr_text.split(LONG, 1000, 500)
    data = "\n".join(parts).encode()

    assert qr_text.recognise(data)
    assert qr_text.open_codes(data)[0].data == LONG


def test_a_picture_without_codes_holds_nothing():
    assert qr_text.open_codes(_blank(50, 50)) == ()


def test_a_picture_too_large_to_decode_is_refused_by_its_header():
    with pytest.raises(WalletError) as caught:
        qr_text.codes_in(_header(100_000, 100_000))
    assert caught.value.rule == "decoded-pixels"


@pytest.mark.parametrize("data", [b"\xff\xd8\xff", b"GIF89a", b"BM", b"RIFF\0\0\0\0WEBP", b"\x89PNG\r\n\x1a\n"])
def test_a_damaged_picture_is_refused(data):
    assert qr_text.recognise(data)
    with pytest.raises(WalletError) as caught:
        qr_text.codes_in(data)
    assert caught.value.rule == "picture"


def test_what_is_no_picture_is_refused():
    assert not qr_text.recognise(b"{}")
    with pytest.raises(WalletError) as caught:
        qr_text.codes_in(b"{}")
    assert caught.value.rule == "picture"


def _blank(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (width, height), 255).save(out, "PNG")
    return out.getvalue()


def _header(width: int, height: int) -> bytes:
    """A small picture whose header claims to be a large one."""
    data = bytearray(_blank(1, 1))
    data[16:24] = struct.pack(">II", width, height)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    return bytes(data)
