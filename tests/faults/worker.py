"""A process that changes a vault and says, line by line, what it has been promised; made to be killed.

    python -m tests.faults.worker FOLDER PASSPHRASE FIRST_NUMBER VERB...

Each line on standard output is an answer: the verb, its argument, and where it applies the result.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.wallet.vault.samples import record
from wallet.errors import WalletError
from wallet.vault.restoring import restore
from wallet.vault.vault import Vault, unlock

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def change(vault: Vault, verb: str, number: int, passphrase: str) -> str:
    """Does one thing and tells what it was done to."""
    match verb:
        case "import":
            return vault.records.add(record(number, size=3_000)).id
        case "delete":
            kept = vault.records.ids()
            if kept:
                vault.records.delete(kept[number % len(kept)])
                return kept[number % len(kept)]
            return "-"
        case "passwd":
            vault.change_passphrase(f"{passphrase}{number}")
            return f"{passphrase}{number}"
        case "generation":
            made = vault.keep_generation(NOW)
            return str(made.credentials) if made else "-"
        case "backup":
            out = vault.folder.parent / f"{number}.backup"
            vault.backup(out, NOW)
            return out.name
        case _:
            raise ValueError(verb)


def main(folder: Path, passphrase: str, first: int, verbs: list[str]) -> None:
    """Works until killed, or once through for `restore` and single runs."""
    if verbs[0] == "restore":
        restored = restore(folder, folder.parent / verbs[1], passphrase, entropy=os.urandom)
        print("restore", restored.credentials, flush=True)
        return
    with unlock(folder, passphrase, entropy=os.urandom) as vault:
        print("unlock -", flush=True)
        rounds = range(first, first + 1 if os.environ.get("ONCE") else first + 1_000_000)
        for number in rounds:
            for verb in verbs:
                print(verb, change(vault, verb, number, passphrase), flush=True)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4:])
    except WalletError as error:
        print("refused", error.kind.value, error.rule, flush=True)
