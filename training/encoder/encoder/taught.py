"""Keeps of a reading of raw news what the fast tagger learns from: offsets of sources, cues and contents, no text.

    katanya read --engine careful --format jsonl raw.jsonl > readings.jsonl
    python -m encoder.taught readings.jsonl --without ../../../shared/gold/dev.jsonl --out taught.jsonl.gz
"""
import argparse
import gzip
import hashlib
import json


PAIRS = {'\u201d': '\u201c', '\u2019': '\u2018', '"': '"'}


def closed(text, start, end):
    """The end of a span, behind the closing mark of a quotation that begins within it and would lose it by a hair."""
    for behind in range(end, min(end + 3, len(text))):
        mark = text[behind]
        if mark in PAIRS:
            inside = text[start:behind]
            opened = inside.count(PAIRS[mark]) - (inside.count(mark) if mark != '"' else 0)
            return behind + 1 if opened % 2 == 1 else end
        if mark not in ',.;:!?':
            break
    return end


def spans(text, pieces, content=False):
    return [[p['start'], closed(text, p['start'], p['end']) if content else p['end']] for p in pieces]


def line(reading):
    """One article; statements without a cue teach nothing."""
    text = reading['text']
    statements = [s for s in reading['statements'] if s['cue'] and s['content']]
    return {'sha256': hashlib.sha256(text.encode()).hexdigest()[:16],
            'attributions': [{part: spans(text, s[part], part == 'content') for part in ('source', 'cue', 'content')} for s in statements]}


def articles(path):
    with open(path, encoding='utf-8') as lines:
        for text in lines:
            yield json.loads(text)


def words(text):
    """Runs of twelve words, by which copies of an article are told."""
    parts = text.split()
    return {' '.join(parts[i:i + 12]) for i in range(len(parts) - 11)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('readings')
    parser.add_argument('--without', action='append', default=[], help='leave out articles that share text with those of this file')
    parser.add_argument('--out', required=True)
    options = parser.parse_args()
    known = set()
    for path in options.without:
        for article in articles(path):
            known |= words(article['text'])
    kept = left = 0
    with open(options.out, 'wb') as file, gzip.GzipFile(filename='', fileobj=file, mode='wb', compresslevel=9, mtime=0) as out:
        for reading in articles(options.readings):
            if len(words(reading['text']) & known) > 20:
                left += 1
                continue
            out.write((json.dumps(line(reading), separators=(',', ':')) + '\n').encode())
            kept += 1
    print(f'{kept} articles, {left} left out, {options.out}')


if __name__ == '__main__':
    main()
