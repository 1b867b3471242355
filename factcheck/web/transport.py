"""One request: a page from a checked number, within a time and a size.

The standard library's client, because it leaves the socket to us: it is connected to the
number that was checked, not to a name that may lead elsewhere a moment later, and it is shut
when time is up, however slowly the bytes drip. Proxies of the environment are not asked.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import zlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.sources.decode import Unreadable, too_large
from factcheck.sources.gz import unzipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factcheck.web.address import Address

#: By this name the program asks, and robots.txt knows it.
AGENT = "factcheck"
_HEADERS = {
    "User-Agent": AGENT,
    "Accept": "text/html,application/xhtml+xml,*/*;q=0.5",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}
_PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds until a connection stands, until the whole answer is there, and its bytes."""

    connect: float = 10.0
    whole: float = 30.0
    size: int = 20_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; header names in lower case, the body unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def request(address: Address, numbers: Sequence[str], limits: Limits) -> Answer:
    """Ask the first of ``numbers`` that answers for the page. Raises Unreadable."""
    try:
        bare = _connected(address, numbers, limits)
    except OSError as error:
        raise Unreadable(f"no connection to {address.host}: {_reason(error)}") from error
    with bare, _deadline(bare, limits) as late:
        try:
            answer = _asked(address, _secured(bare, address), limits)
        except (Unreadable, OSError, http.client.HTTPException, ValueError) as error:
            if late.is_set() or isinstance(error, TimeoutError):
                raise _slow(limits) from error
            if isinstance(error, Unreadable):
                raise
            what = "no secure connection" if isinstance(error, ssl.SSLError) else "broken off"
            raise Unreadable(f"{what}: {_reason(error)}") from error
    # What ends because it was shut looks whole where the server states no length.
    if late.is_set():
        raise _slow(limits)
    return answer


def _slow(limits: Limits) -> Unreadable:
    return Unreadable(f"not all there within {limits.whole:g} seconds: try again later")


@contextmanager
def _deadline(wire: socket.socket, limits: Limits) -> Iterator[threading.Event]:
    """Shut a connection when time is up; the event tells that it was."""
    late = threading.Event()
    # A second handle of the same connection: TLS takes the first one over.
    with wire.dup() as twin:
        clock = threading.Timer(limits.whole, _shut, (twin, late))
        clock.daemon = True
        clock.start()
        try:
            yield late
        finally:
            clock.cancel()
            clock.join()


def _reason(error: Exception) -> str:
    said = getattr(error, "verify_message", "") or getattr(error, "strerror", "") or ""
    return str(said).splitlines()[0][:100].lower() if said else type(error).__name__


def _shut(wire: socket.socket, late: threading.Event) -> None:
    late.set()
    with suppress(OSError):  # it is closed already
        wire.shutdown(socket.SHUT_RDWR)


def _connected(address: Address, numbers: Sequence[str], limits: Limits) -> socket.socket:
    """A connection to the first number that takes one. Raises OSError where none does."""
    failed: OSError = ConnectionError("no number to connect to")
    for number in numbers:
        try:
            bare = socket.create_connection((number, address.port), limits.connect)
        except OSError as error:
            failed = error
            continue
        bare.settimeout(limits.whole)
        return bare
    raise failed


def _secured(bare: socket.socket, address: Address) -> socket.socket:
    """The connection in TLS where the scheme says so. Raises OSError."""
    if address.scheme != "https":
        return bare
    import certifi

    # The system's certificates and, where it has none to show, those of Mozilla.
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context.wrap_socket(bare, server_hostname=address.host)


def _asked(address: Address, wire: socket.socket, limits: Limits) -> Answer:
    connection = http.client.HTTPConnection(address.host, address.port)
    connection.sock = wire
    host = address.site.partition("://")[2]
    connection.request("GET", address.target, headers={"Host": host, **_HEADERS})
    with wire, connection.getresponse() as response:
        headers = {name.lower(): value for name, value in response.getheaders()}
        body = _body(response, limits.size)
        return Answer(response.status, headers, _unpacked(body, headers, limits.size))


def _body(response: http.client.HTTPResponse, size: int) -> bytes:
    found = bytearray()
    while piece := response.read1(_PIECE):
        found += piece
        if len(found) > size:
            raise Unreadable(too_large(len(found), size).partition(":")[0])
    if response.length:
        raise http.client.IncompleteRead(b"", response.length)
    return bytes(found)


def _unpacked(body: bytes, headers: Mapping[str, str], size: int) -> bytes:
    coding = headers.get("content-encoding", "").strip().lower() or "identity"
    if not body:
        return body
    if coding not in _CODINGS:
        raise Unreadable(f"packed as {coding[:20]!r}, which was not asked for")
    return _CODINGS[coding](body, size)


def _deflated(body: bytes, size: int) -> bytes:
    # Some servers send it bare, without the zlib header that the standard asks for.
    inflate = zlib.decompressobj(zlib.MAX_WBITS if body[0] & 0x0F == 8 else -zlib.MAX_WBITS)
    try:
        found = inflate.decompress(body, size + 1)
    except zlib.error as error:
        raise Unreadable("broken in what it is packed in: try again later") from error
    if len(found) > size:
        raise Unreadable(too_large(len(found), size).partition(":")[0])
    return found


#: How a body may be packed, and what unpacks it to a size.
_CODINGS: Mapping[str, Callable[[bytes, int], bytes]] = {
    "identity": lambda body, _: body,
    "gzip": unzipped,
    "x-gzip": unzipped,
    "deflate": _deflated,
}
