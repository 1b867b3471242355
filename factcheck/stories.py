"""Which articles tell the same story, so that claims are compared within a story only.

Record linkage: articles that share rare terms are candidates (blocking), how alike their
terms are and how far apart their days gives each pair the odds of one story (comparison),
and groups merge, likeliest pair first, while the mean over all their pairs favours it
(clustering), so that no chain of neighbours ties two stories together.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING

from factcheck.lexicon.common import STEM, rates
from factcheck.traits import Sort, traits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from factcheck.model import Article
    from factcheck.traits import Term

    Terms = Callable[[Article], Counter[Term]]

#: Groups of articles whose pairs tell one story with this mean probability are one story.
SAME_STORY = 0.5

#: What equal terms of a sort add to the log-odds of one story; fitted on clusters of news
#: articles, in runs of one story, of two, and of hundreds.
WEIGHTS: Mapping[Sort, float] = {
    Sort.NAME: 3.9,
    Sort.PLACE: 4.6,
    Sort.NAMES: 1.4,
    Sort.WORD: 5.4,
    Sort.NUMBER: 3.2,
    Sort.DAY: 2.3,
}

#: The log-odds before anything is compared.
PRIOR = -6.2

#: Where both days of publication are known: what it adds that they are the same, and what
#: the logarithm of the days between them takes away.
SAME_DAY, APART = 0.4, -0.3

#: What it takes away that two articles share no name, number or day though both name somebody:
#: two shootings in one city are told in the same words.
NOTHING_OWN = -2.0
OWN = (Sort.NAME, Sort.NAMES, Sort.NUMBER, Sort.DAY)

#: A run is seen as part of a collection with so many other articles, in which terms are as
#: common as in the news at large: in a run of one story, its own terms are no less telling.
BACKGROUND = 300
RATE: Mapping[Sort, float] = {
    Sort.NAME: 0.01,
    Sort.PLACE: 0.05,
    Sort.NAMES: 0.002,
    Sort.WORD: 0.03,
    Sort.NUMBER: 0.01,
    Sort.DAY: 0.1,
}

#: The share of the articles with a name that must use it of a place for all to do.
MOSTLY_PLACE = 0.25

#: The weight of what an article leaves unsaid: that all its one day or number is shared
#: says less than that ten are.
UNSAID = 5.0

#: Blocking: the heaviest terms of an article, how many articles next to it in the list of a
#: term are met, and how many of those met most heavily are compared.
BLOCKING, WINDOW, NEIGHBOURS = 30, 20, 20

#: So many members stand for a large group when its pairs are averaged.
SAMPLE = 8


#: An article of so few terms (a page of which the title alone is left) cannot share many: it
#: joins its likeliest group already with this probability, where no other is half as likely.
STUB, STUB_STORY = 25, 0.3


@dataclass(frozen=True, slots=True)
class Profile:
    """An article's weighted terms, each sort of length 1 at most; the heaviest; its day.

    The day is an ordinal, None where the article gives none.
    """

    terms: Mapping[Sort, Mapping[str, float]]
    heaviest: Sequence[tuple[float, Term]]
    day: int | None


def _one(articles: Sequence[Article], _: Terms) -> list[str]:
    return ["all" for _ in articles]


def _folder(articles: Sequence[Article], _: Terms) -> list[str]:
    return [str(PurePath(a.source.path).parent) for a in articles]


def _given(articles: Sequence[Article], _: Terms) -> list[str]:
    return [a.source.story or f"\0{a.id}" for a in articles]


def _auto(articles: Sequence[Article], terms: Terms) -> list[str]:
    """The first member, by id, of each article's group."""
    # In the order of ids, so that the order of the files on the command line is all one.
    order = sorted(articles, key=lambda a: a.id)
    made = _profiles(order, terms)
    known = {(i, j): probability(made[i], made[j]) for i, j in sorted(_candidates(made.heaviest))}
    found = groups(made, known)
    first = {member: group[0] for group in found for member in group}
    named = {article.id: str(first[i]) for i, article in enumerate(order)}
    return [named[a.id] for a in articles]


