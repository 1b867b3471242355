"""What a site lets programs read: its robots.txt, by RFC 9309."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.sources.decode import Unreadable
from factcheck.web.transport import AGENT, Limits

if TYPE_CHECKING:
    from collections.abc import Callable

    from protego import Protego

    from factcheck.web.address import Address
    from factcheck.web.transport import Answer

PLACE = "/robots.txt"

#: What of the file is read at the least, by the standard; more of it is refused.
_SIZE = 500 * 1024


class Robots:
    """The rules of each site, asked for once a run.

    ``get`` fetches an address, redirects followed and checked.
    """

    def __init__(self, get: Callable[[Address, Limits], Answer], limits: Limits) -> None:
        """Know no site yet."""
        self._get = get
        self._limits = replace(limits, size=min(limits.size, _SIZE))
        self._known: dict[str, Protego] = {}

    def check(self, address: Address) -> None:
        """Raise Unreadable where the site does not let the program read a page."""
        if address.site not in self._known:
            self._known[address.site] = self._rules(address)
        if not self._known[address.site].can_fetch(str(address), AGENT):
            raise Unreadable("the site's robots.txt does not let programs read it: save it by hand")

    def _rules(self, address: Address) -> Protego:
        """The rules of a site: none where it has no such file; all closed where it is broken."""
        # It knows wildcards and the longest match, which the standard library's parser does not.
        from protego import Protego

        try:
            answer = self._get(address.at(PLACE), self._limits)
        except Unreadable as error:
            raise Unreadable(f"its robots.txt cannot be read: {error}") from error
        if answer.status >= 500:
            raise Unreadable(f"its robots.txt cannot be read (status {answer.status}): try later")
        said = answer.body.decode("utf-8", "replace") if answer.status < 300 else ""
        return Protego.parse(said)
