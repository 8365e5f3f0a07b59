"""Another version of a definition: what about it a learner should know before leaning on it."""

from collections.abc import Iterator

from wallet.model.report import Verdict
from wallet.service.stacking_views import SignedBy, StackView
from wallet.stacks.version_order import Order, order

SIGNATURE_GONE, SIGNATURE_UNPROVED, OTHER_SIGNER = "signature-gone", "signature-unproved", "other-signer"
OTHER_STACK, VERSION = "other-stack", "version-"


def warnings(old: StackView, new: StackView) -> tuple[str, ...]:
    """Codes: rules of another name, a version that is not newer, a signature that is gone, doubtful or another's."""
    return tuple(_warnings(old, new))


def _warnings(old: StackView, new: StackView) -> Iterator[str]:
    if old.id != new.id:
        yield OTHER_STACK
    else:
        found = order(old.version, new.version)
        if found is not Order.NEWER:
            yield f"{VERSION}{found.value}"
    yield from _of_signature(old.signed, new.signed)


def _of_signature(old: SignedBy | None, new: SignedBy | None) -> Iterator[str]:
    if new is None:
        if old is not None:
            yield SIGNATURE_GONE
        return
    if new.verdict != Verdict.VALID.value:
        yield SIGNATURE_UNPROVED
    if old is not None and old.issuer_id != new.issuer_id:
        yield OTHER_SIGNER
