import json
from collections import Counter
from types import MappingProxyType

import pytest

from tests.support.vectors import published
from tests.wallet.codec import nquads
from wallet.codec.jsonld import Contexts, Quad, to_quads, to_statements
from wallet.codec.rdfc import canonize
from wallet.codec.strict_json import Json, freeze
from wallet.errors import ErrorKind, WalletError
from wallet.model.limits import QUADS

V2 = "https://www.w3.org/ns/credentials/v2"
OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
EX = "https://campus.example/terms#"
XSD = "http://www.w3.org/2001/XMLSchema#"
TERMS: dict[str, Json] = {
    "@version": 1.1,
    "id": "@id",
    "type": "@type",
    "none": "@none",
    "ex": EX,
    "name": "ex:name",
    "Module": "ex:Module",
    "part": "ex:part",
    "site": {"@id": "ex:site", "@type": "@id"},
    "kind": {"@id": "ex:kind", "@type": "@vocab"},
    "data": {"@id": "ex:data", "@type": "@json"},
    "steps": {"@id": "ex:steps", "@container": "@list"},
    "labels": {"@id": "ex:labels", "@container": "@language"},
    "inside": {"@id": "ex:inside", "@container": "@graph"},
    "partOf": {"@reverse": "ex:part"},
    "hours": {"@id": "ex:hours", "@type": XSD + "double"},
    "byKey": {"@id": "ex:byKey", "@container": "@index"},
    "gone": None,
    "Spoken": {"@id": "ex:Spoken", "@context": {"name": {"@id": "ex:spokenName", "@language": "NL"}}},
}


def quads_of(**members: Json) -> tuple[Quad, ...]:
    document: dict[str, Json] = {"@context": TERMS, "@id": "urn:x", **members}
    return to_quads(document, Contexts.bundled(), inline_contexts=True)


def objects(**members: Json) -> list[str]:
    return [quad[2] for quad in quads_of(**members)]


def refused(document: Json, *, inline: bool = True) -> WalletError:
    with pytest.raises(WalletError) as raised:
        to_quads(document, Contexts.bundled(), inline_contexts=inline)
    return raised.value


def test_the_published_conversions_come_out_or_are_refused_by_name() -> None:
    folder = published("08-foundations/json-ld-api/toRdf")
    only_wrong_in_json_ld_1_0 = "tn01-in.jsonld"
    outcomes: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    wrong: list[str] = []
    for source in sorted(folder.glob("*-in.jsonld")):
        expected = folder / source.name.replace("-in.jsonld", "-out.nq")
        document = json.loads(source.read_text(encoding="utf-8"))
        try:
            text = canonize(to_quads(document, Contexts.bundled(), inline_contexts=True)).text
        except WalletError as error:
            outcomes["refused" if expected.exists() else "refused negative"] += 1
            reasons[error.rule] += 1
            continue
        if not expected.exists():
            outcomes["accepted negative"] += 1
            wrong.append(source.name)
        elif text == canonize(nquads.read(expected.read_text(encoding="utf-8"))).text:
            outcomes["exact"] += 1
        else:
            outcomes["different"] += 1
            wrong.append(source.name)
    print(f"published toRdf cases: {dict(outcomes)}; {wrong}; refusals {dict(reasons.most_common())}")
    assert outcomes["exact"] >= 60
    assert wrong == [only_wrong_in_json_ld_1_0]


def test_plain_values_become_literals_of_their_kind() -> None:
    values: list[Json] = ["a", True, False, 5, 5.0, 2.5, 1e21, 1e-7, -0.0, 'q"\n\\\u0007\x7f\ufffe\u200f']
    assert objects(name=values) == [
        '"a"',
        f'"true"^^<{XSD}boolean>',
        f'"false"^^<{XSD}boolean>',
        f'"5"^^<{XSD}integer>',
        f'"5"^^<{XSD}integer>',
        f'"2.5E0"^^<{XSD}double>',
        f'"1.0E21"^^<{XSD}double>',
        f'"1.0E-7"^^<{XSD}double>',
        f'"0"^^<{XSD}integer>',
        '"q\\"\\n\\\\\\u0007\\u007F\\uFFFE\u200f"',
    ]


def test_a_typed_number_is_written_as_its_type_asks() -> None:
    assert objects(hours=[5, 2.5, -0.0, "7"]) == [
        f'"5.0E0"^^<{XSD}double>',
        f'"2.5E0"^^<{XSD}double>',
        f'"0.0E0"^^<{XSD}double>',
        f'"7"^^<{XSD}double>',
    ]
    value: Json = {"@value": 2, "@type": XSD + "decimal"}
    assert objects(name=value) == [f'"2"^^<{XSD}decimal>']
    assert objects(name={"@value": "x", "@type": XSD + "string"}) == ['"x"']


