"""One view from every family: what an issuer can state in it is told, by the same names."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.verifying import credential
from tests.wallet.profiles.claims import ACHIEVEMENT, BADGE, V2, described
from tests.wallet.profiles.claims import OB3 as OB3_CONTEXT
from tests.wallet.profiles.test_elm_3 import CLAIM, EDC
from tests.wallet.profiles.test_open_badges_2 import ASSERTION
from tests.wallet.profiles.test_sd_jwt_vc import FLAT
from wallet.codec import jcs
from wallet.model.credential import Achievement, Described
from wallet.profiles import elm_3, open_badges_2, open_badges_3, sd_jwt_vc, vcdm_1

CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"

PICTURE = "https://nordhavn.example/weaving.png"


def level(framework: str, value: str) -> dict[str, Any]:
    return {"type": ["Alignment"], "targetName": framework, "targetType": f"ext:{framework}", "targetCode": value}


ALIGNED = [*ACHIEVEMENT["alignment"], level("QF-EHEA", "first cycle"), level("NQF", "5b")]
OB3 = {
    **BADGE,
    "credentialSubject": {**BADGE["credentialSubject"], "achievement": {**ACHIEVEMENT, "alignment": ALIGNED}},
}
OB2 = {
    **ASSERTION,
    "badge": {**ASSERTION["badge"], "image": PICTURE, "@language": "nl"},
}
JPEG = "http://publications.europa.eu/resource/authority/file-type/JPEG"
PAGE = {"displayDetail": [{"image": {"content": "AAAA", "contentType": {"id": JPEG}}, "page": 1}]}
ELM = {
    **EDC,
    "displayParameter": {**EDC["displayParameter"], "individualDisplay": [PAGE]},
    "validUntil": "2030-01-31T09:00:00Z",
    "credentialSubject": {**EDC["credentialSubject"], "hasClaim": CLAIM},
}
SD_JWT = {
    **FLAT,
    "workload": "70 hours",
    "language": "da",
    "mode": "on site",
    "quality_assurance": "Institutional audit",
    "achievement_image": PICTURE,
    "nqf_level": "5b",
    "qf_ehea_level": "first cycle",
    "supervision": "supervised with identity verification",
    "evidence": ["https://mira.example/cloth"],
}
FAMILIES: dict[str, tuple[Any, dict[str, Any], str]] = {
    "OB 3": (open_badges_3.PROFILE, OB3, "data-integrity"),
    "OB 2": (open_badges_2.PROFILE, OB2, "open-badges-2"),
    "ELM": (elm_3.PROFILE, ELM, "elm-seal"),
    "SD-JWT": (sd_jwt_vc.PROFILE, SD_JWT, "sd-jwt"),
}


def first(found: Described) -> Achievement:
    return found.achievements[0]


def supervised(found: Described) -> str:
    return str(next((one.supervised for one in first(found).assessments), None))


ELEMENTS: dict[str, Callable[[Described], Any]] = {
    "title": lambda found: first(found).name.best(),
    "issuer": lambda found: found.issuer.name.best(),
    "awarding body": lambda found: first(found).awarding_body.best() or found.issuer.name.best(),
    "awarded": lambda found: str(first(found).awarded or found.awarded or found.valid_from or ""),
    "expiry": lambda found: str(found.valid_until or ""),
    "outcomes": lambda found: [one.best() for one in first(found).outcomes],
    "skills": lambda found: [one.name for one in first(found).alignments if one.is_skill],
    "credits": lambda found: [(one.value, one.unit) for one in first(found).credits],
    "workload": lambda found: first(found).workload,
    "level": lambda found: [(one.framework, one.value) for one in first(found).levels],
    "assessment": lambda found: next((one.type for one in first(found).assessments), None),
    "supervision": supervised,
    "grade": lambda found: next((one.value for one in first(found).results), None),
    "participation": lambda found: first(found).modes,
    "quality": lambda found: first(found).quality,
    "language": lambda found: first(found).languages,
    "evidence": lambda found: [one.id for one in first(found).evidence],
    "picture": lambda found: first(found).image or found.image,
}
EXPECTED: dict[str, dict[str, Any]] = {
    "OB 3": {
        "title": "Weaving of wool",
        "issuer": "Workshop",
        "awarding body": "Nordhavn",
        "awarded": "2026-01-30 08:00:00+00:00",
        "expiry": "2030-01-31 09:00:00+00:00",
        "outcomes": ["Weaves plain cloth."],
        "skills": ["weave fabrics", "QF-EHEA", "NQF"],
        "credits": [("3", "ECTS"), ("2.5", None), ("2", None)],
        "workload": "PT84H",
        "level": [("EQF", "5"), ("QF-EHEA", "first cycle"), ("NQF", "5b")],
        "assessment": "application of a skill",
        "supervision": "True",
        "grade": "8.0",
        "participation": ("onsite",),
        "quality": ("NVAO A-17",),
        "language": ("nl-NL",),
        "evidence": ["https://mira.example/cloth"],
        "picture": "https://nordhavn.example/weaving.png",
    },
    "OB 2": {
        "title": "Weaving",
        "issuer": "Nordhavn",
        "awarding body": "Nordhavn",
        "awarded": "2020-01-01 00:00:00+00:00",
        "expiry": "2030-01-01 00:00:00+00:00",
        "outcomes": [],
        "skills": ["weave"],
        "credits": [("2.5", "ECTS")],
        "workload": "PT70H",
        "level": [("EQF", "5")],
        "assessment": "testing",
        "supervision": "True",
        "grade": None,
        "participation": (),
        "quality": ("NVAO",),
        "language": ("nl",),
        "evidence": ["https://mira.example/cloth", "https://mira.example/yarn"],
        "picture": "https://nordhavn.example/weaving.png",
    },
    "ELM": {
        "title": "Weaving",
        "issuer": "Nordhavn",
        "awarding body": "Nordhavn",
        "awarded": "2026-01-30 08:00:00+00:00",
        "expiry": "2030-01-31 09:00:00+00:00",
        "outcomes": ["Weaves plain cloth."],
        "skills": ["weave"],
        "credits": [("2.5", "ECTS")],
        "workload": "PT70H",
        "level": [("EQF", "5"), ("NQF", "Level 5b")],
        "assessment": "Written",
        "supervision": "True",
        "grade": "8",
        "participation": ("on site",),
        "quality": ("Institutional audit, NVAO",),
        "language": ("DAN",),
        "evidence": [],
        "picture": "data:image/jpeg;base64,AAAA",
    },
    "SD-JWT": {
        "title": "Weaving",
        "issuer": "Nordhavn",
        "awarding body": "Nordhavn",
        "awarded": "2026-01-30 09:00:00+00:00",
        "expiry": "2030-01-01 00:00:00+00:00",
        "outcomes": ["Weaves plain cloth."],
        "skills": ["weaving", "dyeing"],
        "credits": [("2.5", "ECTS")],
        "workload": "70 hours",
        "level": [("EQF", "5"), ("NQF", "5b"), ("QF-EHEA", "first cycle")],
        "assessment": "written examination",
        "supervision": "True",
        "grade": "8",
        "participation": ("on site",),
        "quality": ("Institutional audit",),
        "language": ("da",),
        "evidence": ["https://mira.example/cloth"],
        "picture": "https://nordhavn.example/weaving.png",
    },
}
"""What the fixtures state, read by hand; an empty answer means that the family has no words for it."""
WORDLESS = {("OB 2", "outcomes"), ("OB 2", "grade"), ("OB 2", "participation"), ("ELM", "evidence")}


def test_every_element_is_asked_of_every_family() -> None:
    assert {name: set(answers) for name, answers in EXPECTED.items()} == {name: set(ELEMENTS) for name in FAMILIES}
    empty = {(name, one) for name, answers in EXPECTED.items() for one, answer in answers.items() if not answer}
    assert empty == WORDLESS


@pytest.mark.parametrize("element", ELEMENTS)
@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_stated_is_told(family: str, element: str) -> None:
    assert ELEMENTS[element](described(*FAMILIES[family])) == EXPECTED[family][element]


def test_a_record_has_its_parts_told_like_any_badge() -> None:
    record = {
        "@context": [V2, CLR, OB3_CONTEXT],
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": OB3["issuer"],
        "validFrom": OB3["validFrom"],
        "name": "Record",
        "credentialSubject": {"id": "did:key:zMira", "type": ["ClrSubject"], "verifiableCredential": [OB3]},
    }
    opened = credential(jcs.canonical(record))
    (part,) = opened.parts
    asked = {name: ask(part.described) for name, ask in ELEMENTS.items()}
    assert asked == EXPECTED["OB 3"]


def test_an_attestation_of_the_european_ledger_tells_what_the_data_model_can() -> None:
    claims = {
        "@context": ["https://www.w3.org/2018/credentials/v1"],
        "id": "urn:uuid:1",
        "type": ["VerifiableCredential", "VerifiableAttestation"],
        "issuer": {"id": "did:ebsi:zvHWX359A3CvfJnCYaAiAde", "name": "Nordhavn"},
        "issuanceDate": "2026-01-31T09:00:00Z",
        "validFrom": "2026-01-31T09:00:00Z",
        "expirationDate": "2030-01-31T09:00:00Z",
        "credentialSubject": {"id": "did:key:zMira"},
    }
    found = described(vcdm_1.PROFILE, claims)
    asked = (found.issuer.id, found.issuer.name.best(), str(found.valid_until), found.subjects[0].id)
    assert asked == (claims["issuer"]["id"], "Nordhavn", "2030-01-31 09:00:00+00:00", "did:key:zMira")
