"""Fits how sure the program says it is to how often it is right, and writes it into an encoder's settings (Platt 1999).

    katanya read --engine careful --format jsonl dev.jsonl > readings.jsonl
    python -m encoder.calibrate attribution ../../../shared/data/polnear/dev.jsonl readings.jsonl --shared ../../../shared \\
        --settings ../../encoder/src/main/resources/io/github/katanya/encoder/en/settings.properties

The readings must come from settings without a calibration (slope 1, shift 0).
"""
import argparse
import json
import math
from pathlib import Path

from . import scores


def pairs(evaluate, kind, gold_path, readings_path, language=None):
    """(confidence, right) of each statement with a cue, by the scorer's rules."""
    def name(statement):
        return (statement.get('speaker') or {}).get('name')

    read = {}
    with open(readings_path, encoding='utf-8') as lines:
        for line in lines:
            reading = json.loads(line)
            read[reading['id']] = reading
    out = []
    with open(gold_path, encoding='utf-8') as lines:
        for line in lines:
            article = json.loads(line)
            if language and article['lang'] != language:
                continue
            text = article['text']
            gold = [dict(a, **{p: evaluate.spans(a[p]) for p in ('source', 'cue', 'content')})
                    for a in article['attributions' if kind == 'attribution' else 'statements']]
            found = [dict(s, **{p: evaluate.spans(s.get(p)) for p in ('source', 'cue', 'content')})
                     for s in read.get(article['id'], {'statements': []})['statements']]
            right = {j for i, (j, overlap) in evaluate.match(gold, found, text).items()
                     if overlap >= 0.5 and evaluate.source_agrees(gold[i], found[j], text, name)}
            out += [(s['confidence'], j in right) for j, s in enumerate(found) if s['cue']]
    return out


def odds(p):
    p = min(max(p, 1e-6), 1 - 1e-6)
    return math.log(p / (1 - p))


def fit(examples, prior=1.0):
    """Slope and shift by gradient steps of shrinking size; the prior draws them to 1 and 0."""
    xs, ys = [odds(p) for p, _ in examples], [float(r) for _, r in examples]

    def loss(slope, shift):
        total = prior / 2 * ((slope - 1) ** 2 + shift ** 2)
        for x, y in zip(xs, ys):
            z = slope * x + shift
            total += max(z, 0) - y * z + math.log1p(math.exp(-abs(z)))
        return total

    slope, shift, step = 1.0, 0.0, 0.5
    best = loss(slope, shift)
    while step > 1e-4:
        tried = [(loss(slope + a * step, shift + b * step), slope + a * step, shift + b * step)
                 for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, -1), (-1, 1))]
        least = min(tried)
        if least[0] < best:
            best, slope, shift = least
        else:
            step /= 2
    return slope, shift


def error(examples, slope=1.0, shift=0.0, bins=10):
    """Expected calibration error."""
    said, hits = [0.0] * bins, [0.0] * bins
    for p, right in examples:
        q = 1 / (1 + math.exp(-(slope * odds(p) + shift)))
        at = min(bins - 1, int(q * bins))
        said[at] += q
        hits[at] += right
    return sum(abs(a - b) for a, b in zip(said, hits)) / max(1, len(examples))


def main():
    parser = argparse.ArgumentParser(prog='encoder.calibrate', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('kind', choices=('attribution', 'gold'))
    parser.add_argument('gold')
    parser.add_argument('readings')
    parser.add_argument('--language', help='only articles of this language')
    parser.add_argument('--shared', required=True, help='the folder that holds eval/')
    parser.add_argument('--settings', required=True, help='the settings.properties to write to')
    options = parser.parse_args()
    examples = pairs(scores.scorer(options.shared), options.kind, options.gold, options.readings, options.language)
    slope, shift = fit(examples)
    path = Path(options.settings)
    kept = [line for line in path.read_text().splitlines() if not line.startswith('calibration.')]
    path.write_text('\n'.join(kept + [f'calibration.slope={slope:.4f}', f'calibration.shift={shift:.4f}']) + '\n')
    print(f'{len(examples)} statements, slope {slope:.4f}, shift {shift:.4f}, error {error(examples):.3f} -> {error(examples, slope, shift):.3f}')


if __name__ == '__main__':
    main()
