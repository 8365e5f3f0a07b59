"""Asks an independent implementation: a list of jobs goes in, an answer to each comes out."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Job = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """What came back; `error` says why nothing did."""

    ok: Any = None
    error: str = ""

    @property
    def held(self) -> bool:
        """Whether it was done, or a thing to be verified held."""
        return not self.error and self.ok is not False


class Foreign:
    """One implementation behind its script."""

    def __init__(self, folder: Path, script: str) -> None:
        self._folder = folder
        self._script = script

    def ask(self, jobs: Sequence[Job]) -> list[Answer]:
        """An answer to each job, in order; a script that fails as a whole fails the run."""
        done = subprocess.run(
            ["node", self._script],
            cwd=self._folder,
            input=json.dumps(list(jobs)),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{self._script}: {done.stderr[-2000:]}")
        return [Answer(one.get("ok"), one.get("error", "")) for one in json.loads(done.stdout)]

    def one(self, **job: Any) -> Any:
        """The answer to one job that must be done."""
        (found,) = self.ask([job])
        if not found.held:
            raise RuntimeError(f"{self._script} {job['do']}: {found.error}")
        return found.ok
