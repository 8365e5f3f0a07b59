"""Which credentials have a vocabulary of their own, so that the plain data models leave them to it."""

from wallet.model.credential import Claims
from wallet.profiles import vcdm

OPEN_BADGES_3 = frozenset({"OpenBadgeCredential", "AchievementCredential", "EndorsementCredential"})
CLR_2 = frozenset({"ClrCredential"})
ELM_3 = frozenset({"EuropeanDigitalCredential"})


def is_spoken_for(claims: Claims) -> bool:
    """Whether a type says that another profile reads this credential, or it is a presentation."""
    stated = frozenset(vcdm.types(claims))
    return bool(stated & (OPEN_BADGES_3 | CLR_2 | ELM_3)) or "vct" in claims
