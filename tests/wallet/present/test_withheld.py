"""What a learner withholds is nowhere in what leaves, whatever is chosen; what is chosen arrives."""

import html
import json
from dataclasses import replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.bbs_issuing import BbsKey, issue, need_library, numbers
from tests.wallet.present.receiving import ASKED, AT_HAND, AUDIENCE, NOW, credential, received
from ui.words.page import page_words
from ui.words.sheet import sheet_words
from wallet.carriers.pdf_file import open_document
from wallet.codec import base64url, multibase, strict_json
from wallet.codec.json_span import pointer_to, value_at
from wallet.demo import cast
from wallet.demo.badges import BadgeSpec, Grade
from wallet.demo.document import badge_document
from wallet.demo.ecdsa_sd import MANDATORY, issue_selective_badge
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.formats.leaves import leaves
from wallet.model.credential import Presented
from wallet.model.presentation import Audience, Choice
from wallet.model.report import Verdict
from wallet.model.sheet import Template
from wallet.model.trust import Policy
from wallet.present import choose
from wallet.present.compose import compose
from wallet.present.export import files
from wallet.present.sheet import Subject, sheet
from wallet.proofs.bbs_2023 import decode_base
from wallet.reading.read import read
from wallet.verify.run import verify

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
SPECS = st.builds(
    BadgeSpec,
    slug=st.from_regex(r"[a-z]{1,12}", fullmatch=True),
    title=WORDS,
    language=st.sampled_from(["en", "el", "ar"]),
    description=WORDS.map("description ".__add__),
    criteria=WORDS.map("criteria ".__add__),
    ects=st.sampled_from([None, "2.5", "5"]),
    eqf=st.sampled_from([None, 6]),
    grade=st.none() | st.integers(50, 100).map(lambda n: Grade(str(n), "50", "Percent", lowest="0", highest="100")),
    evidence=st.none() | st.just("https://portfolio.example/work/77"),
)


def entropy(count):
    return bytes(range(count))


def chosen_from(data, original):
    """A random selection of what may be withheld."""
    may = [one.path for one in choose.disclosures(original) if one.choice is Choice.MAY]
    return frozenset(data.draw(st.sets(st.sampled_from(may))))


def inside(data):
    """The claims that a receiver reads."""
    (found,) = read(data).items
    return found.credentials[0] if isinstance(found, Presented) else found


def everything_in(data):
    """The bytes, and every part of them that is base64url, decoded: where a value could hide."""
    texts = [data.decode("utf-8")]
    for piece in texts[0].replace('"', "~").replace(",", "~").replace(".", "~").split("~"):
        try:
            texts.append(base64url.decode(piece).decode("utf-8"))
        except Exception:  # not text in base64url
            continue
    return "\n".join(texts)


@settings(max_examples=30, derandomize=True, deadline=None)
@given(SPECS, st.data(), st.booleans())
def test_of_an_sd_jwt_only_the_chosen_disclosures_leave(spec, data, alone):
    original = credential(issue_sd_jwt(spec, cast.NORDHAVN))
    shown = chosen_from(data, original)

    made = compose(((original, shown),), cast.MIRA.key, AUDIENCE if alone else Audience(), NOW, entropy)

    expected = {one.encoded for one in original.sealed.disclosures if pointer_to(*one.path) in made.disclosed}
    for one in original.sealed.disclosures:
        assert (one.encoded.encode() in made.data) is (one.encoded in expected)
        if one.encoded not in expected:
            salt = strict_json.parse(base64url.decode(one.encoded))[0]
            assert salt not in everything_in(made.data)
    assert {one.encoded for one in inside(made.data).sealed.disclosures} == expected
    assert shown <= set(made.disclosed)
    policy = Policy(audience=AUDIENCE.domain, nonce=AUDIENCE.nonce) if alone else Policy()
    assert received(made.data, policy).verdict is Verdict.VALID


