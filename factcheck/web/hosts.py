"""Hosts to the addresses that may be connected to: those on the open internet, and no others."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

from factcheck.sources.decode import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    IP = IPv4Address | IPv6Address
    #: A host and a port to the numbers it has.
    Resolve = Callable[[str, int], Sequence[str]]
    #: Whether a number may be connected to.
    Open = Callable[[IP], bool]

#: A translator's numbers carry an IPv4 one in their last 32 bits (RFC 6052); so did an old
#: form of IPv6 (RFC 4291), and the translators of the local network (RFC 8215) are closed.
_TRANSLATED = IPv6Network("64:ff9b::/96")
_CLOSED = (IPv6Network("::/96"), IPv6Network("64:ff9b:1::/48"))


def resolve(host: str, port: int) -> list[str]:
    """The numbers of a host, as the system tells them. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(row[4][0]) for row in found))


def is_open(number: IP) -> bool:
    """Whether a number is one of the open internet.

    Private, loopback, link-local, multicast, reserved and shared ones are not, nor those that
    hide such a number inside (IPv4-mapped, 6to4, Teredo, NAT64).
    """
    if isinstance(number, IPv6Address):
        inside = number.ipv4_mapped
        if number in _TRANSLATED:
            inside = IPv4Address(int(number) & 0xFFFFFFFF)
        if inside is not None:
            return is_open(inside)
        hidden = (number.sixtofour, *(number.teredo or ()))
        if number.is_site_local or any(number in net for net in _CLOSED):
            return False
        if not all(is_open(one) for one in hidden if one is not None):
            return False
    return number.is_global and not (
        number.is_private
        or number.is_loopback
        or number.is_link_local
        or number.is_multicast
        or number.is_reserved
        or number.is_unspecified
    )


def numbers(host: str, port: int, resolve: Resolve, allowed: Open) -> list[str]:
    """The numbers of a host to connect to. Raises Unreadable where any of them is not allowed.

    One that is not spoils them all: a name that leads inside the local network and out of it
    is a trick.
    """
    try:
        found = [ip_address(number) for number in resolve(host, port)]
    except (OSError, UnicodeError, ValueError) as error:
        raise Unreadable(f"no host {host} was found: check the address and the network") from error
    if not found:
        raise Unreadable(f"no host {host} was found: check the address and the network")
    if not all(map(allowed, found)):
        raise Unreadable(f"{host} is inside the local network: nothing is fetched from there")
    return [str(number) for number in found]
