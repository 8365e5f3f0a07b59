"""Signed letters behind decisions: who signed, and whether that makes the decision more than the learner's own word."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from wallet.errors import WalletError
from wallet.model.credential import Credential
from wallet.model.report import Verdict
from wallet.model.stack_decision import Decision
from wallet.model.trust import Policy, TrustMaterial
from wallet.reading.read import read
from wallet.service.stacking_views import SignedBy, signed_by
from wallet.stacks.envelope import definition_in, is_letter
from wallet.stacks.letter import read_letter, says_the_same
from wallet.verify.run import verify


@dataclass(frozen=True, slots=True)
class LetterFound:
    """A signed letter: who signed it, whether it says what was written down, and whether that confirms the decision."""

    signed: SignedBy
    same: bool
    confirms: bool


@dataclass(frozen=True, slots=True)
class Clerk:
    """What letters are judged with: what is at hand, the day, the credentials' ids by record, whose wallet it is.

    `publisher` is the id of whoever validly signed the rules, or "".
    """

    trust: TrustMaterial
    now: datetime
    credential_ids: Mapping[str, str]
    learners: frozenset[str]
    publisher: str = ""

    def judged(self, decision: Decision, definition: str, letter: bytes) -> LetterFound | None:
        """What a letter is worth; None for one that is no signed decision.

        It confirms when it is valid, says the same, and was signed by an issuer somebody vouches for or by whoever
        signed the rules, never by the learner.
        """
        credential = _letter(letter)
        if credential is None:
            return None
        report = verify(credential, self.trust, Policy(), self.now)
        claims = report.document if report.document is not None else credential.claims
        try:
            stated = read_letter(definition_in(claims))
        except WalletError:
            return LetterFound(signed_by(report), False, False)
        record = decision.unit_id.split("#")[0].split("/")[0]
        same = says_the_same(stated, decision, definition, self.credential_ids.get(record, ""), self.learners)
        stands = report.trusted or (bool(self.publisher) and report.issuer_id == self.publisher)
        valid = report.verdict is Verdict.VALID and report.issuer_id not in self.learners
        return LetterFound(signed_by(report), same, same and stands and valid)


def _letter(data: bytes) -> Credential | None:
    """The one credential in a file that carries a decision; scans and anything else are none."""
    if data.lstrip()[:1] not in (b"{", b"e"):
        return None
    try:
        found = [one for one in read(data).items if isinstance(one, Credential) and is_letter(one.claims)]
    except WalletError:
        return None
    return found[0] if len(found) == 1 else None
