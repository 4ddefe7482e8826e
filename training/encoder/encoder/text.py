"""Text to pieces and words, with what an uncased vocabulary loses: letter case and white space.

All offsets count Unicode code points of the article's text.
"""
from dataclasses import dataclass

from tokenizers import Tokenizer, models

from .unigram import UnigramTokenizer

#: Case of the word that a piece belongs to; NONE stands for special and padding pieces.
CASE_NONE, CASE_LOWER, CASE_CAPITALISED, CASE_UPPER, CASE_MIXED = range(5)
#: White space before a piece.
GAP_NONE, GAP_SPACE, GAP_LINE, GAP_PARAGRAPH = range(4)

#: What the scorer takes off the ends of a span before it compares.
EDGE = '"\'“”‘’«»„‟` \n\t\r,.;:!?…–—-()'
QUOTES = '"\'“”‘’«»„‟`'


@dataclass(frozen=True)
class Pieces:
    """An article in word pieces. Lists run in parallel over pieces, `words` over words."""
    text: str
    ids: list
    case: list
    gap: list
    #: Per word: index of its first piece, start and end in the text.
    words: list


def case_of(word):
    letters = [c for c in word if c.isalpha()]
    if not letters or all(c.islower() for c in letters):
        return CASE_LOWER
    if all(c.isupper() for c in letters):
        return CASE_UPPER if len(letters) > 1 else CASE_CAPITALISED
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return CASE_CAPITALISED
    return CASE_MIXED


def gap_of(between):
    if not between:
        return GAP_NONE
    lines = between.count('\n')
    return GAP_SPACE if lines == 0 else GAP_LINE if lines == 1 else GAP_PARAGRAPH


def load_tokenizer(data):
    """A tokenizer from the bytes of a tokenizer.json, without its padding and truncation."""
    tokenizer = Tokenizer.from_str(data.decode('utf-8'))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return UnigramTokenizer(tokenizer) if isinstance(tokenizer.model, models.Unigram) else tokenizer


def ends(tokenizer):
    """Ids of the pieces at a window's begin and end, by the names that BERT's and SentencePiece's vocabularies have for them."""
    return tuple(next(i for i in map(tokenizer.token_to_id, names) if i is not None) for names in (('[CLS]', '<s>'), ('[SEP]', '</s>')))


def split(tokenizer, text):
    found = tokenizer.word_ids(text) if isinstance(tokenizer, UnigramTokenizer) else _word_pieces(tokenizer, text)
    ids, case, gap, words = [], [], [], []
    before = 0
    for n, (start, end, pieces) in enumerate(found):
        words.append((len(ids), start, end))
        case += [case_of(text[start:end])] * len(pieces)
        gap += [GAP_PARAGRAPH if n == 0 else gap_of(text[before:start])] + [GAP_NONE] * (len(pieces) - 1)
        ids += pieces
        before = end
    return Pieces(text, ids, case, gap, words)


def _word_pieces(tokenizer, text):
    """(start, end, ids of its pieces) of each word."""
    encoding = tokenizer.encode(text, add_special_tokens=False)
    # Each access to these makes a new list.
    numbers, offsets, ids = encoding.word_ids, encoding.offsets, encoding.ids
    starts = [i for i, w in enumerate(numbers) if i == 0 or w != numbers[i - 1]]
    return [(offsets[a][0], offsets[b - 1][1], ids[a:b]) for a, b in zip(starts, starts[1:] + [len(ids)])]


def trim(text, start, end):
    """The span as the scorer compares it: without marks and white space at its ends."""
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return start, end


def with_quotes(text, start, end):
    """The span with the quotation marks around it, if it has one on each side (closing marks may follow a comma or stop)."""
    left = start
    while left > 0 and text[left - 1] in QUOTES:
        left -= 1
    right = end
    while right < len(text) and text[right] in ',.;:!?…' and right - end < 3:
        right += 1
    close = right
    while close < len(text) and text[close] in QUOTES:
        close += 1
    return (left, close) if left < start and close > right else (start, end)
