"""A line of the table of many files, in words."""

from collections.abc import Mapping

from ui.models.found import FoundRow
from ui.words.errors import trouble
from ui.words.tones import Mark, Tone
from ui.words.translate import said, translate
from ui.words.verdicts import verdict_mark, verdict_word
from wallet.errors import ErrorKind, WalletError
from wallet.model.report import Verdict

REFUSED = "refused"
_HOLDER = {
    "proven": said("check", "signed"),
    "not proven": said("check", "not proven"),
    "failed": said("check", "failed"),
}


def row_of(told: Mapping[str, str]) -> FoundRow:
    """One line; what was refused says why instead of what it is."""
    verdict = next((one for one in Verdict if one.value == told.get("verdict")), None)
    remark = _remark(told)
    code, weight = (verdict.value, list(Verdict).index(verdict)) if verdict is not None else (REFUSED, -1)
    return FoundRow(
        told["file"],
        _mark(verdict, told),
        told.get("title", ""),
        told.get("issuer", "") or told.get("issuer_id", ""),
        told.get("awarded", ""),
        translate("check", _HOLDER[told["holder"]]) if verdict is not None and told.get("holder") in _HOLDER else "",
        remark,
        code,
        weight,
    )


def _mark(verdict: Verdict | None, told: Mapping[str, str]) -> Mark:
    if verdict is None:
        return Mark(Tone.NEUTRAL, translate("check", "Not readable"), "–")
    if verdict is Verdict.VALID and told.get("issuer_trusted") != "yes":
        return Mark(Tone.NEUTRAL, translate("check", "Genuine, issuer unknown"), "?")
    return verdict_mark(verdict)


def _remark(told: Mapping[str, str]) -> str:
    if problem := told.get("problem"):
        return trouble(WalletError(ErrorKind.NOT_A_CREDENTIAL, rule=problem)).body
    if missing := told.get("missing"):
        return translate("check", "Needs: {what}").format(what=missing)
    if told.get("stack") and told.get("stack_agrees") != "yes":
        return translate("check", "Does not prove {stack}").format(stack=told["stack"])
    return ""


def counted(said_first: str, counts: Mapping[str, int]) -> str:
    """What came out, with an amount for each verdict there is, worst first."""
    words = [
        translate("check", "{n} × {verdict}").format(
            n=counts[one.value], verdict=translate("verdicts", verdict_word(one))
        )
        for one in Verdict
        if counts.get(one.value)
    ]
    if counts.get(REFUSED):
        words.append(
            translate("check", "{n} × {verdict}").format(n=counts[REFUSED], verdict=translate("check", "Not readable"))
        )
    return (
        translate("check", "{what}: {amounts}").format(what=said_first, amounts=", ".join(words))
        if words
        else said_first
    )
