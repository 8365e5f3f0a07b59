"""Most pairs between two sides, each side with its own capacity: augmenting paths, deterministic."""

from collections.abc import Mapping, Sequence


def most_pairs(wishes: Sequence[Sequence[int]], capacity: Mapping[int, int]) -> Mapping[int, int]:
    """Left index -> right index, as many pairs as possible.

    Each left is used once; right `r` at most `capacity[r]` times. Earlier lefts and earlier wishes are preferred.
    """
    taken: dict[int, list[int]] = {right: [] for right in capacity}
    chosen: dict[int, int] = {}
    for left in range(len(wishes)):
        _augment(left, wishes, capacity, taken, chosen)
    return chosen


def _augment(
    start: int,
    wishes: Sequence[Sequence[int]],
    capacity: Mapping[int, int],
    taken: dict[int, list[int]],
    chosen: dict[int, int],
) -> None:
    """One breadth-first search for an alternating path from an unpaired left to a right with room."""
    came_from: dict[int, int] = {}
    queue = [start]
    for left in queue:
        for right in wishes[left]:
            if right in came_from:
                continue
            came_from[right] = left
            if len(taken[right]) < capacity[right]:
                _flip(right, came_from, taken, chosen)
                return
            queue.extend(taken[right])


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
