import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from tests.wallet.present.receiving import AUDIENCE, NOW, credential, received
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.model.page import PageWords
from wallet.model.report import Verdict
from wallet.present.compose import Seal, compose
from wallet.present.export import files

WORDS = PageWords(
    language="de",
    direction="ltr",
    title="Nachweise von <Mira>",
    explanation="Diese Seite zeigt, was vorgelegt wird.",
    **{
        name: name.title()
        for name in PageWords.__dataclass_fields__
        if name not in ("language", "direction", "title", "explanation")
    },
)


class Page(HTMLParser):
    """The elements of a page, and whatever points out of it."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.addresses, self.texts = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.addresses += [value for name, value in attrs if name in ("src", "href", "action", "srcset", "data")]

    def handle_data(self, data):
        self.texts.append(data)


def made_of(entropy, *sealed, suite=None):
    items = tuple((credential(one), frozenset()) for one in sealed)
    return compose(items, cast.MIRA.key, AUDIENCE, NOW, entropy, seal=Seal(suite))


def page_of(made):
    ((name, data),) = files(made, "html", WORDS)
    assert name.endswith(".html")
    return data


@pytest.mark.parametrize("suite", [None, "eddsa-jcs-2022", "jwt"])
def test_the_page_carries_the_presentation_unchanged(entropy, suite):
    hostile = badges.BadgeSpec(
        slug="x", title="</script><b>", language="en", description="<!-- \\u003c", criteria="&amp;"
    )
    made = made_of(entropy, issue_badge(hostile, cast.NORDHAVN), suite=suite)

    report = received(page_of(made))

    assert report.verdict is Verdict.VALID
    assert report.parts[0].document["name"] == "</script><b>" or suite == "jwt"


def test_nothing_in_it_points_anywhere(entropy):
    made = made_of(entropy, issue_badge(badges.OPEN_DATA_DAY, cast.MAHARAT))
    found = Page(page_of(made).decode())

    assert all(one == "#" or one.startswith("data:image/png") for one in found.addresses)
    assert not {"link", "iframe", "object", "embed", "form", "base"} & set(found.tags)


def test_the_policy_allows_its_own_script_and_style_and_nothing_else(entropy):
    text = page_of(made_of(entropy, issue_badge(badges.CARE, cast.MAHARAT))).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1].replace("&#x27;", "'")

    for tag in ("script", "style"):
        inline = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert len(inline) == 1
        digest = base64.b64encode(hashlib.sha256(inline[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


def test_words_of_others_cannot_become_markup(entropy):
    hostile = badges.BadgeSpec(
        slug="x",
        title="<img src=x onerror=alert(1)>",
        language="en",
        description="d",
        criteria="<script>alert(1)</script>",
    )
    text = page_of(made_of(entropy, issue_badge(hostile, cast.NORDHAVN))).decode()

    assert "<img src=x" not in text
    assert text.count("<script") == 3
    assert "Nachweise von &lt;Mira&gt;" in text


def test_it_tells_what_is_shown_and_not_what_is_withheld(entropy):
    text = page_of(made_of(entropy, issue_sd_jwt(badges.DATABASES, cast.NORDHAVN))).decode()

    assert "Databases and SQL" in text
    assert "Nordhavn Polytechnic" in text
    assert "87" not in Page(text).texts
    assert "Mira Sandberg" not in text


def test_a_large_presentation_has_no_code(entropy):
    small = page_of(made_of(entropy, issue_jwt(badges.OPEN_DATA_DAY, cast.MAHARAT)))
    large = page_of(made_of(entropy, issue_badge(badges.DATA_ANALYSIS, cast.NORDHAVN)))

    assert (b'class="code"' in small, b'class="code"' in large) == (True, False)
