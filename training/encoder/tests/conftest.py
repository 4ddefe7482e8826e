import pytest
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

WORDS = 'mayor ravo milan said it stays shut nobody asked the cafe owner that bridge would on monday'.split()

# The networks here are tiny: more threads would wait for each other, and round otherwise.
torch.set_num_threads(1)


@pytest.fixture
def tokenizer():
    """A word-piece tokenizer of a few words and all letters, built as the bases' are."""
    letters = 'abcdefghijklmnopqrstuvwxyz0123456789.,:"\'-\u201c\u201d!?'
    vocabulary = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'] + WORDS + list(letters) + ['##' + c for c in letters]
    made = Tokenizer(models.WordPiece({w: i for i, w in enumerate(vocabulary)}, unk_token='[UNK]'))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made
