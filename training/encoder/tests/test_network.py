import random

import pytest
import torch

from encoder import batches, corpus
from encoder.bert import Bert
from encoder.decode import decode
from encoder.network import LEFT, Network, frame_place
from encoder.train import parameter_groups, share_of_rate, step_loss

ARTICLE = 'Mayor Ravo Milan said the bridge would stay shut. "Nobody asked the owner," said Milan on Monday.'


def spans(*parts):
    return [[ARTICLE.index(p), ARTICLE.index(p) + len(p)] for p in parts]


@pytest.fixture
def example(tokenizer):
    return corpus.example({'id': 'a', 'text': ARTICLE, 'attributions': [
        {'source': spans('Mayor Ravo Milan'), 'cue': spans('said'), 'content': spans('the bridge would stay shut')},
        {'source': spans('Milan on')[:0] + [[ARTICLE.rindex('Milan'), ARTICLE.rindex('Milan') + 5]],
         'cue': [[ARTICLE.rindex('said'), ARTICLE.rindex('said') + 4]], 'content': spans('"Nobody asked the owner,"')}]}, tokenizer)


@pytest.fixture
def network(tokenizer):
    torch.manual_seed(1)
    return Network(Bert(tokenizer.get_vocab_size(), width=64, layers=2, heads=2, inner=64, positions=300))


def test_frames_lie_over_the_words_that_the_corpus_marks(example):
    words = example.pieces.words
    shown = [[ARTICLE[words[a][1]:words[b - 1][2]] for a, b in (f.cue, *f.sources, *f.contents)] for f in example.frames]
    assert shown == [['said', 'Mayor Ravo Milan', 'the bridge would stay shut'], ['said', 'Milan', 'Nobody asked the owner']]


def test_place_counts_from_the_ends_of_the_cue():
    assert [frame_place(w, 4, 6) - LEFT for w in (2, 3, 4, 5, 6, 7)] == [-2, -1, 0, 0, 1, 2]


def test_rates_rise_then_fall_to_nothing():
    shares = [share_of_rate(s, 100, 0.1) for s in (0, 5, 10, 55, 100)]
    assert shares == [0.0, 0.5, 1.0, 0.5, 0.0]


def test_padding_changes_no_score(tokenizer, network, example):
    network.eval()
    longer = corpus.example({'id': 'b', 'text': ARTICLE * 3}, tokenizer)
    alone, together = ([(e.pieces, w) for e in those for w in batches.windows(e.pieces)] for those in ([example], [example, longer]))
    scores = []
    for items in (alone, together):
        inputs = batches.window_inputs(items, 2, 3)
        inputs.pop('word_mask')
        with torch.inference_mode():
            scores.append(network.encode(**inputs)[1][0, :len(example.pieces.words)])
    assert torch.allclose(scores[0], scores[1], atol=1e-5)


def test_the_network_learns_an_article_by_heart_and_reads_it_back(network, example):
    optimizer = torch.optim.AdamW(parameter_groups(network, 1e-3, 1e-3))
    items = batches.epoch([example], 1, 4)[0]
    dice = random.Random(4)
    for _ in range(200):
        network.train()
        loss = sum(step_loss(network, items, (2, 3), dice, 'fp32', torch.device('cpu')))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    read = decode(network, [example], 2, 3)[0]['statements']
    assert [[s['text'] for k in ('cue', 'source', 'content') for s in one[k]] for one in read] == [
        ['said', 'Mayor Ravo Milan', 'the bridge would stay shut'], ['said', 'Milan', '"Nobody asked the owner,"']]
