"""The plain, frozen, picklable data that passes from stage to stage."""

from __future__ import annotations

from collections.abc import Sequence  # noqa: TC003 - likewise
from dataclasses import dataclass, field
from datetime import date  # noqa: TC003 - the types of fields are read when claims are unpacked
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.kinds import VERDICTS, Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.values import Value

#: Names of the model that stand in a module of their own, for what starts without the rest.
__all__ = ["VERDICTS", "Kind", "Verdict"]


class Status(StrEnum):
    """What befell the people of a casualties claim."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    DISPLACED = "displaced"
    DETAINED = "detained"
    AFFECTED = "affected"


class Certainty(StrEnum):
    """Who vouches for a claim: the article, a source it names, or nobody quite."""

    ASSERTED = "asserted"
    ATTRIBUTED = "attributed"
    HEDGED = "hedged"


class Backed(StrEnum):
    """What the sources say of a draft's claim."""

    SUPPORTED = "supported"
    """A source states the same."""
    VAGUER = "vaguer"
    """The sources state it more exactly; what they say makes it true."""
    SHARPER = "sharper"
    """No source states it so exactly; what they say leaves room for it."""
    UPDATED = "updated"
    """A source revises it, or it is said to revise theirs."""
    DISCREPANCY = "discrepancy"
    """A source is near, but not both are exactly right."""
    CONFLICT = "conflict"
    """A source excludes it."""
    NOT_FOUND = "not found"
    """No source says anything of it."""


class BlockRole(StrEnum):
    """What a block of an article's text is for."""

    TITLE = "title"
    BODY = "body"
    FURNITURE = "furniture"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class Source:
    """One article as its file gives it, before anything is read out of it.

    ``text`` is the file's text exactly as decoded; ``body_start`` is the offset in code
    points where the article begins behind any front matter. ``title``, ``published``,
    ``origin`` (the contract's ``source``), ``url`` and ``story`` are what the input
    states, None where it does not. ``note`` says what reading had to do (an encoding
    that was detected), empty as a rule.
    """

    id: str
    path: str
    text: str
    body_start: int = 0
    title: str | None = None
    published: date | None = None
    published_from: str = ""
    origin: str | None = None
    url: str | None = None
    story: str | None = None
    note: str = ""
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be read, and why, in one line."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: ``[start, end)`` in code points of the article's text.

    ``reason`` says why a furniture or repeated block is left out.
    """

    start: int
    end: int
    role: BlockRole
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Published:
    """When an article came out: a day, or bounds from its story, or nothing.

    ``origin`` says where that is from (``front matter``, ``given``, ``byline``, ``date
    line``), ``story`` for bounds from the other articles, ``table`` for a table of known values,
    ``unknown`` where nothing says.
    """

    earliest: date | None = None
    latest: date | None = None
    origin: str = "unknown"

    @property
    def day(self) -> date | None:
        """The publication day where the article itself gives it."""
        return None if self.origin == "story" else self.earliest


@dataclass(frozen=True, slots=True)
class Article:
    """A source with its blocks and its publication date."""

    source: Source
    title: str | None
    published: Published
    blocks: Sequence[Block]

    @property
    def id(self) -> str:
        """The article's id, unique in the run."""
        return self.source.id

    @property
    def text(self) -> str:
        """The text that every offset points into."""
        return self.source.text


@dataclass(frozen=True, slots=True)
class About:
    """What a claim is about, as read from its clause.

    Words are lower-case lemmas; names are canonical. ``phrase`` is a short noun phrase
    that a person would write. ``noun`` is what is counted, measured or dated.
    ``predicates`` are the verbs and event nouns that govern the value, nearest first,
    ``arguments`` the heads of its verb's subject and objects. ``qualifiers`` restrict
    what is counted (*other*, *more*, *first*, *per*, *total*). ``person`` is whose age or
    office it is, ``party`` on which side of an event they stand (*suspect*, *victim*).
    ``context`` is the paragraph before, ``lead`` the title and the first paragraph of the
    article. ``near`` holds the values that stand beside this one. ``parts`` are the marks
    that narrow the people counted (*critical*, *released*, *without* the attacker). ``event``
    are the words of the event that a stated time dates, nearest first.
    """

    phrase: str = ""
    head: str = ""
    modifiers: tuple[str, ...] = ()
    predicates: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    person: str = ""
    party: str = ""
    names: tuple[str, ...] = ()
    sentence_names: tuple[str, ...] = ()
    qualifiers: tuple[str, ...] = ()
    clause: tuple[str, ...] = ()
    sentence: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    event: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A value that an article states, in answer to a question.

    ``[start, end)`` is the value with its hedge, ``[sentence_start, sentence_end)`` its
    sentence, both in code points of the article's text.
    """

    id: str
    article: str
    kind: Kind
    value: Value
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    status: Status | None = None
    about: About = field(default_factory=About)
    speaker: str | None = None
    certainty: Certainty = Certainty.ASSERTED
    headline: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """One comparison of two claims: its feature, its weight in bits, and why."""

    feature: str
    weight: float
    detail: str


@dataclass(frozen=True, slots=True)
class Link:
    """Why two claims stand in one fact; ``weight`` is the sum of the evidence."""

    claims: tuple[str, str]
    weight: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """The claims of a story that answer one question, and what they say together.

    ``pair`` are the two claims that decided the verdict, None where there are no two.
    """

    id: str
    story: str
    kind: Kind
    subject: str
    verdict: Verdict
    reason: str
    consensus: str
    confidence: float
    sources: int
    claims: tuple[str, ...]
    links: Sequence[Link]
    pair: tuple[str, str] | None = None


class Rule(StrEnum):
    """What an article may contradict itself in."""

    TOLLS = "tolls"
    WEEKDAYS = "weekdays"
    SUMS = "sums"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class Statement:
    """Words of an article: ``[start, end)``, and their sentence, in code points of its text."""

    article: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Where one article contradicts itself, by which rule, and why.

    ``statements`` are the words that do not fit together, in the order of the text; ``claims``
    the ids of the claims that stand in them. ``verdict`` is ``conflict`` or ``discrepancy``.
    """

    id: str
    article: str
    rule: Rule
    verdict: Verdict
    reason: str
    claims: tuple[str, ...]
    statements: tuple[Statement, ...]


