"""Walks the window from outside, over the bus a screen reader uses; runs under the system's Python, which has pyatspi.

`python3 walker.py PASSPHRASE ROOM…` opens the wallet and goes through the named rooms as an assistive program does: by
pressing what says that it can be pressed. Prints one JSON object: for each place how many controls were met by role,
and those that have no name, no action or no way for the keyboard.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

pyatspi: Any = import_module("pyatspi")

PATIENCE_S = 120.0
DEEP = 40
ACTIONABLE = (
    *("push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "page tab"),
    *("list", "tree", "table", "tree table", "page tab list", "spin button", "entry", "date editor"),
)
PRESSED = ("push button", "toggle button", "check box", "radio button")
NEEDS_NO_KEY = ("page tab",)
"""Reached by the arrow keys inside what holds them."""


def window(registry: Any) -> Any:
    """The program's window on the bus, once it is there."""

    def found() -> Any:
        for program in registry.getDesktop(0):
            if program is not None and program.name == "Cairn":
                for top in program:
                    if top is not None and top.getState().contains(pyatspi.STATE_SHOWING):
                        return top
        return None

    return waited(found, "the window does not appear on the accessibility bus")


def waited(look: Callable[[], Any], otherwise: str) -> Any:
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.1)
    raise SystemExit(otherwise)


def showing(one: Any, deep: int = 0) -> Iterator[Any]:
    """All that can be seen below, whatever vanishes meanwhile left out."""
    if one is None or deep > DEEP:
        return
    try:
        if deep and not one.getState().contains(pyatspi.STATE_SHOWING):
            return
        inner = [one.getChildAtIndex(at) for at in range(min(one.childCount, 60))]
    except (LookupError, RuntimeError, NotImplementedError):
        return
    yield one
    for each in inner:
        yield from showing(each, deep + 1)


def press(top: Any, name: str) -> None:
    """Presses the button of this name, by the action it offers."""

    def found() -> Any:
        return next((one for one in showing(top) if named(one, name) and one.getRoleName() in PRESSED), None)

    waited(found, f"there is no button {name!r}").queryAction().doAction(0)


def named(one: Any, name: str) -> bool:
    """Whether this is what is called so, a count at its end left aside."""
    return bool((one.name or "") == name or (one.name or "").startswith(f"{name}, "))


def told(top: Any) -> dict[str, Any]:
    """What a reader meets now."""
    roles: Counter[str] = Counter()
    nameless, unreachable = [], []
    for one in showing(top):
        role = one.getRoleName()
        if role not in ACTIONABLE or within(one, ("combo box", "spin button")):
            continue
        roles[role] += 1
        state = one.getState()
        if not (one.name or "").strip():
            nameless.append(place(one))
        can = state.contains(pyatspi.STATE_FOCUSABLE) or not state.contains(pyatspi.STATE_ENABLED)
        if not can and role not in NEEDS_NO_KEY:
            unreachable.append(place(one))
    return {"controls": dict(sorted(roles.items())), "nameless": nameless, "unreachable": unreachable}


def within(one: Any, roles: tuple[str, ...]) -> bool:
    """Whether it is a part that such a control is made of."""
    return one.parent is not None and one.parent.getRoleName() in roles


def place(one: Any) -> str:
    """Where it is: roles and names from the window down."""
    steps: list[str] = []
    while one is not None and len(steps) < DEEP:
        steps.append(f"{one.getRoleName()} {one.name or ''}".strip())
        one = one.parent
    return " / ".join(reversed(steps[:4]))


def main(passphrase: str, rooms: list[str]) -> None:
    """Goes through the program."""
    top = window(pyatspi.Registry)
    places = {"Unlock": told(top)}
    field = waited(
        lambda: next((one for one in showing(top) if one.getRoleName() == "password text"), None), "no field"
    )
    field.queryEditableText().setTextContents(passphrase)
    press(top, "Unlock")
    for room in rooms:
        press(top, room)
        time.sleep(1.0)
        places[room] = told(top)
    print(json.dumps(places))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