def _seen(counted: Iterable[Counter[Term]]) -> tuple[set[str], Counter[Term]]:
    """The names that most of the articles use of a place, which are one in all; and how many
    articles have each term, once ``sorted_out`` by these.
    """
    uses: Counter[Term] = Counter()
    both: Counter[str] = Counter()
    for terms in counted:
        uses.update(terms.keys())
        both.update(s for sort, s in terms if sort is Sort.PLACE and (Sort.NAME, s) in terms)
    named = {said for sort, said in uses if sort is Sort.PLACE}
    places = {s for s in named if is_place(uses[Sort.NAME, s], uses[Sort.PLACE, s])}
    seen = sorted_out(uses, places)
    for said, n in both.items():
        seen[Sort.PLACE if said in places else Sort.NAME, said] -= n
    return places, seen


def is_place(named: int, placed: int) -> bool:
    """Whether a name is one of a place, by how many articles use it of none and of one."""
    return placed >= MOSTLY_PLACE * (placed + named)


def sorted_out(terms: Mapping[Term, int], places: Collection[str]) -> Counter[Term]:
    """The terms of an article, its names sorted into those of ``places`` and others."""
    found: Counter[Term] = Counter()
    for (sort, said), n in terms.items():
        if sort in NAMES:
            found[Sort.PLACE if said in places else Sort.NAME, said] += n
        else:
            found[sort, said] += n
    return found


#: The sorts that a name may have; which one, the collection tells.
NAMES = frozenset({Sort.NAME, Sort.PLACE})


class _Profiles(Mapping[int, Profile]):
    """The profiles of many articles, by number, in few bytes each until they are looked at."""

    def __init__(self) -> None:
        """Begin without an article."""
        #: What each article is found by, and its terms, by their numbers, with their weights.
        self.heaviest: list[Sequence[tuple[float, Term]]] = []
        self._packed: list[tuple[array[int], array[float], tuple[int, ...], int | None]] = []
        self._numbers: dict[str, int] = {}
        self._said: list[str] = []
        self._opened = lru_cache(maxsize=OPENED)(self._open)

    def add(self, made: Profile) -> None:
        """Add the profile of the next article."""
        sizes = tuple(len(made.terms[sort]) for sort in Sort)
        numbers, weights = array("I"), array("d")
        for sort in Sort:
            for said, weight in made.terms[sort].items():
                number = self._numbers.setdefault(said, len(self._said))
                if number == len(self._said):
                    self._said.append(said)
                numbers.append(number)
                weights.append(weight)
        known = [(w, (sort, self._said[self._numbers[said]])) for w, (sort, said) in made.heaviest]
        self.heaviest.append(known)
        self._packed.append((numbers, weights, sizes, made.day))

    def _open(self, article: int) -> Profile:
        numbers, weights, sizes, day = self._packed[article]
        pairs = zip(map(self._said.__getitem__, numbers), weights, strict=True)
        terms = {sort: dict(islice(pairs, n)) for sort, n in zip(Sort, sizes, strict=True)}
        return Profile(terms, self.heaviest[article], day)

    def __getitem__(self, article: int) -> Profile:
        return self._opened(article)

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._packed)))

    def __len__(self) -> int:
        return len(self._packed)


#: So many profiles are open at once.
OPENED = 1000


def _profiles(articles: Sequence[Article], terms: Terms) -> _Profiles:
    """The profiles of a run; the terms of an article are asked for as often as they are needed."""
    places, seen = _seen(map(terms, articles))
    weights = {term: rarity(term, n, len(articles)) for term, n in seen.items()}
    made = _Profiles()
    for article in articles:
        made.add(profile(sorted_out(terms(article), places), weights, day(article)))
    return made


