import json
from datetime import timedelta

import pytest

from tests.wallet.present.receiving import NOW, credential, received
from wallet.demo import badges, cast, skills
from wallet.demo.issue import issue_badge
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import ErrorKind, WalletError
from wallet.model.presentation import Audience
from wallet.model.report import Verdict
from wallet.model.request import Ask, Request
from wallet.model.trust import Policy
from wallet.present import code
from wallet.present.compose import compose
from wallet.present.request import ASKS, ENTRIES, is_request, offers, read_request, wanted, written

REQUEST = Request(
    Audience("https://employer.example", "a nonce of this day", NOW + timedelta(days=3)),
    "Harbour Office",
    (
        Ask("somebody who knows SQL", skills=(skills.SQL.url,), claims=("result",)),
        Ask("anything of the guild", issuers=(cast.GUILD.id,)),
        Ask("one badge by its code", codes=("RU-DATA-101", "OSG-VIS-1")),
    ),
)
DOCUMENT = json.loads(written(REQUEST))


@pytest.fixture(scope="module")
def held():
    return (
        credential(issue_sd_jwt(badges.DATABASES, cast.NORDHAVN)),
        credential(issue_badge(badges.VISUALISATION, cast.GUILD, suite="ecdsa-rdfc-2019")),
        credential(issue_badge(badges.CARE, cast.MAHARAT)),
    )


def test_a_request_is_read_as_it_was_written():
    assert read_request(written(REQUEST)) == REQUEST
    assert is_request(written(REQUEST))


def test_it_fits_a_single_code():
    assert len(code.texts(written(REQUEST))) == 1


def test_each_ask_finds_the_credentials_that_answer_it(held):
    found = offers(REQUEST, held)

    assert [[place for place, _ in one.answers] for one in found] == [[0], [1], [1]]


def test_of_what_may_be_withheld_only_what_was_asked_for_is_proposed(held):
    assert wanted(REQUEST.asks[0], held[0]) == {"/credentialSubject/result"}
    assert wanted(REQUEST.asks[1], held[0]) == frozenset()


def test_the_answer_holds_for_whoever_asked_and_nobody_else(held, entropy):
    ((place, shown),) = offers(REQUEST, held)[0].answers
    made = compose(((held[place], shown),), cast.MIRA.key, REQUEST.audience, NOW, entropy)

    asked = Policy(audience=REQUEST.audience.domain, nonce=REQUEST.audience.nonce, require_holder=True)
    other = Policy(audience=REQUEST.audience.domain, nonce="another nonce of that day", require_holder=True)
    assert received(made.data, asked).verdict is Verdict.VALID
    assert received(made.data, other).verdict is Verdict.INVALID


@pytest.mark.parametrize(
    ("change", "kind", "rule"),
    [
        ({"kind": "cairn-request/2"}, ErrorKind.MALFORMED, "request-form"),
        ({"name": " "}, ErrorKind.MALFORMED, "request-form"),
        ({"audience": None}, ErrorKind.MALFORMED, "request-form"),
        ({"nonce": "short"}, ErrorKind.MALFORMED, "request-nonce"),
        ({"until": "tomorrow"}, ErrorKind.MALFORMED, "request-form"),
        ({"asks": []}, ErrorKind.MALFORMED, "request-form"),
        ({"asks": ["text"]}, ErrorKind.MALFORMED, "request-form"),
        ({"asks": [{"label": "x", "skills": "text"}]}, ErrorKind.MALFORMED, "request-form"),
        ({"asks": [{"label": "x", "skills": [1]}]}, ErrorKind.MALFORMED, "request-form"),
        ({"asks": [{"label": "x"}] * (ASKS + 1)}, ErrorKind.LIMIT, "request-asks"),
        ({"asks": [{"label": "x", "codes": ["c"] * (ENTRIES + 1)}]}, ErrorKind.LIMIT, "request-entries"),
    ],
)
def test_an_ill_made_request_is_refused(change, kind, rule):
    with pytest.raises(WalletError) as caught:
        read_request(json.dumps({**DOCUMENT, **change}).encode())

    assert (caught.value.kind, caught.value.rule) == (kind, rule)


@pytest.mark.parametrize("data", [b"", b"[]", b'{"kind": 1}', b"not json"])
def test_what_is_meant_as_something_else_is_no_request(data):
    assert not is_request(data)


def test_a_request_without_an_end_has_none():
    document = {name: value for name, value in DOCUMENT.items() if name != "until"}

    assert read_request(json.dumps(document).encode()).audience.until is None
