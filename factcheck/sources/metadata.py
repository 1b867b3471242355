"""What a page says of itself: its title, its day, its source, its address and its lead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from factcheck.sources.days import given
from factcheck.sources.linked import about_article, texts
from factcheck.sources.markup import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.html import HtmlElement

#: Names of meta elements that give the day of publication, the clearest first.
_DAYS = (
    "article:published_time og:article:published_time article:published datepublished "
    "og:published_time published_time rnews:datepublished dc.date.issued dcterms.issued "
    "dcterms.created dc.date.created citation_publication_date citation_online_date "
    "originalpublicationdate article_date_original parsely-pub-date sailthru.date "
    "cxenseparse:recs:publishtime bt:pubdate pubdate publishdate publish-date publish_date "
    "publication_date publication-date article.published analytics:published dc.date dcterms.date "
    "dc.terms.date displaydate date"
).split()
_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline")
_SITES = ("og:site_name", "publisher", "dc.publisher", "application-name")
_LEADS = ("og:description", "description", "twitter:description")

#: The day in an address: /2024/05/06/, /2024-05-06- or /20240506/.
_IN_ADDRESS = re.compile(
    r"[/_-](?P<y>(?:19|20)\d\d)(?P<s>[/_-]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])"
    r"(?=[/_-]|\Z)"
)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?Z?")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=(?:\(\d+\))?(https?://\S+)", re.IGNORECASE)
#: What stands between a title and the name of the site.
_JOINT = re.compile(r"\s+(?:[|•·»–—-]|::)\s+")
_SHOWN_DAY = re.compile(
    r"(?<![a-z])(?:pub(?:lish(?:ed)?|date)?|post(?:ed)?|date(?:line)?|time(?:stamp)?|byline)(?![a-z])"
)
_CHANGED = re.compile(r"updat|modif|revis", re.IGNORECASE)
#: Code points of a line that shows a day and little else.
_DAY_LINE = 120


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page states, None where it does not; ``published_from`` says which part gives the day.

    ``lead`` is the description, which some pages show above the article.
    """

    title: str | None = None
    published: date | None = None
    published_from: str = ""
    origin: str | None = None
    url: str | None = None
    lead: str | None = None


def metadata(root: HtmlElement, markup: str, url: str | None = None) -> Metadata:
    """Read the metadata of a page; ``url`` is where it came from, where that is known."""
    named = _meta(root)
    linked = about_article(root)
    url = _url(root, named, linked) or url or _saved_from(markup)
    origin = _origin(named, linked, url)
    found = _local(next(_days(root, named, linked, url), None), url)
    return Metadata(
        title=_title(root, named, linked, origin),
        published=found[0] if found else None,
        published_from=found[1] if found else "",
        origin=origin,
        url=url,
        lead=_first(named, _LEADS),
    )


