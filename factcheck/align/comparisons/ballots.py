"""Whether two counts of votes are of one side of one ballot (*51-48* and *51 to 49*)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.values import Quantity

if TYPE_CHECKING:
    from decimal import Decimal

    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy

#: Reports of one ballot differ by a vote, or by as many in a hundred of all that were cast.
MISCOUNT, IN_A_HUNDRED = 1, 2


def ballot(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two results, told with both of their sides, are one ballot's, and of one side."""
    one, two = _result(a), _result(b)
    if not one or not two:
        return "untold", ""
    detail = " ~ ".join(f"{first}-{second}" for first, second in (one, two))
    reach = max(MISCOUNT, max(sum(one), sum(two)) * IN_A_HUNDRED / 100)
    if any(abs(x - y) > reach for x, y in zip(one, two, strict=True)):
        return "another", detail
    same = a.fellows.index(a.stated) == b.fellows.index(b.stated)
    return ("one side" if same else "other side"), detail


def _result(profile: Profile) -> tuple[Decimal, ...]:
    """The votes for and against that a sentence tells of, where these are of one ballot."""
    values = [stated.value for stated in profile.fellows]
    votes = [v.amount.low for v in values if isinstance(v, Quantity) and v.unit == "votes"]
    return tuple(votes) if len(votes) == 2 else ()