def test_references_types_and_vocabulary_values() -> None:
    assert objects(site="https://campus.example/", kind=["Module", "ex:a"], type="Module") == [
        f"<{EX}Module>",
        "<https://campus.example/>",
        f"<{EX}Module>",
        f"<{EX}a>",
    ]


def test_language_tags_are_lower_case() -> None:
    assert objects(name={"@value": "a", "@language": "de-CH"}) == ['"a"@de-ch']
    assert objects(labels={"nl-BE": ["a", "b"], "none": "c", "@none": "d"}) == ['"a"@nl-be', '"b"@nl-be', '"c"', '"d"']
    assert objects(type="Spoken", name="x") == [f"<{EX}Spoken>", '"x"@nl']


def test_json_literals_are_canonical_and_may_be_null() -> None:
    json_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
    assert objects(data={"b": [1.0, None], "a": "\u00e9"}) == [
        f'"{{\\"a\\":\\"\u00e9\\",\\"b\\":[1,null]}}"^^<{json_type}>'
    ]
    assert objects(data=None) == objects(name={"@value": None, "@type": "@json"}) == [f'"null"^^<{json_type}>']


def test_lists_keep_their_order_and_graphs_their_name() -> None:
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    assert quads_of(steps=["a", "b"]) == (
        ("<urn:x>", f"<{EX}steps>", "_:b0", ""),
        ("_:b0", f"<{rdf}first>", '"a"', ""),
        ("_:b0", f"<{rdf}rest>", "_:b1", ""),
        ("_:b1", f"<{rdf}first>", '"b"', ""),
        ("_:b1", f"<{rdf}rest>", f"<{rdf}nil>", ""),
    )
    assert objects(steps=[]) == [f"<{rdf}nil>"]
    assert set(quads_of(inside={"name": "a"})) == {
        ("<urn:x>", f"<{EX}inside>", "_:b0", ""),
        ("_:b1", f"<{EX}name>", '"a"', "_:b0"),
    }


def test_a_reverse_term_turns_the_statement_round() -> None:
    assert quads_of(partOf={"@id": "urn:whole"}) == (("<urn:whole>", f"<{EX}part>", "<urn:x>", ""),)


def test_given_blank_labels_are_renamed_consistently() -> None:
    quads = quads_of(part={"@id": "_:me", "part": {"@id": "_:me"}})
    assert quads == (("_:b0", f"<{EX}part>", "_:b0", ""), ("<urn:x>", f"<{EX}part>", "_:b0", ""))


def test_objects_without_an_identifier_are_told_by_their_pointer() -> None:
    document = {
        "@context": [V2, OB],
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": "https://campus.example", "type": "Profile"},
        "credentialSubject": {"type": "AchievementSubject", "identifier": [{"type": "IdentityObject"}]},
    }
    statements = to_statements(document, Contexts.bundled())
    assert set(statements.unnamed) == {"", "/credentialSubject", "/credentialSubject/identifier/0"}
    assert statements.quads == to_quads(freeze(document), Contexts.bundled())
    assert {quad[0] for quad in statements.quads} >= set(statements.unnamed.values())
    assert isinstance(statements.unnamed, MappingProxyType)


