"""The gate between the wallet and the network; closed unless somebody was handed another one."""

from typing import Protocol

from wallet.errors import ErrorKind, WalletError
from wallet.model.trust import Resource


class Gate(Protocol):
    """Fetches one missing thing by its address."""

    def fetch(self, resource: Resource) -> bytes:
        """The bytes at the resource's address. Raises WalletError(OFFLINE | LIMIT | REFUSED)."""


class ClosedGate:
    """The gate of a wallet that is offline: nothing goes out."""

    def fetch(self, resource: Resource) -> bytes:
        """Raises WalletError(OFFLINE), always."""
        raise WalletError(ErrorKind.OFFLINE, resource=resource.kind.value, uri=resource.uri)
