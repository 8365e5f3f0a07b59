"""The qualification of the demonstration: fifteen credits of data practice, which the badges meet in part."""

from wallet.codec import jcs
from wallet.demo import skills
from wallet.demo.badges import DATA_ANALYSIS, DATABASES, BadgeSpec
from wallet.demo.cast import INSTITUTIONS
from wallet.model.credential import Json

METRIC = "ECTS"


def stack_definition() -> bytes:
    """ "Certificate of Data Practice" by stack-rules/1: two named records, a pool, and skills to cover."""
    return jcs.canonical(_definition())


def _definition() -> dict[str, Json]:
    return {
        "model": "stack-rules/1",
        "id": "demo-certificate-of-data-practice",
        "version": "2026",
        "title": {
            "en": "Certificate of Data Practice",
            "de": "Zertifikat Datenpraxis",
            "fr": "Certificat de pratique des données",
        },
        "target": {"metric": METRIC, "amount": "15", "level": {"EQF": 6}},
        "issuerGroups": {"consortium": [one.id for one in INSTITUTIONS if one.listed]},
        "require": [
            {
                "id": "consortium",
                "if": {"issuer": ["@consortium"]},
                "title": {"en": "Issued by a member of the consortium", "de": "Von einem Mitglied des Verbunds"},
            }
        ],
        "root": {"id": "certificate", "type": "all", "title": {"en": "All parts"}, "children": _children()},
        "constraints": [
            {
                "id": "two-institutions",
                "type": "variety",
                "key": "issuer",
                "min": 2,
                "title": {"en": "From at least two institutions", "de": "Aus mindestens zwei Einrichtungen"},
            }
        ],
    }


def _children() -> list[Json]:
    return [
        _slot("analysis", DATA_ANALYSIS, "Data analysis", "Datenanalyse"),
        _slot("databases", DATABASES, "Databases", "Datenbanken"),
        {
            "id": "electives",
            "type": "pool",
            "title": {"en": "Electives in data", "de": "Wahlbereich Daten"},
            "match": {"all": [{"tag": ["data"]}, {"level": {"framework": "EQF", "min": 6}}]},
            "metric": METRIC,
            "min": "6",
        },
        {
            "id": "skills",
            "type": "cover",
            "title": {"en": "Skills shown", "de": "Gezeigte Fähigkeiten"},
            "min": 3,
            "items": [
                _item("python", skills.PYTHON),
                _item("analysis", skills.DATA_ANALYSIS),
                _item("sql", skills.SQL),
                _item("machine-learning", skills.MACHINE_LEARNING),
            ],
        },
    ]


def _slot(name: str, badge: BadgeSpec, english: str, german: str) -> dict[str, Json]:
    """A named record; missing it weighs as much as its credits."""
    match = {"code": [badge.code]}
    return {"id": name, "type": "slot", "title": {"en": english, "de": german}, "match": match, "effort": badge.ects}


def _item(name: str, skill: skills.DemoSkill) -> dict[str, Json]:
    return {"id": name, "title": {"en": skill.name}, "match": {"skill": {"anyOf": [skill.url]}}}
