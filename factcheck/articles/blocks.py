"""An article's text to blocks: what is its title, its body, and what is left out and why."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.articles import headline
from factcheck.articles.dateline import dateline_end
from factcheck.articles.furniture import fragments, line_sort
from factcheck.articles.headline import is_headline, is_prose, words
from factcheck.articles.paragraphs import paragraphs
from factcheck.articles.tail import without_tail
from factcheck.model import Block, BlockRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SENTENCE = re.compile(r"\S(?:.*?[.!?…][\"'”’)\]]*(?=\s)|.*\Z)", re.DOTALL)
_SOLID = re.compile(r"\S+(?:[^\S\r\n]+\S+)*")
_TITLE_FIELD = re.compile(r"^title[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_NAME_LINE = re.compile(r"(?:[A-Z](?:[^\W\d]|[.'’-])*+\s*+){1,4}")

#: Furniture that names stand beside.
_CREDITS = frozenset({"byline", "publication date", "reading time"})


def blocks(
    text: str, body_start: int = 0, title: str | None = None, origin: str | None = None
) -> tuple[Block, ...]:
    """The blocks of ``text`` in order: apart, and over every character that is no space.

    ``body_start`` is where front matter ends, in code points; ``title`` and ``origin``
    are the title and the source that the input states.
    """
    head = tuple(_front_matter(text, body_start, title, origin))
    body = [piece for span in paragraphs(text, body_start) for piece in _cut(text, *span)]
    if not any(block.role is BlockRole.TITLE for block in head):
        body = _titled(text, body, title)
    heading = next((b for b in (*head, *body) if b.role is BlockRole.TITLE), None)
    body = _repeats(text, body, heading)
    body = _above_title(text, body, heading)
    body = _bylines(text, body)
    body = without_tail(text, body)
    body = [part for block in body for part in _without_dateline(text, block)]
    return tuple(_filled(text, (*head, *body)))


def _front_matter(
    text: str, body_start: int, title: str | None, origin: str | None
) -> Iterator[Block]:
    """The title's value where it stands in the front matter as it is; the rest is covered later."""
    if not title:
        return
    for match in _TITLE_FIELD.finditer(text, 0, body_start):
        start, end = match.span(1)
        raw = text[start:end]
        quote = raw[:1] if len(raw) > 1 and raw[0] == raw[-1] and raw[0] in "\"'" else ""
        value = raw[1:-1] if quote else raw
        # The two escapes that an ordinary title needs; another leaves no span to point at.
        if title not in (
            value,
            value.replace('\\"', '"') if quote == '"' else value.replace("''", "'"),
        ):
            continue
        start += len(quote)
        yield Block(start, start + headline.outlet_start(value, origin), BlockRole.TITLE)
        return


def _left_out(block: Block, reason: str) -> Block:
    return replace(block, role=BlockRole.FURNITURE, reason=reason)


def _is(block: Block, role: BlockRole) -> bool:
    return block.role is role


def _cut(text: str, start: int, end: int) -> Iterator[Block]:
    """A paragraph as one block, or as several where furniture stands in it."""
    paragraph = text[start:end]
    sort = line_sort(paragraph)
    if sort:
        yield Block(start, end, BlockRole.FURNITURE, sort.reason)
        return
    found = fragments(paragraph)
    if not found:
        yield from _doubled(text, start, end)
        return
    at = 0
    for from_, to, reason in found:
        yield from _rest(text, start + at, start + from_)
        yield Block(start + from_, start + to, BlockRole.FURNITURE, reason)
        at = to
    yield from _rest(text, start + at, end)


def _rest(text: str, start: int, end: int) -> Iterator[Block]:
    piece = text[start:end]
    if not piece.strip():
        return
    end = start + len(piece.rstrip())
    start += len(piece) - len(piece.lstrip())
    sort = line_sort(text[start:end])
    if sort:
        yield Block(start, end, BlockRole.FURNITURE, sort.reason)
    else:
        yield from _doubled(text, start, end)


def _doubled(text: str, start: int, end: int) -> Iterator[Block]:
    """A paragraph, parted where a sentence of it is said twice in a row."""
    last: tuple[str, ...] = ()
    at = start
    for match in _SENTENCE.finditer(text[start:end]):
        said = words(match[0])
        if said == last and len(said) >= 5:
            stop = start + match.start()
            if text[at:stop].strip():
                yield Block(at, at + len(text[at:stop].rstrip()), BlockRole.BODY)
            to = start + match.end()
            yield Block(stop, to, BlockRole.REPEATED, "said twice in a row")
            at = to + len(text[to:end]) - len(text[to:end].lstrip())
        last = said
    if at < end:
        yield Block(at, end, BlockRole.BODY)


