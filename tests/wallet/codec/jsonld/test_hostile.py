"""Whatever the input, the answer is statements or a named error."""

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.codec.jsonld import Contexts, to_quads
from wallet.codec.rdfc import canonize
from wallet.codec.strict_json import Json
from wallet.errors import WalletError

WORDS = st.sampled_from(
    [
        "@context @id @type @value @language @direction @list @set @graph @json @none @index @reverse @container",
        "a b ex",
    ]
).flatmap(lambda words: st.sampled_from(words.split()))
NAMES = WORDS | st.sampled_from(
    [
        "ex:a",
        "_:b",
        "urn:x",
        "https://x.example/",
        "@vocab",
        "@prefix",
        "@protected",
        "@import",
        "@foo",
        "",
        "a/b",
        ":",
        "ex:",
    ]
)
SCALARS = NAMES | st.none() | st.booleans() | st.integers(-3, 3) | st.floats(width=16)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)
PARTS = {
    "@id": st.sampled_from(["ex:a", "ex:b", "@id", "@type", "urn:x"]),
    "@type": st.sampled_from(["@id", "@vocab", "@json", "@none", "ex:T"]),
    "@container": st.sampled_from(["@set", "@list", "@language", "@graph", "@index", ["@set", "@graph"]]),
    "@language": st.sampled_from(["en", None]),
    "@context": st.dictionaries(st.sampled_from("ab"), st.sampled_from(["ex:in", "@id"]), max_size=2) | st.none(),
    "@protected": st.booleans(),
}
DEFINITIONS = st.fixed_dictionaries({"@id": PARTS.pop("@id")}, optional=PARTS)
GOOD_TERMS = st.dictionaries(st.sampled_from(["a", "b", "ex:a"]), DEFINITIONS | st.just("ex:c"), max_size=3)
WILD_TERMS = st.dictionaries(NAMES, SCALARS | st.dictionaries(NAMES, VALUES, max_size=3), max_size=4)
TERMS = GOOD_TERMS | WILD_TERMS


@settings(max_examples=120, deadline=None, derandomize=True)
@given(TERMS, st.dictionaries(NAMES, VALUES, max_size=5))
def test_any_document_and_any_context(terms: dict[str, Json], members: dict[str, Json]) -> None:
    document: dict[str, Json] = {"ex:p": "x", **members}
    document["@context"] = [{"ex": "https://campus.example/#", "@version": 1.1}, terms]
    with contextlib.suppress(WalletError):
        assert canonize(to_quads(document, Contexts.bundled(), inline_contexts=True)).lines


@settings(max_examples=100, deadline=None, derandomize=True)
@given(VALUES)
def test_any_value_at_all(value: Json) -> None:
    for inline in (False, True):
        with contextlib.suppress(WalletError):
            assert to_quads(value, Contexts.bundled(), inline_contexts=inline)
