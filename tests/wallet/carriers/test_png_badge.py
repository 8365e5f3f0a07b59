import struct
import zlib

import pytest

from tests.support.vectors import published
from wallet.carriers.png_badge import open_picture, recognise
from wallet.codec import png_text
from wallet.errors import WalletError


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def picture(*chunks: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return png_text.SIGNATURE + header + b"".join(chunks) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def baked(keyword: bytes, text: bytes, compressed: bool = False) -> bytes:
    body = zlib.compress(text) if compressed else text
    return chunk(b"iTXt", keyword + (b"\0\1\0\0\0" if compressed else b"\0\0\0\0\0") + body)


def test_a_badge_is_taken_out_and_the_picture_kept():
    data = picture(baked(b"openbadgecredential", b" eyJh.b.c\n"))

    (found,) = open_picture(data)

    assert recognise(data)
    assert (found.data, found.source, found.carrier, found.warnings) == (b"eyJh.b.c", data, "png", ())


def test_the_first_of_two_wins_and_the_second_is_told():
    (found,) = open_picture(picture(baked(b"openbadgecredential", b"first"), baked(b"openbadgecredential", b"second")))

    assert (found.data, found.warnings) == (b"first", ("baked-more-than-once",))


def test_the_newer_keyword_wins_over_the_older():
    (found,) = open_picture(picture(baked(b"openbadges", b"old"), baked(b"openbadgecredential", b"new")))

    assert (found.data, found.name, found.warnings) == (b"new", "openbadgecredential", ("baked-more-than-once",))


def test_old_and_compressed_chunks_are_read_with_a_warning():
    old = picture(chunk(b"tEXt", b"openbadges\0{}"))
    packed = picture(baked(b"openbadgecredential", b"{}", compressed=True))

    assert open_picture(old)[0].warnings == ("baked-as-old-text",)
    assert open_picture(packed)[0].warnings == ("baked-compressed",)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (picture(baked(b"openbadgecredential", b"  ")), "baked-empty"),
        (picture(chunk(b"zTXt", b"openbadges\0\0x")), "baked-empty"),
        (picture(baked(b"openbadges", b"{}"))[:-3], "png"),
        (picture(baked(b"openbadges", b"{}")).replace(b"{}", b"[]"), "png"),
        (picture(baked(b"openbadges", b"0" * 20_000_000, compressed=True)), "expanded-bytes"),
    ],
)
def test_a_broken_badge_is_refused(data, rule):
    assert recognise(data)
    with pytest.raises(WalletError) as caught:
        open_picture(data)
    assert caught.value.rule == rule


@pytest.mark.parametrize("data", [b"", picture(), b"openbadges", picture(chunk(b"iTXt", b"A\0\0\0\0\0openbadges"))])
def test_other_pictures_are_not_badges(data):
    assert not recognise(data)


def test_published_badges_open():
    folder = published("04-open-badges-clr/1edtech-public-validator/inspector-vc/src/test/resources/ob30")

    found = [open_picture(case.read_bytes())[0] for case in sorted(folder.glob("*.png"))]

    assert [one.data[:3] for one in found] == [b"eyJ", b"eyJ"]
