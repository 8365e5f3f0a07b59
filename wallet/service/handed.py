"""What the system hands to the program when a file or a link is opened with it: shown in the window, never acted on."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

LINKS = frozenset({"openid-credential-offer", "openid4vp", "haip-vci", "haip-vp"})
MOST = 1_000
LONGEST = 64 * 1024


def handed(arguments: list[str]) -> tuple[str, ...]:
    """The paths and links, when the command line holds nothing else; none for verbs and options."""
    found = [_thing(one) for one in arguments[:MOST]]
    return tuple(one for one in found if one is not None) if found and None not in found else ()


def is_link(thing: str) -> bool:
    """Whether a thing handed over is a link rather than a file."""
    return thing.partition(":")[0].lower() in LINKS


def _thing(argument: str) -> str | None:
    if len(argument) > LONGEST or argument.startswith("-"):
        return None
    if is_link(argument):
        return argument
    if argument.startswith("file:"):
        return unquote(urlsplit(argument).path) or None
    path = Path(argument)
    return str(path.absolute()) if len(path.parts) > 1 and path.exists() else None
