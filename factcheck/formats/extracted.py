"""Whether the lines of an article's text are those of its file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model import Report

#: The endings of files whose text has to be taken out of them first.
EXTRACTED = (
    *(".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".docx", ".pdf", ".warc", ".gz"),
    *(".rss", ".atom", ".xml", ".jsonl", ".ndjson"),
)

#: What stands for standard input among the paths.
STDIN = "-"


def as_filed(report: Report) -> Mapping[str, bool]:
    """For each article, whether a line of its text is the same line of its file.

    It is not where the text was taken out of markup or an archive, where one file holds
    several articles, and where there is no file.
    """
    holding = Counter(article.source.path for article in report.articles)
    return {
        article.id: holding[article.source.path] == 1
        and article.source.path != STDIN
        and not article.source.path.lower().endswith(EXTRACTED)
        for article in report.articles
    }
