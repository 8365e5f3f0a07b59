"""Which room answers which verb; a room is fetched when one of its verbs is asked."""

from argparse import Namespace

from ui.terminal.desk import Answer, Desk
from wallet.errors import ErrorKind, WalletError


def answer(desk: Desk, arguments: Namespace) -> Answer:
    """The answer of one verb; raises `WalletError` for every known trouble."""
    match arguments.verb:
        case "import" | "list" | "search" | "show" | "verify" | "export" | "delete":
            from ui.terminal.credential_verbs import VERBS
        case "present" | "disclosures" | "qr":
            from ui.terminal.sharing_verbs import VERBS
        case "request":
            from ui.terminal.request_verbs import VERBS
        case "trust" | "material":
            from ui.terminal.trust_verbs import VERBS
        case "stack":
            from ui.terminal.stack_verbs import VERBS
        case (
            "tag" | "note" | "favourite" | "archive" | "unarchive" | "trash" | "untrash" | "searches" | "history"
        ):  # fmt: skip
            from ui.terminal.life_verbs import VERBS
        case "freshness" | "merge" | "recovery" | "keyring" | "identity" | "vaults":
            from ui.terminal.upkeep_verbs import VERBS
        case None | "session":
            raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail="verb")
        case _:
            from ui.terminal.vault_verbs import VERBS
    return VERBS[arguments.verb](desk, arguments)
