import struct
import zlib

import pytest

from tests.support.vectors import published
from wallet.codec.png_text import SIGNATURE, TextChunk, is_png, read, write
from wallet.errors import WalletError

KEYWORD = "openbadgecredential"


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


HEADER = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
PIXELS = chunk(b"IDAT", zlib.compress(b"\0\0"))
END = chunk(b"IEND", b"")
PLAIN = SIGNATURE + HEADER + PIXELS + END


def image(*chunks: bytes) -> bytes:
    return SIGNATURE + HEADER + b"".join(chunks) + PIXELS + END


def international(text: bytes, keyword: bytes = KEYWORD.encode(), flag: bytes = b"\0") -> bytes:
    return chunk(b"iTXt", keyword + b"\0" + flag + b"\0en\0title\0" + text)


def test_every_chunk_of_the_keyword_is_found_in_order() -> None:
    data = image(
        international("é 1".encode()),
        international(b"other", b"Comment"),
        international(zlib.compress(b"2" * 50), flag=b"\1"),
        chunk(b"tEXt", KEYWORD.encode() + b"\0caf\xe9"),
    )
    assert read(data, KEYWORD) == (
        TextChunk("é 1", "iTXt", False),
        TextChunk("2" * 50, "iTXt", True),
        TextChunk("caf\u00e9", "tEXt", False),
    )
    assert read(PLAIN, KEYWORD) == ()


def test_a_baked_image_reads_back_and_keeps_every_other_byte() -> None:
    data = image(international(b"other", b"Comment"))
    baked = write(data, KEYWORD, '{"name":"Bre\u00efnaald"}')
    assert [found.text for found in read(baked, KEYWORD)] == ['{"name":"Bre\u00efnaald"}']
    position = len(SIGNATURE + HEADER)
    assert baked[:position] == data[:position]
    assert baked.endswith(data[position:])
    again = write(baked, KEYWORD, "new")
    assert [found.text for found in read(again, KEYWORD)] == ["new"]
    assert write(again, KEYWORD, '{"name":"Bre\u00efnaald"}') == baked


def test_older_chunks_of_the_keyword_are_replaced() -> None:
    old = [chunk(b"tEXt", KEYWORD.encode() + b"\0a"), chunk(b"zTXt", KEYWORD.encode() + b"\0\0x")]
    assert write(image(*old), KEYWORD, "new") == write(PLAIN, KEYWORD, "new")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "signature"),
        (b"\x89PNG\r\n\x1a\r" + PLAIN[8:], "signature"),
        (SIGNATURE, "cut"),
        (PLAIN[:-1], "cut"),
        (PLAIN[: -len(END)], "cut"),
        (SIGNATURE + PIXELS + END, "header"),
        (SIGNATURE + HEADER + HEADER + END, "header"),
        (PLAIN + b"\0", "trailing-bytes"),
        (PLAIN.replace(b"IDAT", b"IDAU"), "checksum"),
        (image(struct.pack(">I", 2**32 - 1) + b"iTXt"), "cut"),
        (image(chunk(b"iTXt", KEYWORD.encode() + b"\0")), "text-chunk"),
        (image(international(b"x", flag=b"\2")), "text-chunk"),
        (image(international(b"\xff")), "text-encoding"),
    ],
)
def test_a_damaged_image_is_refused(data: bytes, fault: str) -> None:
    with pytest.raises(WalletError) as raised:
        read(data, KEYWORD)
    assert (raised.value.rule, raised.value.facts["fault"]) == ("png", fault)


def test_a_compressed_bomb_and_a_huge_file_are_refused() -> None:
    bomb = image(international(zlib.compress(b"\0" * 17_000_000), flag=b"\1"))
    with pytest.raises(WalletError) as raised:
        read(bomb, KEYWORD)
    assert raised.value.facts["limit"] == "expanded-bytes"
    for act in (lambda: read(PLAIN + b"\0" * 5_000_000, KEYWORD), lambda: write(PLAIN, KEYWORD, "x" * 5_000_000)):
        with pytest.raises(WalletError) as raised:
            act()
        assert raised.value.facts["limit"] == "input-bytes"


def test_the_published_baked_images_hold_what_they_say() -> None:
    folder = published("04-open-badges-clr")
    baked = plain = 0
    for path in sorted(folder.rglob("*.png")):
        data = path.read_bytes()
        assert is_png(data), path.name
        found = read(data, KEYWORD) + read(data, "openbadges")
        plain += not found
        baked += len(found)
        assert all(entry.text.strip() for entry in found)
    print(f"published PNG images: {baked} baked, {plain} plain")
    assert baked >= 2 and plain >= 1
