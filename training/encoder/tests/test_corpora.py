import pytest

from encoder import batches, corpus, parts, pfsa
from encoder.crf import UNKNOWN
from encoder.windows import Window

ARTICLE = ('Wali Kota Ravo Milan mengatakan jembatan tetap ditutup. "Kami belum tahu," kata Kepala Pelabuhan Sora Denu. '
           '"Nanti dibuka," ujarnya.')


def place(part, after=0):
    start = ARTICLE.index(part, after)
    return [start, start + len(part)]


def shown(example, frame):
    words = example.pieces.words
    return [ARTICLE[words[a][1]:words[b - 1][2]] for a, b in (frame.cue, *frame.sources, *frame.contents)]


def gold(tokenizer, *statements):
    return corpus.gold_example({'id': 'a', 'text': ARTICLE, 'statements': [
        dict(zip(('cue', 'source', 'content'), s)) for s in statements]}, tokenizer)


def test_statements_of_one_cue_make_one_frame(tokenizer):
    ravo, cue = [place('Wali Kota Ravo Milan')], [place('mengatakan')]
    example = gold(tokenizer, (cue, ravo, [place('jembatan')]), (cue, ravo, [place('tetap ditutup')]))
    assert [shown(example, f) for f in example.frames] == [['mengatakan', 'Wali Kota Ravo Milan', 'jembatan', 'tetap ditutup']]


def test_statements_without_a_cue_are_left_out_and_of_a_cue_in_pieces_the_first_counts(tokenizer):
    example = gold(tokenizer, ([], [], [place('Nanti')]), ([place('mengatakan'), place('kata ')], [], [place('jembatan')]))
    assert [shown(example, f) for f in example.frames] == [['mengatakan', 'jembatan']]


def quoted(tokenizer, *labels):
    return pfsa.example({'id': 'a', 'text': ARTICLE, 'spans': [[label, *span] for label, span in labels]}, tokenizer)


def test_a_source_is_all_parts_that_stand_together_beside_the_cue(tokenizer):
    example = quoted(tokenizer, ('STATEMENT', place('"Kami belum tahu,"')), ('CUE', place('kata ')), ('ROLE', place('Kepala')),
                     ('AFFILIATION', place('Pelabuhan')), ('PERSON', place('Sora Denu')), ('PERSON', place('Ravo Milan')))
    # What follows opens a quotation of its own, so that nobody knows whether this one goes on there.
    assert [(shown(example, f)[:2], f.read) for f in example.frames] == [(['kata', 'Kepala Pelabuhan Sora Denu'], False)]


def test_a_cue_that_ends_in_nya_is_its_own_source(tokenizer):
    example = quoted(tokenizer, ('STATEMENT', place('"Nanti dibuka,"')), ('CUECOREF', place('ujarnya')))
    assert [shown(example, f) for f in example.frames] == [['ujarnya', 'ujarnya', 'Nanti dibuka']]
    assert example.frames[0].read and not example.whole


def test_a_cue_away_from_its_quotation_is_known_as_a_cue_alone(tokenizer):
    example = quoted(tokenizer, ('STATEMENT', place('"Kami belum tahu,"')), ('CUE', place('mengatakan')))
    assert [f.read for f in example.frames] == [False]


def test_words_away_from_the_marks_say_nothing_about_cues(tokenizer):
    example = quoted(tokenizer, ('STATEMENT', place('"Kami belum tahu,"')), ('CUE', place('kata ')), ('PERSON', place('Kepala Pelabuhan Sora Denu')))
    window = Window(0, len(example.pieces.words), 0, len(example.pieces.ids))
    tags = batches.cue_tags([(window, example.frames, example.whole)], window.last)[0].tolist()
    words = [ARTICLE[s:e] for _, s, e in example.pieces.words]
    assert [w for w, t in zip(words, tags) if t == 1] == ['kata']
    assert [w for w, t in zip(words, tags) if t == 0] == ['"', 'Kepala', 'Pelabuhan', 'Sora', 'Denu']
    assert tags[words.index('mengatakan')] == UNKNOWN


def test_an_epoch_takes_a_new_share_of_a_corpus(monkeypatch):
    monkeypatch.setitem(parts.CORPORA, 'gold', lambda shared, part, tokenizer: list(range(40)))
    train = parts.Train('.', ['gold:0.25'], None)
    assert len(train.epoch(1)) == 10 and train.epoch(1) == train.epoch(1) != train.epoch(2)


@pytest.mark.parametrize('word', ['silver', 'gold:0', 'gold:two', 'gold:1.5'])
def test_a_corpus_or_share_that_is_none_is_refused(word):
    with pytest.raises(SystemExit, match=f'--train {word}'):
        parts.Train('.', [word], None)
