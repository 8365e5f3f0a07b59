"""What a verification can see: the vault's own material and lists, and what was given for one call."""

from collections.abc import Mapping
from types import MappingProxyType

from wallet.model.trust import Material, TrustMaterial
from wallet.vault.vault import Vault


def at_hand(vault: Vault | None, given: Mapping[str, Material] = MappingProxyType({})) -> TrustMaterial:
    """A snapshot of everything at hand; what was given for this call wins over what the vault keeps."""
    if vault is None:
        return TrustMaterial(MappingProxyType(dict(given)))
    kept = vault.trust_material()
    return TrustMaterial(MappingProxyType({**kept.held, **given}), kept.lists)
