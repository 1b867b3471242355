"""Reports made by hand, which every format is tested against."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from factcheck.model import (
    Article,
    Block,
    BlockRole,
    Certainty,
    Claim,
    Evidence,
    Fact,
    Inconsistency,
    Kind,
    Link,
    Published,
    Report,
    Rule,
    Skipped,
    Source,
    Statement,
    Status,
    Verdict,
)
from factcheck.values import (
    Amount,
    Hedge,
    NameSet,
    Office,
    Quantity,
    Relative,
    Value,
    When,
    Words,
)

VALLEY = """Kestrel Valley flood kills nine

By the night desk — 3 March 2024

LIVE 14:02 | 166 shares

At least nine people died when the Orsa dam gave way on Saturday, the valley's fire chief said. \
Some 1,200 families were moved to schools on higher ground, and repairs may cost 7 billion crowns.

The dam had been inspected 14 times since 2003. “Nobody here slept, and nobody here was warned,” \
said the mayor, Ilse Brandt, who has run the town for nearly four years.
"""
HARBOUR = """---
title: Twelve dead as rescuers reach the last houses
date: 2024-03-05
source: Harbour Post
---
Rescuers who reached the last houses of the Kestrel Valley on Monday found three more bodies, \
which raises the toll of the Orsa dam break to 12.

More than 1,200 families were moved. The government puts the cost at billions of crowns.

Mayor Ilse Brandt said: “Nobody here slept and nobody was ever warned.”
"""
COURIER = """The dam above the Kestrel Valley was inspected 41 times in two decades, records show.

1,200 families are still in schools; the bill is put at 7bn crowns.

