import json
from collections import Counter

import pytest

from tests.support.vectors import published
from tests.wallet.codec import nquads
from wallet.codec.jsonld.contexts import Contexts
from wallet.codec.jsonld.nodes import Quad
from wallet.codec.jsonld.quads import to_quads
from wallet.codec.rdfc import canonize
from wallet.codec.strict_json import Json
from wallet.errors import WalletError

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
    "Course": "ex:Course",
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
