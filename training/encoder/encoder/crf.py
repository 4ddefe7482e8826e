"""A linear-chain conditional random field over BIO tags of one or more kinds of span.

Tags: 0 is outside, 2k+1 begins and 2k+2 goes on with kind k.
"""
import torch
from torch import nn

IMPOSSIBLE = -1e4
#: A tag that nobody knows: the loss takes all tags together there.
UNKNOWN = -1


def bio_mask(kinds):
    """0 where tag j may follow tag i, IMPOSSIBLE where it may not; and the same for the first tag."""
    tags = 2 * kinds + 1
    follow, first = torch.zeros(tags, tags), torch.zeros(tags)
    for j in range(2, tags, 2):
        first[j] = IMPOSSIBLE
        for i in range(tags):
            if i not in (j, j - 1):
                follow[i, j] = IMPOSSIBLE
    return follow, first


class Crf(nn.Module):
    def __init__(self, kinds):
        super().__init__()
        self.tags = 2 * kinds + 1
        self.moves = nn.Parameter(torch.zeros(self.tags, self.tags))
        self.starts = nn.Parameter(torch.zeros(self.tags))
        follow, first = bio_mask(kinds)
        self.register_buffer('follow', follow, persistent=False)
        self.register_buffer('first', first, persistent=False)

    def weights(self):
        return self.moves + self.follow, self.starts + self.first

    def loss(self, scores, tags, mask):
        """Negative log-likelihood of each sequence's known tags.

        scores (B,T,K), tags (B,T), mask (B,T) true on real words, which come first."""
        moves, starts = self.weights()
        scores = scores.float()
        if (tags == UNKNOWN).any():
            allowed = (tags == UNKNOWN)[..., None] | (tags[..., None] == torch.arange(self.tags, device=tags.device))
            both = self._total(torch.cat([scores, scores + ~allowed * IMPOSSIBLE]), mask.repeat(2, 1), moves, starts)
            return both[:len(scores)] - both[len(scores):]
        gold = starts[tags[:, 0]] + (scores.gather(2, tags[..., None])[..., 0] * mask).sum(1)
        gold = gold + (moves[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]).sum(1)
        return self._total(scores, mask, moves, starts) - gold

    @staticmethod
    def _total(scores, mask, moves, starts):
        """Logarithm of the summed weight of all sequences."""
        alpha = starts + scores[:, 0]
        for t in range(1, scores.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + moves, 1) + scores[:, t]
            alpha = torch.where(mask[:, t, None], step, alpha)
        return torch.logsumexp(alpha, 1)


def viterbi(scores, moves, starts):
    """The best tags of one sequence; numpy arrays (T,K), (K,K), (K)."""
    best, back = starts + scores[0], []
    for row in scores[1:]:
        paths = best[:, None] + moves
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    tags = [int(best.argmax())]
    for pointers in reversed(back):
        tags.append(int(pointers[tags[-1]]))
    return tags[::-1]


def spans(tags):
    """(kind, first, last) of each span in a sequence of tags, last exclusive."""
    out, open_at = [], None
    for i, tag in enumerate(list(tags) + [0]):
        if open_at is not None and (tag == 0 or tag % 2 == 1):
            out.append(((tags[open_at] - 1) // 2, open_at, i))
            open_at = None
        if tag % 2 == 1:
            open_at = i
    return out
