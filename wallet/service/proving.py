"""A presentation shown for a qualification: the definition it goes out with, and the rules run again by who gets it."""

from datetime import datetime

from wallet.errors import ErrorKind, WalletError
from wallet.model.credential import Presented
from wallet.model.presentation import StackTerms
from wallet.model.report import VerificationReport
from wallet.model.trust import Policy
from wallet.present import stack_terms
from wallet.reading.read import read
from wallet.service.answers import StackFound
from wallet.service.sight import at_hand
from wallet.service.stacking import bundled, over, view
from wallet.stacks.read_definition import read_definition
from wallet.stacks.units import Held
from wallet.vault.vault import Vault
from wallet.verify.run import verify


def terms(vault: Vault, stack_id: str, now: datetime) -> StackTerms:
    """The definition of a kept qualification with the verdict over the vault by the rules alone, nothing decided."""
    found = view(vault, stack_id, now)
    return StackTerms(found.id, found.version, vault.stacks.get(stack_id).definition, found.by_rules)


def rerun(presented: Presented, report: VerificationReport, vault: Vault | None) -> StackFound | None:
    """The rules over what is shown, at the time of the report; None where it is shown for no qualification.

    Raises `WalletError` as `stack_terms.read`, and as the definition and the engine do.
    """
    signed = report.document is not None
    stated = stack_terms.read(report.document if report.document is not None else presented.sealed.claims)
    if stated is None:
        return None
    source, said = stated
    definition = read_definition(source)
    shown = zip(presented.credentials, report.parts, strict=True)
    held = tuple(Held(f"{place}", one, part) for place, (one, part) in enumerate(shown, start=1))
    found = over(definition, held, report.verified_at)
    whole = found.progress[0]
    return StackFound(
        found.id,
        found.version,
        found.title,
        found.verdict,
        whole.done,
        whole.needed,
        whole.metric,
        said,
        signed,
        _known(definition.id, source, vault),
        found.not_counted,
        found.names,
    )


def as_received(data: bytes, vault: Vault, now: datetime) -> StackFound | None:
    """What a receiver who has this wallet's material will find; tells when what is withheld breaks the proof."""
    (presented,) = read(data).items
    assert isinstance(presented, Presented)
    return rerun(presented, verify(presented, at_hand(vault), Policy(), now), vault)


def _known(stack_id: str, source: bytes, vault: Vault | None) -> str:
    """Whether the receiver already has these very rules: a holder could bring easier ones under the same name."""
    kept = [one.definition for one in vault.stacks.all() if one.id == stack_id] if vault is not None else []
    try:
        own = bundled(stack_id)
    except WalletError as error:
        if error.kind is not ErrorKind.NOT_FOUND:
            raise
        own = None
    if source in kept:
        return "kept"
    if source == own:
        return "bundled"
    return "differs" if kept or own is not None else "unknown"
