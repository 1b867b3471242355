"""Words in any case, as regular expressions that are quick to pass over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def anycase(patterns: Iterable[str]) -> str:
    """Alternatives that begin with a small letter, in any case.

    Where each begins with a plain set of letters, most are passed over at a glance; under the
    flag alone every one is tried.
    """
    return "|".join(map(_anycase, patterns))


def _anycase(pattern: str) -> str:
    first, rest = pattern[:1], pattern[1:]
    return f"[{first}{first.upper()}](?i:{rest})" if "a" <= first <= "z" else f"(?i:{pattern})"
