"""What a holder may show of a credential, what must be shown, and what is personal enough for a warning."""

from collections.abc import Iterable

from wallet.codec.json_span import tokens
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential
from wallet.model.presentation import Choice, Disclosure
from wallet.present import selective
from wallet.supported import FORMATS

NOTHING: frozenset[str] = frozenset()
"""The default selection: whatever may be withheld is withheld."""

PERSONAL = frozenset(
    (
        *("birthdate", "birth_date", "birthDate", "dateOfBirth", "date_of_birth", "placeOfBirth", "place_of_birth"),
        *("nationalID", "nationalId", "national_id", "citizenship", "citizenshipCountry", "nationality"),
        *("nationalities", "gender", "sex", "address", "street_address", "streetAddress", "postalCode", "locality"),
        *("email", "emailAddress", "email_address", "mail", "phone", "telephone", "phone_number"),
        *("student_number", "studentNumber", "studentId", "identifier", "identityHash", "licenseNumber"),
        *("photo", "portrait", "picture", "grade", "result", "score", "attempts", "evidence"),
        *("given_name", "givenName", "family_name", "familyName", "fullName", "full_name"),
    )
)
"""Member names under which credentials say something about the person, the grade, or the learner's own work."""

_OF_THE_ISSUER = frozenset({"issuer", "creator", "awardingBody", "awardedBy"})


def disclosures(credential: Credential) -> tuple[Disclosure, ...]:
    """Every claim of a credential with the freedom the holder has over it."""
    if selective.is_base(credential.sealed):
        return selective.disclosures(credential.sealed)
    for one in FORMATS:
        if one.name == credential.sealed.format:
            return one.disclosures(credential.sealed)
    raise WalletError(ErrorKind.CANNOT_PRESENT, rule="format", format=credential.sealed.format)


def personal(found: Iterable[Disclosure], shown: frozenset[str]) -> tuple[Disclosure, ...]:
    """What would leave the wallet and says something about the person, rather than about what was achieved."""
    leaving = (one for one in found if one.choice is not Choice.MAY or one.path in shown)
    return tuple(one for one in leaving if _is_personal(one.path))


def going_out(credential: Credential, found: Iterable[Disclosure], shown: frozenset[str]) -> frozenset[str]:
    """The paths among those found that leave the wallet under this selection, with all that comes along."""
    forced = {one.path for one in found if one.choice is not Choice.MAY}
    if selective.is_base(credential.sealed):
        return frozenset(forced | selective.revealed(credential.sealed, shown))
    chosen = [tokens(path) for path in shown]
    optional = ((one.path, tokens(one.path)) for one in found if one.choice is Choice.MAY)
    enclosing = {path for path, own in optional if any(other[: len(own)] == own for other in chosen)}
    return frozenset(forced | enclosing)


def _is_personal(path: str) -> bool:
    names = set(tokens(path))
    return bool(PERSONAL & names) and not _OF_THE_ISSUER & names
