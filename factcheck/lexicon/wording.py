"""How numbers are hedged: one row a hedge."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.values import Hedge


class Wording(NamedTuple):
    """A hedge: its words (a regular expression), what it means, and its place."""

    words: str
    hedge: Hedge
    after: bool = False


_A, _N, _M, _L, _U, _X = (
    Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE, Hedge.AT_LEAST, Hedge.UP_TO, Hedge.LESS,
)  # fmt: skip


def _not_behind(verbs: str, hedge: str) -> str:
    """A hedge that is none behind verbs that it belongs to (*talked about a 40-foot wave*)."""
    return "".join(rf"(?<!\b{verb}\s)" for verb in verbs.split()) + hedge


#: *invited over two friends*, *handed over 40 letters*: the word is half of the verb.
_SENT = (
    "invite invites invited inviting hand hands handed handing turn turns turned turning "
    "bring brings brought bringing"
)

WORDINGS: tuple[Wording, ...] = (
    Wording(_not_behind("talk talks talked talking", "about"), _A),
    Wording(r"around", _A),
    Wording(r"some(?:where\s+(?:around|near))?", _A),
    Wording(r"somewhere\s+(?:between|in)", _A),
    Wording(r"roughly", _A),
    Wording(r"approximately", _A),
    Wording(r"approx\.?", _A),
    Wording(r"circa", _A),
    Wording(r"(?:ca|(?<!\w\.)c)\.", _A),  # *in Washington, D.C. Six people were hurt*
    Wording(r"~|≈", _A),
    Wording(r"(?:an\s+)?estimated(?:\s+at)?", _A),
    Wording(r"in\s+the\s+(?:region|neighbou?rhood|vicinity)\s+of", _A),
    Wording(r"nearly", _N),
    Wording(r"almost", _N),
    Wording(r"close\s+to", _N),
    Wording(r"approaching", _N),
    Wording(r"just\s+(?:under|below|shy\s+of|short\s+of|less\s+than|fewer\s+than)", _N),
    Wording(r"(?:slightly|a\s+little|a\s+bit)\s+(?:under|below|less\s+than|fewer\s+than)", _N),
    Wording(r"(?:just|well|slightly|a\s+little|a\s+bit|far|significantly)\s+(?:over|above)", _M),
    Wording(_not_behind(_SENT, r"over(?:\s+than)?"), _M),
    Wording(r"above(?:\s+than)?", _M),
    Wording(
        r"(?:(?:just|well|slightly|far|a\s+little|a\s+bit|significantly|much|many)\s+)?"
        r"(?:more|greater|higher|larger|bigger|longer|better|heavier|older)\s+than",
        _M,
    ),
    Wording(r"in\s+excess\s+of", _M),
    Wording(r"exceed(?:s|ed|ing)?", _M),
    Wording(r"upwards?\s+of", _M),
    Wording(r"north\s+of", _M),
    Wording(r">", _M),
    Wording(r"at\s+(?:the\s+very\s+)?least", _L),
    Wording(r"(?:no|not)\s+(?:fewer|less|lower)\s+than", _L),
    Wording(r"a\s+minimum\s+of", _L),
    Wording(r"as\s+(?:few|little|low)\s+as", _L),
    Wording(r"≥|>=", _L),
    Wording(r"(?:up\s+)?to\s+as\s+(?:many|much)\s+as", _U),
    Wording(r"up\s+to", _U),
    Wording(r"as\s+(?:many|much|high|far|long|large)\s+as", _U),
    Wording(r"(?:no|not)\s+(?:more|greater|higher|longer)\s+than", _U),
    Wording(r"at\s+(?:the\s+)?most", _U),
    Wording(r"a\s+maximum\s+of", _U),
    Wording(r"≤|<=", _U),
    Wording(r"(?:well\s+|far\s+)?(?:less|fewer|lower|smaller|shorter|younger)\s+than", _X),
    Wording(r"(?:well\s+|far\s+)?(?:under|below)", _X),
    Wording(r"(?:under|below)\s+the\s+age\s+of", _X),
    Wording(r"(?:over|above)\s+the\s+age\s+of", _M),
    Wording(r"sub-", _X),
    Wording(r"south\s+of", _X),
    Wording(r"<", _X),
    Wording(r"\s+or\s+(?:more|higher|greater|longer|better|above|older)", _L, after=True),
    Wording(r"\s+(?:and|or)\s+(?:up|above)", _L, after=True),
    Wording(r"\s+or\s+(?:fewer|less|lower|under|younger)", _U, after=True),
    Wording(r"\s+or\s+so", _A, after=True),
    Wording(r"[-\s]?plus", _L, after=True),
    Wording(r"\+", _L, after=True),
    Wording(r"-odd", _A, after=True),
    Wording(r"(?:-|)ish", _A, after=True),
)  # fmt: skip


def pattern(*, after: bool) -> tuple[str, dict[str, Hedge]]:
    """All hedges of one place as named alternatives, longest first, with their meaning."""
    rows = sorted((w for w in WORDINGS if w.after == after), key=lambda w: -len(w.words))
    names = {f"{'a' if after else 'b'}{place}": row for place, row in enumerate(rows)}
    joined = "|".join(f"(?P<{name}>{row.words})" for name, row in names.items())
    return joined, {name: row.hedge for name, row in names.items()}


_before, _before_meaning = pattern(after=False)
_after, _after_meaning = pattern(after=True)
#: What may stand between a hedge and its number: a currency's sign or code, *another*.
BETWEEN = (
    r"(?:(?:another|an?(?:\s+(?:additional|extra))?)\s+)?"
    r"(?-i:(?:[A-Z]{1,3}\s?)?[$€£¥₹₽₩₪]\s?|[A-Z]{2,3}\s?)?"
)
_BEFORE = re.compile(
    rf"(?<![\w-])(?:{_before})(?:(?<=[~≈><≥≤=-])|\s+)(?P<between>{BETWEEN})$",
    re.IGNORECASE,
)
#: The same without the meaning, for small letters: most numbers have no hedge, and it is told
#: several times as fast where neither case nor the row has to be minded.
_HEDGED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(row.words for row in WORDINGS if not row.after)})"
    rf"(?:(?<=[~≈><≥≤=-])|\s+){BETWEEN.replace('(?-i:', '(?:').replace('A-Z', 'a-z')}$"
)
_AFTER = re.compile(rf"(?:{_after})(?!\w|\s+than\b)", re.IGNORECASE)
#: No hedge is longer than this, in code points.
REACH = 48


def before(text: str, start: int) -> tuple[int, Hedge] | None:
    """The hedge that ends where a number starts: its own start and its meaning."""
    window = max(0, start - REACH)
    said = text[window:start]
    found = _BEFORE.search(said) if _HEDGED.search(said.lower()) else None
    if found is None:
        return None
    return window + found.start(), _meaning(found, _before_meaning)


def after(text: str, end: int) -> tuple[int, Hedge] | None:
    """The hedge that starts where a number ends: its own end and its meaning."""
    found = _AFTER.match(text, end)
    return None if found is None else (found.end(), _meaning(found, _after_meaning))


def _meaning(found: re.Match[str], rows: dict[str, Hedge]) -> Hedge:
    return next(hedge for name, hedge in rows.items() if found[name] is not None)