#: What a run may fail for.
Finding = Fact | Inconsistency


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that somebody has accepted: it is shown and does not fail a run.

    ``finding`` is the id of a fact or of an inconsistency; ``origin`` says where that is
    written: the baseline file, or ``draft.md:12`` for a comment in a draft.
    """

    finding: str
    reason: str
    origin: str


class Matter(StrEnum):
    """What a remark is about."""

    STALE = "stale"
    """An entry of the baseline that no finding answers to any more."""
    UNUSED = "unused"
    """An exception in a draft that covers no finding."""
    UNREASONED = "unreasoned"
    """An exception without a reason: it has no effect."""
    LEFT_OUT = "left out"
    """What the settings left out."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something of a run that its reader should know: ``where`` it is, as file or file:line."""

    matter: Matter
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Backing:
    """What the sources say of one claim of a draft.

    ``sources`` are the ids of the independent articles that back it: they state the same, or
    something more exact that makes it true. ``said`` are the ids of their claims on it, one an
    independent article, those that the status rests on first; of a claim that was not found, one
    that may answer the same question. ``figure`` tells whether the
    claim is a number, a rank or a time, which ``--fail-on unsupported`` asks to be backed.
    """

    claim: str
    status: Backed
    fact: str
    sources: tuple[str, ...]
    said: tuple[str, ...]
    reason: str
    figure: bool

    @property
    def unbacked(self) -> bool:
        """Whether it is a figure that no source backs."""
        return self.figure and not self.sources


class Origin(StrEnum):
    """What articles share word for word."""

    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Span:
    """A place in an article: ``[start, end)`` in code points of its text."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage that independent articles have word for word, and where each has it."""

    origin: Origin
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a run found; every format is a function of this alone.

    ``accepted`` names the findings that are accepted, in the order of the report; ``remarks``
    tells of exceptions that do nothing and of what the settings left out.

    Where drafts were checked against sources, ``drafts`` are the ids of the drafts, every fact
    holds a claim of one of them, and ``backings`` has one for each claim of theirs, in the
    order of the drafts and their texts.
    """

    version: str
    model: str
    articles: tuple[Article, ...]
    stories: tuple[tuple[str, str], ...]
    copies: tuple[tuple[str, str], ...]
    claims: Sequence[Claim]
    facts: tuple[Fact, ...]
    skipped: tuple[Skipped, ...]
    shared: tuple[Shared, ...] = ()
    inconsistencies: tuple[Inconsistency, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    remarks: tuple[Remark, ...] = ()
    drafts: tuple[str, ...] = ()
    backings: tuple[Backing, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What has a verdict: within articles first, then the facts."""
        return (*self.inconsistencies, *self.facts)

    def found(self, verdicts: Collection[Verdict]) -> tuple[Finding, ...]:
        """The findings that ``verdicts`` ask for, whether accepted or not.

        ``single`` asks for the figures of drafts that no source backs, and for nothing else
        that one source alone states.
        """
        asked = set(verdicts) - {Verdict.SINGLE}
        bare = {one.fact for one in self.backings if one.unbacked and asked != set(verdicts)}
        return tuple(one for one in self.findings if one.verdict in asked or one.id in bare)


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that tell one story, by their ids, and what binds them.

    ``names`` are those that at least half of the articles share, the rarest first, as the
    articles write them. ``days`` are such days: ISO dates, ``--05-06`` where no year is known.
    """

    id: str
    articles: tuple[str, ...]
    names: tuple[str, ...]
    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The articles of a run by their stories, with no claim read.

    ``copies`` pairs the id of an article with that of the one it repeats.
    """

    version: str
    articles: tuple[Article, ...]
    stories: tuple[Story, ...]
    copies: tuple[tuple[str, str], ...]
    skipped: tuple[Skipped, ...]
