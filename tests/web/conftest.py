"""A server of this machine, and a fetcher that takes it for the open internet."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING

import pytest

from factcheck.web import Fetcher, hosts
from factcheck.web.cache import Cache
from factcheck.web.transport import Limits
from tests.web.server import Site, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOOPBACK = ip_address("127.0.0.1")
#: Who is who in the tests: the server, a neighbour, and one who is both.
NUMBERS = {
    "news.example": ["127.0.0.1"],
    "other.example": ["127.0.0.1"],
    "inside.example": ["10.0.0.7"],
    "both.example": ["127.0.0.1", "192.168.1.1"],
    "mapped.example": ["::ffff:192.168.1.1"],
}


@pytest.fixture(scope="session")
def server() -> Iterator[Site]:
    with serving() as site:
        yield site


@pytest.fixture
def site(server: Site) -> Site:
    server.asked.clear()
    server.answers.clear()
    server.drips.clear()
    return server


def resolve(host: str, port: int) -> list[str]:
    if host in NUMBERS:
        return NUMBERS[host]
    if host[0].isdigit() or ":" in host:
        return [host]
    raise OSError(-2, "Name or service not known")


def allowed(number) -> bool:
    return number == LOOPBACK or hosts.is_open(number)


@pytest.fixture
def fetcher(tmp_path: Path) -> Fetcher:
    limits = Limits(connect=2, whole=0.5, size=100_000)
    return Fetcher(Cache(tmp_path / "pages"), limits, resolve, allowed)
