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


def clock_behind(last_seen: datetime) -> str:
    """That the clock stands before a moment this wallet has seen, what dates are judged by then, and the way out."""
    return translate(
        "vault",
        "This computer's clock stands earlier than a moment this wallet has already seen, {when}. "
        "Dates are judged by that moment until the clock has passed it or you say that the clock is right.",
    ).format(when=moment(last_seen))


def unnamed_identity(number: int) -> str:
    """What an identity is called that was made without a name."""
    return translate("settings", "Identity {number}").format(number=number)
