"""The table says of every word what the model's own rules say."""

from __future__ import annotations

import pytest

from factcheck import nlp, tagging

SAID = ("text", "tag_", "pos_", "lemma_", "dep_", "lower_", "idx", "whitespace_", "like_num")

TEXTS = {
    "nothing": "",
    "a space": " ",
    "spaces within": "Two  men\n left \t the town.",
    "verbs": "He has left; she had been leaving, and they are being left there.",
    "several words": "Let's go, y'all: there ain't no more, and there's nobody we're gonna tell.",
    "names and figures": "On 3 May Ms. Lee, 41, told the U.N. that 1,200 of the best were lost.",
    "told twice": "The saw saw what the saw sawed, and the better man was better off.",
}


@pytest.fixture(scope="module")
def models():
    """The model with its own rules, and one that leaves them to a table."""
    whole, bare = nlp.load.__wrapped__(), nlp.load.__wrapped__()
    reader = tagging.Reader(bare)
    return whole, lambda text: reader(bare(text), text)


def said(doc):
    return [
        (*(getattr(token, name) for name in SAID), token.head.i, token.sent.start) for token in doc
    ]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_it_says_what_the_rules_say(models, text):
    whole, tabled = models
    for _ in range(2):  # asked, and known
        assert said(whole(text)) == said(tabled(text))


def test_the_rules_of_another_model_run_themselves():
    import spacy

    model = spacy.blank("en")
    model.add_pipe("sentencizer")
    doc = model("Two men left. They ran.")
    assert said(tagging.Reader(model)(doc, doc.text)) == said(doc)


def test_a_pipeline_with_other_rules_is_left_alone():
    import spacy

    model = spacy.blank("en")
    assert tagging.table(model, {}) is None
    model.add_pipe("attribute_ruler")
    model.add_pipe("lemmatizer", config={"mode": "lookup"})
    assert tagging.table(model, {}) is None
