"""Broken rules and exceeded limits, said plainly; a code without a sentence is named as a code."""

from ui.words.rule_table import TABLE
from ui.words.translate import translate
from wallet.errors import ErrorKind, WalletError


def code_of(error: WalletError) -> str:
    """The code of the broken rule; of a trouble with the disk what the system named as its cause."""
    rule = str(error.facts.get("cause", error.rule)) if error.kind is ErrorKind.STORAGE else error.rule
    return rule.lower().replace("_", "-")


def rule_sentence(error: WalletError) -> str:
    """What exactly was wrong, or "" where the kind says it all."""
    rule = code_of(error)
    if rule == error.kind.value:
        return ""
    known = TABLE.get(rule)
    return translate("rules", known) if known else translate("rules", "(Rule: {rule}.)").format(rule=rule)
