"""The terms of a part's articles to what articles are compared by, and their blocking keys."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pyarrow as pa

from factcheck import stories
from factcheck.corpus import files, terms
from factcheck.traits import Sort

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.corpus.work import Stats, Work
    from factcheck.stories import Profile
    from factcheck.traits import Term

    Keys = dict[int, list[tuple[str, float, int]]]

COLUMNS = ("id", "profile")

#: The articles in the list of a term, by their numbers, each with its weight there.
HEAVIEST = pa.schema([("term", pa.string()), ("weight", pa.float64()), ("article", pa.int64())])


def run(work: Work, index: int) -> Stats:
    """Weigh the terms of a part's articles, and send the heaviest to those who gather them."""
    holders: dict[Term, int] = {}
    for batch in files.gather(work.every("count"), index):
        said, counts = batch.to_pydict().values()
        holders.update(zip(map(terms.term, said), counts, strict=True))
    rarities = {t: stories.rarity(t, n, work.articles) for t, n in holders.items()}
    keys: Keys = defaultdict(list)
    rows = _rows(work, index, rarities, keys)
    count = files.write_store(work.data("profile", index), COLUMNS, rows)
    batches = {part: _batch(found) for part, found in keys.items()}
    files.write_scatter(work.data("keys", index), HEAVIEST, batches, work.parts)
    return {"articles": count}


def _rows(
    work: Work, index: int, rarities: Mapping[Term, float], keys: Keys
) -> Iterator[tuple[str, bytes]]:
    places = {said for sort, said in rarities if sort is Sort.PLACE}
    rows = files.Store(work.data("extract", index))
    for row in range(len(rows)):
        agreed = stories.sorted_out(rows.thing(row, "terms"), places)
        published = stories.day(rows.thing(row, "article"))
        profile: Profile = stories.profile(agreed, rarities, published)
        for weight, (sort, said) in profile.heaviest:
            part = files.bucket(said, work.parts)
            keys[part].append((terms.key(sort, said), weight, work.starts[index] + row))
        yield rows.cell(row, "id"), files.packed(profile)


def _batch(found: list[tuple[str, float, int]]) -> pa.RecordBatch:
    columns = zip(*sorted(found), strict=True)
    arrays = [pa.array(c, f.type) for c, f in zip(columns, HEAVIEST, strict=True)]
    return pa.record_batch(arrays, schema=HEAVIEST)
