"""Each known trouble in words: what happened, why, and the one next step."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, assert_never

from ui.words.dates import moment
from ui.words.rules import rule_sentence
from ui.words.translate import translate
from wallet.errors import ErrorKind, WalletError


@dataclass(frozen=True, slots=True)
class Trouble:
    """Title, body and next step; the next step is never empty."""

    title: str
    body: str
    step: str

    @property
    def sentence(self) -> str:
        """Body and next step on one line."""
        return f"{self.body} {self.step}"


_Door = Literal[
    ErrorKind.NO_VAULT, ErrorKind.VAULT_EXISTS, ErrorKind.LOCKED, ErrorKind.WRONG_PASSPHRASE, ErrorKind.KEYRING
]
_Disk = Literal[ErrorKind.DAMAGED, ErrorKind.BUSY, ErrorKind.STORAGE, ErrorKind.NEWER_VAULT]
_Input = Literal[
    ErrorKind.NOT_A_CREDENTIAL, ErrorKind.MALFORMED, ErrorKind.UNSUPPORTED, ErrorKind.REFUSED, ErrorKind.LIMIT
]
_Other = Literal[
    ErrorKind.BAD_ARGUMENT, ErrorKind.NOT_FOUND, ErrorKind.NO_SUCH_FILE, ErrorKind.WOULD_OVERWRITE,
    ErrorKind.OUTSIDE_FOLDER, ErrorKind.OFFLINE, ErrorKind.CANNOT_PRESENT,
]  # fmt: skip


def trouble(error: WalletError) -> Trouble:
    """The words for a known trouble, with the broken rule said plainly where there is a sentence for it."""
    words = kind_words(error.kind)
    if error.kind is ErrorKind.DAMAGED and "backup" in error.facts:
        step = translate("errors", "The newest good backup is of {when}; recover from it.")
        words = replace(words, step=step.format(when=moment(datetime.fromisoformat(str(error.facts["backup"])))))
    detail = rule_sentence(error)
    return Trouble(words.title, f"{words.body} {detail}" if detail else words.body, words.step)


def kind_words(kind: ErrorKind) -> Trouble:
    """The words for a kind alone."""
    match kind:
        case (
            ErrorKind.NO_VAULT | ErrorKind.VAULT_EXISTS | ErrorKind.LOCKED | ErrorKind.WRONG_PASSPHRASE
            | ErrorKind.KEYRING
        ):  # fmt: skip
            title, body, step = _door(kind)
        case ErrorKind.DAMAGED | ErrorKind.BUSY | ErrorKind.STORAGE | ErrorKind.NEWER_VAULT:
            title, body, step = _disk(kind)
        case (
            ErrorKind.NOT_A_CREDENTIAL
            | ErrorKind.MALFORMED
            | ErrorKind.UNSUPPORTED
            | ErrorKind.REFUSED
            | ErrorKind.LIMIT
        ):
            title, body, step = _input(kind)
        case (
            ErrorKind.BAD_ARGUMENT | ErrorKind.NOT_FOUND | ErrorKind.NO_SUCH_FILE | ErrorKind.WOULD_OVERWRITE
            | ErrorKind.OUTSIDE_FOLDER | ErrorKind.OFFLINE | ErrorKind.CANNOT_PRESENT
        ):  # fmt: skip
            title, body, step = _other(kind)
        case _:
            assert_never(kind)
    return Trouble(translate("errors", title), translate("errors", body), translate("errors", step))


def _door(kind: _Door) -> tuple[str, str, str]:
    match kind:
        case ErrorKind.NO_VAULT:
            return "No wallet yet", "There is no wallet in this folder.", "Create one, or choose the folder it is in."
        case ErrorKind.VAULT_EXISTS:
            return "A wallet is already here", "This folder holds a wallet; nothing was changed.", "Unlock it instead."
        case ErrorKind.LOCKED:
            return "The wallet is locked", "This needs your credentials, and they are locked.", "Unlock the wallet."
        case ErrorKind.WRONG_PASSPHRASE:
            return (
                "That passphrase does not open this wallet",
                "Capital letters, the keyboard layout and spaces all count.",
                "Try again.",
            )
        case ErrorKind.KEYRING:
            return (
                "The keyring did not give the key",
                "This computer's keyring is missing, locked or has changed.",
                "Unlock with your passphrase.",
            )
        case _:
            assert_never(kind)


def _disk(kind: _Disk) -> tuple[str, str, str]:
    match kind:
        case ErrorKind.DAMAGED:
            return (
                "The wallet file is damaged",
                "What is stored does not match its own seals, so nothing was opened or changed.",
                "Keep the file as it is and restore a backup.",
            )
        case ErrorKind.BUSY:
            return (
                "The wallet is open elsewhere",
                "Another window or program holds it.",
                "Close that one, then try again.",
            )
        case ErrorKind.STORAGE:
            return (
                "The disk did not take it",
                "It may be full or read-only. Your wallet is as it was before.",
                "Make room, then try again.",
            )
        case ErrorKind.NEWER_VAULT:
            return (
                "This wallet was made by a newer version",
                "It was not opened, so that nothing is lost.",
                "Update the program, then unlock.",
            )
        case _:
            assert_never(kind)


def _input(kind: _Input) -> tuple[str, str, str]:
    match kind:
        case ErrorKind.NOT_A_CREDENTIAL:
            return (
                "Not a credential",
                "No credential was found in it.",
                "Ask the issuer for the file, picture or link text of the credential itself.",
            )
        case ErrorKind.MALFORMED:
            return (
                "Not well made",
                "It breaks the rules of its own format, so it cannot be read safely.",
                "Ask the issuer for a fresh copy.",
            )
        case ErrorKind.UNSUPPORTED:
            return (
                "Not understood by this wallet",
                "It is of a kind this wallet does not read yet.",
                "Ask the issuer for an Open Badges 3.0 or verifiable credential file.",
            )
        case ErrorKind.REFUSED:
            return "Refused", "It goes against a safety rule, so nothing was kept.", "Check where it came from."
        case ErrorKind.LIMIT:
            return "Too large", "It is larger or deeper than the wallet reads.", "Split it, or ask for a smaller copy."
        case _:
            assert_never(kind)


def _other(kind: _Other) -> tuple[str, str, str]:
    match kind:
        case ErrorKind.BAD_ARGUMENT:
            return "That does not fit here", "What was entered cannot be used.", "Check the entry and try again."
        case ErrorKind.NOT_FOUND:
            return "No longer here", "It is not in the wallet any more.", "Go back to the list."
        case ErrorKind.NO_SUCH_FILE:
            return "The file is not there", "It was moved, renamed or cannot be read.", "Choose the file again."
        case ErrorKind.WOULD_OVERWRITE:
            return "A file of that name exists", "Nothing was written over.", "Choose another name."
        case ErrorKind.OUTSIDE_FOLDER:
            return "Outside the chosen folder", "Nothing was written.", "Choose a name without folders in it."
        case ErrorKind.OFFLINE:
            return "This needs the network", "The wallet is offline, so nothing was fetched.", "Bring the file by hand."
        case ErrorKind.CANNOT_PRESENT:
            return (
                "This cannot be shared that way",
                "The credential's own seal does not allow it.",
                "Show more of it, or share it whole.",
            )
        case _:
            assert_never(kind)
