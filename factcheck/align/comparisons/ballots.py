"""Whether two counts of votes are of one side of one ballot (*51-48* and *51 to 49*)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.values import Quantity

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy
    from factcheck.values import Value

#: Reports of one ballot differ by a vote, or by as many in a hundred of all that were cast.
MISCOUNT, IN_A_HUNDRED = 1, 2


def ballot(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two results, told with both of their sides, are one ballot's, and of one side."""
    one, two = _result(a), _result(b)
    if not one or not two:
        return "untold", ""
    detail = " ~ ".join(f"{first}-{second}" for first, second in (one.votes, two.votes))
    reach = max(MISCOUNT, max(sum(one.votes), sum(two.votes)) * IN_A_HUNDRED / 100)
    if any(abs(x - y) > reach for x, y in zip(one.votes, two.votes, strict=True)):
        return "another", detail
    return ("one side" if one.side == two.side else "other side"), detail


class _Result(NamedTuple):
    """The votes for and against, and for which of them a claim stands."""

    votes: tuple[Decimal, Decimal]
    side: int


def _result(profile: Profile) -> _Result | None:
    """The result that a count of votes is part of, where its sentence tells them in pairs."""
    votes = [stated for stated in profile.fellows if _unit(stated.value) == "votes"]
    if len(votes) % 2 or profile.stated not in votes:
        return None
    at = votes.index(profile.stated)
    first = at - at % 2
    both = [v.value.amount.low for v in votes[first : first + 2] if isinstance(v.value, Quantity)]
    return _Result((both[0], both[1]), at % 2)


def _unit(value: Value) -> str:
    return value.unit if isinstance(value, Quantity) else ""
