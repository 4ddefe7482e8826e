from encoder import text


def test_case_is_told_from_letters_alone():
    assert [text.case_of(w) for w in ('said', 'Ravo', 'BNPB', 'McLind', '24', '"', 'A')] == [
        text.CASE_LOWER, text.CASE_CAPITALISED, text.CASE_UPPER, text.CASE_MIXED, text.CASE_LOWER, text.CASE_LOWER, text.CASE_CAPITALISED]


def test_gaps_tell_words_lines_and_paragraphs_apart():
    assert [text.gap_of(g) for g in ('', ' ', '\n', ' \n\n ')] == [text.GAP_NONE, text.GAP_SPACE, text.GAP_LINE, text.GAP_PARAGRAPH]


def test_pieces_cover_the_text_at_true_offsets(tokenizer):
    article = 'Mayor Ravo Milan said: "It stays shut."\n\nNobody asked the café-owner.'
    pieces = text.split(tokenizer, article)
    words = [article[s:e] for _, s, e in pieces.words]
    assert words[:6] == ['Mayor', 'Ravo', 'Milan', 'said', ':', '"']
    assert 'café' in words
    assert len(pieces.ids) == len(pieces.case) == len(pieces.gap)
    nobody = words.index('Nobody')
    assert pieces.gap[pieces.words[nobody][0]] == text.GAP_PARAGRAPH
    assert pieces.case[pieces.words[nobody][0]] == text.CASE_CAPITALISED


def test_trimming_takes_marks_off_both_ends():
    sentence = '"It stays shut," she said.'
    assert sentence[slice(*text.trim(sentence, 0, 16))] == 'It stays shut'


def test_quotation_marks_come_back_only_when_they_stand_on_both_sides():
    sentence = 'She said "it stays shut," then left.'
    start = sentence.index('it')
    end = sentence.index(',')
    assert sentence[slice(*text.with_quotes(sentence, start, end))] == '"it stays shut,"'
    start = sentence.index('stays')
    assert text.with_quotes(sentence, start, end) == (start, end)
