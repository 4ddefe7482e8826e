"""The network: the encoder runs once over a window; a field over words marks cues; a small reader then runs once for
each cue over the words around it and marks that cue's sources and contents. Links between the three come with it, and
attributions may share spans and lie within one another."""
import torch
from torch import nn
from torch.nn import functional as F

from .bert import Bert, Layer, attention_bias
from .crf import Crf

#: Words before and after a cue's first word that the reader sees.
LEFT, RIGHT = 48, 80
SOURCE, CONTENT = 0, 1


class FrameReader(nn.Module):
    """Reads one cue's frame: words around the cue, their place relative to it, then two narrow layers of attention."""

    def __init__(self, width, narrow=256, layers=2, heads=8, inner=512, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        self.place = nn.Embedding(LEFT + RIGHT + 1, narrow)
        nn.init.normal_(self.place.weight, std=0.02)
        self.enter = nn.Linear(width, narrow)
        self.norm = nn.LayerNorm(narrow)
        self.layers = nn.ModuleList(Layer(narrow, heads, inner, dropout) for _ in range(layers))
        self.score = nn.Linear(narrow, 5)

    def forward(self, words, place, mask):
        """words (N,T,width) encoder output at each word's first piece, place (N,T) in [0, LEFT+RIGHT], mask (N,T)."""
        x = self.norm(self.enter(words) + self.place(place))
        x = F.dropout(x, self.dropout, self.training)
        bias = attention_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return self.score(x)


class Network(nn.Module):
    def __init__(self, bert, dropout=0.1):
        super().__init__()
        width = bert.word.weight.shape[1]
        self.dropout = dropout
        self.bert = bert
        self.cue_score = nn.Linear(width, 3)
        self.cue_field = Crf(1)
        self.reader = FrameReader(width, dropout=dropout)
        self.frame_field = Crf(2)

    def encode(self, ids, case, gap, mask, firsts):
        """(words, cue scores): encoder output at each word's first piece (B,W,width), scores of outside/begin/go on."""
        pieces = self.bert(ids, case, gap, mask)
        words = pieces.gather(1, firsts[..., None].expand(-1, -1, pieces.shape[2]))
        return words, self.cue_score(F.dropout(words, self.dropout, self.training))

    def read(self, words, batch, index, place, mask):
        """Scores of sources and contents for N cues; `batch` (N) and `index` (N,T) pick each frame's words."""
        return self.reader(words[batch[:, None], index], place, mask)


def new_network(weights, dropout=0.1):
    return Network(Bert.from_weights(weights, dropout), dropout)


def frame_place(word, cue_first, cue_last):
    """Place of a word relative to its cue, for the embedding: LEFT is the cue itself."""
    offset = word - cue_first if word < cue_first else 0 if word < cue_last else word - cue_last + 1
    return max(-LEFT, min(RIGHT, offset)) + LEFT


def frame_range(cue_first, words):
    """[first, last) of the words that the reader sees for a cue, of `words` in the window."""
    return max(0, cue_first - LEFT), min(words, cue_first + RIGHT)
