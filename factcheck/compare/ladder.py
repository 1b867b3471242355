"""The ladder: what two values of one fact say together, from *same* down to *apart*.

A rung is found by the type of the values, never by the kind of claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.compare import lists, names, numbers, quotations, times
from factcheck.compare.rung import Rung, Step
from factcheck.values import Duration, NameSet, Office, Ordinal, Quantity, When, Words

if TYPE_CHECKING:
    from factcheck.policy import Policy
    from factcheck.values import Value

UNLIKE = Step(Rung.WITHIN, "{a} and {b} are values of different types", silent=True)


def climb(a: Value, b: Value, policy: Policy) -> Step:
    """The best rung that two values reach, and why. Symmetric in its values."""
    match a, b:
        case Quantity(), Quantity():
            step = numbers.quantities(a, b, policy)
        case Duration(), Duration():
            step = numbers.durations(a, b, policy)
        case Ordinal(), Ordinal():
            step = numbers.ordinals(a, b)
        case When(), When():
            step = times.times(a, b)
        case Office(), Office():
            step = names.offices(a, b)
        case NameSet(), NameSet():
            step = lists.lists(a, b)
        case Words(), Words():
            step = quotations.quotations(a, b)
        case _:
            step = UNLIKE
    return _strictly(step) if policy.strict else step


def _strictly(step: Step) -> Step:
    """Near, where two values are compatible and not the same; what says nothing stays so."""
    if step.rung is not Rung.WITHIN or step.silent:
        return step
    return Step(Rung.NEAR, f"{step.why}, but strict mode asks for the same value")
