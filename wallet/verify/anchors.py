"""The certificates a path may end in: those of the trust lists, each with the list and service it stands for."""

from dataclasses import dataclass
from datetime import datetime

from wallet.errors import Fact, WalletError, malformed
from wallet.model.trust import TrustList, TrustService


@dataclass(frozen=True, slots=True)
class Anchor:
    """One certificate of a list; `service` where the list tells since when it was granted."""

    certificate: bytes
    listed: TrustList
    service: TrustService | None = None

    def facts(self, at: datetime) -> dict[str, Fact]:
        """Which list vouches, for whom, and since when."""
        told: dict[str, Fact] = {"list": self.listed.name}
        if self.service is not None:
            told |= {"provider": self.service.provider, "service": self.service.name}
            standing = self.service.standing(at)
            told |= {"since": standing.since.isoformat()} if standing else {}
        return told


def anchors_in(lists: tuple[TrustList, ...], kind: str = "ca") -> tuple[Anchor, ...]:
    """Every certificate a list vouches for, as an authority or as a service of this kind; granted or not."""
    plain = [Anchor(one, listed) for listed in lists for one in listed.authorities]
    return (
        *plain,
        *(Anchor(one.certificate, listed, one) for listed in lists for one in listed.services if one.kind == kind),
    )


def leading(chain: tuple[bytes, ...], anchors: tuple[Anchor, ...], at: datetime, now: datetime) -> Anchor:
    """The anchor that the first certificate leads to at this time, the granted ones first.

    Raises `WalletError` MALFORMED: `certificate-path` where it leads to none; `service-withdrawn` where it leads only
    to services that were not granted then; `trust-list-overdue` where the list that vouches should have been renewed.
    """
    from wallet.keys import certificates  # slow to import, and seldom needed

    trouble: WalletError | None = None
    reachable = [one for one in anchors if any(certificates.issued_by(each, one.certificate) for each in chain)]
    for anchor in reachable:
        try:
            certificates.check_path(chain, (anchor.certificate,), at)
        except WalletError as error:
            trouble = trouble or error
            continue
        standing = anchor.service.standing(at) if anchor.service else None
        if anchor.service is not None and (standing is None or not standing.granted):
            trouble = malformed("service-withdrawn")
        elif anchor.listed.next_update is not None and anchor.listed.next_update < now:
            trouble = malformed("trust-list-overdue")
        else:
            return anchor
    raise trouble or malformed("certificate-path")
