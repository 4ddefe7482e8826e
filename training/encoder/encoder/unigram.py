"""Words and pieces with a Unigram vocabulary (SentencePiece): a word's likeliest pieces, each word by itself.

A word is one punctuation mark, or a run of characters that are neither punctuation nor white space, as BERT's words are.
It is normalised (Unicode NFKC; control characters, white space and U+2581 that this leaves are dropped) and begins with
U+2581 where white space or nothing stands before it. tokenizer.json holds pieces and scores; the rest is here.
"""
import json
import re
import string
import sys
import unicodedata

SPACE = '\u2581'
#: Words that `UnigramTokenizer` remembers the pieces of.
REMEMBERED = 500_000


def is_punctuation(character):
    """As BERT has it: every mark of ASCII, and Unicode's punctuation."""
    return character in string.punctuation or unicodedata.category(character).startswith('P')


def is_dropped(character):
    return character in (SPACE, '\ufffd') or character.isspace() or unicodedata.category(character).startswith('C')


_MARKS = ''.join(re.escape(c) for c in map(chr, range(sys.maxunicode + 1)) if is_punctuation(c))
_WORD = re.compile(f'[{_MARKS}]|[^{_MARKS}\\s]+')


def words(text):
    """(start, end) of each word, without characters at its ends that normalising drops."""
    out = []
    for found in _WORD.finditer(text):
        start, end = found.span()
        while start < end and is_dropped(text[start]):
            start += 1
        while end > start and is_dropped(text[end - 1]):
            end -= 1
        if start < end:
            out.append((start, end))
    return out


def normalised(word):
    if word.isascii() and word.isprintable():
        return word
    return ''.join(c for c in unicodedata.normalize('NFKC', word) if not is_dropped(c))


def spelled(text):
    """(start, end, characters whose pieces are looked for) of each word."""
    out, before = [], None
    for start, end in words(text):
        plain = normalised(text[start:end])
        if plain:
            out.append((start, end, plain if before == start else SPACE + plain))
        before = end
    return out


class UnigramTokenizer:
    """A `tokenizers.Tokenizer` of a Unigram model without normaliser and pre-tokenizer, with a memory for words."""

    def __init__(self, tokenizer):
        self.tokenizer, self.known = tokenizer, {}

    def token_to_id(self, token):
        return self.tokenizer.token_to_id(token)

    def get_vocab(self):
        """{piece: id}."""
        return self.tokenizer.get_vocab(with_added_tokens=False)

    def scores(self):
        """[(piece, score)] in the order of ids."""
        return [tuple(entry) for entry in json.loads(self.tokenizer.to_str())['model']['vocab']]

    def ids(self, spelling):
        if spelling not in self.known:
            if len(self.known) >= REMEMBERED:
                self.known.clear()
            self.known[spelling] = self.tokenizer.encode(spelling, add_special_tokens=False).ids
        return self.known[spelling]

    def word_ids(self, text):
        """(start, end, ids of its pieces) of each word."""
        return [(start, end, self.ids(spelling)) for start, end, spelling in spelled(text)]
