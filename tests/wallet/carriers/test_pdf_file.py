import zlib

import pytest

from wallet.carriers.pdf_file import open_document, recognise
from wallet.errors import WalletError
from wallet.model import limits

SPEC = b"9 0 obj\n<< /Type/Filespec /F (a.json) /EF <</F 7 0 R>> >>\nendobj\n"


def document(*objects: bytes) -> bytes:
    return b"%PDF-1.7\n" + b"".join(objects) + b"%%EOF"


def stream(data: bytes, extra: bytes = b"", length: bytes | None = None, number: bytes = b"7") -> bytes:
    size = str(len(data)).encode() if length is None else length
    head = number + b" 0 obj\n<< /Length " + size + b" " + extra + b" >>\nstream\n"
    return head + data + b"\nendstream\nendobj\n"


@pytest.mark.parametrize(
    "data",
    [
        document(stream(b"{}"), SPEC),
        document(stream(zlib.compress(b"{}"), b"/Filter /FlateDecode"), SPEC),
        document(stream(zlib.compress(b"{}"), b"/Filter[/FlateDecode]"), SPEC),
        document(stream(b"{}", length=b"8 0 R"), b"8 0 obj\n2\nendobj\n", SPEC),
        document(stream(b"{}", b"/Type /EmbeddedFile")),
        document(stream(b"{}", b"/Type/EmbeddedFile"), SPEC),
    ],
)
def test_an_attached_file_is_taken_out_once(data):
    assert recognise(data)
    (found,) = open_document(data)
    assert (found.data, found.source, found.name) == (b"{}", b"{}", "attachment 1")


def test_a_document_without_attachments_holds_nothing():
    assert open_document(document(stream(b"page"), b"5 0 obj\n<< /EmbeddedFiles 25 0 R >>\nendobj\n")) == ()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (document(SPEC), "object"),
        (document(b"7 0 obj\n<< >>\nendobj\n", SPEC), "stream"),
        (document(stream(b"{}", length=b"1"), SPEC), "length"),
        (document(stream(b"{}", length=b"8 0 R"), SPEC), "length"),
        (document(stream(b"{}", length=b"x"), SPEC), "length"),
        (document(stream(b"{}", b"/Filter /LZWDecode"), SPEC), "filter"),
        (document(stream(b"{}", b"/Filter [/ASCII85Decode /FlateDecode]"), SPEC), "filter"),
    ],
)
def test_what_cannot_be_taken_out_is_refused(data, fault):
    with pytest.raises(WalletError) as caught:
        open_document(data)
    assert (caught.value.rule, caught.value.facts["fault"]) == ("pdf-file", fault)


def test_bombs_and_crowds_are_refused():
    bomb = zlib.compress(bytes(limits.INPUT_BYTES + 1))
    crowd = [stream(b"{}", b"/Type/EmbeddedFile", number=str(n).encode()) for n in range(101)]

    for data, rule in (
        (document(stream(bomb, b"/Filter/FlateDecode"), SPEC), "expanded-bytes"),
        (document(*crowd), "credentials-per-file"),
    ):
        with pytest.raises(WalletError) as caught:
            open_document(data)
        assert caught.value.rule == rule
