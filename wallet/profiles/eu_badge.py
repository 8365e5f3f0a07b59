"""The elements of a micro-credential in an Open Badge 3.0 (also in a CLR), with the Dutch extension, and in a 2.0."""

from collections.abc import Iterator

from wallet.model.credential import Claims
from wallet.model.eu_view import Element, EuLine
from wallet.model.text import Text
from wallet.profiles import fields
from wallet.profiles.eu_lines import Lines, Node, first, nodes

_ESCO = "data.europa.eu/esco/skill"
_SKILL_TYPES = frozenset({"ceasn:Competency", "CFItem", "ext:ESCOAlignment"})
_EQF = ("eqf", "european qualifications framework")
_OUTCOME_2 = "extensions:LearningOutcomeExtension"
_HOURS_2 = (("extensions:StudyLoadExtension", "StudyLoad"), ("extensions:TimeInvestmentExtension", "TimeInvestment"))


def of_badge(claims: Claims) -> list[tuple[EuLine, ...]]:
    """For each achievement of each subject its lines (Open Badges 3.0)."""
    root: Node = ((), claims)
    return [
        _achievement(root, about, one)
        for about in nodes(root, "credentialSubject")
        for one in nodes(about, "achievement")
    ]


def of_assertion(claims: Claims) -> list[tuple[EuLine, ...]]:
    """The lines of an assertion (Open Badges 2.0)."""
    root: Node = ((), claims)
    badge, lines = first(root, "badge"), Lines()
    recipient = first(root, "recipient")
    issuer = first(badge, "issuer")
    at, about = badge
    hashed = bool(fields.boolean(recipient[1].get("hashed")))
    lines.partly(Element.LEARNER, recipient[0], [None if hashed else fields.string(recipient[1].get("identity"))])
    lines.partly(Element.LEARNER, recipient[0], [fields.string(recipient[1].get("type"))])
    lines.stated(Element.TITLE, (*at, "name"), [fields.text(about.get("name"))])
    _organisation(lines, issuer)
    lines.stated(Element.AWARD_DATE, ("issuedOn",), [fields.string(claims.get("issuedOn"))])
    written = fields.first(about.get(_OUTCOME_2)).get("LearningOutcome")
    lines.stated(Element.OUTCOMES, (*at, _OUTCOME_2), [fields.text(written)])
    _alignments(lines, badge)
    _criteria(lines, badge)
    ects = fields.number(fields.first(about.get("extensions:ECTSExtension")).get("ECTS"))
    lines.stated(Element.WORKLOAD, (*at, "extensions:ECTSExtension"), [_ects(ects)])
    for member, name in _HOURS_2:
        lines.partly(Element.WORKLOAD, (*at, member), [_hours(fields.first(about.get(member)).get(name))])
    level = fields.number(fields.first(about.get("extensions:EQFExtension")).get("EQF"))
    lines.stated(Element.LEVEL, (*at, "extensions:EQFExtension"), [f"EQF {level}" if level else None])
    lines.stated(Element.ASSESSMENT, (*at, "assessmentType"), [fields.text(about.get("assessmentType"))])
    lines.stated(Element.PARTICIPATION, (*at, "participation"), [fields.text(about.get("participation"))])
    quality = [fields.string(about.get(f"qualityAssurance{part}")) for part in ("Name", "Description", "Url")]
    lines.stated(Element.QUALITY, (*at, "qualityAssuranceName"), quality)
    for member in ("assessmentSupervised", "assessmentIdVerified"):
        lines.stated(Element.SUPERVISION, (*at, member), [_said(about.get(member), member)])
    lines.stated(Element.STACKABILITY, (*at, "stackable"), [_said(about.get("stackable"), "stackable")])
    _information(lines, root, badge)
    return [lines.all()]


