"""The model: which one is loaded, and that it changes no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck import nlp
from factcheck.errors import UsageError
from factcheck.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ["Two men left.", "", "  “Over 1,000” – she said…\n\tnext \N{NO-BREAK SPACE}line "]


@pytest.mark.parametrize("name", ["no_such_model", "no-such-model", "json", "", "a.b/c"])
def test_an_unknown_model_is_one_line_that_names_it(name) -> None:
    with pytest.raises(UsageError) as refused:
        nlp.load(name)
    message = str(refused.value)
    assert repr(name) in message
    assert "\n" not in message


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="could not be loaded"):
        nlp.load(str(tmp_path))


def test_a_package_may_say_where_its_model_is(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "model_elsewhere.py").write_text("def model_path():\n    return 'the/place'\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("spacy.load", lambda place, exclude: place)
    assert nlp.load.__wrapped__("model_elsewhere") == "the/place"
    assert nlp.load.__wrapped__("json") == "json"


def test_texts_come_back_in_order_and_unchanged() -> None:
    assert [doc.text for doc in nlp.parse(TEXTS)] == TEXTS


def test_no_entities_are_recognised() -> None:
    assert "ner" not in nlp.load().pipe_names


def test_the_model_is_named_with_its_version() -> None:
    name, version = nlp.model_name().split()
    assert name.startswith("en_core_web_sm")
    assert version[0].isdigit()


def test_a_model_that_is_loaded_anew_is_read_with_its_own_table() -> None:
    before = [token.lemma_ for doc in nlp.parse(TEXTS) for token in doc]
    nlp.load.cache_clear()
    assert [token.lemma_ for doc in nlp.parse(TEXTS) for token in doc] == before
    nlp.load.cache_clear()
    (doc,) = nlp.parse(["Quorbles were zindling."])
    assert doc[0].lemma_


def test_a_vocabulary_that_has_grown_is_begun_anew(monkeypatch) -> None:
    before = nlp.load(DEFAULT_MODEL)
    monkeypatch.setattr(nlp, "VOCABULARY", 0)
    assert [doc.text for doc in nlp.parse(TEXTS, DEFAULT_MODEL)] == TEXTS
    assert nlp.load(DEFAULT_MODEL) is not before
