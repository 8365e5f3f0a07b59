"""Most pairs between two sides, each side with its own capacity: augmenting paths, deterministic."""

from collections.abc import Mapping, Sequence, Set

from wallet.stacks.problem import CoverForm


def shown_by(cover: CoverForm, presented: Set[str]) -> Mapping[str, str]:
    """Item id -> id of the unit that shows it, as many items as these units can show."""
    wishes = [[name for name in wished if name in presented] for wished in cover.wishes]
    number = {name: index for index, name in enumerate(sorted({name for wished in wishes for name in wished}))}
    room = cover.per_unit or len(cover.items)
    pairs = most_pairs([[number[name] for name in wished] for wished in wishes], dict.fromkeys(number.values(), room))
    names = list(number)
    return {cover.items[item]: names[index] for item, index in sorted(pairs.items())}


def most_pairs(wishes: Sequence[Sequence[int]], capacity: Mapping[int, int]) -> Mapping[int, int]:
    """Left index -> right index, as many pairs as possible.

    Each left is used once; right `r` at most `capacity[r]` times. Earlier lefts and earlier wishes are preferred.
    """
    taken: dict[int, list[int]] = {right: [] for right in capacity}
    chosen: dict[int, int] = {}
    dead: set[int] = set()
    for left in range(len(wishes)):
        _augment(left, wishes, capacity, taken, chosen, dead)
    return chosen


def _augment(
    start: int,
    wishes: Sequence[Sequence[int]],
    capacity: Mapping[int, int],
    taken: dict[int, list[int]],
    chosen: dict[int, int],
    dead: set[int],
) -> None:
    """One breadth-first search for an alternating path from an unpaired left to a right with room.

    Rights met by a search that finds none never lead to room again, and go into `dead`.
    """
    came_from: dict[int, int] = {}
    queue = [start]
    for left in queue:
        for right in wishes[left]:
            if right in came_from or right in dead:
                continue
            came_from[right] = left
            if len(taken[right]) < capacity[right]:
                _flip(right, came_from, taken, chosen)
                return
            queue.extend(taken[right])
    dead.update(came_from)


def _flip(right: int, came_from: Mapping[int, int], taken: dict[int, list[int]], chosen: dict[int, int]) -> None:
    while True:
        left = came_from[right]
        former = chosen.get(left)
        taken[right].append(left)
        chosen[left] = right
        if former is None:
            return
        taken[former].remove(left)
        right = former
