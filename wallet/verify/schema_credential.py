"""A JSON Schema inside a credential of its own (`JsonSchemaCredential`): it counts once that credential holds."""

from wallet.errors import WalletError
from wallet.model.credential import Credential, Json, walk
from wallet.model.report import Outcome, Verdict
from wallet.model.trust import Material
from wallet.reading.read import read
from wallet.verify.case import Case
from wallet.verify.checks.form import structure
from wallet.verify.checks.period import period
from wallet.verify.checks.standing import standing
from wallet.verify.json_schema import CannotSay
from wallet.verify.seals import credential_case

NAME = "JsonSchemaCredential"


def schema_in(material: Material, case: Case) -> Json:
    """The schema inside, when its credential is sealed by its own issuer, in date and not taken back.

    Whose it is does not matter: the one who names it by its address chose it. Raises `CannotSay`.
    """
    try:
        found = read(material.data).items
    except WalletError:
        raise CannotSay("credential") from None
    if len(found) != 1 or not isinstance(found[0], Credential):
        raise CannotSay("credential")
    inner = credential_case(found[0], case.situation)
    asked = (*structure(inner), *period(inner), *standing(inner))
    failed = any(one.seal.outcome is Outcome.FAILED for one in inner.judged)
    if failed or not inner.conclusive or any(one.verdict is not Verdict.VALID for one in asked):
        raise CannotSay("credential")
    covered = next((one.document for one in inner.judged if one.conclusive and one.document), found[0].claims)
    subject = walk(covered, ("credentialSubject",))
    if walk(covered, ("id",)) != material.uri or walk(subject, ("type",)) != "JsonSchema":
        raise CannotSay("credential")
    return walk(subject, ("jsonSchema",))
