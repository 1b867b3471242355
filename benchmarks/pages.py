"""Score the reading of web pages: ``python benchmarks/pages.py FOLDER [--show]``.

FOLDER holds ``evaldata_en_news.json``, which names for each page its ``file`` (below
``html/``), snippets that must (``with``) and must not (``without``) come out, and where it
gives one its ``date``. Prints the share of each, once of the extracted text, and once of
what is read of it as title and body.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.articles import article
from factcheck.model import BlockRole
from factcheck.sources.html import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Article

PAGES = "evaldata_en_news.json"
READ = (BlockRole.TITLE, BlockRole.BODY)
#: The least share that is asked for.
FLOORS = {"with": 0.95, "without": 0.95, "date": 0.90}


def plain(said: str) -> str:
    """Words with one space between: the snippets' line breaks mean nothing."""
    return " ".join(said.split())


def read(found: Article) -> str:
    """The text of the title and the body."""
    return plain(" ".join(found.text[b.start : b.end] for b in found.blocks if b.role in READ))


def results(folder: Path) -> Iterator[tuple[str, bool, str]]:
    """What was asked of the pages, whether it came out right, and a line about it."""
    pages: dict[str, dict[str, Any]] = json.loads((folder / PAGES).read_text(encoding="utf-8"))
    for asked in pages.values():
        name = asked["file"]
        found = article(page(name, (folder / "html" / name).read_bytes()))
        texts = {"": plain(found.text), ", read": read(found)}
        for view, text in texts.items():
            for kind in ("with", "without"):
                for snippet in map(plain, asked[kind]):
                    right = (snippet in text) is (kind == "with")
                    yield f"{kind}{view}", right, f"{name}: {snippet}"
        if asked.get("date"):
            day, where = found.published.earliest, found.published.origin
            yield "date", str(day) == asked["date"], f"{name}: {day} ({where}), not {asked['date']}"


def score(folder: Path, *, show: bool = False) -> tuple[Counter[str], Counter[str]]:
    """How many snippets and dates of each sort were asked for, and how many came out right."""
    asked: Counter[str] = Counter()
    came: Counter[str] = Counter()
    for kind, right, line in results(folder):
        asked[kind] += 1
        came[kind] += right
        if not right and show:
            print(f"{kind}: {line}")
    return asked, came


def main(argv: list[str]) -> int:
    """Print the shares, and with ``--show`` what went wrong; 1 where a floor is missed."""
    folders = [Path(name) for name in argv if not name.startswith("-")]
    if not folders or not (folders[0] / PAGES).is_file():
        print(f"skipped: no {PAGES} in {', '.join(map(str, folders)) or 'no folder'}")
        return 0
    asked, came = score(folders[0], show="--show" in argv)
    for kind in sorted(asked):
        print(f"{kind:14} {came[kind]:4} of {asked[kind]:4}  {came[kind] / asked[kind]:.3f}")
    return int(any(came[kind] < floor * asked[kind] for kind, floor in FLOORS.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
