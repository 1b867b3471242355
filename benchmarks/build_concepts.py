"""Make factcheck/lexicon/concepts.tsv from the data files of WordNet 3.0.

usage: python -m benchmarks.build_concepts FOLDER [--write]

FOLDER holds data.noun, index.noun, cntlist.rev and so on (Debian: wordnet-base). A concept
is a synset together with the words derived from its members; a word enters by its frequent
senses only. Without ``--write``, prints the size of the table.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

TABLE = Path("factcheck/lexicon/concepts.tsv")
HEADER = (
    "# A word and the numbers of its concepts: words that share one say the same. Derived from\n"
    "# WordNet 3.0, Copyright 2006 by Princeton University; see concepts.LICENSE. Made by\n"
    "# benchmarks/build_concepts.py.\n\n"
)

#: Of a word, the senses up to this rank that hold at least this share of its uses.
RANK = 3
SHARE = 0.15

#: Verbs and nouns that mean too little by themselves to say the same as another.
LIGHT = frozenset(
    """
    be have do make get take go come give put let keep hold set turn run bring thing way
    something one two it in on at case point part place kind sort lot line
    """.split()
)

#: Lexicographer files that news seldom speaks of: animals, the body, food, plants, shapes …
LEFT_OUT = frozenset({5, 8, 13, 20, 23, 25, 27})

#: People and groups are not what they do: *employer* and *employee* are not *employ*.
UNDERIVED = frozenset({14, 18})

#: Pointers from a word to the verb or the adjective that it is made from.
DERIVED = frozenset({"+", "<", "\\"})

#: What WordNet keeps apart as kinds of one thing, or does not know, and news does not.
NEWS = """
    kill killing slay slaying slain|murder slay slaying|kill dead die death fatal fatality deadly
    die death perish deceased dead pass_away|deadly fatal lethal
    injure injury wound wounded hurt injured|murder homicide|shooting gunfire|shooter gunman
    attacker assailant|attack assault strike raid|explosion blast explode detonate|bomb bombing
    stab stabbing|crash collision collide|collapse crumble cave_in|fire blaze burn|flood flooding
    hurricane storm cyclone typhoon|quake earthquake temblor|rescue save|evacuate evacuation
    flee escape run_away|weapon arm|gun firearm|cop policeman|police officer cop|suspect suspected
    arrest detain detention apprehend|jail prison|imprison jail incarcerate
    inmate prisoner detainee|sentence sentencing|charge accuse indict accusation indictment
    allege allegation accuse accusation claim|claim assert contend maintain
    sue lawsuit suit litigation|probe investigation inquiry inquest|probe investigate
    search hunt manhunt|seize seizure capture|confiscate seize|attorney lawyer counsel
    prosecute prosecution|testify testimony|verdict ruling|rule ruling|legislator lawmaker
    bill legislation|law legislation statute|vote ballot poll|elect election|nominate nomination
    appoint name appointment designate|resign resignation quit step_down
    fire dismiss dismissal sack oust|lay_off layoff|hire recruit employ|official functionary
    aide adviser advisor assistant|spokesman spokeswoman spokesperson|ally alliance
    foe enemy adversary opponent|withdraw withdrawal pull_out pullout|retreat withdraw
    invade invasion|troop soldier serviceman|deploy deployment|ceasefire truce armistice
    accord agreement deal pact|treaty pact accord|negotiate negotiation talk|summit meeting
    meet meeting|ban prohibit prohibition outlaw bar|allow permit permission let
    refuse refusal reject decline|deny denial|propose proposal plan|announce announcement unveil
    declare declaration|buy purchase acquire acquisition|takeover acquisition buyout take_over
    sell sale|company firm corporation business|merge merger|earn earnings income|fine penalty
    pay payment|donate donation contribute contribution|cash money fund|debt liability
    freeze block|rise increase climb grow growth go_up|grow growth expand expansion
    fall drop decline decrease go_down|cut reduce reduction slash|raise increase hike
    begin beginning start commence launch|end finish conclude conclusion
    finish complete completion|close shut closure shut_down shutdown|resume resumption restart
    leave depart departure|arrive arrival|return come_back go_back|carry_out conduct perform
    set_up establish found|build construct construction erect
    destroy destruction demolish demolition raze|damage harm|husband spouse|wife spouse
    marry marriage wedding wed|divorce split_up|kid child youngster|teen teenager adolescent
    home house residence|wealthy rich affluent|huge enormous massive giant|ill sick
    ship vessel boat|plane airplane aircraft jet airliner|car automobile vehicle|doctor physician
    pupil student|teacher instructor educator|worker employee staffer|migrant immigrant
    protest demonstration|protest demonstrate|protester demonstrator|rally demonstration
    riot unrest|nation country|border frontier|region area|aid assistance help relief
    warn warning caution|threaten threat|condemn denounce condemnation|praise laud hail
    criticize criticise criticism|apologize apologise apology|pledge promise vow|urge call_on
    order command|tell say state|mistake error blunder|motive reason|cause reason|halt stop
    delay postpone postponement put_off|cancel cancellation call_off scrap|test testing
    vaccine vaccination inoculation jab|outbreak epidemic|illness disease sickness
    virus coronavirus|leader chief head|victim casualty|approve approval ratify
    back support endorse|oppose opposition|win victory triumph|beat defeat|lose loss|film movie
    show display|reveal disclose disclosure revelation|find discover discovery
    publish publication release|ease relax loosen|tighten toughen|cheat defraud|steal theft
    rob robbery heist|kidnap abduct abduction kidnapping|harass harassment|spy espionage
    hack hacking|leak leaking|recognize recognise recognition acknowledge
    shot round bullet|step action measure|attendee participant|supporter backer
    demonstrator marcher|shopper customer|tourist visitor|resident inhabitant
    gathering crowd|share stake|job position|passenger traveler traveller
    maker manufacturer producer
    tariff duty levy|tax levy|strike walkout stoppage walk_out|demand request ask|request seek
    merge merger combine combination|recording tape|record recording|video footage clip
    photo photograph picture image|spill leak|cost price|spend spending expenditure
    candidate contender|candidacy run bid|campaign race|poll survey|survey study
    study research|report document|decree edict order|rule regulation|decision ruling judgment
    court tribunal|judge justice magistrate|convict conviction|acquit acquittal exonerate
    plead plea|hostage captive|militant extremist terrorist|militant insurgent rebel fighter
    airstrike bombardment|bombard bombardment shell shelling|missile rocket|wildfire blaze
    landslide mudslide|tornado twister|rain rainfall downpour|snowstorm blizzard
    aftershock tremor|rubble debris wreckage|corpse body remains|shelter refuge
    infect infection|drug medicine medication|dose shot jab|surgery operation
    university college|professor academic lecturer|tuition fee|layoff redundancy
    wage pay salary|executive boss|chairman chairwoman chairperson chair|owner proprietor
    shareholder stockholder investor|profit gain|revenue sale turnover|loss deficit shortfall
    bankruptcy insolvency|plant factory mill|store shop outlet|bid offer|value worth
    output production|produce production|customer client|product merchandise|match game
    player athlete|champion winner|tournament competition contest|truck lorry
    railway railroad|derail derailment|airport airfield|harbor port|asylum refuge
    deport deportation expel expulsion|anger fury outrage|fear concern worry
    comment remark statement|speech address|reporter journalist correspondent
    newspaper daily|website site|execute execution|shoot shooting gun_down|drown drowning
    poison poisoning|torture abuse|reward bounty|compensation payout|settle settlement
    bribe kickback payoff|bribery graft corruption|smuggle smuggling traffic trafficking
    scam fraud swindle|project program programme|reform overhaul|target goal aim
    extend extension|expire expiration|renew renewal|visit trip tour|ambassador envoy
    sanction embargo|nuclear atomic|gather assemble|march procession|vigil memorial
    funeral burial|mourn grieve|town village|prosecutor district_attorney
