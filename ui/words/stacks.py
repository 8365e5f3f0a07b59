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
    "duplicate": said("stacks", "it repeats another credential that counts"),
    "expired": said("stacks", "it has expired"),
    "failed": said("stacks", "its check failed"),
    "unverified": said("stacks", "it could not be fully verified"),
    "revoked": said("stacks", "it was revoked"),
    "suspended": said("stacks", "it is suspended"),
    "self-recorded": said("stacks", "you recorded it yourself"),
    "no-match": said("stacks", "it matches no requirement"),
    "superseded": said("stacks", "a newer one replaces it"),
    "used-elsewhere": said("stacks", "it already counts elsewhere"),
    "not-needed": said("stacks", "the requirement is already met without it"),
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
    """Why a credential does not count, as a half sentence."""
    words = [
        translate("stacks", _NOT_COUNTED[code]) if code in _NOT_COUNTED else code.replace("-", " ") for code in codes
    ]
    return ", ".join(words)
