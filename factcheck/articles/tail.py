"""What follows an article on its page: polls, comments, links, the outlet's own notice."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.articles.furniture import line_sort
from factcheck.articles.headline import is_headline, is_prose
from factcheck.model import Block, BlockRole

#: An article that seems to end has at most this share of its text, and this many
#: paragraphs, behind the end; more is the article going on.
LEFT_SHARE = 0.15
LEFT_PARAGRAPHS = 3

#: Links in a row that make a list of links.
LINKS = 3

#: Lists that belong to an article: of people with their ages, of points, of quotations.
_OWN = re.compile(
    r",\s*\d{1,3}(?=\s*(?:[,;)–—-]|of\b|$))|\(\d{1,3}\)|\byears?\b|^[^\w\s\"“‘'(\[]|^\d{1,2}[.)]\s|^[\"“]"
)

#: What stands before an item of a list.
_MARK = re.compile(r"^(?:\d{1,2}[.)]|[*•·–—-])\s+")


def without_tail(text: str, body: list[Block]) -> list[Block]:
    """The blocks of an article's body, with what follows the article marked as furniture."""
    return _links(text, _headed(text, _closed(text, _polls(text, body))))


def _left_out(block: Block, reason: str) -> Block:
    return replace(block, role=BlockRole.FURNITURE, reason=reason)


def _body(block: Block) -> bool:
    return block.role is BlockRole.BODY


def _polls(text: str, body: list[Block]) -> list[Block]:
    """Leave out the question that a count of votes follows."""
    out = list(body)
    for index in range(1, len(body)):
        before = text[body[index - 1].start : body[index - 1].end]
        if body[index].reason == "poll" and _body(body[index - 1]) and before.endswith("?"):
            out[index - 1] = _left_out(body[index - 1], "poll")
    return out


def _closed(text: str, body: list[Block]) -> list[Block]:
    """Leave out the little that stands behind a line with which articles end."""
    whole = sum(b.end - b.start for b in body if _body(b))
    for index, block in enumerate(body):
        if block.role is not BlockRole.FURNITURE:
            continue
        sort = line_sort(text[block.start : block.end])
        if not sort or not sort.closes:
            continue
        rest = [b for b in body[index:] if _body(b)]
        prose = sum(is_prose(text[b.start : b.end]) for b in rest)
        if prose <= LEFT_PARAGRAPHS and sum(b.end - b.start for b in rest) <= LEFT_SHARE * whole:
            return [
                _left_out(b, "after the article") if i > index and _body(b) else b
                for i, b in enumerate(body)
            ]
    return body


def _headed(text: str, body: list[Block]) -> list[Block]:
    """Leave out the headlines that end the page under a heading of links (*Read next*)."""
    for index, block in enumerate(body):
        rest = [b for b in body[index + 1 :] if _body(b)]
        if block.reason == "related links" and all(_link(text[b.start : b.end]) for b in rest):
            return [
                _left_out(b, "links after the article") if i > index and _body(b) else b
                for i, b in enumerate(body)
            ]
    return body


def _link(said: str) -> bool:
    """Whether a line could be a headline in a list, numbered or not."""
    bare = _MARK.sub("", said)
    return is_headline(bare) and not is_prose(bare) and not _OWN.search(bare)


def _links(text: str, body: list[Block]) -> list[Block]:
    """Leave out headlines in a row that end the page."""
    at = len(body)
    links: set[int] = set()
    while at > 0:
        at -= 1
        block = body[at]
        said = text[block.start : block.end]
        if not _body(block):
            continue
        if not is_headline(said) or is_prose(said) or _OWN.search(said):
            break
        links.add(at)
    announced = (
        at >= 0 and text[body[at].start : body[at].end].rstrip().endswith(":") if body else False
    )
    if len(links) < LINKS or announced or len(links) > len(body) / 2:
        return body
    return [
        _left_out(b, "links after the article") if i in links else b for i, b in enumerate(body)
    ]
