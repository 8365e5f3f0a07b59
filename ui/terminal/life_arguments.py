"""The grammar of the verbs about order, history and what will lapse."""

from argparse import REMAINDER, ArgumentParser
from collections.abc import Callable

MakeVerb = Callable[[str, str], ArgumentParser]


def add_life_verbs(verb: MakeVerb) -> None:
    """Every verb with its arguments."""
    _marks(verb)
    _shelves(verb)
    _upkeep(verb)
    history = verb("history", "Tell what happened, to one credential or to all.")
    history.add_argument("id", nargs="?", metavar="ID")
    history.add_argument("--csv", metavar="FILE", help="also write a table")
    history.add_argument("--limit", type=int, metavar="N", help="only the newest N")


def add_shelf_options(listing: ArgumentParser) -> None:
    """What `list` may be narrowed to."""
    shelves = listing.add_mutually_exclusive_group()
    shelves.add_argument("--archive", action="store_true", help="what is in the archive")
    shelves.add_argument("--trash", action="store_true", help="what is in the trash")
    listing.add_argument("--tag", metavar="T", help="only what bears this tag")
    listing.add_argument("--favourites", action="store_true", help="only favourites")


def _marks(verb: MakeVerb) -> None:
    tag = verb("tag", "Add and remove tags: tag ID +work -old; or list all tags: tag list.")
    tag.add_argument("id", metavar="ID|list")
    tag.add_argument("changes", nargs=REMAINDER, metavar="+TAG|-TAG")
    note = verb("note", "Write your own words to a credential, or show them.")
    note.add_argument("id", metavar="ID")
    note.add_argument("text", nargs="?", metavar="TEXT")
    note.add_argument("--file", metavar="FILE", help="take the text from a file")
    favourite = verb("favourite", "Make a credential a favourite, or no longer.")
    favourite.add_argument("id", metavar="ID")
    favourite.add_argument("state", choices=("on", "off"))
    searches = verb("searches", "Keep searches under a name.")
    searches.add_argument("action", choices=("save", "list", "remove"))
    searches.add_argument("name", nargs="?", metavar="NAME")
    searches.add_argument("text", nargs="?", metavar="TEXT")


def _shelves(verb: MakeVerb) -> None:
    verb("archive", "Put a credential away for good, where lists do not show it.").add_argument("id", metavar="ID")
    verb("unarchive", "Take a credential out of the archive.").add_argument("id", metavar="ID")
    trash = verb("trash", "Move a credential to the trash; list it; empty it.")
    trash.add_argument("id", metavar="ID|list|empty")
    trash.add_argument("--yes", action="store_true", help="needed to empty it: that cannot be undone")
    verb("untrash", "Take a credential out of the trash.").add_argument("id", metavar="ID")


def _upkeep(verb: MakeVerb) -> None:
    freshness = verb("freshness", "Tell what will lapse: credentials, status lists, issuers' keys.")
    freshness.add_argument("--days", type=int, default=60, metavar="N", help="how far to look ahead")
    merge = verb("merge", "Bring here everything the backup of another vault holds.")
    merge.add_argument("file", metavar="FILE")
    merge.add_argument("--backup-passphrase-file", metavar="FILE", help="the backup's, where it is not this vault's")
    recovery = verb("recovery", "A code, to be printed and put away, that opens the vault too.")
    recovery.add_argument("action", choices=("make", "drop"))
    recovery.add_argument("--out", metavar="FILE")
    verb("keyring", "Let this computer's keyring open the vault too, or no longer.").add_argument(
        "state", choices=("on", "off")
    )
    vaults = verb("vaults", "The vaults opened here, where you let them be remembered.")
    vaults.add_argument("action", choices=("list", "forget", "remember"))
    vaults.add_argument("what", nargs="?", metavar="FOLDER|on|off")
    identity = verb("identity", "Your names: list, new [NAME], rename DID NAME, use DID, retire DID.")
    identity.add_argument("action", choices=("list", "new", "rename", "use", "retire"))
    identity.add_argument("first", nargs="?", metavar="DID|NAME")
    identity.add_argument("second", nargs="?", metavar="NAME")
    identity.add_argument("--name", metavar="NAME", help="of a new one")
    identity.add_argument("--key", choices=("ed25519", "p256"), default="ed25519", help="the kind of a new one's key")
    identity.add_argument("--method", choices=("key", "jwk"), default="key", help="did:key or did:jwk")