def _achievement(root: Node, about: Node, one: Node) -> tuple[EuLine, ...]:
    claims, (at, node), lines = root[1], one, Lines()
    _learner(lines, about)
    lines.stated(Element.TITLE, (*at, "name"), [fields.text(node.get("name"))])
    lines.partly(Element.TITLE, ("name",), [fields.text(claims.get("name"))])
    _organisation(lines, first(root, "issuer"))
    creator = first(one, "creator")
    lines.partly(Element.COUNTRY, (*creator[0], "address"), _address(creator))
    lines.partly(Element.AWARDING_BODY, (*creator[0], "name"), [fields.text(creator[1].get("name"))])
    lines.stated(Element.AWARD_DATE, ("awardedDate",), [fields.string(claims.get("awardedDate"))])
    for member in ("validFrom", "issuanceDate"):
        lines.partly(Element.AWARD_DATE, (member,), [fields.string(claims.get(member))])
    for member in ("learningOutcome", "LearningOutcome"):
        written = fields.listed(node.get(member))
        lines.stated(Element.OUTCOMES, (*at, member), [fields.text(said) for said in written])
    _alignments(lines, one)
    _criteria(lines, one)
    _workload(lines, about, one)
    _assessment(lines, about, one)
    _quality(lines, root, one)
    for index, entry in enumerate(fields.objects(claims.get("credentialSubject"))):
        linked = [fields.string(each.get("associationType")) for each in fields.objects(entry.get("association"))]
        lines.partly(Element.STACKABILITY, ("credentialSubject", index, "association"), linked)
    _information(lines, root, one)
    return lines.all()


def _learner(lines: Lines, about: Node) -> None:
    at, node = about
    entries = nodes(about, "identifier")
    plain = [entry for _, entry in entries if entry.get("identityType") == "name" and not entry.get("hashed")]
    lines.stated(Element.LEARNER, (*at, "identifier"), [fields.string(one.get("identityHash")) for one in plain])
    lines.stated(Element.LEARNER, (*at, "name"), [fields.text(node.get("name"))])
    lines.partly(Element.LEARNER, (*at, "identifier"), [fields.string(one.get("identityType")) for _, one in entries])
    lines.partly(Element.LEARNER, (*at, "id"), [fields.string(node.get("id"))])


def _organisation(lines: Lines, issuer: Node) -> None:
    parent = first(issuer, "parentOrg")
    for one in (issuer, parent):
        lines.stated(Element.COUNTRY, (*one[0], "address"), _address(one))
    for one in (parent, issuer):
        lines.stated(Element.AWARDING_BODY, (*one[0], "name"), [fields.text(one[1].get("name"))])
    lines.partly(Element.AWARDING_BODY, (*issuer[0], "id"), [fields.string(issuer[1].get("id"))])


def _address(organisation: Node) -> list[str | None]:
    address = fields.first(organisation[1].get("address"))
    members = ("addressCountryCode", "addressCountry", "addressRegion")
    return [next((said for member in members if (said := fields.string(address.get(member)))), None)]


def _alignments(lines: Lines, one: Node) -> None:
    entries = nodes(one, "alignment")
    skills = [entry for _, entry in entries if _is_skill(entry)]
    lines.stated(Element.OUTCOMES, (*one[0], "alignment"), [fields.text(entry.get("targetName")) for entry in skills])
    levels = [level for _, entry in entries for level in _eqf(entry)]
    lines.stated(Element.LEVEL, (*one[0], "alignment"), levels)


def _is_skill(entry: Claims) -> bool:
    address = fields.string(entry.get("targetUrl")) or ""
    return _ESCO in address or bool(_SKILL_TYPES & set(fields.strings(entry.get("targetType"))))


def _eqf(entry: Claims) -> Iterator[str]:
    framework = (fields.string(entry.get("targetFramework")) or "").lower()
    kinds = fields.strings(entry.get("targetType"))
    if framework.startswith(_EQF) or any(kind.startswith("ext:EQF") for kind in kinds):
        written = fields.string(entry.get("targetCode")) or fields.text(entry.get("targetName")).best()
        digit = written.strip().rsplit(" ", 1)[-1].rsplit("/", 1)[-1]
        if digit in tuple("12345678"):
            yield f"EQF {digit}"


