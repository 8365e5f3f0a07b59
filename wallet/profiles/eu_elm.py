"""The elements of a micro-credential in the European Learning Model 3, claim by claim."""

from wallet.model.credential import Claims
from wallet.model.eu_view import Element, EuLine
from wallet.model.text import Text
from wallet.profiles import fields
from wallet.profiles.elm_claim import claims_of
from wallet.profiles.eu_lines import Lines, Node, first, labels, nodes

_ECTS = "education-credit/6fcec5c5af"


def of_record(claims: Claims) -> list[tuple[EuLine, ...]]:
    """The lines of every claim about the learner, and of the parts inside them."""
    root: Node = ((), claims)
    learner = first(root, "credentialSubject")
    return [_claim(root, learner, (path, one)) for path, one in claims_of(learner)]


def _claim(root: Node, learner: Node, claim: Node) -> tuple[EuLine, ...]:
    lines = Lines()
    what, how = first(claim, "specifiedBy"), first(claim, "influencedBy")
    awarded = first(claim, "awardedBy")
    body = first(awarded, "awardingBody")
    _learner(lines, learner)
    for at, node in (claim, what):
        lines.stated(Element.TITLE, (*at, "title"), [fields.text(node.get("title"))])
    shown = first(root, "displayParameter")
    lines.partly(Element.TITLE, (*shown[0], "title"), [fields.text(shown[1].get("title"))])
    _organisation(lines, body, first(root, "issuer"))
    lines.stated(Element.AWARD_DATE, (*awarded[0], "awardingDate"), [fields.string(awarded[1].get("awardingDate"))])
    for member in ("issued", "issuanceDate", "validFrom"):
        lines.partly(Element.AWARD_DATE, (member,), [fields.string(root[1].get(member))])
    outcomes = [fields.text(one.get("title")) for _, one in nodes(what, "learningOutcome")]
    lines.stated(Element.OUTCOMES, (*what[0], "learningOutcome"), outcomes)
    lines.partly(Element.OUTCOMES, (*what[0], "learningOutcomeSummary"), [_note(what, "learningOutcomeSummary")])
    _workload(lines, claim, what, how)
    _level(lines, what)
    _assessment(lines, claim)
    for at, node in (what, first(how, "specifiedBy")):
        lines.stated(Element.PARTICIPATION, (*at, "mode"), labels(node.get("mode")))
    _quality(lines, what, body)
    lines.stated(Element.PREREQUISITES, (*what[0], "entryRequirement"), [_note(what, "entryRequirement")])
    _stacking(lines, claim, what)
    _information(lines, claim, what)
    return lines.all()


def _learner(lines: Lines, learner: Node) -> None:
    at, node = learner
    lines.stated(Element.LEARNER, (*at, "fullName"), [fields.text(node.get("fullName"))])
    names = [fields.text(node.get(member)).best() for member in ("givenName", "familyName")]
    lines.stated(Element.LEARNER, (*at, "familyName"), [" ".join(names)] if all(names) else [])
    for member in ("nationalID", "identifier"):
        stated = [fields.string(one.get("notation")) for _, one in nodes(learner, member)]
        lines.partly(Element.LEARNER, (*at, member), stated)
    lines.partly(Element.LEARNER, (*at, "id"), [fields.string(node.get("id"))])


def _organisation(lines: Lines, body: Node, issuer: Node) -> None:
    for organisation, add in ((body, lines.stated), (issuer, lines.partly)):
        for location in nodes(organisation, "location"):
            codes = [fields.identifier(one.get("countryCode")) or "" for _, one in nodes(location, "address")]
            add(Element.COUNTRY, location[0], [code.rsplit("/", 1)[-1] for code in codes])
            add(Element.COUNTRY, (*location[0], "spatialCode"), labels(location[1].get("spatialCode")))
        add(Element.AWARDING_BODY, (*organisation[0], "legalName"), [fields.text(organisation[1].get("legalName"))])


