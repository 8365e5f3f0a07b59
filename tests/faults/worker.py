"""A process that changes a vault and says, line by line, what it has been promised; made to be killed.

    python -m tests.faults.worker FOLDER PASSPHRASE FIRST_NUMBER VERB...

Each line on standard output is an answer: the verb, its argument, and where it applies the result.
"""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.faults import gathering
from tests.wallet.vault.samples import record
from wallet.errors import WalletError
from wallet.vault.migrate import migrate
from wallet.vault.records import Shelf
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
        case "tag" | "note" | "favour" | "shelve" | "empty" | "search":
            return mark(vault, verb, number)
        case "passwd":
            vault.change_passphrase(f"{passphrase}{number}")
            return f"{passphrase}{number}"
        case "generation":
            made = vault.keep_generation(NOW)
            return str(made.credentials) if made else "-"
        case "code":
            return vault.new_recovery_code()
        case "backup":
            out = vault.folder.parent / f"{number}.backup"
            vault.backup(out, NOW)
            return out.name
        case _:
            raise ValueError(verb)


def mark(vault: Vault, verb: str, number: int) -> str:
    """Changes what the learner makes of one credential: `id=value`, or the ids that are gone."""
    if verb == "search":
        vault.saved_searches.save(f"s{number % 5}", str(number), NOW)
        return f"s{number % 5}={number}"
    if verb == "empty":
        return ",".join(vault.marks.empty_trash(NOW + timedelta(days=1))) or "-"
    all_ids = [one for shelf in Shelf for one in vault.records.ids(shelf)]
    if not all_ids:
        return "-"
    record_id, shelf = sorted(all_ids)[number % len(all_ids)], list(Shelf)[number % len(Shelf)]
    match verb:
        case "tag":
            vault.marks.tag(record_id, (f"t{number}",))
            return f"{record_id}=t{number}"
        case "note":
            vault.marks.note(record_id, f"n{number}")
            return f"{record_id}=n{number}"
        case "favour":
            vault.marks.favour(record_id, number % 2 == 0)
            return f"{record_id}={number % 2 == 0}"
        case _:
            vault.marks.move(record_id, shelf, NOW)
            return f"{record_id}={shelf.value}"


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
        case "merge" | "bring" | "take":
            print("gathering -", flush=True)
            print(verbs[0], gathering.gather(folder, passphrase, verbs[0]), flush=True)
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