"""

#: The letters that words of one family begin with.
STEM = 3

#: How often a word of a concept must occur in the texts that WordNet's senses were counted in.
USED = 4

#: British endings by American ones.
SPELLINGS = (("is", "iz"), ("our", "or"), ("re", "er"), ("ence", "ense"), ("ll", "l"), ("mme", "m"))

WORD = re.compile(r"[a-z]+(?:_(?:up|out|off|down|over|in|on|back|away|by|through|apart|into))?")
POS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
TYPES = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}


@dataclass(frozen=True, slots=True)
class Synset:
    """A row of a data file: its words, and the words derived from or giving one of them."""

    file: int
    words: tuple[str, ...]
    derived: tuple[tuple[int, str, int], ...]  # number of own word, key of synset, of its word


def synsets(folder: Path) -> dict[str, Synset]:
    """The synsets by key (*v01323958*)."""
    found = {}
    for pos, name in POS.items():
        for row in (folder / f"data.{name}").read_text("ascii").splitlines():
            if not row.startswith(" "):
                found[pos + row[:8]] = _synset(row)
    return found


def _synset(row: str) -> Synset:
    fields = row.partition(" | ")[0].split()
    count = int(fields[3], 16)
    words = tuple(w.partition("(")[0] for w in fields[4 : 4 + 2 * count : 2])
    rest = fields[4 + 2 * count :]
    derived = []
    for i in range(int(rest[0])):
        sign, offset, pos, ends = rest[1 + 4 * i : 5 + 4 * i]
        if sign in DERIVED and ends != "0000":
            own, word = bytes.fromhex(ends)
            derived.append((own - 1, pos.replace("s", "a") + offset, word - 1))
    return Synset(int(fields[1]), words, tuple(derived))


def counts(folder: Path) -> dict[tuple[str, str], dict[int, int]]:
    """How often each (word, part of speech) was seen in each of its senses, by rank."""
    found: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for row in (folder / "cntlist.rev").read_text("ascii").splitlines():
        key, rank, count = row.split()
        word, _, rest = key.partition("%")
        found[word, TYPES[rest[0]]][int(rank)] = int(count)
    return found


def senses(folder: Path, seen: Mapping[tuple[str, str], Mapping[int, int]]) -> set[tuple[str, str]]:
    """The pairs (word, key of synset) that are frequent enough."""
    kept, every = set(), set()
    for pos, name in POS.items():
        for row in (folder / f"index.{name}").read_text("ascii").splitlines():
            if not row.startswith(" "):
                fields = row.split()
                word, offsets = fields[0], fields[-int(fields[2]) :]
                every |= {(word, pos + offset) for offset in offsets}
                for rank in _frequent(seen.get((word, pos), {}), len(offsets)):
                    kept.add((word, pos + offsets[rank - 1]))
    return kept | {(w, key) for w, key in every if any((v, key) in kept for v in _spelled(w))}


def _spelled(word: str) -> Iterator[str]:
    """The other spelling of a word, British or American, were there one."""
    for british, american in SPELLINGS:
        for one, other in ((british, american), (american, british)):
            if one in word:
                head, _, tail = word.rpartition(one)
                yield head + other + tail


def _frequent(counts: Mapping[int, int], number: int) -> Iterator[int]:
    """The ranks of the senses that are kept; the first always is."""
    total = sum(counts.values())
    for rank in range(1, min(number, RANK) + 1):
        if rank == 1 or counts.get(rank, 0) >= max(2, SHARE * total):
            yield rank


def grouped(rows: Mapping[str, Synset], kept: set[tuple[str, str]]) -> Iterator[set[str]]:
    """The words of each synset in frequent senses, and those derived from one of them.

    A noun takes no verb along: *salary* is *pay* and *earnings*, yet to pay is not to earn.
    """
    for key, row in rows.items():
        if row.file in LEFT_OUT:
            continue
        words = {w for w in row.words if (w, key) in kept}
        for own, other, word in row.derived:
            base, made = row.words[own], rows[other].words[word]
            if key.startswith("n") or base not in words or (made, other) not in kept:
                continue
            if rows[other].file not in UNDERIVED | LEFT_OUT and not _doer(base, made):
                words.add(made)
        yield words


def _doer(a: str, b: str) -> bool:
    """Whether one of two words is what does the other, a thing or a person (*launcher*)."""
    short, long = sorted((a, b), key=len)
    return long.startswith(short.removesuffix("e")) and long.endswith(("er", "or")) and a != b


def families(rows: Mapping[str, Synset], kept: set[tuple[str, str]]) -> Iterator[set[str]]:
    """Pairs of words of one stem where either is frequent in the sense that joins them."""
    for key, row in rows.items():
        if row.file in LEFT_OUT | UNDERIVED:
            continue
        for own, other, word in row.derived:
            a, b = row.words[own], rows[other].words[word]
            if rows[other].file in LEFT_OUT | UNDERIVED or a[:STEM] != b[:STEM] or _doer(a, b):
                continue
            if (a, key) in kept or (b, other) in kept:
                yield {a, b}


def news() -> Iterator[set[str]]:
    """The rows of NEWS."""
    for row in re.split(r"[|\n]", NEWS):
        yield set(row.split())


def usual(groups: Iterable[set[str]], counted: Mapping[str, int]) -> Iterator[set[str]]:
    """The groups that have a word in common use, without what is no key."""
    for group in groups:
        if any(counted.get(w, 0) >= USED for w in group):
            yield {w for w in group if WORD.fullmatch(w) and w not in LIGHT and len(w) > 2}


def concepts(groups: Iterable[set[str]]) -> list[tuple[str, ...]]:
    """The groups of two words or more that are no part of another, in order."""
    distinct = {frozenset(g) for g in groups if len(g) > 1}
    holding: dict[str, list[frozenset[str]]] = defaultdict(list)
    for group in distinct:
        for word in group:
            holding[word].append(group)
    whole = (g for g in distinct if not any(g < other for other in holding[min(g)]))
    return sorted(tuple(sorted(g)) for g in whole)


def table(folder: Path) -> list[tuple[str, ...]]:
    """The concepts, from the folder of WordNet's data files and NEWS."""
    seen = counts(folder)
    rows, kept = synsets(folder), senses(folder, seen)
    used: dict[str, int] = defaultdict(int)
    for (word, _), ranks in seen.items():
        used[word] += sum(ranks.values())
    from_wordnet = chain(grouped(rows, kept), families(rows, kept))
    return concepts(chain(usual(from_wordnet, used), news()))


def by_word(made: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """The words in order, each with the numbers of its concepts (*12 305*)."""
    found: dict[str, list[str]] = defaultdict(list)
    for number, row in enumerate(made):
        for word in row:
            found[word].append(str(number))
    for word in sorted(found):
        yield word, " ".join(found[word])


def main() -> None:
    """Make the table from the folder that the command line names."""
    made = table(Path(sys.argv[1]))
    text = HEADER + "".join(f"{word}\t{numbers}\n" for word, numbers in by_word(made))
    print(f"{len(made)} concepts, {len({w for r in made for w in r})} words, {len(text)} bytes")
    if "--write" in sys.argv:
        TABLE.write_text(text, "ascii")


if __name__ == "__main__":
    main()
