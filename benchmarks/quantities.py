"""Quantities against NewsQuant: F1 of value, of value with modifier, of value with unit.

    python -m benchmarks.quantities newsquant.json [--errors]

The set lists, for each sentence, every quantity with its value, unit and modifier
(``= ~ > <`` and ``up down``). How the two are matched:

- A value matches within one part in a thousand; of a range both bounds must. Each quantity
  of the set is matched once, and each reading once, in the order of the sentence.
- The set takes *thousands* as 1,000 to 10,000 and *dozens* as 12, and does not list *several*
  or *a few*: readings are put into that form, and the faint words are not scored.
- ``>=`` counts as ``>``, ``<=`` as ``<``, nearly as ``~``. Claims do not state movement, so
  *up* and *down* are read here, from the verb before the number.
- The set makes one range of *from 5 … to 10*, also where that is a change; so does this.
- Units are compared in this program's notation: code of the currency, symbol of the unit,
  else the plural of the counted noun, with *per* and what follows it.
- Numbers that no kind of claim takes are scored too, with the word that follows as unit.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.claims import amounts, extract
from factcheck.claims.counted import counted
from factcheck.claims.passage import Passage
from factcheck.lexicon import currencies, units
from factcheck.lexicon.counting import plural
from factcheck.lexicon.people import is_people
from factcheck.model import BlockRole
from factcheck.nlp import parse
from factcheck.values import Duration, Hedge, Quantity, When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import AmountMention, Mention
    from factcheck.values import Amount

_SIGNS = {
    Hedge.NONE: "=", Hedge.ABOUT: "~", Hedge.NEARLY: "~", Hedge.MORE: ">", Hedge.AT_LEAST: ">",
    Hedge.LESS: "<", Hedge.UP_TO: "<",
}  # fmt: skip
_FAINT = frozenset({"several", "a few", "multiple", "a handful", "handful"})
_NEAR = (
    r"(?:\s+(?:by|a|another|just|[A-Z]{2}|[\d.,]+\s?\w*,?\s+or))*\s*(?:[$€£]|[A-Z]{1,3}\s?[$=]?)?$"
)
_UP = re.compile(
    rf"\b(?:up|rose|rising|rises?|gain(?:ed|s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|rall(?:y|ied)|"
    rf"surg(?:ed|es)|advanc(?:ed|es)|increas(?:ed?|es|ing)|soar(?:ed|s)|add(?:ed|s)|grew|higher)\b{_NEAR}"
)
_DOWN = re.compile(
    rf"\b(?:down|fell|falls?|falling|los(?:t|es|ing)|drop(?:ped|s|ping)?|declin(?:ed|es|e)|slid|slides?|"
    rf"decreas(?:ed?|es|ing)|dip(?:ped|s)?|shed|sheds|tumbled|sank|plunged|slipped|lower)\b{_NEAR}"
)
_PER = re.compile(
    r"(?:\s*/\s*|\s+per\s+|[-\s]+an?[-\s]+(?=(?:year|month|week|day|hour|barrel|share|gallon|ounce|"
    r"tonne|ton|head|person|piece)\b(?!\s+(?:earlier|ago|later|before))))(\w+)"
)
_TIMES = {
    "Y": "years",
    "M": "months",
    "W": "weeks",
    "D": "days",
    "TH": "hours",
    "TM": "minutes",
    "TS": "seconds",
}
_FROM = re.compile(r"\bfrom\s+(?:up\s+to\s+|about\s+)?(?:[A-Z]{0,2}\s?[$€£]|RM)?$")
_TO = re.compile(
    r"[^,;()]{0,28}\s?\b(?:up\s+)?to\s+(?:just\s+|about\s+)?(?:[A-Z]{0,2}\s?[$€£]|RM)?"
)
#: *more than 100 kilometers (60 miles)*: the same in another unit, with the same modifier.
_RESTATED = re.compile(r"\s*[^(),;.]{0,24}\((?:[A-Z]{0,2}\s?[$€£]|RM|PS)?")
_AGE = re.compile(r"[-\s]years?(?:[-\s]olds?|\s+of\s+age)\b|\s+(?:or\s+(?:above|over|older))\b")
_MONTHS_OLD = re.compile(r"[-\s]months?[-\s]olds?\b")
_NEXT = re.compile(r"[-\s]+([A-Za-z]+)")
_EXACT = 1e-3


class Reading(NamedTuple):
    """One quantity, of the set or read: its bounds, its modifier, its unit."""

    low: float
    high: float
    change: str
    unit: str
    shown: str


class Score(NamedTuple):
    """How many readings are right, how many were made, how many the set has."""

    right: int
    made: int
    stated: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.made + self.stated) if self.made + self.stated else 0.0


def listed(quantity: dict[str, Any]) -> Reading:
    """A quantity as the set gives it."""
    value = str(quantity["value"])
    span = re.fullmatch(r"(-?[\d.]+)-(-?[\d.]+)", value)
    low, high = (float(span[1]), float(span[2])) if span else (float(value), float(value))
    unit = quantity["normalized_unit"]
    return Reading(low, high, quantity["change"], notation(unit), f"{value} {unit}")


def notation(unit: str) -> str:
    """A unit's name in this program's notation, with what it is *per*."""
    name, _, per = unit.partition(" per ")
    if unit in {"-", "count"}:
        return ""
    found = units.after(f" {unit}", 0)
    if found and found[0] == len(unit) + 1:
        return found[1]
    base = _symbol(name)
    return f"{base} per {plural(per.split()[0])}" if per else base


def _symbol(name: str) -> str:
    if name.startswith(("percentage", "%")):
        return "%"
    if name == "year of age":
        return "a"
    found = units.after(f" {name}", 0)
    if found and found[0] == len(name) + 1:
        return found[1]
    money = currencies.after(name, 0) or currencies.part_after(name, 0)
    if money and money[0] == len(name):
        return money[1]
    noun = name.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    return "people" if is_people(noun) else plural(noun.removesuffix("s"))


def read(passage: Passage) -> Iterator[Reading]:
    """The quantities of a sentence as this program reads them."""
    text = passage.doc.text
    mentions = [
        m for m in extract.mentions(passage) if isinstance(m.value, Quantity | Duration | When)
    ]
    last: tuple[AmountMention, Reading] | None = None
    for amount in passage.amounts:
        if amount.amount.vague in _FAINT:
            continue
        owner = _owner(mentions, amount)
        if owner is not None and isinstance(owner.value, When):
            continue
        reading = _owned(passage, amount, owner)
        if (
            last
            and _FROM.search(text[: last[0].bare_start])
            and _TO.fullmatch(text[last[0].bare_end : amount.bare_start])
        ):
            last = (amount, reading._replace(low=last[1].low, change="="))
            continue
        if last:
            yield last[1]
        if last and _RESTATED.fullmatch(text[last[0].bare_end : amount.bare_start]):
            reading = reading._replace(change=last[1].change)
        last = (amount, reading)
    if last:
        yield last[1]


def _owner(mentions: list[Mention], amount: AmountMention) -> Mention | None:
    """The mention of a kind that took a number."""
    taken = (m for m in mentions if m.start < amount.bare_end and amount.bare_start < m.end)
    return next(taken, None)


def _owned(passage: Passage, amount: AmountMention, owner: Mention | None) -> Reading:
    text = passage.doc.text
    if owner is None:
        return _reading(text, amount, amount.amount, _unit_of(passage, amount), amount.end)
    if isinstance(owner.value, Duration):
        return _reading(text, amount, amount.amount, _TIMES[owner.value.unit], owner.end)
    if not isinstance(owner.value, Quantity):
        raise TypeError(owner.value)
    is_fraction = owner.value.unit == "%" and owner.end <= amount.end
    value = amount.amount if is_fraction else owner.value.amount
    return _reading(text, amount, value, owner.value.unit, owner.end)


def _reading(text: str, place: AmountMention, amount: Amount, unit: str, end: int) -> Reading:
    low, high = float(amount.low), float(amount.high)
    if amount.vague == "dozens":
        low = high = 12.0
    elif amount.vague:
        low = 10.0 ** len(str(int(low))) / 10
        high = low * 10
    change = _SIGNS[amount.hedge]
    before = text[max(0, place.start - 40) : place.start]
    if change == "=" and _UP.search(before):
        change = "up"
    elif change == "=" and _DOWN.search(before):
        change = "down"
    if unit not in units_with_per() and (per := _PER.match(text, max(end, place.bare_end))):
        unit = f"{unit} per {plural(per[1].removesuffix('s'))}"
    cents = currencies.part_after(text, place.bare_end) is not None and unit.split()[0] in {
        "USD",
        "MYR",
        "GBP",
    }
    factor = 100 if cents else 1
    return Reading(
        low * factor, high * factor, change, unit, text[place.start : place.bare_end + 12]
    )


def units_with_per() -> frozenset[str]:
    """The symbols that already say what they are per."""
    return frozenset({"km/h", "mph", "m/s", "mpg", "Mbps", "ppm", "ppb", "rpm", "psi"})


def _unit_of(passage: Passage, amount: AmountMention) -> str:
    """The unit of a number that no kind took: an age, a time, or the word it counts."""
    text, end = passage.doc.text, amount.bare_end
    if _AGE.match(text, end):
        return "a"
    if _MONTHS_OLD.match(text, end):
        return "months"
    noun = counted(passage.doc, amount.bare_start, end)
    if noun is None:
        return ""
    return "people" if is_people(noun.lemma_) else plural(noun.lemma_)


def match(stated: list[Reading], made: list[Reading]) -> list[tuple[Reading, Reading]]:
    """Pair what is stated with what was read, by value alone; equal units first."""
    pairs = []
    left = list(made)
    for one in sorted(stated, key=lambda s: not any(m.unit == s.unit for m in made)):
        fits = [m for m in left if _near(m.low, one.low) and _near(m.high, one.high)]
        if fits:
            best = max(fits, key=lambda m: (m.unit == one.unit, m.change == one.change))
            left.remove(best)
            pairs.append((one, best))
    return pairs


def _near(one: float, two: float) -> bool:
    return abs(one - two) <= _EXACT * max(abs(one), abs(two))


def score(path: Path, *, errors: bool = False) -> dict[str, Score]:
    """The scores of value, value with modifier and value with unit over a file's sentences."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    right: Counter[str] = Counter()
    made = stated = 0
    for row, doc in zip(rows, parse(row["text"] for row in rows), strict=True):
        said = [listed(q) for q in row["quantities"]]
        got = list(read(Passage(doc, BlockRole.BODY, amounts.read(doc.text))))
        pairs = match(said, got)
        made, stated = made + len(got), stated + len(said)
        right["value"] += len(pairs)
        right["value with modifier"] += sum(one.change == two.change for one, two in pairs)
        right["value with unit"] += sum(one.unit == two.unit for one, two in pairs)
        if errors:
            _explain(row["text"], said, got, pairs)
    return {name: Score(count, made, stated) for name, count in right.items()}


