"""A PDF document with credentials attached (ISO 32000-1 section 7.11.4, embedded file streams).

Attachments are found by their own marks, without walking the document: nothing of a page is read or run. What an
encrypted document or a compressed object stream hides is not found.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from wallet.carriers.carrier import Carrier
from wallet.codec.bits import inflate
from wallet.errors import malformed, over_limit
from wallet.model import limits
from wallet.model.credential import Payload

NAME = "pdf"
_OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,9})[ \r\n]([0-9]{1,5})[ \r\n]obj\b")
_REFERENCE = re.compile(rb"/EF\s{0,4}<<\s{0,4}/U?F\s{1,4}([0-9]{1,9})\s{1,4}[0-9]{1,5}\s{1,4}R")
_TYPED = re.compile(rb"/Type\s{0,4}/EmbeddedFile(?!s)")
_STREAM = re.compile(rb"\bstream\r?\n")
_LENGTH = re.compile(rb"/Length\s{1,4}([0-9]{1,9})(?:\s{1,4}[0-9]{1,5}\s{1,4}(R))?")
_FILTER = re.compile(rb"/Filter\s{0,4}(?:\[\s{0,4})?/(\w{1,32})(?:\s{0,4}\]|(?=[\s/>]))")
_DICTIONARY_BYTES = 4096


def recognise(data: bytes) -> bool:
    """Bytes that start as a PDF document."""
    return data.lstrip(b" \t\r\n")[:5] == b"%PDF-"


def open_document(data: bytes) -> tuple[Payload, ...]:
    """One payload for each attached file, in the order of the document; none where nothing is attached.

    Raises `WalletError`: MALFORMED `pdf-file` with `fault`: "object", "stream", "length" or "filter"; LIMIT
    `credentials-per-file`, and `expanded-bytes` for all together.
    """
    objects = {int(found[1]): found.end() for found in _OBJECT.finditer(data)}
    numbers = list(dict.fromkeys(_attached(data, objects)))
    if len(numbers) > limits.CREDENTIALS_PER_FILE:
        raise over_limit("credentials-per-file", limits.CREDENTIALS_PER_FILE, count=len(numbers))
    payloads, total = [], 0
    for place, number in enumerate(numbers, start=1):
        held = _contents(data, objects, number)
        total += len(held)
        if total > limits.EXPANDED_BYTES:
            raise over_limit("expanded-bytes", limits.EXPANDED_BYTES)
        payloads.append(Payload(held, held, NAME, f"attachment {place}"))
    return tuple(payloads)


def _attached(data: bytes, objects: Mapping[int, int]) -> Iterator[int]:
    for found in _REFERENCE.finditer(data):
        yield int(found[1])
    starts = sorted((start, number) for number, start in objects.items())
    for found in _TYPED.finditer(data):
        place = bisect_right(starts, (found.start(), 0)) - 1
        if place >= 0 and found.start() - starts[place][0] < _DICTIONARY_BYTES:
            yield starts[place][1]


def _contents(data: bytes, objects: Mapping[int, int], number: int) -> bytes:
    if number not in objects:
        raise malformed("pdf-file", fault="object")
    start = objects[number]
    stream = _STREAM.search(data, start, start + _DICTIONARY_BYTES)
    if stream is None:
        raise malformed("pdf-file", fault="stream")
    dictionary = data[start : stream.start()]
    end = stream.end() + _length(data, objects, dictionary)
    if not data[end : end + 12].lstrip().startswith(b"endstream"):
        raise malformed("pdf-file", fault="length")
    raw = data[stream.end() : end]
    coded = _FILTER.search(dictionary)
    if coded is None and b"/Filter" not in dictionary:
        return raw
    if coded is None or coded[1] != b"FlateDecode":
        raise malformed("pdf-file", fault="filter")
    return inflate(raw, limits.INPUT_BYTES)


def _length(data: bytes, objects: Mapping[int, int], dictionary: bytes) -> int:
    found = _LENGTH.search(dictionary)
    if found is None:
        raise malformed("pdf-file", fault="length")
    if not found[2]:
        return int(found[1])
    start = objects.get(int(found[1]), len(data))
    digits = re.match(rb"\s{1,4}([0-9]{1,9})\s", data[start : start + 20])
    if digits is None:
        raise malformed("pdf-file", fault="length")
    return int(digits[1])


CARRIER = Carrier(NAME, recognise, open_document, nested=True)
