import itertools

import numpy as np
import pytest
import torch

from encoder.crf import UNKNOWN, Crf, spans, viterbi
from encoder.likelihood import span_probabilities, without_overlap


def field(kinds, seed=3):
    torch.manual_seed(seed)
    crf = Crf(kinds)
    torch.nn.init.normal_(crf.moves)
    torch.nn.init.normal_(crf.starts)
    return crf


def total(scores, tags, moves, starts):
    return starts[tags[0]] + scores[range(len(tags)), tags].sum() + sum(moves[a, b] for a, b in zip(tags, tags[1:]))


def every(length, tags):
    return [list(t) for t in itertools.product(range(tags), repeat=length)]


def test_loss_is_the_log_of_the_gold_share_of_all_sequences():
    crf = field(2)
    scores = torch.randn(1, 4, 5)
    moves, starts = (w.detach().numpy() for w in crf.weights())
    weight = {tuple(t): np.exp(total(scores[0].numpy(), t, moves, starts)) for t in every(4, 5)}
    gold = (0, 1, 2, 3)
    expected = -np.log(weight[gold] / sum(weight.values()))
    assert crf.loss(scores, torch.tensor([gold]), torch.ones(1, 4, dtype=torch.bool)).item() == pytest.approx(expected, abs=1e-4)


def test_padding_changes_no_loss():
    crf = field(1)
    scores = torch.randn(1, 6, 3)
    tags = torch.tensor([[0, 1, 2, 0, 0, 0]])
    short = crf.loss(scores[:, :4], tags[:, :4], torch.ones(1, 4, dtype=torch.bool))
    padded = crf.loss(scores, tags, torch.tensor([[True] * 4 + [False] * 2]))
    assert padded.item() == pytest.approx(short.item(), abs=1e-5)


def test_viterbi_finds_the_best_of_all_sequences():
    crf = field(2, seed=5)
    scores = torch.randn(5, 5).numpy()
    moves, starts = (w.detach().numpy() for w in crf.weights())
    best = max(every(5, 5), key=lambda t: total(scores, t, moves, starts))
    assert viterbi(scores, moves, starts) == best


def test_no_span_goes_on_without_having_begun():
    crf = field(1)
    scores = np.array([[0, 0, 9.0]] * 3)
    assert viterbi(scores, *(w.detach().numpy() for w in crf.weights()))[0] != 2


def test_spans_of_tags():
    assert spans([1, 2, 0, 3, 4, 1, 1]) == [(0, 0, 2), (1, 3, 5), (0, 5, 6), (0, 6, 7)]


def test_span_probabilities_are_those_of_enumeration():
    crf = field(1, seed=8)
    scores = torch.randn(5, 3).double().numpy()
    moves, starts = (w.detach().double().numpy() for w in crf.weights())
    weight = {tuple(t): np.exp(total(scores, t, moves, starts)) for t in every(5, 3)}
    whole = sum(weight.values())
    found = {(a, b): p for p, a, b in span_probabilities(scores, moves, starts, least=1e-9)}
    for first, last in itertools.combinations(range(6), 2):
        share = sum(w for t, w in weight.items() if (0, first, last) in spans(t)) / whole
        assert found.get((first, last), 0.0) == pytest.approx(share, abs=1e-6)


def test_overlapping_candidates_give_way_to_the_likelier():
    kept = without_overlap([(0.5, 0, 2), (0.6, 1, 3), (0.45, 3, 4), (0.1, 6, 7)], 0.4)
    assert kept == [(0.6, 1, 3), (0.45, 3, 4)]


def test_loss_of_unknown_tags_is_that_of_all_sequences_that_agree_with_the_known_ones():
    crf = field(1, seed=4)
    scores = torch.randn(2, 4, 3)
    tags = torch.tensor([[UNKNOWN, 1, UNKNOWN, 0], [0, 1, 2, 0]])
    moves, starts = (w.detach().numpy() for w in crf.weights())
    weight = {tuple(t): np.exp(total(scores[0].numpy(), t, moves, starts)) for t in every(4, 3)}
    agreeing = sum(w for t, w in weight.items() if t[1] == 1 and t[3] == 0)
    losses = crf.loss(scores, tags, torch.ones(2, 4, dtype=torch.bool))
    assert losses[0].item() == pytest.approx(-np.log(agreeing / sum(weight.values())), abs=1e-3)
    alone = crf.loss(scores[1:], tags[1:], torch.ones(1, 4, dtype=torch.bool))
    assert losses[1].item() == pytest.approx(alone.item(), abs=1e-3)
