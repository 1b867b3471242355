"""A small archive, and what a run of it wrote."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from factcheck.corpus import plan
from factcheck.corpus.engine_local import Local
from factcheck.corpus.run import run
from factcheck.settings import Settings
from tests.archive import news

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: So few bytes a unit that thirty articles make several parts.
SMALL = 2048


@contextmanager
def quiet(_: str) -> Iterator[None]:
    """Show no progress."""
    yield None


def tables(out: Path) -> dict[str, bytes]:
    """The partitions of a run by their names, with their bytes."""
    return {str(p.relative_to(out)): p.read_bytes() for p in sorted(out.glob("*/part-*.parquet"))}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut the input into small units."""
    monkeypatch.setattr(plan, "LEAST", SMALL)


@pytest.fixture(scope="session")
def thirty(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Thirty articles, and the tables of them."""
    folder = tmp_path_factory.mktemp("thirty")
    path = news.write(folder / "news.jsonl", 30)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "LEAST", SMALL)
        run([path], folder / "out", Settings(), Local(1), quiet)
    return path, folder / "out"


@pytest.fixture
def refused(tmp_path: Path) -> Callable[..., str]:
    """Run over paths, and give back why that is refused."""

    def reason(*paths: object, out: Path | None = None, settings: Settings | None = None) -> str:
        from factcheck.errors import UsageError

        with pytest.raises(UsageError) as error:
            run(
                [str(p) for p in paths],
                out or tmp_path / "refused",
                settings or Settings(),
                Local(1),
                quiet,
            )
        assert "\n" not in str(error.value)
        return str(error.value)

    return reason
