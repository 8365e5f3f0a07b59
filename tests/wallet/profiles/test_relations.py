"""What credentials say about how their achievements stand to others."""

import json
from typing import Any

import pytest

from tests.support.vectors import published
from tests.wallet.profiles.claims import ACHIEVEMENT, BADGE, described
from wallet.model.credential import Credential
from wallet.model.relation import Relation, RelationKind
from wallet.model.text import Text
from wallet.profiles import clr_2, open_badges_3, relations
from wallet.reading.read import read

A, B = "urn:example:spinning", "urn:example:weaving"
RECORD = {**BADGE, "type": ["VerifiableCredential", "ClrCredential"]}


def badge(**more: Any) -> tuple[Relation, ...]:
    """The relations of an invented badge with these members in its achievement."""
    achievement = {**ACHIEVEMENT, **more}
    whole = {**BADGE, "credentialSubject": {**BADGE["credentialSubject"], "achievement": achievement}}
    return described(open_badges_3.PROFILE, whole).achievements[0].relations


def test_a_badge_without_relations_has_none() -> None:
    assert badge() == ()


def test_other_editions_and_catalogue_entries_are_relations_and_skills_are_not() -> None:
    entry = {"targetName": "Diploma", "targetUrl": "https://c.example/1", "targetCode": "D1"}
    found = badge(
        related=[{"id": A, "inLanguage": "da-DK", "version": "2"}, {"version": "3"}, 7],
        alignment=[{**entry, "targetType": "ceterms:Credential"}, {**entry, "targetType": "ext:ESCOAlignment"}],
    )
    assert found == (
        Relation(RelationKind.SAME, A),
        Relation(RelationKind.ALIGNED, "https://c.example/1", Text.plain("Diploma"), "D1"),
    )


@pytest.mark.parametrize(
    ("written", "of_source", "of_target"),
    [
        ("isChildOf", RelationKind.PART_OF, RelationKind.HAS_PART),
        ("isParentOf", RelationKind.HAS_PART, RelationKind.PART_OF),
        ("precedes", RelationKind.PRECEDES, RelationKind.FOLLOWS),
        ("exactMatchOf", RelationKind.SAME, RelationKind.SAME),
        ("replacedBy", RelationKind.REPLACED_BY, None),
        ("eats", None, None),
    ],
)
def test_an_association_speaks_of_both_its_ends(
    written: str, of_source: RelationKind | None, of_target: RelationKind | None
) -> None:
    association = {"type": "Association", "associationType": written, "sourceId": A, "targetId": B}
    named = [{"id": A, "name": "Spinning"}, {"id": B, "name": "Weaving"}]
    subject = {
        "verifiableCredential": [BADGE],
        "achievement": named,
        "association": [association, {"sourceId": A}, None],
    }
    found = described(clr_2.PROFILE, {**RECORD, "credentialSubject": subject})
    assert found.achievements == ()
    said = {one.id: [(each.kind, each.target, each.name.best()) for each in one.relations] for one in found.referred}
    expected = {A: (of_source, B, "Weaving"), B: (of_target, A, "Spinning")}
    assert said == {name: [each] for name, each in expected.items() if each[0] is not None}


def test_a_european_claim_speaks_through_its_specification() -> None:
    claim = {
        "specifiedBy": {
            "id": "https://uni.example/spec/1",
            "title": {"en": "Wool"},
            "entryRequirement": {"noteLiteral": {"en": "One year of practice"}},
            "isPartOf": "https://uni.example/spec/all",
        },
        "entitlesTo": {"id": A, "title": {"en": "Guild"}, "specifiedBy": {"id": B}},
    }
    assert [(one.kind.value, one.target, one.name.best()) for one in relations.of_claim(claim)] == [
        ("specified-by", "https://uni.example/spec/1", "Wool"),
        ("entitles", A, "Guild"),
        ("entitles", B, "Guild"),
        ("part-of", "https://uni.example/spec/all", ""),
        ("requires", "", "One year of practice"),
    ]


@pytest.mark.parametrize("odd", [None, 3, "x", [], [[]], {"id": 4}, {"id": {"id": "a"}}])
def test_odd_shapes_read_as_absent_or_as_an_address(odd: object) -> None:
    for member in ("related", "alignment"):
        badge(**{member: odd})
    for member in ("specifiedBy", "hasPart", "entryRequirement", "entitlesTo"):
        assert all(one.target in ("", "x") for one in relations.of_claim({member: odd}))
    assert relations.of_record({"association": odd, "achievement": odd, "verifiableCredential": odd}) == ()


def test_published_records_and_badges_say_how_things_stand() -> None:
    root = published("04-open-badges-clr")
    record = json.loads((root / "learncard-credential-library/clr/multi-achievement.json").read_bytes())
    found = {one.name.best(): one.relations for one in relations.of_record(record["credentialSubject"])}
    degree = "Associate of Science in Computer Science"
    assert {(one.kind, one.name.best()) for one in found["Programming I"]} == {
        (RelationKind.PART_OF, degree),
        (RelationKind.PRECEDES, "Programming II"),
    }
    assert [one.kind for one in found[degree]] == [RelationKind.HAS_PART] * 3
    name = "examples_achievementAlignmentCe.00.Achievement-alignment-Credential-Engine.json"
    aligned = json.loads((root / "openbadges-spec/examples-3.0" / name).read_bytes())
    (one,) = described(open_badges_3.PROFILE, aligned).achievements[0].relations
    assert (one.kind, one.name.best()) == (RelationKind.ALIGNED, "Requirements Analysis")


def test_a_published_european_credential_names_its_entitlements() -> None:
    folder = published("05-eu-edc-ebsi/edci-tests/edci-data-model/src/test/resources/jsonld")
    (found,) = read((folder / "credential_shouldValidate.jsonld").read_bytes()).items
    assert isinstance(found, Credential)
    said = {(one.kind.value, one.target) for each in found.described.achievements for one in each.relations}
    assert {("entitles", "urn:epass:entitlement:1"), ("has-part", "urn:epass:learningAchievement:1")} <= said
