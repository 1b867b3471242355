"""Pages by their addresses: the one stage that uses the network, and only where it is asked to."""

from factcheck.web.fetcher import Fetcher

__all__ = ["Fetcher"]
