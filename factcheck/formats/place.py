"""Where a claim stands: lines, columns, and the names of files."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from factcheck.formats.harmless import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model import Article, Claim, Overview, Report, Statement

_BREAK = re.compile(r"\r\n|\n|\r")


class Lines:
    """The lines of a text, to turn offsets in code points into lines and columns from 1."""

    def __init__(self, text: str) -> None:
        """Find the starts of the lines of ``text``."""
        self._starts = array("I", (0, *(match.end() for match in _BREAK.finditer(text))))

    def at(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class Places:
    """The articles of a report, to say where its claims stand."""

    def __init__(self, report: Report | Overview) -> None:
        """Read the names and the lines of the articles of ``report``."""
        self.articles: Mapping[str, Article] = {a.id: a for a in report.articles}
        self._lines = {a.id: Lines(a.text) for a in report.articles}
        self._names = _names(report)
        #: The article that each copy repeats, by their ids.
        self.copies: Mapping[str, str] = dict(report.copies)

    def name(self, article: str) -> str:
        """The shortest name of an article's file that no other file of the run has."""
        return self._names[article]

    def at(self, article: str, offset: int) -> tuple[int, int]:
        """The line and the column of an offset of an article, both from 1."""
        return self._lines[article].at(offset)

    def of(self, said: Claim | Statement) -> str:
        """``file:line`` of a claim, or of other words of an article."""
        return f"{self._names[said.article]}:{self.at(said.article, said.start)[0]}"


def _names(report: Report | Overview) -> dict[str, str]:
    """Each article's file by its shortest unique ending; its id where files hold several.

    The parts of a table are one text, whose lines tell them apart.
    """
    whole = [a for a in report.articles if a.published.origin != "table"]
    holding = Counter(a.source.path for a in whole)
    ends = Counter(
        end for path in {a.source.path for a in report.articles} for end in _endings(path)
    )
    names = {}
    for article in report.articles:
        path = article.source.path
        short = next((end for end in _endings(path) if ends[end] == 1), path)
        name = f"{short}#{article.id}" if holding[path] > 1 else short
        names[article.id] = visible(name)
    return names


def _endings(path: str) -> list[str]:
    parts = path.replace("\\", "/").split("/")
    return ["/".join(parts[-count:]) for count in range(1, len(parts) + 1)]
