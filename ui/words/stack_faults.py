"""What is wrong with a definition, with the path of the fault."""

from ui.words.errors import trouble
from ui.words.translate import translate
from wallet.errors import WalletError


def fault_text(error: WalletError) -> str:
    """What is wrong, and where in the file."""
    text = trouble(error).sentence
    at = error.facts.get("at")
    if not at:
        return text
    names = ("member", "value", "node", "scale", "group", "id")
    more = [str(error.facts[name]) for name in names if name in error.facts]
    where = translate("stacks", "Where: {path}").format(path=at)
    return f"{text}\n{where} ({', '.join(more)})" if more else f"{text}\n{where}"
