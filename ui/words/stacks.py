"""Progress toward a qualification in words."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ui.words.stack_properties import property_words
from ui.words.translate import said, translate
from wallet.model.stack_explain import WhyNot

if TYPE_CHECKING:
    from wallet.service.stacking_views import SignedBy

_UNITS = {
    "ects": said("stacks", "ECTS"),
    "units": said("stacks", "credential(s)"),
    "count": said("stacks", "credential(s)"),
    "unit": said("stacks", "credential(s)"),
    "items": said("stacks", "point(s)"),
    "hours": said("stacks", "hour(s)"),
    "issuer": said("stacks", "issuer(s)"),
    "parts": said("stacks", "part(s)"),
}

_NOT_COUNTED = {
    WhyNot.NOT_VERIFIED: said("stacks", "it could not be fully verified"),
    WhyNot.REVOKED: said("stacks", "the issuer revoked it"),
    WhyNot.SUSPENDED: said("stacks", "the issuer suspended it"),
    WhyNot.EXPIRED: said("stacks", "it has expired"),
    WhyNot.NOT_YET_AWARDED: said("stacks", "its date is still to come"),
    WhyNot.NOT_PASSED: said("stacks", "it was not passed"),
    WhyNot.SUPERSEDED: said("stacks", "a newer one replaces it"),
    WhyNot.RULE_CONDITION: said("stacks", "it does not fulfil “{name}”"),
    WhyNot.FITS_NOTHING: said("stacks", "it matches none of the requirements"),
    WhyNot.FULL: said("stacks", "“{name}” is already full"),
    WhyNot.LIMIT_REACHED: said("stacks", "the limit of “{name}” is reached"),
    WhyNot.REPEATS: said("stacks", "it repeats one that counts"),
    WhyNot.WRONG_ORDER: said("stacks", "it was not earned in the order “{name}” asks for"),
    WhyNot.OUTSIDE_TIME_SPAN: said("stacks", "it lies outside the time span of “{name}”"),
    WhyNot.NEEDED_ELSEWHERE: said("stacks", "it is needed elsewhere, for “{name}”"),
    WhyNot.FORBIDDEN: said("stacks", "“{name}” leaves it out"),
}

_KNOWN = {
    "kept": said("stacks", "The rules are the very ones you keep."),
    "bundled": said("stacks", "The rules are the very ones that come with this program."),
    "differs": said("stacks", "These are not the rules you have under this name. Compare them with the publisher's."),
    "unknown": said("stacks", "The rules were brought by the holder. Compare them with the publisher's."),
}

_VERDICTS = {
    "met": said("stacks", "Complete"),
    "met-if-confirmed": said("stacks", "Complete once everything is confirmed"),
    "not-met": said("stacks", "In progress"),
}


def unit(metric: str, amount: str = "") -> str:
    """What is being counted, in the number that fits the amount."""
    known = _UNITS.get(metric.lower())
    return translate("stacks", known, int(amount) if amount.isdecimal() else 2) if known else metric


def have_of(done: str, needed: str, metric: str) -> str:
    """ "You have 44 of 60 ECTS."."""
    return translate("stacks", "You have {done} of {needed} {unit}").format(
        done=done, needed=needed, unit=unit(metric, needed)
    )


def amount_of(done: str, needed: str, metric: str) -> str:
    """ "44 of 60 ECTS"."""
    return translate("stacks", "{done} of {needed} {unit}").format(done=done, needed=needed, unit=unit(metric, needed))


def verdict(code: str) -> str:
    """The state of a stack."""
    return translate("stacks", _VERDICTS[code]) if code in _VERDICTS else code


def rerun_sentence(agrees: bool, signed: bool, known: str) -> str:
    """What came of running the rules again over what was shown, and how far the rules themselves are known."""
    if not signed:
        text = said("stacks", "The holder's signature over the rules could not be checked, so nobody stands for them.")
    elif not agrees:
        text = said("stacks", "What is shown does not come to what the holder said.")
    else:
        text = said("stacks", "What is shown comes to what the holder said.")
    return f"{translate('stacks', text)} {translate('stacks', _KNOWN[known])}"


def whose_word(confirmed: bool, by: str) -> str:
    """How much a decision is worth: confirmed by a signed letter, or the learner's own word."""
    if confirmed:
        return translate("stacks", "Confirmed by a signed letter of {name}").format(name=by)
    return translate("stacks", "Your own word, not confirmed")


def signed_sentence(found: "SignedBy | None") -> str:
    """Who stands for the rules."""
    if found is None:
        return translate("stacks", "Nobody signed these rules; compare them with the publisher's.")
    who = found.issuer_name or found.issuer_id
    if found.verdict == "valid":
        return translate("stacks", "Signed by {who}, checked").format(who=who)
    return translate("stacks", "Signed in the name of {who}; the signature could not be fully checked").format(who=who)


def not_counted(codes: tuple[str, ...], names: Mapping[str, str] | None = None) -> str:
    """Why a credential does not count, as a sentence; `names` are the titles of rules and requirements by id."""
    words = "; ".join(_why(code, names or {}) for code in codes)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _why(code: str, names: Mapping[str, str]) -> str:
    kind, _, name = code.partition(":")
    known = next((one for one in WhyNot if one.value == kind), None)
    if known is None:
        return code.replace("-", " ")
    if known is WhyNot.DATA_MISSING:
        return translate("stacks", "it does not state {what}").format(what=property_words(name))
    shown = names.get(name) or name.replace("-", " ") or translate("stacks", "a rule")
    return translate("stacks", _NOT_COUNTED[known]).format(name=shown)