@pytest.mark.parametrize(
    ("members", "kind", "rule", "at"),
    [
        ({"invented": 1}, ErrorKind.MALFORMED, "undefined-term", ""),
        ({"gone": 1}, ErrorKind.MALFORMED, "undefined-term", ""),
        ({"part": {"part": [{"invented": 1}]}}, ErrorKind.MALFORMED, "undefined-term", "/part/part/0"),
        ({"type": ["Module", "Invented"]}, ErrorKind.MALFORMED, "undefined-type", ""),
        ({"type": ["gone"]}, ErrorKind.MALFORMED, "undefined-type", ""),
        ({"type": "@json"}, ErrorKind.MALFORMED, "undefined-type", ""),
        ({"type": [1]}, ErrorKind.MALFORMED, "bad-type", ""),
        ({"type": None}, ErrorKind.MALFORMED, "bad-type", ""),
        ({"type": "Module", "@type": "Module"}, ErrorKind.MALFORMED, "repeated-keyword", ""),
        ({"id": "urn:y"}, ErrorKind.MALFORMED, "repeated-keyword", ""),
        ({"site": "relative"}, ErrorKind.MALFORMED, "relative-iri", "/site"),
        ({"site": ""}, ErrorKind.MALFORMED, "relative-iri", "/site"),
        ({"site": "https://x.example/\n"}, ErrorKind.MALFORMED, "relative-iri", "/site"),
        ({"site": ["urn:a", "https://x.example/a b"]}, ErrorKind.MALFORMED, "relative-iri", "/site/1"),
        ({"part": {"@id": "../x", "name": "a"}}, ErrorKind.MALFORMED, "relative-iri", "/part"),
        ({"part": {"@id": "@foo"}}, ErrorKind.MALFORMED, "reserved-word", "/part"),
        ({"part": {"@id": 5}}, ErrorKind.MALFORMED, "bad-id", "/part"),
        ({"name": None}, ErrorKind.MALFORMED, "null-value", "/name"),
        ({"name": ["a", None]}, ErrorKind.MALFORMED, "null-value", "/name/1"),
        ({"inside": None}, ErrorKind.MALFORMED, "null-value", "/inside"),
        ({"steps": [None]}, ErrorKind.MALFORMED, "null-value", "/steps/0"),
        ({"steps": [["a"]]}, ErrorKind.UNSUPPORTED, "nested-list", "/steps/0"),
        ({"_:p": "a"}, ErrorKind.MALFORMED, "blank-predicate", ""),
        ({"@graph": []}, ErrorKind.UNSUPPORTED, "unsupported-keyword", ""),
        ({"@included": []}, ErrorKind.UNSUPPORTED, "unsupported-keyword", ""),
        ({"@index": "a"}, ErrorKind.UNSUPPORTED, "unsupported-keyword", ""),
        ({"@reverse": {}}, ErrorKind.UNSUPPORTED, "unsupported-keyword", ""),
        ({"name": {"@value": "a", "@index": 1}}, ErrorKind.UNSUPPORTED, "unsupported-keyword", "/name"),
        ({"name": {"@list": ["a"]}}, ErrorKind.UNSUPPORTED, "unsupported-keyword", "/name"),
        ({"name": {"@set": ["a"]}}, ErrorKind.UNSUPPORTED, "unsupported-keyword", "/name"),
        ({"name": {"@value": "a", "name": "b"}}, ErrorKind.MALFORMED, "bad-value-object", "/name"),
        ({"name": {"@value": None}}, ErrorKind.MALFORMED, "bad-value-object", "/name"),
        ({"name": {"@value": ["a"]}}, ErrorKind.MALFORMED, "bad-value-object", "/name"),
        ({"name": {"@value": 1, "@language": "en"}}, ErrorKind.MALFORMED, "bad-value-object", "/name"),
        ({"name": {"@value": "a", "@type": ["Module"]}}, ErrorKind.MALFORMED, "bad-value-object", "/name"),
        ({"name": {"@value": "a", "@type": "nope"}}, ErrorKind.MALFORMED, "bad-value-object", "/name"),
        ({"name": {"@language": "en"}}, ErrorKind.MALFORMED, "bad-value-object", "/name"),
        ({"name": {"@value": "a", "@language": "e n"}}, ErrorKind.MALFORMED, "bad-language-tag", "/name"),
        ({"name": {"@value": "a", "@language": "en\n"}}, ErrorKind.MALFORMED, "bad-language-tag", "/name"),
        ({"name": {"@value": "a", "@direction": "rtl"}}, ErrorKind.UNSUPPORTED, "text-direction", "/name"),
        ({"labels": {"e n": "a"}}, ErrorKind.MALFORMED, "bad-language-tag", "/labels/e n"),
        ({"labels": {"en": 1}}, ErrorKind.MALFORMED, "bad-language-map", "/labels/en"),
        ({"labels": {"en": None}}, ErrorKind.MALFORMED, "bad-language-map", "/labels/en"),
        ({"byKey": {"a": "b"}}, ErrorKind.UNSUPPORTED, "unsupported-map", "/byKey"),
        ({"inside": "text"}, ErrorKind.UNSUPPORTED, "value-in-graph", "/inside"),
        ({"inside": {"@value": "text"}}, ErrorKind.MALFORMED, "no-statements", "/inside"),
        ({"inside": {"@id": "urn:y"}}, ErrorKind.MALFORMED, "no-statements", "/inside"),
        ({"partOf": "text"}, ErrorKind.MALFORMED, "literal-as-subject", "/partOf/0"),
        ({"name": 2**53}, ErrorKind.MALFORMED, "unsafe-integer", "/name"),
        ({"data": [2**53]}, ErrorKind.MALFORMED, "unsafe-integer", "/data"),
        ({"name": float("inf")}, ErrorKind.MALFORMED, "not-a-number", "/name"),
        ({"part": {"@context": {"name": "ex:other"}}}, None, "", ""),
    ],
)
def test_what_would_be_lost_or_guessed_is_refused_by_name(
    members: dict[str, Json], kind: ErrorKind | None, rule: str, at: str
) -> None:
    document: dict[str, Json] = {"@context": TERMS, "@id": "urn:x", **members}
    if kind is None:
        assert to_quads(document, Contexts.bundled(), inline_contexts=True)
        return
    error = refused(document)
    assert (error.kind, error.rule, error.facts["at"]) == (kind, rule, at)


