"""What a verb works with: the wallet, the global options, and standard input for secrets."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from wallet.errors import ErrorKind, WalletError

if TYPE_CHECKING:
    from wallet.service.wallet import Wallet

PASSPHRASE_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb answers: its JSON object, its exit code, and remarks for people."""

    data: Mapping[str, Any]
    exit: int = 0
    remarks: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Desk:
    """One run's wallet and options."""

    wallet: "Wallet"
    options: Namespace
    stdin: TextIO

    def passphrase(self) -> str | None:
        """The passphrase from the named file or one line of standard input; None when none was named."""
        named = self.options.passphrase_file
        return None if named is None else read_secret(named, self.stdin)

    def recovery_code(self) -> str | None:
        """The recovery code from the named file; None when none was named, or a passphrase was."""
        named = self.options.recovery_code_file
        return None if named is None or self.options.passphrase_file is not None else read_secret(named, self.stdin)

    def open(self) -> "Wallet":
        """The wallet, unlocked with what was named, else by this computer's keyring; raises `WalletError(LOCKED)`."""
        state = self.wallet.state()
        if state.unlocked:
            return self.wallet
        if not state.exists:
            raise WalletError(ErrorKind.NO_VAULT)
        passphrase = self.passphrase()
        if passphrase is not None:
            self.wallet.unlock(passphrase)
        elif (code := self.recovery_code()) is not None:
            self.wallet.unlock_by_recovery_code(code)
        elif state.keyring:
            self.wallet.unlock_by_keyring()
        else:
            raise WalletError(ErrorKind.LOCKED, rule="no-passphrase")
        return self.wallet

    def open_if_possible(self) -> "Wallet":
        """The wallet, unlocked where there is a vault and a passphrase for it; else as it is."""
        state = self.wallet.state()
        named = self.options.passphrase_file or self.options.recovery_code_file
        if state.exists and not state.unlocked and named is not None:
            return self.open()
        return self.wallet


def read_secret(named: str, stdin: TextIO) -> str:
    """A passphrase from a file that holds nothing else, or with `-` one line of standard input."""
    from wallet.service.files import read_source

    if named == "-":
        text = stdin.readline()
    else:
        data = read_source(Path(named)).data
        if len(data) > PASSPHRASE_BYTES:
            raise WalletError(ErrorKind.BAD_ARGUMENT, rule="passphrase-length")
        try:
            text = data.decode()
        except UnicodeDecodeError:
            raise WalletError(ErrorKind.BAD_ARGUMENT, rule="passphrase-encoding") from None
    text = text.removesuffix("\n").removesuffix("\r")
    if not text:
        raise WalletError(ErrorKind.LOCKED, rule="no-passphrase")
    return text
