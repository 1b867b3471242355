"""Two shootings of one week in one city are two stories, however alike they are told."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from tests.test_stories import grouped, made

MON, WED, FRI = date(2023, 6, 5), date(2023, 6, 7), date(2023, 6, 9)

#: A shooting at a car wash on Monday, and one at a flat on Thursday: one city, one police
#: force, one spokeswoman, one hospital, one kind of sentence.
WASH = (
    """One dead, two hurt in shooting at Larkfield car wash

LARKFIELD — One man was killed and two others were wounded in a shooting at the Suds Up car wash
on Tanner Avenue in Larkfield on Monday afternoon, police said. Officers were called at 3:20 p.m.
The man, Reggie Molina, 31, died at Mercy Hospital. Larkfield police spokeswoman Dana Orr said
that two men had argued over a place in the queue. No one has been arrested.
""",
    """Family mourns man shot at car wash in Larkfield

Reggie Molina, 31, had gone to the Suds Up car wash on Tanner Avenue to clean his father's van
when he was shot on Monday, his sister Pilar Molina said. Police spokeswoman Dana Orr said
detectives were looking for a man in a green jacket. The two wounded men left Mercy Hospital.
""",
    """Arrest in Tanner Avenue killing

Larkfield police arrested Curtis Bohn, 44, on Thursday over the shooting at the Suds Up car wash
that killed Reggie Molina and wounded two. Bohn, who wore a green jacket on pictures of a camera,
is held without bail. Spokeswoman Dana Orr said a pistol was found at his home.
""",
)
FLAT = (
    """Woman killed, two wounded in shooting at Larkfield apartments

LARKFIELD — One woman was killed and two others were wounded in a shooting at the Alder Court
apartments on Foundry Road in Larkfield late Thursday, police said. Officers were called at
11:40 p.m. The woman, Teresa Vance, 27, died at Mercy Hospital. Larkfield police spokeswoman Dana
Orr said that shots came through a door. No one has been arrested.
""",
    """Neighbours tell of shots at Alder Court

People who live at Alder Court on Foundry Road heard nine shots on Thursday night before Teresa
Vance, 27, was found dying on the stairs. Larkfield police spokeswoman Dana Orr said the two
wounded, a couple from the third floor, were in Mercy Hospital. Vance was a nurse.
""",
    """Nurse shot at Larkfield apartments was not the target, police say

Teresa Vance, the nurse who was killed at Alder Court, was not the one whom the gunman wanted,
Larkfield police said on Friday. The shots through a door on Foundry Road were meant for a man of
the third floor who owed money, spokeswoman Dana Orr said. He and his wife are in Mercy Hospital.
""",
)
#: An article of the week in which both are told.
BOTH = """Larkfield asks for help after second shooting of the week

Two people have been killed and four wounded in two shootings in Larkfield this week. Reggie
Molina, 31, was shot at a car wash on Tanner Avenue on Monday, and Teresa Vance, 27, at the Alder
Court apartments on Foundry Road on Thursday. Mayor Ken Sauer asked the state for ten officers.
Police spokeswoman Dana Orr said that the two had nothing to do with one another.
"""


@pytest.mark.parametrize(
    "days", [(None, None), (MON, FRI), (WED, WED)], ids=["undated", "apart", "one day"]
)
@pytest.mark.parametrize(("one", "two"), tuple(product(range(3), range(3))))
def test_two_articles_of_two_shootings(one, two, days) -> None:
    assert len(grouped(made(WASH[one], "a", days[0]), made(FLAT[two], "b", days[1]))) == 2


@pytest.mark.parametrize("day", [None, FRI], ids=["undated", "of one day"])
def test_two_shootings_of_three_articles_each(day) -> None:
    told = {"wash": WASH, "flat": FLAT}
    articles = [made(t, f"{name}/{n}", day) for name, ts in told.items() for n, t in enumerate(ts)]
    assert grouped(*articles) == {frozenset(f"{name}/{n}" for n in range(3)) for name in told}


@pytest.mark.parametrize("day", [None, FRI], ids=["undated", "of one day"])
def test_an_article_that_tells_both_does_not_chain_them(day) -> None:
    told = {"wash": WASH, "flat": FLAT}
    articles = [made(t, f"{name}/{n}", day) for name, ts in told.items() for n, t in enumerate(ts)]
    for group in grouped(*articles, made(BOTH, "both", day)):
        assert len({name.partition("/")[0] for name in group} - {"both"}) <= 1
