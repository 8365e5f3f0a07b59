"""For each bundled definition a set of invented records that meets it, and changes after which it is not met."""

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
Change = Callable[[list[Json]], list[Json]]


def unit(name: str, **more: Any) -> Json:
    base = {"id": name, "title": name, "issuer": "https://school.example", "awarded": "2025-03-01"}
    return {**base, "verification": "verified", "status": "active", **more}


def units(count: int, prefix: str = "u", **more: Any) -> list[Json]:
    return [unit(f"{prefix}{number}", **more) for number in range(count)]


def without(name: str) -> Change:
    return lambda found: [each for each in found if each["id"] != name]


def changed(name: str, **more: Any) -> Change:
    return lambda found: [{**each, **more} if each["id"] == name else each for each in found]


ASSESSED: Json = {"evidence": "assessed"}
IDENTIFIED: Json = {"assessment": {"idVerified": True, "supervised": True}}


def koeln() -> list[Json]:
    issuer = "https://hd.muenster.example"
    basis = [
        unit(f"b-{theme}", issuer=issuer, hours=hours, tags=["module:basis", f"theme:{theme}"])
        for theme, hours in (("lehren", "24"), ("pruefen", "12"), ("beraten", "12"), ("feedback", "12"))
    ]
    more = unit("e", issuer=issuer, credits={"AE": "60"}, tags=["module:erweiterung", "theme:lehren"])
    last = unit("v", issuer=issuer, credits={"AE": "60"}, tags=["module:vertiefung", "element:portfolio"], **ASSESSED)
    elements = [unit(name, issuer=issuer, tags=[f"element:{name}"]) for name in ("hospitation", "beratung", "projekt")]
    return [*basis, more, last, *elements]


def mas() -> list[Json]:
    parts = [unit("f", tags=["cas:foundation"], credits={"ECTS": "10"}, awarded="2021-06-01")]
    parts += units(3, "c", tags=["cas:competence"], credits={"ECTS": "12"}, awarded="2023-06-01")
    parts.append(unit("o", tags=["cas:other"], credits={"ECTS": "4"}, awarded="2024-06-01"))
    return [*parts, unit("t", tags=["mas:thesis"], credits={"ECTS": "10"})]


def micromasters() -> list[Json]:
    tags = ("course:probability", "course:analysis", "track:methods:1", "track:methods:2")
    found = [unit(tag.replace(":", "-"), tags=[tag], awarded="2024-03-01", **IDENTIFIED) for tag in tags]
    return [*found, unit("capstone", tags=["capstone"], **IDENTIFIED)]


def testdaf() -> list[Json]:
    parts = ("reading", "listening", "writing", "speaking")
    grade, sitting = {"scale": "TDN", "value": "TDN 4"}, {"sitting": "2025-02"}
    return [unit(part, tags=[f"testdaf:{part}"], grade=grade, attrs=sitting) for part in parts]


def cefr() -> list[Json]:
    skills = [{"id": f"cefr:{name}", "level": "B2"} for name in ("listening", "reading", "speaking", "interaction")]
    return [unit("exam", skills=skills), unit("essay", skills=[{"id": "cefr:writing", "level": "C1"}])]


def digcomp() -> list[Json]:
    return [
        unit(f"a{area}", skills=[{"id": f"digcompedu:{area}.{number}", "level": "B1"} for number in (1, 2)])
        for area in range(1, 7)
    ]


def esco() -> list[Json]:
    skills = (
        "ccd0a1d9-afda-43d9-b901-96344886e14d",
        "2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f",
        "598de5b0-5b58-4ea7-8058-a4bc4d18c742",
        "65e58886-bd1e-4c5b-8ca5-8d9b353c8aa1",
        "3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43",
    )
    root = "http://data.europa.eu/esco/skill/"
    return [unit(f"s{n}", skills=[{"id": root + skill}], **ASSESSED) for n, skill in enumerate(skills)]


def pgcert() -> list[Json]:
    home = units(2, "h", issuer="https://university.example", credits={"ECTS": "10"}, levels={"FHEQ": 7})
    return [*home, unit("o", credits={"CATS": "20"}, levels={"FHEQ": 6})]


