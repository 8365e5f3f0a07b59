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
from wallet.vault.migrate import migrate
from wallet.vault.restoring import recover, restore
from wallet.vault.vault import Vault, create, unlock

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
    """The verbs that make or replace a vault are done once; the others until killed."""
    match verbs[0]:
        case "restore":
            print("restoring -", flush=True)
            restored = restore(folder, folder.parent / verbs[1], passphrase, entropy=os.urandom)
            print("restore", restored.credentials, flush=True)
            return
        case "recover":
            print("recovering -", flush=True)
            recovered = recover(folder, passphrase, entropy=os.urandom)
            print("recover", recovered.credentials, flush=True)
            return
        case "create":
            print("creating -", flush=True)
            create(folder, passphrase, kdf="test", now=NOW, entropy=os.urandom).close()
            print("create -", flush=True)
            return
        case "migrate":
            migrate.__defaults__ = (Path(verbs[1]),)
            print("migrating -", flush=True)
            unlock(folder, passphrase, entropy=os.urandom, now=NOW).close()
            print("migrate -", flush=True)
            return
        case _:
            work(folder, passphrase, first, verbs)


def work(folder: Path, passphrase: str, first: int, verbs: list[str]) -> None:
    """Does the verbs over and over, or once where ONCE is set."""
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
