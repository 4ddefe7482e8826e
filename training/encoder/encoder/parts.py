"""Which corpora a language trains on, and which part scores are taken from."""
import random
from pathlib import Path

from . import corpus, pfsa, scores

CORPORA = {'polnear': corpus.polnear, 'gold': corpus.gold, 'pfsa': pfsa.pfsa}
TRAIN = {'en': ['polnear'], 'id': ['gold', 'pfsa:0.15']}


class Train:
    """Train parts by words such as `gold` or `pfsa:0.5`. `first` keeps the first articles of each only."""

    def __init__(self, shared, words, tokenizer, first=None):
        self.sets = []
        for word in words:
            name, _, share = word.partition(':')
            if name not in CORPORA or not 0 < _number(share or '1') <= 1:
                raise SystemExit(f'--train {word}: no such corpus or share; give one of {", ".join(CORPORA)}, '
                                 'with a share above 0 and up to 1 as in pfsa:0.5')
            self.sets.append((CORPORA[name](shared, 'train', tokenizer)[:first], _number(share or '1')))

    def epoch(self, seed):
        """The articles of an epoch: of a corpus with a share, others each time."""
        dice = random.Random(seed)
        return [example for examples, share in self.sets for example in dice.sample(examples, max(1, round(share * len(examples))))]


def _number(text):
    try:
        return float(text)
    except ValueError:
        return 0.0


def dev(shared, language, tokenizer):
    return corpus.polnear(shared, 'dev', tokenizer) if language == 'en' else corpus.gold(shared, 'dev', tokenizer, [language])


def score(shared, language, readings):
    """The scorer's figures for readings of a language's dev part, by name."""
    if language == 'en':
        return scores.attribution(shared, Path(shared) / 'data' / 'polnear' / 'dev.jsonl', readings)
    return scores.gold(shared, corpus.gold_path(shared, 'dev'), language, readings)