def _workload(lines: Lines, claim: Node, what: Node, how: Node) -> None:
    for node, member in ((claim, "creditReceived"), (what, "creditPoint")):
        for at, entry in nodes(node, member):
            amount = (fields.number(entry.get("point")) or "").replace(",", ".")
            if amount and (fields.identifier(entry.get("framework")) or "").endswith(_ECTS):
                lines.stated(Element.WORKLOAD, at, [f"{amount} ECTS"])
            unit = next((one.best() for one in labels(entry.get("framework"))), "")
            lines.partly(Element.WORKLOAD, at, [f"{amount} {unit}".strip()] if amount else [])
    lines.partly(Element.WORKLOAD, (*what[0], "volumeOfLearning"), [fields.string(what[1].get("volumeOfLearning"))])
    lines.partly(Element.WORKLOAD, (*how[0], "workload"), [fields.string(how[1].get("workload"))])


def _level(lines: Lines, what: Node) -> None:
    at, node = what
    eqf = [fields.identifier(one) or "" for one in fields.listed(node.get("eqfLevel"))]
    numbers = [f"EQF {one.rsplit('/', 1)[-1]}" for one in eqf if "snb/eqf/" in one]
    national = labels(node.get("nqfLevel"))
    lines.stated(Element.LEVEL, (*at, "eqfLevel" if numbers else "nqfLevel"), [*numbers, *national])
    lines.partly(Element.LEVEL, (*at, "educationLevel"), labels(node.get("educationLevel")))


def _assessment(lines: Lines, claim: Node) -> None:
    for at, proof in nodes(claim, "provenBy"):
        kind = first((at, proof), "specifiedBy")
        lines.stated(Element.ASSESSMENT, (*kind[0], "dcType"), labels(kind[1].get("dcType")))
        lines.partly(Element.ASSESSMENT, (*at, "title"), [fields.text(proof.get("title"))])
        lines.stated(Element.SUPERVISION, (*at, "idVerification"), labels(proof.get("idVerification")))
        lines.stated(Element.GRADE, (*at, "grade"), [_note((at, proof), "grade")])
        lines.partly(Element.GRADE, (*at, "shortenedGrading"), labels(proof.get("shortenedGrading")))


def _quality(lines: Lines, what: Node, body: Node) -> None:
    for node in (what, body):
        for at, entry in nodes(node, "accreditation"):
            agent = first((at, entry), "accreditingAgent")
            kind = fields.text(entry.get("title")) or next(iter(labels(entry.get("dcType"))), None)
            lines.stated(Element.QUALITY, at, [kind, fields.text(agent[1].get("legalName"))])


def _stacking(lines: Lines, claim: Node, what: Node) -> None:
    part = fields.boolean(what[1].get("isPartialQualification"))
    named = [] if part is None else [f"isPartialQualification: {'yes' if part else 'no'}"]
    lines.stated(Element.STACKABILITY, (*what[0], "isPartialQualification"), named)
    for node in (claim, what):
        for member in ("entitlesTo", "isPartOf", "hasPart"):
            titles = [fields.text(one.get("title")) or Text.plain(member) for _, one in nodes(node, member)]
            lines.stated(Element.STACKABILITY, (*node[0], member), titles)


def _information(lines: Lines, claim: Node, what: Node) -> None:
    lines.stated(Element.INFORMATION, (*claim[0], "additionalNote"), [_note(claim, "additionalNote")])
    for member in ("homepage", "supplementaryDocument"):
        pages = [fields.string(one.get("contentURL")) for _, one in nodes(what, member)]
        lines.stated(Element.INFORMATION, (*what[0], member), pages)


def _note(node: Node, member: str) -> Text:
    """A note object's text, or the text itself."""
    value = node[1].get(member)
    notes = [fields.text(one.get("noteLiteral")) for one in fields.objects(value)]
    return next((one for one in notes if one), Text()) if notes else fields.text(value)
