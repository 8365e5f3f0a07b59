"""What the kept credentials add up to, for each qualification the learner works toward."""

from dataclasses import dataclass
from typing import Any

from wallet.model.text import Text
from wallet.stacks.answer_json import answer_to_json
from wallet.stacks.evaluate import evaluate
from wallet.stacks.read_definition import read_definition
from wallet.stacks.read_learner import read_learner


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One requirement: how much is done of how much, in which metric, and which units count there."""

    node_id: str
    title: Text
    type: str
    depth: int
    done: str
    needed: str
    metric: str
    met: bool
    counted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StackView:
    """One qualification over the vault; `progress` starts with the whole tree's line."""

    id: str
    version: str
    title: Text
    verdict: str
    gap: str
    progress: tuple[ProgressLine, ...]
    not_counted: tuple[tuple[str, str, tuple[str, ...]], ...]
    answer: dict[str, Any]


def evaluate_files(definition: bytes, learner: bytes) -> dict[str, Any]:
    """The engine alone: a definition and a learner's units in, an answer of the published form out."""
    return answer_to_json(evaluate(read_definition(definition), read_learner(learner)))
