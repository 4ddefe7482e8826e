"""What the fast tagger learns from readings, and the fit of confidence."""
import gzip
import json

import pytest

from encoder import calibrate, taught

TEXT = 'The mayor said “we saw nothing,” and left. A clerk denied it.'


def reading(**more):
    content = {'start': 15, 'end': 31}
    statement = {'cue': [{'start': 10, 'end': 14}], 'source': [{'start': 0, 'end': 9}], 'content': [content], 'confidence': 0.9}
    return {'id': 'a', 'text': TEXT, 'statements': [statement | more]}


def test_a_content_takes_in_the_mark_that_closes_its_quotation():
    assert TEXT[15:31] == '“we saw nothing,'
    assert TEXT[15:taught.closed(TEXT, 15, 31)] == '“we saw nothing,”'


def test_a_content_without_a_quotation_stays():
    assert taught.closed(TEXT, 16, 30) == 30


def test_offsets_and_a_hash_are_all_that_is_kept():
    line = taught.line(reading())
    assert line['attributions'] == [{'source': [[0, 9]], 'cue': [[10, 14]], 'content': [[15, 32]]}]
    assert set(line) == {'sha256', 'attributions'} and len(line['sha256']) == 16


def test_a_statement_without_a_cue_teaches_nothing():
    assert taught.line(reading(cue=[]))['attributions'] == []


def test_copies_of_annotated_articles_are_left_out(tmp_path, monkeypatch):
    text = ' '.join(f'word{n}' for n in range(60))
    known = tmp_path / 'known.jsonl'
    known.write_text(json.dumps({'id': 'k', 'text': text}) + '\n')
    readings = tmp_path / 'readings.jsonl'
    readings.write_text('\n'.join(json.dumps(r) for r in (reading(), {'id': 'b', 'text': text, 'statements': []})) + '\n')
    out = tmp_path / 'taught.jsonl.gz'
    monkeypatch.setattr('sys.argv', ['taught', str(readings), '--without', str(known), '--out', str(out)])
    taught.main()
    assert len(gzip.open(out).read().splitlines()) == 1


def test_a_fit_makes_confidence_the_share_of_right_ones():
    examples = [(0.95, n % 10 < 7) for n in range(1000)] + [(0.3, n % 10 < 3) for n in range(1000)]
    assert calibrate.error(examples) == pytest.approx(0.125, abs=1e-6)
    slope, shift = calibrate.fit(examples)
    assert calibrate.error(examples, slope, shift) < 0.01
