"""A plain BERT encoder, with embeddings of letter case and white space beside its own."""
import torch
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query_key_value = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=1e-12)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.narrow_norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias):
        batch, length, width = x.shape
        q, k, v = self.query_key_value(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        seen = self.attended(seen.transpose(1, 2).reshape(batch, length, width))
        x = self.attended_norm(x + F.dropout(seen, self.dropout, self.training))
        inner = self.narrow(F.gelu(self.widen(x)))
        return self.narrow_norm(x + F.dropout(inner, self.dropout, self.training))


def attention_bias(mask):
    """What is added to attention scores: 0 at real places, a large negative number at padding. mask (B,T)."""
    return (~mask)[:, None, None, :].float() * -1e4


class Bert(nn.Module):
    def __init__(self, vocabulary, width=384, layers=12, heads=12, inner=1536, positions=512, dropout=0.1):
        super().__init__()
        self.dropout = dropout
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.case = nn.Embedding(5, width)
        self.gap = nn.Embedding(4, width)
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.gap.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, case, gap, mask):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.word(ids) + self.position(places) + self.case(case) + self.gap(gap))
        x = F.dropout(x, self.dropout, self.training)
        bias = attention_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    @classmethod
    def from_weights(cls, weights, dropout=0.1):
        vocabulary, width = weights['word.weight'].shape
        layers = 1 + max(int(n.split('.')[1]) for n in weights if n.startswith('layers.'))
        inner = weights['layers.0.widen.weight'].shape[0]
        bert = cls(vocabulary, width, layers, width // 32, inner, len(weights['position.weight']), dropout)
        missing, unknown = bert.load_state_dict(weights, strict=False)
        if set(missing) != {'case.weight', 'gap.weight'} or unknown:
            raise ValueError(f'not the weights of a BERT encoder: missing {missing}, unknown {unknown}')
        return bert
