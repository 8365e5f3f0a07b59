"""One achievement of Open Badges 3.0 with what the credential around it says of this award."""

from collections.abc import Iterator

from wallet.model.credential import Achievement, Alignment, Assessment, Claims, Credit, Evidence, Level
from wallet.model.text import Text
from wallet.profiles import fields, relations, vcdm
from wallet.profiles.badge_results import results

_EQF_TYPES = frozenset({"ext:EQF", "ext:EQFAlignment", "ext:EQFLevel"})
_QUALITY = "ext:QualityAssurance"
_EQF_LEVELS = frozenset("12345678")
_EQF_NAMES = ("eqf", "european qualifications framework")
_OTHER_LEVELS = (
    ("QF-EHEA", "ext:QF-EHEA", ("qf-ehea", "qualifications framework of the european higher education area")),
    ("NQF", "ext:NQF", ("nqf", "national qualifications framework")),
)
"""A framework, the type of an alignment with it, and how the names begin under which it is written."""


def achievement(one: Claims, about: Claims, claims: Claims) -> Achievement:
    """The achievement; `about` is the subject it was awarded to, `claims` the credential."""
    criteria = fields.first(one.get("criteria"))
    aligned = tuple(_alignments(one))
    creator = fields.first(one.get("creator"))
    return Achievement(
        id=fields.string(one.get("id")),
        name=fields.text(one.get("name")),
        type=fields.string(one.get("achievementType")),
        description=fields.text(one.get("description")),
        criteria=fields.text(criteria.get("narrative")),
        criteria_url=fields.string(criteria.get("id")),
        outcomes=_outcomes(one),
        alignments=aligned,
        credits=tuple(_credits(one, about)),
        workload=_workload(one),
        levels=tuple(_levels(aligned)),
        results=results(one, about),
        assessments=_assessments(one),
        evidence=_evidence(claims),
        awarded=fields.moment(claims.get("awardedDate")),
        awarding_body=_awarding_body(claims, creator),
        languages=fields.strings(one.get("inLanguage")),
        modes=fields.strings(one.get("participationType")),
        subjects=fields.strings(one.get("fieldOfStudy")),
        codes=fields.strings(one.get("humanCode")),
        tags=fields.strings(one.get("tag")),
        quality=tuple(_quality(aligned)),
        image=vcdm.image(one.get("image")),
        relations=relations.of_badge(one, aligned),
    )


def _alignments(one: Claims) -> Iterator[Alignment]:
    string = fields.string
    for entry in fields.objects(one.get("alignment")):
        said = entry.get
        yield Alignment(
            name=fields.best(said("targetName")),
            url=string(said("targetUrl")),
            code=string(said("targetCode")),
            framework=string(said("targetFramework")),
            type=string(said("targetType")),
        )


def _levels(aligned: tuple[Alignment, ...]) -> Iterator[Level]:
    for entry in aligned:
        names = (entry.framework or "").lower()
        if entry.type in _EQF_TYPES or names.startswith(_EQF_NAMES):
            stated = entry.code or entry.name
            digits = stated.strip().rsplit(" ", 1)[-1].rsplit("/", 1)[-1]
            if digits in _EQF_LEVELS:
                yield Level("EQF", digits)
            continue
        for framework, kind, known in _OTHER_LEVELS:
            if entry.type == kind or names.startswith(known):
                value = entry.code or entry.name
                if value:
                    yield Level(framework, value)


def _quality(aligned: tuple[Alignment, ...]) -> Iterator[str]:
    for entry in aligned:
        if entry.type == _QUALITY:
            yield " ".join(part for part in (entry.name, entry.code) if part)


def _credits(one: Claims, about: Claims) -> Iterator[Credit]:
    ects = fields.number(one.get("ECTS"))
    if ects is not None:
        yield Credit(ects, "ECTS")
    offered = fields.number(one.get("creditsAvailable"))
    if offered is not None:
        yield Credit(offered)
    earned = fields.number(about.get("creditsEarned"))
    if earned is not None:
        yield Credit(earned, earned=True)


def _workload(one: Claims) -> str | None:
    # Study load and time investment are written in hours.
    for member in ("SBU", "timeInvestment"):
        hours = fields.number(one.get(member))
        if hours is not None:
            return f"PT{hours}H"
    return None


def _outcomes(one: Claims) -> tuple[Text, ...]:
    written = one.get("learningOutcome") or one.get("LearningOutcome")
    several = written if isinstance(written, list) else [written]
    return tuple(said for said in (fields.text(entry) for entry in several) if said)


def _assessments(one: Claims) -> tuple[Assessment, ...]:
    whole = Assessment(
        fields.string(one.get("assessmentType")),
        supervised=supervised(fields.string(one.get("supervisionType"))),
        identity_checked=_checked(one),
    )
    described = (fields.string(each.get("assessmentType")) for each in fields.objects(one.get("resultDescription")))
    own = tuple(Assessment(kind) for kind in described if kind is not None)
    return own if whole == Assessment() else (whole, *own)


def supervised(said: str | None) -> bool | None:
    """What the wording of a supervision says of it; None where there is none."""
    return not said.lower().startswith(("unsupervised", "not supervised", "no supervision")) if said else None


def identified(said: str | None) -> bool | None:
    """What the wording of a supervision says of the learner's identity."""
    words = (said or "").lower()
    if "no identity" in words or "unsupervised" in words:
        return False
    return True if "identity verification" in words else None


def _checked(one: Claims) -> bool | None:
    """The issuer's own flag; the wording of the supervision only where there is none."""
    stated = fields.boolean(one.get("identityChecked"))
    return stated if stated is not None else identified(fields.string(one.get("supervisionType")))


def _awarding_body(claims: Claims, creator: Claims) -> Text:
    issuer = fields.first(claims.get("issuer"))
    parent = fields.first(issuer.get("parentOrg"))
    return fields.text(parent.get("name")) or fields.text(issuer.get("name")) or fields.text(creator.get("name"))


def _evidence(claims: Claims) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            fields.string(one.get("id")), fields.text(one.get("name")).best(), fields.text(one.get("narrative")).best()
        )
        for one in fields.objects(claims.get("evidence"))
    )
