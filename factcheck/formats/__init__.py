"""A report in its output forms, looked up by name.

Each form is one file with one pure function, ``render(report, view) -> str``, which sees the
model only; where the text may be large, ``pieces`` gives it piece by piece. Adding one is that
file, its row in ``ROWS``, its test, and its line in the README.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.formats.view import View
    from factcheck.model import Report


class Format(StrEnum):
    """How a report is written: the name of the format, and of its module here."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MARKDOWN = "markdown"
    HTML = "html"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"


class Row(NamedTuple):
    """What files a format is guessed from, by their endings, and what it is for."""

    suffixes: tuple[str, ...]
    purpose: str


ROWS: dict[Format, Row] = {
    Format.TEXT: Row((".txt",), "reading in a terminal"),
    Format.JSON: Row((".json",), "programs: everything that a run found, by a JSON Schema"),
    Format.JSONL: Row((".jsonl", ".ndjson"), "programs that read a line at a time: a fact a line"),
    Format.CSV: Row((".csv",), "a spreadsheet: a claim a row"),
    Format.MARKDOWN: Row((".md", ".markdown"), "a comment on a pull request, or a job summary"),
    Format.HTML: Row((".html", ".htm"), "an editor: a page to read, filter and print"),
    Format.SARIF: Row((".sarif", ".sarif.json"), "code scanning and editors: marks on the lines"),
    Format.JUNIT: Row((".xml",), "what shows test results: a fact a test case"),
    Format.GITHUB: Row((), "a workflow of GitHub Actions: annotations on the lines"),
}


def render(report: Report, form: Format, view: View) -> str:
    """The report in a format, whose module is imported here and not before.

    ``view`` says which facts are shown; JSON and HTML are whole whatever it says.
    """
    module = import_module(f"{__name__}.{form.value}")
    return cast("Callable[[Report, View], str]", module.render)(report, view)


def pieces(report: Report, form: Format, view: View) -> Iterable[str]:
    """The text of ``render`` in pieces, where the format makes it so: it may be large."""
    module = import_module(f"{__name__}.{form.value}")
    made = getattr(module, "pieces", None)
    if made is None:
        return (render(report, form, view),)
    return cast("Callable[[Report, View], Iterable[str]]", made)(report, view)


def guessed(name: str) -> Format | None:
    """The format that a file's name asks for by its ending, None where it asks for none."""
    fitting = (
        (len(suffix), form)
        for form, row in ROWS.items()
        for suffix in row.suffixes
        if name.lower().endswith(suffix)
    )
    return max(fitting, default=(0, None))[1]
