import pytest

from tests.wallet.present.oracle import graph_hash, split
from tests.wallet.present.receiving import AUDIENCE, NOW, credential
from wallet.codec import strict_json
from wallet.demo import badges, cast
from wallet.demo.issue import issue_badge, issue_jwt
from wallet.demo.sd_jwt import issue_sd_jwt
from wallet.keys import algorithms
from wallet.model.keys import KeyKind
from wallet.model.reasons import BadSeal
from wallet.present.compose import compose

MIXED = (
    lambda: issue_badge(badges.DATA_ANALYSIS, cast.RHEINLAND),
    lambda: issue_badge(badges.DATABASES, cast.NORDHAVN, suite="Ed25519Signature2020"),
    lambda: issue_badge(badges.DATABASES, cast.NORDHAVN, suite="eddsa-jcs-2022"),
    lambda: issue_jwt(badges.CARE, cast.MAHARAT),
    lambda: issue_sd_jwt(badges.SOLAR, cast.NORDHAVN),
)


@pytest.mark.parametrize("holder", [cast.MIRA.key, cast.demo_key("second", KeyKind.P256)], ids=["Ed25519", "P-256"])
def test_the_holders_signature_covers_what_another_processor_makes_of_the_presentation(entropy, holder):
    items = tuple((credential(make()), frozenset()) for make in MIXED)
    made = strict_json.parse_object(compose(items, holder, AUDIENCE, NOW, entropy).data)

    bare, proof, signature = split(made)

    message = graph_hash({"@context": bare["@context"], **proof}) + graph_hash(bare)
    algorithms.verify(holder.algorithm, holder.public, message, signature)
    with pytest.raises(BadSeal):
        other = graph_hash({**bare, "verifiableCredential": bare["verifiableCredential"][1:]})
        algorithms.verify(holder.algorithm, holder.public, message[:32] + other, signature)
