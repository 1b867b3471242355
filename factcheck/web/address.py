"""Addresses of pages: what is typed or redirected to, taken apart and checked."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from factcheck.sources.decode import Unreadable

PORTS = {"http": 80, "https": 443}

#: Characters of a path or a query that stand as they are: those that have a meaning there.
_KEPT = "/:@!$&'()*+,;=%~[]"
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page is: ``host`` as DNS has it, ``target`` as the request line has it."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def site(self) -> str:
        """Scheme, host and port: what one robots.txt speaks for."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}"

    def __str__(self) -> str:
        return self.site + self.target

    def at(self, target: str) -> Address:
        """Another place on the same site."""
        return Address(self.scheme, self.host, self.port, target)

    def toward(self, location: str) -> Address:
        """Where a redirect leads. Raises Unreadable."""
        try:
            joined = urljoin(str(self), location.strip())
        except ValueError as error:
            raise Unreadable("it leads to a broken address") from error
        return address(joined)


def address(url: str) -> Address:
    """Take an address apart. Raises Unreadable for one that no page can have."""
    if len(url) > _LONGEST or not url.isprintable() or " " in url:
        raise Unreadable("no valid address: check how it is written")
    try:
        parts = urlsplit(url)
        scheme, name, port = parts.scheme.lower(), parts.hostname, parts.port
    except ValueError as error:
        raise Unreadable("no valid address: check how it is written") from error
    if scheme not in PORTS:
        raise Unreadable("only http and https addresses are read")
    if parts.username is not None or parts.password is not None:
        raise Unreadable("an address with a name or a password in it: leave those out")
    target = quote(parts.path or "/", safe=_KEPT)
    if parts.query:
        target += "?" + quote(parts.query, safe=_KEPT + "?")
    return Address(scheme, _ascii(name or ""), port or PORTS[scheme], target)


def _ascii(name: str) -> str:
    """A host as DNS has it. Raises Unreadable."""
    try:
        host = name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise Unreadable("no valid address: its host cannot be written so") from error
    if not host or "%" in host or any(c in host for c in "/\\?#@"):
        raise Unreadable("no valid address: it names no host")
    return host.lower()
