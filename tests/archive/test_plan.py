"""Paths to units of input: what is refused, what files are called, where they are cut."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from factcheck.corpus import files, manifest, plan, reading
from factcheck.model import Source
from factcheck.settings import Settings
from tests.archive import news


def parquet(path: Path, count: int, **options) -> Path:
    table = pa.Table.from_pylist([news.article(n) for n in range(count)])
    pq.write_table(table, path, **options)
    return path


def ids(paths, most: int) -> list[str]:
    found = plan.inputs([str(p) for p in paths], Path("elsewhere"))
    units = [plan.unit(json.loads(json.dumps(u.as_object()))) for u in plan.units(found, most)]
    return [item.id for unit in units for item in reading.read(unit) if isinstance(item, Source)]


def test_a_path_that_is_not_there(refused, tmp_path) -> None:
    assert refused(tmp_path / "none") == f"{tmp_path}/none: not found: check the path"


def test_a_folder_without_articles(refused, tmp_path) -> None:
    (tmp_path / "in").mkdir()
    assert refused(tmp_path / "in").startswith(f"{tmp_path}/in: no articles in this folder")


def test_files_without_articles_leave_no_output(refused, tmp_path) -> None:
    (tmp_path / "a.jsonl").write_text("{}\n[]\n", "utf-8")
    out = tmp_path / "out"
    assert refused(tmp_path / "a.jsonl", out=out).startswith('a.jsonl: line 1: no "text"')
    assert not out.exists()


def test_standard_input(refused) -> None:
    assert refused("-") == "corpus reads files and folders: name some, and none as -"


def test_an_address(refused) -> None:
    said = "https://news.example/a: corpus reads files and folders, and no address"
    assert refused("https://news.example/a") == said


def test_an_output_inside_the_input(refused, tmp_path) -> None:
    out = tmp_path / "out"
    assert refused(tmp_path, out=out) == (
        f"--out {out} lies in the input {tmp_path}: name a folder beside it"
    )


@pytest.mark.parametrize("there", ["notes.txt", ".hidden"])
def test_an_output_folder_that_is_not_empty(there, refused, tmp_path) -> None:
    path, out = news.write(tmp_path / "n.jsonl", 1), tmp_path / "out"
    out.mkdir()
    (out / there).touch()
    assert refused(path, out=out) == (
        f"--out {out} is not empty and holds no run: name a new folder"
    )


def test_an_output_that_is_a_file(refused, tmp_path) -> None:
    path = news.write(tmp_path / "n.jsonl", 1)
    out = tmp_path / "out"
    out.touch()
    assert refused(path, out=out) == f"--out {out} is a file: name a new folder"


def test_a_broken_record_of_a_run(refused, tmp_path) -> None:
    path, out = news.write(tmp_path / "n.jsonl", 1), tmp_path / "out"
    (out / "_factcheck").mkdir(parents=True)
    (out / "_factcheck" / "run.json").write_text("{", "utf-8")
    assert refused(path, out=out) == f"--out {out} holds a broken run: delete it and start anew"


@pytest.mark.parametrize("kept", [0, 3, 600, -1], ids="first {} bytes".format)
def test_parquet_that_is_cut_short(kept, refused, tmp_path) -> None:
    path = parquet(tmp_path / "a.parquet", 20)
    path.write_bytes(path.read_bytes()[:kept])
    assert refused(path) == f"{path}: no whole Parquet file (cut short?): get the file again"


def test_parquet_without_text(refused, tmp_path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"id": ["a"], "body": ["b"]}), path)
    assert refused(path) == (
        f"{path}: no column 'text' among 'id', 'body': give each article's text in one"
    )


NO_UTF8 = os.fsdecode(b"a\xff")


def test_names_that_are_no_utf8(refused, tmp_path) -> None:
    (tmp_path / f"{NO_UTF8}.txt").write_text("Four people died in Ostrel.", "utf-8")
    news.write(tmp_path / f"{NO_UTF8}.jsonl", 2)
    (tmp_path / "no.txt").touch()
    found = plan.inputs([str(tmp_path)], Path("elsewhere"))
    for number, unit in enumerate(plan.units(found, 10**6)):
        files.write_json(tmp_path / f"{number}.json", unit.as_object())
        assert plan.unit(files.read_json(tmp_path / f"{number}.json")) == unit
    assert ids([tmp_path / f"{NO_UTF8}.txt"], 99) == [r"a\xff.txt"]
    (tmp_path / "no.txt").rename(tmp_path / f"{NO_UTF8}.parquet")
    reason = "no name in UTF-8, which reading and writing Parquet needs: rename it"
    assert refused(tmp_path / f"{NO_UTF8}.parquet") == rf"{tmp_path}/a\xff.parquet: {reason}"
    out = tmp_path / NO_UTF8
    assert refused(tmp_path / "0.json", out=out) == rf"--out {tmp_path}/a\xff: {reason}"


def test_what_workers_are_told_is_from_the_root(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    news.write(Path("n.jsonl"), 2)
    Path("model").mkdir()
    with manifest.opened(["n.jsonl"], Path("out"), Settings(model="model")) as work:
        unit = plan.unit(files.read_json(work.unit(0)))
    assert [(one.path, one.label) for one in unit.inputs] == [(f"{tmp_path}/n.jsonl", "n.jsonl")]
    assert (work.out, work.settings.model) == (tmp_path / "out", f"{tmp_path}/model")
    with manifest.opened([f"{tmp_path}/n.jsonl"], tmp_path / "out", Settings(model="model")):
        pass  # the same run


def test_parquet_that_is_broken_inside_leaves_its_rows_out(tmp_path) -> None:
    path = parquet(tmp_path / "a.parquet", 40, compression="gzip")
    data = bytearray(path.read_bytes())
    data[40:200] = b"\0" * 160
    path.write_bytes(data)
    (unit,) = plan.units(plan.inputs([str(path)], tmp_path / "out"), 10**6)
    (skipped,) = reading.read(unit)
    assert skipped.path == "a.parquet"
    assert skipped.reason.startswith("rows 1 to 40: broken Parquet")


@pytest.mark.parametrize("most", [1, 500, 2000, 10**6])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"], ids=repr)
def test_lines_are_cut_between_articles(most, end, tmp_path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(end.join(json.dumps(news.article(n)) for n in range(25)).encode())
    assert ids([path], most) == [f"a{n:04}" for n in range(25)]


def test_a_bad_line_is_named_by_its_number_in_the_file(tmp_path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [json.dumps(news.article(n)) for n in range(20)]
    lines[17] = "no JSON"
    path.write_text("\n".join(lines), "utf-8")
    units = list(plan.units(plan.inputs([str(path)], tmp_path / "out"), 1000))
    assert len(units) > 5
    found = [item for unit in units for item in reading.read(unit)]
    assert [item.reason[:17] for item in found if not isinstance(item, Source)] == [
        "line 18: not JSON"
    ]


def test_lines_in_an_encoding_of_wide_characters_are_not_cut(tmp_path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes("\n".join(json.dumps(news.article(n)) for n in range(9)).encode("utf-16"))
    assert ids([path], 100) == [f"a{n:04}" for n in range(9)]


@pytest.mark.parametrize("most", [1, 300, 2000, 10**6])
@pytest.mark.parametrize("group", [1, 7, 100])
def test_rows_are_cut_wherever_the_row_groups_end(most, group, tmp_path) -> None:
    path = parquet(tmp_path / "a.parquet", 25, row_group_size=group)
    assert ids([path], most) == [f"a{n:04}" for n in range(25)]


def test_rows_have_the_fields_of_lines(tmp_path) -> None:
    rows = parquet(tmp_path / "a.parquet", 3)
    lines = Path(news.write(tmp_path / "a.jsonl", 3))

    def sources(path: Path) -> list[tuple]:
        (unit,) = plan.units(plan.inputs([str(path)], tmp_path / "out"), 10**6)
        names = ("id", "text", "title", "published", "published_from", "origin", "url", "story")
        return [tuple(getattr(one, name) for name in names) for one in reading.read(unit)]

    assert sources(rows) == sources(lines)
    assert sources(rows)[0][5] == "Daily Ledger"


@pytest.mark.parametrize(
    "kind", [pa.date32(), pa.timestamp("ns"), pa.timestamp("s", "UTC")], ids=str
)
def test_days_of_any_type(kind, tmp_path) -> None:
    from datetime import date, datetime

    when = pa.array([datetime(2025, 7, 3)]).cast(kind, safe=False)  # noqa: DTZ001
    pq.write_table(pa.table({"text": ["Four died."], "published": when}), tmp_path / "a.parquet")
    (unit,) = plan.units(plan.inputs([str(tmp_path)], Path("out")), 10**6)
    (source,) = reading.read(unit)
    assert source.published == date(2025, 7, 3)
    assert source.id == f"{tmp_path.name}/a.parquet#1"


def test_files_are_called_by_where_they_lie_below_their_input(tmp_path) -> None:
    for place in ("x/news/a.txt", "y/news/a.txt", "y/news/sub/b.txt"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text("Four people died in Ostrel.", "utf-8")
    assert ids([tmp_path / "x/news"], 99) == ["news/a.txt"]
    assert ids([tmp_path / "x/news", tmp_path / "y/news"], 99) == [
        "x/news/a.txt",
        "y/news/a.txt",
        "y/news/sub/b.txt",
    ]
    assert ids([tmp_path / "y/news/sub/b.txt", tmp_path / "y/news"], 99) == [
        "b.txt",
        "news/a.txt",
    ]


def test_the_hash_is_of_names_and_contents(tmp_path) -> None:
    def digest(*paths: Path) -> str:
        return plan.digest(plan.inputs([str(p) for p in paths], Path("out")))

    a, b = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    news.write(a, 3)
    news.write(b, 3)
    before = digest(a)
    assert digest(b) != before
    a.touch()
    assert digest(a) == before
    a.write_text(a.read_text("utf-8").replace("Ostrel", "Ostrol"), "utf-8")
    assert digest(a) != before
    assert digest(a, b) != digest(b, a)


def test_a_run_that_was_stopped_while_it_was_planned_begins_anew(tmp_path) -> None:
    path, out = news.write(tmp_path / "n.jsonl", 2), tmp_path / "out"
    (out / "_factcheck" / "units").mkdir(parents=True)
    with manifest.opened([path], out, Settings()) as work:
        assert work.units == 1


def test_the_parts_do_not_hang_on_how_the_input_is_cut() -> None:
    from factcheck.corpus.stages.sort import splits

    marks = [(f"a{n}", 10) for n in range(50)]
    shuffled = marks[1::2] + marks[::2]
    assert splits(marks, 100) == splits(shuffled, 100)
    assert len(splits(marks, 100)) == 4
