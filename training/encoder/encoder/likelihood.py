"""Exact probabilities of spans under a field of one kind of span (tags outside, begin, go on), in numpy."""
import numpy as np


def _logsumexp(x, axis):
    top = x.max(axis)
    return top + np.log(np.exp(x - np.expand_dims(top, axis)).sum(axis))


def span_probabilities(scores, moves, starts, longest=16, least=0.02):
    """[(probability, first, last)] of every stretch of words that is exactly one span with at least `least`."""
    length = len(scores)
    forward, backward = np.zeros((length, 3)), np.zeros((length, 3))
    forward[0] = starts + scores[0]
    for t in range(1, length):
        forward[t] = _logsumexp(forward[t - 1][:, None] + moves, 0) + scores[t]
    for t in range(length - 2, -1, -1):
        backward[t] = _logsumexp(moves + scores[t + 1] + backward[t + 1], 1)
    total = _logsumexp(forward[-1], 0)
    out = []
    for first in range(length):
        inside = forward[first, 1]
        if inside + backward[first, 1] - total < np.log(least):
            continue
        for last in range(first + 1, min(first + longest, length) + 1):
            tag = 1 if last == first + 1 else 2
            if last < length:
                after = moves[tag, :2] + scores[last, :2] + backward[last, :2]
                end = _logsumexp(after, 0)
            else:
                end = 0.0
            probability = float(np.exp(inside + end - total))
            if probability >= least:
                out.append((probability, first, last))
            if last < length:
                inside = inside + moves[tag, 2] + scores[last, 2]
    return out


def without_overlap(candidates, least):
    """The likeliest candidates of at least `least`, none of which overlap, in text order."""
    kept = []
    for probability, first, last in sorted(candidates, key=lambda c: (-c[0], c[1], c[2])):
        if probability < least:
            break
        if all(last <= k[1] or first >= k[2] for k in kept):
            kept.append((probability, first, last))
    return sorted(kept, key=lambda k: k[1])
