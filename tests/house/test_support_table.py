import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("support_table", ROOT / "packaging" / "support_table.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_readme_names_everything_the_code_understands(maker: ModuleType) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert maker.written(readme) == readme, "out of date: run `python packaging/support_table.py`"


def test_the_table_really_comes_from_the_code(maker: ModuleType) -> None:
    from wallet import supported

    made = maker.table()
    names = [*supported.PROOFS, *supported.DIDS, *supported.STATUS]
    assert len(names) > 8
    assert [name for name in names if f"`{name}`" not in made] == []


def test_lost_marks_are_said_so(maker: ModuleType) -> None:
    with pytest.raises(ValueError, match="marks"):
        maker.written("# Cairn\n")
