"""Claims by names people know."""

import re

from ui.words.translate import said, translate
from wallet.model.credential import Json

_NAMES = {
    "criteria": said("claims", "What had to be shown"),
    "identifier": said("claims", "Who you are"),
    "identityHash": said("claims", "Your identifier"),
    "name": said("claims", "Name"),
    "given_name": said("claims", "First name"),
    "family_name": said("claims", "Family name"),
    "birthdate": said("claims", "Date of birth"),
    "birth_date": said("claims", "Date of birth"),
    "email": said("claims", "E-mail address"),
    "result": said("claims", "Result"),
    "grade": said("claims", "Grade"),
    "evidence": said("claims", "Evidence"),
    "description": said("claims", "Description"),
    "alignment": said("claims", "Skills and frameworks"),
    "achievement": said("claims", "Achievement"),
    "credentialSubject": said("claims", "About you"),
    "issuer": said("claims", "Issuer"),
    "validFrom": said("claims", "Valid from"),
    "validUntil": said("claims", "Valid until"),
    "awardedDate": said("claims", "Awarded on"),
    "creditsAvailable": said("claims", "Credits"),
    "creditsEarned": said("claims", "Credits earned"),
    "inLanguage": said("claims", "Language"),
    "image": said("claims", "Picture"),
    "targetName": said("claims", "Skill or level"),
    "achievementType": said("claims", "Kind"),
    "fieldOfStudy": said("claims", "Field of study"),
    "humanCode": said("claims", "Code"),
    "tag": said("claims", "Keyword"),
    "credentialStatus": said("claims", "Where its status is published"),
    "title": said("claims", "Title"),
    "date": said("claims", "Date"),
    "skills": said("claims", "Skills"),
    "assessment": said("claims", "Assessment"),
    "level": said("claims", "Level"),
    "eqf_level": said("claims", "Level"),
    "workload": said("claims", "Workload"),
    "credits": said("claims", "Credits"),
    "learning_outcomes": said("claims", "Learning outcomes"),
    "mode": said("claims", "Form of participation"),
    "form_of_participation": said("claims", "Form of participation"),
    "quality_assurance": said("claims", "Quality assurance"),
    "language": said("claims", "Language"),
    "student_number": said("claims", "Student number"),
    "studentId": said("claims", "Student number"),
    "gender": said("claims", "Gender"),
    "nationality": said("claims", "Nationality"),
    "citizenship": said("claims", "Nationality"),
    "address": said("claims", "Address"),
    "phone_number": said("claims", "Telephone number"),
    "place_of_birth": said("claims", "Place of birth"),
    "birthplace": said("claims", "Place of birth"),
    "picture": said("claims", "Picture"),
}
_TECHNICAL = frozenset(
    {"type", "@context", "id", "iss", "vct", "cnf", "salt", "hashed", "identityType", "proof", "iat"}
)
_SHORT = 80


def claim_name(path: str, label: str) -> str:
    """The name of a claim; a number tells several of the same name apart."""
    known = translate("claims", _NAMES[label]) if label in _NAMES else _spaced(label)
    last = path.rsplit("/", 1)[-1]
    return f"{known} {int(last) + 1}" if last.isdigit() else known


def _spaced(code: str) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", code).lower()
    return words[:1].upper() + words[1:]


def technical(path: str, label: str) -> bool:
    """Whether a claim only matters to programs; such claims are counted, not listed."""
    return label in _TECHNICAL or path.startswith("/@context")


def claim_value(value: Json) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        inner = value.get("narrative") or value.get("name") or value.get("identityHash") or value.get("id")
        return claim_value(inner) if inner is not None else translate("claims", "%n part(s)", len(value))
    if isinstance(value, list):
        return claim_value(value[0]) if len(value) == 1 else translate("claims", "%n value(s)", len(value))
    text = " ".join(str(value).split())
    if text.startswith("data:"):
        return translate("claims", "a picture")
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
