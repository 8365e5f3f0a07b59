"""The elements of a micro-credential in the flat claims of an SD-JWT.

Names of the European learning credential (`urn:eu.europa.ec.eudi:learning:credential:1`) and of the pilots around it.
"""

from wallet.model.credential import Claims
from wallet.model.eu_view import Element, EuLine
from wallet.model.text import Text
from wallet.profiles import fields
from wallet.profiles.eu_lines import Lines

_STATED: dict[Element, tuple[str, ...]] = {
    Element.TITLE: ("achievement_title", "name", "title", "achievement_name", "credential_name", "qualification_name"),
    Element.COUNTRY: ("issuing_country",),
    Element.AWARDING_BODY: ("awarding_body", "issuer_name", "issuing_authority", "institution"),
    Element.AWARD_DATE: ("awarding_date", "date_of_issuance"),
    Element.OUTCOMES: ("learning_outcomes", "outcomes"),
    Element.PARTICIPATION: ("form_of_participation", "mode"),
    Element.QUALITY: ("types_of_quality_assurance", "quality_assurance"),
    Element.PREREQUISITES: ("prerequisites_to_enroll", "prerequisites"),
    Element.SUPERVISION: ("supervision", "evaluator_verification"),
    Element.GRADE: ("assessment_grade", "grade"),
    Element.STACKABILITY: ("integration_stackability_options", "stackable"),
    Element.INFORMATION: ("further_information", "more_information", "homepage"),
}
_PARTLY: dict[Element, tuple[str, ...]] = {
    Element.LEARNER: ("family_name", "learner_identification", "sub"),
    Element.AWARDING_BODY: ("iss",),
    Element.OUTCOMES: ("criteria",),
    Element.WORKLOAD: ("expected_study_time", "workload", "credits"),
}
_LEVELS = ("eqf_level", "level_of_learning_experience")


def of_claims(claims: Claims) -> list[tuple[EuLine, ...]]:
    """The lines of the one unit such a credential speaks of; of what is withheld it says nothing."""
    lines = Lines()
    given, family = (fields.string(claims.get(name)) for name in ("given_name", "family_name"))
    lines.stated(Element.LEARNER, ("family_name",), [f"{given} {family}"] if given and family else [])
    for element, names in _STATED.items():
        for name in names:
            lines.stated(element, (name,), _values(claims, name))
    skills = fields.objects(claims.get("skills"))
    linked = [fields.text(one.get("name")) for one in skills if one.get("uri") or one.get("url")]
    lines.stated(Element.OUTCOMES, ("skills",), linked)
    lines.partly(Element.OUTCOMES, ("skills",), [fields.text(one.get("name")) for one in skills])
    ects = fields.number(claims.get("ects"))
    lines.stated(Element.WORKLOAD, ("ects",), [f"{ects} ECTS"] if ects else [])
    for name in _LEVELS:
        level = fields.number(claims.get(name))
        lines.stated(Element.LEVEL, (name,), [f"EQF {level}"] if level in tuple("12345678") else [])
    kind = fields.text(fields.first(claims.get("assessment")).get("type"))
    lines.stated(Element.ASSESSMENT, ("assessment", "type"), [kind])
    lines.stated(Element.ASSESSMENT, ("assessment_type",), _values(claims, "assessment_type"))
    for element, names in _PARTLY.items():
        for name in names:
            lines.partly(element, (name,), _values(claims, name))
    lines.partly(Element.AWARD_DATE, ("iat",), [fields.number(claims.get("iat"))])
    return [lines.all()]


def _values(claims: Claims, name: str) -> list[Text | str | None]:
    found: list[Text | str | None] = []
    for one in fields.listed(claims.get(name)):
        answer = fields.boolean(one)
        if answer is not None:
            found.append(f"{name}: {'yes' if answer else 'no'}")
        elif isinstance(one, int | float):
            found.append(fields.number(one))
        else:
            found.append(fields.text(one))
    return found
