"""Parts that do not add up to the whole stated with them: *six people: two men, three women*."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.compare.possible import Range, rounded
from factcheck.consistency.reading import Finding, passages, quoted
from factcheck.lexicon.casualties import STATES
from factcheck.lexicon.counting import plural
from factcheck.lexicon.victims import GROUPS, TRAITS
from factcheck.model import Status, Verdict
from factcheck.policy import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.consistency.reading import Passage, Span
    from factcheck.model import Article, Claim

_N = r"#+"
_SPOKEN = r"(?:#+[-\u2011](?:years?|months?)[-\u2011]olds?|[^\W\d_][\w'’-]*)"
_WORDS = rf"(?:\s+{_SPOKEN})"
_VERB = r"(?:were|was|are|is|be|been|had|have|has|died?|suffered|remain\w*)\b"
_ONE = rf"(?:(?:the|his|her|their|its)\s+)?(?:{_N}|an?\b)"
_ITEM = rf"{_ONE}(?:\s+(?!and\b|or\b|{_VERB}){_SPOKEN}){{1,4}}"
_SAID = rf"{_ONE}(?:\s+(?!and\b|or\b){_SPOKEN}){{1,4}}"
_END = r"\s*(?:[.;:)]|,|$|[—–]|\s--?\s)"


def _list(item: str) -> str:
    return rf"(?P<list>{item}(?:,\s+{item})*?(?:,?\s+and\s+|,\s+){item})"


@dataclass(frozen=True, slots=True)
class _Form:
    """A way to state a whole with its parts.

    ``short`` is whether the parts may be found too few: a list behind a colon is complete.
    ``exclusive`` is whether the words of the parts must show that nobody is in two of them,
    and the whole be called by a word for anybody (*people*, *victims*).
    """

    pattern: re.Pattern[str]
    short: bool = True
    exclusive: bool = False


def _form(text: str, *, short: bool = True, exclusive: bool = False) -> _Form:
    return _Form(re.compile(text, re.IGNORECASE), short, exclusive)


_WHOLE = rf"(?P<whole>{_N})(?P<noun>{_WORDS}{{1,7}}?)"
_FORMS = (
    # six people were killed: two men and four women
    _form(rf"{_WHOLE}:\s+{_list(_ITEM)}{_END}"),
    # six people (two men and four women) were killed
    _form(rf"{_WHOLE}(?:\s*[—–]\s*|\s--?\s|\s*\(){_list(_ITEM)}{_END}", exclusive=True),
    # the 30 members (12 Republicans and 20 Democrats)
    _form(rf"{_WHOLE}(?:\s*[—–]\s*|\s--?\s|\s*\(){_list(_ITEM)}{_END}", short=False),
    # 12 victims, five dead and seven hurt
    _form(rf"{_WHOLE},\s+{_list(_ITEM)}{_END}", exclusive=True),
    # of the 12 victims, five were men and seven were women
    _form(
        rf"\bof\s+(?:the|those|these)\s+{_WHOLE},\s+{_list(_SAID)}{_END}",
        short=False,
        exclusive=True,
    ),
)
_NUMBER = re.compile(rf"(?P<number>{_N}|\ban?\b)(?P<words>[^,]*?)(?=,|\sand\s|$)", re.IGNORECASE)

#: Words that make of a list an example, a rest, or something said of people told of before.
_NO_PARTITION = re.compile(
    r"\b(?:includ\w+|among|such|of|who|whom|which|that|other|others|another|more|additional|least|"
    r"couple|pair|family|group|number|dozens?|handful|few|unborn|half|each|every|per|both|least|"
    r"between|than|after|before|when|while|day|days|week|weeks|month|months|(?<!-)years?|hours?|"
    r"minutes?|miles?|feet|percent|least|shots?|rounds?|but|against|ages?|aged|if|as)\b",
    re.IGNORECASE,
)

#: How a whole of anybody is called, by the last word before its parts.
_ANYBODY = frozenset(
    "people persons victims casualties fatalities deaths dead injured hurt killed wounded shot "
    "individuals injuries died".split()
)


def _plurals() -> dict[str, frozenset[str]]:
    rows = {word: traits for noun, traits in TRAITS.items() for word in (noun, plural(noun))}
    rows["adults"] = frozenset({"adult"})
    for word, status in STATES.items():
        if status in {Status.KILLED, Status.INJURED}:
            rows[word] = frozenset({status.value})
    return rows


#: A word of a part -> what it says of the people counted.
_CLASSES = _plurals()
_EXCLUSIVE = (*GROUPS, frozenset({Status.KILLED.value, Status.INJURED.value}))


#: What stands before a list, and between its items.
_CUES = (re.compile(r"[:,(—–]|\s-"), re.compile(r",\s|\sand\s", re.IGNORECASE))


def find(article: Article, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The wholes of an article whose parts, in the same sentence, make another number."""
    del claims
    for passage in passages(article, *_CUES):
        taken: list[Span] = []
        for form in _FORMS:
            for match in form.pattern.finditer(passage.masked):
                span = (match.start("whole"), match.end("list"))
                # A list that was read is not read again from its second number on.
                if any(start < span[1] and span[0] < end for start, end in taken):
                    continue
                parts = _parts(passage, match, form)
                if parts:
                    taken.append(span)
                    yield from _judged(article, passage, match, form, parts)


