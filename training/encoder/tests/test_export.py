import numpy as np
import pytest
import torch

from encoder import batches, corpus, export, text
from encoder.bert import Bert
from encoder.network import Network
from encoder.runtime import OnnxNetwork

ARTICLE = 'Mayor Ravo Milan said the bridge would stay shut. "Nobody asked the owner," said Milan on Monday.'


@pytest.fixture
def network(tokenizer):
    torch.manual_seed(1)
    made = Network(Bert(tokenizer.get_vocab_size(), width=64, layers=2, heads=2, inner=64, positions=300))
    for field in (made.cue_field, made.frame_field):
        torch.nn.init.normal_(field.moves)
    return made.eval()


def scores_of(network, pieces):
    item = (pieces, batches.windows(pieces)[0])
    inputs = batches.window_inputs([item], 2, 3)
    inputs.pop('word_mask')
    count = len(pieces.words)
    frames = batches.frame_inputs([(0, count, 3, 4), (0, count, 8, 10)])
    with torch.inference_mode():
        words, cues = network.encode(**inputs)
        read = network.read(words, **frames)
    return cues[0, :count].numpy(), read[:, :count].numpy()


@pytest.mark.parametrize(('bits', 'near'), [(32, 0.02), (8, 0.1), (7, 0.1)])
def test_exported_graphs_score_as_the_network_does(tokenizer, network, tmp_path, bits, near):
    export.write(network, tokenizer, tmp_path, bits=bits)
    pieces = text.split(tokenizer, ARTICLE)
    for ours, theirs in zip(scores_of(network, pieces), scores_of(OnnxNetwork(tmp_path, network), pieces)):
        assert np.abs(ours - theirs).max() < near * np.abs(ours).max()


def test_settings_hold_the_fields_with_what_no_tag_may_follow(tokenizer, network, tmp_path):
    export.write(network, tokenizer, tmp_path)
    lines = dict(line.split('=') for line in (tmp_path / 'settings.properties').read_text().splitlines())
    moves = [float(v) for v in lines['frame.moves'].split()]
    assert len(moves) == 25
    assert moves[2] < -9000 < moves[1]
    assert (lines['room'], lines['left'], lines['right'], lines['cue.least']) == ('254', '48', '80', '0.4')


def test_the_vocabulary_stands_in_the_order_of_its_ids(tokenizer):
    pieces = export.vocabulary(tokenizer)
    assert all(tokenizer.token_to_id(piece) == number for number, piece in enumerate(pieces))
    assert pieces[:4] == ['[PAD]', '[UNK]', '[CLS]', '[SEP]']


def test_the_graphs_take_windows_one_by_one(tokenizer, network, tmp_path):
    export.write(network, tokenizer, tmp_path)
    two = torch.zeros(2, 4, dtype=torch.long)
    with pytest.raises(ValueError, match='one window a call'):
        OnnxNetwork(tmp_path, network).encode(two, two, two, two == 0, two)
