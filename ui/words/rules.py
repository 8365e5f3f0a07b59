"""Broken rules and exceeded limits, said plainly; a code without a sentence is named as a code."""

from ui.words.translate import said, translate
from wallet.errors import WalletError

_LIMITS = {
    "input-bytes": said("rules", "The file is over the size limit."),
    "json-depth": said("rules", "It is nested too deep."),
    "json-members": said("rules", "It has too many entries."),
    "expanded-bytes": said("rules", "It unpacks to more than the wallet opens."),
    "expansion-ratio": said("rules", "It unpacks to far more than it weighs."),
    "zip-entries": said("rules", "The archive holds too many files."),
    "credentials-per-file": said("rules", "It holds too many credentials at once."),
    "canonical-steps": said("rules", "It takes too long to put in its canonical form."),
    "disclosures": said("rules", "It has too many separate claims."),
    "qr-symbols": said("rules", "The code comes in too many parts."),
}


def rule_sentence(error: WalletError) -> str:
    """What exactly was wrong, or "" where the kind says it all."""
    rule = error.rule
    if rule == error.kind.value:
        return ""
    known = _LIMITS.get(rule.lower().replace("_", "-"))
    return translate("rules", known) if known else translate("rules", "(Rule: {rule}.)").format(rule=rule)
