"""Cross-check facts between articles, claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Report
    from factcheck.settings import Settings

__version__ = "0.1.0"
__all__ = ["__version__", "check"]


def check(paths: Sequence[str], settings: Settings | None = None) -> Report:
    """Check the articles in ``paths`` against one another, as ``factcheck check`` does.

    Raises ``factcheck.errors.UsageError`` when there is nothing to check.
    """
    from factcheck import pipeline

    return pipeline.run(paths, settings)