def _titled(text: str, body: list[Block], title: str | None) -> list[Block]:
    """The same blocks with the title marked, where one of them is it."""
    stated = words(title or "")
    top = [i for i in _top(text, body) if _is(body[i], BlockRole.BODY)]
    # A title of several sentences may stand first and look like running text.
    first = [0] if body and _is(body[0], BlockRole.BODY) else []
    chosen = next(
        (i for i in (*first, *top) if stated and words(_of(text, body[i])) == stated), None
    )
    if chosen is None:
        rest = " ".join(_of(text, b) for b in body if is_prose(_of(text, b)))
        top = [i for i in top if is_headline(_of(text, body[i]))]
        best = headline.choose([_of(text, body[i]) for i in top], rest) if rest else None
        chosen = None if best is None else top[best]
    if chosen is None:
        return body
    return [replace(b, role=BlockRole.TITLE) if i == chosen else b for i, b in enumerate(body)]


def _of(text: str, block: Block) -> str:
    return text[block.start : block.end]


def _top(text: str, body: Sequence[Block]) -> Iterator[int]:
    """Indices of the blocks above the first running text."""
    for index, block in enumerate(body):
        said = _of(text, block)
        if is_prose(said) and not (is_headline(said) and len(words(said)) <= 30):
            return
        yield index


def _repeats(text: str, body: list[Block], title: Block | None) -> list[Block]:
    """The same blocks with those marked that say again what one above them said."""
    heading = words(_of(text, title)) if title else ()
    seen: set[tuple[str, ...]] = set()
    out: list[Block] = []
    for block in body:
        if not _is(block, BlockRole.BODY):
            out.append(block)
            continue
        whole = words(_of(text, block))
        sentences = [words(m[0]) for m in _SENTENCE.finditer(_of(text, block))]
        why = ""
        if _same_title(whole, heading):
            why = "the title again"
        elif (len(whole) >= 3 and whole in seen) or (
            len(whole) >= 8 and all(s in seen or len(s) < 3 for s in sentences)
        ):
            why = "said above already"
        if why and out and _is(out[-1], BlockRole.BODY) and words(_of(text, out[-1])) == whole:
            # A line that stands twice in a row is a picture's alternative text and caption.
            out[-1] = replace(out[-1], role=BlockRole.FURNITURE, reason="picture caption")
        seen.add(whole)
        seen.update(s for s in sentences if len(s) >= 3)
        out.append(replace(block, role=BlockRole.REPEATED, reason=why) if why else block)
    return out


def _same_title(said: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether they are one, as it is or where the page has cut one of them short."""
    if not title or said == title:
        return bool(title)
    short, long = sorted((said, title), key=len)
    if len(short) < 6 or len(said) > len(title) + 1:
        return False
    return long[: len(short) - 1] == short[:-1] and long[len(short) - 1].startswith(short[-1])


def _above_title(text: str, body: list[Block], title: Block | None) -> list[Block]:
    """The same blocks without the lines that stand over the title."""
    top = list(_top(text, body))
    at = next(
        (i for i in top if body[i] == title or body[i].reason == "the title again"),
        None,
    )
    if at is None:
        return body
    return [
        _left_out(b, "above the title") if i < at and _is(b, BlockRole.BODY) else b
        for i, b in enumerate(body)
    ]


def _without_dateline(text: str, block: Block) -> Iterator[Block]:
    """A paragraph, its dateline apart, so that its first sentence begins with its subject."""
    end = dateline_end(_of(text, block)) if _is(block, BlockRole.BODY) else 0
    if end:
        stop = block.start + len(text[block.start : block.start + end].rstrip())
        yield Block(block.start, stop, BlockRole.FURNITURE, "dateline")
    if block.start + end < block.end:
        yield replace(block, start=block.start + end)


def _bylines(text: str, body: list[Block]) -> list[Block]:
    """The same blocks without the names that stand beside a byline or a date."""
    out = list(body)
    for index, block in enumerate(body):
        if not _is(block, BlockRole.BODY) or not _NAME_LINE.fullmatch(_of(text, block)):
            continue
        beside = body[max(index - 1, 0) : index + 2]
        if any(b.reason in _CREDITS for b in beside):
            out[index] = _left_out(block, "byline")
    return out


def _filled(text: str, found: Iterable[Block]) -> Iterator[Block]:
    """The blocks, and furniture over whatever stands between them."""
    at = 0
    for block in sorted(found, key=lambda b: b.start):
        yield from _between(text, at, block.start)
        yield block
        at = block.end
    yield from _between(text, at, len(text))


def _between(text: str, start: int, end: int) -> Iterator[Block]:
    for match in _SOLID.finditer(text, start, end):
        yield Block(*match.span(), BlockRole.FURNITURE, "markup")