def cfu() -> list[Json]:
    base: Json = {"issuer": "https://ateneo.example", "awarded": "2021-02-01", "credits": {"ECTS": "6"}, **ASSESSED}
    online = [unit(f"x{area}", tags=[f"area:{area}"], mode="online", **base) for area in "ab"]
    return [
        *online,
        unit("xc", tags=["area:c"], mode="onsite", **base),
        unit("xc2", tags=["area:c"], mode="onsite", **base),
    ]


def acca() -> list[Json]:
    day: Json = {"awarded": "2026-02-01", "tags": ["cpd"]}
    return [
        unit("course", hours="21", **day, **ASSESSED),
        unit("reading", hours="30", **day, verification="self", evidence="self"),
    ]


def austria() -> list[Json]:
    return [
        unit("school", credits={"ECTS": "60"}, tags=["origin:school"]),
        unit("work", credits={"ECTS": "30"}, tags=["origin:work"]),
        unit("university", credits={"ECTS": "90"}),
    ]


MICRO: Json = {"levels": {"EQF": 6}, "credits": {"ECTS": "10"}, "subjects": ["0613"], **ASSESSED, **IDENTIFIED}
NZ: Json = {"credits": {"NZ": "24"}, "levels": {"NZQCF": 5}}
HK: Json = {"credits": {"QF": "6"}, "levels": {"HKQF": 4}, "subjects": ["0413"], "usedFor": []}
CAS: Json = {"credits": {"ECTS": "5"}, "levels": {"EQF": 7}, **ASSESSED}
DAS: Json = {"credits": {"ECTS": "10"}, "kind": "CAS"}

CASES: dict[str, tuple[list[Json], tuple[Change, ...]]] = {
    "koeln-nrw-lehrkompetenz": (
        koeln(),
        (without("hospitation"), without("b-pruefen"), changed("e", issuer="https://elsewhere.example")),
    ),
    "ch-cas": (units(2, **CAS), (without("u0"), changed("u0", awarded="2020-01-01"), changed("u1", issuer="x"))),
    "ch-das": (units(3, **DAS), (without("u2"), changed("u0", awarded="2018-01-01"))),
    "ch-mas-bau": (mas(), (changed("t", awarded="2023-01-01"), without("f"), changed("c0", awarded="2019-01-01"))),
    "eu-micro-degree": (units(3, **MICRO), (without("u0"), changed("u0", evidence="participation"))),
    "micromasters-statistics": (
        micromasters(),
        (without("track-methods-2"), changed("course-analysis", assessment={"idVerified": False})),
    ),
    "acca-cpd-2026": (
        acca(),
        (without("reading"), changed("course", hours="20"), changed("course", awarded="2025-12-31")),
    ),
    "de-sprachnachweis": (
        testdaf(),
        (
            changed("writing", grade={"scale": "TDN", "value": "TDN 3"}),
            changed("reading", attrs={"sitting": "2024-09"}),
        ),
    ),
    "cefr-b2": (cefr(), (without("essay"), changed("exam", awarded="2019-01-01"))),
    "digcompedu-b1": (digcomp(), (without("a4"), changed("a1", skills=[{"id": "digcompedu:1.1", "level": "B1"}]))),
    "esco-data-analyst": (esco(), (without("s2"), changed("s0", evidence="self"))),
    "nz-diploma-5": (units(5, **NZ), (without("u0"), lambda found: changed("u0", levels={"NZQCF": 4})(
        changed("u1", levels={"NZQCF": 4})(changed("u2", levels={"NZQCF": 4})(found))))),
    "uk-pgcert": (pgcert(), (without("o"), changed("h0", usedFor=["degree"]), changed("h1", issuer="x"))),
    "it-24-cfu": (cfu(), (without("xc2"), changed("xc", mode="online"), changed("xc", awarded="2023-01-01"))),
    "hk-certificate": (units(5, **HK), (without("u0"), changed("u0", usedFor=["other"]))),
    "at-anerkennung-bachelor": (austria(), (changed("university", tags=["origin:work"]), without("school"))),
    "cmf-microcredential": (
        units(2, credits={"ECTS": "2"}, levels={"EQF": 7}, **ASSESSED, **IDENTIFIED),
        (changed("u0", issuer="x"), changed("u0", credits={"ECTS": "1"})),
    ),
}  # fmt: skip
