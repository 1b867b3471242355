"""Web pages: the text is what is extracted of the page, its title first."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from factcheck.model import Source
from factcheck.sources.charset import decode_page
from factcheck.sources.decode import MAX_BYTES, Unreadable, check_lines, too_large
from factcheck.sources.gz import MAGIC, unzipped
from factcheck.sources.markup import paragraphs, parse, shown
from factcheck.sources.metadata import metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from factcheck.sources.metadata import Metadata

SUFFIXES = (".html", ".htm", ".xhtml")

#: A page saved with its pictures inside is larger than its article.
LIMIT = 20_000_000

#: Words in the class or the id of what stands beside an article.
_BESIDE = re.compile(
    r"(?<![a-z])(?:newsletters?|promos?|cta|sign-?up|subscri\w+|paywall|captions?|credits?|polls?"
    r"|shar(?:e|ing)|social|related|recirc\w*|recommend\w*|trending|most-?(?:read|popular|viewed)"
    r"|read-?more|comments?|disqus|advert\w*|sponsor\w*|outbrain|taboola|author-?(?:bio|box|info)"
    r"|about-?author)(?![a-z])"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BESIDE_TAGS = frozenset(("figcaption", "aside", "nav", "form", "dialog"))
_WHOLE = frozenset(("html", "head", "body", "main", "article", "meta", "link", "script", "title"))
#: Code points that such an element may show; one with more holds the article itself.
_BESIDE_MOST = 1000

#: Code points of a description that may be a lead, and of what counts as an article.
_LEAD_LEAST, _LEAD_MOST = 40, 600


def read(path: str, data: bytes) -> tuple[Source, ...]:
    """The one article of a page. Raises Unreadable."""
    return (page(path, data),)


def page(path: str, data: bytes, charset: str = "", url: str | None = None) -> Source:
    """The article of a page; ``charset`` and ``url`` are what came with it. Raises Unreadable."""
    if data.startswith(MAGIC):
        data = unzipped(data, LIMIT)
    markup, note = decode_page(data, charset)
    root = parse(markup)
    found = metadata(root, markup, url)
    _prune(root)
    text = _text(root, found)
    if not text:
        raise Unreadable("no article: the page has no running text")
    if len(text) > MAX_BYTES:
        raise Unreadable(too_large(len(text), MAX_BYTES))
    check_lines(text)
    return Source(
        id="",
        path=path,
        text=text,
        title=found.title,
        published=found.published,
        published_from=found.published_from,
        origin=found.origin,
        url=found.url,
        note=note,
    )


#: What a page says in italics of its author, and asks of its reader.
_AUTHOR = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){2,4}(?:is|was|are|covers|writes|reports|teaches|works|lives)\b"
)
_PROMPT = re.compile(
    r"(?:never miss|don['’]t miss|get|sign|subscribe|join|stay)\b.{0,120}\bnewsletters?\b.{0,80}",
    re.IGNORECASE,
)


def _prune(root: HtmlElement) -> None:
    """Take out of the tree what stands beside the article and says so."""
    beside = [node for node in root.iter() if isinstance(node.tag, str) and _is_beside(node)]
    for node in beside:
        if node.getparent() is not None:
            node.drop_tree()


def _is_beside(node: HtmlElement) -> bool:
    if node.tag in _WHOLE:
        return False
    if node.tag == "p":
        said = shown(node)
        if _PROMPT.fullmatch(said) or (_AUTHOR.match(said) and _is_italic(node, said)):
            return True
    marks = _CAMEL.sub("-", f"{node.get('class') or ''} {node.get('id') or ''}")
    if node.tag not in _BESIDE_TAGS and not _BESIDE.search(marks.replace("_", "-").lower()):
        return False
    return len(shown(node)) <= _BESIDE_MOST and node.find(".//h1") is None


def _is_italic(node: HtmlElement, said: str) -> bool:
    return any(shown(child) == said for child in node.iter("em", "i"))


def _text(root: HtmlElement, found: Metadata) -> str:
    """The title, the lead where the page shows one, and the article, a blank line between."""
    lead = _lead(root, found.lead)  # before the extraction takes the tree apart
    body = _extracted(root)
    if not body:
        return ""
    above = [found.title] if found.title and not _opens_with(body, found.title) else []
    if lead and _bare(lead) not in _bare(body):
        above.append(lead)
    return "\n\n".join((*above, body))


def _extracted(root: HtmlElement) -> str:
    # Its warnings are no message to the user, and logging prints them where nobody listens.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(root, include_comments=False, with_metadata=False)
    except Exception as error:  # one page that the library stumbles on is not to end the run
        raise Unreadable(f"no article was made out ({type(error).__name__})") from error
    text = getattr(document, "text", None) or ""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line) or _small(root)


def _small(root: HtmlElement) -> str:
    """The paragraphs of a page that is too small for an extraction by density."""
    body = root.find("body")
    return paragraphs(root if body is None else body)


def _bare(said: str) -> str:
    return " ".join(re.findall(r"\w+", said.casefold()))


def _opens_with(body: str, title: str) -> bool:
    return any(_bare(line) == _bare(title) for line in body.split("\n\n", 3)[:3])


def _lead(root: HtmlElement, stated: str | None) -> str | None:
    """The description as the page shows it word for word, or None."""
    if not stated or not _LEAD_LEAST <= len(stated) <= _LEAD_MOST:
        return None
    wanted = _bare(stated)
    for node in root.iter("h2", "h3", "h4", "p", "div", "span"):
        # Its own text first: some pages never close the element.
        own = " ".join((node.text or "").split())
        for said in (own, shown(node) if len(node) <= 3 else ""):
            if said and _bare(said) == wanted:
                return said
    return None
