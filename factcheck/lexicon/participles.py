"""The past and present participles of English verbs, from their lemmas."""

from __future__ import annotations

import re
from typing import Final

#: Lemma and past participle of the verbs that do not take *-ed*, pair by pair.
_ROWS: Final = """
arise arisen  bear borne  beat beaten  become become  begin begun  bend bent  bind bound
bite bitten  bleed bled  blow blown  break broken  breed bred  bring brought  broadcast broadcast
build built  burst burst  buy bought  cast cast  catch caught  choose chosen  come come
cost cost  creep crept  cut cut  deal dealt  dig dug  do done  draw drawn  drink drunk
drive driven  eat eaten  fall fallen  feed fed  feel felt  fight fought  find found  flee fled
fly flown  forbid forbidden  forecast forecast  forget forgotten  forgive forgiven
freeze frozen  get got  give given  go gone  grind ground  grow grown  hang hung  have had
hear heard  hide hidden  hit hit  hold held  hurt hurt  keep kept  know known  lay laid
lead led  leave left  lend lent  let let  lie lain  light lit  lose lost  make made
mean meant  meet met  mistake mistaken  overcome overcome  overthrow overthrown  pay paid
put put  quit quit  read read  rebuild rebuilt  rescind rescinded  ride ridden  ring rung
rise risen  run run  say said  see seen  seek sought  sell sold  send sent  set set
shake shaken  shed shed  shoot shot  show shown  shrink shrunk  shut shut  sing sung
sink sunk  sit sat  sleep slept  slide slid  speak spoken  spend spent  spin spun
split split  spread spread  stand stood  steal stolen  stick stuck  strike struck
strive striven  swear sworn  sweep swept  swim swum  swing swung  take taken  teach taught
tear torn  tell told  think thought  throw thrown  undergo undergone  understand understood
undertake undertaken  uphold upheld  wear worn  weave woven  win won  wind wound
withdraw withdrawn  withhold withheld  write written
"""

_WORDS = _ROWS.split()
_PAST: Final = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))

#: One syllable that ends in one vowel and one consonant doubles it (*stopped*, *running*).
_DOUBLED: Final = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")

#: So do these, stressed at their end.
_DOUBLED_WORDS: Final = frozenset(
    "admit commit permit submit omit emit transmit refer prefer defer confer transfer infer occur "
    "incur recur begin compel propel expel repel rebel equip control patrol regret rerun reset "
    "upset forget".split()
)
_CONSONANT_Y: Final = re.compile(r".*[^aeiou]y")


def past(lemma: str) -> str:
    """The past participle of a lemma: *freeze* gives *frozen*."""
    if lemma in _PAST:
        return _PAST[lemma]
    if lemma.endswith("e"):
        return lemma + "d"
    if _CONSONANT_Y.fullmatch(lemma):
        return lemma[:-1] + "ied"
    return _doubled(lemma) + "ed"


def present(lemma: str) -> str:
    """The present participle of a lemma: *seize* gives *seizing*."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return lemma[:-1] + "ing"
    return _doubled(lemma) + "ing"


def _doubled(lemma: str) -> str:
    double = lemma in _DOUBLED_WORDS or _DOUBLED.fullmatch(lemma)
    return lemma + lemma[-1] if double else lemma
