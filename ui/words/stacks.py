"""Progress toward a qualification in words."""

from ui.words.translate import said, translate

_UNITS = {
    "ects": "ECTS",
    "units": "credentials",
    "count": "credentials",
    "items": "points",
    "hours": "hours",
    "unit": "credentials",
}

_NOT_COUNTED = {
    "not-verified": said("stacks", "it could not be fully verified"),
    "revoked": said("stacks", "the issuer revoked it"),
    "suspended": said("stacks", "the issuer suspended it"),
    "expired": said("stacks", "it has expired"),
    "not-yet-awarded": said("stacks", "its date is still to come"),
    "not-passed": said("stacks", "it was not passed"),
    "fits-nothing": said("stacks", "it matches none of the requirements"),
    "self-recorded": said("stacks", "you recorded it yourself"),
    "superseded": said("stacks", "a newer one replaces it"),
    "used-elsewhere": said("stacks", "it already counts elsewhere"),
}
_ASKED = {
    "unknown": said("stacks", "it does not state what “{rule}” asks for"),
    "require": said("stacks", "it does not fulfil “{rule}”"),
}

_VERDICTS = {
    "met": said("stacks", "Complete"),
    "met-if-confirmed": said("stacks", "Complete once everything is confirmed"),
    "not-met": said("stacks", "In progress"),
}


def unit(metric: str) -> str:
    """What is being counted."""
    return translate("stacks", _UNITS.get(metric.lower(), metric))


def have_of(done: str, needed: str, metric: str) -> str:
    """ "You have 44 of 60 ECTS."."""
    return translate("stacks", "You have {done} of {needed} {unit}").format(done=done, needed=needed, unit=unit(metric))


def amount_of(done: str, needed: str, metric: str) -> str:
    """ "44 of 60 ECTS"."""
    return translate("stacks", "{done} of {needed} {unit}").format(done=done, needed=needed, unit=unit(metric))


def verdict(code: str) -> str:
    """The state of a stack."""
    return translate("stacks", _VERDICTS.get(code, code))


def not_counted(codes: tuple[str, ...]) -> str:
    """Why a credential does not count, as a sentence."""
    words = "; ".join(_why(code) for code in codes)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _why(code: str) -> str:
    if code in _NOT_COUNTED:
        return translate("stacks", _NOT_COUNTED[code])
    kind, _, rule = code.partition(":")
    if kind in _ASKED:
        return translate("stacks", _ASKED[kind]).format(rule=rule.replace("-", " "))
    return code.replace("-", " ")
