"""Reads PFSA-ID's articles. They mark direct quotations alone, so that what is unmarked says nothing about other statements."""
import re
from pathlib import Path

from .corpus import Example, Frame, articles, over_words
from .text import QUOTES, split

CUES = ('CUE', 'CUECOREF')
SPEAKER = ('PERSON', 'PERSONCOREF', 'ROLE', 'AFFILIATION')
#: Opens a quotation in the next sentence.
GOES_ON = re.compile(rf'[^.!?]{{0,80}}[.,]\s*[{QUOTES}]')
#: What may stand between a quotation and its cue.
BESIDE = re.compile(r'[\s,.:;?!\-–—]{0,4}')
#: What may stand between the parts of one source.
WITHIN = re.compile(r'\s?,?\s?|\s(?:dari|di|pada|yang juga)\s')
#: What may stand between a source and its cue.
NEXT = re.compile(r'\s?,?\s?')


def pfsa(shared, part, tokenizer):
    path = Path(shared) / 'data' / 'pfsa-id' / f'{part}.jsonl'
    return [example(article, tokenizer) for article in articles(path)]


def example(article, tokenizer):
    text = article['text']
    pieces = split(tokenizer, text)
    spans = sorted((start, end, label) for label, start, end in article['spans'] if label != 'ISSUE')
    statements = [(start, end) for start, end, label in spans if label == 'STATEMENT']
    cues = [(start, end, label) for start, end, label in spans if label in CUES]
    speaker = [(start, end) for start, end, label in spans if label in SPEAKER]
    frames = {}
    for start, end, label in cues:
        words = over_words(pieces, [(start, end)])
        if not words:
            continue
        source = (start, end) if label == 'CUECOREF' else source_beside(text, start, end, speaker)
        quoted = content_beside(text, (start, end, *(source or ())), statements)
        known = source is not None and quoted is not None
        sources, contents = (over_words(pieces, [span] if span else []) for span in (source, quoted))
        frames[words[0]] = Frame(words[0], sources, contents, known)
    return Example(article['id'], pieces, tuple(frames.values()), whole=False)


def content_beside(text, core, statements):
    """The one quotation that stands beside a cue with its source; `core` holds their ends. None where there is none, or where the
    quotation may go on behind."""
    first, last = min(core), max(core)
    before = [s for s in statements if s[1] <= first and BESIDE.fullmatch(text, s[1], first)]
    after = [s for s in statements if s[0] >= last and BESIDE.fullmatch(text, last, s[0])]
    if before and not after and not GOES_ON.match(text, last):
        return before[-1]
    if after and not before and not text[last:after[0][0]].strip().endswith('.'):
        return after[0]
    return None


def source_beside(text, start, end, parts):
    """The words that name the speaker right behind a cue, or else right before it, all neighbouring parts together."""
    group = None
    for a, b in parts:
        if a >= end and (WITHIN.fullmatch(text, group[1], a) if group else NEXT.fullmatch(text, end, a)):
            group = (group[0] if group else a, b)
    if group:
        return group
    for a, b in reversed(parts):
        if b <= start and (WITHIN.fullmatch(text, b, group[0]) if group else NEXT.fullmatch(text, b, start)):
            group = (a, group[1] if group else b)
    return group
