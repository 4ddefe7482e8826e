import collections

import pytest
import torch
from tokenizers import Tokenizer, models

from encoder import nano, text, unigram, unpack

PIECES = {'<s>': 0.0, '<pad>': 0.0, '</s>': 0.0, '<unk>': 0.0, '\u2581': -3.0, '\u2581kata': -4.0, 'kata': -6.0, 'nya': -4.5,
          '\u2581katanya': -9.5, 'k': -9.0, 'a': -8.0, 't': -9.0, ',': -3.5, '\u2581"': -5.0, '"': -5.0, '.': -3.5, 'Ravo': -7.0}


@pytest.fixture
def small():
    return text.load_tokenizer(Tokenizer(models.Unigram(list(PIECES.items()), unk_id=3)).to_str().encode())


def shown(tokenizer, article):
    pieces = text.split(tokenizer, article)
    names = list(PIECES)
    firsts = [w[0] for w in pieces.words] + [len(pieces.ids)]
    return [(article[s:e], [names[i] for i in pieces.ids[a:b]]) for (_, s, e), a, b in zip(pieces.words, firsts, firsts[1:])]


def test_words_are_runs_without_white_space_and_single_marks():
    article = 'kata-nya,\u00a0\u201cBNPB\u201d\u2026\nRp1.500'
    assert [article[s:e] for s, e in unigram.words(article)] == ['kata', '-', 'nya', ',', '\u201c', 'BNPB', '\u201d', '\u2026', 'Rp1', '.', '500']


def test_control_characters_at_the_ends_belong_to_no_word():
    article = '\ufeffkata\u200b \u200b nya'
    assert [article[s:e] for s, e in unigram.words(article)] == ['kata', 'nya']


def test_a_word_after_white_space_begins_with_the_mark_of_space():
    assert [s for _, _, s in unigram.spelled('"kata" \ufb01lm 5\u00bd')] == ['\u2581"', 'kata', '"', '\u2581film', '\u258151\u20442']


def test_pieces_are_the_likeliest_of_each_word(small):
    assert shown(small, 'katanya, "kata') == [('katanya', ['\u2581kata', 'nya']), (',', [',']), ('"', ['\u2581"']), ('kata', ['kata'])]


def test_what_no_piece_spells_is_unknown_and_keeps_its_place(small):
    assert shown(small, 'kata \u0416.') == [('kata', ['\u2581kata']), ('\u0416', ['\u2581', '<unk>']), ('.', ['.'])]


def test_gaps_and_case_are_told_as_for_word_pieces(small):
    pieces = text.split(small, 'kata\n\nRavo.')
    assert [pieces.gap[w[0]] for w in pieces.words] == [text.GAP_PARAGRAPH, text.GAP_PARAGRAPH, text.GAP_NONE]
    assert pieces.case[pieces.words[1][0]] == text.CASE_CAPITALISED


def test_the_ends_of_a_window_go_by_either_vocabulary(small, tokenizer):
    assert text.ends(small) == (0, 2)
    assert text.ends(tokenizer) == (2, 3)


def test_the_most_used_pieces_are_kept_and_every_character_in_use():
    base = nano.Nano(list(PIECES), list(PIECES.values()), 0, 2, 1, 3, {'word.weight': torch.arange(2.0 * len(PIECES)).view(-1, 2)})
    places = unpack.kept(base, collections.Counter({'\u2581katanya': 3, '\u2581"': 1}), 12)
    small = unpack.cut(base, places)
    assert {'<s>', '</s>', '<unk>', '\u2581', 'k', 'a', 't', ',', '.', '"', '\u2581kata'} <= set(small.pieces)
    assert 'Ravo' not in small.pieces and len(small.pieces) == 12
    assert small.weights['word.weight'][small.pieces.index('\u2581kata')].tolist() == [10.0, 11.0]
    assert (small.begin, small.end, small.unknown) == (0, 2, 3)


def test_pieces_and_scores_are_told_in_the_order_of_ids(small):
    assert small.scores() == list(PIECES.items())
    assert small.get_vocab() == {piece: n for n, piece in enumerate(PIECES)}
