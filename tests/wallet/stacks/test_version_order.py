import pytest

from wallet.stacks.version_order import Order, order


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("1", "2", Order.NEWER),
        ("1.9", "1.10", Order.NEWER),
        ("2026-01", "2025-09", Order.OLDER),
        ("1", "1.0", Order.SAME),
        ("v1.2", "V1.2.1", Order.NEWER),
        ("1", "1", Order.SAME),
        ("spring 2025", "autumn 2025", Order.UNCLEAR),
        ("2025", "draft", Order.UNCLEAR),
        ("", "1", Order.NEWER),
    ],
)
def test_versions_are_compared_number_by_number(before: str, after: str, found: Order) -> None:
    assert order(before, after) is found


def test_the_order_turns_round_with_its_ends() -> None:
    names = ["1", "1.0.1", "1.2", "1.10", "2", "2025-09", "2026-01"]
    for place, before in enumerate(names):
        assert all(order(before, after) is Order.NEWER for after in names[place + 1 :])
        assert all(order(before, after) is Order.OLDER for after in names[:place])
