"""Writes a trained network as the files that the program reads: two 8-bit ONNX graphs, the vocabulary and the settings.

    python -m encoder.export --network DIR --out FOLDER
    python -m encoder.export --network DIR --out FOLDER --shared ../../../shared     # and scores them on PolNeAR's dev part

FOLDER gets encode.onnx, read.onnx, settings.properties and vocabulary.txt, or vocabulary.tsv with the scores of a Unigram
vocabulary.
"""
import argparse
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

from . import corpus, network as networks, scores, trained, windows
from .decode import decode
from .runtime import OnnxNetwork
from .unigram import UnigramTokenizer

#: ONNX operators of this age are known to every runtime that the program may meet.
OPSET = 17
#: What the program may ship for one language, in bytes.
MOST = 45 << 20


class JoinedAttention(torch.autograd.Function):
    """Attention as the one operator that ONNX Runtime has for it, projections included."""

    @staticmethod
    def forward(ctx, x, weight, bias, mask, heads):
        batch, length, width = x.shape
        q, k, v = (x @ weight + bias).view(batch, length, 3, heads, width // heads).permute(2, 0, 3, 1, 4).unbind(0)
        away = (1 - mask)[:, None, None, :].float() * -1e4
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=away)
        return seen.transpose(1, 2).reshape(batch, length, width)

    @staticmethod
    def symbolic(g, x, weight, bias, mask, heads):
        return g.op('com.microsoft::Attention', x, weight, bias, mask, num_heads_i=heads).setType(x.type())


class ExportedLayer(nn.Module):
    """bert.Layer without dropout, its attention joined."""

    def __init__(self, layer):
        super().__init__()
        self.layer = layer
        self.weight = nn.Parameter(layer.query_key_value.weight.detach().T.contiguous(), requires_grad=False)

    def forward(self, x, mask):
        layer = self.layer
        seen = JoinedAttention.apply(x, self.weight, layer.query_key_value.bias, mask, layer.heads)
        x = layer.attended_norm(x + layer.attended(seen))
        return layer.narrow_norm(x + layer.narrow(F.gelu(layer.widen(x))))


class SmallEmbedding(nn.Module):
    """An embedding in 8 bits, with a scale for each of its rows."""

    def __init__(self, embedding):
        super().__init__()
        weight = embedding.weight.detach()
        scale = weight.abs().amax(1).clamp(min=1e-8) / 127
        self.register_buffer('rows', (weight / scale[:, None]).round().to(torch.int8))
        self.register_buffer('scale', scale[:, None])

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


class Encode(nn.Module):
    """Network.encode for export."""

    def __init__(self, network):
        super().__init__()
        bert = network.bert
        self.word, self.position = SmallEmbedding(bert.word), SmallEmbedding(bert.position)
        self.case, self.gap, self.norm = bert.case, bert.gap, bert.norm
        self.layers = nn.ModuleList(ExportedLayer(layer) for layer in bert.layers)
        self.cue_score = network.cue_score

    def forward(self, ids, case, gap, mask, firsts):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.word(ids) + self.position(places) + self.case(case) + self.gap(gap))
        there = mask.int()
        for layer in self.layers:
            x = layer(x, there)
        words = x.gather(1, firsts[..., None].expand(-1, -1, x.shape[2]))
        return words, self.cue_score(words)


class Read(nn.Module):
    """Network.read for export."""

    def __init__(self, network):
        super().__init__()
        reader = network.reader
        self.place, self.enter, self.norm, self.score = reader.place, reader.enter, reader.norm, reader.score
        self.layers = nn.ModuleList(ExportedLayer(layer) for layer in reader.layers)

    def forward(self, words, batch, index, place, mask):
        # One row of words after the other, so that one number picks a word.
        picked = words.flatten(0, 1)[batch[:, None] * words.shape[1] + index]
        x = self.norm(self.enter(picked) + self.place(place))
        there = mask.int()
        for layer in self.layers:
            x = layer(x, there)
        return self.score(x)


def graphs(network):
    """{file name: (module, example inputs, {input: names of its open sizes}, names of outputs)}."""
    ids = torch.zeros(2, 9, dtype=torch.long)
    firsts = torch.tensor([[1, 2, 3], [1, 4, 5]])
    words = torch.zeros(2, 3, network.bert.word.weight.shape[1])
    index = torch.tensor([[0, 1, 2, 2], [1, 2, 0, 0], [0, 1, 1, 2]])
    pieces, frame = {0: 'windows', 1: 'pieces'}, {0: 'cues', 1: 'frame'}
    by_word = {0: 'windows', 1: 'words'}
    return {
        'encode.onnx': (
            Encode(network), (ids, ids, ids, ids == 0, firsts),
            dict(ids=pieces, case=pieces, gap=pieces, mask=pieces, firsts=by_word), ['words', 'cues']),
        'read.onnx': (
            Read(network), (words, torch.tensor([0, 1, 0]), index, index, index >= 0),
            dict(words=by_word, batch={0: 'cues'}, index=frame, place=frame, mask=frame), ['scores'])}


