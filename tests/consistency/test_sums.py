"""Parts and the whole that is stated with them."""

from __future__ import annotations

import pytest

from factcheck.model import Verdict
from tests.consistency.checking import contradictions, rules

ADDS_UP = {
    "colon": "Six people were killed: two men, three women and a child.",
    "comma": "The blast left 12 victims, five dead and seven hurt.",
    "dash": "Six people — four men and two women — were killed.",
    "brackets": "Six people (four men and two women) were killed.",
    "an age among the parts": "Six people, two men, three women and a 5-year-old boy, were killed.",
    "some of them": "Six people were killed, including two men and a woman.",
    "of them": "Six people were killed, two of them men and three of them women.",
    "such as": "The zoo has 40 animals, such as two lions and three bears.",
    "a list of three": "Four men, four women and two children were killed.",
    "a list of groups": "Four soldiers, two men and two women were killed.",
    "classes that overlap": "Six people were hurt: two officers, three women and two children.",
    "children may be boys": "Five people were hurt: three children, two boys and two girls.",
    "at least": "At least 12 people were pulled out: five men and eight women.",
    "about": "About 1,200 families moved: 700 in Tarn and 510 in Brevik.",
    "a choice of members": "The 30 members — 12 Greens and 10 Liberals — met on Monday.",
    "of the whole": "Of the 12 victims, five were men and three were women.",
    "ages": "The three victims, 22, 25 and 30, were friends.",
    "what befell the parts": "Six people were there, two men and three women were hurt.",
    "not the same thing": "The house has 12 rooms, two men and three women live in it.",
    "a couple": "Five people were killed: a couple and three children.",
    "time": "It took 12 days, five hours and eight minutes.",
    "cost": "He sold six cars, two vans and three bikes.",
    "score": "Tarn won 3-2, with two goals in the first half and one in the second.",
    "vague": "Dozens of people were hurt: 12 men and eight women.",
    "rounded": "Some 8,000 people came: 5,100 on Monday and 3,000 on Tuesday.",
    "shots": "He was hit six times: twice in the leg and three times in the arm.",
}

WRONG = {
    "colon": "Six people were killed: two men, three women.",
    "colon and": "Six people were killed: two men and three women.",
    "comma": "The blast left 12 victims, five dead and eight hurt.",
    "killed and wounded": "There were 14 casualties, six killed and nine wounded.",
    "dash": "Twelve people — five men and eight women — were pulled out.",
    "spaced hyphen": "Twelve people - five men and eight women - were pulled out.",
    "brackets": "Six people (two men and three women) were killed.",
    "a child": "Six people, two men, two women and a child, were killed on Monday.",
    "of the": "Of the 12 victims, five were men and eight were women.",
    "members": "The council has 12 members: seven Liberals and six Greens.",
    "places": "A total of 30 people were hurt: 12 in Tarn, 10 in Orsa and 9 in Brevik.",
    "behind the verb": "Nine people were killed, four men and six women, police said.",
    "three parts": "The storm killed 10 people: four men, four women and three children.",
    "digits": "The train carried 212 passengers: 121 adults and 93 children.",
    "an age among the parts": "Seven people, two men, three women and a 5-year-old boy, died.",
    "large": "The fund gave out 1,214 grants: 812 in Tarn and 502 in Orsa.",
}


@pytest.mark.parametrize("text", ADDS_UP.values(), ids=ADDS_UP)
def test_no_alarm(text: str) -> None:
    assert rules(f"News from Tarn\n\n{text}") == []


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_parts_that_make_another_number(text: str) -> None:
    assert rules(f"News from Tarn\n\n{text}") == ["sums"]


def test_the_reason_adds_up() -> None:
    text = f"News from Tarn\n\n{WRONG['a child']}"
    (found,) = contradictions(text)
    assert found.reason == '2 + 2 + 1 make 5, not "Six"'
    assert found.verdict is Verdict.CONFLICT
    (said,) = found.statements
    assert text[said.start : said.end] == "Six people, two men, two women and a child"
    assert text[said.sentence_start : said.sentence_end] == WRONG["a child"]


def test_a_sum_that_is_nearly_right_is_a_discrepancy() -> None:
    (found,) = contradictions(f"News from Tarn\n\n{WRONG['digits']}")
    assert found.verdict is Verdict.DISCREPANCY
