"""The rooms of the window, by name."""

from enum import Enum
from typing import assert_never

from ui.words.translate import translate


class Room(Enum):
    """The rooms, in the order of the rail."""

    CREDENTIALS = "credentials"
    STACKS = "stacks"
    SHARE = "share"
    CHECK = "check"
    ACTIVITY = "activity"
    SETTINGS = "settings"


def room_word(room: Room) -> str:
    """The name of a room."""
    match room:
        case Room.CREDENTIALS:
            return translate("rail", "Credentials")
        case Room.STACKS:
            return translate("rail", "Stacks")
        case Room.SHARE:
            return translate("rail", "Share")
        case Room.CHECK:
            return translate("rail", "Check")
        case Room.ACTIVITY:
            return translate("rail", "Activity")
        case Room.SETTINGS:
            return translate("rail", "Settings")
        case _:
            assert_never(room)
