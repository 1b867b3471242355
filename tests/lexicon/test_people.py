"""Which nouns name people."""

import pytest

from factcheck.lexicon.people import is_people

THINGS = """
    shot bullet vehicle house case company school screwdriver pacemaker estimate climate
    domestic prior chase great talisman Iran Ocean Pakistan Jordan death paper computer
"""
PEOPLE = """
    person people man woman victim officer soldier lawmaker churchgoer policyholder classmate
    congressman archaeologist Ukrainian Ukrainians Venezuelans Texan Iraqis Americans Chinese
    rancher obstetrician skateboarder bouncer roommate co-defendant teenager hostage
    troops personnel
"""


@pytest.mark.parametrize("noun", THINGS.split())
def test_things_are_not_people(noun: str) -> None:
    assert not is_people(noun)


@pytest.mark.parametrize("noun", PEOPLE.split())
def test_people(noun: str) -> None:
    assert is_people(noun)