@settings(max_examples=20, derandomize=True, deadline=None)
@given(SPECS, st.data())
def test_of_a_base_proof_only_the_chosen_claims_leave(spec, data):
    original = credential(issue_selective_badge(spec, cast.GUILD))
    shown = chosen_from(data, original)

    made = compose(((original, shown),), cast.MIRA.key, AUDIENCE, NOW, entropy)

    received_claims = dict(inside(made.data).claims)
    values = {json.dumps(value) for _, value in leaves(received_claims)}
    told = everything_in(made.data)
    for path in made.withheld:
        value = value_at(dict(original.claims), path)
        if isinstance(value, str) and len(value) > 6 and json.dumps(value) not in values:
            assert value not in told
    assert len(list(leaves(received_claims))) == len(made.disclosed)
    for path in shown:
        assert json.dumps(value_at(dict(original.claims), path)) in values
    assert received(made.data).verdict is Verdict.VALID


@cache
def bbs_issuer():
    need_library()
    return BbsKey(20_261_123)


@settings(max_examples=20, derandomize=True, deadline=None)
@given(SPECS, st.data())
def test_of_a_bbs_base_proof_only_the_chosen_claims_leave(spec, data):
    document = badge_document(spec, cast.GUILD)
    document["issuer"]["id"] = bbs_issuer().id
    original = credential(json.dumps(issue(document, bbs_issuer(), MANDATORY).base()).encode())
    shown = chosen_from(data, original)

    made = compose(((original, shown),), cast.MIRA.key, AUDIENCE, NOW, numbers(spec.slug))

    received_claims = dict(inside(made.data).claims)
    values = {json.dumps(value) for _, value in leaves(received_claims)}
    told = everything_in(made.data)
    base = decode_base(original.sealed.proofs[0].value)
    proof = multibase.decode(json.loads(made.data)["verifiableCredential"][0]["proof"]["proofValue"])
    for path in made.withheld:
        value = value_at(dict(original.claims), path)
        if isinstance(value, str) and len(value) > 6 and json.dumps(value) not in values:
            assert value not in told
            assert value.encode() not in proof
    assert all(value_at(dict(original.claims), path) in [one for _, one in leaves(received_claims)] for path in shown)
    assert base.hmac_key not in proof
    assert base.signature[:48] not in proof
    assert received(made.data).verdict is Verdict.VALID


@settings(max_examples=12, derandomize=True, deadline=None)
@given(SPECS, st.data(), st.booleans())
def test_of_several_together_nothing_withheld_is_in_any_form_that_is_handed_out(spec, data, selective_first):
    marked = replace(spec, evidence="https://portfolio.example/work/withheld-77")
    originals = [
        credential(issue_sd_jwt(marked, cast.NORDHAVN)),
        credential(issue_selective_badge(marked, cast.GUILD)),
    ][:: 1 if selective_first else -1]
    items = tuple((one, chosen_from(data, one)) for one in originals)

    made = compose(items, cast.MIRA.key, AUDIENCE, NOW, entropy)

    (presented,) = read(made.data).items
    report = verify(presented, AT_HAND, ASKED, NOW)
    told = Subject(made, tuple(zip(presented.credentials, report.parts, strict=True)), AUDIENCE)
    pdf = sheet(told, Template.ADMISSION, sheet_words())
    ((_, page),) = files(made, "html", page_words())
    shown = "\n".join(json.dumps(dict(one.claims), ensure_ascii=False) for one in presented.credentials)
    forms = [everything_in(made.data), html.unescape(page.decode()), *(one.data.decode() for one in open_document(pdf))]
    for name in (cast.MIRA.email, cast.MIRA.family_name, "withheld-77"):
        if name not in shown:
            assert all(name not in form for form in forms)
    assert {one.sealed.format for one in presented.credentials} == {one.sealed.format for one in originals}
    assert all(part.verdict is Verdict.VALID for part in report.parts if "cnf" not in str(part.document))
