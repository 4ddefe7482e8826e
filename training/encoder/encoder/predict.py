"""Reads a corpus with a trained network and writes the program's JSON lines, for the scorer.

    python -m encoder.predict --model DIR ../../../shared/data/polnear/dev.jsonl OUT.jsonl
    python3 ../../../shared/eval/evaluate.py attribution ../../../shared/data/polnear/dev.jsonl OUT.jsonl
"""
import argparse

import torch

from . import corpus, scores, trained
from .decode import decode
from .train import default_precision


def main():
    parser = argparse.ArgumentParser(prog='encoder.predict', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--model', required=True, help='folder that encoder.train wrote')
    parser.add_argument('--checkpoint', action='store_true', help="the run's last checkpoint, not its end")
    parser.add_argument('--least', type=float, default=0.4, help='least probability of a cue')
    parser.add_argument('--given-cues', action='store_true', help="read the corpus' own cues: measures the reader alone")
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--precision', choices=('bf16', 'fp32'), default=default_precision())
    parser.add_argument('articles', help='JSON lines with id and text')
    parser.add_argument('out')
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    network, tokenizer, ends = trained.load(options.model, options.checkpoint)
    # The corpus' marks are looked at only for --given-cues.
    examples = [corpus.marked(a if options.given_cues else {'id': a['id'], 'text': a['text']}, tokenizer)
                for a in corpus.articles(options.articles)]
    scores.write(options.out, decode(network, examples, *ends, options.least, options.precision, options.given_cues))


if __name__ == '__main__':
    main()
