"""Articles to statements by a trained network."""
import numpy as np
import torch

from .batches import frame_inputs, window_inputs
from .crf import spans, viterbi
from .likelihood import span_probabilities, without_overlap
from .network import CONTENT, SOURCE, frame_range
from .text import trim, with_quotes
from .windows import windows


def _field(crf):
    moves, starts = crf.weights()
    return moves.detach().cpu().double().numpy(), starts.detach().cpu().double().numpy()


@torch.inference_mode()
def decode(network, examples, cls, sep, least=0.4, precision=None, given_cues=False, batch_size=16):
    """Readings in the program's JSON form, one for each example. `given_cues` reads the corpus' own cues (to measure the reader alone)."""
    network.eval()
    device = next(network.parameters()).device
    cue_field, frame_field = _field(network.cue_field), _field(network.frame_field)
    found = {example.id: [] for example in examples}
    items = [(e, w) for e in examples for w in windows(e.pieces)]
    items.sort(key=lambda item: item[1].end - item[1].begin)
    for at in range(0, len(items), batch_size):
        chunk = items[at:at + batch_size]
        inputs = {k: v.to(device) for k, v in window_inputs([(e.pieces, w) for e, w in chunk], cls, sep).items()}
        inputs.pop('word_mask')
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=precision == 'bf16'):
            words, scores = network.encode(**inputs)
        scores = scores.float().cpu().double().numpy()
        cues = []
        for row, (example, window) in enumerate(chunk):
            count = window.last - window.first
            if given_cues:
                kept = [(1.0, f.cue[0] - window.first, f.cue[1] - window.first) for f in example.frames
                        if window.first <= f.cue[0] and f.cue[1] <= window.last]
            else:
                kept = without_overlap(span_probabilities(scores[row, :count], *cue_field), least)
            cues += [(row, count, first, last, probability) for probability, first, last in kept]
        if not cues:
            continue
        frames = {k: v.to(device) for k, v in frame_inputs([c[:4] for c in cues]).items()}
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=precision == 'bf16'):
            read = network.read(words, **frames)
        read = read.float().cpu().double().numpy()
        for n, (row, count, first, last, probability) in enumerate(cues):
            example, window = chunk[row]
            start, end = frame_range(first, count)
            tags = viterbi(read[n, :end - start], *frame_field)
            parts = {SOURCE: [], CONTENT: []}
            for kind, a, b in spans(tags):
                parts[kind].append((window.first + start + a, window.first + start + b))
            found[example.id].append(((window.first + first, window.first + last), parts[SOURCE], parts[CONTENT], probability))
    return [reading(example, found[example.id]) for example in examples]


def reading(example, frames):
    pieces = example.pieces

    def span(words):
        start, end = trim(pieces.text, pieces.words[words[0]][1], pieces.words[words[1] - 1][2])
        start, end = with_quotes(pieces.text, start, end)
        return {'start': start, 'end': end, 'text': pieces.text[start:end]}

    statements = []
    for number, (cue, sources, contents, probability) in enumerate(sorted(frames, key=lambda f: f[0]), 1):
        statements.append({'id': f's{number}', 'cue': [span(cue)], 'source': [span(s) for s in sources],
                           'content': [span(c) for c in contents], 'confidence': round(probability, 4)})
    return {'id': example.id, 'text': pieces.text, 'statements': statements}
