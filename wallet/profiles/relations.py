"""Relations between achievements, as Open Badges 3.0, CLR 2.0 and the European Learning Model state them.

Open Badges 3.0 appendix B.1.2 (`related`, `alignment`); CLR 2.0 `Association`; ELM 3 `hasPart`, `isPartOf`,
`entitlesTo`, `specifiedBy` and its `entryRequirement`.
"""

from collections.abc import Iterator

from wallet.model.credential import Achievement, Alignment, Claims, Json
from wallet.model.relation import Relation, RelationKind
from wallet.model.text import NO_TEXT, Text
from wallet.profiles import fields

_CATALOGUED = ("ceterms:", "ceasn:", "CTDL", "CF")
"""How the types begin of targets that stand in a catalogue: Credential Engine's vocabularies and CASE."""
_EACH_WAY = {
    "exactmatchof": (RelationKind.SAME, RelationKind.SAME),
    "ischildof": (RelationKind.PART_OF, RelationKind.HAS_PART),
    "ispartof": (RelationKind.PART_OF, RelationKind.HAS_PART),
    "isparentof": (RelationKind.HAS_PART, RelationKind.PART_OF),
    "ispeerof": (RelationKind.RELATED, RelationKind.RELATED),
    "isrelatedto": (RelationKind.RELATED, RelationKind.RELATED),
    "precedes": (RelationKind.PRECEDES, RelationKind.FOLLOWS),
    "replacedby": (RelationKind.REPLACED_BY, None),
}
"""Type of an association -> what it says of its source, and of its target."""
_EUROPEAN = (
    ("isPartOf", RelationKind.PART_OF),
    ("hasPart", RelationKind.HAS_PART),
    ("entitlesTo", RelationKind.ENTITLES),
    ("specialisationOf", RelationKind.RELATED),
    ("generalisationOf", RelationKind.RELATED),
)


def of_badge(one: Claims, aligned: tuple[Alignment, ...]) -> tuple[Relation, ...]:
    """What an achievement says: other editions of itself, and catalogue entries it is aligned with."""
    found = [Relation(RelationKind.SAME, target) for target in _ids(one.get("related"))]
    for entry in aligned:
        if (entry.url or entry.code) and (entry.type or "").startswith(_CATALOGUED):
            name = Text.plain(entry.name)
            found.append(Relation(RelationKind.ALIGNED, entry.url or "", name, entry.code or ""))
    return tuple(dict.fromkeys(found))


def of_record(subject: Claims) -> tuple[Achievement, ...]:
    """The achievements that a learner record relates to others, each with its name and what is said of it."""
    names = dict(_names(subject))
    found: dict[str, dict[Relation, None]] = {}
    for one in fields.objects(subject.get("association")):
        source, target = (fields.identifier(one.get(end)) for end in ("sourceId", "targetId"))
        kinds = _EACH_WAY.get((fields.string(one.get("associationType")) or "").lower())
        if not source or not target or kinds is None:
            continue
        for kind, mine, other in ((kinds[0], source, target), (kinds[1], target, source)):
            if kind is not None:
                found.setdefault(mine, {})[Relation(kind, other, names.get(other, NO_TEXT))] = None
    return tuple(
        Achievement(id=one, name=names.get(one, NO_TEXT), relations=tuple(all_)) for one, all_ in found.items()
    )


def _names(subject: Claims) -> Iterator[tuple[str, Text]]:
    inside = (
        about.get("achievement")
        for part in fields.objects(subject.get("verifiableCredential"))
        for about in fields.objects(part.get("credentialSubject"))
    )
    for group in (*inside, subject.get("achievement")):
        for one in fields.objects(group):
            name = fields.string(one.get("id"))
            if name:
                yield name, fields.text(one.get("name"))


def of_claim(claim: Claims) -> tuple[Relation, ...]:
    """What a European claim says of itself and through the specification it follows."""
    found: list[Relation] = []
    specified = fields.listed(claim.get("specifiedBy"))
    for one in specified:
        found += _to(RelationKind.SPECIFIED_BY, one)
    for about in (claim, *fields.objects(specified)):
        for member, kind in _EUROPEAN:
            for one in fields.listed(about.get(member)):
                found += _to(kind, one)
        for note in fields.listed(about.get("entryRequirement")):
            written = fields.text(fields.first(note).get("noteLiteral")) if fields.first(note) else fields.text(note)
            if written:
                found.append(Relation(RelationKind.REQUIRES, "", written))
    return tuple(dict.fromkeys(found))


def _to(kind: RelationKind, one: Json) -> Iterator[Relation]:
    """A relation to something given by address or in full; through a specification it follows as well."""
    about = fields.first(one)
    name = fields.text(about.get("title")) or fields.text(about.get("prefLabel"))
    for target in _ids(one):
        yield Relation(kind, target, name)
    if kind is not RelationKind.SPECIFIED_BY:
        for target in _ids(about.get("specifiedBy")):
            yield Relation(kind, target, name or fields.text(fields.first(about.get("specifiedBy")).get("title")))


def _ids(value: Json) -> Iterator[str]:
    for one in fields.listed(value):
        written = fields.identifier(one)
        if written:
            yield written
