import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from tests.wallet.present.receiving import AUDIENCE, NOW, credential, received
from wallet.carriers.qr_text import parts_to_payload
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Presentation
from wallet.model.report import Verdict
from wallet.present.code import PART_BYTES
from wallet.present.compose import compose
from wallet.present.export import export, file_name, files


def present(entropy, *sealed):
    items = tuple((credential(one), frozenset()) for one in sealed)
    return compose(items, cast.MIRA.key, AUDIENCE, NOW, entropy)


def by_zxing(image):
    """What one program reads from a picture."""
    return [found.text for found in zxingcpp.read_barcodes(image)]


def by_zbar(image):
    """What another reads."""
    from pyzbar.pyzbar import ZBarSymbol, decode

    pixels = b"".join(bytes(image.constScanLine(y))[: image.width()] for y in range(image.height()))
    found = decode((pixels, image.width(), image.height()), symbols=[ZBarSymbol.QRCODE])
    return [one.data.decode() for one in found]


def scanned(pictures, reader=by_zxing):
    """The texts in the pictures, in order."""
    images = [QImage.fromData(one).convertToFormat(QImage.Format.Format_Grayscale8) for one in pictures]
    return tuple(text for one in images for text in reader(one))


def test_a_file_is_the_presentation_itself(entropy):
    made = present(entropy, issue_badge(badges.CARE, cast.MAHARAT))

    assert files(made, "json") == (("presentation-2026-11-23.vp.json", made.data),)


def test_the_name_says_what_kind_of_file_it_is(entropy):
    made = present(entropy, issue_sd_jwt(badges.DATABASES, cast.NORDHAVN))

    assert export(made, "json").suggested_name.endswith(".sd-jwt")
    assert export(made, "json").media_type == "application/vc+sd-jwt"


def test_one_badge_fits_one_code_and_verifies_after_reading(entropy):
    made = present(entropy, issue_jwt(badges.OPEN_DATA_DAY, cast.NORDHAVN))

    ((name, picture),) = files(made, "qr")
    payload = parts_to_payload(scanned([picture]))

    assert name == "presentation-2026-11-23.qr.png"
    assert payload == made.data
    assert received(payload).verdict is Verdict.VALID


@pytest.mark.parametrize("reader", [by_zxing, by_zbar])
def test_more_goes_into_numbered_parts_that_join_in_any_order(entropy, reader):
    badge = issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)
    made = present(entropy, badge, issue_jwt(badges.CARE, cast.MAHARAT))

    found = files(made, "qr")
    texts = scanned([picture for _, picture in found], reader)

    assert len(found) > 1
    assert [name for name, _ in found] == sorted(name for name, _ in found)
    assert found[0][0].startswith("presentation-2026-11-23-")
    assert all(len(text) <= PART_BYTES * 3 // 2 + 40 for text in texts)
    assert parts_to_payload(tuple(reversed(texts))) == made.data


def test_a_form_that_is_none_is_refused(entropy):
    made = Presentation(b"{}", "application/vp", "did:example:x", NOW)

    with pytest.raises(WalletError) as caught:
        export(made, "fax")

    assert (caught.value.kind, caught.value.rule) == (ErrorKind.CANNOT_PRESENT, "form")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Data Analysis with Python", "Data-Analysis-with-Python.json"),
        ("../../etc/passwd", "etc-passwd.json"),
        ("C:\\Windows\\nul", "C-Windows-nul.json"),
        ("NUL", "_NUL.json"),
        ("com1", "_com1.json"),
        ("...", "credential.json"),
        ("", "credential.json"),
        ("رعاية كبار السن", "رعاية-كبار-السن.json"),
        ("-rf", "rf.json"),
        ("a\u202egnp.exe", "a-gnp-exe.json"),
    ],
)
def test_a_title_becomes_a_harmless_name(title, name):
    assert file_name(title, ".json") == name


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text(max_size=200))
def test_no_title_leaves_its_folder(title):
    name = file_name(title, ".json")

    assert not set(name) & set('/\\:*?"<>|\0\n\r\t ')
    assert not name.startswith((".", "-", "~"))
    assert len(name) <= 70
    assert name.isprintable()
