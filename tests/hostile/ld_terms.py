"""JSON-LD that gives signed words another meaning, or drops them."""

import random
from collections.abc import Callable
from typing import Any

from tests.hostile.case import ANY, FORGED, NEVER_VALID, OPEN, Attack, cases
from tests.hostile.forge import EDDSA_JCS, document, edited, options, proven, sealed, wire
from wallet.demo.document import Standing

DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime"
Change = Callable[[Any], object]


def attacks(seed: random.Random) -> list[Attack]:
    """Every attack on contexts and terms."""
    return [
        *_undefined(),
        *_contexts(),
        *_harmless(),
        *_signed_contexts(),
        *_appended(),
        *_identifiers(),
        *_keywords(),
        *_escapes(),
        *_respelled(),
    ]


def _subject(document: Any) -> Any:
    return document["credentialSubject"]


def _achievement(document: Any) -> Any:
    return _subject(document)["achievement"]


def _both(group: str, changes: dict[str, Change], allowed: frozenset[str] = FORGED) -> list[Attack]:
    """The change made after signing, under both transforms."""
    found: list[Attack] = []
    for suite in ("eddsa-rdfc-2022", EDDSA_JCS):
        good = sealed(document(), suite=suite)
        found += cases(group, allowed, {f"{suite}: {name}": edited(good, change) for name, change in changes.items()})
    return found


def _undefined() -> list[Attack]:
    return _both(
        "ld-undefined-term",
        {
            "top level": lambda d: d.update(finalGrade="1.0"),
            "in the subject": lambda d: _subject(d).update(honours="summa cum laude"),
            "in the achievement": lambda d: _achievement(d).update(level="8"),
            "in an alignment": lambda d: _achievement(d)["alignment"][0].update(rank=1),
            "in the issuer": lambda d: d["issuer"].update(accredited=True),
            "in a result": lambda d: _subject(d)["result"][0].update(better="A+"),
            "in the proof": lambda d: d["proof"].update(qualified=True),
            "in the address": lambda d: d["issuer"]["address"].update(planet="Earth"),
            "a prefix nobody defined": lambda d: d.update({"ex:grade": "1.0"}),
            "a whole address as term": lambda d: d.update({"https://schema.org/award": "Nobel"}),
            "an empty name": lambda d: d.update({"": "x"}),
            "a blank": lambda d: d.update({" ": "x"}),
            "an at sign": lambda d: d.update({"@grade": "1.0"}),
            "an undefined type": lambda d: d["type"].append("PhdCredential"),
            "an undefined inner type": lambda d: _achievement(d)["type"].append("Doctorate"),
        },
    )


def _contexts() -> list[Attack]:
    local = {"finalGrade": "https://terms.example/grade"}
    return _both(
        "ld-context-changed",
        {
            "inline context": lambda d: d["@context"].append(local),
            "inline null mapping": lambda d: d["@context"].append({"result": None}),
            "inline only": lambda d: d.update({"@context": local}),
            "null context": lambda d: d["@context"].append(None),
            "null instead": lambda d: d.update({"@context": None}),
            "context in the subject": lambda d: _subject(d).update({"@context": local}),
            "null context in the subject": lambda d: _subject(d).update({"@context": None}),
            "order turned": lambda d: d["@context"].reverse(),
            "second removed": lambda d: d["@context"].pop(),
            "first removed": lambda d: d["@context"].pop(0),
            "as one text": lambda d: d.update({"@context": d["@context"][0]}),
            "doubled lists": lambda d: d.update({"@context": [d["@context"]]}),
            "a number": lambda d: d["@context"].append(1),
            "true": lambda d: d["@context"].append(True),
            "an empty text": lambda d: d["@context"].append(""),
            "relative": lambda d: d["@context"].append("../context.json"),
            "vocab": lambda d: d["@context"].append({"@vocab": "https://terms.example/"}),
            "base": lambda d: d["@context"].append({"@base": "https://evil.example/"}),
            "import": lambda d: d["@context"].append({"@import": "https://evil.example/c"}),
            "slash added": lambda d: d["@context"].__setitem__(0, d["@context"][0] + "/"),
            "fragment added": lambda d: d["@context"].__setitem__(0, d["@context"][0] + "#"),
            "http instead of https": lambda d: d["@context"].__setitem__(0, d["@context"][0].replace("https", "http")),
            "17 contexts": lambda d: d["@context"].extend(["https://www.w3.org/ns/credentials/v2"] * 15),
            "10,000 contexts": lambda d: d["@context"].extend([f"https://evil.example/{n}" for n in range(10_000)]),
        },
        OPEN,
    )


def _harmless() -> list[Attack]:
    """Contexts that change no word: the same one again further in, and one of the proof's own, which no suite reads."""
    local = {"finalGrade": "https://terms.example/grade"}
    changes: dict[str, Change] = {
        "the same context again": lambda d: _achievement(d).update({"@context": [d["@context"][1]]}),
        "a context in the proof": lambda d: d["proof"].update({"@context": local}),
    }
    return _both("ld-context-harmless", changes, ANY)


