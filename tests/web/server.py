"""A web server of the tests: a table of paths, each with what it answers."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

STORY = (
    "<html><head><title>Crane falls on ferry</title>"
    '<meta property="og:site_name" content="Ostrava Herald">'
    '<meta property="article:published_time" content="2024-05-06T09:00:00Z"></head><body>'
    "<article><h1>Crane falls on ferry</h1>"
    "<p>A crane collapsed onto the ferry Blue Heron on Monday, killing 4 people.</p>"
    "<p>Harbour master Ilse Brandt said that 17 others were hurt – caf\u00e9 guests among them.</p>"
    "</article></body></html>"
)
HTML = "text/html; charset=utf-8"
DAY = "Tue, 07 May 2024 10:00:00 GMT"


class Site:
    """What a server answers: path -> status, headers, body; and what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.agents: set[str] = set()
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.drips: dict[str, bytes] = {}
        self.done = threading.Event()
        self.port = 0

    def page(self, path: str, body: str | bytes = STORY, kind: str = HTML, **headers: str) -> None:
        data = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers[path] = (200, {"Content-Type": kind, **named}, data)

    def moved(self, path: str, to: str, status: int = 302) -> None:
        self.answers[path] = (status, {"Location": to}, b"")

    def gone(self, path: str, status: int) -> None:
        self.answers[path] = (status, {"Content-Type": HTML}, b"<p>Sorry</p>")

    def url(self, path: str, host: str = "news.example") -> str:
        return f"http://{host}:{self.port}{path}"


@contextmanager
def serving() -> Iterator[Site]:
    """A site on a port of this machine, for as long as the block lasts."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.agents.add(self.headers["User-Agent"])
            if self.path in site.drips:
                self._drip(site.drips[self.path])
                return
            status, headers, body = site.answers.get(self.path, (404, {}, b""))
            self.send_response_only(status)
            for name, value in {"Date": DAY, "Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def _drip(self, piece: bytes) -> None:
            """A piece again and again, without an end."""
            self.send_response_only(200)
            self.send_header("Content-Type", HTML)
            self.end_headers()
            try:
                while not site.done.is_set():
                    self.wfile.write(piece)
                    self.wfile.flush()
                    if len(piece) < 100:
                        time.sleep(0.02)
            except OSError:
                pass

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        site.done.set()
        server.shutdown()
        server.server_close()
        thread.join()


def zipped(body: str) -> bytes:
    return gzip.compress(body.encode())


def bomb(size: int) -> bytes:
    """``size`` zeros, gzipped to a thousandth."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()