def write_graphs(network, folder, bits=7):
    """Writes the graphs. `bits` are those of the weights, kept in 8: processors without VNNI add products up in 16 bits,
    which 8-bit weights overflow. 32 leaves all but the embeddings as they are, for comparison."""
    network.eval()
    for name, (module, example, open_sizes, outputs) in graphs(network).items():
        with tempfile.TemporaryDirectory() as scratch:
            plain = Path(scratch) / name
            torch.onnx.export(
                module.eval(), example, str(plain), input_names=list(open_sizes), output_names=outputs, dynamic_axes=open_sizes,
                opset_version=OPSET, custom_opsets={'com.microsoft': 1}, do_constant_folding=True)
            if bits < 32:
                quantize_dynamic(
                    plain, Path(folder) / name, op_types_to_quantize=['MatMul', 'Attention'], per_channel=True,
                    reduce_range=bits == 7, weight_type=QuantType.QInt8, extra_options={'MatMulConstBOnly': True})
            else:
                (Path(folder) / name).write_bytes(plain.read_bytes())
        onnx.checker.check_model(onnx.load(Path(folder) / name))


def settings(network, least):
    """What the program needs beside the graphs, as (name, value) pairs; matrices row by row."""
    def numbers(tensor):
        return ' '.join(repr(float(v)) for v in tensor.detach().flatten())

    fields = {}
    for name, field in (('cue', network.cue_field), ('frame', network.frame_field)):
        moves, starts = field.weights()
        fields[f'{name}.moves'], fields[f'{name}.starts'] = numbers(moves), numbers(starts)
    return {'room': windows.ROOM, 'left': networks.LEFT, 'right': networks.RIGHT, 'cue.least': least, **fields}


def vocabulary(tokenizer):
    """The pieces in the order of their ids."""
    by_id = {number: piece for piece, number in tokenizer.get_vocab().items()}
    if sorted(by_id) != list(range(len(by_id))):
        raise SystemExit("the tokenizer's ids have gaps; export knows vocabularies without")
    return [by_id[n] for n in range(len(by_id))]


def write_vocabulary(tokenizer, folder):
    """A piece a line in the order of ids; of a Unigram vocabulary with its score behind a tab."""
    if isinstance(tokenizer, UnigramTokenizer):
        lines = [f'{piece}\t{score!r}' for piece, score in tokenizer.scores()]
        name = 'vocabulary.tsv'
    else:
        lines, name = vocabulary(tokenizer), 'vocabulary.txt'
    (folder / name).write_text('\n'.join(lines) + '\n', encoding='utf-8')


def write(network, tokenizer, folder, least=0.4, bits=7):
    """All files of one language; fails if they are more than the program may ship."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write_graphs(network, folder, bits)
    write_vocabulary(tokenizer, folder)
    (folder / 'settings.properties').write_text(
        ''.join(f'{name}={value}\n' for name, value in settings(network, least).items()), encoding='utf-8')
    size = sum(f.stat().st_size for f in folder.iterdir())
    if bits < 32 and size > MOST:
        raise SystemExit(f'{folder}: {size} bytes, more than the {MOST} that a language may have; train a smaller base')
    return size


def main():
    parser = argparse.ArgumentParser(prog='encoder.export', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--network', required=True, help='folder that encoder.train wrote')
    parser.add_argument('--checkpoint', action='store_true', help="the run's last checkpoint, not its end")
    parser.add_argument('--out', required=True, help='folder for the files')
    parser.add_argument('--least', type=float, default=0.4, help='least probability of a cue')
    parser.add_argument('--bits', type=int, choices=(7, 8, 32), default=7, help='of weights; 32 is for comparison')
    parser.add_argument('--shared', help="the folder that holds data/ and eval/: scores the files on PolNeAR's dev part")
    parser.add_argument('--threads', type=int, default=1)
    options = parser.parse_args()
    network, tokenizer, ends = trained.load(options.network, options.checkpoint)
    size = write(network, tokenizer, options.out, options.least, options.bits)
    print(json.dumps({'out': options.out, 'bytes': size}))
    if options.shared:
        dev = Path(options.shared) / 'data' / 'polnear' / 'dev.jsonl'
        examples = corpus.polnear(options.shared, 'dev', tokenizer)
        read = decode(OnnxNetwork(options.out, network, options.threads), examples, *ends, least=options.least, batch_size=1)
        print(f'dev {scores.short(scores.attribution(options.shared, dev, read))}')


if __name__ == '__main__':
    main()
