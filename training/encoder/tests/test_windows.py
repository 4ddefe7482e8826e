from encoder import text
from encoder.windows import windows


def article(tokenizer, paragraphs):
    return text.split(tokenizer, '\n\n'.join(paragraphs))


def test_windows_cover_every_word_once_and_keep_their_room(tokenizer):
    pieces = article(tokenizer, ['The mayor said that the bridge stays shut. ' * n for n in (1, 9, 2, 30, 1)])
    for room, first_room in ((40, None), (40, 15), (254, 90)):
        cut = windows(pieces, room, first_room)
        assert [w.first for w in cut] == [0] + [w.last for w in cut[:-1]]
        assert cut[-1].last == len(pieces.words)
        assert all(0 < w.end - w.begin <= room for w in cut)


def test_windows_begin_at_paragraphs_where_these_fit(tokenizer):
    pieces = article(tokenizer, ['the mayor said it.'] * 12)
    for window in windows(pieces, 18):
        assert pieces.gap[pieces.words[window.first][0]] == text.GAP_PARAGRAPH


def test_long_paragraphs_are_cut_between_sentences(tokenizer):
    pieces = article(tokenizer, ['the mayor said that the bridge stays shut. ' * 20])
    for window in windows(pieces, 40)[1:]:
        before = pieces.words[window.first - 1]
        assert pieces.text[before[1]:before[2]] == '.'


def test_a_word_longer_than_a_window_is_cut_off(tokenizer):
    pieces = article(tokenizer, ['the ' + 'z' * 90 + ' bridge'])
    assert [w.end - w.begin for w in windows(pieces, 20)][1] == 20