def _parts(passage: Passage, match: re.Match[str], form: _Form) -> list[Range]:
    """What the parts may number; empty where they are not the parts of the whole."""
    if _NO_PARTITION.search(match["noun"]) or _NO_PARTITION.search(match["list"]):
        return []
    items = list(_NUMBER.finditer(passage.masked, *match.span("list")))
    reaches = [_reach(passage, item) for item in items]
    known = [reach for reach in reaches if reach is not None]
    if len(items) < 2 or len(known) < len(items) or not _partition(match, items, form):
        return []
    return known


def _judged(
    article: Article, passage: Passage, match: re.Match[str], form: _Form, parts: list[Range]
) -> Iterator[Finding]:
    amount = passage.numbers.get(match.start("whole"))
    if amount is None or amount.vague:
        return
    whole = rounded(amount, DEFAULT)
    total = Range(sum(r.low for r in parts), sum(r.high for r in parts))
    if total.meets(whole) or (total.high < whole.low and not form.short):
        return
    first = passage.start + match.start("whole")
    stated = (first, passage.start + match.end("whole"))
    summed = " + ".join(map(_plain, parts))
    reason = f"{summed} make {_plain(total)}, not {quoted(article.text, stated)}"
    yield Finding(_verdict(whole, total), reason, ((first, passage.start + match.end("list")),))


def _reach(passage: Passage, item: re.Match[str]) -> Range | None:
    """What a part may number; *a child* is one."""
    if not item["number"].startswith("#"):
        return Range(1, 1)
    amount = passage.numbers.get(item.start("number"))
    return None if amount is None or amount.vague else rounded(amount, DEFAULT)


def _partition(match: re.Match[str], items: Sequence[re.Match[str]], form: _Form) -> bool:
    """Whether the parts are parts of the whole and leave nothing of it in two of them."""
    classes = [_classes(item["words"]) for item in items]
    if any(_apart(_classes(match["noun"]), part) for part in classes):
        return False
    if form.exclusive:
        anybody = match["noun"].split()[-1].lower() in _ANYBODY
        return anybody and all(_apart(a, b) for a, b in combinations(classes, 2))
    return not any(classes) or all(_apart(a, b) for a, b in combinations(classes, 2))


def _classes(words: str) -> frozenset[str]:
    found: set[str] = set()
    for word in re.findall(r"[\w'’-]+", words.lower()):
        found |= _CLASSES.get(word, frozenset())
    return frozenset(found)


def _apart(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether nobody is of both classes: *men* and *women*, *dead* and *hurt*."""
    return any(one & group and two & group and not one & two & group for group in _EXCLUSIVE)


def _verdict(whole: Range, total: Range) -> Verdict:
    near = Range(whole.low * (1 - DEFAULT.near), whole.high * (1 + DEFAULT.near))
    return Verdict.DISCREPANCY if near.meets(total) else Verdict.CONFLICT


def _plain(reach: Range) -> str:
    low, high = (f"{end:,.1f}".removesuffix(".0") for end in (reach.low, reach.high))
    return low if low == high else f"{low} to {high}"
