"""Names the nodes of a part by their labels in the whole (ECDSA Cryptosuites 1.0 section 3.5.5; BBS alike)."""

from wallet.codec.jsonld.quads import to_statements
from wallet.codec.rdfc import canonize
from wallet.proofs.ecdsa_sd_base import Whole
from wallet.proofs.pointers import Selection

_C14N = "_:c14n"


def label_map(full: Whole, part: Selection) -> dict[int, str]:
    """Which canonical number of the part stands for which label of the whole; errors of `Whole.indexes`."""
    statements = to_statements(part.document, full.contexts)
    names = full.labels_in(statements, part.origins)
    issued = canonize(statements.quads).labels
    return {int(issued[label].removeprefix(_C14N)): name for label, name in names.items()}
