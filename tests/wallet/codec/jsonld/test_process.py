import pytest

from tests.wallet.codec.jsonld.test_quads import EX, refused
from wallet.codec.jsonld import Contexts, to_quads
from wallet.codec.strict_json import Json

PROTECTED: dict[str, Json] = {"@protected": True, "ex": EX, "name": "ex:name", "part": "ex:part"}


@pytest.mark.parametrize(
    ("second", "rule"),
    [
        ({"name": EX + "name"}, ""),
        ({"name": "ex:other"}, "protected-term"),
        ({"name": {"@id": "ex:name", "@type": "@id"}}, "protected-term"),
        ({"name": None}, "protected-term"),
        (None, "protected-term"),
        ({"@import": "https://x.example"}, "unsupported-context"),
        ({"@base": "https://x.example/"}, "unsupported-context"),
        ({"other": {"@id": "ex:o", "@nest": "@nest"}}, "unsupported-term"),
        ({"a": "b:x", "b": {"@id": "a:x"}}, "cyclic-term"),
        ({"@version": 1.0}, "bad-context"),
        ({"@vocab": 5}, "bad-context"),
        ({"@language": "e n"}, "bad-context"),
        ({"@type": "ex:kind"}, "bad-context"),
        ({"@id": "ex:id"}, "bad-context"),
        ({"other": {"@id": "ex:o", "@foo": 1}}, "bad-context"),
        ({"other": {"@id": "relative"}}, "bad-context"),
        ({"other": {"@id": "ex:o", "@type": "_:b"}}, "bad-context"),
        ({"other": {"@id": "ex:o", "@container": "@foo"}}, "bad-context"),
        ({"other": {"@id": "ex:o", "@container": ["@list", "@set"]}}, "bad-context"),
        ({"other": 5}, "bad-context"),
        ({"@foo": "ex:o"}, "bad-context"),
        ({"other": "@foo"}, "reserved-word"),
        (5, "bad-context"),
        ({"ex:name": EX + "name", "ex:sub": {"@type": "@id"}}, ""),
        ({"@vocab": EX, "a/b": {"@type": "@id"}, "other": {"@type": "@id"}}, ""),
        ({"a/b": {"@type": "@id"}}, "bad-context"),
        ({"a/b": "urn:x"}, "bad-context"),
        ({"other": {"@type": "@id"}}, "bad-context"),
        ({"other": {"@id": 5}}, "bad-context"),
        ({"": "ex:o"}, "bad-context"),
        ({"other": {"@reverse": "ex:o", "@id": "ex:o"}}, "bad-context"),
        ({"other": {"@reverse": "relative"}}, "bad-context"),
        ({"other": {"@reverse": "ex:o", "@container": "@index"}}, "unsupported-term"),
        ({"other": {"@id": "ex:o", "@container": []}}, "bad-context"),
        ({"other": {"@id": "ex:o", "@language": 5}}, "bad-context"),
        ({"other": {"@id": "ex:o", "@direction": "up"}}, "bad-context"),
        ({"ex:o": {"@id": "ex:o", "@prefix": True}}, "bad-context"),
        ({"@direction": "up"}, "bad-context"),
        ({"@direction": "rtl"}, "text-direction"),
        ({"@vocab": "relative"}, "bad-context"),
        ({"@propagate": 1}, "bad-context"),
        ({"@protected": 1}, "bad-context"),
    ],
)
def test_a_second_context_may_add_and_not_redefine(second: Json, rule: str) -> None:
    document: Json = {"@context": [PROTECTED, second], "@id": "urn:x", "name": "a"}
    if rule:
        assert refused(document).rule == rule
    else:
        assert to_quads(document, Contexts.bundled(), inline_contexts=True)


def test_the_same_scope_spelled_differently_is_no_redefinition() -> None:
    first: Json = {"@protected": True, "ex": EX, "Module": {"@id": "ex:Module", "@context": {"part": "ex:part"}}}
    same: Json = {"Module": {"@id": EX + "Module", "@context": {"part": {"@id": EX + "part"}}}}
    other: Json = {"Module": {"@id": EX + "Module", "@context": {"part": {"@id": EX + "part2"}}}}
    document: dict[str, Json] = {"@id": "urn:x", "@type": "Module", "part": "a"}
    assert to_quads({"@context": [first, same], **document}, Contexts.bundled(), inline_contexts=True)
    assert refused({"@context": [first, other], **document}).rule == "protected-term"


def test_the_terms_of_a_type_end_with_its_node_and_those_of_a_property_go_on() -> None:
    context: Json = {
        "ex": EX,
        "part": "ex:part",
        "Module": {"@id": "ex:Module", "@context": {"name": "ex:moduleName"}},
        "name": "ex:name",
        "unit": {"@id": "ex:unit", "@context": {"name": "ex:unitName"}},
    }
    document: Json = {
        "@context": context,
        "@type": "Module",
        "name": "a",
        "part": {"name": "b"},
        "unit": {"name": "c", "part": {"name": "d"}},
    }
    quads = to_quads(document, Contexts.bundled(), inline_contexts=True)
    names = {quad[2]: quad[1] for quad in quads if quad[2].startswith('"')}
    assert names == {
        '"a"': f"<{EX}moduleName>",
        '"b"': f"<{EX}name>",
        '"c"': f"<{EX}unitName>",
        '"d"': f"<{EX}unitName>",
    }