def main(arguments: list[str] | None = None) -> int:
    """Print the three scores; say plainly when the data is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", type=Path)
    parser.add_argument("--errors", action="store_true", help="print what was missed and misread")
    options = parser.parse_args(arguments)
    if not options.data.exists():
        print(f"quantities: skipped, {options.data} is missing")
        return 0
    for name, found in score(options.data, errors=options.errors).items():
        precision, recall = found.right / found.made, found.right / found.stated
        print(f"{name:20} P {precision:6.1%}  R {recall:6.1%}  F1 {found.f1:6.1%}")
    return 0


def _explain(
    text: str, said: list[Reading], got: list[Reading], pairs: list[tuple[Reading, Reading]]
) -> None:
    for one in said:
        if one not in [p[0] for p in pairs]:
            print(f"  missed    {one.shown!r}: {text[:140]}")
    for two in got:
        if two not in [p[1] for p in pairs]:
            print(f"  extra     {two.low}..{two.high} {two.shown!r}: {text[:140]}")
    for one, two in pairs:
        if one.change != two.change:
            print(f"  modifier  {one.change} read {two.change} {two.shown!r}: {text[:140]}")
        if one.unit != two.unit:
            print(f"  unit      {one.unit!r} read {two.unit!r} {two.shown!r}")


if __name__ == "__main__":
    sys.exit(main())
