"""A plain doc answers as the model's own does."""

from __future__ import annotations

from itertools import combinations

import pytest

from factcheck import nlp, tagging
from factcheck.docs import small

TEXTS = {
    "nothing": "",
    "a space": " ",
    "sentences": "Two men, both wounded, left. Three  more were – she said – killed there!",
    "no verb": "“Mayor, 41,” (a ’quoted’ title)",
    "spaces": "\n\t He left \n at 10 a.m.  ",
    "far heads": "What did the police who came say that the men they saw had taken with them?",
}


@pytest.fixture(scope="module")
def read():
    model = nlp.load.__wrapped__()
    reader = tagging.Reader(model)

    def both(text):
        doc = model(text)
        return doc, reader(doc, text)

    return both


@pytest.fixture(params=TEXTS.values(), ids=TEXTS.keys())
def both(request, read):
    return read(request.param)


def places(tokens):
    return [token.i for token in tokens]


def span(found):
    if not found:
        return found is not None
    return found.start, found.end, found.start_char, found.end_char, found.text


def test_what_stands_around_a_token(both):
    theirs, ours = both
    assert len(theirs) == len(ours)
    for a, b in zip(theirs, ours, strict=True):
        for name in ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts"):
            assert places(getattr(a, name)) == places(getattr(b, name)), name
        for name in ("left_edge", "right_edge", "head"):
            assert getattr(a, name).i == getattr(b, name).i, name
        for name in ("is_sent_start", "is_alpha", "is_digit", "is_punct", "is_space", "is_stop"):
            assert bool(getattr(a, name)) == getattr(b, name), name
        assert span(a.sent) == span(b.sent)
        assert len(a) == len(b)


def test_sentences_and_the_text(both):
    theirs, ours = both
    assert [*map(span, theirs.sents)] == [*map(span, ours.sents)] if len(ours) else not ours.sents
    assert ours.text == theirs.text
    assert list(ours.offsets) == [token.idx for token in theirs]


def test_stretches(both):
    theirs, ours = both
    for start, end in combinations(range(len(ours) + 1), 2):
        a, b = theirs[start:end], ours[start:end]
        assert span(a) == span(b)
        assert a.root.i == b.root.i
        assert places(a[1:-1]) == places(b[1:-1])
        assert a[-1].i == b[-1].i
        assert span(a.sent) == span(b.sent)


@pytest.mark.parametrize("mode", ["strict", "expand"])
def test_stretches_of_letters(both, mode):
    theirs, ours = both
    for start, end in combinations(range(len(ours.text) + 3), 2):
        try:
            expected = theirs.char_span(start, end, alignment_mode=mode)
        except IndexError:  # A space alone holds no word.
            assert not len(ours.char_span(start, end, alignment_mode=mode))
        else:
            assert span(expected) == span(ours.char_span(start, end, alignment_mode=mode))


def test_a_token_further_on(read):
    _, ours = read("Two men left.")
    first, last = ours[0], ours[-1]
    assert first.nbor().text == "men"
    assert last.nbor(-1) is ours[2]
    assert ours[2].is_ancestor(first)
    assert not first.is_ancestor(last)
    for token, step in ((first, -1), (last, 1)):
        with pytest.raises(IndexError):
            token.nbor(step)


@pytest.mark.parametrize(
    ("text", "lower"), [("Two MEN", "two men"), ("İt WAS", "İt was"), ("", ""), ("ǅ", "ǆ")]
)
def test_small_letters_are_as_many(text, lower):
    assert small(text) == lower
