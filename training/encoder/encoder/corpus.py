"""Reads PolNeAR's and the gold set's articles and lays their attributions over words."""
import json
from dataclasses import dataclass
from pathlib import Path

from .text import split, trim


@dataclass(frozen=True)
class Frame:
    """One attribution in word numbers: spans are [first, last) over the article's words."""
    cue: tuple
    sources: tuple
    contents: tuple
    #: Whether the corpus marks its sources and contents; else only its cue is known.
    read: bool = True


@dataclass(frozen=True)
class Example:
    id: str
    pieces: object
    frames: tuple
    #: Whether the corpus marks every cue; else only the words of frames and those beside their cues are known.
    whole: bool = True


def articles(path):
    path = Path(path)
    if not path.is_file():
        raise SystemExit(f'{path}: no such corpus file; name the folder that holds data/ with --shared')
    with path.open(encoding='utf-8') as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield json.loads(line)
            except ValueError as error:
                raise SystemExit(f'{path}, line {number}: not a JSON object ({error})') from error


def polnear(shared, part, tokenizer):
    path = Path(shared) / 'data' / 'polnear' / f'{part}.jsonl'
    return [example(article, tokenizer) for article in articles(path)]


def example(article, tokenizer):
    pieces = split(tokenizer, article['text'])
    frames = []
    for attribution in article.get('attributions', ()):
        cues = over_words(pieces, attribution['cue'])
        if cues:
            # A few cues are marked in pieces; they are contiguous in words.
            cue = (min(c[0] for c in cues), max(c[1] for c in cues))
            frames.append(Frame(cue, over_words(pieces, attribution['source']), over_words(pieces, attribution['content'])))
    return Example(article['id'], pieces, tuple(frames))


def gold(shared, part, tokenizer, languages=('id', 'en')):
    return [gold_example(article, tokenizer) for article in articles(gold_path(shared, part)) if article['lang'] in languages]


def gold_path(shared, part):
    return Path(shared) / 'gold' / f'{part}.jsonl'


def gold_example(article, tokenizer):
    """An article of the gold set. Statements without a cue are left out; of a cue in pieces the first counts; statements of
    one cue make one frame."""
    pieces = split(tokenizer, article['text'])
    frames = {}
    for statement in article['statements']:
        cues = over_words(pieces, statement['cue'][:1])
        if cues:
            sources, contents = (over_words(pieces, statement[k]) for k in ('source', 'content'))
            same = frames.get(cues[0])
            if same:
                sources, contents = (tuple(dict.fromkeys(a + b)) for a, b in ((same.sources, sources), (same.contents, contents)))
            frames[cues[0]] = Frame(cues[0], sources, contents)
    return Example(article['id'], pieces, tuple(frames.values()))


def marked(article, tokenizer):
    """An article of either corpus, or of none."""
    return gold_example(article, tokenizer) if 'statements' in article else example(article, tokenizer)


def over_words(pieces, spans):
    """Spans of characters as spans of the words that they touch, trimmed as the scorer does."""
    out = []
    for start, end in spans:
        start, end = trim(pieces.text, start, end)
        touched = [n for n in _range(pieces.words, start, end)]
        if touched:
            out.append((touched[0], touched[-1] + 1))
    return tuple(out)


def _range(words, start, end):
    low, high = 0, len(words)
    while low < high:
        middle = (low + high) // 2
        if words[middle][2] <= start:
            low = middle + 1
        else:
            high = middle
    while low < len(words) and words[low][1] < end:
        yield low
        low += 1