Ilse Brandt, deputy mayor, asked Nordmark, Vester and Halland for help.
"""
HOSTILE = """\x1b[31mWarning\x1b[0m [bold]not bold[/] \u202eevil\u202c text \
\x07bell \x9b2J zero\u200bwidth.

警察は死者を3人と発表した。 Police put the dead at 3 👩\u200d🚒 in 東京都 on Friday.
"""
TEXTS = {
    "valley": ("flood/valley.txt", VALLEY),
    "harbour": ("flood/harbour.md", HARBOUR),
    "courier": ("flood/courier.txt", COURIER),
    "mirror": ("flood/mirror.txt", VALLEY),
    "hostile": ("other/[/]\x1bhostile.txt", HOSTILE),
}
PUBLISHED = {
    "valley": Published(date(2024, 3, 3), date(2024, 3, 3), "byline"),
    "harbour": Published(date(2024, 3, 5), date(2024, 3, 5), "front matter"),
    "courier": Published(date(2024, 3, 3), date(2024, 3, 9), "story"),
    "mirror": Published(date(2024, 3, 3), date(2024, 3, 3), "byline"),
    "hostile": Published(),
}
TITLES = {"valley": VALLEY.splitlines()[0], "mirror": VALLEY.splitlines()[0]}
TITLES["harbour"] = HARBOUR.splitlines()[1].removeprefix("title: ")
LEFT_OUT = ("LIVE 14:02 | 166 shares", "By the night desk — 3 March 2024")


def number(low: str, unit: str, hedge: Hedge = Hedge.NONE, vague: str = "") -> Quantity:
    """A quantity from its digits."""
    return Quantity(Amount(Decimal(low), Decimal(low), hedge, vague), unit)


def blocks(text: str) -> tuple[Block, ...]:
    """The paragraphs of a text, the lines of ``LEFT_OUT`` as furniture."""
    start = text.index("---\n", 4) + 4 if text.startswith("---\n") else 0
    found = []
    for match in re.finditer(r"\S(?:.|\n(?!\n))*", text[start:]):
        inside = match.group().strip()
        left_out = inside in LEFT_OUT
        role = BlockRole.FURNITURE if left_out else BlockRole.BODY
        if inside in TITLES.values():
            role = BlockRole.TITLE
        reason = "a line of the page, not of the article" if left_out else ""
        begin = start + match.start()
        found.append(Block(begin, begin + len(inside), role, reason))
    return tuple(found)


def article(name: str) -> Article:
    """An article of ``TEXTS``."""
    path, text = TEXTS[name]
    start = text.index("---\n", 4) + 4 if text.startswith("---\n") else 0
    origin = "Harbour Post" if name == "harbour" else None
    source = Source(name, path, text, start, TITLES.get(name), None, "", origin, None, None)
    return Article(source, TITLES.get(name), PUBLISHED[name], blocks(text))


def claim(
    id: str,
    where: str,
    words: str,
    kind: Kind,
    value: Value,
    *,
    status: Status | None = None,
    speaker: str | None = None,
    certainty: Certainty = Certainty.ASSERTED,
    headline: bool = False,
) -> Claim:
    """A claim at the first place where an article says ``words``."""
    text = TEXTS[where][1]
    start = text.index(words)
    end = start + len(words)
    before = [m.end() for m in re.finditer(r"\n+|(?<=[.]) ", text) if m.end() <= start]
    after = re.search(r"(?<=[.])(?=\s)|\n\n", text[end:])
    stop = end + after.start() if after else len(text.rstrip())
    return Claim(
        id,
        where,
        kind,
        value,
        start,
        end,
        before[-1] if before else 0,
        stop,
        status,
        speaker=speaker,
        certainty=certainty,
        headline=headline,
    )


CLAIMS = (
    claim("c1", "valley", "nine", Kind.CASUALTIES, number("9", "people"), status=Status.KILLED,
          headline=True),
    claim("c2", "valley", "At least nine", Kind.CASUALTIES, number("9", "people", Hedge.AT_LEAST),
          status=Status.KILLED, speaker="the valley's fire chief", certainty=Certainty.ATTRIBUTED),
    claim("c3", "valley", "on Saturday", Kind.DATE, When("2024-03-02", Relative("weekday", -1, 6))),
    claim("c4", "valley", "Some 1,200", Kind.COUNT, number("1200", "families", Hedge.ABOUT)),
    claim("c5", "valley", "7 billion crowns", Kind.MONEY, number("7E+9", "SEK"),
          certainty=Certainty.HEDGED),
    claim("c6", "valley", "14 times", Kind.COUNT, number("14", "times")),
    claim("c7", "valley", "“Nobody here slept, and nobody here was warned,”", Kind.QUOTE,
          Words("Nobody here slept, and nobody here was warned"), speaker="Ilse Brandt",
          certainty=Certainty.ATTRIBUTED),
    claim("c8", "valley", "the mayor, Ilse Brandt", Kind.ROLE, Office("Ilse Brandt", "mayor")),
    claim("c9", "harbour", "12", Kind.CASUALTIES, number("12", "people"), status=Status.KILLED),
    claim("c10", "harbour", "More than 1,200", Kind.COUNT,
          number("1200", "families", Hedge.MORE)),
    claim("c11", "harbour", "billions of crowns", Kind.MONEY, number("2E+9", "SEK",
          vague="billions"), speaker="The government", certainty=Certainty.ATTRIBUTED),
    claim("c12", "harbour", "“Nobody here slept and nobody was ever warned.”", Kind.QUOTE,
          Words("Nobody here slept and nobody was ever warned"), speaker="Ilse Brandt",
          certainty=Certainty.ATTRIBUTED),
    claim("c13", "harbour", "Mayor Ilse Brandt", Kind.ROLE, Office("Ilse Brandt", "mayor")),
    claim("c14", "courier", "41 times", Kind.COUNT, number("41", "times")),
    claim("c15", "courier", "1,200", Kind.COUNT, number("1200", "families")),
    claim("c16", "courier", "7bn crowns", Kind.MONEY, number("7E+9", "SEK"),
          certainty=Certainty.HEDGED),
    claim("c17", "courier", "Ilse Brandt, deputy mayor", Kind.ROLE,
          Office("Ilse Brandt", "deputy mayor")),
    claim("c18", "courier", "Nordmark, Vester and Halland", Kind.SET,
          NameSet(("Halland", "Nordmark", "Vester"))),
    claim("c19", "hostile", "3 👩\u200d🚒", Kind.CASUALTIES, number("3", "people"),
          status=Status.KILLED, speaker="Police", certainty=Certainty.ATTRIBUTED),
    claim("c20", "hostile", "on Friday", Kind.DATE, When("", Relative("weekday", -1, 5))),
    claim("c21", "hostile", "[bold]not bold[/] \u202eevil\u202c", Kind.QUOTE,
          Words("[bold]not bold[/] \u202eevil\u202c")),
)  # fmt: skip


def link(one: str, other: str, *evidence: tuple[str, float, str]) -> Link:
    """A link whose weight is the sum of its evidence."""
    rows = tuple(Evidence(*row) for row in evidence)
    return Link((one, other), round(sum(row.weight for row in rows), 1), rows)


def fact(
    id: str,
    verdict: Verdict,
    subject: str,
    claims: str,
    reason: str,
    *links: Link,
    consensus: str = "",
    pair: str = "",
) -> Fact:
    """A fact of the claims with these numbers, two of which decided its verdict."""
    one, *other = (f"c{n}" for n in pair.split() or "?")
    ids = tuple(f"c{n}" for n in claims.split())
    members = [c for c in CLAIMS if c.id in ids]
    places = {c.article for c in members}
    return Fact(
        id,
        "s2" if "hostile" in places else "s1",
        members[0].kind,
        subject,
        verdict,
        reason,
        consensus,
        0.93,
        len(places),
        ids,
        links,
        (one, other[0]) if other else None,
    )


FACTS = (
    fact("f1", Verdict.UPDATED, "People killed by the Orsa dam break", "1 2 9",
         "12 (harbour, 5 March) revises “At least nine” (valley, 3 March)",
         link("c2", "c9", ("unit", 2.1, "people = people"), ("predicate", 3.4, "die ~ toll"),
              ("name", 2.2, "Orsa"), ("when", -0.6, "Saturday, Monday")),
         consensus="12 people", pair="2 9"),
    fact("f2", Verdict.CONFLICT, "Inspections of the dam", "6 14",
         "“14 times” (valley) and “41 times” (courier) exclude one another",
         link("c6", "c14", ("unit", 1.9, "times = times"), ("predicate", 4.0, "inspect")),
         pair="6 14"),
    fact("f3", Verdict.DISCREPANCY, "Families moved to schools", "4 10 15",
         "“More than 1,200” (harbour) and “1,200” (courier) cannot both be literally exact",
         link("c4", "c10", ("unit", 2.8, "families")), link("c4", "c15", ("unit", 2.8, "families")),
         link("c10", "c15", ("unit", 2.8, "families")), consensus="~1200 families", pair="10 15"),
    fact("f4", Verdict.COMPATIBLE, "Cost of repairs", "5 11 16",
         "“billions of crowns” (harbour) leaves room for “7 billion crowns” (valley)",
         consensus="7000000000 SEK", pair="11 5"),
    fact("f5", Verdict.DISCREPANCY, "What Ilse Brandt said of the warning", "7 12",
         "the two wordings of one remark differ: “and nobody here was warned”, “and nobody was "
         "ever warned”", pair="7 12"),
    fact("f6", Verdict.AGREE, "Office of Ilse Brandt", "8 13", "both say mayor",
         consensus="Ilse Brandt; mayor", pair="8 13"),
    fact("f7", Verdict.SINGLE, "Day of the dam break", "3", "stated by valley only"),
    fact("f8", Verdict.SINGLE, "Dead [/] in \u202e東京都", "19", "stated by hostile only"),
)  # fmt: skip

REPORT = Report(
    version="0.1.0",
    model="en_core_web_sm 3.8.0",
    articles=tuple(article(name) for name in TEXTS),
    stories=tuple((name, "s2" if name == "hostile" else "s1") for name in TEXTS),
    copies=(("mirror", "valley"),),
    claims=CLAIMS,
    facts=FACTS,
    skipped=(Skipped("flood/notes.bin", "not text: name a .txt, .md, .html or .jsonl file"),),
)


def said(article: str, words: str) -> Statement:
    """Words of an article, with their line for a sentence."""
    text = TEXTS[article][1]
    start = text.index(words)
    end = start + len(words)
    before, behind = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return Statement(article, start, end, before, behind)


#: The same report with contradictions within articles.
WITHIN = replace(
    REPORT,
    inconsistencies=(
        Inconsistency(
            "i1",
            "harbour",
            Rule.TOLLS,
            Verdict.CONFLICT,
            '"Twelve" and "three" killed in one event exclude one another',
            ("c3",),
            (said("harbour", "Twelve"), said("harbour", "three")),
        ),
        Inconsistency(
            "i2",
            "hostile",
            Rule.WEEKDAYS,
            Verdict.DISCREPANCY,
            "\x1b[2J[bold]it was a Monday",
            (),
            (said("hostile", "3 👩\u200d🚒 in 東京都 on Friday"),),
        ),
    ),
)

#: A report of one article alone, which contradicts itself nowhere.
ALONE = replace(
    REPORT,
    articles=REPORT.articles[:1],
    stories=REPORT.stories[:1],
    copies=(),
    claims=(),
    facts=(),
    skipped=(),
)
EMPTY = replace(REPORT, articles=(), stories=(), copies=(), claims=(), facts=(), skipped=())


def crowded(count: int = 40) -> Report:
    """A report of ``count`` facts, by turns of every verdict."""
    turns = [f for f in FACTS if f.verdict is not Verdict.SINGLE]
    chosen = [turns[number % len(turns)] for number in range(count)]
    facts = tuple(
        replace(turn, id=f"f{number}", subject=f"{turn.subject} ({number})")
        for number, turn in enumerate(chosen, 1)
    )
    return replace(REPORT, facts=facts)


def saying(words: str, path: str = "flood/valley.txt") -> Report:
    """A report of one conflict, with ``words`` wherever an article or a user can put them.

    They are the value of its first claim, whose article is the file at ``path``.
    """
    text = f"It was {words} then. {words}\n"
    first, _, courier, *_ = REPORT.articles
    source = replace(first.source, path=path, text=text)
    one, other = CLAIMS[5], CLAIMS[13]
    end = 7 + len(words)
    claims = (
        replace(one, start=7, end=end, sentence_start=0, sentence_end=end + 6, speaker=words),
        other,
    )
    fact = replace(FACTS[1], subject=words, reason=words, consensus=words)
    return replace(
        REPORT,
        articles=(replace(first, source=source, title=words), courier),
        stories=(("valley", "s1"), ("courier", "s1")),
        copies=(),
        claims=claims,
        facts=(fact,),
        skipped=(Skipped(words, words),),
    )


def many_sources(count: int) -> Report:
    """A report of one conflict between so many articles, each with a value of its own."""
    articles = tuple(
        replace(REPORT.articles[0], source=replace(REPORT.articles[0].source, id=f"a{n}"))
        for n in range(count)
    )
    claims = tuple(
        replace(CLAIMS[5], id=f"c{n}", article=f"a{n}", value=number(str(n), "times"))
        for n in range(count)
    )
    ids = tuple(claim.id for claim in claims)
    fact = replace(FACTS[1], claims=ids, pair=ids[:2], sources=count)
    return replace(REPORT, articles=articles, claims=claims, facts=(fact,), copies=())


#: Words that would do something in one format or another.
HOSTILE_WORDS = {
    "escapes": "\x1b[31mred\x1b[0m \x07\x9b2J\x00 \x7f",
    "bidi and zero width": "\u202eevil\u202c zero\u200bwidth \ufeff",
    "line breaks": "one\r\ntwo\rthree\u2028four\n::error::x",
    "html": "<script>alert(1)</script> <img src=x onerror=alert(1)> </details> &amp; <!-- -->",
    "markdown": "`code` **bold** | cell | [link](http://a.example) ![i](x) # head ~~s~~ _e_ $x$",
    "links": "http://a.example www.a.example x@a.example @octocat #12 GH-3 org/x#4 :bomb:",
    "workflow": "::error file=a,line=1::50% %0A%25 a:b,c",
    "formula": '=HYPERLINK("http://a.example");=1+1',
    "xml": "]]> <![CDATA[ &lt; &#0; \ufffe\uffff",
    "sarif": "[0](1) {0} {{1}} \\[x\\](2)",
    "quotes": '"\'" \\ \\" «»',
    "lone surrogate": "a\udc80b",
    "emoji and combining": "e\u0301 👩\u200d🚒 東京都 ｱ",
    "plain": "plain",
}
