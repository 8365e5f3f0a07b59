"""The command line's grammar: global options, verbs and their arguments."""

import argparse
from typing import NoReturn

from ui.terminal.life_arguments import add_life_verbs, add_shelf_options
from ui.terminal.stack_arguments import add_stack_actions
from wallet.errors import ErrorKind, WalletError


class Parser(argparse.ArgumentParser):
    """A parser that raises `WalletError(BAD_ARGUMENT)` instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        raise WalletError(ErrorKind.BAD_ARGUMENT, rule="usage", detail=message)


class SilentParser(Parser):
    """A parser inside a session, where standard output carries answers only: asking for help is wrong usage."""

    def print_help(self, file: object = None) -> None:
        self.error("help")


def program() -> Parser:
    """The parser of the whole command line: options before the verb, then the verb."""
    parser = Parser(
        prog="cairn",
        description="A wallet for micro-credentials. Without a verb the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--vault", metavar="FOLDER", help="the folder that belongs to the vault alone")
    parser.add_argument("--profile", metavar="FOLDER", help="the folder for settings, logs and temporary files")
    parser.add_argument("--passphrase-file", metavar="FILE", help="a file that holds the passphrase; - reads one line")
    parser.add_argument("--recovery-code-file", metavar="FILE", help="a file that holds the recovery code")
    parser.add_argument("--now", metavar="TIME", help="reference time of verification (RFC 3339)")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    parser.add_argument("--online", action="store_true", help="allow verbs that need the network")
    _add_verbs(parser)
    return parser


def verbs_only() -> Parser:
    """The parser of one line of a session: a verb with its arguments."""
    parser = SilentParser(prog="", add_help=False, allow_abbrev=False)
    _add_verbs(parser)
    return parser


def _add_verbs(parser: Parser) -> None:
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=type(parser))
    _vault_verbs(verbs)
    _credential_verbs(verbs)
    _sharing_verbs(verbs)
    _trust_verbs(verbs)
    _stack_verbs(verbs)
    add_life_verbs(lambda name, about: _verb(verbs, name, about))


Verbs = argparse._SubParsersAction


def _verb(verbs: "Verbs[Parser]", name: str, about: str) -> Parser:
    return verbs.add_parser(name, help=about, description=about, allow_abbrev=False)


def _vault_verbs(verbs: "Verbs[Parser]") -> None:
    init = _verb(verbs, "init", "Make a new vault.")
    init.add_argument("--kdf", choices=("default", "test"), default="default")
    init.add_argument("--no-keyring", action="store_true", help="do not let this computer's keyring open it too")
    _verb(verbs, "info", "Tell how the vault is kept.")
    check = _verb(verbs, "check", "Check the vault for damage.")
    check.add_argument("--keep-older-copy", action="store_true", help="take an older copy put back for good")
    check.add_argument("--clock-is-right", action="store_true", help="judge dates by this computer's clock again")
    backup = _verb(verbs, "backup", "Write one encrypted backup file.")
    backup.add_argument("--out", required=True, metavar="FILE")
    restore = _verb(verbs, "restore", "Replace the vault by a backup.")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--into-empty", action="store_true")
    recover = _verb(verbs, "recover", "Recover from the newest good automatic backup.")
    recover.add_argument("--from-auto-backup", action="store_true", required=True)
    passwd = _verb(verbs, "passwd", "Change the passphrase.")
    passwd.add_argument("--new-passphrase-file", required=True, metavar="FILE")
    wipe = _verb(verbs, "wipe", "Remove the vault, its backups and the profile.")
    wipe.add_argument("--yes", action="store_true")
    demo = _verb(verbs, "demo", "Run the whole main job on demonstration credentials, step by step.")
    demo.add_argument("--dir", metavar="FOLDER")
    _verb(verbs, "session", "Answer verbs read from standard input, one JSON array a line.")
    _verb(verbs, "version", "Tell the versions.")


def _credential_verbs(verbs: "Verbs[Parser]") -> None:
    bring = _verb(verbs, "import", "Read, check and keep credentials.")
    bring.add_argument("files", nargs="+", metavar="FILE")
    bring.add_argument("--own-export", action="store_true", help="bring an export's material and trust decisions too")
    _verification_options(bring)
    add_shelf_options(_verb(verbs, "list", "List all credentials."))
    show = _verb(verbs, "show", "Show one credential with every claim.")
    show.add_argument("id", metavar="ID")
    _as_of(show)
    search = _verb(verbs, "search", "Search all credentials for a text.")
    search.add_argument("text", metavar="TEXT")
    verify = _verb(verbs, "verify", "Verify a kept credential or a file, keeping nothing.")
    verify.add_argument("what", nargs="*", metavar="ID|FILE|FOLDER")
    verify.add_argument("--all", action="store_true")
    _as_of(verify)
    verify.add_argument("--request", metavar="FILE", help="the request it must answer")
    verify.add_argument("--csv", metavar="FILE", help="also write a table of everything found")
    verify.add_argument("--sheet", metavar="FILE", help="also write what was found in one file as a PDF")
    _verification_options(verify)
    export = _verb(verbs, "export", "Write the stored original, byte for byte; or all of them in one ZIP.")
    export.add_argument("id", nargs="?", metavar="ID")
    export.add_argument("--all", action="store_true", help="every original with tags, notes and history")
    export.add_argument("--out", required=True, metavar="FILE_OR_FOLDER")
    export.add_argument("--as", dest="form", choices=("png", "svg"), help="a badge baked into its picture")
    delete = _verb(verbs, "delete", "Remove a credential for good.")
    delete.add_argument("id", metavar="ID")
    delete.add_argument("--yes", action="store_true")


def _as_of(verb: Parser) -> None:
    told = "judge a kept credential by what was so at the end of this day (UTC)"
    verb.add_argument("--as-of", metavar="DAY", help=told)


def _verification_options(verb: Parser) -> None:
    verb.add_argument("--materials", metavar="FILE", help="JSON: URL or DID to path and media type")
    verb.add_argument("--aud", metavar="A")
    verb.add_argument("--nonce", metavar="N")
    verb.add_argument("--challenge", metavar="C")
    verb.add_argument("--domain", metavar="D")
    verb.add_argument("--require-holder", action="store_true")
    verb.add_argument("--recipient", metavar="TEXT")
    verb.add_argument("--presentation-header", metavar="B64URL")


def _sharing_verbs(verbs: "Verbs[Parser]") -> None:
    present = _verb(verbs, "present", "Make a selective presentation.")
    present.add_argument("ids", nargs="*", metavar="ID")
    present.add_argument("--stack", metavar="ID", help="prove this qualification with the fewest credentials")
    present.add_argument("--all", action="store_true", help="with --stack: everything that counts there")
    enough = "with --stack: show what the rules need of what could be withheld, and no more"
    present.add_argument("--enough", action="store_true", help=enough)
    present.add_argument("--request", metavar="FILE", help="answer this request: it says for whom and with which nonce")
    present.add_argument("--out", required=True, metavar="FILE")
    present.add_argument("--disclose", nargs="+", action="extend", default=[], metavar="PATH")
    present.add_argument("--aud", metavar="A")
    present.add_argument("--nonce", metavar="N")
    present.add_argument("--until", metavar="T")
    present.add_argument("--format", choices=("json", "qr", "pdf", "html"), default="json")
    present.add_argument("--template", choices=("employer", "admission", "cpd", "transcript"))
    present.add_argument("--language", default="en", metavar="TAG", help="the language of a printed sheet")
    summary = "of this only a summary in your own words, not signed by the issuer"
    present.add_argument("--summary", nargs="+", action="extend", default=[], metavar="ID", help=summary)
    _signing_options(present)
    disclosures = _verb(verbs, "disclosures", "Tell what must, may and cannot be withheld.")
    disclosures.add_argument("id", metavar="ID")
    qr = _verb(verbs, "qr", "Decode a picture and say what it holds.")
    qr.add_argument("files", nargs="+", metavar="FILE")
    _request_verbs(verbs)


def _signing_options(present: Parser) -> None:
    who = present.add_mutually_exclusive_group()
    who.add_argument("--identity", metavar="DID", help="who signs; else the identity that signs for you")
    who.add_argument("--one-time", action="store_true", help="sign with an identity made for this once")
    present.add_argument("--seal", choices=("graph", "text", "jwt"), help="how it is signed; else what fits best")


def _request_verbs(verbs: "Verbs[Parser]") -> None:
    request = _verb(verbs, "request", "Ask for credentials, or look at what others ask for.")
    actions = request.add_subparsers(dest="action", required=True, parser_class=type(request))
    inspect = _verb(actions, "inspect", "Look at an offer or a request; never answers it.")
    inspect.add_argument("files", metavar="FILE", nargs="+", help="a file, or pictures that hold one code together")
    match = _verb(actions, "match", "Tell what answering a request would show; nothing is shown yet.")
    match.add_argument("files", metavar="FILE", nargs="+", help="a file, or pictures that hold one code together")
    make = _verb(actions, "make", "Write a request that a holder answers offline.")
    make.add_argument("--out", required=True, metavar="FILE")
    make.add_argument("--aud", required=True, metavar="A", help="who asks: an https address or a DID")
    make.add_argument("--nonce", metavar="N", help="16 characters or more; a fresh one by itself")
    make.add_argument("--name", metavar="TEXT", help="who asks, for people")
    make.add_argument("--ask", metavar="TEXT", help="what is asked for, for people")
    make.add_argument("--until", metavar="T")
    lists = {"claims": "NAME", "types": "TYPE", "skills": "SKILL", "codes": "CODE", "issuers": "ID"}
    for name, about in lists.items():
        make.add_argument(f"--{name}", nargs="+", action="extend", default=[], metavar=about)
    make.add_argument("--format", choices=("json", "qr"), default="json")


def _trust_verbs(verbs: "Verbs[Parser]") -> None:
    trust = _verb(verbs, "trust", "Trust lists and your own decisions.")
    actions = trust.add_subparsers(dest="action", required=True, parser_class=type(trust))
    _verb(actions, "import", "Read a trust list.").add_argument("file", metavar="FILE")
    _verb(actions, "list", "List the issuers vouched for.")
    _verb(actions, "add", "Vouch for an issuer yourself.").add_argument("issuer", metavar="ISSUER")
    _verb(actions, "remove", "Take your word for an issuer back.").add_argument("issuer", metavar="ISSUER")
    material = _verb(verbs, "material", "What verification may lean on, brought by hand.")
    material_actions = material.add_subparsers(dest="action", required=True, parser_class=type(material))
    add = _verb(material_actions, "add", "Add documents, lists, keys or contexts.")
    add.add_argument("files", nargs="+", metavar="FILE")
    add.add_argument(
        "--uri", metavar="URL", help="the address of one file that does not name its own, such as a context"
    )
    _verb(material_actions, "list", "List what is at hand.")


def _stack_verbs(verbs: "Verbs[Parser]") -> None:
    stack = _verb(verbs, "stack", "What the credentials add up to.")
    actions = stack.add_subparsers(dest="action", required=True, parser_class=type(stack))
    add_stack_actions(lambda name, about: _verb(actions, name, about))
