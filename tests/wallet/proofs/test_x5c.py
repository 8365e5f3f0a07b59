"""Certificates in a token's header: as many as allowed, each readable, and what is wrong is told."""

from typing import Any

import pytest

from wallet.codec import base64url
from wallet.model.credential import Proof
from wallet.model.limits import CERTIFICATES
from wallet.model.reasons import BadSeal, Reason
from wallet.proofs.x5c import chain_of

ONE = base64url.encode_standard(b"certificate")


def proof(listed: Any) -> Proof:
    return Proof("jws", "", "assertionMethod", b"", {} if listed is None else {"x5c": listed})


def test_the_chain_comes_out_in_order() -> None:
    assert chain_of(proof([ONE, base64url.encode_standard(b"above")])) == (b"certificate", b"above")
    assert chain_of(proof(None)) == chain_of(proof([])) == ()
    assert len(chain_of(proof([ONE] * CERTIFICATES))) == CERTIFICATES


@pytest.mark.parametrize("listed", [ONE, [5], [ONE, None], {"x": ONE}, [ONE] * (CERTIFICATES + 1)])
def test_what_is_no_chain_is_told(listed: Any) -> None:
    with pytest.raises(BadSeal) as caught:
        chain_of(proof(listed))
    assert (caught.value.reason, caught.value.facts["rule"]) == (Reason.CERTIFICATE_BAD, "certificate-chain")


def test_text_that_is_not_base64_is_told() -> None:
    with pytest.raises(BadSeal) as caught:
        chain_of(proof([ONE, "!"]))
    assert caught.value.reason is Reason.CERTIFICATE_BAD
    assert str(caught.value.facts["rule"]).startswith("base64")
