"""The closed gate lets nothing out."""

import pytest

from wallet.errors import ErrorKind, WalletError
from wallet.model.trust import Resource, ResourceKind
from wallet.remote.gate import ClosedGate, Gate


def test_a_closed_gate_says_that_the_wallet_is_offline() -> None:
    gate: Gate = ClosedGate()
    with pytest.raises(WalletError) as caught:
        gate.fetch(Resource(ResourceKind.STATUS_LIST, "https://uni.example/status/3"))
    assert caught.value.kind is ErrorKind.OFFLINE
    assert caught.value.facts["uri"] == "https://uni.example/status/3"
