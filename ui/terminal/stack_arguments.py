"""The grammar of the verb `stack`."""

from argparse import ArgumentParser
from collections.abc import Callable

MakeAction = Callable[[str, str], ArgumentParser]
DECISIONS = ("equivalent-to", "accepted", "waived", "pin", "forbid")


def add_stack_actions(action: MakeAction) -> None:
    """Every action with its arguments."""
    _basic(action)
    _decisions(action)
    _outlook(action)
    _exchange(action)


def _basic(action: MakeAction) -> None:
    evaluate = action("evaluate", "Evaluate a definition on a learner's units, both from files.")
    evaluate.add_argument("definition", metavar="DEFINITION")
    evaluate.add_argument("learner", metavar="LEARNER")
    add = action("add", "Work toward a qualification; tell what another version of it changes.")
    add.add_argument("definition", metavar="DEFINITION", help="a definition, or a credential that carries one")
    action("list", "List the qualifications worked toward.")
    show = action("show", "Show one with what counts where.")
    show.add_argument("id", metavar="ID")
    show.add_argument("--csv", metavar="FILE", help="also write a table of requirements and what counts where")
    sign = action("sign", "Sign a definition or a decision as a credential.")
    sign.add_argument("definition", metavar="DEFINITION", help="a definition, or a decision in a letter")
    sign.add_argument("--out", metavar="FILE", required=True)
    sign.add_argument("--identity", metavar="ID", default="", help="who signs; else the identity that signs for you")
    sign.add_argument("--suite", choices=("eddsa-rdfc-2022", "eddsa-jcs-2022"), default="eddsa-rdfc-2022")
    sheet = action("sheet", "Write one on one page: what counts, what is missing, what to do next.")
    sheet.add_argument("id", metavar="ID")
    sheet.add_argument("--out", metavar="FILE", help="as a PDF; without, as text")
    sheet.add_argument("--csv", metavar="FILE", help="as a table for a spreadsheet")
    action("remove", "Stop working toward one.").add_argument("id", metavar="ID")


def _decisions(action: MakeAction) -> None:
    decide = action("decide", "Write down a decision of your own, with its source.")
    decide.add_argument("id", metavar="ID")
    decide.add_argument("--unit", metavar="UNIT", default="", help="the credential or part of one it is about")
    decide.add_argument("--as", dest="kind", choices=DECISIONS, required=True)
    decide.add_argument("--target", metavar="CODE_OR_REQUIREMENT", default="")
    decide.add_argument("--source", metavar="TEXT", required=True, help="who said so, and where")
    decide.add_argument("--attachment", metavar="FILE", help="the letter that shows it")
    undecide = action("undecide", "Take a decision back.")
    undecide.add_argument("id", metavar="ID")
    undecide.add_argument("decision", metavar="DECISION")
    decisions = action("decisions", "List your decisions on a stack, and what they change.")
    decisions.add_argument("id", metavar="ID")
    attachment = action("attachment", "Write the letter behind a decision to a file.")
    attachment.add_argument("id", metavar="ID")
    attachment.add_argument("decision", metavar="DECISION")
    attachment.add_argument("--out", metavar="FILE", required=True)


def _outlook(action: MakeAction) -> None:
    what_if = action("what-if", "Show a stack as it would be, and the difference to today.")
    what_if.add_argument("id", metavar="ID")
    what_if.add_argument("--add", metavar="FILE", help="planned units, as in a learner file")
    what_if.add_argument("--without", metavar="UNIT", action="append", default=[])
    what_if.add_argument("--on", metavar="DATE")
    what_if.add_argument("--definition", metavar="FILE", help="another version of the rules, bare or signed")
    action("dates", "List the days on which a stack changes by itself.").add_argument("id", metavar="ID")
    following = action("next", "List what to earn or to have confirmed next, best first.")
    following.add_argument("id", metavar="ID")
    following.add_argument("--catalogue", metavar="FILE", help="what could be earned, as in a learner file")
    portfolio = action("portfolio", "Show several stacks side by side, in order of preference.")
    portfolio.add_argument("ids", nargs="*", metavar="ID")
    portfolio.add_argument("--once", action="store_true", help="no credential may count in two of them")
    hinted = action("hints", "List what credentials say about qualifications by themselves; none of it is counted.")
    hinted.add_argument("id", nargs="?", metavar="ID", help="one credential; else all of them")
    exits = action("exits", "Show how far along an ordered way of qualifications you are.")
    exits.add_argument("ids", nargs="+", metavar="ID")


def _exchange(action: MakeAction) -> None:
    bring = action("import", "Turn a description in another format into a definition, and tell what is lost.")
    bring.add_argument("file", metavar="FILE")
    bring.add_argument("--out", metavar="FILE", help="write the definition instead of working toward it")
    export = action("export", "Write a definition in another format, and tell what is lost.")
    export.add_argument("id", metavar="ID")
    export.add_argument("--to", choices=("ctdl", "elm", "stack-rules"), required=True)
    export.add_argument("--out", metavar="FILE", required=True)