def test_an_undefined_term_is_named() -> None:
    document: Json = {"@context": [V2, OB], "type": "VerifiableCredential", "credentialSubject": {"grade": "A"}}
    error = refused(document, inline=False)
    assert (error.rule, error.facts["term"], error.facts["at"]) == ("undefined-term", "grade", "/credentialSubject")


@pytest.mark.parametrize(
    "context", [{"name": "urn:n"}, [V2, {"name": "urn:n"}], [V2, None], None, [[V2]], [V2, 5], 5, {}]
)
def test_only_contexts_named_by_url_are_accepted(context: Json) -> None:
    document: Json = {"@context": context, "@id": "urn:x", "@type": "urn:t"}
    assert refused(document, inline=False).rule == "inline-context"


def test_an_inline_context_deep_inside_is_refused_too() -> None:
    document: Json = {
        "@context": [V2],
        "type": "VerifiableCredential",
        "credentialSubject": {"@context": {"grade": "urn:grade"}, "grade": "A"},
    }
    error = refused(document, inline=False)
    assert (error.rule, error.facts["at"]) == ("inline-context", "/credentialSubject")


@pytest.mark.parametrize("document", [[], [{}], "text", 5, None, {}, {"@id": "urn:x"}, {"@context": V2}])
def test_a_document_that_says_nothing_is_refused(document: Json) -> None:
    assert refused(document).rule in ("not-an-object", "no-statements")


def test_every_limit_is_named() -> None:
    deep: Json = {"ex:a": "x"}
    for _ in range(70):
        deep = {EX + "part": deep}
    assert refused(deep).facts["limit"] == "json-depth"
    assert refused({"@context": [V2] * 17, "@type": "urn:t"}).facts["limit"] == "contexts"
    many: list[Json] = [{"@id": f"urn:{n}", "@type": "urn:t"} for n in range(QUADS // 2 + 1)]
    assert refused({"@id": "urn:x", EX + "part": many}).facts["limit"] == "quads"


def test_the_published_proof_inputs_come_out_letter_by_letter() -> None:
    folder = published("01-data-integrity")
    ran = 0
    for suite, hash_name in (
        ("vc-di-eddsa/eddsa-rdfc-2022", "sha256"),
        ("vc-di-ecdsa/ecdsa-rdfc-2019-p256", "sha256"),
        ("vc-di-ecdsa/ecdsa-rdfc-2019-p384", "sha384"),
    ):
        for source, result in (("signed*.json", "canonDoc*.txt"), ("proofConfig*.json", "proofCanon*.txt")):
            document = json.loads(next((folder / suite).glob(source)).read_text(encoding="utf-8"))
            document.pop("proof", None)
            expected = next((folder / suite).glob(result)).read_text(encoding="utf-8")
            canonical = canonize(to_quads(document, Contexts.bundled()), hash_name)
            assert canonical.text == expected, (suite, result)
            ran += 1
    for suite, source in (
        ("vc-di-ecdsa/ecdsa-sd-2023/employ", "../../employmentAuth.json"),
        ("vc-di-bbs", "windDoc.json"),
    ):
        document = json.loads((folder / suite / source).read_text(encoding="utf-8"))
        inline = source == "windDoc.json"
        lines = json.loads((folder / suite / "addBaseDocCanon.json").read_text(encoding="utf-8"))
        assert list(canonize(to_quads(document, Contexts.bundled(), inline_contexts=inline)).lines) == lines
        config = json.loads((folder / suite / "addProofConfig.json").read_text(encoding="utf-8"))
        expected = (folder / suite / "addProofConfigCanon.txt").read_text(encoding="utf-8")
        assert canonize(to_quads(config, Contexts.bundled(), inline_contexts=inline)).text == expected
        ran += 2
    print(f"published canonical forms of documents and proofs: {ran}")
    assert ran == 10
