"""How each skill was come by: the best evidence a kept credential states for it, as one reads, not as one verifies."""

from collections.abc import Iterator, Mapping, Sequence

from wallet.errors import WalletError
from wallet.model.credential import Achievement, Credential
from wallet.model.eu_view import LearningClass
from wallet.model.tick import Tick
from wallet.profiles.eu_class import reached
from wallet.service.kept import credential_in
from wallet.vault.vault import Vault

MOST = 2_000
"""Credentials looked into at most."""
_BEST_FIRST = tuple(LearningClass)


def evidence(vault: Vault, record_ids: Sequence[str], tick: Tick) -> Mapping[str, Mapping[str, LearningClass]]:
    """For each record the skills it names (case folded) with the best class that is stated for them."""
    found: dict[str, Mapping[str, LearningClass]] = {}
    wanted = record_ids[:MOST]
    for place, name in enumerate(wanted):
        tick(place, len(wanted))
        try:
            found[name] = _stated(credential_in(vault.records.get(name)))
        except WalletError:
            continue  # gone meanwhile, or damaged: nothing is told of it
    return found


def _stated(credential: Credential) -> Mapping[str, LearningClass]:
    best: dict[str, LearningClass] = {}
    for one in _achievements(credential):
        mine = reached(one)
        for line in one.alignments:
            skill = line.name.casefold()
            if line.is_skill and skill:
                best[skill] = min(mine, best.get(skill, mine), key=_BEST_FIRST.index)
    return best


def _achievements(credential: Credential) -> Iterator[Achievement]:
    yield from credential.described.achievements
    for part in credential.parts:
        yield from _achievements(part)
