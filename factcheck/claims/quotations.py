"""Where a text's quotation marks open and close."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOUBLE = re.compile(r"[“”\"„]|``|''")
_SINGLE = re.compile(r"(?<!\w)[‘'](?=[^\W\d]|\s\w)(.{2,300}?)(?<!\s[‘'])(?<=[\w.,!?…\s])[’'](?!\w)")
_CLAUSE_END = re.compile(r"[,;:.!?—](?=\s|$)|\s[–—-]\s|$")

#: A quotation that an earlier paragraph opened: its mark closes first thing here.
_WHO = r"(?:he|she|they|it|the \w+|[A-Z][\w.’'-]*(?:\s[A-Z][\w.-]*)*)"
_SAYS = r"(?:said|says|tweeted|wrote|told|added|asked|continued|explained|replied)"
_CARRIED = re.compile(rf"([^\"“”]*[,.!?…]\s?)(”|\"(?=\s*$|\s+(?:{_WHO}\s+)?{_SAYS}\b))")
_EDGE = " \t\n\xa0"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: ``[start, end)`` without the marks, in code points.

    ``opened`` and ``closed`` bound the marks too. ``whole`` is false where the closing
    mark is missing.
    """

    start: int
    end: int
    opened: int
    closed: int
    whole: bool = True


def quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation of a text, outermost marks only, in order.

    A quotation that never closes ends with its clause, or with the text where it began a
    sentence of its own (the next paragraph then goes on with it).
    """
    if not _DOUBLE.search(text) and not re.search("[‘']", text):
        return ()
    found = list(_double(text))
    outside = [m for m in _SINGLE.finditer(text) if not any(_within(m, q) for q in found)]
    found.extend(_trimmed(text, m.span(1), m.span()) for m in outside)
    return tuple(sorted((q for q in found if q.start < q.end), key=lambda q: q.start))


def _within(match: re.Match[str], quotation: Quotation) -> bool:
    return match.start() < quotation.closed and quotation.opened < match.end()


def _double(text: str) -> Iterator[Quotation]:
    carried = _CARRIED.match(text)
    opened: re.Match[str] | None = None
    inner = 0
    if carried:
        yield _trimmed(text, (0, carried.end(1)), (0, carried.end(2)), whole=False)
    for mark in _DOUBLE.finditer(text, carried.end(2) if carried else 0):
        sign = mark.group()
        if opened is None:
            if sign != "”" and not _inches(text, mark):
                opened = mark
        elif sign == "“" and opened.group() != "“":
            inner += 1
        elif sign == "”" and inner:
            inner -= 1
        elif sign == "“":
            yield _unclosed(text, opened, mark.start())
            opened = mark
        else:
            yield _trimmed(text, (opened.end(), mark.start()), (opened.start(), mark.end()))
            opened, inner = None, 0
    if opened is not None:
        yield _unclosed(text, opened, len(text))


def _inches(text: str, mark: re.Match[str]) -> bool:
    """Whether a straight mark stands for inches or minutes (*6'2"*)."""
    return mark.group() == '"' and text[: mark.start()][-1:].isdigit()


def _unclosed(text: str, opened: re.Match[str], limit: int) -> Quotation:
    inside = text[opened.end() : limit].lstrip()
    before = text[: opened.start()].rstrip()
    fresh = inside[:1].isupper() and (not before or before[-1] in ",:.!?")
    end = limit if fresh else opened.end() + _clause(text[opened.end() : limit])
    return _trimmed(text, (opened.end(), end), (opened.start(), end), whole=False)


def _clause(text: str) -> int:
    found = _CLAUSE_END.search(text)
    return found.start() if found else len(text)


def _trimmed(
    text: str, inside: tuple[int, int], marked: tuple[int, int], *, whole: bool = True
) -> Quotation:
    start, end = inside
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE + '“"':
        end -= 1
    return Quotation(start, end, *marked, whole)