def _signed_contexts() -> list[Attack]:
    """The issuer is hostile, and signed the odd context itself (the JCS suites ask nothing of contexts)."""
    first, second = "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
    odd: dict[str, Any] = {
        "signed inline context": [first, second, {"x": "https://terms.example/x"}],
        "signed null mapping": [first, second, {"name": None}],
        "signed vocab": [first, second, {"@vocab": "https://terms.example/"}],
        "signed alias of type": [first, second, {"kind": "@type"}],
        "signed alias of id": [first, second, {"key": "@id"}],
        "signed unknown context": [first, second, "https://evil.example/context"],
        "signed file context": [first, second, "file:///etc/passwd"],
        "signed relative context": [first, second, "context.json"],
        "signed data context": [first, second, "data:application/ld+json,{}"],
        "signed local context": [first, second, "http://localhost/context"],
        "signed override of a protected term": [first, second, {"issuer": "https://terms.example/issuer"}],
        "signed deep context": [
            first,
            second,
            {"a": {"@id": "https://t.example/a", "@context": {"b": "https://t.example/b"}}},
        ],
        "signed number": [first, second, 5],
        "signed nothing": [],
        "signed other base": [second, first],
    }
    found = {name: wire(sealed(document(**{"@context": value}), suite=EDDSA_JCS)) for name, value in odd.items()}
    return cases("ld-context-signed", OPEN, found)


def _appended() -> list[Attack]:
    """Contexts appended by the holder leave a JCS signature good: what they mean must not count."""
    good = sealed(document(), suite=EDDSA_JCS)
    extra = [
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        "https://www.w3.org/ns/credentials/examples/v2",
    ]
    named = {f"appended {one}": edited(good, lambda d, one=one: d["@context"].append(one)) for one in extra}
    named["appended unknown"] = edited(good, lambda d: d["@context"].append("https://evil.example/c"))
    changed = {
        "proof names fewer": edited(good, lambda d: d["proof"].update({"@context": d["@context"][:1]})),
        "proof names another order": edited(good, lambda d: d["proof"].update({"@context": d["@context"][::-1]})),
        "proof names more": edited(good, lambda d: d["proof"]["@context"].append("https://evil.example/c")),
        "appended and used": edited(good, lambda d: (d["@context"].append(extra[1]), d.update(finalGrade="1"))),
    }
    return [*cases("ld-context-appended", ANY, named), *cases("ld-context-appended", FORGED, changed)]


def _identifiers() -> list[Attack]:
    changes: dict[str, Change] = {
        "relative id": lambda d: d.update(id="credentials/1"),
        "id with a blank": lambda d: d.update(id="https://a.example/a b"),
        "id with brackets": lambda d: d.update(id="https://a.example/<x>"),
        "id with a line feed": lambda d: d.update(id="https://a.example/\n"),
        "id an open bracket": lambda d: d.update(id="https://[::1"),
        "id blank node": lambda d: d.update(id="_:b0"),
        "id empty": lambda d: d.update(id=""),
        "id null": lambda d: d.update(id=None),
        "id a list": lambda d: d.update(id=[d["id"]]),
        "id a number": lambda d: d.update(id=5),
        "subject id relative": lambda d: _subject(d).update(id="me"),
        "subject id null": lambda d: _subject(d).update(id=None),
        "achievement id relative": lambda d: _achievement(d).update(id="./a"),
        "type null": lambda d: d.update(type=None),
        "type with null": lambda d: d["type"].append(None),
        "type relative": lambda d: d["type"].append("./Other"),
        "type an object": lambda d: d["type"].append({"@id": "https://a.example/T"}),
        "name null": lambda d: d.update(name=None),
        "value null": lambda d: _subject(d)["result"][0].update(value=None),
        "narrative null": lambda d: _achievement(d)["criteria"].update(narrative=None),
        "value object null": lambda d: _achievement(d).update(name={"@value": None}),
        "empty object": lambda d: _subject(d)["result"].append({}),
        "list in a list": lambda d: _subject(d).update(result=[d["credentialSubject"]["result"]]),
        "wrong type of value": lambda d: _subject(d).update(creditsEarned="five"),
        "date as an object": lambda d: d.update(validFrom={"@value": d["validFrom"], "@type": "xsd:string"}),
        "language tag broken": lambda d: _achievement(d).update(name={"@value": "x", "@language": "not a tag!"}),
        "language and type": lambda d: _achievement(d).update(name={"@value": "x", "@language": "en", "@type": "@id"}),
    }
    return _both("ld-identifier", changes)


