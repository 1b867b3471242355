"""Reports are the same bytes with any number of processes, and with a cold and a warm cache."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from factcheck import keys, nlp, packing, pipeline
from factcheck.errors import UsageError
from factcheck.extraction import extracted
from factcheck.formats import json
from factcheck.model import Source
from factcheck.policy import Policy
from factcheck.settings import DEFAULT_MODEL, Means, Settings, Stories

CORPUS = Path(__file__).parent.parent / "corpus"
FOLDERS = [str(CORPUS / name) for name in ("recognition", "quake", "merger")]


@pytest.fixture(scope="module")
def plain():
    return json.render(pipeline.run(FOLDERS))


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """More articles than are read together, of two stories."""
    folder = tmp_path_factory.mktemp("many")
    for n in range(36):
        town = ("Marnel", "Ostrava Bay")[n % 2]
        (folder / f"{n:02}.txt").write_text(
            f"Fire in {town}\n\nThe fire in {town} killed {3 + n % 3} people on Tuesday.\n"
        )
    return str(folder)


def test_a_cold_and_a_warm_cache_give_the_same_bytes(plain, tmp_path):
    means = Means(cache=tmp_path / "c")
    assert [json.render(pipeline.run(FOLDERS, means=means)) for _ in range(2)] == [plain] * 2


def test_a_warm_cache_needs_no_model(plain, tmp_path, monkeypatch):
    means = Means(cache=tmp_path / "c")
    pipeline.run(FOLDERS, means=means)
    monkeypatch.setattr(nlp, "load", None)
    assert json.render(pipeline.run(FOLDERS, means=means)) == plain


def test_a_cache_of_some_articles_and_other_stories_gives_the_same_bytes(plain, tmp_path):
    means = Means(cache=tmp_path / "c")
    pipeline.run(FOLDERS[:1], Settings(stories=Stories.ONE), means=means)
    pipeline.claims_of(str(next(Path(FOLDERS[1]).glob("*.md"))), means=means)
    assert json.render(pipeline.run(FOLDERS, means=means)) == plain


def test_several_processes_give_the_same_bytes(many, tmp_path):
    one = json.render(pipeline.run([many]))
    assert json.render(pipeline.run([many], means=Means(jobs=2))) == one
    cached = Means(jobs=2, cache=tmp_path / "c")
    assert [json.render(pipeline.run([many], means=cached)) for _ in range(2)] == [one] * 2


PASSAGE = '"We saw the quay go under in less than a minute and then the lights went out," she said.'


def test_shared_passages_come_out_of_a_cache(tmp_path):
    for n, told in enumerate(("Marnel lost 4 boats on Monday.", "A storm hit 12 houses in May.")):
        (tmp_path / f"{n}.txt").write_text(f"{told}\n\n{PASSAGE}\n")
    means = Means(cache=tmp_path / "c")
    found = [
        pipeline.run([str(tmp_path)], Settings(stories=Stories.ONE), means=means) for _ in range(2)
    ]
    assert found[0].shared
    assert found[0] == found[1]


MEANS = {"cold": Means(), "jobs": Means(jobs=2)}


@pytest.mark.parametrize("means", MEANS.values(), ids=MEANS)
def test_drafts_are_checked_alike_by_any_means(means, many, tmp_path):
    draft = tmp_path / "draft.md"
    draft.write_text("The fire in Marnel killed 9 people on Tuesday.\n")
    table = tmp_path / "known.csv"
    table.write_text("subject,kind,value,source\nfire in Marnel,casualties,5 killed,Police\n")
    plain = pipeline.against([str(draft)], [many, str(table)])
    assert plain.backings
    cached = replace(means, cache=tmp_path / "c")
    for _ in range(2):
        assert pipeline.against([str(draft)], [many, str(table)], means=cached) == plain


def test_an_unusable_cache_changes_nothing_but_a_note(plain, tmp_path):
    notes = []
    report = pipeline.run(FOLDERS, means=Means(cache=tmp_path, note=notes.append))
    assert json.render(report) == plain
    assert len(notes) == 1


def test_bytes_that_were_never_packed_are_refused_in_one_line(tmp_path, monkeypatch):
    means = Means(cache=tmp_path / "c")
    with monkeypatch.context() as patched:
        patched.setattr(packing, "pack", lambda _: b"no such bytes")
        with pytest.raises(UsageError, match="delete it"):
            pipeline.run(FOLDERS[:1], means=means)


SOURCE = Source("a", "a.txt", "On Monday 3 men left.")

OTHER = {
    "the text": {"text": "On Monday 4 men left."},
    "the title": {"title": "Men leave"},
    "where it begins": {"body_start": 3},
    "the outlet": {"origin": "Post"},
}


@pytest.mark.parametrize("change", OTHER.values(), ids=OTHER)
def test_whatever_is_read_by_is_in_the_key(change):
    rules = b"rules"
    assert keys.of_article(SOURCE, rules) != keys.of_article(replace(SOURCE, **change), rules)


def test_names_and_places_of_files_are_not():
    moved = Source("b", "elsewhere/b.txt", SOURCE.text)
    assert keys.of_article(SOURCE, b"r") == keys.of_article(moved, b"r")
    assert keys.of_article(SOURCE, b"r") != keys.of_article(SOURCE, b"other")


def test_the_policy_and_the_ids_count_for_a_story():
    key = keys.of_story([(SOURCE, b"k")], Policy())
    assert key != keys.of_story([(SOURCE, b"k")], Policy(halo=0.2))
    assert key != keys.of_story([(replace(SOURCE, trusted=True), b"k")], Policy())
    assert key != keys.of_story([(Source("b", "a.txt", ""), b"k")], Policy())


def test_a_model_folder_counts_by_its_files(tmp_path):
    meta = '{"lang": "en", "name": "m", "version": "1"}'
    (tmp_path / "meta.json").write_text(meta)
    before = keys.rules.__wrapped__(str(tmp_path))
    (tmp_path / "weights").write_text("trained again")
    assert keys.rules.__wrapped__(str(tmp_path)) != before


def test_packing_keeps_everything():
    paths = sorted(Path(FOLDERS[0]).iterdir())
    sources = [Source(p.name, p.name, p.read_text("utf-8")) for p in paths]
    for one in extracted(sources, DEFAULT_MODEL):
        assert packing.unpack(packing.pack(one), one.article.source) == one


@pytest.mark.parametrize("data", [b"", b"x", packing.zlib.compress(b"\x90")], ids=["0", "x", "z"])
def test_what_was_not_packed_is_refused(data):
    for unpack in (lambda b: packing.unpack(b, SOURCE), packing.unpack_findings, packing.claims_in):
        with pytest.raises(packing.Damaged):
            unpack(data)


def test_what_was_packed_and_then_damaged_is_refused():
    (one,) = extracted([SOURCE], DEFAULT_MODEL)
    packed = packing.pack(one)
    miscounted = bytes([packed[0] + 1]) + packed[1:]
    for data in (packed[:-5], packed[:30], miscounted):
        with pytest.raises(packing.Damaged):
            packing.unpack(data, SOURCE)
