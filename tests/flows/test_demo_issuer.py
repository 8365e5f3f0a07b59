"""From an issuer's badge to a receiver's verdict: every step on real bytes, nothing replaced but clock and chance."""

import json
from datetime import UTC, datetime, timedelta

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from wallet.carriers.qr_text import parts_to_payload
from wallet.demo import badges
from wallet.demo.cast import demo_key
from wallet.demo.demo_set import demo_set
from wallet.model.credential import Credential
from wallet.model.presentation import Audience
from wallet.model.report import Verdict
from wallet.model.trust import Material, Policy, TrustMaterial
from wallet.present.compose import compose
from wallet.present.export import files
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
HOLDER = demo_key("a learner's own key")
AUDIENCE = Audience("https://admissions.example", "k3Yx9-Qm", NOW + timedelta(days=14))
ASKED = Policy(domain=AUDIENCE.domain, challenge=AUDIENCE.nonce, require_holder=True)


@pytest.fixture(scope="module")
def issued():
    return demo_set(HOLDER)


@pytest.fixture(scope="module")
def at_hand(issued):
    return TrustMaterial({uri: Material(uri, data, NOW, media_type=media) for uri, data, media in issued.materials})


def genuine(issued, at_hand):
    """Every credential of the set that is valid, opened."""
    found = []
    for file in issued.files:
        if file.expected_verdict is Verdict.VALID:
            found += [one for one in read(file.data, file.name).items if isinstance(one, Credential)]
    return [one for one in found if verify(one, at_hand, Policy(), NOW).verdict is Verdict.VALID]


def judge(data, at_hand, policy=ASKED):
    (found,) = read(data).items
    return verify(found, at_hand, policy, NOW)


def test_all_that_is_genuine_goes_into_one_presentation_that_holds(issued, at_hand, entropy):
    credentials = genuine(issued, at_hand)
    made = compose(tuple((one, frozenset()) for one in credentials), HOLDER, AUDIENCE, NOW, entropy)

    report = judge(made.data, at_hand)

    assert len(credentials) >= 14
    assert [part.verdict for part in report.parts] == [Verdict.VALID] * len(credentials)
    assert report.verdict is Verdict.VALID


def test_it_survives_the_way_through_pictures(issued, at_hand, entropy):
    chosen = genuine(issued, at_hand)[:2]
    made = compose(tuple((one, frozenset()) for one in chosen), HOLDER, AUDIENCE, NOW, entropy)

    pictures = [QImage.fromData(data) for _, data in files(made, "qr")]
    texts = [code.text for picture in pictures for code in zxingcpp.read_barcodes(_grey(picture))]
    payload = parts_to_payload(tuple(texts))

    assert payload == made.data
    assert judge(payload, at_hand).verdict is Verdict.VALID


def test_a_picture_of_a_code_is_itself_a_file_the_wallet_reads(issued, at_hand, entropy):
    day = next(one for one in genuine(issued, at_hand) if one.title.best() == badges.OPEN_DATA_DAY.title)
    made = compose(((day, frozenset()),), HOLDER, AUDIENCE, NOW, entropy)

    ((_, picture),) = files(made, "qr")

    assert judge(picture, at_hand).verdict is Verdict.VALID


def test_every_single_value_changed_on_the_way_is_noticed(issued, at_hand, entropy):
    chosen = genuine(issued, at_hand)[1]
    made = compose(((chosen, frozenset()),), HOLDER, AUDIENCE, NOW, entropy)
    document = json.loads(made.data)
    places = list(_texts(document, ()))

    for path in places[:: max(1, len(places) // 40)]:
        changed = json.loads(made.data)
        _set(changed, path, "changed")
        assert _verdict(changed, at_hand) is not Verdict.VALID, path


def test_a_thief_who_has_only_the_file_cannot_answer_a_new_question(issued, at_hand, entropy):
    made = compose(((genuine(issued, at_hand)[0], frozenset()),), HOLDER, AUDIENCE, NOW, entropy)
    asked_anew = Policy(domain=AUDIENCE.domain, challenge="another", require_holder=True)

    assert judge(made.data, at_hand, asked_anew).verdict is Verdict.INVALID


def _grey(picture):
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def _texts(value, path):
    """The place of every text in a document."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _texts(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))
    elif isinstance(value, str):
        yield path


def _set(document, path, value):
    for step in path[:-1]:
        document = document[step]
    document[path[-1]] = value


def _verdict(document, at_hand):
    from wallet.errors import WalletError

    try:
        return judge(json.dumps(document).encode(), at_hand).verdict
    except WalletError:
        return None
