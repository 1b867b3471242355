"""Cross-check facts between articles, claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from factcheck.model import Report
    from factcheck.settings import Settings
    from factcheck.sources.fetched import Page

__version__ = "0.1.0"
__all__ = ["__version__", "check"]


def check(
    paths: Sequence[str],
    settings: Settings | None = None,
    *,
    against: Sequence[str] = (),
    stdin: BinaryIO | None = None,
    progress: Callable[[int, int], None] | None = None,
    fetch: Callable[[str], Page] | None = None,
) -> Report:
    """Check the articles in ``paths`` against one another, as ``factcheck check`` does.

    With ``against``, they are drafts that are checked against these articles and tables.
    ``settings`` say how (the defaults where None; no settings file is read), ``stdin`` is what
    ``-`` among the paths stands for, ``progress`` is called with the articles read so far and
    their number, and ``fetch`` turns addresses into pages (``factcheck.web.Fetcher()`` does);
    without it an address is refused. Raises ``factcheck.errors.UsageError`` when there is
    nothing to check.
    """
    from factcheck import pipeline, sources
    from factcheck.settings import Means

    pages, means = fetch or sources.unfetched, Means(progress=progress)
    if against:
        return pipeline.against(paths, against, settings, stdin, pages, means)
    return pipeline.run(paths, settings, stdin, pages, means)
