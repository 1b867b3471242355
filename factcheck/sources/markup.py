"""Markup to a tree within limits, and a fragment of it to paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.sources.decode import MAX_BYTES, Unreadable, too_large

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

#: Elements of a page; long live blogs have a fifth of them.
MAX_ELEMENTS = 50_000
#: Code points of one tag without its values: parsing takes the square of its attributes.
_LONGEST_TAG = 20_000

_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>", re.IGNORECASE)
#: A picture or a font that is written into the page, and a tag that never seems to end.
_INLINE = re.compile(r"\bdata:[\w.+-]+/[\w.+-]+[^\"'\s<>()]{100,}")
_ENDLESS = re.compile(rf"<[a-zA-Z][^<>]{{{_LONGEST_TAG},}}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_SPACE = re.compile(r"[^\S\xa0]+")
_SILENT = frozenset("script style template noscript head svg math select textarea button".split())
_BREAKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)


def parse(text: str) -> HtmlElement:
    """The tree of a page or a fragment, as lenient as browsers are. Raises Unreadable."""
    from lxml import etree, html

    parser = html.HTMLParser(remove_comments=True, remove_pis=True)
    try:
        # lxml refuses a string that says how it was encoded.
        bare = _bare(text)
        root = html.document_fromstring(bare, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise Unreadable("no page: there is no element in it") from error
    for entry in parser.error_log:
        if entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT or "xcessive depth" in entry.message:
            raise Unreadable(
                "its elements are nested more than 256 deep: save its text as .txt instead"
            )
    count = sum(1 for _ in root.iter())
    if count > MAX_ELEMENTS:
        raise Unreadable(
            f"{count:,} elements, over the limit of {MAX_ELEMENTS:,}: save its text as .txt instead"
        )
    return root


def _bare(text: str) -> str:
    """The markup without what takes long to parse and says nothing. Raises Unreadable."""
    bare = _INLINE.sub("data:,", _DECLARATION.sub("", text.lstrip("\ufeff"), count=1))
    if len(bare) > MAX_BYTES:
        raise Unreadable(too_large(len(bare), MAX_BYTES))
    # A value may be long: pages keep their state in one.
    if any(len(_QUOTED.sub("", match[0])) > _LONGEST_TAG for match in _ENDLESS.finditer(bare)):
        raise Unreadable(f"a tag is longer than {_LONGEST_TAG:,} characters: save its text as .txt")
    return bare


def parse_xml(data: bytes) -> _Element:
    """The tree of an XML document, without entities of its own. Raises Unreadable."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Unreadable(f"not XML ({_first_line(error)})") from error
    if root is None:
        raise Unreadable("not XML: there is no element in it")
    for entry in parser.error_log:
        if "xcessive depth" in entry.message or "amplification" in entry.message:
            raise Unreadable(f"not read: {_first_line(entry.message)}")
    return root


def _first_line(said: object) -> str:
    return (str(said).splitlines() or ["empty"])[0][:120]


def plain(text: str) -> str:
    """The paragraphs of a fragment of markup, a blank line apart. Raises Unreadable."""
    return paragraphs(parse(text)) if text.strip() else ""


def paragraphs(root: HtmlElement) -> str:
    """What an element shows, its paragraphs a blank line apart."""
    from lxml import etree

    parts: list[str] = []
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, node in walker:
        tag = node.tag
        if event == "start":
            if tag in _SILENT:
                walker.skip_subtree()
            else:
                parts.append("\n\n" if tag in _BREAKS else "\n" if tag == "br" else "")
                parts.append(_SPACE.sub(" ", node.text or ""))
        else:
            parts.append("\n\n" if tag in _BREAKS else "")
            if node is not root:
                parts.append(_SPACE.sub(" ", node.tail or ""))
    lines = (line.strip(" ") for line in "".join(parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def shown(node: HtmlElement) -> str:
    """The text of an element on one line."""
    return " ".join(str(node.text_content()).split())
