"""Writes what this code gives for an article by exported files, which the program's tests then hold theirs to.

    python -m encoder.reference --network DIR --files FOLDER ARTICLE.txt REFERENCE.txt

Offsets count UTF-16 units, as the program's do. One line each, by its first word: `piece ID CASE GAP`, `word FIRST-PIECE START
END`, `window FIRST-WORD WORD-BEHIND FIRST-PIECE PIECE-BEHIND`, `mark PROBABILITY CUE SOURCES CONTENTS` with spans as START-END,
several joined by commas, none as a dash.
"""
import argparse
from pathlib import Path

from . import corpus, trained, windows
from .decode import decode
from .runtime import OnnxNetwork


def utf16(text):
    """UTF-16 offset of each code point and of the end."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xffff else 1))
    return offsets


def lines(network, tokenizer, ends, article, least=0.4):
    example = corpus.example({'id': 'a', 'text': article}, tokenizer)
    pieces, offsets = example.pieces, utf16(article)

    def joined(spans):
        spans = [s for s in spans if s['start'] < s['end']]
        return ','.join(f"{offsets[s['start']]}-{offsets[s['end']]}" for s in spans) or '-'

    yield from (f'piece {i} {c} {g}' for i, c, g in zip(pieces.ids, pieces.case, pieces.gap))
    yield from (f'word {first} {offsets[start]} {offsets[end]}' for first, start, end in pieces.words)
    yield from (f'window {w.first} {w.last} {w.begin} {w.end}' for w in windows.windows(pieces))
    for mark in decode(network, [example], *ends, least=least, batch_size=1)[0]['statements']:
        yield f"mark {mark['confidence']} {joined(mark['cue'])} {joined(mark['source'])} {joined(mark['content'])}"


def main():
    parser = argparse.ArgumentParser(prog='encoder.reference', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--network', required=True, help='folder that encoder.train wrote')
    parser.add_argument('--checkpoint', action='store_true', help="the run's last checkpoint, not its end")
    parser.add_argument('--files', required=True, help='folder that encoder.export wrote')
    parser.add_argument('article')
    parser.add_argument('out')
    options = parser.parse_args()
    network, tokenizer, ends = trained.load(options.network, options.checkpoint)
    article = Path(options.article).read_text(encoding='utf-8')
    found = lines(OnnxNetwork(options.files, network), tokenizer, ends, article)
    Path(options.out).write_text('\n'.join(found) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
