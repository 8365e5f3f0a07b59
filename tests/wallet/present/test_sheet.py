"""The printed sheet: standards kept, the presentation inside, and nobody's words run as code."""

import json
import re
import subprocess
import sys

import pytest

from tests.wallet.present.receiving import AT_HAND, AUDIENCE, NOW, credential, received
from ui.words.sheet import LANGUAGES, sheet_words
from wallet.carriers.pdf_file import open_document
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.errors import ErrorKind, WalletError
from wallet.model.report import Verdict
from wallet.model.sheet import Template
from wallet.model.trust import Policy
from wallet.present import sheet as sheets
from wallet.present.compose import Seal, compose
from wallet.present.sheet import SheetStack, Subject, sheet
from wallet.present.summary import Told, summarise
from wallet.reading.read import read
from wallet.verify.run import verify

NOTHING = frozenset()


def subject(entropy, *sealed, stack=None, shown=NOTHING, suite=None):
    items = tuple((credential(one), shown) for one in sealed)
    made = compose(items, cast.MIRA.key, AUDIENCE, NOW, entropy, seal=Seal(suite))
    (found,) = read(made.data).items
    credentials = found.credentials if hasattr(found, "credentials") else (found,)
    told = tuple((one, verify(one, AT_HAND, Policy(), NOW)) for one in credentials)
    return Subject(made, told, AUDIENCE, stack)


def data_of(subject, template=Template.EMPLOYER, language="en"):
    return sheets._data(subject, template, sheet_words(language))


@pytest.mark.parametrize("template", list(Template))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_is_set_in_every_language_by_the_standards(entropy, template, language):
    stack = SheetStack("Zertifikat", "2026", "met", "9", "9", "ECTS")
    badge, care = issue_badge(badges.MACHINE_LEARNING, cast.NORDHAVN), issue_badge(badges.CARE, cast.MAHARAT)
    found = subject(entropy, badge, care, stack=stack)

    made = sheet(found, template, sheet_words(language))

    assert made.startswith(b"%PDF-1.7")
    assert b"/StructTreeRoot" in made or b"/ObjStm" in made
    (held,) = open_document(made)
    assert held.data == found.made.data
    assert received(made).verdict is Verdict.VALID


@pytest.mark.parametrize("suite", [None, "jwt"])
def test_the_presentation_is_attached_whatever_its_form(entropy, suite):
    made = sheet(
        subject(entropy, issue_jwt(badges.OPEN_DATA_DAY, cast.MAHARAT), suite=suite), Template.EMPLOYER, sheet_words()
    )
    assert received(made).verdict is Verdict.VALID


HOSTILE = (
    '#panic("x") #read("/etc/passwd") ]] $x$ `code` *b* @label <a> \\ "quoted" #{ } // /* \u202e\x07 ' + "z" * 5000
)


def test_words_of_others_are_never_code(entropy):
    spec = badges.BadgeSpec(slug="x", title=HOSTILE, language="en", description=HOSTILE, criteria=HOSTILE)
    found = subject(entropy, issue_badge(spec, cast.NORDHAVN))
    title = data_of(found)["records"][0]["title"]
    assert "\u202e" not in title
    assert "\x07" not in title
    assert len(title) < 700
    for template in Template:
        assert received(sheet(found, template, sheet_words())).verdict is Verdict.VALID


def test_a_script_no_font_has_is_still_set(entropy):
    spec = badges.BadgeSpec(slug="x", title="漢字 \ue000 🎓", language="zh", description="ⴰ", criteria="ꓘ")
    found = subject(entropy, issue_badge(spec, cast.NORDHAVN))
    assert received(sheet(found, Template.ADMISSION, sheet_words())).verdict is Verdict.VALID


def test_what_is_withheld_is_not_on_the_sheet(entropy):
    whole = issue_sd_jwt(badges.DATABASES, cast.NORDHAVN)
    told = json.dumps(data_of(subject(entropy, whole)), ensure_ascii=False)
    assert "Databases and SQL" in told
    assert cast.MIRA.family_name not in told
    assert '"result": "87' not in told


