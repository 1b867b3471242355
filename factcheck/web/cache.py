"""Pages kept: two files each, named by a hash of the address, in the user's cache folder."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from factcheck.sources.fetched import Page

_VERSION = 1


def folder() -> Path:
    """Where pages are kept, by the custom of the system."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("factcheck", appauthor=False)) / "pages"


class Cache:
    """The pages kept in a folder, which is made when the first is kept."""

    def __init__(self, place: Path) -> None:
        """Keep pages in ``place``."""
        self._place = place

    def find(self, url: str) -> Page | None:
        """The page kept for an address; None where none is, or what is kept is broken."""
        head, body = self._files(url)
        try:
            said = json.loads(head.read_text("utf-8"))
            data = body.read_bytes()
            if (said["version"], said["url"]) != (_VERSION, url):
                return None
            if said["sha256"] != sha256(data).hexdigest():
                return None
            return Page(said["address"], said["content_type"], said["date"], data)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, url: str, page: Page) -> None:
        """Keep a page; where that cannot be done, it is fetched again next time."""
        said = {
            "version": _VERSION,
            "url": url,
            "address": page.url,
            "content_type": page.content_type,
            "date": page.date,
            "sha256": sha256(page.data).hexdigest(),
        }
        head, body = self._files(url)
        with suppress(OSError):
            # Which pages somebody reads is nobody else's business.
            self._place.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(body, page.data)
            _write(head, json.dumps(said, indent=1, sort_keys=True).encode())

    def _files(self, url: str) -> tuple[Path, Path]:
        name = sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
        return self._place / f"{name}.json", self._place / f"{name}.body"


def _write(place: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    handle, beside = tempfile.mkstemp(dir=place.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(beside).replace(place)
    except BaseException:
        with suppress(OSError):
            Path(beside).unlink()
        raise
