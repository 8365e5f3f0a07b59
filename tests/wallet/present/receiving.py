"""How a receiver looks at what was presented, in these tests: everything at hand, one audience and nonce expected."""

from datetime import UTC, datetime, timedelta

from wallet.demo.materials import materials
from wallet.model.credential import Credential
from wallet.model.presentation import Audience
from wallet.model.report import VerificationReport
from wallet.model.trust import Material, Policy, TrustMaterial
from wallet.reading.read import read
from wallet.verify.run import verify

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
AUDIENCE = Audience("https://employer.example", "n-0S6_WzA2Mj", NOW + timedelta(days=7))
AT_HAND = TrustMaterial({uri: Material(uri, data, NOW, media_type=media) for uri, data, media in materials()})
ASKED = Policy(challenge=AUDIENCE.nonce, domain=AUDIENCE.domain, require_holder=True)


def credential(data: bytes) -> Credential:
    """The one credential in these bytes."""
    (found,) = read(data).items
    assert isinstance(found, Credential)
    return found


def received(data: bytes, policy: Policy = ASKED, now: datetime = NOW) -> VerificationReport:
    """The report on the one thing in these bytes."""
    (found,) = read(data).items
    return verify(found, AT_HAND, policy, now)
