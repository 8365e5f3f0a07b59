"""The help pages, the first tour and the words explained: all inside the program, nothing to be fetched."""

from dataclasses import dataclass

from ui.words.translate import said, translate


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what is to be known about it."""

    title: str
    text: str


_TOUR = (
    (
        said("tour", "Bring in what you earned"),
        said("tour", "Drop the file or picture you got from an issuer anywhere on this window. You see what it is"
             " before anything is kept."),
    ),
    (
        said("tour", "See whether it is genuine"),
        said("tour", "Each credential carries one word. “Verified” means that the signature was checked here. A"
             " question mark means that something needed is not on this computer, and not that anything is wrong."),
    ),
    (
        said("tour", "See what it adds up to"),
        said("tour", "Under Stacks choose a qualification. You see how far you are, what counts where, and what to do"
             " next."),
    ),
    (
        said("tour", "Show only what you want"),
        said("tour", "Choose credentials, decide what to show, and hand them over as a file or a code. Nothing is sent"
             " by itself, and this program opens no connection."),
    ),
)  # fmt: skip

_PAGES = (
    (
        said("help", "First steps"),
        (
            (
                said("help", "Add credentials"),
                said("help", "Drop a file, a picture or a folder on the window, paste with Ctrl+V, open with Ctrl+O, or"
                     " scan a code on the screen with Ctrl+Shift+S. Badges in pictures, signed files, PDF and ZIP are"
                     " read. What you received is kept byte for byte."),
            ),
            (
                said("help", "Keep order"),
                said("help", "Tags, notes, favourites and the archive are for you alone and never leave with a"
                     " credential. The menu above the list leads to each of them, and to searches you have kept."),
            ),
            (
                said("help", "Search"),
                said("help", "Type words, or narrow down with issuer:, skill:, level:>=6, expires:<2027 and status:."),
            ),
            (
                said("help", "Never lose it"),
                said("help", "An automatic backup follows each change. Make one for another place under Settings,"
                     " Backup, and a recovery sheet under Settings, Safety."),
            ),
        ),
    ),
    (
        said("help", "What the words mean"),
        (
            (
                said("help", "Verified"),
                said("help", "The signature holds, it is the issuer's, and nothing known speaks against it."),
            ),
            (
                said("help", "Not fully checked"),
                said("help", "Something needed is not on this computer. The credential may be perfectly good. Open the"
                     " line with the question mark: it names the file that would settle it."),
            ),
            (
                said("help", "Status list"),
                said("help", "A list an issuer publishes of what it has taken back. Its age is always told, because an"
                     " old list cannot know of yesterday."),
            ),
            (
                said("help", "Trust list"),
                said("help", "A dated list of issuers somebody vouches for. It says whom you know, and never changes"
                     " whether a credential is genuine."),
            ),
            (
                said("help", "Was it valid then?"),
                said("help", "On the page of a credential choose a day. Only what speaks of that day is used."),
            ),
        ),
    ),
    (
        said("help", "Stacks and sharing"),
        (
            (
                said("help", "Stack"),
                said("help", "A qualification you work toward, measured by its written rules over what you hold. Drag a"
                     " credential onto a stack to see where it counts."),
            ),
            (
                said("help", "Share"),
                said("help", "Parts that the issuer made separable can be held back and the signature still holds. A"
                     " presentation is made for one receiver and one day; whom you showed what is in your activity."),
            ),
            (
                said("help", "Check"),
                said("help", "Looks at what somebody shows you, also while the wallet is locked, and keeps nothing."),
            ),
            (
                said("help", "Offline"),
                said("help", "This program opens no connection. What a check is missing it names, and you can bring it"
                     " as a file under Settings, Files for checking."),
            ),
        ),
    ),
)  # fmt: skip

_TERMS = {
    "workload": said("terms", "How much time the learning takes. One ECTS credit stands for 25 to 30 hours."),
    "level": said("terms", "A step in a framework. EQF is the European one, from 1 to 8."),
    "assessment": said("terms", "How it was found out that you can do it."),
    "quality": said("terms", "Who watches over the quality of the issuer or of this offer."),
    "identity": said("terms", "Whether it was made sure that it was you who took the assessment."),
    "participation": said("terms", "Whether you took part on site, online, or both."),
    "validity": said("terms", "Until when the issuer stands by it."),
}


def tour() -> tuple[Part, ...]:
    """The four cards for somebody who is here for the first time."""
    return tuple(Part(translate("tour", title), translate("tour", text)) for title, text in _TOUR)


def pages() -> tuple[tuple[str, tuple[Part, ...]], ...]:
    """The help pages: title and parts."""
    return tuple(
        (
            translate("help", title),
            tuple(Part(translate("help", head), translate("help", text)) for head, text in parts),
        )
        for title, parts in _PAGES
    )


def term(code: str) -> str:
    """What a term means, in a sentence; "" for one that needs no explaining."""
    return translate("terms", _TERMS[code]) if code in _TERMS else ""
