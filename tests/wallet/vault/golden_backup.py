"""Makes the backup that every later version must be able to open; run once for each release.

python -m tests.wallet.vault.golden_backup OUT
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.wallet.vault.samples import NOW, PASSPHRASE, record
from wallet.model.keys import KeyKind, PublicKey
from wallet.model.record import LogEntry
from wallet.model.report import Verdict
from wallet.model.trust import Material, TrustedIssuer, TrustList
from wallet.vault.keys import HolderKey
from wallet.vault.records import Shelf
from wallet.vault.stacks import KeptStack
from wallet.vault.vault import Vault, create

MATERIAL = Material("https://uni.example/status/1", b"list", NOW, kind="status-list")
ISSUER = TrustedIssuer("did:web:uni.example", "University", PublicKey(KeyKind.ED25519, b"\x01" * 32), ("Badge",))
LIST = TrustList("Registry", NOW, (ISSUER,), authorities=(b"\x30\x00",))
KEY = HolderKey("did:key:z6MkGolden", KeyKind.ED25519, b"\x07" * 32, NOW, "studies")
STACK = KeptStack("urn:stack:golden", b'{"title": "Golden"}', NOW)
ENTRY = LogEntry(NOW, "received", "r1", (("carrier", "json-file"),))


def fill(vault: Vault) -> None:
    """One thing of every kind."""
    for number in (1, 2, 3):
        vault.records.add(record(number, "Goldene Prüfung", level=number, skills=("Löten",), words="golden words"))
    vault.records.update_verdict("r2", Verdict.VALID, NOW, True)
    vault.marks.move("r3", Shelf.TRASH, NOW)
    vault.marks.tag("r1", ("work",))
    vault.marks.note("r1", "a note")
    vault.material.add(MATERIAL)
    vault.trust.add(LIST, NOW)
    vault.trust.decide(ISSUER, NOW)
    vault.keys.add(KEY)
    vault.stacks.add(STACK)
    vault.stacks.decide(STACK.id, "slot", "r1", NOW)
    vault.log.add(ENTRY)
    vault.saved_searches.save("Soon", "expires:<2027", NOW)


def main(out: Path) -> None:
    """Writes the backup and prints what it holds."""
    with tempfile.TemporaryDirectory() as place:
        vault = create(Path(place) / "vault", PASSPHRASE, kdf="test", now=NOW, entropy=os.urandom)
        fill(vault)
        print(vault.backup(out, NOW))
        vault.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