def rarity(term: Term, holders: int, articles: int) -> float:
    """How much a term tells that ``holders`` of so many articles have."""
    return -math.log((holders + BACKGROUND * _rate(term)) / (articles + BACKGROUND))


def day(article: Article) -> int | None:
    """The ordinal of the day on which an article came out, where it says."""
    return article.published.day.toordinal() if article.published.day else None


def _rate(term: Term) -> float:
    sort, said = term
    return rates().get(said[:STEM], RATE[sort]) if sort in _IN_WORDS else RATE[sort]


_IN_WORDS = NAMES | {Sort.WORD}


def profile(
    terms: Mapping[Term, int], rarities: Mapping[Term, float], published: int | None
) -> Profile:
    """What an article is compared by, given its terms and how rare each is."""
    weights = {term: (1 + math.log(n)) * rarities[term] for term, n in terms.items()}
    by_sort: dict[Sort, dict[str, float]] = {sort: {} for sort in Sort}
    for (sort, said), weight in weights.items():
        by_sort[sort][said] = weight
    lengths = {s: math.hypot(UNSAID, *sorted(found.values())) for s, found in by_sort.items()}
    heaviest = sorted(((w, term) for term, w in weights.items()), key=lambda x: (-x[0], x[1]))
    return Profile(
        {s: {t: w / lengths[s] for t, w in found.items()} for s, found in by_sort.items()},
        heaviest[:BLOCKING],
        published,
    )


def _candidates(heaviest: Sequence[Sequence[tuple[float, Term]]]) -> set[tuple[int, int]]:
    """Pairs worth comparing, the lower one first: each article's best by shared rare terms."""
    lists: dict[Term, list[tuple[float, int]]] = defaultdict(list)
    for i, own in enumerate(heaviest):
        for weight, term in own:
            lists[term].append((-weight, i))
    for holders in lists.values():
        holders.sort()
    # Article by article, so that only one has its meetings in memory.
    return {
        (min(i, j), max(i, j))
        for i, own in enumerate(heaviest)
        for j in nearest(_met(i, own, lists))
    }


def _met(
    i: int, own: Iterable[tuple[float, Term]], lists: Mapping[Term, Sequence[tuple[float, int]]]
) -> dict[int, float]:
    """The articles that one meets, as ``meetings`` has it, and what the shared terms add up to."""
    met: dict[int, float] = defaultdict(float)
    for weight, term in sorted(own, key=lambda pair: pair[1]):
        holders = lists[term]
        at = bisect_left(holders, (-weight, i))
        for other, j in holders[max(at - WINDOW, 0) : at + 1 + WINDOW]:
            if j != i:
                met[j] += -weight * other
    return met


def meetings(holders: Iterable[tuple[float, int]]) -> Iterator[tuple[int, int, float]]:
    """The pairs that stand close in the list of a term, and what the term adds to each.

    ``holders`` are the articles with the term, each behind its weight with a minus.
    """
    order = sorted(holders)
    for at, (weight, i) in enumerate(order):
        for other, j in order[at + 1 : at + 1 + WINDOW]:
            yield i, j, weight * other


def nearest(met: Mapping[int, float]) -> list[int]:
    """The articles to compare one with, of those it met, by what the shared terms add up to."""
    return sorted(met, key=lambda j: (-met[j], j))[:NEIGHBOURS]


def probability(one: Profile, two: Profile) -> float:
    """How likely two articles tell one story."""
    likeness = {sort: _cosine(one.terms[sort], two.terms[sort]) for sort in WEIGHTS}
    odds = PRIOR
    for sort, weight in WEIGHTS.items():
        odds += weight * math.sqrt(likeness[sort])
    named = one.terms[Sort.NAMES] and two.terms[Sort.NAMES]
    if named and not any(likeness[sort] for sort in OWN):
        odds += NOTHING_OWN
    if one.day is not None and two.day is not None:
        odds += SAME_DAY + APART * math.log1p(abs(one.day - two.day))
    return 1 / (1 + math.exp(-odds))


