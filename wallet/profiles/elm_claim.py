"""Claims of the European Learning Model as achievements: what was learned, done, or given a right to."""

from collections.abc import Iterator

from wallet.model.credential import Achievement, Alignment, Assessment, Claims, Credit, Json, Level, Result
from wallet.model.text import Text
from wallet.profiles import fields, relations
from wallet.profiles.eu_lines import Node, nodes

_KINDS = {
    "LearningAchievement": "achievement",
    "Qualification": "achievement",
    "LearningActivity": "activity",
    "LearningEntitlement": "entitlement",
    "LearningAssessment": "assessment",
}
_ECTS = "education-credit/6fcec5c5af"
_EQF = "snb/eqf/"
_MOST = 100


def achievements(learner: Claims) -> tuple[Achievement, ...]:
    """Every claim about a learner, then the parts inside them, each once."""
    return tuple(_achievement(one) for _, one in claims_of(((), learner)))


def country(organisation: Claims) -> str | None:
    """The country of an organisation's first address: the last step of the code's address, ISO 3166 alpha-3."""
    for location in fields.objects(organisation.get("location")):
        for address in fields.objects(location.get("address")):
            code = fields.identifier(address.get("countryCode"))
            if code:
                return code.rsplit("/", 1)[-1]
    return None


def claims_of(learner: Node) -> list[Node]:
    """Every claim and part as `achievements` takes them, each with the path it stands at."""
    waiting = nodes(learner, "hasClaim")
    found: list[Node] = []
    seen: set[str] = set()
    while waiting and len(found) < _MOST:
        one = waiting.pop(0)
        name = fields.string(one[1].get("id")) or f"#{len(found)}"
        if name not in seen:
            seen.add(name)
            found.append(one)
            waiting += nodes(one, "hasPart")
    return found


def _achievement(claim: Claims) -> Achievement:
    what = fields.first(claim.get("specifiedBy"))
    how = fields.first(claim.get("influencedBy"))
    awarded = fields.first(claim.get("awardedBy"))
    body = fields.first(awarded.get("awardingBody"))
    outcomes = [fields.text(one.get("title")) for one in fields.objects(what.get("learningOutcome"))]
    summary = _note(what.get("learningOutcomeSummary"))
    types = fields.strings(claim.get("type"))
    return Achievement(
        id=fields.string(claim.get("id")),
        name=fields.text(claim.get("title")) or fields.text(what.get("title")),
        type=_label(what.get("dcType")) or (types[0] if types else None),
        description=fields.text(claim.get("description")) or fields.text(what.get("description")),
        outcomes=tuple(one for one in outcomes if one) or ((summary,) if summary else ()),
        alignments=tuple(_skills(what)),
        credits=tuple(_credits(claim, what)),
        workload=fields.string(what.get("volumeOfLearning")) or fields.string(how.get("workload")),
        levels=tuple(_levels(what)),
        results=tuple(_results(claim)),
        assessments=tuple(_assessment(one) for one in fields.objects(claim.get("provenBy"))),
        awarded=fields.moment(awarded.get("awardingDate")),
        awarding_body=fields.text(body.get("legalName")),
        languages=_labels(what.get("language")),
        modes=_labels(what.get("mode")) or _labels(fields.first(how.get("specifiedBy")).get("mode")),
        subjects=_labels(what.get("ISCEDFCode")),
        quality=tuple(_accreditations(what, body)),
        kind=next((_KINDS[one] for one in types if one in _KINDS), "achievement"),
        relations=relations.of_claim(claim),
    )


def _skills(what: Claims) -> Iterator[Alignment]:
    for outcome in fields.objects(what.get("learningOutcome")):
        for member, framework in (("relatedESCOSkill", "ESCO"), ("relatedSkill", None)):
            for skill in fields.objects(outcome.get(member)):
                name = fields.text(skill.get("prefLabel")).best()
                yield Alignment(name, fields.string(skill.get("id")), framework=framework)


def _credits(claim: Claims, what: Claims) -> Iterator[Credit]:
    received = fields.objects(claim.get("creditReceived"))
    for entry in received or fields.objects(what.get("creditPoint")):
        amount = fields.number(entry.get("point"))
        if amount is None:
            continue
        framework = entry.get("framework")
        is_ects = (fields.identifier(framework) or "").endswith(_ECTS)
        yield Credit(amount.replace(",", "."), "ECTS" if is_ects else _label(framework), bool(received))


def _levels(what: Claims) -> Iterator[Level]:
    for one in fields.listed(what.get("eqfLevel")):
        address = fields.identifier(one) or ""
        if _EQF in address:
            yield Level("EQF", address.rsplit("/", 1)[-1])
    for one in fields.objects(what.get("nqfLevel")):
        name = _label(one)
        if name:
            yield Level(_label(one.get("inScheme")) or "NQF", name)


def _results(claim: Claims) -> Iterator[Result]:
    for entry in fields.objects(claim.get("provenBy")):
        grade = _grade(entry)
        if grade:
            scheme = fields.first(fields.first(entry.get("specifiedBy")).get("gradingScheme"))
            yield Result(name=fields.text(entry.get("title")).best(), value=grade, type=_label(scheme, "title"))


def _assessment(entry: Claims) -> Assessment:
    kind = fields.first(entry.get("specifiedBy"))
    said = fields.text(fields.first(entry.get("idVerification")).get("prefLabel")).best().lower()
    return Assessment(
        type=_label(kind.get("dcType")),
        title=fields.text(entry.get("title")) or fields.text(kind.get("title")),
        supervised=_supervised(said),
        identity_checked=_identified(said),
        grade=_grade(entry),
        scale=_label(kind.get("gradingScheme"), "title"),
    )


def _supervised(said: str) -> bool | None:
    return not said.startswith("unsupervised") if said else None


def _identified(said: str) -> bool | None:
    if not said:
        return None
    return False if "no identity" in said or "no id" in said else ("identity" in said or "id verification" in said)


def _grade(entry: Claims) -> str | None:
    return _note(entry.get("grade")).best() or None


def _accreditations(what: Claims, body: Claims) -> Iterator[str]:
    for entry in fields.objects(what.get("accreditation")) or fields.objects(body.get("accreditation")):
        agent = fields.first(entry.get("accreditingAgent"))
        stated = (
            fields.text(entry.get("title")).best() or _label(entry.get("dcType")),
            fields.text(agent.get("legalName")).best(),
        )
        yield ", ".join(part for part in stated if part)


def _note(value: Json) -> Text:
    """A note object's text, or the text itself."""
    notes = [fields.text(one.get("noteLiteral")) for one in fields.objects(value)]
    return next((one for one in notes if one), fields.text(value) if not fields.objects(value) else Text())


def _label(value: Json, member: str = "prefLabel") -> str | None:
    return next(iter(_labels(value, member)), None)


def _labels(value: Json, member: str = "prefLabel") -> tuple[str, ...]:
    """The names of concepts; of one that only has an address, its last step."""
    found = []
    for one in fields.listed(value):
        about = fields.first(one)
        address = fields.identifier(one) or ""
        name = fields.text(about.get(member)).best() or address.rsplit("/", 1)[-1]
        if name:
            found.append(name)
    return tuple(found)
