"""Which numbers are of the open internet."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from factcheck.sources.decode import Unreadable
from factcheck.web.hosts import is_open, numbers

CLOSED = """
    127.0.0.1 127.255.255.254 10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254
    100.64.0.1 0.0.0.0 0.1.2.3 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 192.0.2.1
    198.18.0.1 198.51.100.1 203.0.113.1
    ::1 :: fe80::1 fc00::1 fd12:3456::1 ff02::1 2001:db8::1 fec0::1
    ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1
    64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b:1::808:808 2002:7f00:1:: 2002:a00:1::
    2001:0:7f00:1::
""".split()
OPEN = "8.8.8.8 1.1.1.1 172.32.0.1 2606:4700::1111 ::ffff:8.8.8.8 64:ff9b::808:808".split()


@pytest.mark.parametrize("number", CLOSED)
def test_closed(number) -> None:
    assert not is_open(ip_address(number))


@pytest.mark.parametrize("number", OPEN)
def test_open(number) -> None:
    assert is_open(ip_address(number))


@pytest.mark.parametrize(
    ("found", "why"),
    [
        pytest.param([], "no host", id="none"),
        pytest.param(["no number"], "no host", id="nonsense"),
        pytest.param(["10.0.0.1"], "local network", id="inside"),
        pytest.param(["8.8.8.8", "10.0.0.1"], "local network", id="one of two inside"),
        pytest.param(["8.8.8.8", "fe80::1%eth0"], "local network", id="with its zone"),
    ],
)
def test_hosts_that_are_not_asked(found, why) -> None:
    with pytest.raises(Unreadable, match=why):
        numbers("a.example", 80, lambda *_: found, is_open)


def test_all_numbers_of_a_host_in_order() -> None:
    found = ["8.8.8.8", "1.1.1.1"]
    assert numbers("a.example", 80, lambda *_: found, is_open) == found
