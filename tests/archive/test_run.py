"""A run over an archive: what it writes, what stops it, and how it goes on."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pyarrow.parquet as pq
import pytest

from factcheck import pipeline
from factcheck.corpus import tasks
from factcheck.corpus.engine_local import Local
from factcheck.corpus.run import run
from factcheck.corpus.schema import TABLES
from factcheck.corpus.stages import extract, resolve
from factcheck.extraction import Extracted
from factcheck.formats.json import as_object
from factcheck.settings import Settings, Stories
from factcheck.traits import traits
from tests.archive import news
from tests.archive.conftest import quiet, tables

if TYPE_CHECKING:
    from pathlib import Path


def rows(out: Path, table: str) -> list[dict]:
    return [
        row
        for part in sorted((out / table).glob("*.parquet"))
        for row in pq.read_table(part).to_pylist()
    ]


def fact(row: dict, claim: dict[str, dict]) -> tuple:
    stated = sorted(
        (claim[c]["article"], claim[c]["start"], claim[c]["end"]) for c in row["claims"]
    )
    keys = ("kind", "subject", "verdict", "reason", "consensus", "confidence", "sources")
    return (*(row[key] for key in keys), *stated)


def test_the_facts_are_those_of_a_check(thirty) -> None:
    path, out = thirty
    report = as_object(pipeline.run([path]))
    there = {row["id"]: row for row in rows(out, "claims")}
    here = {row["id"]: row for row in report["claims"]}
    assert sorted(fact(row, there) for row in rows(out, "facts")) == sorted(
        fact(row, here) for row in report["facts"]
    )
    assert len(there) == len(here) > 60
    assert {row["verdict"] for row in rows(out, "facts")} >= {"agree", "conflict"}


def test_the_rows_tie_together(thirty) -> None:
    _, out = thirty
    facts = {row["id"]: row for row in rows(out, "facts")}
    articles = {row["id"]: row for row in rows(out, "articles")}
    claims = rows(out, "claims")
    assert len(articles) == 30
    assert len(facts) == len(rows(out, "facts"))
    for row in claims:
        assert row["id"] in facts[row["fact"]]["claims"]
        assert articles[row["article"]]["story"] == row["story"] == facts[row["fact"]]["story"]
    for row in rows(out, "links"):
        assert {row["claim"], row["other"]} <= set(facts[row["fact"]]["claims"])
        assert sum(e["weight"] for e in row["evidence"]) == pytest.approx(row["weight"], abs=0.01)


def test_the_partitions_have_the_schema_and_several_hold_rows(thirty) -> None:
    _, out = thirty
    for name, schema in TABLES.items():
        parts = sorted((out / name).glob("*.parquet"))
        assert len(parts) > 2
        assert all(pq.read_schema(part).equals(schema) for part in parts)
    assert sum(pq.read_metadata(p).num_rows > 0 for p in (out / "claims").glob("*")) > 1


def test_nothing_of_the_run_is_left_but_its_record(thirty) -> None:
    _, out = thirty
    assert {p.name for p in (out / "_factcheck").iterdir()} == {
        "lock",
        "missed.json",
        "run.json",
        "splits.json",
        "summary.json",
    }
    assert {p.name for p in out.iterdir()} == {*TABLES, "_factcheck"}


class Stopping(Local):
    """Is interrupted when so many parts are finished."""

    def __init__(self, after: int) -> None:
        super().__init__(1)
        self.left = after

    def run(self, stage, work, tasks):
        for index in super().run(stage, work, tasks):
            self.left -= 1
            if self.left < 0:
                raise KeyboardInterrupt
            yield index


@pytest.mark.parametrize("after", [4, 20], ids="after {} parts".format)
def test_a_run_that_stopped_goes_on(after, thirty, small, tmp_path, monkeypatch) -> None:
    path, whole = thirty
    out, done = tmp_path / "out", Counter()

    def counted(stage, work, index, perform=tasks.perform):
        done[stage, index] += 1
        return perform(stage, work, index)

    monkeypatch.setattr("factcheck.corpus.engine_local.perform", counted)
    with pytest.raises(KeyboardInterrupt):
        run([path], out, Settings(), Stopping(after), quiet)
    run([path], out, Settings(), Local(1), quiet)
    assert tables(out) == tables(whole)
    assert set(done.values()) == {1}


def test_a_run_that_is_finished_is_not_run_again(thirty, small) -> None:
    path, out = thirty
    before = {p: p.stat().st_mtime_ns for p in out.rglob("*.parquet")}
    assert run([path], out, Settings(), Stopping(0), quiet)["articles"] == 30
    assert before == {p: p.stat().st_mtime_ns for p in out.rglob("*.parquet")}


def test_other_input_or_settings_are_refused(thirty, refused, tmp_path) -> None:
    path, out = thirty
    said = refused(path, out=out, settings=Settings(stories=Stories.GIVEN))
    assert said == (
        f"--out {out} holds a run with other --stories: name a new folder, or delete that one"
    )
    other = news.write(tmp_path / "news.jsonl", 31)
    assert "with other input:" in refused(other, out=out)


def test_another_run_at_work_is_not_disturbed(thirty, refused) -> None:
    from factcheck.corpus import manifest

    path, out = thirty
    with manifest.opened([path], out, Settings()):
        assert refused(path, out=out) == f"--out {out}: another run is at work there"


def lightly(sources, model):
    """Read articles without the model: their terms, and no claims."""
    from factcheck.articles import article

    for source in sources:
        if "UNREADABLE" in source.text:
            raise RecursionError("too deep")
        one = article(source)
        yield Extracted(one, (), traits(one))


def test_bad_articles_are_rows_and_stop_nothing(tmp_path, monkeypatch, small) -> None:
    monkeypatch.setattr(extract, "extracted", lightly)
    folder = tmp_path / "in"
    folder.mkdir()
    lines = [news.article(n) for n in range(4)]
    lines[1]["text"] += " UNREADABLE"
    lines[3]["id"] = lines[0]["id"]
    written = [json.dumps(line) for line in lines]
    (folder / "a.jsonl").write_text("\n".join([*written, "{", '{"id": "x"}']), "utf-8")
    (folder / "b.txt").write_bytes(b"")
    (folder / "c.txt").symlink_to("nowhere")
    found = run([str(folder)], tmp_path / "out", Settings(), Local(1), quiet)
    assert (found["articles"], found["skipped"]) == (2, 6)
    skipped = rows(tmp_path / "out", "skipped")
    assert sorted((r["path"], r["id"] or "", r["reason"].rpartition(":")[2]) for r in skipped) == [
        ("in/a.jsonl", "", " give the article's text as a string"),
        ("in/a.jsonl", "", " write one object a line"),
        ("in/a.jsonl", "a0000", "id 'a0000' is that of an article in in/a.jsonl already"),
        ("in/a.jsonl", "a0001", " too deep"),
        ("in/b.txt", "", " there is no text in it"),
        ("in/c.txt", "", " what it points to is gone"),
    ]


def test_a_story_that_cannot_be_checked_stops_no_other(tmp_path, monkeypatch, small) -> None:
    monkeypatch.setattr(extract, "extracted", lightly)

    def fails(story, *rest, crosscheck=resolve.crosscheck):
        if story == "a0010":
            raise ValueError("no\nsense")
        return crosscheck(story, *rest)

    monkeypatch.setattr(resolve, "crosscheck", fails)
    path = news.write(tmp_path / "news.jsonl", 20)
    found = run([path], tmp_path / "out", Settings(stories=Stories.GIVEN), Local(1), quiet)
    assert (found["articles"], found["stories"], found["skipped"]) == (10, 1, 10)
    assert rows(tmp_path / "out", "skipped")[0] == {
        "id": "a0010",
        "path": "news.jsonl",
        "reason": "its story cannot be checked: ValueError: no sense",
    }


@pytest.mark.parametrize(
    ("mode", "count"), [(Stories.AUTO, 300), (Stories.GIVEN, 40), (Stories.FOLDER, 40)]
)
def test_the_stories_are_those_of_a_check(mode, count, tmp_path, monkeypatch, small) -> None:
    from factcheck import articles, sources, stories

    monkeypatch.setattr(extract, "extracted", lightly)
    folder = tmp_path / "in"
    (folder / "east").mkdir(parents=True)
    news.write(folder / "news.jsonl", count)
    stubs = "".join(
        json.dumps({"id": f"stub{n}", "text": news.article(n * 20)["title"]}) + "\n"
        for n in range(9)
    )
    (folder / "east" / "stubs.jsonl").write_text(stubs, "utf-8")
    run([str(folder)], tmp_path / "out", Settings(stories=mode), Local(1), quiet)
    read = [articles.article(source) for source in sources.read([str(folder)])[0]]
    assert groups(stories.group(read, mode).items()) == groups(
        (row["id"], row["story"]) for row in rows(tmp_path / "out", "articles")
    )


def groups(named) -> set[frozenset[str]]:
    found = defaultdict(set)
    for article, story in named:
        found[story].add(article)
    assert len(found) > 1
    return set(map(frozenset, found.values()))


def test_one_story_is_no_corpus(thirty, refused) -> None:
    assert "a corpus is not one story" in refused(thirty[0], settings=Settings(stories=Stories.ONE))


def test_the_settings_hold_for_an_archive_too(tmp_path, small) -> None:
    path = news.write(tmp_path / "news.jsonl", 12)
    settings = Settings(kinds=frozenset({"money"}), leave_out=("a0003",))
    found = run([path], tmp_path / "out", settings, Local(1), quiet)
    assert found["articles"] == 11
    assert {row["kind"] for row in rows(tmp_path / "out", "claims")} == {"money"}
    assert {row["kind"] for row in rows(tmp_path / "out", "facts")} == {"money"}
