"""Broken rules and exceeded limits, said plainly; a code without a sentence is named as a code."""

from ui.words.rule_table import TABLE
from ui.words.translate import translate
from wallet.errors import WalletError


def rule_sentence(error: WalletError) -> str:
    """What exactly was wrong, or "" where the kind says it all."""
    rule = error.rule
    if rule == error.kind.value:
        return ""
    known = TABLE.get(rule.lower().replace("_", "-"))
    return translate("rules", known) if known else translate("rules", "(Rule: {rule}.)").format(rule=rule)
