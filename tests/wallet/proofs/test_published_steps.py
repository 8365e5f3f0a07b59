"""Every intermediate the specifications publish: canonical forms, hashes, what is signed, the signature."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.vectors import published
from wallet.codec import multibase
from wallet.codec.jsonld.contexts import Contexts
from wallet.proofs.data_integrity import hash_data, jcs_bytes, rdfc_bytes, with_context

# folder, the names' ending, hash, canonical form
CASES = [
    ("vc-di-eddsa/eddsa-rdfc-2022", "DataInt", "sha256", "rdf"),
    ("vc-di-eddsa/eddsa-jcs-2022", "JCS", "sha256", "jcs"),
    ("vc-di-ecdsa/ecdsa-rdfc-2019-p256", "ECDSAP256", "sha256", "rdf"),
    ("vc-di-ecdsa/ecdsa-rdfc-2019-p384", "ECDSAP384", "sha384", "rdf"),
    ("vc-di-ecdsa/ecdsa-jcs-2019-p256", "JCSECDSAP256", "sha256", "jcs"),
]
STEPS = ("canonDoc", "proofCanon", "docHash", "proofHash", "combinedHash", "sigHex")


def steps(folder: Path, ending: str) -> dict[str, str]:
    return {name: (folder / f"{name}{ending}.txt").read_text(encoding="utf-8") for name in STEPS}


def test_how_many_steps_there_are() -> None:
    assert sum(len(steps(published(f"01-data-integrity/{folder}"), ending)) for folder, ending, _, _ in CASES) == 30


@pytest.mark.parametrize(("folder", "ending", "hash_name", "form"), CASES)
def test_each_step_is_the_published_one(folder: str, ending: str, hash_name: str, form: str) -> None:
    import hashlib

    root = published(f"01-data-integrity/{folder}")
    wanted = steps(root, ending)
    signed: dict[str, Any] = json.loads((root / f"signed{ending}.json").read_bytes())
    document = {name: value for name, value in signed.items() if name != "proof"}
    options = {name: value for name, value in signed["proof"].items() if name != "proofValue"}
    if form == "rdf":
        contexts = Contexts.bundled()
        configuration = rdfc_bytes(with_context(options, document), contexts, hash_name)
        canonical = rdfc_bytes(document, contexts, hash_name)
    else:
        configuration, canonical = jcs_bytes(options), jcs_bytes(document)

    def digest(data: bytes) -> bytes:
        return hashlib.new(hash_name, data).digest()

    assert canonical.decode() == wanted["canonDoc"]
    assert configuration.decode() == wanted["proofCanon"]
    assert digest(canonical).hex() == wanted["docHash"].strip()
    assert digest(configuration).hex() == wanted["proofHash"].strip()
    assert hash_data(configuration, canonical, digest).hex() == wanted["combinedHash"].strip()
    assert multibase.decode(signed["proof"]["proofValue"]).hex() == wanted["sigHex"].strip()
