import base64
import json

import pytest

from tests.wallet.present.receiving import credential, received
from wallet.codec import png_text
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.ecdsa_sd import issue_selective_badge
from wallet.demo.issue import issue_badge, issue_jwt, signed
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import WalletError
from wallet.model.report import Verdict
from wallet.model.trust import Policy
from wallet.present.bake import KEYWORD, bake
from wallet.present.emblem import emblem

PICTURES = ["image/png", "image/svg+xml"]


def with_image(address):
    document = badge_document(badges.CARE, cast.MAHARAT)
    document["credentialSubject"]["achievement"]["image"] = {"id": address, "type": "Image"}
    return credential(json.dumps(signed(document, cast.MAHARAT, badges.CARE.awarded)).encode())


@pytest.mark.parametrize("media_type", PICTURES)
@pytest.mark.parametrize("issue", [issue_badge, issue_jwt])
def test_a_baked_badge_is_read_back_as_it_was(media_type, issue):
    original = issue(badges.CARE, cast.MAHARAT)

    made = bake(credential(original), media_type)

    assert made.media_type == media_type
    assert credential(made.data[0]).sealed.payload_bytes == original
    assert received(made.data[0], Policy()).verdict is Verdict.VALID


def test_the_badges_own_picture_is_kept():
    picture = emblem("its own", 32)
    address = "data:image/png;base64," + base64.b64encode(picture).decode()

    baked = bake(with_image(address), "image/png").data[0]

    (chunk,) = png_text.read(baked, KEYWORD)
    assert len(baked) == len(picture) + len(chunk.text.encode()) + len(KEYWORD) + 5 + 12


@pytest.mark.parametrize(
    "address", ["data:image/png;base64,AAAA", "data:image/png;base64,!", "https://a.example/b.png"]
)
def test_a_picture_that_is_none_is_replaced_by_an_emblem(address):
    assert received(bake(with_image(address), "image/png").data[0], Policy()).verdict is Verdict.VALID


def test_the_name_comes_from_the_title():
    made = bake(credential(issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)), "image/png")

    assert made.suggested_name == "Data-Analysis-with-Python.png"


@pytest.mark.parametrize(
    ("make", "media_type", "rule"),
    [
        (lambda: issue_selective_badge(badges.DATABASES, cast.GUILD), "image/png", "base-proof"),
        (lambda: issue_sd_jwt(badges.DATABASES, cast.NORDHAVN), "image/png", "not-a-badge"),
        (lambda: issue_badge(badges.CARE, cast.MAHARAT), "image/gif", "form"),
    ],
)
def test_what_cannot_be_baked_is_refused(make, media_type, rule):
    with pytest.raises(WalletError) as caught:
        bake(credential(make()), media_type)

    assert caught.value.rule == rule
