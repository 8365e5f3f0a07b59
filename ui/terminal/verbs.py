"""Which function answers which verb."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from ui.terminal import credential_verbs, sharing_verbs, stack_verbs, trust_verbs, vault_verbs
from ui.terminal.desk import Answer, Desk
from wallet.errors import ErrorKind, WalletError

Verb = Callable[[Desk, Namespace], Answer]

VERBS: Mapping[str, Verb] = {
    **vault_verbs.VERBS,
    **credential_verbs.VERBS,
    **sharing_verbs.VERBS,
    **trust_verbs.VERBS,
    **stack_verbs.VERBS,
}


def answer(desk: Desk, arguments: Namespace) -> Answer:
    """The answer of one verb; raises `WalletError` for every known trouble."""
    if arguments.verb is None or arguments.verb not in VERBS:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="verb")
    return VERBS[arguments.verb](desk, arguments)
