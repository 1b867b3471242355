"""Words that say which part of the people concerned a number counts: one row a word."""

from __future__ import annotations

#: Heads that name people without saying which, and events that stand for them.
GENERIC = frozenset(
    """
    people person other one man individual victim casualty fatality death dead body life
    soul resident injury injured wounded hurt shoot kill die wound injure toll human
    shooting gunshot be leave report hospitalize transport take
    """.split()
)

#: qualifier -> the part of the whole that it picks
PARTS: dict[str, str] = {
    "critical": "critical",
    "serious": "serious",
    "stable": "stable",
    "fair": "fair",
    "released": "released",
    "treated": "treated",
    "female": "female",
    "male": "male",
    "child": "child",
    "first": "first",
    "second": "second",
    "third": "third",
}