def test_checks_say_no_more_than_was_found(entropy):
    (record,) = data_of(subject(entropy, issue_badge(badges.DATABASES, cast.NORDHAVN)))["records"]
    assert (record["verdict"], record["tone"]) == ("Genuine", "neutral")
    assert [one["tone"] for one in record["checks"]][:2] == ["good", "neutral"]
    broken = json.loads(issue_badge(badges.DATABASES, cast.NORDHAVN))
    broken["name"] = "Another"
    (record,) = data_of(subject(entropy, json.dumps(broken).encode()))["records"]
    assert (record["verdict"], record["checks"][0]["tone"]) == ("Not genuine", "bad")


def test_what_its_holder_alone_has_signed_is_never_called_genuine_or_the_issuers(entropy):
    mark = "My own words."
    original = credential(issue_badge(badges.DATABASES, cast.NORDHAVN))
    made = summarise(original, Told(), mark, cast.MIRA.key, NOW, entropy)
    (own,) = data_of(subject(entropy, made))["records"]
    assert own["verdict"] == "Own words"
    assert own["checks"][0]["text"].startswith("In the holder's own words")
    assert not any("issuer" in one["text"] for one in own["checks"])


def test_records_are_in_the_order_the_reader_wants_and_add_up(entropy):
    issued = [issue_badge(one, cast.NORDHAVN) for one in (badges.DATABASES, badges.TEACHING, badges.WRITING)]
    found = subject(entropy, *issued)
    levels = [one["level"] for one in data_of(found, Template.ADMISSION)["records"]]
    assert levels == ["EQF 7", "EQF 6", "EQF 6"]
    days = [one["day"] for one in data_of(found, Template.CPD)["records"]]
    assert days == sorted(days)
    assert [one["number"] for one in data_of(found, Template.CPD)["records"]] == [1, 2, 3]
    assert sheets._totals([{"amounts": [["ECTS", "2.5"]]}, {"amounts": [["ECTS", "3"]]}, {"amounts": []}]) == [
        "5.5 ECTS"
    ]


def test_one_code_is_drawn_where_it_fits(entropy):
    small = data_of(subject(entropy, issue_jwt(badges.OPEN_DATA_DAY, cast.MAHARAT)))["code"]
    assert small.startswith("<svg")
    assert data_of(subject(entropy, issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)))["code"] is None


def test_without_the_typesetter_it_is_refused_plainly(entropy, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(WalletError) as caught:
        sheet(subject(entropy, issue_badge(badges.CARE, cast.MAHARAT)), Template.CPD, sheet_words())
    assert (caught.value.kind, caught.value.rule) == (ErrorKind.UNSUPPORTED, "sheet-writer")


def test_the_languages_say_the_same_things():
    english = sheet_words("en").texts
    for language in LANGUAGES:
        words = sheet_words(language)
        assert words.texts.keys() == english.keys()
        assert len(words.months) == 12
        for key, text in words.texts.items():
            assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english[key])), (language, key)
    with pytest.raises(WalletError):
        sheet_words("tlh")


def test_the_typesetter_is_not_fetched_before_it_is_wanted():
    code = "import sys, wallet.service.wallet, wallet.service.presenting; sys.exit('typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_transcript_keeps_what_one_issuer_awarded_together(entropy):
    found = subject(
        entropy,
        issue_badge(badges.DATABASES, cast.NORDHAVN),
        issue_badge(badges.CARE, cast.MAHARAT),
        issue_badge(badges.ETHICS, cast.NORDHAVN),
    )

    data = data_of(found, Template.TRANSCRIPT)

    assert [(one["issuer"], [each["number"] for each in one["records"]]) for one in data["groups"]] == [
        (cast.NORDHAVN.name, [1, 2]),
        (cast.MAHARAT.name, [3]),
    ]
    days = [each["day"] for each in data["groups"][0]["records"]]
    assert days == sorted(days)
