"""What a receiver reads first."""

import pytest

from tests.ui.screens.test_report_state import CHECKS, NOW, REPORT
from ui.screens.check.state import came
from ui.words.tones import Tone
from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Credential, Described, Issuer, Sealed
from wallet.model.report import Verdict, VerificationReport
from wallet.model.text import Text
from wallet.service.answers import Checked, Refused

CREDENTIAL = Credential(
    b"", "json", "open-badges-3", Sealed("vc-jwt", b"", {}, ()),
    Described(None, (), Issuer("did:example:1"), (), Text.plain("Soil Science")),
)  # fmt: skip


def checked(report: VerificationReport) -> Checked:
    return Checked("soil.json", CREDENTIAL, report)


def test_what_could_not_be_checked_is_a_caution_and_says_what_is_missing() -> None:
    state = came(((checked(REPORT),), ()))
    assert REPORT.verdict is Verdict.INDETERMINATE
    assert state.tone is Tone.CAUTION
    assert "Not everything" in state.title
    assert "no copy on this computer" in state.text
    (asked,) = [one for one in state.unsettled if "no copy on this computer" in one.why]
    assert asked.title == "Soil Science"
    assert asked.settles[0] == "Status list: https://issuer.example/status/1"
    assert len(asked.settles) == 2


@pytest.mark.parametrize(("trusted", "tone"), [(True, Tone.GOOD), (False, Tone.NOTE)])
def test_only_a_vouched_issuer_makes_it_all_good(trusted: bool, tone: Tone) -> None:
    report = VerificationReport(CHECKS[:2], NOW, "did:example:1", "Issuer", trusted)
    state = came(((checked(report),), ()))
    assert report.verdict is Verdict.VALID
    assert state.tone is tone
    assert state.cards[0].title == "Soil Science"


def test_what_is_no_credential_says_so() -> None:
    state = came(((), (Refused("notes.txt", WalletError(ErrorKind.NOT_A_CREDENTIAL)),)))
    assert state.title == "Not a credential"
    assert state.text
    assert state.cards == ()


def test_nothing_at_all_is_no_verdict() -> None:
    assert came(((), ())).tone is Tone.NEUTRAL