def _criteria(lines: Lines, one: Node) -> None:
    at, node = one
    criteria = fields.first(node.get("criteria"))
    lines.partly(Element.OUTCOMES, (*at, "criteria"), [fields.text(criteria.get("narrative"))])
    lines.partly(Element.OUTCOMES, (*at, "criteria"), [fields.identifier(node.get("criteria"))])
    for member in ("tag", "tags"):
        lines.partly(Element.OUTCOMES, (*at, member), fields.strings(node.get(member)))


def _workload(lines: Lines, about: Node, one: Node) -> None:
    at, node = one
    lines.stated(Element.WORKLOAD, (*at, "ECTS"), [_ects(fields.number(node.get("ECTS")))])
    lines.partly(Element.WORKLOAD, (*about[0], "creditsEarned"), [fields.number(about[1].get("creditsEarned"))])
    lines.partly(Element.WORKLOAD, (*at, "creditsAvailable"), [fields.number(node.get("creditsAvailable"))])
    for member in ("SBU", "timeInvestment"):
        lines.partly(Element.WORKLOAD, (*at, member), [_hours(node.get(member))])


def _assessment(lines: Lines, about: Node, one: Node) -> None:
    at, node = one
    described = [entry for _, entry in nodes(one, "resultDescription")]
    lines.stated(Element.ASSESSMENT, (*at, "assessmentType"), [fields.text(node.get("assessmentType"))])
    for member, add in (("assessmentType", lines.stated), ("resultType", lines.partly)):
        values = [fields.string(entry.get(member)) for entry in described]
        add(Element.ASSESSMENT, (*at, "resultDescription"), values)
    lines.stated(Element.PARTICIPATION, (*at, "participationType"), fields.strings(node.get("participationType")))
    supervised = [fields.text(node.get("supervisionType")), _said(node.get("identityChecked"), "identityChecked")]
    member = "supervisionType" if supervised[0] else "identityChecked"
    lines.stated(Element.SUPERVISION, (*at, member), supervised)
    results = [entry for _, entry in nodes(about, "result")]
    reached = [fields.number(entry.get("value")) or fields.identifier(entry.get("achievedLevel")) for entry in results]
    lines.stated(Element.GRADE, (*about[0], "result"), reached)


def _quality(lines: Lines, root: Node, one: Node) -> None:
    assured = [entry for _, entry in nodes(one, "alignment") if entry.get("targetType") == "ext:QualityAssurance"]
    lines.stated(Element.QUALITY, (*one[0], "alignment"), [fields.text(entry.get("targetName")) for entry in assured])
    issuer = first(root, "issuer")
    for at, node in nodes(issuer, "accreditations"):
        lines.partly(Element.QUALITY, at, [fields.text(node.get("name")), fields.string(node.get("id"))])
    for at, node in (one, issuer, root):
        for member in ("endorsement", "endorsementJwt"):
            if node.get(member):
                lines.partly(Element.QUALITY, (*at, member), [member])


def _information(lines: Lines, root: Node, one: Node) -> None:
    at, node = one
    criteria = fields.identifier(node.get("criteria"))
    evidence = [fields.identifier(entry) for entry in fields.listed(root[1].get("evidence"))]
    lines.stated(Element.INFORMATION, (*at, "criteria"), [criteria])
    lines.stated(Element.INFORMATION, ("evidence",), [one for one in evidence if one and one.startswith("http")])
    address = fields.string(node.get("id")) or ""
    lines.stated(Element.INFORMATION, (*at, "id"), [address if address.startswith("http") else None])


def _ects(amount: str | None) -> str | None:
    return f"{amount} ECTS" if amount else None


def _hours(value: object) -> str | None:
    amount = fields.number(value)
    return f"{amount} h" if amount else None


def _said(value: object, member: str) -> Text | None:
    """A yes or no as the member's name with its answer."""
    answer = fields.boolean(value)
    return None if answer is None else Text.plain(f"{member}: {'yes' if answer else 'no'}")
