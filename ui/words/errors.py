"""Each known trouble in words: what happened, why, and the one next step."""

from dataclasses import dataclass, replace
from datetime import datetime

from ui.words.dates import moment
from ui.words.rule_steps import STEPS
from ui.words.rules import code_of, rule_sentence
from ui.words.translate import said, translate
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


_WORDS: dict[ErrorKind, tuple[str, str, str]] = {
    ErrorKind.NO_VAULT: (
        said("errors", "No wallet yet"),
        said("errors", "There is no wallet in this folder."),
        said("errors", "Create one, or choose the folder it is in."),
    ),
    ErrorKind.VAULT_EXISTS: (
        said("errors", "A wallet is already here"),
        said("errors", "This folder holds a wallet; nothing was changed."),
        said("errors", "Unlock it instead."),
    ),
    ErrorKind.LOCKED: (
        said("errors", "The wallet is locked"),
        said("errors", "This needs your credentials, and they are locked."),
        said("errors", "Unlock the wallet."),
    ),
    ErrorKind.WRONG_PASSPHRASE: (
        said("errors", "That passphrase does not open this wallet"),
        said("errors", "Capital letters, the keyboard layout and spaces all count."),
        said("errors", "Try again."),
    ),
    ErrorKind.KEYRING: (
        said("errors", "The keyring did not give the key"),
        said("errors", "This computer's keyring is missing, locked or has changed."),
        said("errors", "Unlock with your passphrase."),
    ),
    ErrorKind.DAMAGED: (
        said("errors", "The wallet file is damaged"),
        said("errors", "What is stored does not match its own seals, so nothing was opened or changed."),
        said("errors", "Keep the file as it is and restore a backup."),
    ),
    ErrorKind.BUSY: (
        said("errors", "The wallet is open elsewhere"),
        said("errors", "Another window or program holds it."),
        said("errors", "Close that one, then try again."),
    ),
    ErrorKind.STORAGE: (
        said("errors", "The disk did not take it"),
        said("errors", "It may be full or read-only. Your wallet is as it was before."),
        said("errors", "Make room, then try again."),
    ),
    ErrorKind.NEWER_VAULT: (
        said("errors", "This wallet was made by a newer version"),
        said("errors", "It was not opened, so that nothing is lost."),
        said("errors", "Update the program, then unlock."),
    ),
    ErrorKind.INTERRUPTED: (
        said("errors", "The check was cut short"),
        said("errors", "A helper process ended before its work was done. What was kept before stays kept."),
        said("errors", "Try again with fewer files at a time."),
    ),
    ErrorKind.NOT_A_CREDENTIAL: (
        said("errors", "Not a credential"),
        said("errors", "No credential was found in it."),
        said("errors", "Ask the issuer for the file, picture or link text of the credential itself."),
    ),
    ErrorKind.MALFORMED: (
        said("errors", "Not well made"),
        said("errors", "It breaks the rules of its own format, so it cannot be read safely."),
        said("errors", "Ask the issuer for a fresh copy."),
    ),
    ErrorKind.UNSUPPORTED: (
        said("errors", "Not understood by this wallet"),
        said("errors", "It is of a kind this wallet does not read yet."),
        said("errors", "Ask the issuer for an Open Badges 3.0 or verifiable credential file."),
    ),
    ErrorKind.REFUSED: (
        said("errors", "Refused"),
        said("errors", "It goes against a safety rule, so nothing was kept."),
        said("errors", "Check where it came from."),
    ),
    ErrorKind.LIMIT: (
        said("errors", "Too large"),
        said("errors", "It is larger or deeper than the wallet reads."),
        said("errors", "Split it, or ask for a smaller copy."),
    ),
    ErrorKind.BAD_ARGUMENT: (
        said("errors", "That does not fit here"),
        said("errors", "What was entered cannot be used."),
        said("errors", "Check the entry and try again."),
    ),
    ErrorKind.NOT_FOUND: (
        said("errors", "No longer here"),
        said("errors", "It is not in the wallet any more."),
        said("errors", "Go back to the list."),
    ),
    ErrorKind.NO_SUCH_FILE: (
        said("errors", "The file is not there"),
        said("errors", "It was moved, renamed or cannot be read."),
        said("errors", "Choose the file again."),
    ),
    ErrorKind.WOULD_OVERWRITE: (
        said("errors", "A file of that name exists"),
        said("errors", "Nothing was written over."),
        said("errors", "Choose another name."),
    ),
    ErrorKind.OUTSIDE_FOLDER: (
        said("errors", "Outside the chosen folder"),
        said("errors", "Nothing was written."),
        said("errors", "Choose a name without folders in it."),
    ),
    ErrorKind.OFFLINE: (
        said("errors", "This needs the network"),
        said("errors", "The wallet is offline, so nothing was fetched."),
        said("errors", "Bring the file by hand."),
    ),
    ErrorKind.CANNOT_PRESENT: (
        said("errors", "This cannot be shared that way"),
        said("errors", "The credential's own seal does not allow it."),
        said("errors", "Show more of it, or share it whole."),
    ),
}

_CODE_TITLE = said("errors", "That recovery code does not open this wallet")


def trouble(error: WalletError) -> Trouble:
    """The words for a known trouble: the broken rule said plainly where there is a sentence, and the step that fits."""
    words = kind_words(error.kind)
    if error.kind is ErrorKind.DAMAGED and "backup" in error.facts:
        step = translate("errors", "The newest good backup is of {when}; recover from it.")
        words = replace(words, step=step.format(when=moment(datetime.fromisoformat(str(error.facts["backup"])))))
    if error.kind is ErrorKind.WRONG_PASSPHRASE and error.rule == "recovery-code":
        words = replace(words, title=translate("errors", _CODE_TITLE))
    if (code := code_of(error)) in STEPS:
        words = replace(words, step=translate("errors", STEPS[code]))
    detail = rule_sentence(error)
    return Trouble(words.title, f"{words.body} {detail}" if detail else words.body, words.step)


def kind_words(kind: ErrorKind) -> Trouble:
    """The words for a kind alone."""
    title, body, step = _WORDS[kind]
    return Trouble(translate("errors", title), translate("errors", body), translate("errors", step))
