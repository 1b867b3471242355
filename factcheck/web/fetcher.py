"""Addresses to pages: kept ones first, else fetched, every step of the way checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.sources.decode import Unreadable
from factcheck.sources.fetched import Page
from factcheck.web import hosts
from factcheck.web.address import Address, address
from factcheck.web.cache import Cache, folder
from factcheck.web.robots import Robots
from factcheck.web.transport import Answer, Limits, request

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.web.hosts import Open, Resolve

#: So many redirects one page may take.
REDIRECTS = 5
_MOVED = frozenset((301, 302, 303, 307, 308))

#: What a status means to a reader, where it is not plain.
_STATUS = {
    401: "it asks for a password",
    403: "the server does not let programs read it",
    404: "there is no such page",
    410: "the page is gone",
    429: "the server was asked too often: try again later",
    451: "it is withheld for legal reasons",
}


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Reads pages by their addresses.

    ``cache`` holds those that were read before. ``resolve`` and ``allowed`` say which numbers
    a host has and which may be connected to; no option changes them.
    """

    cache: Cache = field(default_factory=lambda: Cache(folder()))
    limits: Limits = field(default_factory=Limits)
    resolve: Resolve = hosts.resolve
    allowed: Open = hosts.is_open
    robots: Robots = field(init=False)

    def __post_init__(self) -> None:
        """Know no site's rules yet."""
        object.__setattr__(self, "robots", Robots(self._followed, self.limits))

    def __call__(self, url: str) -> Page:
        """The page at an address, as it was kept, else as it is now. Raises Unreadable."""
        return self.cache.find(url) or self.anew(url)

    def anew(self, url: str) -> Page:
        """The page at an address as it is now, which is kept. Raises Unreadable."""
        at, answer = self._walked(address(url), self.limits, self.robots.check)
        if answer.status != 200:
            said = _STATUS.get(answer.status, "the server does not give it")
            raise Unreadable(f"{said} (status {answer.status})")
        headers = answer.headers
        page = Page(str(at), headers.get("content-type", ""), headers.get("date", ""), answer.body)
        self.cache.keep(url, page)
        return page

    def _followed(self, at: Address, limits: Limits) -> Answer:
        return self._walked(at, limits, lambda _: None)[1]

    def _walked(
        self, at: Address, limits: Limits, check: Callable[[Address], None]
    ) -> tuple[Address, Answer]:
        """The answer at the end of the redirects, and where that is; each step is checked."""
        for _ in range(REDIRECTS + 1):
            numbers = hosts.numbers(at.host, at.port, self.resolve, self.allowed)
            check(at)
            answer = request(at, numbers, limits)
            location = answer.headers.get("location")
            if answer.status not in _MOVED or not location:
                return at, answer
            at = at.toward(location)
        raise Unreadable(f"more than {REDIRECTS} redirects: it leads round in circles")
