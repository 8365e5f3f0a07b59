import io
import warnings
import zipfile

import pytest
from PIL import Image

from wallet.carriers.zip_archive import open_archive, recognise
from wallet.errors import WalletError
from wallet.model import limits


def archive(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two members of one name are what one test wants
        with zipfile.ZipFile(out, "w", method) as made:
            for name, data in members:
                made.writestr(name, data)
    return out.getvalue()


def rule_of(data: bytes) -> str:
    assert recognise(data)
    with pytest.raises(WalletError) as caught:
        open_archive(data)
    fault = caught.value.facts.get("fault")
    return f"{caught.value.rule}:{fault}" if fault else caught.value.rule


def test_members_come_out_in_order_with_their_names():
    found = open_archive(archive(("b.json", b"{}"), ("folder/", b""), ("folder/a.jwt", b"x")))

    assert [(one.name, one.data) for one in found] == [("b.json", b"{}"), ("folder/a.jwt", b"x")]
    assert all(one.source == one.data for one in found)


def test_a_member_without_a_name_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(zipfile.ZipInfo(""), b"{}")

    assert rule_of(out.getvalue()) == "zip:path"


def test_what_a_system_adds_is_left_out():
    assert open_archive(archive(("__MACOSX/._a.json", b"x"), (".DS_Store", b"x"), ("a/Thumbs.db", b"x"))) == ()


def test_a_bomb_is_refused_by_what_it_declares():
    one = bytes(4_000_000)

    assert rule_of(archive(*((f"{n}.json", one) for n in range(5)))) == "expanded-bytes"
    assert rule_of(archive(("a", bytes(limits.INPUT_BYTES + 1)), method=zipfile.ZIP_DEFLATED)) == "input-bytes"


def test_pictures_of_an_archive_share_one_limit():
    out = io.BytesIO()
    Image.new("1", (3000, 3000)).save(out, "PNG")

    assert open_archive(archive(("a.png", out.getvalue())))
    assert rule_of(archive(("a.png", out.getvalue()), ("b.png", out.getvalue()))) == "decoded-pixels"


def test_a_size_that_lies_is_found_out():
    data = bytearray(archive(("a", bytes(1000))))
    central = data.rindex(b"PK\x01\x02")
    data[central + 24 : central + 28] = (10).to_bytes(4, "little")

    assert rule_of(bytes(data)).startswith("zip:")


def test_too_many_members_are_refused():
    assert rule_of(archive(*((str(n), b"") for n in range(limits.CREDENTIALS_PER_FILE + 1)))) == "credentials-per-file"
    assert rule_of(archive(*((f"{n}/", b"") for n in range(limits.ZIP_ENTRIES + 1)))) == "zip-entries"


@pytest.mark.parametrize("name", ["../a.json", "/etc/a.json", "a/../../b", "C:\\a", "..\\a"])
def test_names_that_lead_outside_are_refused(name):
    assert rule_of(archive((name, b"{}"))) == "zip:path"


def test_two_members_of_one_name_are_refused():
    assert rule_of(archive(("a", b"1"), ("a", b"2"))) == "zip:same-name"


def test_encrypted_and_odd_members_are_refused():
    data = bytearray(archive(("a", b"12345")))
    for start, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(start) + at] |= 1

    assert rule_of(bytes(data)) == "zip:encrypted"
    assert rule_of(archive(("a", b"12345"), method=zipfile.ZIP_BZIP2)) == "zip:method"


CUT = [b"PK\x03\x04", b"PK\x05\x06", archive(("a", b"x" * 100))[:-30]]


@pytest.mark.parametrize("data", CUT, ids=["first sign", "last sign", "no directory"])
def test_a_cut_archive_is_refused(data):
    assert rule_of(data) == "zip:structure"


def test_a_damaged_member_is_refused():
    data = archive(("a", b"12345"), method=zipfile.ZIP_STORED)

    assert rule_of(data.replace(b"12345", b"12346", 1)) == "zip:structure"
