"""Codes seen one picture after another, by a camera or on the screen, until they hold something whole."""

from dataclasses import dataclass

from wallet.carriers.qr_text import is_framed, parts_to_payload
from wallet.errors import ErrorKind, WalletError
from wallet.present.playing import Gathering, seen
from wallet.service import scanning
from wallet.service.answers import Source
from wallet.service.scanning import Code

NO_FILM = Gathering()


@dataclass(frozen=True, slots=True)
class Watched:
    """What was seen so far: `have` of `count` parts of a film (0 of 0 where it is none), every code, and the whole.

    `wholes` are what can be read or checked by itself: the payload of the film, or each code that needs no other.
    """

    film: Gathering = NO_FILM
    codes: tuple[Code, ...] = ()
    wholes: tuple[bytes, ...] = ()

    @property
    def have(self) -> int:
        """Different parts seen so far."""
        return min(len(self.film.found), self.film.count)

    @property
    def count(self) -> int:
        """Parts that are needed."""
        return self.film.count


def watched(before: Watched, source: Source) -> Watched:
    """What is known after one more picture; a picture without a code changes nothing.

    Raises `WalletError` as `scanning.decode` for what is no picture at all, and for parts that do not fit together.
    """
    try:
        fresh = scanning.decode(source)
    except WalletError as error:
        if error.kind is ErrorKind.NOT_A_CREDENTIAL:
            return before
        raise
    codes = tuple(dict.fromkeys((*before.codes, *fresh)))
    film = before.film
    for one in fresh:
        film = seen(film, one.text)
    if film.count:
        return Watched(film, codes, (film.payload(),) if film.complete else ())
    return Watched(film, codes, tuple(_whole(one) for one in codes))


def _whole(code: Code) -> bytes:
    return parts_to_payload((code.text,)) if is_framed(code.text) else code.text.encode()
