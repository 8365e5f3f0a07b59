"""Contexts brought by hand: they settle what was unknown, and never replace what the program brings."""

import json
from typing import Any

import pytest

from tests.support.verifying import check, held, judged
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.strict_json import written
from wallet.demo import badges, cast
from wallet.demo.document import badge_document
from wallet.demo.issue import signed
from wallet.model.report import CheckName, Verdict
from wallet.verify.at_hand import named_contexts

URL = "https://nordhavn-polytechnic.example/contexts/1"
CONTEXT = json.dumps({"@context": {"roomNumber": "https://nordhavn-polytechnic.example/terms#room"}}).encode()


def badge() -> bytes:
    document: dict[str, Any] = badge_document(badges.DATABASES, cast.NORDHAVN)
    document["@context"] = [*document["@context"], URL]
    document["roomNumber"] = "4.12"
    contexts = Contexts.bundled().with_given({URL: CONTEXT})
    return json.dumps(signed(document, cast.NORDHAVN, badges.DATABASES.awarded, contexts=contexts)).encode()


def test_a_context_at_hand_makes_it_conclusive() -> None:
    missing = judged(badge())
    assert missing.verdict is Verdict.INDETERMINATE
    assert [(need.kind.value, need.uri) for need in missing.needs] == [("context", URL)]
    assert judged(badge(), held({URL: CONTEXT})).verdict is Verdict.VALID


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"@context": 5}', b'{"@context": {"roomNumber": null}}'])
def test_a_file_that_is_no_such_context_does_not_help(data: bytes) -> None:
    assert judged(badge(), held({URL: data})).verdict is not Verdict.VALID


def test_another_context_under_the_same_address_breaks_the_seal() -> None:
    other = CONTEXT.replace(b"#room", b"#grade")
    report = judged(badge(), held({URL: other}))
    assert check(report, CheckName.PROOF).reason.value == "signature-bad"


def test_a_bundled_context_is_never_replaced() -> None:
    document = json.loads(badge())
    forged = json.dumps({"@context": {"@vocab": "https://evil.example/"}}).encode()
    report = judged(badge(), held({URL: CONTEXT, document["@context"][0]: forged}))
    assert report.verdict is Verdict.VALID


INSIDE: dict[str, Any] = {
    "proof": [{"@context": [URL, {"a": {"@context": "https://deep.example/"}}]}, {"x": "@context"}]
}
NESTED: dict[str, Any] = {"@context": "https://top.example/", "text": 'he wrote "@context"', **INSIDE}


@pytest.mark.parametrize(
    ("document", "named"),
    [
        ({"a": [{"b": 1}]}, set()),
        ({"@context": ["https://top.example/"], "a": {"b": [1]}}, {"https://top.example/"}),
        (NESTED, {"https://top.example/", URL, "https://deep.example/"}),
        (INSIDE, {URL, "https://deep.example/"}),
    ],
)
def test_contexts_are_found_wherever_they_stand(document: dict[str, Any], named: set[str]) -> None:
    plain, hidden = (json.dumps(document).replace("@", at).encode() for at in ("@", "\\u0040"))
    assert named_contexts(document) == named
    assert named_contexts(document, written(plain, "@context")) == named
    assert json.loads(hidden) == document
    assert named_contexts(document, written(hidden, "@context")) == named
