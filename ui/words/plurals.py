"""Which of a language's plural forms a count takes; forms stand in the order of Qt's translation files."""

from collections.abc import Callable

Rule = Callable[[int], int]


def _one_other(n: int) -> int:
    return int(n != 1)


def _up_to_one(n: int) -> int:
    return int(n > 1)


def _only(_: int) -> int:
    return 0


def _few(n: int) -> bool:
    return 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14


def _polish(n: int) -> int:
    return 0 if n == 1 else 1 if _few(n) else 2


def _czech(n: int) -> int:
    return 0 if n == 1 else 1 if 2 <= n <= 4 else 2


def _croatian(n: int) -> int:
    return 0 if n % 10 == 1 and n % 100 != 11 else 1 if _few(n) else 2


def _slovenian(n: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(n % 100, 3)


def _lithuanian(n: int) -> int:
    teen = 11 <= n % 100 <= 19
    return 0 if n % 10 == 1 and not teen else 1 if n % 10 >= 2 and not teen else 2


def _latvian(n: int) -> int:
    return 0 if n % 10 == 1 and n % 100 != 11 else 1 if n != 0 else 2


def _irish(n: int) -> int:
    return {1: 0, 2: 1}.get(n, 2)


def _romanian(n: int) -> int:
    return 0 if n == 1 else 1 if n == 0 or 1 <= n % 100 <= 19 else 2


def _maltese(n: int) -> int:
    return 0 if n == 1 else 1 if n == 0 or 1 <= n % 100 <= 10 else 2 if 11 <= n % 100 <= 19 else 3


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5


_OTHERS: dict[str, tuple[int, Rule]] = {
    "ar": (6, _arabic), "cs": (3, _czech), "fr": (2, _up_to_one), "ga": (3, _irish), "hr": (3, _croatian),
    "hu": (1, _only), "lt": (3, _lithuanian), "lv": (3, _latvian), "mt": (4, _maltese), "pl": (3, _polish),
    "ro": (3, _romanian), "sk": (3, _czech), "sl": (4, _slovenian),
}  # fmt: skip


def plural_forms(language: str) -> tuple[int, Rule]:
    """How many forms a language has, and the rule that picks one (0 for the first) by a count of 0 or more."""
    return _OTHERS.get(language.split("-", maxsplit=1)[0], (2, _one_other))