def _cosine(one: Mapping[str, float], two: Mapping[str, float]) -> float:
    # The order is all one to fsum, which rounds only once.
    return math.fsum([one[term] * two[term] for term in one.keys() & two.keys()])


def bears(one: Profile, two: Profile, likely: float) -> bool:
    """Whether the grouping may hang on a pair that tells one story with this probability.

    Articles that no chain of such pairs ties together are grouped apart.
    """
    stub = min(len(one.heaviest), len(two.heaviest)) <= STUB
    return likely >= (STUB_STORY / 2 if stub else SAME_STORY)


def groups(
    profiles: Mapping[int, Profile], pairs: Mapping[tuple[int, int], float]
) -> list[list[int]]:
    """Articles of one story, as sorted lists of their numbers.

    ``pairs`` holds the probabilities of the pairs worth comparing, the lower number first.
    """
    known = dict(pairs)

    def mean(one: Sequence[int], two: Sequence[int]) -> float:
        pairs = [(min(i, j), max(i, j)) for i in _sample(one) for j in _sample(two)]
        for i, j in pairs:
            if (i, j) not in known:
                known[i, j] = probability(profiles[i], profiles[j])
        return math.fsum(known[pair] for pair in pairs) / len(pairs)

    group = {i: [i] for i in sorted(profiles)}
    likely = sorted((-p, pair) for pair, p in known.items() if p >= SAME_STORY)
    for _, (i, j) in likely:
        one, two = group[i], group[j]
        if one is not two and mean(one, two) >= SAME_STORY:
            merged = sorted((*one, *two))
            group.update(dict.fromkeys(merged, merged))
    homes = _homes(profiles, known, {i: members[0] for i, members in group.items()})
    found: dict[int, list[int]] = defaultdict(list)
    for i, members in group.items():
        found[homes.get(i, members[0])].append(i)
    return list(found.values())


def _homes(
    profiles: Mapping[int, Profile],
    known: Mapping[tuple[int, int], float],
    first: Mapping[int, int],
) -> dict[int, int]:
    """The groups, by their first members, that lone stubs join."""
    sizes = Counter(first.values())
    stubs = {i for i, p in profiles.items() if sizes[first[i]] == 1 and len(p.heaviest) <= STUB}
    best: dict[int, dict[int, float]] = {i: {} for i in sorted(stubs)}
    for (i, j), p in known.items():
        for stub, other in ((i, j), (j, i)):
            if stub in stubs and other not in stubs:
                home = first[other]
                best[stub][home] = max(p, best[stub].get(home, 0.0))
    found = {}
    for stub, homes in best.items():
        ranked = sorted(((-p, home) for home, p in homes.items()))
        if (
            ranked
            and -ranked[0][0] >= STUB_STORY
            and (len(ranked) == 1 or ranked[1][0] > ranked[0][0] / 2)
        ):
            found[stub] = ranked[0][1]
    return found


def _sample(group: Sequence[int]) -> Sequence[int]:
    """Members of a group, evenly spread, no more than ``SAMPLE``."""
    if len(group) <= SAMPLE:
        return group
    return [group[n * len(group) // SAMPLE] for n in range(SAMPLE)]


MODES: Mapping[str, Callable[[Sequence[Article], Terms], list[str]]] = {
    "auto": _auto,
    "folder": _folder,
    "given": _given,
    "one": _one,
}


def group(articles: Sequence[Article], mode: str, terms: Terms = traits) -> dict[str, str]:
    """The story of every article: article id -> ``s1``, ``s2`` … in order of appearance.

    ``terms`` gives those of an article, for callers that know them already.
    """
    names: dict[str, str] = {}
    keys = MODES[mode](articles, terms)
    for key in keys:
        names.setdefault(key, f"s{len(names) + 1}")
    return {a.id: names[key] for a, key in zip(articles, keys, strict=True)}