def _meta(root: HtmlElement) -> dict[str, str]:
    """The first content of each meta element, by lower-case name."""
    out: dict[str, str] = {}
    for node in root.iter("meta"):
        # Many pages escape it twice.
        content = " ".join(unescape(node.get("content") or "").split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = (node.get(key) or "").strip().lower()
            if name and content:
                out.setdefault(name, content)
    return out


def _first(named: dict[str, str], names: tuple[str, ...] | list[str]) -> str | None:
    return next((named[name] for name in names if name in named), None)


def _url(root: HtmlElement, named: dict[str, str], linked: dict[str, Any]) -> str | None:
    links = (
        node.get("href") for node in root.iter("link") if "canonical" in (node.get("rel") or "")
    )
    for url in (*links, named.get("og:url"), *texts(linked.get("url"))):
        if url and _host(url):
            return str(url).strip()
    return None


def _saved_from(markup: str) -> str | None:
    match = _SAVED_FROM.search(markup[:3000])
    return str(match[1]) if match else None


def _host(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in ("http", "https") else ""


def _origin(named: dict[str, str], linked: dict[str, Any], url: str | None) -> str | None:
    stated = (named.get("og:site_name"), *texts(linked.get("publisher")), _first(named, _SITES))
    for name in stated:
        if name and not name.startswith(("http:", "https:", "@")):
            return _JOINT.split(name)[0].strip() or None
    return _host(url or "").removeprefix("www.") or None


def _title(
    root: HtmlElement, named: dict[str, str], linked: dict[str, Any], origin: str | None
) -> str | None:
    heads = [said for node in root.iter("title") if (said := shown(node))][:1]
    stated = [*texts(linked.get("headline")), *filter(None, [_first(named, _TITLES)]), *heads]
    whole = [_folded(said) for said in stated]
    for node in root.iter("h1"):
        said = shown(node)
        if len(said.split()) >= 3 and any(_folded(said) in one for one in whole):
            return said
    if stated:
        return _without_site(stated[0], origin)
    return next((said for node in root.iter("h1") if (said := shown(node))), None)


def _folded(said: str) -> str:
    return " ".join(re.findall(r"\w+", said.casefold()))


def _without_site(title: str, origin: str | None) -> str:
    """A title without the name of the site behind it."""
    *rest, last = _JOINT.split(title)
    if not rest:
        return title
    if origin and _folded(last) in _folded(origin):
        return title[: title.rindex(last)].rstrip(" |•·»–—-:")
    return title


def _days(
    root: HtmlElement, named: dict[str, str], linked: dict[str, Any], url: str | None
) -> Iterator[tuple[date, str]]:
    """Days that the page gives as its own, surest first, with the part that says so."""
    for stated in texts(linked.get("datePublished")):
        if day := _day(stated):
            yield day, "JSON-LD"
    for name in _DAYS:
        if day := _day(named.get(name, "")):
            yield day, "meta tag"
    times = [node for node in root.iter("time") if not _is_change(node)]
    for node in times:
        own = "datePublished" in (node.get("itemprop") or "") or "pubdate" in node.attrib
        if own and (day := _day(node.get("datetime") or shown(node))):
            yield day, "time element"
    if day := _in_address(url or ""):
        yield day, "address"
    for stated in texts(linked.get("dateCreated")):
        if day := _day(stated):
            yield day, "JSON-LD"
    yield from _beside_title(root, times)


def _local(found: tuple[date, str] | None, url: str | None) -> tuple[date, str] | None:
    """The same, but for a clock in UTC that shows another day than the newsroom's."""
    day = _in_address(url or "")
    if found and day and abs((found[0] - day).days) == 1:
        return day, "address"
    return found


def _day(stated: str) -> date | None:
    compact = _COMPACT.fullmatch(stated.strip())
    return given("-".join(compact.groups()) if compact else stated)


def _in_address(url: str) -> date | None:
    match = _IN_ADDRESS.search(urlsplit(url).path) if _host(url) else None
    return given(f"{match['y']}-{match['m']}-{match['d']}") if match else None


def _is_change(node: HtmlElement) -> bool:
    marks = " ".join((node.get("class") or "", node.get("itemprop") or "", node.get("id") or ""))
    return bool(_CHANGED.search(marks))


def _beside_title(root: HtmlElement, times: list[HtmlElement]) -> Iterator[tuple[date, str]]:
    """Days in time elements, then in lines marked as dates, the first behind the title first."""
    order = {node: index for index, node in enumerate(root.iter())}
    title = next((order[node] for node in root.iter("h1")), 0)
    for node in sorted(times, key=lambda n: (order[n] < title, order[n])):
        if day := _day(node.get("datetime") or "") or _day(shown(node)):
            yield day, "time element"
            break
    marked = (node for node in order if isinstance(node.tag, str) and _marked(node))
    for node in sorted(marked, key=lambda n: (order[n] < title, order[n])):
        said = shown(node)
        if len(said) <= _DAY_LINE and not _CHANGED.match(said) and (day := _day(said)):
            yield day, "page"
            return


def _marked(node: HtmlElement) -> bool:
    marks = f"{node.get('class') or ''} {node.get('id') or ''}".lower()
    return bool(_SHOWN_DAY.search(marks)) and not _CHANGED.search(marks)
