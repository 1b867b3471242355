"""The list of stories as JSON is what its schema says, and is written over no article."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

from factcheck import cli
from factcheck.formats import stories
from factcheck.overview import overview
from factcheck.settings import Settings

QUAKE = Path(__file__).parent.parent.parent / "corpus" / "quake"
SCHEMA = json.loads(
    resources.files("factcheck.formats").joinpath("stories.schema.json").read_text("utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_list_fits_its_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    said = json.loads(stories.as_json(overview([str(QUAKE), "nowhere.txt"], Settings())))
    assert said["stories"]
    assert said["skipped"]
    VALIDATOR.validate(said)


def test_what_does_not_fit_is_refused() -> None:
    said = json.loads(stories.as_json(overview([str(QUAKE)], Settings())))
    del said["stories"][0]["articles"][0]["copy_of"]
    with pytest.raises(jsonschema.ValidationError, match="copy_of"):
        VALIDATOR.validate(said)


def test_no_article_is_written_over(tmp_path, capfd) -> None:
    article = tmp_path / "a.txt"
    article.write_text("A fire in Lund.\n", "utf-8")
    with pytest.raises(SystemExit) as left:
        cli.main(["stories", str(article), "-o", str(article)])
    assert left.value.code == 2
    assert "it is one of the articles to check" in capfd.readouterr().err
    assert article.read_text("utf-8") == "A fire in Lund.\n"
