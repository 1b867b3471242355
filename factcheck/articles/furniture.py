"""What stands on a news page beside the article, a row for each sort of it.

``LINES`` are sorts that fill a paragraph; ``FRAGMENTS`` may also stand inside one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.articles.sorts import (
    CLOCK,
    LABEL,
    NAME,
    SITES,
    STAMP,
    TRADES,
    ZONE,
    Sort,
    closing,
    line,
)
from factcheck.sources.days import DAY, WEEKDAY

#: Each pattern has to match a whole paragraph, leading bullets and brackets aside.
LINES: tuple[Sort, ...] = (
    line("separator", r"[\W_]*"),
    line("counter", r"[/(]?\s*[\d.,]+\s*[km]?\s*\)?"),
    line(
        "counter",
        r"[\d.,]+\s*[km]?\+?\s+(?:views?|shares?|comments?|likes?|reads?|retweets?|followers?)",
    ),
    line("publication date", rf"{LABEL}\s*:?\s*{STAMP}.{{0,80}}", 160),
    line("publication date", rf"{STAMP}", 90),
    line("publication date", rf"(?:release date|{LABEL})\s*:", 40),
    line(
        "clock",
        rf"(?:[A-Z][\w.']*(?:\s[A-Z][\w.']*){{0,2}}[\s,|]+)?(?i:{CLOCK}{ZONE}?[\s,|]+{STAMP})",
        90,
        case=True,
    ),
    line("clock", rf"(?:{LABEL}\s*:?\s*)?{CLOCK}{ZONE}(?:\s+{WEEKDAY})?", 60),
    line(
        "byline",
        rf"(?:By|BY|Written by|Reported by|From)\s*:?\s+{NAME}(?:\s+(?:{NAME}|and|of|the|for|&)"
        rf"|\s*[,|/•·–—-]+"
        rf"(?=\s)|,|\s+(?i:{DAY}))*",
        140,
        case=True,
    ),
    line(
        "reading time", r"(?:reading time:?\s*)?\d+[\s-]*min(?:ute)?s?(?:\s+(?:read|to read))?", 40
    ),
    line("navigation", r"(?:[\w'’& ]{2,25}+[|›»·•]\s*+){2,}+[\w'’& ]{2,25}"),
    line("hashtags", r"(?:#\w+[\s,;]*)+", 1000),
    line(
        "address", r"(?:(?:e-?mail|twitter|contact|tel|phone)\s*:?\s*)?(?:\S+@\S+\.\w+[\s,;/|]*)+"
    ),
    line("address", r"(?:(?:twitter|facebook|instagram)\s*:?\s*)?(?:@\w+[\s,;/|]*)+"),
    line("address", r"(?:https?://|www\.)\S+", 500),
    line("address", r"(?:[\w-]+\.)+(?:com|org|net|info|news|co\.uk|tv)", 60),
    line("address", r"\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}"),
    line(
        "sharing",
        rf"(?:(?:share|tweet|print|save|pin|post|send|copy|link|this|the|news|story|article|page"
        rf"|on|to"
        rf"|via|with|by|your|friends|x|more|embed|follow|us|like|{SITES})\b[\s:,|/+&]*)+",
        120,
    ),
    line(
        "sharing",
        r"(?:read (?:or|and|&) )?share (?:or read )?(?:this|the) (?:story|article|news|post"
        r"|page)\b.*",
    ),
    line(
        "prompt to follow",
        rf"(?:(?:follow|like|find|join|connect with|visit|stay up to date)\b.*"
        rf"(?:\b{SITES}\b|@\w+|latest news|(?:latest|breaking) (?:news|updates)).*)",
        160,
    ),
    line(
        "prompt to follow", r"join the (?:conversation|discussion)\b.*|(?:like|follow) us\b.*", 120
    ),
    line("prompt to subscribe", r"(?:please )?(?:subscribe|register|sign up)\b.*", 160),
    line(
        "prompt to subscribe",
        r"(?:get|receive|text|sign up|stay|download|close)\b.*\b(?:newsletter|inbox|e-?mail"
        r"|alerts?|app|breaking news"
        r"|notifications?|headlines)\b.*",
    ),
    line(
        "prompt to subscribe",
        r".*\b(?:e-?mail notifications?|your notification|delivered (?:\w+ )?to your inbox"
        r"|your inbox)\b.*",
        220,
        cues="notification inbox",
    ),
    line(
        "prompt to install",
        r".*\bapps?\b.*\b(?:iphone|ipad|android|ios|app store|google play)\b.*",
        160,
        cues="app",
    ),
    line("prompt to install", r"(?:>>\s*)?(?:download|get|install)\b.*\bapp\b.*", 160),
    closing(
        "comments",
        r"(?:please )?(?:sign|log)[ -]?in\b.*\b(?:comments?|account|continue|vote)\b.*",
        160,
    ),
    closing(
        "comments",
        r"(?:\d+\s+)?(?:(?:leave|post|add|view|show|write|read|see|load"
        r"|be the first to)\s+(?:an?|the|all|your|more"
        r"|\d+)?\s*)?comments?(?:\s*\(\d+\))?(?:\s+(?:are|on|below|section|policy)\b.*)?",
        100,
    ),
    closing("poll", r"(?:total\s+)?votes?\s*:?\s*[\d.,]*", 60),
    closing(
        "related links",
        r"(?:related|recommended|popular|trending|further|more|latest|top|other|featured"
        r"|previous)\s*"
        r"(?:articles?|stories|posts?|news|links?|content|coverage|topics?|reading|videos?"
        r"|for you|now|headlines)"
        r"(?:\s+(?:on|from|in|by|for)\b.{0,40})?\s*:?",
        90,
    ),
    line("related links", r"more (?:on|from|about) (?:this|the|our)\b.{0,40}", 70),
    line(
        "related links",
        r"(?:also\s+(?:read|see|on|watch)|read\s+(?:also|more|next|this)|see\s+(?:also|more)"
        r"|don['’]t miss|related"
        r"|related\s+\w+|more|read|watch|watch live|previous(?:ly)?|recommended|you (?:may"
        r"|might)(?: also)? (?:like|enjoy)"
        r"|(?:raw\s+)?videos?|live(?:\s+(?:video|stream|updates))?|photos?|images?|gallery"
        r"|slideshow|photo gallery|listen|map"
        r"|graphic|interactive|podcast|must[ -](?:read|watch|see))\s*(?:[:|►▶>–—]+\s*.*|\Z)",
        180,
    ),
    line("related links", r"(?:most|more) (?:read|popular|viewed|shared|commented)\b.{0,40}", 60),
    line(
        "related links",
        r"(?:MAP|PHOTOS?|VIDEOS?|GALLERY|SLIDESHOW|GRAPHIC|IMAGES)\b[A-Z\d\s'’,-]*",
        80,
        case=True,
    ),
    line("list of videos", r"\d{1,2}:\d{2}\s+(?![ap]\.?m)[A-Z‘“'\"].*(?<!\.)", 160),
    line("list of videos", r".*\|\s*\d{1,2}:\d{2}\b.*\|\s*\d{1,2}:\d{2}\b.*", 50_000, cues="|"),
    line(
        "link",
        r"(?:read|see|view|click|tap|get|find|for more)\b.*\b(?:here|original (?:story|article)"
        r"|full (?:story|article|report))\b.*",
        160,
    ),
    line(
        "link",
        r"(?:the )?full (?:story|article|report)|continue[ds]? reading.*|.*continues below.*",
        90,
    ),
    line(
        "broadcaster's note",
        r"(?:hear|watch|tune in|stay with|stay tuned|keep checking|check back|count on"
        r"|look for)\b.*\b(?:tonight"
        r"|news at|at (?:five|six|nine|ten|eleven|\d{1,2})|on air|online|app|updates?|this story"
        r"|details)\b.*",
    ),
    line(
        "broadcaster's note",
        r"we(?:['’]re| are) (?:still )?following this\b.*|.*\bhas (?:that|this|the"
        r"|more on this) story",
        200,
        cues="following has",
    ),
    line(
        "broadcaster's note",
        r"(?:this is a (?:developing|breaking)(?: news)? story"
        r"|(?:this )?story will be updated)\b.*",
    ),
    closing("copyright", r"(?:©|\(c\)|copyright\b|all (?:content|rights reserved)).*", 400),
    line(
        "copyright",
        r".*\b(?:may not be (?:published|reproduced|broadcast)|all rights reserved)\b.*",
        400,
        cues="rights published reproduced broadcast",
    ),
    line(
        "cookie notice",
        r".*\b(?:we|site|page|publisher)\s+uses?\s+(?:\w+\s+)?cookies\b.*",
        600,
        cues="cookies",
    ),
    line(
        "cookie notice",
        r"(?:accept|reject|manage|allow)\s+(?:all\s+)?(?:cookies|preferences).*",
        90,
    ),
    line(
        "page footer",
        r"(?:privacy policy|terms of (?:use|service)|contact us|about us|advertise"
        r"|cookie policy)\b.*",
        160,
    ),
    line("page notice", r".*\b(?:enable|requires?) java\s?script\b.*", 200, cues="script"),
    line("page notice", r".*\bbrowser (?:does not|doesn['’]t|is not)\b.*", 400, cues="browser"),
    line(
        "navigation",
        r"(?:(?:back )?to (?:the )?top|skip(?: (?:ad|to (?:main )?content))?|home|menu|search"
        r"|next|prev(?:ious)?"
        r"|(?:next|previous|last) (?:story|article|post|video)|close|loading|getting data"
        r"|show (?:more|less)|view all"
        r"|load more|play|pause|enlarge|expand|print|advertisements?|ad|sponsored(?: content)?"
        r"|listen|subscribe|photos"
        r"|breaking(?: news)?|read more|more|email|scroll down.*|click here.*"
        r"|thank you for (?:registering|signing up)"
        r"|view image on twitter|follow|log ?in|sign ?in|register|(?:continue|keep) reading.*"
        r"|for immediate release)[.…!]*",
        120,
    ),
    line("navigation", r"advertisement\s+(?:continue|related|skip)\b.*", 160),
    line(
        "contributors",
        r"(?:contributing|contributors|(?:additional )?(?:reporting|writing|editing"
        r"|research)(?: for \w+)? by|compiled by"
        r"|with (?:reporting|contributions|files|additional reporting)|staff writers?)\b.*",
        400,
    ),
    line(
        "contributors",
        r".{0,200}\bcontributed (?:reporting|research|writing|to this (?:report|story"
        r"|article))\b.*",
        400,
        cues="contributed",
    ),
    line(
        "author's note",
        rf"{NAME}(?:\s+{NAME}|,|\s+and)*\s+(?:is|are)\s+.{{0,120}}?\b(?i:{TRADES})\b.*"
        r"(?:e-?mail|twitter|follow|reach|contact|@\w+).*",
        500,
        case=True,
        cues="mail twitter follow reach contact @",
    ),
    line(
        "author's note",
        r"(?:follow|e-?mail|reach|contact)\s+(?:him|her|them|me|the (?:author|reporter"
        r"|writer))\b.*",
        200,
    ),
    line(
        "caption",
        r"[^\"“”(]{12,110}(?<!\b(?:to|by|of|as))(?<!\b(?:for|the|and|via))(?<!\b(?:from|told"
        r"|with))\s(?:AP|VPC|AFP|Reuters|REUTERS|Getty Images|USA TODAY)\.?",
        120,
        case=True,
        cues="ap vpc afp reuters images today",
    ),
)

_COUNTER = r"(?:image|photo|slide|picture)\s+\d+\s+of\s*/?\s*\d+"
_CREDIT = (
    r"(?:photo(?:graph)?s?|image|picture|credit|source|video|courtesy|handout|file|illustration"
    r"|graphic|screenshot)"
)

#: Each pattern is cut out of a paragraph wherever it stands.
FRAGMENTS: tuple[Sort, ...] = (
    line("comment", r"<!--(?s:.*?)-->", cues="<!--"),
    line("markup", r"\A#{1,6}(?=\s)|\A×\s|!\[[^\]]*\]\([^)]*\)", cues="# × !["),
    line(
        "picture credit",
        rf"\((?:{_CREDIT}\b\s*(?:[:/]|by\b|courtesy\b|from\b|credit\b|illustration\b)|(?:AP"
        rf"|Getty|Reuters|AFP)\s+(?:photo|images?|file))"
        r"[^()]{0,120}(?:\([^()]{0,60}\)[^()]{0,60})?\)",
        cues="(",
    ),
    line(
        "picture credit",
        r"\((?:AP|AFP|Reuters|Getty(?: Images)?|Handout|Family photo|[A-Z]{4}(?:-TV)?)\)\Z",
        case=True,
        cues="(",
    ),
    line(
        "picture credit",
        rf"\bPhotos?(?:\s+(?:by|credit))?:\s*(?:{NAME}\s*){{1,4}}(?:[,/]\s*(?:The\s+)?(?:"
        rf"(?!Image|Photo|Caption)[A-Z][\w.'’-]*\s*){{1,2}})?",
        case=True,
        cues="photo",
    ),
    line(
        "picture credit",
        r"(?<=[.!?”\"]\s)(?:VPC|AP|AFP|REUTERS|USA TODAY|[KW][A-Z]{2,3}(?:-TV)?)\Z",
        case=True,
        cues="vpc ap afp reuters today k w",
    ),
    line(
        "image counter",
        rf"{_COUNTER}(?:\s+caption(?:\s+close)?)?(?:\s+{_COUNTER})?"
        rf"|\b\d+\s*/\s*\d+\s+back to gallery|\bback to gallery\b",
        cues="image photo slide picture gallery",
    ),
    line(
        "page notice",
        r"(?:sorry,\s+)?your browser (?:does not|doesn['’]t)[^.]*\.(?:\s*you need [^.]*\.)?"
        r"(?:\s*embed\s*(?:</?>)?\s*more (?:news )?videos?)?"
        r"|\bembed\s*(?:</?>|>)\s*more (?:news )?videos?"
        r"|(?:please )?enable java\s?script[^.]*\.?|this slideshow requires javascript\.?",
        cues="browser embed script",
    ),
    line(
        "page notice",
        r"(?:\b(?:skip ad|ad loading)\b(?:\.\.\.|…)?\s*)+(?:\bx (?:embed|share)\b\s*)*"
        r"|(?:\bx (?:embed|share)\b\s*){2}",
        cues="skip loading embed share",
    ),
    line(
        "publication date",
        rf"\b(?:posted|published|updated)\s*:\s*(?:{WEEKDAY},?\s*)?{DAY}"
        rf"(?:[\s,|@]*{CLOCK}{ZONE}?)?",
        cues="posted published updated",
    ),
    line(
        "tweet's address",
        r"(?:@\w{1,30}\s+){0,5}+(?:pic\.twitter\.com/\w+"
        r"|https?://t\.co/\w+)(?:\s*[—–-]\s*[^()\n]{1,60}\(@\w+\)\s*"
        rf"(?:{DAY})?)?|[—–]\s*[^()\n]{{1,60}}\(@\w+\)\s*{DAY}",
        cues="pic.twitter t.co/ (@",
    ),
    line(
        "broadcaster's note",
        r"\bwe(?:['’]re| are) following this story on [^.]*\.(?:\s*watch for updates[^.]*\.)?",
        cues="following",
    ),
    line("sharing", r"read or share this story:?\s*\S*", cues="read"),
    line(
        "prompt to follow",
        rf"\bfollow (?:@?\w+ ){{1,4}}on {SITES}(?:\s*:\s*|\s+at\s+)@?\w+",
        cues="follow",
    ),
    line(
        "credits",
        r"\((?:(?:additional )?(?:reporting|writing|editing) by)\b[^()]{3,300}\)",
        cues="(",
    ),
    line(
        "copyright",
        r"(?:copyright|©)\s*(?:©\s*)?\d{4}[^\n]{0,120}?(?:all rights reserved\.?|\Z)",
        cues="copyright ©",
    ),
    line("copyright", r"this material may not be published, broadcast[^\n]*", cues="material"),
    line("link", r"\[(?:full story|read more|watch|click here)[^\]]{0,40}\]", cues="["),
    line(
        "navigation",
        r"\Aadvertisement\s+(?=[A-Z“\"])|\Aclose\s+(?=get e-?mail)",
        cues="advertisement close",
    ),
)

#: The outer signs that a sort's pattern need not spell out.
_OUTER = " \t\xa0•*·-–—>»►▶+[]()×|"


#: What parts a byline, a date and a reading time that share a line.
_BETWEEN = re.compile(r"\s+[|·•]\s+")


def line_sort(text: str) -> Sort | None:
    """The sort of furniture that a whole paragraph is, or None; of several, the first."""
    found = _sort(text)
    if found:
        return found
    parts = _BETWEEN.split(text)
    sorts = [_sort(part) for part in parts] if len(parts) > 1 else []
    return sorts[0] if sorts and all(sorts) else None


def _sort(text: str) -> Sort | None:
    bare = text.strip(_OUTER)
    ended = bare.rstrip(" .!:")
    lower = text.lower()
    for sort in _lines(len(text)):
        if not _cued(sort, lower):
            continue
        fits = sort.pattern.fullmatch
        if fits(bare) or (ended != bare and fits(ended)):
            return sort
    return None


@lru_cache(maxsize=1024)
def _lines(length: int) -> tuple[Sort, ...]:
    """The sorts that a paragraph so long may be; few, where it is as long as running text."""
    return tuple(sort for sort in LINES if length <= sort.longest)


def _cued(sort: Sort, lower: str) -> bool:
    # A loop takes half the time of a generator here, where a text has a hundred cues to miss.
    for cue in sort.cues:
        if cue in lower:
            return True
    return not sort.cues


def fragments(text: str) -> tuple[tuple[int, int, str], ...]:
    """Spans ``(start, end, reason)`` of the furniture inside a paragraph, in order, apart."""
    out: list[tuple[int, int, str]] = []
    lower = text.lower()
    for sort in FRAGMENTS:
        if not _cued(sort, lower):
            continue
        for match in sort.pattern.finditer(text):
            start, end = match.span()
            end = start + len(match[0].rstrip())
            if start < end and all(end <= s or e <= start for s, e, _ in out):
                out.append((start, end, sort.reason))
    return tuple(sorted(out))
