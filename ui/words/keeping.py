"""What is told about the vault as a whole: an older copy put back; an identity nobody named."""

from datetime import datetime

from ui.words.dates import moment
from ui.words.translate import translate


def older_copy(behind: int, last_used: datetime) -> str:
    """That the file is not the one last used here, since when, and what can be done; `behind` counts changes."""
    if behind:
        what = translate(
            "vault", "This wallet is an older copy: %n change(s) made later on this computer are missing.", behind
        )
    else:
        what = translate("vault", "This wallet is another copy than the one last used on this computer.")
    when = translate("vault", "That one was last used on {when}.").format(when=moment(last_used))
    step = translate("vault", "If you put this copy here yourself, keep it; otherwise restore your newest backup.")
    return f"{what} {when} {step}"


def unnamed_identity(number: int) -> str:
    """What an identity is called that was made without a name."""
    return translate("settings", "Identity {number}").format(number=number)