def _keywords() -> list[Attack]:
    changes: dict[str, Change] = {
        "graph": lambda d: d.update({"@graph": [{"id": "https://a.example/"}]}),
        "all in a graph": lambda d: d.update({"@graph": [_subject(d)]}),
        "reverse": lambda d: d.update({"@reverse": {"issuer": {"id": "https://a.example/"}}}),
        "nest": lambda d: d.update({"@nest": {"name": "Other"}}),
        "included": lambda d: d.update({"@included": [{"id": "https://a.example/", "name": "x"}]}),
        "included in the subject": lambda d: _subject(d).update({"@included": {"id": "https://a.example/x"}}),
        "index": lambda d: d.update({"@index": "1"}),
        "set": lambda d: d.update(name={"@set": ["A", "B"]}),
        "list": lambda d: d.update(name={"@list": ["A", "B"]}),
        "value with more": lambda d: d.update(name={"@value": "A", "@grade": "1"}),
        "json literal": lambda d: d.update(name={"@value": {"a": 1}, "@type": "@json"}),
        "id twice": lambda d: d.update({"@id": "https://a.example/other"}),
        "type twice": lambda d: d.update({"@type": "https://a.example/Other"}),
        "issuer by alias": lambda d: d["issuer"].update({"@id": "did:example:other"}),
        "direction": lambda d: d.update(name={"@value": "A", "@direction": "sideways"}),
        "version": lambda d: d.update({"@version": 1.1}),
        "protected": lambda d: d.update({"@protected": True}),
        "language": lambda d: d.update({"@language": "de"}),
    }
    return _both("ld-keyword", changes, OPEN)


def _escapes() -> list[Attack]:
    text = wire(sealed(document())).decode()
    twice = {
        "id twice, once escaped": text.replace('"id":', '"\\u0069d":"https://evil.example/1","id":', 1),
        "issuer twice": text.replace('"issuer":', '"issuer":"did:example:evil","issuer":', 1),
        "issuer twice, last wins": text[:-1] + ',"issuer":"did:example:evil"}',
        "proof twice": text[:-1] + ',"proof":[]}',
        "proof twice, once escaped": text[:-1] + ',"proo\\u0066":[]}',
        "context twice": text[:-1] + ',"\\u0040context":[]}',
        "name twice in the subject": text.replace('"achievement":', '"achievement":{},"\\u0061chievement":', 1),
        "subject twice": text[:-1] + ',"credentialSubject":{"id":"did:example:me"}}',
    }
    bare = document()
    looks = proven(bare, options())
    zero = {
        "zero width in a name": wire({**bare, "proof": looks}).replace(b'"validFrom"', '"valid\u200bFrom"'.encode()),
        "homograph of a name": wire({**bare, "proof": looks}).replace(b'"issuer"', '"іssuer"'.encode()),
        "decomposed text": wire(sealed(document(name="Diplome"))).replace(b"Diplome", "Diplo\u0302me".encode()),
    }
    return cases("ld-names", FORGED, {name: one.encode() for name, one in twice.items()} | zero)


def _respelled() -> list[Attack]:
    """The same graph under other names: whoever reads the members must not miss one."""
    terms = "https://www.w3.org/2018/credentials#"
    standing = Standing("https://nordhavn-polytechnic.example/status/respelled", 5)
    good = sealed(document(standing=standing, validUntil="2026-06-01T00:00:00Z"))
    changes: dict[str, Change] = {
        "status": lambda d: d.update({terms + "credentialStatus": d.pop("credentialStatus")}),
        "end": lambda d: d.update({terms + "validUntil": {"@value": d.pop("validUntil"), "@type": DATE_TIME}}),
        "start": lambda d: d.update({terms + "validFrom": {"@value": d.pop("validFrom"), "@type": DATE_TIME}}),
        "issuer": lambda d: d.update({terms + "issuer": d.pop("issuer")}),
        "subject": lambda d: d.update({terms + "credentialSubject": d.pop("credentialSubject")}),
        "type by address": lambda d: d["type"].__setitem__(0, terms + "VerifiableCredential"),
        "type by keyword": lambda d: d.update({"@type": d.pop("type")}),
        "id by keyword": lambda d: d.update({"@id": d.pop("id")}),
        "status type by keyword": lambda d: d["credentialStatus"].update({"@type": d["credentialStatus"].pop("type")}),
        "status in two lists": lambda d: d.update(credentialStatus=[[d["credentialStatus"]]]),
        "status in a set": lambda d: d.update(credentialStatus={"@set": [d["credentialStatus"]]}),
        "status in a graph": lambda d: d.update(credentialStatus={"@graph": [d["credentialStatus"]]}),
        "end in a list": lambda d: d.update(validUntil=[d["validUntil"]]),
        "end as a value": lambda d: d.update(validUntil={"@value": d["validUntil"], "@type": DATE_TIME}),
        "purpose as a value": lambda d: d["credentialStatus"].update(statusPurpose={"@value": "revocation"}),
        "proof purpose as a node": lambda d: d["proof"].update(
            proofPurpose={"id": "https://w3id.org/security#assertionMethod"}
        ),
    }
    return cases("ld-respelled", NEVER_VALID, {name: edited(good, change) for name, change in changes.items()})
