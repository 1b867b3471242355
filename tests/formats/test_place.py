"""Lines, columns and the names of files."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.formats.place import Lines, Places
from tests.formats.fixture import REPORT


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("abc", 0, (1, 1)),
        ("abc", 3, (1, 4)),
        ("a\nb", 1, (1, 2)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("a\n\nb", 3, (3, 1)),
        ("a\u2028b\x0bc", 4, (1, 5)),
        ("👩\u200d🚒 x", 4, (1, 5)),
    ],
    ids=ascii,
)
def test_line_and_column(text, offset, place) -> None:
    assert Lines(text).at(offset) == place


def named(*paths: str) -> list[str]:
    first = REPORT.articles[0]
    articles = tuple(
        replace(first, source=replace(first.source, id=f"a{n}", path=path))
        for n, path in enumerate(paths)
    )
    places = Places(replace(REPORT, articles=articles))
    return [places.name(article.id) for article in articles]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("x/a.txt", "y/b.txt"), ["a.txt", "b.txt"]),
        (("x/a.txt", "y/a.txt"), ["x/a.txt", "y/a.txt"]),
        (("a.txt", "x/a.txt"), ["a.txt", "x/a.txt"]),
        (("w.jsonl", "w.jsonl"), ["w.jsonl#a0", "w.jsonl#a1"]),
        (("-",), ["-"]),
        (("/a.txt",), ["a.txt"]),
    ],
    ids=str,
)
def test_the_shortest_name_that_is_unique(paths, names) -> None:
    assert named(*paths) == names
